"""What stands below a question stands a step in, with no line between; words to read stand where their questions do."""

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from feltapp.forms.extensions import ITEM_CONTROL
from feltapp.forms.reader import read
from feltapp.forms.trial import try_out
from feltapp.ui.forms.entries import entries
from feltapp.ui.forms.picture import WIDTH, WholeForm
from tests.unit.forms.building import TODAY, questionnaire

Json = dict[str, object]
WARNING = {"url": ITEM_CONTROL, "valueCodeableConcept": {"coding": [{"code": "highlight"}]}}


def item(words: str, kind: str, *below: Json, **rest: object) -> Json:
    return {"linkId": words, "text": words, "type": kind, **({"item": list(below)} if below else {}), **rest}


GROUPED = item("Del", "group", item("Spm", "string", item("Under", "string")), item("Les", "display"))
LOOSE = (
    item("Løst", "boolean", item("Under", "string", item("Dypere", "string")), item("Les", "display")),
    item("Neste", "string"),
    item("Varsel", "display", extension=[WARNING]),
)


def lefts(qtbot: QtBot, *items: Json) -> dict[str, int]:
    """Where the words of each begin, in steps from the edge that a question stands at."""
    trial = try_out(read(questionnaire(*items)), today=TODAY)
    whole = WholeForm(trial.definition, trial.state)
    qtbot.addWidget(whole)
    whole.resize(WIDTH, whole.sizeHint().height())
    whole.grab()
    found = {}
    for one in whole.findChildren(QLabel):
        inside = QPoint(one.contentsMargins().left(), 0)
        found[one.text()] = one.mapTo(whole, inside).x()
    return {words: (left - 41) // 20 for words, left in found.items()}


def test_below_a_question_of_a_section(qtbot: QtBot) -> None:
    found = lefts(qtbot, GROUPED)
    assert {words: found[words] for words in ("Spm", "Under", "Les")} == {"Spm": 0, "Under": 1, "Les": 0}


def test_below_a_question_that_stands_in_no_section(qtbot: QtBot) -> None:
    found = lefts(qtbot, *LOOSE)
    expected = {"Løst": 0, "Under": 1, "Dypere": 2, "Les": 1, "Neste": 0}
    assert {words: found[words] for words in expected} == expected


def test_a_line_stands_above_each_question_of_its_own_and_none_above_what_is_below_it() -> None:
    state = try_out(read(questionnaire(*LOOSE)), today=TODAY).state
    lined = {one.state.field.text for one in entries([one for one in state.fields if one.visible], ()) if one.line}
    assert lined == {"Neste", "Varsel"}


def test_words_to_read_that_stand_last_have_air_around_them(qtbot: QtBot) -> None:
    """The warning has an icon in front of its words."""
    for kind in ({}, {"extension": [WARNING]}):
        trial = try_out(
            read(questionnaire(item("D", "group", item("S", "string"), item("Les", "display", **kind)))), today=TODAY
        )
        whole = WholeForm(trial.definition, trial.state)
        qtbot.addWidget(whole)
        whole.resize(WIDTH, whole.sizeHint().height())
        whole.grab()
        (words,) = (one for one in whole.findChildren(QLabel) if one.text() == "Les")
        margin = words.contentsMargins()
        top = words.mapTo(whole, QPoint(margin.left(), margin.top()))
        assert top.x() >= 41
        assert words.height() - margin.top() - margin.bottom() >= words.fontMetrics().height()
