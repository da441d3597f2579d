"""The forms of the process in a real store: opened, signed, found by a colleague, carried between versions."""

from dataclasses import replace
from datetime import date

import pytest

from feltapp.actions import form, lesing
from feltapp.actions.context import Context
from feltapp.actions.person import open_person
from feltapp.domain.answer import JsonValue
from feltapp.domain.ids import Path, SkjemaRef
from feltapp.domain.mappe import MappeKind
from feltapp.errors import UserError
from feltapp.forms.catalog import Catalog
from feltapp.forms.state import FieldStatus
from feltapp.resources import resource
from feltapp.store import mappe, record
from tests.unit.actions.world import CATALOG, KARI, Laptop

SHORTEST: dict[str, dict[str, JsonValue]] = {
    "levekarsomrader": {"levekar.bolig": {"code": "rod"}, "levekar.bolig.bruker": "Sofaen til en kompis"},
    "henvendelse": {"henvendelse.behov": "«Noen å snakke med»", "henvendelse.kanal": {"code": "telefon"}},
    "ip": {"ip.vurdert": False},
    "koordinator": {"koordinator.tilbud": {"code": "takket-nei"}},
    "soknad": {"soknad.gjelder": "Støttekontakt"},
    "vedtak": {"vedtak.art": {"code": "uten-vedtak"}},
    "vurdering-17": {"vurdering17.behov": False},
    "tiltak": {"tiltak.hva": "Prøve en jobb", "tiltak.svar": {"code": "venter"}},
    "evaluering": {"evaluering.alle-tiltak": True},
    "overgang": {"overgang.fra": "Avrusning", "overgang.til": "Egen leilighet"},
    "overgangskontakt": {"overgangskontakt.dag": {"code": "1"}, "overgangskontakt.nadd": True},
    "sjekkliste-bolig": {"sjekk.praktisk.strom": {"code": "gjort"}},
    "rettighetsinformasjon": {"rett.gitt": [{"code": "innsyn"}]},
    "journalnotat": {"notat.tekst": "Drakk kaffe og snakket om flyttingen."},
}
"""The least that each can be signed with: what a form knows by itself, nobody types."""


@pytest.mark.parametrize("form_id", SHORTEST)
def test_the_shortest_one_can_be_signed_and_a_colleague_finds_it(form_id: str, kari: Laptop, amir: Laptop) -> None:
    bruker = kari.register()
    signed = kari.write(bruker, form_id, SHORTEST[form_id])
    kari.meet()
    amir.meet()
    amir.meet()
    read = lesing.open_reading(amir.ctx, signed).read
    assert read.definition == CATALOG.newest(form_id)
    assert SHORTEST[form_id].keys() <= read.seen.answers.keys()
    assert read.definition.title in [one.title for one in open_person(amir.ctx, bruker).timeline]


@pytest.mark.parametrize(
    ("form_id", "lacks"),
    [
        ("soknad", "soknad.gjelder"),
        ("vedtak", "vedtak.art"),
        ("vurdering-17", "vurdering17.behov"),
        ("tiltak", "tiltak.hva"),
        ("overgangskontakt", "overgangskontakt.dag"),
        ("rettighetsinformasjon", "rett.gitt"),
    ],
)
def test_what_a_form_is_about_must_be_there(form_id: str, lacks: str, kari: Laptop) -> None:
    opened = kari.keep(form.open_new(kari.ctx, kari.register(), form_id), {})
    with pytest.raises(UserError, match="mangler") as refused:
        form.sign(kari.ctx, opened.draft.id)
    assert refused.value.field == lacks


def test_whoever_takes_a_henvendelse_has_it_from_the_start(kari: Laptop) -> None:
    opened = form.open_new(kari.ctx, kari.register(), "henvendelse")
    answers = opened.session().state
    assert answers.field(Path("henvendelse.eier")).answer.value == {"ref": KARI.id, "display": KARI.name}
    assert answers.field(Path("henvendelse.mottatt")).answer.value == "2026-06-02"


