"""Finding anybody, how it stands with sentral, and where one was."""

from dataclasses import replace
from datetime import date

import pytest

from feltapp.actions import form, mapper, place, search, sync
from feltapp.actions.linjer import all_fields
from feltapp.actions.min_dag import my_day
from feltapp.domain.mappe import Role
from feltapp.domain.place import Place
from feltapp.domain.sealed import decode_header
from feltapp.forms.definition import FieldKind
from feltapp.store import stream
from feltapp.sync.wire import Outcome, Receipt
from tests.unit.actions.world import EPOCH, Laptop


def test_people_are_found_as_one_types_and_texts_after_them(kari: Laptop) -> None:
    lars, anne = kari.register(), kari.register("Anne", "Lie")
    note = kari.write(
        lars, "journalnotat", {"notat.dato": "2026-06-01T13:15:00+02:00", "notat.tekst": "Larsen på NAV ringte."}
    )
    found = search.find(kari.ctx, "lar")
    assert [(one.kind, one.place.page, one.place.bruker) for one in found] == [
        ("person", "person", lars),
        ("notat", "les", lars),
    ]
    assert found[0].title == "Lars Solbakken"
    assert found[0].sub == "Kontaktperson: Kari Moen"
    assert found[1].place.record == note
    assert "Larsen" in found[1].sub
    assert [one.place.bruker for one in search.find(kari.ctx, "anne l")] == [anne]
    assert search.find(kari.ctx, "  ") == ()
    assert search.find(kari.ctx, "finnes ikke") == ()


def test_what_is_only_here_is_told_with_whose_it_is_and_why(kari: Laptop) -> None:
    bruker = kari.register()
    kari.write(bruker, "alna-kartlegging", {"start.viktig": "Ro"})
    page = sync.sync_page(kari.ctx)
    assert [(row.name, row.what) for row in page.waiting] == [
        ("Lars Solbakken", "Stamkort"),
        ("Lars Solbakken", "Kartlegging"),
    ]
    assert {row.why for row in page.waiting} == {"Venter på nett"}
    assert page.waiting[1].saved == "Lagret kl. 10.01"
    assert (page.status.waiting, page.status.last_contact, page.must_meet_by) == (2, None, None)
    assert page.status.last_words == "Ikke synkronisert ennå"
    assert (page.people, page.drafts, page.backup) == (1, 0, "ikke ennå")
    kari.meet()
    with kari.ctx.database.write() as tx:
        stream.set_contact(tx, int(kari.clock.now().timestamp() * 1000))
    page = sync.sync_page(kari.ctx)
    assert page.waiting == ()
    assert page.status.last_words == "Sist synkronisert i dag kl. 10.01"
    assert page.must_meet_by == date(2026, 7, 2)


def test_what_waits_for_me_is_told(kari: Laptop, amir: Laptop) -> None:
    bruker = kari.register()
    kartlegging = kari.write(bruker, "alna-kartlegging", {"start.viktig": "Ro"})
    kari.meet()
    amir.meet()
    for one, words in ((kari, "Dattera mi"), (amir, "Egen nøkkel")):
        one.change(kartlegging, {"start.viktig": words})
    amir.meet()
    kari.meet()
    kari.keep(form.open_new(kari.ctx, bruker, "journalnotat"), {"notat.tekst": "Utkast"})
    page = sync.sync_page(kari.ctx)
    (item,) = page.for_you
    assert (item.record, item.why, item.action) == (kartlegging, "To versjoner av samme svar", "velg")
    assert page.drafts == 1


def test_one_comes_back_to_where_one_was(kari: Laptop) -> None:
    assert place.where_was_i(kari.ctx) is None
    where = Place(page="skjema", bruker="b" * 32, draft="d" * 32, field="bolig.bosituasjon")
    place.remember(kari.ctx, Place(page="min-dag"))
    place.remember(kari.ctx, where)
    assert place.where_was_i(kari.ctx) == where


