"""Hours from signed notes against vedtak, as a person's page says it."""

from feltapp.actions.person import open_person
from feltapp.actions.timer import in_words
from feltapp.domain.answer import JsonValue
from feltapp.domain.ids import BrukerId
from tests.unit.actions.world import Laptop

VEDTAK: dict[str, JsonValue] = {"vedtak.timer": "4", "vedtak.fra": "2026-05-25", "vedtak.til": "2026-12-31"}


def _note(one: Laptop, bruker: BrukerId, day: str, direct: int, travel: int) -> None:
    given: dict[str, JsonValue] = {"notat.dato": f"{day}T12:00:00+02:00", "notat.tekst": "Tur."}
    one.write(bruker, "journalnotat", {**given, "notat.direkte-tid": direct, "notat.reisetid": travel})


def test_weeks_and_months_with_travel_apart(kari: Laptop) -> None:
    lars = kari.register()
    assert open_person(kari.ctx, lars).timer == ()
    _note(kari, lars, "2026-06-01", 90, 40)
    _note(kari, lars, "2026-06-02", 30, 0)
    _note(kari, lars, "2026-05-20", 45, 10)
    kari.put(lars, "vedtak", VEDTAK)
    kari.put(
        lars, "vedtak", {**VEDTAK, "vedtak.utfall": {"code": "avslag", "system": "urn:feltapp:kode:vedtak-utfall"}}
    )
    kari.put(
        lars, "vedtak", {**VEDTAK, "vedtak.art": {"code": "til-vurdering", "system": "urn:feltapp:kode:vedtak-art"}}
    )
    lines = {one.period: (one.given, one.travel) for one in open_person(kari.ctx, lars).timer}
    assert lines == {
        "Uke 23": ("2 t av 4 t i vedtak", "reise 40 min"),
        "Uke 22": ("0 min av 4 t i vedtak", ""),
        "Uke 21": ("45 min", "reise 10 min"),
        "Uke 20": ("0 min", ""),
        "Juni": ("2 t av 17 t 9 min i vedtak", "reise 40 min"),
        "Mai": ("45 min av 4 t i vedtak", "reise 10 min"),
    }


def test_what_is_planned_or_only_begun_is_not_given(kari: Laptop) -> None:
    lars = kari.register()
    kari.put(lars, "besok", {"besoket.naar": "2026-06-02T10:00:00+02:00", "besoket.direkte-tid": 60})
    assert open_person(kari.ctx, lars).timer == ()


def test_minutes_are_said_as_people_say_them() -> None:
    assert [in_words(minutes) for minutes in (0, 45, 60, 200)] == ["0 min", "45 min", "1 t", "3 t 20 min"]
