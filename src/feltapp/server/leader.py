"""What a team leader does at sentral: give and end access, accept work that waits, have a text deleted, stop a laptop.

Every act is checked against the leader's own team, noted, and seen in the manifests at once.
"""

from collections.abc import Sequence

from feltapp.domain.mappe import Role
from feltapp.domain.medarbeider import Device
from feltapp.server.desk import Desk
from feltapp.server.directory import Directory
from feltapp.server.hub import News
from feltapp.server.push import accept
from feltapp.server.refusal import malformed, not_allowed, not_found
from feltapp.server.restore import DELETED, STOPPED
from feltapp.server.store import keeping, people, revisions, state
from feltapp.server.store.base import StreamRow, Tx
from feltapp.server.store.people import AccessRow
from feltapp.server.store.revisions import WaitingRow
from feltapp.sync.wire import AccessReply, AccessRequest, AccessSaid, LogRow, Receipt

MOST_CHANGES = 200


class Leader:
    """Calls by a device whose medarbeider is teamleder."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def give(
        self, device: str, medarbeider: str, mappe: str, *, from_ms: int | None = None, to_ms: int | None = None
    ) -> None:
        """Let somebody into one of the team's mapper, perhaps for a time."""
        self._set(device, medarbeider, mappe, allowed=True, from_ms=from_ms, to_ms=to_ms)

    def deny(
        self, device: str, medarbeider: str, mappe: str, *, from_ms: int | None = None, to_ms: int | None = None
    ) -> None:
        """Keep somebody out of one of the team's mapper, also one who had it by her role."""
        self._set(device, medarbeider, mappe, allowed=False, from_ms=from_ms, to_ms=to_ms)

    def access(self, device: str, request: AccessRequest) -> AccessReply:
        """Keep a leader's words about the team's mapper, all or none, and tell what was said of those wanted."""
        if len(request.changes) > MOST_CHANGES or len(request.wanted) > MOST_CHANGES:
            raise malformed()
        now_ms = self._desk.now_ms()
        with self._desk.write() as tx:
            directory, _ = self._leader(tx, device)
            known = {one.device.medarbeider.id for one in directory.known.values()}
            for mappe in {*request.wanted, *(change.mappe for change in request.changes)}:
                self._own_mappe(tx, device, mappe)
            for change in request.changes:
                if change.medarbeider not in known or (change.to_ms is not None and change.to_ms <= now_ms):
                    raise malformed()
                self._keep(
                    tx, device, AccessRow(change.medarbeider, change.mappe, change.allowed, now_ms, change.to_ms)
                )
            if request.changes:
                state.bump(tx)
            wanted = frozenset(request.wanted)
            said = [
                AccessSaid(row.medarbeider, row.mappe, row.allowed, row.from_ms, row.to_ms, by)
                for row, by in people.access_said(tx)
                if row.mappe in wanted
            ]
        if request.changes:
            self._desk.tell_all()
        return AccessReply(said)

    def waiting(self, device: str, mappe: str) -> list[WaitingRow]:
        """What others sent to a mappe that they may not write."""
        with self._desk.store.read() as tx:
            _, _, row = self._own_mappe(tx, device, mappe)
            return revisions.waiting_in(tx, row.mappe)

    def accept(self, device: str, ids: Sequence[str]) -> list[Receipt]:
        """Give waiting revisions their place, in the order they are named."""
        with self._desk.write() as tx:
            chosen: list[WaitingRow] = []
            directory = self._desk.directory(tx)
            for revision in ids:
                row = revisions.waiting(tx, bytes.fromhex(revision))
                if row is None:
                    raise not_found()
                self._own_mappe(tx, device, row.mappe)
                chosen.append(row)
            keeping.event(tx, "godtatt", device, ids, self._desk.now_ms())
            receipts, moved = accept(tx, chosen, directory.epoch)
        self._desk.tell(News(words=frozenset(moved)))
        return receipts

    def delete(self, device: str, mappe: str, ids: Sequence[str]) -> None:
        """Have the text of revisions deleted, here and on every laptop that asks; only the act is noted."""
        raw = [bytes.fromhex(revision) for revision in ids]
        with self._desk.write() as tx:
            _, _, row = self._own_mappe(tx, device, mappe)
            if any(found.mappe != row.no for found in tx.known(raw)):
                raise not_found()
            keeping.event(tx, "slettet", device, ids, self._desk.now_ms())
            revisions.delete(tx, raw, mappe, self._desk.now_ms())
            state.bump(tx)
            self._desk.note(DELETED, ids, mappe)
        self._desk.tell_all()

    def stop_device(self, device: str, stopped: str) -> None:
        """A laptop of the team is lost: it gets no more tokens, and what it signed from now on waits."""
        with self._desk.write() as tx:
            directory, leader = self._leader(tx, device)
            known = directory.known.get(stopped)
            if known is None or known.device.medarbeider.team != leader.medarbeider.team:
                raise not_found()
            people.revoke(tx, stopped, self._desk.now_ms())
            keeping.event(tx, "stanset", device, [stopped], self._desk.now_ms())
            state.bump(tx)
            self._desk.note(STOPPED, [stopped])
        self._desk.tell_all()

    def log(self, device: str, mappe: str) -> list[LogRow]:
        """The sealed access log of a mappe: leader and personvern read it."""
        with self._desk.store.read() as tx:
            _, caller = self._desk.caller(tx, device)
            if caller.medarbeider.role not in (Role.TEAMLEDER, Role.PERSONVERN):
                raise not_allowed()
            rows = tx.streams([mappe])
            if not rows or rows[0].team != caller.medarbeider.team:
                raise not_found()
            return keeping.log_of(tx, mappe)

    def _set(
        self, device: str, medarbeider: str, mappe: str, *, allowed: bool, from_ms: int | None, to_ms: int | None
    ) -> None:
        now_ms = self._desk.now_ms()
        with self._desk.write() as tx:
            self._own_mappe(tx, device, mappe)
            row = AccessRow(medarbeider, mappe, allowed, now_ms if from_ms is None else from_ms, to_ms)
            self._keep(tx, device, row)
            state.bump(tx)
        self._desk.tell_all()

    def _keep(self, tx: Tx, device: str, row: AccessRow) -> None:
        now_ms = self._desk.now_ms()
        people.add_access(tx, row, device, now_ms)
        what = "tilgang" if row.allowed else "tilgang-slutt"
        keeping.event(tx, what, device, [f"{row.medarbeider} {row.mappe}"], now_ms)

    def _leader(self, tx: Tx, device: str) -> tuple[Directory, Device]:
        directory, caller = self._desk.caller(tx, device)
        if caller.medarbeider.role is not Role.TEAMLEDER:
            raise not_allowed()
        return directory, caller

    def _own_mappe(self, tx: Tx, device: str, mappe: str) -> tuple[Directory, Device, StreamRow]:
        directory, caller = self._leader(tx, device)
        rows = tx.streams([mappe])
        if not rows or rows[0].team != caller.medarbeider.team:
            raise not_found()
        return directory, caller, rows[0]