@pytest.mark.parametrize(("outcome", "only_here"), [("refused", 1), ("waiting", 0)])
def test_what_sentral_would_not_take_is_never_called_sent(kari: Laptop, outcome: Outcome, only_here: int) -> None:
    bruker = kari.register()
    kari.meet()
    assert sync.status(kari.ctx).waiting == 0
    kari.write(bruker, "journalnotat", {"notat.tekst": "Var på besøk."})
    with kari.ctx.database.write() as tx:
        (sealed,) = stream.outbox(tx, 10)
        refused = Receipt(id=decode_header(sealed.header).id, outcome=outcome, epoch=EPOCH, pos=0)
        stream.settle(tx, [refused])
    assert sync.status(kari.ctx).waiting == only_here
    assert my_day(kari.ctx).waiting == only_here
    assert len(sync.sync_page(kari.ctx).waiting) == 1


def done(one: Laptop, text: str) -> list[tuple[str, str, str]]:
    found = search.find(one.ctx, text)
    return [(item.title, item.place.page, item.place.record) for item in found if item.kind == "handling"]


@pytest.mark.parametrize("typed", ["ny evaluering for lars", "Lars evaluering", "evalu solb", "solbakken eval"])
def test_a_form_for_a_person_is_found_by_both_their_names(kari: Laptop, typed: str) -> None:
    bruker = kari.register("Lars", "Solbakken")
    kari.register("Siv", "Åsheim")
    assert done(kari, typed)[0] == ("Evaluering for Lars Solbakken", "skjema", "ny:evaluering")
    assert next(one for one in search.find(kari.ctx, typed) if one.kind == "handling").place.bruker == bruker


@pytest.mark.parametrize("typed", ["evaluering", "lars", "evaluering per", "for lars", "ny"])
def test_it_is_not_offered_before_both_are_typed(kari: Laptop, typed: str) -> None:
    kari.register("Lars", "Solbakken")
    assert [title for title, page, _ in done(kari, typed) if page == "skjema"] == []


@pytest.mark.parametrize(
    ("typed", "page"),
    [("lås", "handling-las"), ("las", "handling-las"), ("dekk", "handling-dekk"), ("synk", "synkronisering")],
)
def test_what_the_window_does_is_found_too(kari: Laptop, typed: str, page: str) -> None:
    assert page in [found for _, found, _ in done(kari, typed)]


def test_only_what_the_role_has_is_offered(kari: Laptop) -> None:
    assert "boliger" not in [page for _, page, _ in done(kari, "boliger")]
    leader = replace(kari, ctx=replace(kari.ctx, me=replace(kari.ctx.me, role=Role.TEAMLEDER)))
    assert "boliger" in [page for _, page, _ in done(leader, "boliger")]


def test_new_kinds_of_text_are_found_and_so_is_what_is_the_teams(kari: Laptop) -> None:
    bruker = kari.register("Lars", "Solbakken")
    note = kari.write(bruker, "parorende", {"parorende.navn": "Annemor Eksempel"})
    kari.write(mapper.team_id(kari.ctx), "partner", {"partner.instans": "Legevakta", "partner.avdeling": "Solsiden"})
    (near,) = search.find(kari.ctx, "annemor")
    assert (near.kind, near.place.record) == ("notat", note)
    (ours,) = search.find(kari.ctx, "solsiden")
    assert (ours.kind, ours.title) == ("sted", "Samarbeidspart")
    assert "Solsiden" in ours.sub


def test_of_what_is_about_safety_it_says_only_that_it_is_there(kari: Laptop) -> None:
    bruker = kari.register("Lars", "Solbakken")
    definition = kari.ctx.catalog.newest("besokskort")
    field = next(one for one in all_fields(definition) if one.kind is FieldKind.TEXT and one.asks)
    draft = kari.keep(form.open_new(kari.ctx, bruker, "besokskort"), {field.link_id: "Hunden er sint på fremmede"})
    form.save_in_progress(kari.ctx, draft.draft.id)
    (found,) = search.find(kari.ctx, "hunden")
    assert found.title.endswith("Lars Solbakken")
    assert "Hunden" not in found.sub
