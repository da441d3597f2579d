"""Every kind of field has its parser, validators, shower and way to be chosen, and these agree with each other."""

import pytest

from feltapp.domain.answer import Answer, JsonValue
from feltapp.forms.answers import PARSERS, SHOWERS, Problem, accept, parse, show
from feltapp.forms.definition import FieldKind, Option
from feltapp.forms.validation import PROBLEM_CODES, VALIDATORS, check
from tests.unit.forms.building import TODAY, question

EXAMPLES: dict[FieldKind, tuple[str, JsonValue, str]] = {
    FieldKind.BOOLEAN: ("ja", True, "Ja"),
    FieldKind.INTEGER: ("1 200", 1200, "1200"),
    FieldKind.DECIMAL: ("2,50", "2.50", "2,50"),
    FieldKind.DATE: ("2.6.2026", "2026-06-02", "02.06.2026"),
    FieldKind.DATETIME: ("2.6.2026 kl. 08.30", "2026-06-02T08:30:00+02:00", "02.06.2026 kl. 08.30"),
    FieldKind.TIME: ("kl. 8.30", "08:30", "08.30"),
    FieldKind.STRING: ("Ån på Čáhput", "Ån på Čáhput", "Ån på Čáhput"),
    FieldKind.TEXT: ("to\nlinjer", "to\nlinjer", "to\nlinjer"),
    FieldKind.URL: ("nav.no/hjelp", "https://nav.no/hjelp", "https://nav.no/hjelp"),
    FieldKind.CHOICE: ("leier", {"code": "l", "system": "urn:x"}, "Leier"),
    FieldKind.OPEN_CHOICE: ("i telt", "i telt", "i telt"),
    FieldKind.QUANTITY: ("70,5", {"value": "70.5", "unit": "kg"}, "70,5 kg"),
}
CHOSEN: dict[FieldKind, tuple[JsonValue, str]] = {
    FieldKind.ATTACHMENT: ({"sha256": "ab", "type": "image/png", "title": "Bilde", "size": 3}, "Bilde"),
    FieldKind.REFERENCE: ({"ref": "0" * 32, "display": "Kari"}, "Kari"),
}
NO_ANSWER = {FieldKind.GROUP, FieldKind.DISPLAY}
OPTIONS = (Option(code="e", display="Eier", system="urn:x"), Option(code="l", display="Leier", system="urn:x"))


def test_every_kind_stands_in_every_table() -> None:
    kinds = set(FieldKind)
    assert set(PARSERS) == set(SHOWERS) == set(VALIDATORS) == kinds
    assert set(EXAMPLES) | set(CHOSEN) | NO_ANSWER == kinds


@pytest.mark.parametrize("kind", EXAMPLES)
def test_what_is_typed_is_stored_and_shown(kind: FieldKind) -> None:
    field = question("x", kind, options=OPTIONS, unit="kg")
    typed, value, words = EXAMPLES[kind]
    assert parse(field, typed, TODAY) == value
    assert show(field, Answer(value=value)) == words
    assert parse(field, words, TODAY) == value, "what is shown must be read back as the same"
    assert accept(field, value) == value
    assert check(field, Answer(value=value)) == ()


@pytest.mark.parametrize("kind", CHOSEN)
def test_what_can_only_be_chosen_is_not_typed(kind: FieldKind) -> None:
    field = question("x", kind)
    value, words = CHOSEN[kind]
    assert parse(field, "noe", TODAY) == Problem(code="maa-velges")
    assert accept(field, value) == value
    assert show(field, Answer(value=value)) == words


@pytest.mark.parametrize("kind", sorted(NO_ANSWER))
def test_headings_take_no_answer(kind: FieldKind) -> None:
    assert parse(question("x", kind), "noe", TODAY) == Problem(code="tar-ikke-svar")
    assert accept(question("x", kind), "noe") == Problem(code="tar-ikke-svar")


@pytest.mark.parametrize("kind", FieldKind)
@pytest.mark.parametrize("wrong", ["\x00", "]]>", "99.99.9999", "1e999", "ı", "-", "٣", "12:99", "²", "javascript:x"])
def test_strange_text_is_read_or_refused_with_a_known_code(kind: FieldKind, wrong: str) -> None:
    value = parse(question("x", kind, options=OPTIONS), wrong, TODAY)
    assert not isinstance(value, Problem) or value.code in PROBLEM_CODES


@pytest.mark.parametrize("kind", FieldKind)
@pytest.mark.parametrize("wrong", [True, 1, -(10**40), "x", "1e999999999", [], [[1]], {}, {"code": 1}, {"value": "x"}])
def test_a_chosen_value_of_the_wrong_shape_is_refused_with_a_known_code(kind: FieldKind, wrong: JsonValue) -> None:
    value = accept(question("x", kind, options=OPTIONS), wrong)
    assert not isinstance(value, Problem) or value.code in PROBLEM_CODES
    if not isinstance(value, Problem) and value is not None:
        show(question("x", kind, options=OPTIONS), Answer(value=value))


def test_several_answers_stand_on_lines() -> None:
    field = question("x", FieldKind.DATE, repeats=True)
    assert parse(field, "1.6.2026\n\n2.6.2026\n1.6.2026", TODAY) == ["2026-06-01", "2026-06-02"]
    assert show(field, Answer(value=["2026-06-01", "2026-06-02"])) == "01.06.2026\n02.06.2026"
    assert parse(field, "1.6.2026\nmandag", TODAY) == Problem(code="ikke-dato", limit="day")


def test_an_option_is_found_by_code_also_where_the_system_is_not_said() -> None:
    field = question("x", FieldKind.CHOICE, options=OPTIONS)
    assert accept(field, "l") == {"code": "l", "system": "urn:x"}
    assert accept(field, {"code": "l"}) == {"code": "l", "system": "urn:x"}
    assert accept(field, {"code": "l", "system": "urn:annet"}) == Problem(code="ukjent-valg")
