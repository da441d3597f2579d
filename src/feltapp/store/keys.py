"""The key file of one medarbeider: a random data key, wrapped in slots that each open it alone.

Passphrase (Argon2id), personal recovery key, and the municipality's escrow.  Changing a passphrase re-wraps and touches
no data.  Costs below the floor or above the cap are refused before any work, so that nobody who can write the file can
make it cheap to guess.  A checksum tells damage from a wrong passphrase; a MAC by the data key tells tampering.
Too many wrong tries wait and never wipe: what has not been sent is somebody's journal.  Why: docs/adr/0005.
"""

import hashlib
import hmac
import os
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Literal, TypeAlias

import msgspec
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives import hashes, hpke
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from cryptography.hazmat.primitives.kdf.hkdf import HKDF, HKDFExpand
from cryptography.hazmat.primitives.keywrap import InvalidUnwrap, aes_key_unwrap, aes_key_wrap

from feltapp.clock import Clock, SystemClock
from feltapp.errors import Trouble, UserError
from feltapp.store import tries
from feltapp.store.database import StoreKey
from feltapp.store.files import private_folder, write_whole
from feltapp.store.passphrase import RECOVERY_BYTES, check_strength, normal, parse_recovery, recovery_text

KEYS_FILE = "keys.json"
COPY_FILE = "keys.kopi.json"
"""The generation before, until the next unlock has shown that the new one works; after that the same again."""

_SUITE = hpke.Suite(hpke.KEM.X25519, hpke.KDF.HKDF_SHA256, hpke.AEAD.AES_256_GCM)
_CLOCK = SystemClock()


@dataclass(frozen=True, slots=True, kw_only=True)
class Cost:
    """What one guess at the passphrase costs (Argon2id)."""

    memory_kib: int
    iterations: int
    lanes: int

    def within(self, floor: "Cost") -> bool:
        """Whether it is at least the floor and at most what a laptop can bear."""
        return (
            floor.memory_kib <= self.memory_kib <= CAP.memory_kib
            and floor.iterations <= self.iterations <= CAP.iterations
            and 1 <= self.lanes <= CAP.lanes
        )


DEFAULT = Cost(memory_kib=131_072, iterations=3, lanes=4)
FLOOR = Cost(memory_kib=65_536, iterations=3, lanes=4)
CAP = Cost(memory_kib=1_048_576, iterations=10, lanes=16)
FASTEST = Cost(memory_kib=64, iterations=1, lanes=1)
"""Protects nothing: for tests and for the demo's made-up people, who must say so by passing it as `floor` as well."""


class _PassphraseSlot(msgspec.Struct, frozen=True, forbid_unknown_fields=True, tag="passphrase", tag_field="kind"):
    id: str
    salt: str
    memory_kib: int
    iterations: int
    lanes: int
    wrapped: str


class _RecoverySlot(msgspec.Struct, frozen=True, forbid_unknown_fields=True, tag="recovery", tag_field="kind"):
    id: str
    wrapped: str


class _EscrowSlot(msgspec.Struct, frozen=True, forbid_unknown_fields=True, tag="escrow", tag_field="kind"):
    id: str
    public: str
    sealed: str


_Slot: TypeAlias = _PassphraseSlot | _RecoverySlot | _EscrowSlot


