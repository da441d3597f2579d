"""Field widgets: silent when shown a state, one word each time a person writes or chooses, nothing lost."""

from collections.abc import Sequence
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from feltapp.domain.answer import Answer, AnswerState, JsonValue
from feltapp.domain.ids import Path
from feltapp.domain.revision import RecordView
from feltapp.forms.answers import show
from feltapp.forms.definition import Field, FieldKind
from feltapp.forms.session import FormSession
from feltapp.forms.state import FieldState
from feltapp.ui.fields.base import FieldWidget
from feltapp.ui.fields.other import CopyFieldWidget, Targets
from feltapp.ui.fields.registry import WIDGETS, make_widget
from feltapp.ui.parts.check_list import CheckList
from feltapp.ui.parts.chips import ChipGroup
from feltapp.ui.parts.drop_down import DropDown
from feltapp.ui.parts.radio_row import RadioRow
from feltapp.ui.parts.text_fields import LineEdit, TextArea
from tests.ui.keyboard import click, press, show_active, write
from tests.unit.forms.building import TODAY, YES_NO_MAYBE, form, question

TARGETS = Targets(people=(("k", "Kari Moen"), ("a", "Amir Rashid")), samtykker=(("s", "NAV"),))
HERE = Path("her")
EXAMPLES: dict[FieldKind, Sequence[JsonValue]] = {
    FieldKind.BOOLEAN: (True, False),
    FieldKind.INTEGER: (3,),
    FieldKind.DECIMAL: ("2.5",),
    FieldKind.DATE: ("2026-06-02", "2026-06", "2026"),
    FieldKind.DATETIME: ("2026-06-02T10:00:00+02:00",),
    FieldKind.TIME: ("08:30",),
    FieldKind.STRING: ("Åse", ""),
    FieldKind.TEXT: ("Én linje\nog én til",),
    FieldKind.URL: ("https://example.org",),
    FieldKind.CHOICE: ({"code": "ja"}, {"code": "fra-en-annen-versjon"}),
    FieldKind.OPEN_CHOICE: ({"code": "ja"}, "Noe helt annet"),
    FieldKind.QUANTITY: ({"value": "3", "unit": "kg"},),
    FieldKind.ATTACHMENT: ({"sha256": "0" * 64, "type": "image/png", "title": "Bilde", "size": 3},),
    FieldKind.REFERENCE: ({"ref": "k", "display": "Kari Moen"}, {"ref": "x", "display": "Sluttet i fjor"}),
}
KINDS = tuple(FieldKind)


def field(kind: FieldKind, **rest: object) -> Field:
    return question(HERE, kind, options=YES_NO_MAYBE, **rest)


def state_of(asked: Field, answer: Answer | None = None, raw: str = "") -> FieldState:
    heads = RecordView(answers={} if answer is None else {HERE: answer})
    return FormSession(form(asked), heads, raw={HERE: raw} if raw else {}, today=TODAY).state.field(HERE)


class Heard:
    """A widget on screen and all that it said."""

    def __init__(self, qtbot: QtBot, asked: Field, answer: Answer | None = None) -> None:
        self.widget: FieldWidget = make_widget(asked, TARGETS)
        self.said: list[object] = []
        self.widget.typed.connect(self.said.append)
        self.widget.chosen.connect(self.said.append)
        self.widget.resize(700, 240)
        show_active(qtbot, self.widget)
        self.widget.render_state(state_of(asked, answer))

    def find(self, kind: type[QWidget]) -> QWidget:
        found = self.widget.findChild(kind)
        assert isinstance(found, kind)
        return found


def test_every_kind_of_field_has_its_widget() -> None:
    assert set(WIDGETS) == set(FieldKind)


