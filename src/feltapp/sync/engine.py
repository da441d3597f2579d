"""One meeting with sentral, from first to last: tell, send, ask what there is, fetch, tidy.

Plain blocking code with timeouts and a cancel flag between batches; starts no thread and waits for no window.  Every
step may be cut off anywhere and is then done again by the next run: sending twice is harmless, and nothing is believed
before it is durable here.  What each step promises, and why in this order: docs/sync.md.
"""

import contextlib
import threading
from collections.abc import Callable, Sequence
from concurrent.futures import Executor
from dataclasses import dataclass

from feltapp.clock import Clock
from feltapp.domain.changes import NOTHING, Changes
from feltapp.domain.ids import BrukerId
from feltapp.domain.mappe import MappeKind
from feltapp.errors import Trouble
from feltapp.store import stream
from feltapp.store.database import Database
from feltapp.store.journal import OutboxJournal
from feltapp.store.keyring import Keyring
from feltapp.sync import access, checking, delivery, fetching, keeping
from feltapp.sync.laptop import Cancel, Cancelled, Laptop, Progress, Tell
from feltapp.sync.wire import MAX_WAIT_S, Manifest, ManifestRequest, MappeState, Remote

FEW = 50


@dataclass(frozen=True, slots=True, kw_only=True)
class SyncResult:
    """How a run went.  `waiting` is what is still only on this machine; with `trouble` the next run does the rest."""

    changes: Changes = NOTHING
    sent: int = 0
    received: int = 0
    waiting: int = 0
    trouble: Trouble | None = None


def _never() -> bool:
    return False


def _nobody_first() -> Sequence[BrukerId]:
    return ()


def _tell_nobody(changes: Changes) -> None:
    del changes


