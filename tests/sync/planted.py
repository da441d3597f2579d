"""Bugs that somebody might make, each put into the real code by a small patch.

A harness that has not caught these proves nothing by being green (security brief §9).  One function per bug; its first
line says what is wrong.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any

import msgspec
import pytest

from feltapp.domain import revision as revision_rules
from feltapp.domain.changes import Changes
from feltapp.domain.ids import BrukerId, DeviceId, EpochId, MappeId, Path, RevisionId
from feltapp.domain.revision import RecordView, Version
from feltapp.domain.sealed import Sealed, decode_header
from feltapp.errors import Trouble
from feltapp.precedence import at_once
from feltapp.server.central import Central
from feltapp.server.moves import Moves
from feltapp.server.push import Push
from feltapp.server.store.base import RevisionRow
from feltapp.store import mappe as mappe_store
from feltapp.store import record, settings, stream
from feltapp.store.database import Tx
from feltapp.store.encoding import blob
from feltapp.store.keyring import Keyring
from feltapp.sync import access
from feltapp.sync.engine import Engine
from feltapp.sync.laptop import Laptop as EngineLaptop
from feltapp.sync.laptop import Progress
from feltapp.sync.wire import Manifest, Page, PullRequest, Receipt, SealedRevision
from tests.sync.laptop import Laptop, OpenForm
from tests.sync.sentral import Line

Plant = Callable[[pytest.MonkeyPatch], None]
NOTHING_DONE = "UPDATE setting SET value = value WHERE 0 AND ? = ?"


def laptop_believes_before_the_answer(patch: pytest.MonkeyPatch) -> None:
    """What was sent counts as received although no answer came."""
    push = Line.push

    def believing(line: Line, revisions: Sequence[SealedRevision]) -> list[Receipt]:
        with line.sentral.central.desk.store.read() as tx:
            epoch = line.sentral.central.desk.directory(tx).epoch
        try:
            return push(line, revisions)
        except Trouble:
            return [Receipt(decode_header(r.header).id, "stored", epoch, 1) for r in revisions]

    patch.setattr(Line, "push", believing)


def receipt_before_the_commit(patch: pytest.MonkeyPatch) -> None:
    """Sentral gives receipts for every third push although its transaction was undone."""
    place = Push.place
    pushes = [0]

    class Undone:
        def __init__(self, tx: Any) -> None:
            self._tx = tx

        def __getattr__(self, name: str) -> Any:
            return getattr(self._tx, name)

        def append(self, rows: Sequence[RevisionRow]) -> None:
            del rows

    def placing(push: Push, tx: Any, carrier: str, now_ms: int) -> set[str]:
        pushes[0] += 1
        return place(push, tx if pushes[0] % 3 else Undone(tx), carrier, now_ms)

    patch.setattr(Push, "place", placing)


def pages_out_of_order(patch: pytest.MonkeyPatch) -> None:
    """Sentral sends a page's newest revision first; a cut then leaves a hole behind the cursor."""
    pull = Central.pull

    def backwards(central: Central, device: str, request: PullRequest) -> Iterator[Page]:
        for page in pull(central, device, request):
            yield Page(page.epoch, page.mappe, page.revisions[::-1])

    patch.setattr(Central, "pull", backwards)


def cursor_ahead_of_rows(patch: pytest.MonkeyPatch) -> None:
    """The cursor moves with the page, its last row is written with the next one."""
    ready = stream.ready

    def hasty(
        pages: Sequence[tuple[MappeId, stream.Page]], keyring: Keyring, give_way: Callable[[], None] = at_once
    ) -> stream.Ready:
        short = ready([(mappe, page[:-1]) for mappe, page in pages], keyring, give_way)
        return replace(short, ends=ready(pages, keyring).ends)

    patch.setattr(stream, "ready", hasty)


def new_epoch_ignored(patch: pytest.MonkeyPatch) -> None:
    """A restored sentral's new epoch is noted, and nothing else is done about it."""

    def noted(tx: Tx, fresh: EpochId | str, kept: Mapping[MappeId, int]) -> int:
        del kept
        settings.put(tx, stream._EPOCH, str(fresh))
        return 0

    patch.setattr(stream, "new_epoch", noted)


def cursors_keep_their_place_in_a_new_epoch(patch: pytest.MonkeyPatch) -> None:
    """What a restored sentral lost is sent again, but what others then write in its place is never fetched."""
    patch.setattr(stream, "_LOWER", NOTHING_DONE)


def forgotten_mapper_are_taken_for_ended(patch: pytest.MonkeyPatch) -> None:
    """A mappe that a restored sentral has forgotten is dropped instead of told again."""

    def silent(tx: Tx, mapper: Iterable[MappeId]) -> None:
        del tx, mapper

    patch.setattr(mappe_store, "tell_again", silent)
    patch.setattr(stream, "_UNANNOUNCE", "UPDATE setting SET value = value WHERE 0 AND ? IS NULL")


def settle_clears_everything(patch: pytest.MonkeyPatch) -> None:
    """One receipt empties the whole outbox."""
    settle = stream.settle

    def clearing(tx: Tx, receipts: Iterable[Receipt]) -> Changes:
        changes = settle(tx, receipts)
        tx.execute("UPDATE revision SET pos = 1 WHERE pos IS NULL AND outcome IS NULL")
        return changes

    patch.setattr(stream, "settle", clearing)


