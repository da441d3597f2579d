"""What the manifest says against what is here: access given, access ended, sentral restored, keys that are missing.

A mappe that was taken away goes only after the work in it has been sent (design §3, invariant 7): here that is a
condition, not a hope.  A restored sentral is told again what it lost before anything is believed to be taken away.
"""

import contextlib
from collections.abc import Iterable, Iterator, Sequence

from feltapp.domain.changes import NOTHING, Changes
from feltapp.domain.ids import BrukerId, EpochId, MappeId, RevisionId, TeamId
from feltapp.domain.mappe import Mappe, MappeKind
from feltapp.domain.wrapping import key_context, unwrap
from feltapp.errors import Trouble
from feltapp.store import mappe as mappe_store
from feltapp.store import record, stream
from feltapp.store.database import Tx
from feltapp.sync import devices
from feltapp.sync.laptop import Laptop, Progress, batches, in_parts
from feltapp.sync.wire import KeysRequest, Manifest, MappeState, Remote

KEYS_AT_ONCE = 500
CONTACT_S = 60.0
"""So old may the time of the last contact be before it is written anew for its own sake."""


def is_new_epoch(laptop: Laptop, manifest: Manifest) -> bool:
    """Whether sentral was restored since we last met, or we meet for the first time."""
    with laptop.database.read() as tx:
        return stream.epoch(tx) != manifest.epoch


def begin_epoch(laptop: Laptop, manifest: Manifest, progress: Progress) -> None:
    """Put back into the outbox what a restored sentral lost, whoever wrote it, and the mapper it no longer knows."""
    kept = {MappeId(state.mappe): state.kept for state in manifest.mapper}
    with laptop.database.write() as tx:
        if stream.epoch(tx):
            mappe_store.tell_again(tx, {one.id for one in mappe_store.all_of(tx)} - kept.keys())
            mappe_store.tell_again(tx, {MappeId(s.mappe) for s in manifest.mapper if _newer_here(laptop, s)})
        stream.new_epoch(tx, EpochId(manifest.epoch), kept)
    progress.note(Changes(sync=True))


def _newer_here(laptop: Laptop, state: MappeState) -> bool:
    return laptop.keyring.newest(MappeId(state.mappe)) > state.key


def take_in(laptop: Laptop, manifest: Manifest, progress: Progress) -> None:
    """Mapper that are new here, deletions, certificates, and when we met."""
    changes = NOTHING
    if not _says_nothing_new(laptop, manifest):
        with laptop.database.write(witnessed=False) as tx:  # lost, it is simply told again
            changes = _given(tx, manifest.mapper)
            changes |= stream.apply_deleted(tx, [RevisionId(revision) for revision in manifest.deleted])
            stream.set_contact(tx, manifest.now_ms)
    known = {one.device: one for one in devices.decode(laptop.keyring.certificates)}
    # Kept also when sentral no longer passes it on: what somebody wrote before she left is still hers.
    encoded = devices.encode((known | {one.device: one for one in manifest.certificates}).values())
    if encoded != laptop.keyring.certificates:
        laptop.keyring.certificates = encoded
        laptop.keyring.save()
    progress.note(changes | Changes(sync=True))


def _says_nothing_new(laptop: Laptop, manifest: Manifest) -> bool:
    """A list of what moved in mapper that are known here, soon after we last met: not worth a wait for the disk."""
    if not manifest.since or manifest.deleted:
        return False
    with laptop.database.read() as tx:
        met = stream.last_contact(tx) or 0
        same = mappe_store.same(tx, _told(manifest.mapper))
    return 0 <= manifest.now_ms - met < CONTACT_S * 1000 and len(same) == len(manifest.mapper)


def _told(states: Iterable[MappeState]) -> Iterator[tuple[str, str, str, str]]:
    return ((state.mappe, state.bruker, state.kind, state.team) for state in states)


def _given(tx: Tx, states: Iterable[MappeState]) -> Changes:
    states = tuple(states)
    same = mappe_store.same(tx, _told(states))
    changes = NOTHING
    for state in states:
        if state.mappe in same:
            continue
        with contextlib.suppress(ValueError):  # a kind that a newer feltapp knows: not for this version to show
            one = Mappe(
                id=MappeId(state.mappe),
                bruker=BrukerId(state.bruker),
                kind=MappeKind(state.kind),
                team=TeamId(state.team),
            )
            mappe_store.put(tx, one, announced=True)
            changes |= Changes(brukere=frozenset({one.bruker}))
    return changes


def lacking(laptop: Laptop, states: Iterable[MappeState]) -> list[MappeId]:
    """Those whose keys are not all here."""
    return [MappeId(state.mappe) for state in states if _lacks(laptop, state)]


def fetch_keys(laptop: Laptop, remote: Remote, mapper: Sequence[MappeId], progress: Progress) -> None:
    """Get the keys of these.  Texts that waited for them are shown."""

    def ask(part: Sequence[MappeId]) -> None:
        reply = remote.keys(KeysRequest(new=[], keys=[], wanted=list(part)))
        got: set[MappeId] = set()
        for wrapped in reply.keys:
            mappe = MappeId(wrapped.mappe)
            key = unwrap(wrapped.sealed, laptop.keyring.sealing, key_context(mappe, wrapped.version))
            if key is None or laptop.keyring.mappe_key(mappe, wrapped.version) == key:
                continue
            try:
                laptop.keyring.add(mappe, wrapped.version, key)
            except Trouble as trouble:
                progress.trouble = trouble
            else:
                got.add(mappe)
        if got:
            _keep(laptop, got, progress)

    for part in batches(mapper, KEYS_AT_ONCE):
        progress.check()
        in_parts(part, ask, progress)


def _keep(laptop: Laptop, got: Iterable[MappeId], progress: Progress) -> None:
    """That texts wait to be read is durable before their keys are: a power cut in between forgets neither."""
    with laptop.database.read() as tx:
        brukere = record.brukere_of(tx, got)
    if brukere:
        with laptop.database.write() as tx:
            record.read_later(tx, got)
    laptop.keyring.save()
    if brukere:
        read_again(laptop, progress)
        progress.note(Changes(brukere=brukere))


def _lacks(laptop: Laptop, state: MappeState) -> bool:
    return laptop.keyring.held(MappeId(state.mappe)) < state.key


def read_again(laptop: Laptop, progress: Progress) -> None:
    """Records whose rows wait to be worked out anew: after a deletion, a broken signature, access given back."""
    while True:
        progress.check()
        with laptop.database.write() as tx:
            again = record.refresh_stale(tx, laptop.keyring)
        if not again:
            return
        progress.note(Changes(records=frozenset(again)))


def ended(laptop: Laptop, manifest: Manifest) -> list[MappeId]:
    """Mapper that are here and that we may see no longer.  One that sentral has not heard of yet is not among them."""
    may_see = {state.mappe for state in manifest.mapper}
    with laptop.database.read() as tx:
        unannounced = {one.id for one in mappe_store.new_unannounced(tx)}
        return sorted(one for one in mappe_store.ids(tx) if one not in may_see and one not in unannounced)
