"""The phases from what was really written; ending it, taking that back, and coming back."""

from feltapp.actions import brukere, form, min_dag
from feltapp.actions.person import open_person
from feltapp.actions.rettelse import begin
from feltapp.domain.answer import JsonValue
from feltapp.domain.ids import BrukerId
from tests.unit.actions.world import Laptop

K = "urn:feltapp:kode:"
Written = dict[str, JsonValue]


def code(system: str, value: str) -> JsonValue:
    return {"code": value, "system": K + system}


MOVED: Written = {
    "avslutning.dato": "2026-06-02",
    "avslutning.grunn": code("avslutningsgrunn", "flyttet"),
    "avslutning.oppfolging": True,
    "avslutning.oppfolging.til": "2026-06-20",
}


def faser(one: Laptop, bruker: BrukerId) -> list[str]:
    return [fase.title for fase in open_person(one.ctx, bruker).faser]


def ask(one: Laptop, bruker: BrukerId, day: str = "2026-06-02", videre: str = "kartlegging") -> None:
    one.write(
        bruker,
        "henvendelse",
        {
            "henvendelse.behov": "Hjelp",
            "henvendelse.mottatt": day,
            "henvendelse.videre": code("henvendelse-videre", videre),
        },
    )


def codes(one: Laptop, bruker: BrukerId) -> set[str]:
    return {row.code for row in open_person(one.ctx, bruker).frister}


def test_from_the_first_word_to_the_first_meeting_under_a_vedtak(kari: Laptop) -> None:
    lars = kari.register()
    assert open_person(kari.ctx, lars).fase is None
    ask(kari, lars)
    kari.later(days=1)
    kari.keep(form.open_new(kari.ctx, lars, "alna-kartlegging"), {"start.viktig": "Ro"})
    assert faser(kari, lars) == ["Henvendelse"], "a draft is nobody's word yet"
    kari.write(lars, "alna-kartlegging", {"start.viktig": "Ro"})
    asked: Written = {"vedtak.art": code("vedtak-art", "til-vurdering"), "vedtak.fra": "2026-06-04"}
    kari.put(lars, "vedtak", asked)
    kari.put(
        lars,
        "vedtak",
        {**asked, "vedtak.art": code("vedtak-art", "vedtak"), "vedtak.utfall": code("vedtak-utfall", "avslag")},
    )
    kari.later(days=2)
    assert faser(kari, lars) == ["Henvendelse", "Kartlegging"], "asked for or refused is not given"
    kari.put(lars, "vedtak", {**asked, "vedtak.art": code("vedtak-art", "vedtak")})
    note: Written = {"notat.tekst": "Ringte på.", "notat.utfall": code("utfall", "ikke-hjemme")}
    kari.write(lars, "journalnotat", note)
    assert faser(kari, lars)[-1] == "Vedtak", "nobody home is no first meeting"
    kari.write(lars, "journalnotat", {**note, "notat.utfall": code("utfall", "gjennomfort")})
    now = open_person(kari.ctx, lars).fase
    assert now is not None
    assert (now.title, now.since) == ("Oppfølging", "siden 05.06.2026: første møte etter vedtaket")


def test_short_follow_up_needs_no_vedtak(kari: Laptop) -> None:
    lars, mona = kari.register(), kari.register("Mona", "Berg")
    ask(kari, lars, videre="kortvarig")
    kari.put(mona, "vedtak", {"vedtak.art": code("vedtak-art", "uten-vedtak"), "vedtak.uten.fra": "2026-06-01"})
    assert faser(kari, lars) == ["Henvendelse", "Oppfølging uten vedtak"]
    assert faser(kari, mona) == ["Oppfølging uten vedtak"]


def test_ended_nothing_is_due_but_the_months_after_the_move_and_a_henvendelse_opens_it(kari: Laptop) -> None:
    lars = kari.register()
    ask(kari, lars)
    kari.later(days=40)
    assert {"evaluering", "rettighetsinformasjon"} & codes(kari, lars)
    kari.put(lars, "avslutning", {**MOVED, "avslutning.dato": "2026-07-12", "avslutning.oppfolging.til": "2026-07-20"})
    assert codes(kari, lars) == {"etter-avslutning", "usendt"}
    day = min_dag.my_day(kari.ctx)
    assert {row.code for row in (*day.frister, *day.late)} == {"etter-avslutning"}
    kari.put(lars, "avslutning", {"avslutning.dato": "2026-07-12", "avslutning.grunn": code("avslutningsgrunn", "mal")})
    assert codes(kari, lars) == {"usendt"}
    kari.later(days=3)
    ask(kari, lars, "2026-07-15")
    assert faser(kari, lars) == ["Henvendelse", "Avsluttet", "Henvendelse"]
    assert "oppfolgingssamtale" in codes(kari, lars)
    assert "rettighetsinformasjon" in codes(kari, lars)
    assert {row.due.isoformat() for row in open_person(kari.ctx, lars).frister if row.code == "evaluering"} == {
        "2026-11-15"
    }


def test_a_day_that_is_not_yet_ends_nothing(kari: Laptop) -> None:
    lars = kari.register()
    kari.put(lars, "avslutning", {**MOVED, "avslutning.dato": "2026-06-03"})
    assert faser(kari, lars) == []
    kari.later(days=1)
    assert faser(kari, lars) == ["Avsluttet"]


def test_ended_by_mistake_is_taken_back_by_a_rettelse(kari: Laptop) -> None:
    lars = kari.register()
    ask(kari, lars, "2026-06-01")
    ended = kari.put(lars, "avslutning", MOVED)
    assert faser(kari, lars)[-1] == "Avsluttet"
    kari.sign(
        form.open_draft(kari.ctx, begin(kari.ctx, ended).draft),
        {"avslutning.grunn": code("avslutningsgrunn", "gjelder-ikke")},
    )
    assert faser(kari, lars) == ["Henvendelse"]
    (row,) = brukere.list_brukere(kari.ctx)
    assert row.fase is not None
    assert row.fase.value == "henvendelse"
