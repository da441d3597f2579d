"""Visits: planned without network, begun, ended, and the note that one press opens."""

from datetime import datetime, timedelta, timezone

import pytest

from feltapp.actions import besok, form, min_dag
from feltapp.actions.besok import BesokRow, NewBesok
from feltapp.actions.person import open_person
from feltapp.domain.answer import IKKE_SPURT, Answer, JsonValue
from feltapp.domain.besok import Utfall
from feltapp.domain.ids import BrukerId, Path
from tests.unit.actions.world import AMIR, START, Laptop

TEN = START.replace(hour=10)


def _plan(one: Laptop, bruker: BrukerId, when: datetime = TEN, **more: str) -> None:
    besok.plan(one.ctx, NewBesok(bruker=bruker, when=when, minutes=45, **more))


def _day(one: Laptop) -> tuple[BesokRow, ...]:
    return min_dag.my_day(one.ctx).besok


def _shared(kari: Laptop, amir: Laptop) -> BrukerId:
    bruker = kari.register()
    kari.meet()
    amir.meet()
    return bruker


def test_a_day_in_its_order_with_the_next_one_marked(kari: Laptop) -> None:
    lars, mona = kari.register(), kari.register("Mona", "Fjeldstad")
    _plan(kari, lars, TEN.replace(hour=12), hva="Følge til fastlegen", sted="ute", adresse="Aktivitetshuset")
    _plan(kari, mona, TEN)
    _plan(kari, mona, TEN + timedelta(days=1))
    rows = _day(kari)
    assert [(row.name, row.about, row.words) for row in rows] == [
        ("Mona Fjeldstad", "Hjemme", "Neste"),
        ("Lars Solbakken", "Aktivitetshuset · Følge til fastlegen", "Planlagt"),
    ]
    tomorrow = TEN.date() + timedelta(days=1)
    assert [row.bruker for row in besok.plan_of(kari.ctx, tomorrow, tomorrow).rows] == [mona]


def test_it_is_begun_and_one_press_opens_the_note_with_its_times(kari: Laptop) -> None:
    lars = kari.register()
    _plan(kari, lars)
    (row,) = _day(kari)
    besok.start(kari.ctx, row.record)
    assert [(one.stand, one.words) for one in _day(kari)] == [("begynt", "Siden 10.00")]
    kari.later(minutes=50)
    found = besok.to_note(kari.ctx, row.record)
    assert found.draft is not None
    session = form.open_draft(kari.ctx, found.draft).session()
    said = {path: session.state.field(Path(path)).answer.value for path in ("notat.direkte-tid", "notat.dato")}
    assert said == {"notat.direkte-tid": 50, "notat.dato": START.isoformat()}
    assert besok.to_note(kari.ctx, row.record).draft == found.draft, "pressed twice is one note"
    (over,) = _day(kari)
    assert (over.stand, over.noted) == ("gjennomfort", True)
    kari.sign(form.open_draft(kari.ctx, found.draft), {"notat.tekst": "Handlet sammen."})
    again = besok.to_note(kari.ctx, row.record)
    assert (again.draft, again.record) == (None, found.record)
    kinds = [item.kind for item in open_person(kari.ctx, lars).timeline]
    assert kinds == ["journalnotat"], "the note tells of the visit"


def test_a_note_that_was_thrown_away_can_be_begun_anew(kari: Laptop) -> None:
    _plan(kari, kari.register())
    (row,) = _day(kari)
    first = besok.to_note(kari.ctx, row.record)
    assert first.draft is not None
    form.discard(kari.ctx, first.draft)
    second = besok.to_note(kari.ctx, row.record)
    assert second.draft not in (None, first.draft)


@pytest.mark.parametrize("utfall", [Utfall.IKKE_HJEMME, Utfall.APNET_IKKE, Utfall.AVLYST_BRUKER])
def test_not_reaching_somebody_closes_nothing_and_is_no_contact(kari: Laptop, utfall: Utfall) -> None:
    lars = kari.register()
    kari.put(lars, "overgang", {"overgang.planlagt": "2026-06-02", "overgang.faktisk": "2026-06-02"})
    before = {(one.code, one.due) for one in open_person(kari.ctx, lars).frister}
    assert "kontakt-etter-overgang" in {code for code, _ in before}
    _plan(kari, lars)
    (row,) = _day(kari)
    besok.end(kari.ctx, row.record, utfall)
    (over,) = _day(kari)
    assert over.stand == "annet"
    assert {(one.code, one.due) for one in open_person(kari.ctx, lars).frister} == before
    found = besok.to_note(kari.ctx, row.record)
    assert found.draft is not None
    kari.sign(form.open_draft(kari.ctx, found.draft), {"notat.tekst": "Ringte på to ganger."})
    assert {(one.code, one.due) for one in open_person(kari.ctx, lars).frister} == before


