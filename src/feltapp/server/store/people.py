"""Devices and their certificates, grants not yet used, and who was given or denied which mappe by name."""

from typing import NamedTuple

from feltapp.server.store.base import Tx, Value, number, octets, text

_CERTIFICATES = "SELECT device, data, revoked_ms FROM certificate ORDER BY no"
_ADD_CERTIFICATE = """INSERT INTO certificate (device, medarbeider, data) VALUES (?, ?, ?)
    ON CONFLICT (device) DO NOTHING"""
_REVOKE = "UPDATE certificate SET revoked_ms = ? WHERE device = ? AND revoked_ms IS NULL"
_KEEP_GRANT = (
    """INSERT INTO innrullering (grant_key, data, ends_ms) VALUES (?, ?, ?) ON CONFLICT (grant_key) DO NOTHING"""
)
_GRANT = "SELECT data, ends_ms, device FROM innrullering WHERE grant_key = ?"
_USE = "UPDATE innrullering SET device = ? WHERE grant_key = ? AND device IS NULL"
_ACCESS = "SELECT medarbeider, mappe, allowed, from_ms, to_ms FROM access ORDER BY no"
_ACCESS_SAID = "SELECT medarbeider, mappe, allowed, from_ms, to_ms, device FROM access ORDER BY no"
_ADD_ACCESS = """INSERT INTO access (medarbeider, mappe, allowed, from_ms, to_ms, device, at_ms)
    VALUES (?, ?, ?, ?, ?, ?, ?)"""


class CertificateRow(NamedTuple):
    """A device's certificate as msgpack; `revoked` devices get no token."""

    device: str
    data: bytes
    revoked: bool


class GrantRow(NamedTuple):
    """A grant as msgpack, until when, and the device that used it, if any."""

    data: bytes
    ends_ms: int
    device: str | None


class AccessRow(NamedTuple):
    """Somebody was given or denied a mappe by name; the last row in force decides."""

    medarbeider: str
    mappe: str
    allowed: bool
    from_ms: int
    to_ms: int | None


def certificates(tx: Tx) -> list[CertificateRow]:
    """All, in the order they came."""
    return [
        CertificateRow(text(device), octets(data), revoked is not None)
        for device, data, revoked in tx.all(_CERTIFICATES)
    ]


def add_certificate(tx: Tx, device: str, medarbeider: str, data: bytes) -> bool:
    """Whether it is new."""
    return tx.run(_ADD_CERTIFICATE, (device, medarbeider, data)) == 1


def revoke(tx: Tx, device: str, now_ms: int) -> bool:
    """Whether it was not revoked before."""
    return tx.run(_REVOKE, (now_ms, device)) == 1


def keep_grant(tx: Tx, grant_key: bytes, data: bytes, ends_ms: int) -> bool:
    """Whether it is new."""
    return tx.run(_KEEP_GRANT, (grant_key, data, ends_ms)) == 1


def grant_of(tx: Tx, grant_key: bytes) -> GrantRow | None:
    """The grant that a grant key belongs to."""
    for data, ends_ms, device in tx.all(_GRANT, (grant_key,)):
        return GrantRow(octets(data), number(ends_ms), None if device is None else text(device))
    return None


def use_grant(tx: Tx, grant_key: bytes, device: str) -> bool:
    """Whether this device was the first."""
    return tx.run(_USE, (device, grant_key)) == 1


def access_rows(tx: Tx) -> list[AccessRow]:
    """All, in the order they were given."""
    return [
        AccessRow(text(who), text(mappe), allowed == 1, number(from_ms), None if to_ms is None else number(to_ms))
        for who, mappe, allowed, from_ms, to_ms in tx.all(_ACCESS)
    ]


def access_said(tx: Tx) -> list[tuple[AccessRow, str]]:
    """The same, each with the device of the leader who said it."""
    return [
        (
            AccessRow(text(who), text(mappe), allowed == 1, number(from_ms), None if to_ms is None else number(to_ms)),
            text(device),
        )
        for who, mappe, allowed, from_ms, to_ms, device in tx.all(_ACCESS_SAID)
    ]


def add_access(tx: Tx, row: AccessRow, device: str, now_ms: int) -> None:
    """Rows are added, never changed: what was in force when can be told for ever."""
    values: tuple[Value, ...] = (row.medarbeider, row.mappe, int(row.allowed), row.from_ms, row.to_ms, device, now_ms)
    tx.run(_ADD_ACCESS, values)
