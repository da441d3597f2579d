"""A full disk: what was said to be saved is not lost, nothing is half, and it goes on when there is room."""

from collections.abc import Iterator
from pathlib import Path as File

import pytest

from feltapp.actions import behind, form
from feltapp.domain.ids import Path
from feltapp.errors import Trouble
from feltapp.store import draft as draft_store
from feltapp.store.database import Database
from tests.unit.actions.world import KARI, Laptop, Sentral, laptop
from tests.unit.store.full_disk import full_disk
from tests.unit.store.world import store_key

TEKST = Path("notat.tekst")


@pytest.fixture
def on_disk(tmp_path: File) -> Iterator[Laptop]:
    """Kari's laptop with its database in a file."""
    one = laptop(tmp_path / "kari", KARI, Sentral(), database=Database.create(tmp_path / "feltapp.db", store_key()))
    yield one
    one.ctx.journal.close()
    one.ctx.database.close()


def in_journal(one: Laptop) -> int:
    return len(list(one.ctx.journal.entries()))


def test_what_was_typed_is_told_as_not_kept_and_kept_when_there_is_room(on_disk: Laptop) -> None:
    opened = form.open_new(on_disk.ctx, on_disk.register(), "journalnotat")
    session = opened.session()
    session.edit(TEKST, "Hun vil helst møtes ute.")
    with full_disk(), pytest.raises(Trouble):
        form.keep(on_disk.ctx, opened.draft, session.edits, session.raw, TEKST)
    form.keep(on_disk.ctx, opened.draft, session.edits, session.raw, TEKST)
    with on_disk.ctx.database.read() as tx:
        (kept,) = draft_store.all_of(tx)
    assert kept.edits == session.edits


def test_a_signature_that_did_not_fit_leaves_the_draft_to_be_signed_again(on_disk: Laptop) -> None:
    bruker = on_disk.register()
    opened = on_disk.keep(form.open_new(on_disk.ctx, bruker, "journalnotat"), {TEKST: "Var på besøk."})
    before, waiting = in_journal(on_disk), on_disk.waiting()
    with full_disk(), pytest.raises(Trouble):
        form.sign(on_disk.ctx, opened.draft.id)
    assert (in_journal(on_disk), on_disk.waiting()) == (before, waiting)
    form.sign(on_disk.ctx, opened.draft.id)
    assert (in_journal(on_disk), on_disk.waiting()) == (before + 1, waiting + 1)


def test_signed_in_the_database_is_signed_and_the_journal_gets_it_when_it_can(kari: Laptop) -> None:
    """The write-ahead log has room of its own, so the journal may be the first that the disk says no to."""
    opened = kari.keep(form.open_new(kari.ctx, kari.register(), "journalnotat"), {TEKST: "Var på besøk."})
    before = in_journal(kari)
    with full_disk():
        signed = form.sign(kari.ctx, opened.draft.id)
        assert in_journal(kari) == before
        with pytest.raises(Trouble, match="disken-er-full"):
            behind.tidy_some(kari.ctx)
    assert kari.answers(signed.record)[TEKST].value == "Var på besøk."
    behind.tidy_some(kari.ctx)
    assert in_journal(kari) == before + 1
    behind.tidy_some(kari.ctx)
    assert in_journal(kari) == before + 1


def test_what_the_journal_is_owed_survives_its_tidying(kari: Laptop) -> None:
    opened = kari.keep(form.open_new(kari.ctx, kari.register(), "journalnotat"), {TEKST: "Var på besøk."})
    with full_disk():
        signed = form.sign(kari.ctx, opened.draft.id)
    kari.ctx.journal.compact(lambda: {signed.revision})
    assert in_journal(kari) == 1
