"""A revision as it travels: a header that sentral reads, a sealed body that it cannot, and the device's signature.

Sealed and signed once, at save; stored, sent and sent again byte for byte.  The encoding of the header is part of what
is signed: changing it breaks every signature ever made (docs/sync.md).  No keys in here: `store/seal.py` has them.
"""

import hashlib
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, timezone
from functools import cache

import msgspec

from feltapp.domain.ids import BrukerId, DeviceId, MappeId, MedarbeiderId, RecordId, RevisionId, SkjemaRef
from feltapp.domain.revision import Header

FORMAT = 1
MAX_PARENTS = 64
MAX_HEADER = 2_048
MAX_BODY = 1_048_576
"""Bytes, with the files that are attached in it (ADR 0017); a text longer than this is not one note."""

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_LATEST_MS = (1 << 47) - 1
_SIGNED_PREFIX = b"feltapp/revision/v1"


class HeaderError(ValueError):
    """The bytes are not a header that this version knows."""


class _Wire(msgspec.Struct, array_like=True, frozen=True, forbid_unknown_fields=True):
    format: int
    id: bytes
    bruker: bytes
    mappe: bytes
    record: bytes
    parents: list[bytes]
    skjema: str
    author: bytes
    device: bytes
    recorded_ms: int
    offset_min: int
    key: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Sealed:
    """One revision as bytes: `header` (msgpack), `body` (nonce, ciphertext, tag), `signature` (Ed25519, 64 bytes)."""

    header: bytes
    body: bytes
    signature: bytes

    @property
    def signed_message(self) -> bytes:
        """What the signature covers: the header and a digest of the sealed body."""
        return signed_message(self.header, self.body)


def signed_message(header: bytes, body: bytes) -> bytes:
    """The bytes that a device signs for a revision."""
    return b"".join((_SIGNED_PREFIX, len(header).to_bytes(4, "big"), header, hashlib.sha256(body).digest()))


@cache
def _zone(offset_min: int) -> timezone:
    return timezone(timedelta(minutes=offset_min))


_encoder = msgspec.msgpack.Encoder()
_decoder = msgspec.msgpack.Decoder(_Wire)


def encode_header(header: Header) -> bytes:
    """The one encoding of a header."""
    moment = header.recorded_at
    offset = moment.utcoffset() or timedelta()
    return _encoder.encode(
        _Wire(
            format=FORMAT,
            id=bytes.fromhex(header.id),
            bruker=bytes.fromhex(header.bruker),
            mappe=bytes.fromhex(header.mappe),
            record=bytes.fromhex(header.record),
            parents=[bytes.fromhex(p) for p in header.parents],
            skjema=header.skjema,
            author=bytes.fromhex(header.author),
            device=bytes.fromhex(header.device),
            # A clock may say anything, and what it says is only shown: it must never keep a text from being saved.
            recorded_ms=min(max((moment - _EPOCH) // timedelta(milliseconds=1), 0), _LATEST_MS),
            offset_min=int(offset.total_seconds() // 60),
            key=header.key,
        )
    )


def decode_header(data: bytes) -> Header:
    """Read a header; raises `HeaderError` on anything that is not exactly one."""
    if len(data) > MAX_HEADER:
        raise HeaderError("too long")
    try:
        wire = _decoder.decode(data)
    except (msgspec.MsgspecError, UnicodeDecodeError) as error:
        raise HeaderError("not a header") from error
    ids = (wire.id, wire.bruker, wire.mappe, wire.record, wire.author, wire.device, *wire.parents)
    if wire.format != FORMAT or set(map(len, ids)) != {16} or len(wire.parents) > MAX_PARENTS or wire.key < 1:
        raise HeaderError("not a header of this version")
    if abs(wire.offset_min) > 18 * 60 or not 0 <= wire.recorded_ms <= _LATEST_MS:
        raise HeaderError("not a time")
    local = _zone(wire.offset_min)
    return Header(
        id=RevisionId(wire.id.hex()),
        bruker=BrukerId(wire.bruker.hex()),
        mappe=MappeId(wire.mappe.hex()),
        record=RecordId(wire.record.hex()),
        parents=tuple(RevisionId(p.hex()) for p in wire.parents),
        skjema=SkjemaRef(wire.skjema),
        author=MedarbeiderId(wire.author.hex()),
        device=DeviceId(wire.device.hex()),
        recorded_at=(_EPOCH + timedelta(milliseconds=wire.recorded_ms)).astimezone(local),
        key=wire.key,
    )
