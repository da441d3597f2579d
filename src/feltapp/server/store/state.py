"""The epoch that positions are of, the version of everything else in the manifest, and what earlier epochs kept."""

from feltapp.server.store.base import Tx, number, text

_STATE = "SELECT epoch, version FROM state"
_BUMP = "UPDATE state SET version = version + 1"
_HOLD = "UPDATE state SET version = version"
_SET_EPOCH = "UPDATE state SET epoch = ?, version = version + 1"
_ADD_EPOCH = "INSERT INTO epoch (id, started_ms) VALUES (?, ?)"
_KEEP = "INSERT INTO kept (epoch, mappe, pos) SELECT ?, id, pos FROM mappe"
_IS_EPOCH = "SELECT count(*) FROM epoch WHERE id = ?"
_KEPT = "SELECT mappe, pos FROM kept WHERE epoch = ?"


def epoch_and_version(tx: Tx) -> tuple[str, int]:
    """What every call begins with."""
    ((epoch, version),) = tx.all(_STATE)
    return text(epoch), number(version)


def bump(tx: Tx) -> None:
    """Something in the manifest other than a position or a key changed; taken last, it is one row for all."""
    tx.run(_BUMP)


def hold(tx: Tx) -> None:
    """Nobody else begins an epoch, in this process or another, until this transaction has ended."""
    tx.run(_HOLD)


def begin_epoch(tx: Tx, epoch: str, now_ms: int) -> None:
    """Positions are of a new epoch from here; of the one before, what stands now is kept.

    What still earlier ones kept stays true: a database that knows them has gone on from there.
    """
    before, _ = epoch_and_version(tx)
    if before:
        tx.run(_KEEP, (before,))
    tx.run(_ADD_EPOCH, (epoch, now_ms))
    tx.run(_SET_EPOCH, (epoch,))


def kept(tx: Tx, epoch: str) -> dict[str, int] | None:
    """How much of an earlier epoch still holds, by mappe; None for one that this database never knew."""
    if tx.all(_IS_EPOCH, (epoch,)) == [(0,)]:
        return None
    return {text(mappe): number(pos) for mappe, pos in tx.all(_KEPT, (epoch,))}
