"""What a caller may see now, and the revisions of it: the two calls that read.

A woken or hurried caller pays for a sum over her own mapper, not for a list of them: performance brief.
"""

import threading
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from feltapp.domain.medarbeider import Device
from feltapp.server.access import Scope
from feltapp.server.desk import Desk
from feltapp.server.directory import Directory
from feltapp.server.refusal import Refusal
from feltapp.server.store import mapper, revisions, state
from feltapp.server.store.base import PAGE_BYTES, StreamRow, Tx
from feltapp.sync.wire import (
    MAX_WAIT_S,
    PAGE_REVISIONS,
    Manifest,
    ManifestRequest,
    MappeState,
    Page,
    PullRequest,
    SealedRevision,
)


def look(desk: Desk, device: str, request: ManifestRequest) -> Manifest | None:
    """The manifest, or None when nothing changed since the etag; never waits."""
    now_ms = desk.now_ms()
    with desk.store.read() as tx:
        directory, caller = desk.caller(tx, device)
        scope = directory.scope(tx, caller, now_ms)
        etag, mark = _etag(tx, directory, caller, scope)
        if _seen(etag) == _seen(request.etag):
            return None
        moved = _moved(desk, tx, directory, scope, request, mark)
        rows = _visible(tx, scope) if moved is None else _those(tx, scope, moved)
        kept = state.kept(tx, request.epoch) if request.epoch not in ("", directory.epoch) else None
        deleted = revisions.deleted(tx) if moved is None else []
    ours = {row.mappe for row in rows}
    same_epoch = request.epoch in ("", directory.epoch)
    return Manifest(
        epoch=directory.epoch,
        etag=etag,
        now_ms=now_ms,
        mapper=[
            MappeState(
                row.mappe, row.bruker, row.kind, row.team, row.pos,
                row.pos if same_epoch else (kept or {}).get(row.mappe, 0), row.key,
            )
            for row in rows
        ],
        certificates=directory.certificates if moved is None else [],
        deleted=[revision for revision, mappe in deleted if mappe in ours],
        since="" if moved is None else request.etag,
    )  # fmt: skip


def interest(desk: Desk, device: str) -> tuple[frozenset[str], float]:
    """The words of news that concern a caller, and in how many seconds she should look in any case."""
    now_ms = desk.now_ms()
    with desk.store.read() as tx:
        directory, caller = desk.caller(tx, device)
        scope = directory.scope(tx, caller, now_ms)
    until = MAX_WAIT_S if scope.until_ms is None else (scope.until_ms - now_ms) / 1000
    return scope.interest, max(0.0, min(MAX_WAIT_S, until))


def wait(desk: Desk, device: str, request: ManifestRequest) -> Manifest | None:
    """The same as `look`, once there is news or the wait is over; holds the calling thread."""
    ends = desk.clock.monotonic() + min(request.wait_s, MAX_WAIT_S)
    news = threading.Event()
    words, patience = interest(desk, device)
    leave = desk.hub.subscribe(words, news.set)
    try:
        while True:
            news.clear()
            found = look(desk, device, request)
            left = ends - desk.clock.monotonic()
            if found is not None or left <= 0:
                return found
            if not news.wait(min(left, patience)) and patience >= left:
                return look(desk, device, request)
    finally:
        leave()


def pull(desk: Desk, device: str, request: PullRequest) -> Iterator[Page]:
    """Pages in the order wanted; a mappe that the caller may not see is passed over in silence."""
    with desk.store.read() as tx:
        directory, _ = desk.caller(tx, device)
        if request.epoch != directory.epoch:
            raise Refusal(409, "ny-epoke")
    return _pages(desk, device, request)


def _pages(desk: Desk, device: str, request: PullRequest) -> Iterator[Page]:
    wanted: Sequence[tuple[str, int]] = [(mappe, max(0, pos)) for mappe, pos in request.wanted]
    while wanted:
        with desk.store.read() as tx:
            directory, caller = desk.caller(tx, device)
            if request.epoch != directory.epoch:
                return  # restored in the middle: what was sent still counts, the next manifest tells
            scope = directory.scope(tx, caller, desk.now_ms())
            seen = {row.mappe: row for row in tx.streams(mappe for mappe, _ in wanted) if scope.holds(row)}
            wanted = [(mappe, pos) for mappe, pos in wanted if mappe in seen and pos < seen[mappe].pos]
            rows = tx.after([(seen[mappe].no, pos) for mappe, pos in wanted], PAGE_REVISIONS)
        if not rows:
            return
        names = {row.no: row.mappe for row in seen.values()}
        for no, group in groupby(rows, key=lambda row: row.mappe):
            found = [SealedRevision(row.header, row.body, row.signature, row.pos) for row in group]
            yield Page(request.epoch, names[no], found)
        if len(rows) < PAGE_REVISIONS and sum(len(row.body) for row in rows) < PAGE_BYTES:
            return  # all that there was a moment ago; who wants what came since asks again
        last = names[rows[-1].mappe]
        at = [mappe for mappe, _ in wanted].index(last)
        wanted = [(last, rows[-1].pos), *wanted[at + 1 :]]


def _visible(tx: Tx, scope: Scope) -> list[StreamRow]:
    return _those(tx, scope, (), mapper.of_team(tx, scope.team))


def _those(tx: Tx, scope: Scope, moved: Iterable[str], others: Iterable[StreamRow] = ()) -> list[StreamRow]:
    """Those of some mapper that the caller may see, and all that were given to her by name."""
    rows = {row.mappe: row for row in (*others, *tx.streams({*moved, *scope.given}))}
    return [row for _, row in sorted(rows.items()) if scope.holds(row)]


def _etag(tx: Tx, directory: Directory, caller: Device, scope: Scope) -> tuple[str, int]:
    """What the caller may see, and how far her role's mapper in the team have come: the mark that ends it.

    Exact: positions and keys only grow within an epoch, and all else moves the version or a moment in time.
    """
    count = total = mark = 0
    for kind, (mapper_of_kind, positions) in mapper.sums(tx, caller.medarbeider.team).items():
        if kind in scope.kinds:
            count, total, mark = count + mapper_of_kind, total + positions, mark + mapper_of_kind + positions
    for row in tx.streams(scope.given | scope.denied):
        if row.team == scope.team and row.kind in scope.kinds:
            count, total = count - 1, total - row.pos - row.key
        if scope.holds(row):
            count, total = count + 1, total + row.pos + row.key
    return f"{_life(directory, scope)}-{count}-{total}-{mark}", mark


def _life(directory: Directory, scope: Scope) -> str:
    return f"{directory.epoch}-{directory.version}-{scope.since_ms}"


def _seen(etag: str) -> str:
    """An etag without its mark: what moved that its holder may not see is no news to her."""
    return etag.rpartition("-")[0]


def _moved(
    desk: Desk, tx: Tx, directory: Directory, scope: Scope, request: ManifestRequest, mark: int
) -> frozenset[str] | None:
    """Mapper of her team that may have moved since the caller's etag; None when she must have the whole list."""
    seen, _, then = request.etag.rpartition("-")
    if not request.moved_only or request.epoch != directory.epoch or not (then.isascii() and then.isdecimal()):
        return None
    if not seen.startswith(f"{_life(directory, scope)}-"):
        return None
    return desk.moves.since(tx, (scope.team, scope.kinds), (directory.epoch, directory.version), int(then), mark)
