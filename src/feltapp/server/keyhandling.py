"""New mapper and their keys on the way up, keys wrapped to a laptop on the way down.

A key is kept only if the key service can open it: otherwise the laptop that made it would be the only one that ever
could.  Every key given out is noted.
"""

from feltapp.domain.mappe import READABLE_BY, MappeKind
from feltapp.domain.medarbeider import Device
from feltapp.server.access import Scope
from feltapp.server.ids import is_id
from feltapp.server.keyservice import KeyService
from feltapp.server.refusal import Refusal, malformed, not_allowed, not_found
from feltapp.server.store import keeping, mapper, state
from feltapp.server.store.base import StreamRow, Tx
from feltapp.sync.wire import KeysRequest, NewMappe, WrappedKey

MAX_KEYS = 10_000


def check(request: KeysRequest, caller: Device) -> None:
    """What can be said without the database; raises `Refusal`."""
    kinds = READABLE_BY[caller.medarbeider.role]
    if len(request.new) + len(request.keys) + len(request.wanted) > MAX_KEYS:
        raise malformed()
    for new in request.new:
        if not (is_id(new.mappe) and is_id(new.bruker) and new.kind in set(MappeKind)):
            raise malformed()
        if new.team != caller.medarbeider.team or new.kind not in kinds:
            raise not_allowed()
    if any(not is_id(key.mappe) or key.version < 1 for key in request.keys) or not all(map(is_id, request.wanted)):
        raise malformed()


def take(tx: Tx, request: KeysRequest, scope: Scope, service: KeyService) -> set[str]:
    """Keep new mapper and keys; what changed.  Sent twice is harmless, sent otherwise is refused."""
    touched: set[str] = set()
    with_key = {key.mappe for key in request.keys}
    for new in request.new:
        if _add_mappe(tx, new, has_key=new.mappe in with_key):
            touched |= {new.mappe, new.team}
    rows = mapper.by_id(tx.streams({key.mappe for key in request.keys}))
    for key in sorted(request.keys, key=lambda one: (one.mappe, one.version)):
        row = rows.get(key.mappe)
        if row is None or not scope.holds(row):
            raise not_found()
        if _add_key(tx, key, row, service):
            touched |= {row.mappe, row.team}
            rows[key.mappe] = row._replace(key=key.version)
    return touched


def give(tx: Tx, wanted: list[str], scope: Scope, caller: Device, service: KeyService) -> list[WrappedKey]:
    """The keys of those of the mapper that the caller may see, wrapped to her laptop."""
    found: list[WrappedKey] = []
    for row in tx.streams(wanted):
        if not scope.holds(row):
            continue
        for version, sealed in mapper.keys_of(tx, row.mappe).items():
            wrapped = service.rewrap(row.mappe, version, sealed, caller.sealing)
            if wrapped is not None:
                found.append(WrappedKey(row.mappe, version, wrapped))
    return found


def note(tx: Tx, given: list[WrappedKey], device: str, now_ms: int) -> None:
    """Who got which key when."""
    keeping.event(tx, "nokkel", device, [f"{key.mappe} {key.version}" for key in given], now_ms)


def _add_mappe(tx: Tx, new: NewMappe, *, has_key: bool) -> bool:
    for row in tx.streams([new.mappe]):
        if (row.bruker, row.kind, row.team) != (new.bruker, new.kind, new.team):
            raise Refusal(409, "annen-mappe")
        return False
    if not has_key:
        raise Refusal(422, "mappe-uten-nokkel")
    mapper.add(tx, new.mappe, new.bruker, new.kind, new.team)
    if mapper.concerns_access_rows(tx, new.bruker):
        state.bump(tx)  # a stamkort may follow from a mappe given by name
    return True


def _add_key(tx: Tx, key: WrappedKey, row: StreamRow, service: KeyService) -> bool:
    opened = service.readable(key.mappe, key.version, key.sealed)
    if opened is None or key.version > row.key + 1:
        raise Refusal(422, "nokkel-ikke-lesbar")
    before = mapper.keys_of(tx, key.mappe).get(key.version)
    if before is None:
        mapper.add_key(tx, key.mappe, key.version, key.sealed)
        return True
    if service.readable(key.mappe, key.version, before) != opened:
        raise Refusal(409, "annen-nokkel")
    return False