@pytest.mark.parametrize("repeats", [False, True])
@pytest.mark.parametrize("kind", KINDS)
def test_showing_a_state_is_not_a_person_writing(qtbot: QtBot, kind: FieldKind, repeats: bool) -> None:
    asked = field(kind, repeats=repeats and kind is not FieldKind.GROUP)
    heard = Heard(qtbot, asked)
    examples = EXAMPLES.get(kind, ())
    answers = [Answer(value=[one] if repeats else one) for one in examples]
    answers += [Answer(state=state) for state in AnswerState]
    for answer in [*answers, *reversed(answers)]:
        heard.widget.render_state(state_of(asked, answer))
    heard.widget.render_state(state_of(asked, None, raw="i fjor en gang" if asked.asks else ""))
    heard.widget.render_state(state_of(asked))
    assert heard.said == []


TYPED = [FieldKind.INTEGER, FieldKind.DECIMAL, FieldKind.DATETIME, FieldKind.TIME, FieldKind.STRING]
TYPED += [FieldKind.URL, FieldKind.QUANTITY, FieldKind.DATE, FieldKind.TEXT]


@pytest.mark.parametrize("kind", TYPED)
def test_each_letter_is_told_once_as_it_stands(qtbot: QtBot, kind: FieldKind) -> None:
    heard = Heard(qtbot, field(kind))
    heard.widget.target().setFocus()
    write(heard.widget.target(), "2æ")
    assert heard.said == ["2", "2æ"]


@pytest.mark.parametrize("kind", TYPED)
def test_what_is_typed_stays_as_it_is_typed_while_the_form_answers(qtbot: QtBot, kind: FieldKind) -> None:
    asked = field(kind)
    heard = Heard(qtbot, asked)
    session = FormSession(form(asked), RecordView(answers={}), today=TODAY)
    target = heard.widget.target()
    assert isinstance(target, LineEdit | TextArea)
    heard.widget.typed.connect(lambda text: heard.widget.render_state(session.edit(HERE, text).field(HERE)))
    write(target, "2. 6 ,")
    assert target.text() == "2. 6 ,"


@pytest.mark.parametrize("kind", [kind for kind in TYPED if kind not in (FieldKind.TEXT, FieldKind.DATE)])
def test_several_typed_answers_get_a_line_each(qtbot: QtBot, kind: FieldKind) -> None:
    asked = field(kind, repeats=True)
    example = EXAMPLES[kind][0]
    heard = Heard(qtbot, asked, Answer(value=[example, example]))
    assert isinstance(heard.widget.target(), TextArea)
    assert heard.said == []


def test_yes_and_no_are_pressed(qtbot: QtBot) -> None:
    heard = Heard(qtbot, field(FieldKind.BOOLEAN))
    radios = heard.find(RadioRow)
    assert isinstance(radios, RadioRow)
    for value in ("ja", "nei", "nei"):
        click(heard.widget, radios.button(value))
    assert heard.said == [True, False]


def test_few_options_are_radios_and_many_a_list(qtbot: QtBot) -> None:
    heard = Heard(qtbot, field(FieldKind.CHOICE))
    radios = heard.find(RadioRow)
    assert isinstance(radios, RadioRow)
    click(heard.widget, radios.button("nei"))
    assert heard.said == [{"code": "nei"}]
    listed = Heard(qtbot, field(FieldKind.CHOICE, style="drop-down"))
    box = listed.find(DropDown)
    box.setFocus()
    press(box, Qt.Key.Key_Down)
    assert listed.said == [{"code": "ja"}]


def test_several_are_ticked_and_what_the_list_does_not_know_is_kept(qtbot: QtBot) -> None:
    before = Answer(value=[{"code": "nei"}, "Egne ord", {"code": "fra-en-annen-versjon"}])
    heard = Heard(qtbot, field(FieldKind.OPEN_CHOICE, repeats=True), before)
    ticks = heard.find(CheckList)
    assert isinstance(ticks, CheckList)
    click(heard.widget, ticks.box("ja"))
    click(heard.widget, ticks.box("nei"))
    kept: list[JsonValue] = ["Egne ord", {"code": "fra-en-annen-versjon"}]
    assert heard.said == [[{"code": "ja"}, {"code": "nei"}, *kept], [{"code": "ja"}, *kept]]
    alone = Heard(qtbot, field(FieldKind.CHOICE, repeats=True), Answer(value=[{"code": "nei"}]))
    ticks = alone.find(CheckList)
    assert isinstance(ticks, CheckList)
    click(alone.widget, ticks.box("nei"))
    assert alone.said == [None]


