"""What is due from what has been written: form by form, for a whole team as for one; and closing with a reason."""

from datetime import date

import pytest

from feltapp.actions import fakta, form, frist, livskvalitet
from feltapp.actions.frist import FristRow
from feltapp.actions.samme_person import groups
from feltapp.domain import regler
from feltapp.domain.answer import AnswerState, JsonValue
from feltapp.domain.fakta import Facts
from feltapp.domain.ids import BrukerId
from feltapp.domain.regler import Rule
from feltapp.errors import UserError
from feltapp.store import record
from tests.unit.actions.world import START, Laptop, refused

KODE = "urn:feltapp:kode:"
Written = dict[str, JsonValue]


def test_facts_of_few_are_the_facts_of_all(kari: Laptop, monkeypatch: pytest.MonkeyPatch) -> None:
    brukere = [kari.register(name, "Berg") for name in ("Lars", "Mona", "Siv")]
    kari.later(days=1)
    lars, mona, _ = brukere
    livskvalitet.set_score(kari.ctx, lars, 4, AnswerState.BESVART, by_self=True)
    kari.write(lars, "evaluering", {"evaluering.dato": "2026-05-28", "evaluering.brukers-syn": "Bra."})
    kari.write(mona, "evaluering", {"evaluering.brukers-syn": "Uten dato"})
    for outcome, day in (("gjennomfort", "01"), ("ikke-hjemme", "02")):
        about = {"notat.dato": f"2026-06-{day}T23:30:00+02:00", "notat.tekst": "Besøk hjemme."}
        kari.write(lars, "journalnotat", {**about, "notat.utfall": {"code": outcome}})
    kari.write(mona, "journalnotat", {"notat.dato": "2026-06-01T00:15:00+02:00", "notat.tekst": "Uten utfall"})
    kari.keep(form.open_new(kari.ctx, lars, "alna-kartlegging"), {"start.viktig": "Bare begynt"})
    with kari.ctx.database.read() as tx:
        people = tuple(groups(tx, brukere).values())
        few = fakta.facts_of_all(kari.ctx, tx, people, START.date())
        monkeypatch.setattr(fakta, "FEW", 0)
        every = fakta.facts_of_all(kari.ctx, tx, people, START.date())
    assert few == every
    assert set(few) == set(brukere)
    assert few[lars].livskvalitet is not None
    assert few[lars].evaluert == date(2026, 5, 28)
    assert few[mona].evaluert is not None
    assert few[lars].contacts == (date(2026, 6, 1),)
    assert few[mona].contacts == (date(2026, 6, 1),)


def facts(one: Laptop, bruker: BrukerId) -> Facts:
    with one.ctx.database.read() as tx:
        people = tuple(groups(tx, [bruker]).values())
        return fakta.facts_of_all(one.ctx, tx, people, one.ctx.law_date(tx))[bruker]


def due(one: Laptop, bruker: BrukerId, *rules: Rule) -> list[tuple[str, date]]:
    today = one.clock.now().date()
    codes = {rule.code for rule in rules}
    return [(row.code, row.due) for row in frist.rows(one.ctx, facts(one, bruker), "", today) if row.code in codes]


def chosen(code: str, system: str) -> JsonValue:
    return {"code": code, "system": KODE + system}


