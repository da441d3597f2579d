"""Small things to remember, one JSON value per key.

Not for anything about a bruker: that is in records, drafts and places.  One who is not registered yet has none of
these (`actions/kladd.py`).
"""

from typing import TypeVar

import msgspec

from feltapp.domain.answer import JsonValue
from feltapp.store.database import Tx

T = TypeVar("T")

_PUT = "INSERT INTO setting (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value"
_GET = "SELECT value FROM setting WHERE key = ?"
_DROP = "DELETE FROM setting WHERE key = ?"


def put(tx: Tx, key: str, value: JsonValue) -> None:
    """Remember a value under a key."""
    tx.execute(_PUT, (key, msgspec.json.encode(value).decode()))


def get(tx: Tx, key: str, kind: type[T], default: T) -> T:
    """The value of a key, or the default when there is none or it is of another kind."""
    row = tx.one(_GET, (key,))
    if row is None:
        return default
    try:
        return msgspec.json.decode(row[0], type=kind)
    except msgspec.MsgspecError:
        return default


def drop(tx: Tx, key: str) -> None:
    """Forget a key."""
    tx.execute(_DROP, (key,))