class _File(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    version: Literal[1]
    store_id: str
    generation: int
    slots: list[_Slot]
    mac: str = ""
    checksum: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class RootKey:
    """The data key of an unlocked store; everything else is derived from it.  `notices`: what was mended at unlock."""

    secret: bytes = field(repr=False)
    store_id: str
    notices: tuple[str, ...] = ()

    def derive(self, purpose: str) -> bytes:
        """32 bytes for one purpose, of no use for finding any other."""
        info = f"feltapp/{purpose}/v1|{self.store_id}".encode()
        return HKDFExpand(algorithm=hashes.SHA256(), length=32, info=info).derive(self.secret)

    def store_key(self) -> StoreKey:
        """What opens the database."""
        return StoreKey(raw=self.derive("database"), witness=self.derive("vitne"), store_id=self.store_id)


def create_keys(
    folder: Path, passphrase: str, *, escrow: bytes | None, cost: Cost = DEFAULT, floor: Cost = FLOOR
) -> tuple[RootKey, str]:
    """A new data key in all its slots, and the recovery key as text, to be printed once and kept on paper."""
    if (folder / KEYS_FILE).exists() or (folder / COPY_FILE).exists():
        raise Trouble("lager-finnes")
    if not cost.within(floor):
        raise ValueError("below the floor")
    check_strength(passphrase)
    root = RootKey(secret=os.urandom(32), store_id=os.urandom(16).hex())
    recovery = os.urandom(RECOVERY_BYTES)
    slots: list[_Slot] = [_passphrase_slot(root, passphrase, cost), _recovery_slot(root, recovery)]
    if escrow is not None:
        slots.append(_escrow_slot(root, escrow))
    private_folder(folder)
    content = _encode(_sealed(root, 1, slots))
    write_whole(folder / COPY_FILE, content)
    write_whole(folder / KEYS_FILE, content)
    return root, recovery_text(recovery)


def unlock(folder: Path, passphrase: str, *, floor: Cost = FLOOR, clock: Clock = _CLOCK) -> RootKey:
    """The data key, or `UserError`.  Creates nothing but the count of failed tries."""
    file = _load(folder)
    slots = [slot for slot in file.slots if isinstance(slot, _PassphraseSlot)]
    if any(not _cost(slot).within(floor) for slot in slots):
        raise Trouble("nokkelfil-skadet")
    tries.begin(folder, clock)
    for slot in slots:
        root = _unwrap(file, slot.wrapped, _passphrase_kek(file.store_id, slot, passphrase))
        if root is not None:
            return _opened(folder, file, root)
    raise UserError("feil-passordsetning")


def unlock_with_recovery(folder: Path, text: str, *, clock: Clock = _CLOCK) -> RootKey:
    """The data key by the recovery key on paper; spaces, hyphens and small letters do not matter."""
    recovery = parse_recovery(text)
    file = _load(folder)
    tries.begin(folder, clock)
    for slot in file.slots:
        if isinstance(slot, _RecoverySlot):
            root = _unwrap(file, slot.wrapped, _kek(recovery, file.store_id, slot.id))
            if root is not None:
                return _opened(folder, file, root)
    raise UserError("feil-gjenopprettingsnokkel")


def unlock_with_escrow(folder: Path, private: X25519PrivateKey) -> RootKey:
    """The data key by the municipality's own key: two of three must have met to put that together."""
    file = _load(folder)
    for slot in file.slots:
        if isinstance(slot, _EscrowSlot):
            try:
                secret = _SUITE.decrypt(bytes.fromhex(slot.sealed), private, _escrow_info(file.store_id))
            except (InvalidTag, ValueError):
                continue
            root = RootKey(secret=secret, store_id=file.store_id)
            _check_mac(file, root)
            return _opened(folder, file, root)
    raise UserError("feil-kommunenokkel")


def change_passphrase(folder: Path, root: RootKey, new: str, *, cost: Cost = DEFAULT, floor: Cost = FLOOR) -> None:
    """Wrap the same data key under another passphrase.  The old one stops working here; data is not touched."""
    check_strength(new)
    if not cost.within(floor):
        raise ValueError("below the floor")
    file = _current(folder, root)
    kept: list[_Slot] = [slot for slot in file.slots if not isinstance(slot, _PassphraseSlot)]
    _replace(folder, root, file, [_passphrase_slot(root, new, cost), *kept])


def new_recovery(folder: Path, root: RootKey) -> str:
    """A fresh recovery key; the one on paper stops working."""
    file = _current(folder, root)
    recovery = os.urandom(RECOVERY_BYTES)
    kept: list[_Slot] = [slot for slot in file.slots if not isinstance(slot, _RecoverySlot)]
    _replace(folder, root, file, [*kept, _recovery_slot(root, recovery)])
    return recovery_text(recovery)


def store_id_of(folder: Path) -> str | None:
    """Which store the key file is for, or None when there is none; needs no key."""
    if not (folder / KEYS_FILE).exists():
        return None
    return _load(folder).store_id


def _kek(secret: bytes, store_id: str, slot_id: str) -> bytes:
    info = f"feltapp/kek/v1|{store_id}|{slot_id}".encode()
    return HKDF(algorithm=hashes.SHA256(), length=32, salt=None, info=info).derive(secret)


def _cost(slot: _PassphraseSlot) -> Cost:
    return Cost(memory_kib=slot.memory_kib, iterations=slot.iterations, lanes=slot.lanes)


def _stretch(passphrase: str, salt: bytes, cost: Cost) -> bytes:
    kdf = Argon2id(salt=salt, length=32, iterations=cost.iterations, lanes=cost.lanes, memory_cost=cost.memory_kib)
    return kdf.derive(normal(passphrase).encode())


def _passphrase_kek(store_id: str, slot: _PassphraseSlot, passphrase: str) -> bytes:
    return _kek(_stretch(passphrase, bytes.fromhex(slot.salt), _cost(slot)), store_id, slot.id)


def _passphrase_slot(root: RootKey, passphrase: str, cost: Cost) -> _PassphraseSlot:
    bare = _PassphraseSlot(
        id=os.urandom(8).hex(),
        salt=os.urandom(16).hex(),
        memory_kib=cost.memory_kib,
        iterations=cost.iterations,
        lanes=cost.lanes,
        wrapped="",
    )
    wrapped = aes_key_wrap(_passphrase_kek(root.store_id, bare, passphrase), root.secret)
    return msgspec.structs.replace(bare, wrapped=wrapped.hex())


def _recovery_slot(root: RootKey, recovery: bytes) -> _RecoverySlot:
    slot_id = os.urandom(8).hex()
    return _RecoverySlot(id=slot_id, wrapped=aes_key_wrap(_kek(recovery, root.store_id, slot_id), root.secret).hex())


def _escrow_slot(root: RootKey, public: bytes) -> _EscrowSlot:
    sealed = _SUITE.encrypt(root.secret, X25519PublicKey.from_public_bytes(public), _escrow_info(root.store_id))
    return _EscrowSlot(id=os.urandom(8).hex(), public=public.hex(), sealed=sealed.hex())


def _escrow_info(store_id: str) -> bytes:
    return f"feltapp/escrow/v1|{store_id}".encode()


def _unwrap(file: _File, wrapped: str, kek: bytes) -> RootKey | None:
    try:
        secret = aes_key_unwrap(kek, bytes.fromhex(wrapped))
    except InvalidUnwrap:
        return None
    root = RootKey(secret=secret, store_id=file.store_id)
    _check_mac(file, root)
    return root


def _mac(file: _File, root: RootKey) -> str:
    content = msgspec.json.encode(msgspec.structs.replace(file, mac="", checksum=""), order="sorted")
    return hmac.digest(root.derive("nokkelfil"), content, hashlib.sha256).hex()


def _checksum(file: _File) -> str:
    content = msgspec.json.encode(msgspec.structs.replace(file, checksum=""), order="sorted")
    return hashlib.sha256(content).hexdigest()


def _check_mac(file: _File, root: RootKey) -> None:
    if not hmac.compare_digest(file.mac, _mac(file, root)):
        raise Trouble("nokkelfil-skadet")


def _opened(folder: Path, file: _File, root: RootKey) -> RootKey:
    """What a successful unlock ends: the count of tries, and the need for the generation before."""
    tries.clear(folder)
    content = _encode(file)
    whole = True
    for path in (folder / KEYS_FILE, folder / COPY_FILE):
        if not path.exists() or path.read_bytes() != content:
            whole = whole and _read(path) is not None
            write_whole(path, content)
    return root if whole else replace(root, notices=("nokkelfil-skadet",))


def _current(folder: Path, root: RootKey) -> _File:
    file = _load(folder)
    _check_mac(file, root)
    return file


def _replace(folder: Path, root: RootKey, file: _File, slots: list[_Slot]) -> None:
    write_whole(folder / COPY_FILE, _encode(file))
    write_whole(folder / KEYS_FILE, _encode(_sealed(root, file.generation + 1, slots)))


def _sealed(root: RootKey, generation: int, slots: list[_Slot]) -> _File:
    file = _File(version=1, store_id=root.store_id, generation=generation, slots=slots)
    file = msgspec.structs.replace(file, mac=_mac(file, root))
    return msgspec.structs.replace(file, checksum=_checksum(file))


def _encode(file: _File) -> bytes:
    return msgspec.json.format(msgspec.json.encode(file, order="sorted"), indent=1)


def _read(path: Path) -> _File | None:
    """The file, or None when it is damaged or not there."""
    try:
        file = msgspec.json.decode(path.read_bytes(), type=_File)
        bytes.fromhex("".join([file.store_id, file.mac, *(part for slot in file.slots for part in _hexes(slot))]))
    except (FileNotFoundError, msgspec.MsgspecError, ValueError):
        return None
    return file if file.checksum == _checksum(file) else None


def _hexes(slot: _Slot) -> tuple[str, ...]:
    match slot:
        case _PassphraseSlot():
            return (slot.id, slot.salt, slot.wrapped)
        case _RecoverySlot():
            return (slot.id, slot.wrapped)
        case _EscrowSlot():
            return (slot.id, slot.public, slot.sealed)


def _load(folder: Path) -> _File:
    """The key file, or its copy when it is damaged."""
    paths = (folder / KEYS_FILE, folder / COPY_FILE)
    if not any(path.exists() for path in paths):
        raise Trouble("lager-mangler")
    for path in paths:
        file = _read(path)
        if file is not None:
            return file
    raise Trouble("nokkelfil-skadet")
