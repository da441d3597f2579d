"""Groups drawn as tables: which question or which words stand where, as in the national filler."""

import json
from typing import Any

import pytest

from feltapp.domain.answer import Answer
from feltapp.domain.ids import Path
from feltapp.forms.layout import Layout
from feltapp.forms.reader import read
from feltapp.forms.trial import try_out
from tests.unit.forms.building import DATA, TODAY, questionnaire, session
from tests.unit.forms.test_matrix import YES, an_item, answered, control, ext

SYSTEM = "http://helsenorge.no/fhir/CodeSystem/"
COPY = "http://hl7.org/fhir/StructureDefinition/cqf-expression"


def _copy(kind: str, link_id: str, of: str, column: int = 0) -> dict[str, Any]:
    said = f"QuestionnaireResponse.descendants().where(linkId='{of}').answer.value"
    code = [{"system": SYSTEM + "TableColumn", "code": str(column)}]
    item = an_item(kind, control("data-receiver"), ext(COPY, valueString=said), link_id=link_id)
    return {**item, "code": code} if column else item


def _table(style: str, *items: object, order: tuple[str, str, str] | None = None, names: tuple[str, ...] = ()) -> Any:
    codes = [{"system": SYSTEM + "TableColumnName", "code": str(at), "display": one} for at, one in enumerate(names, 1)]
    if order is not None:
        codes.append({"system": SYSTEM + "TableOrderingColumn", "code": order[0], "display": order[1]})
        codes.append({"system": SYSTEM + "TableOrderingFunctions", "code": order[2]})
    whole = {"linkId": "t", "type": "group", "text": "Tabell", "extension": [control(style)], "item": list(items)}
    return {**whole, "code": codes} if codes else whole


def _layout(items: list[Any], *answers: object) -> Layout:
    trial = try_out(read(questionnaire(*items)), json.dumps({"item": list(answers)}).encode(), today=TODAY)
    assert trial.unsupported == ()
    found = trial.state.field(Path("t")).layout
    assert found is not None
    return found


def _words(layout: Layout) -> list[list[str]]:
    return [[row.heading, *(cell.text for cell in row.cells)] for row in layout.rows]


def test_a_grid_has_a_column_for_each_name_and_an_empty_cell_where_a_row_does_not_ask() -> None:
    state = session(read((DATA / "refero-group-grid.json").read_bytes()).definition).state
    layout = state.field(Path("1")).layout
    assert layout is not None
    assert (layout.corner, layout.columns) == ("X", ("SpmA", "SpmB", "SpmC", "SpmD"))
    assert [[cell.path for cell in row.cells] for row in layout.rows] == [
        ["1.1.1", "1.1.2", "1.1.3", None],
        ["1.2.2", "1.2.3", "1.2.1", None],
        [None, None, None, "1.3.1"],
        [None, None, "1.4.1", None],
    ]


def test_a_question_that_is_not_asked_leaves_its_cell_and_a_cell_is_answered_as_any_question() -> None:
    when = [{"question": "b", "operator": "=", "answerBoolean": True}]
    inside = [an_item("integer", enableWhen=when), an_item("integer", link_id="c")]
    row = {"linkId": "r", "type": "group", "text": "Rad", "item": inside}
    items = [an_item("boolean", link_id="b"), _table("grid", row)]
    assert _layout(items).columns == ("c",)
    assert _layout(items, answered("boolean", True, link_id="b")).columns == ("a", "c")
    s = session(read(questionnaire(*items)).definition)
    s.edit(Path("c"), "4")
    assert s.final_answers()[Path("c")] == Answer(value=4)


def test_a_table_of_options_crosses_what_was_chosen_and_writes_the_rest() -> None:
    asked = [an_item("choice", link_id="q"), an_item("open-choice", link_id="o")]
    table = _table("table", _copy("choice", "tq", "q"), _copy("open-choice", "to", "o"), order=("1", "Ja", "ASC"))
    said = (answered("choice", YES, link_id="q"), answered("open-choice", "eget", link_id="o", name="String"))
    layout = _layout([*asked, table], *said)
    assert layout.columns == ("", "Ja", "Nei", "")
    assert _words(layout) == [["tq", "X", "", ""], ["to", "", "", "eget"]]


@pytest.mark.parametrize(("order", "expected"), [("ASC", ["c", "a", "b"]), ("DESC", ["b", "a", "c"])])
def test_a_gtable_has_a_row_for_each_time_a_group_was_filled_in(order: str, expected: list[str]) -> None:
    group = {
        "linkId": "g",
        "type": "group",
        "repeats": True,
        "item": [an_item("string", link_id="s"), an_item("date", link_id="d"), an_item("integer", link_id="n")],
    }
    table = _table(
        "gtable",
        _copy("string", "ts", "s"),
        _copy("date", "td", "d"),
        _copy("integer", "tn", "n"),
        order=("td", "td", order),
    )
    days = (("a", "2026-01-02"), ("b", "2026-05-02"), ("c", "2025-01-02"))
    rows = []
    for name, day in days:
        said = [answered("string", name, link_id="s"), answered("date", day, link_id="d")]
        number = [answered("integer", 3, link_id="n")] if name == "b" else []
        rows.append({"linkId": "g", "item": [*said, *number]})
    layout = _layout([group, table], *rows)
    assert layout.columns == ("ts", "td", "tn")
    assert [row[0] for row in _words(layout)] == expected
    assert ["b", "02.05.2026", "3"] in _words(layout)
    assert ["a", "02.01.2026", ""] in _words(layout)


def test_table_hn1_is_questions_and_answers_with_groups_as_headings() -> None:
    table = _table("table-hn1", {"linkId": "h", "type": "group", "text": "Om", "item": [_copy("integer", "tn", "n")]})
    layout = _layout([an_item("integer", link_id="n"), table], answered("integer", 3, link_id="n"))
    assert (layout.columns, _words(layout)) == (("Spørsmål", "Svar"), [["Om"], ["tn", "3"]])


def test_table_hn2_puts_each_question_in_the_column_that_it_names() -> None:
    table = _table(
        "table-hn2",
        {"linkId": "w1", "type": "display", "text": "Vekt", "code": [{"system": SYSTEM + "TableColumn", "code": "1"}]},
        _copy("integer", "t1", "n", 2),
        {"linkId": "w2", "type": "display", "text": "Alder", "code": [{"system": SYSTEM + "TableColumn", "code": "1"}]},
        _copy("integer", "t2", "m", 2),
        names=("Hva", "Svar"),
        order=("1", "Hva", "ASC"),
    )
    asked = [an_item("integer", link_id="n"), an_item("integer", link_id="m")]
    layout = _layout([*asked, table], answered("integer", 70, link_id="n"), answered("integer", 41, link_id="m"))
    assert (layout.columns, _words(layout)) == (("Hva", "Svar"), [["Alder", "41"], ["Vekt", "70"]])


@pytest.mark.parametrize("style", ["table", "gtable", "table-hn1", "table-hn2"])
def test_a_table_with_questions_to_answer_in_it_is_drawn_as_a_group(style: str) -> None:
    trial = try_out(read(questionnaire(_table(style, an_item("string")))), today=TODAY)
    assert trial.state.field(Path("t")).layout is None
    assert trial.visible == ("t", "a")