def test_own_words_beside_the_options(qtbot: QtBot) -> None:
    heard = Heard(qtbot, field(FieldKind.OPEN_CHOICE))
    radios, line = heard.find(RadioRow), heard.find(LineEdit)
    assert isinstance(radios, RadioRow)
    assert line.isHidden()
    click(heard.widget, radios.button("\x00annet"))
    assert heard.said == [], "nothing is said before there are words"
    assert line.isVisible()
    write(line, "Hos")
    assert heard.said == ["H", "Ho", "Hos"]
    click(heard.widget, radios.button("ja"))
    assert heard.said[-1] == {"code": "ja"}


def test_a_short_scale_is_pressed(qtbot: QtBot) -> None:
    heard = Heard(qtbot, field(FieldKind.INTEGER, min_value="1", max_value="7"))
    chips = heard.find(ChipGroup)
    assert isinstance(chips, ChipGroup)
    click(heard.widget, chips.button("5"))
    assert heard.said == [5]
    heard.widget.render_state(state_of(field(FieldKind.INTEGER), Answer(value=5)))
    assert chips.value() == "5"


@pytest.mark.parametrize(
    ("refers_to", "chosen"),
    [("Practitioner", {"ref": "k", "display": "Kari Moen"}), ("Consent", {"ref": "s", "display": "NAV"})],
)
def test_a_reference_points_at_what_the_question_is_about(qtbot: QtBot, refers_to: str, chosen: JsonValue) -> None:
    heard = Heard(qtbot, field(FieldKind.REFERENCE, refers_to=refers_to))
    box = heard.find(DropDown)
    box.setFocus()
    press(box, Qt.Key.Key_Down)
    assert heard.said == [chosen]


def test_somebody_who_has_left_is_still_named(qtbot: QtBot) -> None:
    heard = Heard(qtbot, field(FieldKind.REFERENCE), Answer(value={"ref": "x", "display": "Sluttet i fjor"}))
    box = heard.find(DropDown)
    assert isinstance(box, DropDown)
    assert (box.currentText(), heard.said) == ("Sluttet i fjor", [])


def test_the_cursor_going_on_is_told(qtbot: QtBot) -> None:
    heard = Heard(qtbot, field(FieldKind.DECIMAL))
    left: list[bool] = []
    heard.widget.left.connect(lambda: left.append(True))
    heard.widget.target().setFocus()
    heard.widget.target().clearFocus()
    assert left == [True]


def test_what_only_the_form_writes_cannot_be_typed_in(qtbot: QtBot) -> None:
    for kind in (FieldKind.STRING, FieldKind.TEXT, FieldKind.DATE):
        heard = Heard(qtbot, field(kind, read_only=True))
        target = heard.widget.target()
        assert not target.isEnabled() or target.property("readOnly"), kind
    for kind in (FieldKind.BOOLEAN, FieldKind.CHOICE, FieldKind.OPEN_CHOICE, FieldKind.REFERENCE):
        assert not Heard(qtbot, field(kind, read_only=True)).widget.target().isEnabled(), kind


@pytest.mark.parametrize("kind", [FieldKind.CHOICE, FieldKind.STRING, FieldKind.ATTACHMENT, FieldKind.BOOLEAN])
def test_what_the_form_copied_is_read_and_not_chosen(qtbot: QtBot, kind: FieldKind) -> None:
    asked = question(HERE, kind, calculation="1", copies=True, read_only=True)
    widget = make_widget(asked, TARGETS)
    qtbot.addWidget(widget)
    assert isinstance(widget, CopyFieldWidget)
    shown = replace(state_of(question(HERE, kind)), field=asked)
    widget.render_state(shown)
    assert [one.text() for one in widget.findChildren(QLabel)] == ["–"]
    value = EXAMPLES[kind][0]
    widget.render_state(replace(shown, answer=Answer(value=value)))
    assert [one.text() for one in widget.findChildren(QLabel)] == [show(asked, Answer(value=value))]