def test_what_a_form_works_out_for_lists_is_kept_though_nobody_sees_it(kari: Laptop) -> None:
    given: list[JsonValue] = [{"code": one} for one in ("rettigheter", "muligheter", "klagerett", "innsyn", "ombud")]
    told = kari.write(kari.register(), "rettighetsinformasjon", {"rett.gitt": given})
    with kari.ctx.database.read() as tx:
        row = record.get(tx, told)
    assert row is not None
    assert lesing.open_reading(kari.ctx, told).read.seen.answers[Path("rett.alle")].value is True
    assert row.list[Path("rett.alle")].value is True


def test_what_is_about_sosialtjenesten_is_not_kept_in_the_journal(kari: Laptop) -> None:
    bruker = kari.register()
    about = kari.write(bruker, "vurdering-17", SHORTEST["vurdering-17"])
    other = kari.write(bruker, "vedtak", SHORTEST["vedtak"])
    with kari.ctx.database.read() as tx:
        kinds = {one.id: one.kind for one in mappe.all_of(tx)}
        rows = [record.get(tx, one) for one in (about, other)]
    assert [kinds[row.mappe] for row in rows if row] == [MappeKind.SOSIAL, MappeKind.JOURNAL]


@pytest.mark.parametrize(
    ("form_id", "newest"), [("overgang", 3), ("journalnotat", 2), ("evaluering", 2), ("kriseplan", 2)]
)
def test_what_was_begun_in_the_first_version_stays_in_it(form_id: str, newest: int, kari: Laptop) -> None:
    bruker = kari.register()
    begun = kari.keep(form.open_new(_before(kari.ctx, form_id), bruker, form_id), {})
    assert form.open_draft(kari.ctx, begun.draft.id).definition.ref == f"{form_id}|1"
    assert CATALOG.newest(form_id).ref == f"{form_id}|{newest}"


def test_an_overgang_from_the_first_version_goes_on_in_the_newest_with_all_it_said(kari: Laptop) -> None:
    old = {"overgang.fra": "Avrusning", "overgang.til": "Egen leilighet", "overgang.planlagt": "2026-06-11"}
    before = Laptop(ctx=_before(kari.ctx, "overgang"), sentral=kari.sentral)
    first = before.write(kari.register(), "overgang", dict(old))
    opened = form.open_record(kari.ctx, first)
    assert opened.definition.ref == "overgang|3"
    state = opened.session().state
    assert {link: state.field(Path(link)).answer.value for link in old} == old
    assert state.field(Path("overgang.kriseplan")).visible


@pytest.mark.parametrize("origin", ["rusinstitusjon", "sykehus", "fengsel", "institusjon"])
def test_what_is_due_before_a_move_into_a_home_can_be_answered_where_it_is_asked_for(
    origin: str, kari: Laptop
) -> None:
    bruker = kari.register()
    kinds = {"overgang.fra.type": origin, "overgang.til.type": "bolig"}
    said: dict[str, JsonValue] = {
        path: {"code": code, "system": "urn:feltapp:kode:overgangssted"} for path, code in kinds.items()
    }
    move = kari.write(
        bruker,
        "overgang",
        {"overgang.fra": "Et sted", "overgang.til": "Hjem", "overgang.planlagt": "2026-06-05", **said},
    )
    due = {row.code for row in open_person(kari.ctx, bruker).frister}
    assert due >= {"plan-for-innflytting", "sjekkliste-for-innflytting"}
    state = form.open_record(kari.ctx, move).session().state
    assert state.field(Path("overgang.plan")).visible
    assert state.field(Path("overgang.sjekkliste")).visible


def test_later_the_view_of_the_eight_areas_is_confirmed_or_changed_one_by_one(kari: Laptop) -> None:
    bruker = kari.register()
    kari.write(bruker, "levekarsomrader", SHORTEST["levekarsomrader"])
    kari.later(days=120)
    session = form.open_new(kari.ctx, bruker, "levekarsomrader").session()
    home = session.state.field(Path("levekar.bolig"))
    assert (home.status, home.previous_date) == (FieldStatus.FRA_SIST, date(2026, 6, 2))
    assert session.confirm(Path("levekar.bolig")).field(Path("levekar.bolig")).status is FieldStatus.BEKREFTET


def _before(ctx: Context, form_id: str) -> Context:
    """The same laptop when only the first version of a form was there."""
    first = SkjemaRef(f"{form_id}|1")
    return replace(ctx, catalog=Catalog({first: resource("skjema", form_id, "1.json")}))