class Engine:
    """Keeps one laptop and sentral alike.  `run_once` and `listen` may be called from different threads.

    `first` says whose mapper to fetch first; `beside` runs one thing beside this (the next page); `tell` hears of each
    batch as it is committed.
    """

    def __init__(
        self,
        *,
        database: Database,
        keyring: Keyring,
        journal: OutboxJournal,
        remote: Remote,
        clock: Clock,
        first: Callable[[], Sequence[BrukerId]] = _nobody_first,
        beside: Executor | None = None,
        tell: Tell = _tell_nobody,
    ) -> None:
        self._laptop = Laptop(database=database, keyring=keyring, journal=journal, clock=clock)
        self._remote = remote
        self._first = first
        self._beside = beside
        self._tell = tell
        self._turn = threading.Lock()
        # Kept in memory alone: each session begins with a whole manifest, so nothing missed is missed for long.
        self._etag = ""
        self._met: tuple[int, float] | None = None

    def run_once(self, cancel: Cancel = _never) -> SyncResult:
        """Send what waits and fetch what is new."""
        with self._turn:
            return self._run(cancel)

    def listen(self, cancel: Cancel = _never, wait_s: int = MAX_WAIT_S) -> SyncResult:
        """Wait at sentral for news, and when there is some fetch it; empty when there was none.

        The waiting holds nobody up: a run may send meanwhile.  What the wait brought is only a hint, since such a run
        may have made it old: the manifest that is acted upon is asked for anew.
        """
        self._check(cancel)
        request = self._request(wait_s)
        try:
            news = self._remote.manifest(request)
        except Trouble as trouble:
            return SyncResult(waiting=self._waiting(), trouble=trouble)
        if cancel():
            return SyncResult(waiting=self._waiting())
        with self._turn:
            if news is None:
                self._note_contact(Progress(cancel, self._tell))
                return SyncResult(waiting=self._waiting())
            return self._run(cancel)

    def _check(self, cancel: Cancel) -> None:
        """Idle time: signatures."""
        progress = Progress(cancel, self._tell)
        with self._turn, contextlib.suppress(Cancelled):
            checking.check_signatures(self._laptop, progress)
            access.read_again(self._laptop, progress)

    def _run(self, cancel: Cancel) -> SyncResult:
        progress = Progress(cancel, self._tell)
        with contextlib.suppress(Cancelled):
            try:
                self._meet(progress)
            except Trouble as trouble:
                progress.trouble = trouble
            access.read_again(self._laptop, progress)  # also when it was cut off: lists must not wait for a network
        return SyncResult(
            changes=progress.changes,
            sent=progress.sent,
            received=progress.received,
            waiting=self._waiting(),
            trouble=progress.trouble,
        )

    def _meet(self, progress: Progress) -> None:
        laptop, remote = self._laptop, self._remote
        delivery.announce(laptop, remote, progress)
        delivery.push(laptop, remote, progress)
        request = self._request()
        manifest = remote.manifest(request)
        if manifest is None:
            self._note_contact(progress)
        else:
            if manifest.since not in ("", request.etag):
                self._etag = ""
                raise Trouble("sentral-svarer-feil", kall="manifest")
            manifest = self._take_in(manifest, progress)
            if self._fetch(manifest, progress):
                self._etag = manifest.etag  # only now: until all of it is here, sentral must tell us again
        keeping.send_log(laptop, remote, progress)
        keeping.send_drafts(laptop, remote, progress)

    def _take_in(self, manifest: Manifest, progress: Progress) -> Manifest:
        laptop, remote = self._laptop, self._remote
        self._etag = ""
        if access.is_new_epoch(laptop, manifest):
            access.begin_epoch(laptop, manifest, progress)
            delivery.announce(laptop, remote, progress)
            delivery.push(laptop, remote, progress)
            # What we just told may have changed what we may see.
            manifest = remote.manifest(ManifestRequest(epoch=self._epoch())) or manifest
        self._met = (manifest.now_ms, laptop.clock.monotonic())
        access.take_in(laptop, manifest, progress)
        if not manifest.since:  # what is not in a list of what moved has not ended
            keeping.take_leave(laptop, remote, access.ended(laptop, manifest), progress)
            keeping.forget_left_over_keys(laptop)
        return manifest

    def _fetch(self, manifest: Manifest, progress: Progress) -> bool:
        """Keys, so that rows can be read as they come, then rows; whether all of it is here."""
        new = fetching.behind(self._laptop, manifest.mapper).keys() | set(access.lacking(self._laptop, manifest.mapper))
        states = [state for state in manifest.mapper if state.mappe in new]
        if len(states) > FEW:
            # Whose turn it is matters only when it takes long; on a new laptop it shows when the stamkort are here.
            for some in (self._todays, _stamkort, self._todays):
                self._fetch_these(some(states), progress)
        return self._fetch_these(states, progress)

    def _fetch_these(self, states: Sequence[MappeState], progress: Progress) -> bool:
        laptop, remote = self._laptop, self._remote
        access.fetch_keys(laptop, remote, access.lacking(laptop, states), progress)
        beside = self._beside if len(states) > FEW else None  # for little, another thread costs more than it saves
        here = fetching.pull(laptop, remote, states, progress, beside)
        return here and not access.lacking(laptop, states)

    def _todays(self, states: Sequence[MappeState]) -> list[MappeState]:
        today = frozenset(self._first())
        return [state for state in states if BrukerId(state.bruker) in today]

    def _note_contact(self, progress: Progress) -> None:
        """Sentral had no news but did answer; its clock is what it last said plus what has passed here since."""
        if self._met is None:
            return
        then_ms, at = self._met
        now = self._laptop.clock.monotonic()
        if now - at >= access.CONTACT_S:
            self._met = (then_ms + int((now - at) * 1000), now)
            with self._laptop.database.write() as tx:
                stream.set_contact(tx, self._met[0])
            progress.note(Changes(sync=True))

    def _request(self, wait_s: int = 0) -> ManifestRequest:
        return ManifestRequest(etag=self._etag, epoch=self._epoch(), wait_s=wait_s, moved_only=True)

    def _epoch(self) -> str:
        with self._laptop.database.read() as tx:
            return stream.epoch(tx)

    def _waiting(self) -> int:
        with self._laptop.database.read() as tx:
            return stream.outbox_count(tx)


def _stamkort(states: Sequence[MappeState]) -> list[MappeState]:
    return [state for state in states if state.kind == MappeKind.STAMKORT]
