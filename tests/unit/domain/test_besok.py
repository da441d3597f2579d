"""A visit: read from its answers, ended, and what its note begins with."""

from datetime import datetime, timedelta, timezone

import pytest

from feltapp.domain import besok
from feltapp.domain.answer import Answer, JsonValue
from feltapp.domain.besok import Utfall
from feltapp.domain.ids import BrukerId, Path, RecordId

NOON = datetime(2026, 6, 2, 12, tzinfo=timezone(timedelta(hours=2)))
PLANNED: dict[Path, Answer] = {
    besok.NAAR: Answer(value=NOON.isoformat()),
    besok.VARIGHET: Answer(value=60),
    besok.STED: Answer(value={"code": "hjemme", "system": "urn:feltapp:kode:sted"}),
    besok.HVEM: Answer(value={"ref": "a1", "display": "Kari Moen"}),
}


def _read(more: dict[Path, Answer]) -> besok.Besok | None:
    return besok.read(RecordId("r"), BrukerId("b"), {**PLANNED, **more})


def test_a_visit_is_over_when_somebody_has_said_how_it_went_and_not_before() -> None:
    planned = _read({})
    assert planned is not None
    assert (planned.when, planned.minutes, planned.who, planned.over) == (NOON, 60, frozenset({"a1"}), False)
    begun = _read({besok.BEGYNT: Answer(value=NOON.isoformat())})
    assert begun is not None
    assert not begun.over
    for utfall in Utfall:
        found = _read({besok.UTFALL: Answer(value={"code": utfall.value})})
        assert found is not None
        assert found.over


@pytest.mark.parametrize("said", ["", "i morgen", "2026-06-02T12:00:00", "2026-06-02"])
def test_without_a_time_it_is_in_nobodys_plan(said: str) -> None:
    assert _read({besok.NAAR: Answer(value=said)}) is None


def test_a_code_of_a_later_form_is_not_taken_for_one_of_ours() -> None:
    found = _read({besok.UTFALL: Answer(value={"code": "noe-nytt"}), besok.VARIGHET: Answer(value=True)})
    assert found is not None
    assert (found.utfall, found.minutes) == (None, None)


def test_only_time_that_was_measured_is_given() -> None:
    later = NOON + timedelta(minutes=50, seconds=40)
    assert besok.DIREKTE not in besok.ended(PLANNED, Utfall.GJENNOMFORT, later), "what was planned was not given"
    begun = {**PLANNED, besok.BEGYNT: Answer(value=NOON.isoformat())}
    assert besok.ended(begun, Utfall.GJENNOMFORT, later)[besok.DIREKTE].value == 51
    typed = {**begun, besok.DIREKTE: Answer(value=30)}
    assert besok.DIREKTE not in besok.ended(typed, Utfall.GJENNOMFORT, later)
    assert besok.ended(begun, Utfall.GJENNOMFORT, NOON - timedelta(hours=1))[besok.DIREKTE].value == 0


@pytest.mark.parametrize("utfall", [one for one in Utfall if one is not Utfall.GJENNOMFORT])
def test_who_was_not_reached_was_given_no_time(utfall: Utfall) -> None:
    begun = {**PLANNED, besok.BEGYNT: Answer(value=NOON.isoformat())}
    assert besok.ended(begun, utfall, NOON + timedelta(hours=1)).keys() == {besok.UTFALL}


def test_the_note_begins_with_what_is_known() -> None:
    travel: JsonValue = 25
    begun = NOON + timedelta(minutes=5)
    over = {
        **PLANNED,
        besok.BEGYNT: Answer(value=begun.isoformat()),
        besok.REISE: Answer(value=travel),
        besok.DIREKTE: Answer(value=40),
        **besok.ended(PLANNED, Utfall.GJENNOMFORT, NOON),
    }
    note = {path: answer.value for path, answer in besok.to_note(over).items()}
    assert note == {
        "notat.dato": begun.isoformat(),
        "notat.sted": {"code": "hjemme", "system": "urn:feltapp:kode:sted"},
        "notat.direkte-tid": 40,
        "notat.reisetid": travel,
        "notat.utfall": {"code": "gjennomfort", "system": "urn:feltapp:kode:utfall"},
    }
    assert besok.to_note(PLANNED)[Path("notat.dato")].value == NOON.isoformat()