MOVED: Written = {
    "overgang.fra": "Fengsel",
    "overgang.fra.type": chosen("fengsel", "overgangssted"),
    "overgang.til": "Egen bolig",
    "overgang.til.type": chosen("bolig", "overgangssted"),
    "overgang.planlagt": "2026-06-05",
}
JA, NEI = chosen("takket-ja", "tilbudssvar"), chosen("takket-nei", "tilbudssvar")
TABLE: list[tuple[str, Written, Rule, list[date]]] = [
    ("koordinator", {"koordinator.tilbud": JA}, regler.KOORDINATOR, []),
    ("koordinator", {"koordinator.tilbud": JA}, regler.OPPLYST_KOORDINATOR, [date(2026, 7, 2)]),
    ("koordinator", {"koordinator.tilbud": JA, "koordinator.opplyst": True}, regler.OPPLYST_KOORDINATOR, []),
    (
        "koordinator",
        {"koordinator.tilbud": NEI, "koordinator.tilbud.igjen": "2026-09-01"},
        regler.SPOR_KOORDINATOR,
        [date(2026, 9, 1)],
    ),
    ("ip", {"ip.vurdert": True, "ip.vurdert.dato": "2026-05-30"}, regler.TILBY_IP, [date(2026, 5, 30)]),
    ("ip", {"ip.vurdert": False}, regler.IP, []),
    (
        "ip",
        {"ip.vurdert": True, "ip.tilbudt": True, "ip.svar": NEI, "ip.svar.igjen": "2026-12-01"},
        regler.SPOR_IP,
        [date(2026, 12, 1)],
    ),
    ("alna-kartlegging", {"vurdering.ip": False}, regler.IP, []),
    ("alna-kartlegging", {"samarbeid.fastlege": chosen("har", "fastlege")}, regler.FASTLEGE, []),
    ("alna-kartlegging", {"samarbeid.fastlege": chosen("har-ikke", "fastlege")}, regler.FASTLEGE, [date(2026, 6, 2)]),
    ("alna-kartlegging", {"familie.barn": True}, regler.FORELDREVEILEDNING, [date(2026, 6, 2)]),
    ("vurdering-17", {"vurdering17.behov": False}, regler.VURDERING_17, []),
    ("tiltak", {"tiltak.hva": "Turgruppe", "tiltak.fra": "2026-02-28"}, regler.TILTAK, [date(2026, 6, 28)]),
    ("tiltak", {"tiltak.hva": "Turgruppe", "tiltak.svar": NEI}, regler.TILTAK, []),
    ("soknad", {"soknad.mottatt": "2026-05-31"}, regler.SOKNAD, [date(2026, 6, 30)]),
    ("soknad", {"soknad.mottatt": "2026-05-31", "soknad.besvart": True}, regler.SOKNAD, []),
    (
        "soknad",
        {"soknad.mottatt": "2026-05-31", "soknad.forelopig": True, "soknad.forelopig.antatt": "2026-08-01"},
        regler.SOKNAD_ANTATT,
        [date(2026, 8, 1)],
    ),
    ("vedtak", {"vedtak.til": "2026-07-31"}, regler.VEDTAK, [date(2026, 7, 31)]),
    ("vedtak", {"vedtak.til": "2026-07-31", "vedtak.evaluert": True}, regler.VEDTAK, []),
    ("henvendelse", {"henvendelse.mottatt": "2026-06-01"}, regler.HENVENDELSE, [date(2026, 6, 1)]),
    ("henvendelse", {"henvendelse.mottatt": "2026-06-01"}, regler.OPPFOLGINGSSAMTALE, [date(2026, 6, 1)]),
    ("voldsrisiko", {"voldsrisiko.gyldig-til": "2026-06-10"}, regler.VOLDSRISIKO, [date(2026, 6, 10)]),
    ("besokskort", {"besok.gjelder-til": "2026-06-10"}, regler.BESOKSKORT, [date(2026, 6, 10)]),
    ("overgang", MOVED, regler.PLAN_FOR_INNFLYTTING, [date(2026, 6, 5)]),
    ("overgang", {**MOVED, "overgang.plan": True}, regler.PLAN_FOR_INNFLYTTING, []),
    ("overgang", MOVED, regler.SJEKKLISTE_FOR_INNFLYTTING, [date(2026, 6, 5)]),
    (
        "overgang",
        {**MOVED, "overgang.til.type": chosen("sykehus", "overgangssted")},
        regler.SJEKKLISTE_FOR_INNFLYTTING,
        [],
    ),
    (
        "overgang",
        {"overgang.til.type": chosen("ny-bydel", "overgangssted"), "overgang.oppfolging": True}
        | {"overgang.oppfolging.til": "2026-06-20"},
        regler.FLYTTING,
        [date(2026, 6, 20)],
    ),
]


@pytest.mark.parametrize(("skjema", "written", "rule", "expected"), TABLE)
def test_each_form_by_its_own_words(
    kari: Laptop, skjema: str, written: Written, rule: Rule, expected: list[date]
) -> None:
    bruker = kari.register()
    kari.put(bruker, skjema, written)
    assert [day for _, day in due(kari, bruker, rule)] == expected


def test_nobody_has_done_anything_for_somebody_new(kari: Laptop) -> None:
    bruker = kari.register()
    new = (regler.KOORDINATOR, regler.IP, regler.FASTLEGE, regler.RETTIGHETER, regler.VURDERING_17)
    assert due(kari, bruker, *new) == [(code, date(2026, 7, 2)) for code in sorted(rule.code for rule in new)]


def test_a_fastlege_in_the_stamkort_is_one_until_somebody_says_otherwise(kari: Laptop) -> None:
    bruker = kari.register()
    with kari.ctx.database.read() as tx:
        (stamkort,) = record.of_bruker(tx, bruker)
    kari.change(stamkort.record, {"person.fastlege": "Ida Haugen"})
    assert due(kari, bruker, regler.FASTLEGE) == []
    kari.put(bruker, "evaluering", {"evaluering.fastlege": chosen("har-ikke", "fastlege")})
    assert due(kari, bruker, regler.FASTLEGE) != []