def push_skips_what_waits(patch: pytest.MonkeyPatch) -> None:
    """The oldest in the outbox is passed over."""
    outbox = stream.outbox

    def skipping(tx: Tx, limit: int, after: RevisionId | None = None) -> tuple[Sealed, ...]:
        found = outbox(tx, limit, after)
        return found[1:] if after is None else found

    patch.setattr(stream, "outbox", skipping)


def newest_by_the_clock_wins(patch: pytest.MonkeyPatch) -> None:
    """Of two versions the one with the later time is shown, and the other is not."""
    candidates = revision_rules._candidates

    def newest(path: Path, touching: list[RevisionId], graph: Any) -> tuple[Version, ...]:
        return candidates(path, touching, graph)[-1:]

    patch.setattr(revision_rules, "_candidates", newest)


def save_names_heads_not_seen(patch: pytest.MonkeyPatch) -> None:
    """A save builds on the heads there are now, not on those that were on screen when the form was opened."""

    def present(laptop: Laptop, form: OpenForm) -> tuple[RevisionId, ...]:
        return laptop.view(form.draft.record).heads

    patch.setattr(Laptop, "parents", present)


def closed_heads_are_written_over(patch: pytest.MonkeyPatch) -> None:
    """A record with a head that cannot be read here can be written in all the same."""
    patch.setattr(RecordView, "read_only", property(lambda self: False))


def leaving_drops_what_was_not_sent(patch: pytest.MonkeyPatch) -> None:
    """When access ends all revisions go, also those that only this laptop has."""
    drop = mappe_store.drop

    def dropping(tx: Tx, mappe: MappeId, own: DeviceId | None = None) -> None:
        del own
        tx.execute(
            "DELETE FROM revision WHERE record IN (SELECT n FROM record WHERE mappe = ?)",
            (blob(mappe),),
        )
        drop(tx, mappe)

    patch.setattr(mappe_store, "drop", dropping)


def what_sentral_confirmed_is_not_kept(patch: pytest.MonkeyPatch) -> None:
    """When access ends one's own confirmed revisions go too; a restored sentral may have lost them."""
    drop = mappe_store.drop
    patch.setattr(mappe_store, "drop", lambda tx, mappe, own=None: drop(tx, mappe))


def new_mapper_are_taken_for_ended(patch: pytest.MonkeyPatch) -> None:
    """A mappe that sentral has not heard of yet counts as taken away."""

    def hasty(laptop: EngineLaptop, manifest: Manifest) -> list[MappeId]:
        may_see = {state.mappe for state in manifest.mapper}
        with laptop.database.read() as tx:
            return [one.id for one in mappe_store.all_of(tx) if one.id not in may_see]

    patch.setattr(access, "ended", hasty)


def what_did_not_move_is_taken_for_ended(patch: pytest.MonkeyPatch) -> None:
    """A list of what moved is read as if it were the whole list."""
    take_in = Engine._take_in

    def whole(engine: Engine, manifest: Manifest, progress: Progress) -> Manifest:
        return take_in(engine, msgspec.structs.replace(manifest, since=""), progress)

    patch.setattr(Engine, "_take_in", whole)


def what_moved_before_the_last_look_is_not_told(patch: pytest.MonkeyPatch) -> None:
    """Sentral tells everybody only of what moved since anybody last asked."""
    since = Moves.since

    def forgetful(known: Moves, tx: Any, shelf: Any, life: Any, then: int, now: int) -> frozenset[str] | None:
        del then
        last = known._shelves[shelf].mark if shelf in known._shelves else now
        return since(known, tx, shelf, life, last, now)

    patch.setattr(Moves, "since", forgetful)


def etag_before_the_rows(patch: pytest.MonkeyPatch) -> None:
    """The manifest is remembered as taken in before its revisions have been fetched."""
    fetch = Engine._fetch

    def hasty(engine: Engine, manifest: Manifest, progress: Progress) -> bool:
        engine._etag = manifest.etag
        return fetch(engine, manifest, progress)

    patch.setattr(Engine, "_fetch", hasty)


def late_keys_open_nothing(patch: pytest.MonkeyPatch) -> None:
    """A key that comes late is kept, but the records that waited for it are not read again."""

    class Records:
        refresh_stale = staticmethod(record.refresh_stale)

        @staticmethod
        def brukere_of(tx: Tx, mapper: Iterable[MappeId]) -> frozenset[BrukerId]:
            return frozenset()

    patch.setattr(access, "record", Records)


BUGS: tuple[Plant, ...] = (
    laptop_believes_before_the_answer,
    receipt_before_the_commit,
    pages_out_of_order,
    cursor_ahead_of_rows,
    new_epoch_ignored,
    cursors_keep_their_place_in_a_new_epoch,
    forgotten_mapper_are_taken_for_ended,
    settle_clears_everything,
    push_skips_what_waits,
    newest_by_the_clock_wins,
    save_names_heads_not_seen,
    closed_heads_are_written_over,
    leaving_drops_what_was_not_sent,
    what_sentral_confirmed_is_not_kept,
    new_mapper_are_taken_for_ended,
    what_did_not_move_is_taken_for_ended,
    what_moved_before_the_last_look_is_not_told,
    etag_before_the_rows,
    late_keys_open_nothing,
)