def test_what_was_agreed_for_ten_is_at_ten_on_a_machine_from_elsewhere(kari: Laptop) -> None:
    elsewhere = timezone(timedelta(hours=-5))
    _plan(kari, kari.register(), TEN.astimezone(elsewhere).replace(hour=10))
    assert [f"{row.when:%H.%M}" for row in _day(kari)] == ["10.00"]


def test_what_colleagues_plan_is_no_news(kari: Laptop, amir: Laptop) -> None:
    lars = _shared(kari, amir)
    _plan(amir, lars)
    amir.write(lars, "journalnotat", {"notat.tekst": "Tur."})
    amir.meet()
    kari.meet()
    assert [item.title for item in min_dag.my_day(kari.ctx).news] == ["Amir: Journalnotat · Lars Solbakken"]


def test_a_colleague_sees_what_she_goes_to_and_not_what_others_do(kari: Laptop, amir: Laptop) -> None:
    lars = _shared(kari, amir)
    _plan(kari, lars)
    both = {"besoket.medfolge": Answer(value={"ref": AMIR.id, "display": AMIR.name})}
    later = TEN.replace(hour=14).isoformat()
    together = kari.write(lars, "besok", {"besoket.naar": later, **both})
    nobody = kari.write(lars, "besok", {"besoket.naar": later, "besoket.hvem": IKKE_SPURT})
    kari.meet()
    amir.meet()
    assert [row.record for row in _day(amir)] == [together]
    assert nobody in {row.record for row in _day(kari)}, "a visit without a name is the kontaktperson's"


def test_what_two_press_offline_meets_and_nothing_is_lost(kari: Laptop, amir: Laptop) -> None:
    lars = _shared(kari, amir)
    _plan(kari, lars)
    kari.meet()
    amir.meet()
    (row,) = _day(kari)
    besok.start(kari.ctx, row.record)
    amir.change(row.record, {"besoket.reisetid": 30})
    for one in (kari, amir, kari):
        one.meet()
    answers = kari.answers(row.record)
    assert answers[Path("besoket.reisetid")].value == 30
    assert Path("besoket.begynt") in answers


def test_the_card_before_the_door_only_while_it_holds(kari: Laptop) -> None:
    lars = kari.register()
    _plan(kari, lars)
    card: dict[str, JsonValue] = {
        "besok.to": {"code": "alltid", "system": "urn:feltapp:kode:besok-to"},
        "besok.ring": {"code": "ring", "system": "urn:feltapp:kode:besok-ring"},
        "besok.hendt": "Ropte i gangen i mai.",
    }
    kari.put(lars, "besokskort", {**card, "besok.gjelder-til": "2026-06-02"})
    (row,) = _day(kari)
    assert row.kort is not None
    assert (row.kort.words, row.kort.holds) == ("Gå to. Ring først. Gjelder til 02.06.2026.", True)
    kari.put(lars, "besokskort", {**card, "besok.gjelder-til": "2026-06-01"})
    (row,) = _day(kari)
    assert row.kort is not None
    assert (row.kort.words, row.kort.holds) == ("Kortet «Trygghet ved besøk» gikk ut 01.06.2026.", False)
    besok.end(kari.ctx, row.record, Utfall.GJENNOMFORT)
    assert [one.kort for one in _day(kari)] == [None]


def test_that_a_card_stood_there_is_logged_once_a_day(kari: Laptop) -> None:
    lars = kari.register()
    _plan(kari, lars)
    card = kari.put(lars, "besokskort", {"besok.gjelder-til": "2026-06-20"})

    def seen() -> int:
        cards = [row.kort for row in _day(kari) if row.kort is not None]
        besok.cards_read(kari.ctx, cards)
        return kari.acts(lars).count(("les", card))

    assert (seen(), seen()) == (1, 1)
    kari.later(days=1)
    _plan(kari, lars, TEN + timedelta(days=1))
    assert seen() == 2


def test_no_place_of_somebody_whose_address_is_protected(kari: Laptop) -> None:
    lars = kari.register()
    stamkort = open_person(kari.ctx, lars).stamkort
    assert stamkort is not None
    secret: JsonValue = {"code": "fortrolig", "system": "urn:feltapp:kode:adressesperre"}
    kari.change(stamkort, {"person.adressesperre": Answer(value=secret)})
    _plan(kari, lars, adresse="Solveien 3")
    assert [row.about for row in _day(kari)] == ["Hjemme"]
