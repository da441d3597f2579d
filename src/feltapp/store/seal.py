"""Seal the body of a revision with its mappe's key and sign it with the device's; open and verify it again.

Sealed once, at save, and never again: the bytes travel and are stored as they are.  Canonical JSON, zstd, AES-256-GCM
with a random nonce and the header as associated data, so a body cannot be moved to another header.  Opening never
trusts: size, key, text and types may all be wrong, and each is one `SealError`.
"""

import os
from datetime import datetime
from typing import Literal

import msgspec
from backports import zstd
from cryptography.exceptions import InvalidSignature, InvalidTag
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from feltapp.domain.ids import Path
from feltapp.domain.revision import Body, Header, WorkState
from feltapp.domain.sealed import MAX_BODY, Sealed, encode_header, signed_message
from feltapp.errors import UserError
from feltapp.store.encoding import WireAnswer, answers_from_wire, answers_to_wire

LEVEL = 3
MAX_TEXT = 4 * MAX_BODY
_NONCE = 12
_TAG = 16


class SealError(ValueError):
    """What was sealed cannot be opened here: another key, damage, or a body that this version does not know."""


class WireBody(msgspec.Struct, omit_defaults=True, frozen=True):
    """A body as JSON has it.  `touched` left out means every answer: so it is in a first version."""

    v: Literal[1]
    answers: dict[str, WireAnswer]
    state: WorkState
    touched: list[str] | None = None
    happened_at: datetime | None = None


_decoder = msgspec.json.Decoder(WireBody)


def encode_body(body: Body) -> bytes:
    """The one encoding of a body."""
    if body.happened_at is not None and body.happened_at.tzinfo is None:
        raise ValueError("a time without an offset")
    wire = WireBody(
        v=1,
        answers=answers_to_wire(body.answers),
        state=body.state,
        touched=None if body.touched == body.answers.keys() else sorted(body.touched),
        happened_at=body.happened_at,
    )
    return msgspec.json.encode(wire, order="sorted")


def read_body(data: bytes) -> WireBody:
    """A body as JSON has it; what a newer feltapp added is left out, what it changed is refused."""
    try:
        wire = _decoder.decode(data)
    except msgspec.MsgspecError as error:
        raise SealError("not a body of this version") from error
    if wire.happened_at is not None and wire.happened_at.tzinfo is None:
        raise SealError("a time without an offset")
    return wire


def decode_body(data: bytes) -> Body:
    """The same as the domain has it."""
    return body_of(read_body(data))


def body_of(wire: WireBody) -> Body:
    """What was read, as the domain has it."""
    answers = answers_from_wire(wire.answers)
    touched = frozenset(answers) if wire.touched is None else frozenset(map(Path, wire.touched))
    return Body(answers=answers, touched=touched, state=wire.state, happened_at=wire.happened_at)


class Cipher:
    """A mappe key made ready; making one costs as much as opening a small body."""

    __slots__ = ("_aead",)

    def __init__(self, key: bytes) -> None:
        if len(key) != 32:
            raise ValueError("a mappe key is 32 bytes")
        self._aead = AESGCM(key)

    def seal(self, header: bytes, text: bytes) -> bytes:
        """Nonce, ciphertext and tag."""
        nonce = os.urandom(_NONCE)
        return nonce + self._aead.encrypt(nonce, zstd.compress(text, LEVEL), header)

    def open(self, header: bytes, sealed: bytes) -> bytes:
        """The text, or `SealError`."""
        if not _NONCE + _TAG < len(sealed) <= MAX_BODY:
            raise SealError("no body")
        try:
            packed = self._aead.decrypt(sealed[:_NONCE], sealed[_NONCE:], header)
        except InvalidTag as error:
            raise SealError("another key or another header") from error
        unpack = zstd.ZstdDecompressor()
        try:
            text = unpack.decompress(packed, MAX_TEXT)
        except zstd.ZstdError as error:
            raise SealError("not packed as a body is") from error
        if not unpack.eof or unpack.unused_data:
            raise SealError("too long or cut short")
        return text


def new_key() -> bytes:
    """A fresh mappe key."""
    return os.urandom(32)


def seal(header: Header, body: Body, *, key: bytes | Cipher, signing: Ed25519PrivateKey) -> Sealed:
    """A revision as it will be stored and sent for ever."""
    head = encode_header(header)
    cipher = key if isinstance(key, Cipher) else Cipher(key)
    text = encode_body(body)
    if len(text) > MAX_TEXT:
        raise UserError("for-stor-registrering")
    sealed = cipher.seal(head, text)
    if len(sealed) > MAX_BODY:
        raise UserError("for-stor-registrering")
    return Sealed(header=head, body=sealed, signature=signing.sign(signed_message(head, sealed)))


def open_body(header: bytes, body: bytes, key: bytes | Cipher) -> Body:
    """The body of a revision."""
    cipher = key if isinstance(key, Cipher) else Cipher(key)
    return decode_body(cipher.open(header, body))


def verify(sealed: Sealed, public: bytes) -> bool:
    """Whether the device with this key signed exactly these bytes."""
    try:
        Ed25519PublicKey.from_public_bytes(public).verify(sealed.signature, sealed.signed_message)
    except (InvalidSignature, ValueError):
        return False
    return True
