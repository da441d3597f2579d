"""Finding anybody, how it stands with sentral, and where one was."""

from datetime import date

import pytest

from feltapp.actions import form, place, search, sync
from feltapp.actions.min_dag import my_day
from feltapp.domain.place import Place
from feltapp.domain.sealed import decode_header
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