def test_a_note_close_to_midnight_counts_on_the_day_it_was_here_also_when_the_clocks_change(kari: Laptop) -> None:
    bruker = kari.register()
    kari.put(bruker, "overgang", {**MOVED, "overgang.faktisk": "2026-03-28"})
    for moment in ("2026-03-28T23:50:00+01:00", "2026-03-29T00:10:00+01:00", "2026-03-30T00:05:00+02:00"):
        kari.write(bruker, "journalnotat", {"notat.dato": moment, "notat.tekst": "Møttes."})
    assert facts(kari, bruker).contacts == (date(2026, 3, 28), date(2026, 3, 29), date(2026, 3, 30))
    assert due(kari, bruker, regler.KONTAKT_ETTER_OVERGANG) == [("kontakt-etter-overgang", date(2026, 3, 31))]


def test_a_contact_that_was_tried_and_not_made_closes_nothing(kari: Laptop) -> None:
    bruker = kari.register()
    kari.put(bruker, "overgang", {**MOVED, "overgang.faktisk": "2026-06-01"})
    tried: Written = {"overgangskontakt.dato": "2026-06-02", "overgangskontakt.nadd": False}
    kari.put(bruker, "overgangskontakt", tried)
    assert due(kari, bruker, regler.KONTAKT_ETTER_OVERGANG) == [("kontakt-etter-overgang", date(2026, 6, 1))]
    kari.put(bruker, "overgangskontakt", {**tried, "overgangskontakt.nadd": True})
    assert due(kari, bruker, regler.KONTAKT_ETTER_OVERGANG) == [("kontakt-etter-overgang", date(2026, 6, 3))]


def test_one_meeting_closes_both_clocks_when_it_summed_up_all(kari: Laptop) -> None:
    bruker = kari.register()
    kari.put(bruker, "tiltak", {"tiltak.hva": "Turgruppe", "tiltak.fra": "2026-01-31"})
    met: Written = {"evaluering.dato": "2026-06-02", "evaluering.brukers-syn": "Bra."}
    both = (regler.EVALUERING, regler.TILTAK)
    kari.put(bruker, "evaluering", met)
    assert due(kari, bruker, *both) == [("tiltak", date(2026, 5, 31)), ("evaluering", date(2026, 10, 2))]
    kari.put(bruker, "evaluering", {**met, "evaluering.alle-tiltak": True})
    assert due(kari, bruker, *both) == [("evaluering", date(2026, 10, 2)), ("tiltak", date(2026, 10, 2))]


def test_a_draft_that_lies_and_work_that_is_not_sent_are_due_after_two_days(kari: Laptop) -> None:
    bruker = kari.register()
    kari.keep(form.open_new(kari.ctx, bruker, "journalnotat"), {"notat.tekst": "Begynt"})
    own = (regler.UTKAST, regler.USENDT)
    assert due(kari, bruker, *own) == []
    kari.later(days=2)
    assert due(kari, bruker, *own) == [("usendt", date(2026, 6, 4)), ("utkast", date(2026, 6, 4))]
    kari.meet()
    assert due(kari, bruker, *own) == [("utkast", date(2026, 6, 4))]


def test_closed_with_a_reason_it_is_gone_here_and_at_the_colleagues(kari: Laptop, amir: Laptop) -> None:
    bruker = kari.register()
    row = row_of(kari, bruker, "rettighetsinformasjon")
    for grunn, tekst, field in (("ikke-nadd", "Svarte ikke", "lukket.grunn"), ("gjort-ellers", " ", "lukket.tekst")):
        with pytest.raises(UserError) as error:
            frist.close(kari.ctx, row, grunn, tekst)
        assert refused(error.value) == ("mangler", field)
    assert "ikke-nadd" not in dict(frist.reasons(kari.ctx))
    frist.close(kari.ctx, row, "gjort-ellers", "Fikk arket av tildelingskontoret.")
    assert due(kari, bruker, regler.RETTIGHETER) == []
    kari.meet()
    amir.meet()
    assert due(amir, bruker, regler.RETTIGHETER) == []
    assert due(amir, bruker, regler.VURDERING_17) != []


def row_of(one: Laptop, bruker: BrukerId, code: str) -> FristRow:
    rows = frist.rows(one.ctx, facts(one, bruker), "", one.clock.now().date())
    return next(row for row in rows if row.code == code)
