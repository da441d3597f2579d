"""The keys a medarbeider holds: her device's own two, and one per mappe and version.

One sealed file outside the database and outside all backups, so that forgetting a mappe is true everywhere.  A key is
only ever added or forgotten with its whole mappe: replacing one would make what it sealed unreadable for good.
"""

import os
import threading
from pathlib import Path
from typing import Literal, Self

import msgspec
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from feltapp.domain.ids import DeviceId, MappeId
from feltapp.errors import Trouble
from feltapp.store.files import write_whole
from feltapp.store.keys import RootKey
from feltapp.store.seal import Cipher

KEYRING_FILE = "keyring.bin"
PREVIOUS_FILE = "keyring.forrige.bin"
_MAGIC = b"feltnok1"
_NONCE = 12


class _Content(msgspec.Struct):
    v: Literal[1]
    device: str
    signing: bytes
    sealing: bytes
    mapper: dict[str, dict[int, bytes]]
    municipality_signing: bytes = b""
    municipality_sealing: bytes = b""
    certificates: bytes = b""
    own_certificate: bytes = b""
    sentral_url: str = ""


class Keyring:
    """An open keyring.  Changes are kept by `save`.  Usable from any thread: sync and a new bruker may add at once."""

    def __init__(self, content: _Content, *, path: Path | None, aead: AESGCM, store_id: str) -> None:
        self._content = content
        self._path = path
        self._aead = aead
        self._aad = _MAGIC + bytes.fromhex(store_id)
        self._ciphers: dict[tuple[str, int], Cipher] = {}
        self._forgotten = False
        self._turn = threading.RLock()
        self.signing = Ed25519PrivateKey.from_private_bytes(content.signing)
        self.sealing = X25519PrivateKey.from_private_bytes(content.sealing)
        self.from_previous = False
        """Whether the newest file was damaged and the one before it was used; to be told, and mended by a sync."""

    @classmethod
    def create(cls, folder: Path, root: RootKey, device: DeviceId) -> Self:
        """A keyring with two new device keys; there must be none."""
        path = folder / KEYRING_FILE
        if path.exists():
            raise Trouble("lager-finnes")
        ring = cls(_fresh(device), path=path, aead=AESGCM(root.derive("nokkelring")), store_id=root.store_id)
        ring.save()
        return ring

    @classmethod
    def open(cls, folder: Path, root: RootKey) -> Self:
        """The keyring that is there, or the one before it when the newest was damaged."""
        path = folder / KEYRING_FILE
        previous = folder / PREVIOUS_FILE
        if not path.exists() and not previous.exists():
            raise Trouble("nokkelring-mangler")
        aead = AESGCM(root.derive("nokkelring"))
        content = _read(path, aead, root.store_id)
        if content is not None:
            previous.unlink(missing_ok=True)
            return cls(content, path=path, aead=aead, store_id=root.store_id)
        older = _read(previous, aead, root.store_id)
        if older is None:
            raise Trouble("nokkelring-skadet")
        ring = cls(older, path=path, aead=aead, store_id=root.store_id)
        ring.from_previous = True
        return ring

    @classmethod
    def in_memory(cls, device: DeviceId) -> Self:
        """A keyring that `save` does not keep."""
        return cls(_fresh(device), path=None, aead=AESGCM(os.urandom(32)), store_id=os.urandom(16).hex())

    @property
    def device(self) -> DeviceId:
        """Which device this is."""
        return DeviceId(self._content.device)

    def mappe_key(self, mappe: MappeId, version: int) -> bytes | None:
        """One version of a mappe's key."""
        return self._content.mapper.get(mappe, {}).get(version)

    def cipher(self, mappe: MappeId, version: int) -> Cipher | None:
        """The same, made ready to open and seal."""
        found = self._ciphers.get((mappe, version))
        if found is None:
            key = self.mappe_key(mappe, version)
            if key is None:
                return None
            found = self._ciphers[mappe, version] = Cipher(key)
        return found

    def newest(self, mappe: MappeId) -> int:
        """The newest version held, 0 when there is none."""
        return max(self._content.mapper.get(mappe, {}), default=0)

    def versions(self, mappe: MappeId) -> tuple[int, ...]:
        """All versions held of a mappe's key."""
        return tuple(sorted(self._content.mapper.get(mappe, {})))

    def held(self, mappe: MappeId) -> int:
        """How many versions are held of a mappe's key."""
        return len(self._content.mapper.get(mappe, ()))

    @property
    def mapper(self) -> frozenset[MappeId]:
        """The mapper that there is any key for."""
        with self._turn:
            return frozenset(MappeId(mappe) for mappe in self._content.mapper)

    def add(self, mappe: MappeId, version: int, key: bytes) -> None:
        """Hold one more key.  The same again is harmless; another under the same number is refused."""
        if version < 1 or len(key) != 32:
            raise ValueError("not a mappe key")
        with self._turn:
            held = self._content.mapper.setdefault(mappe, {})
            if held.setdefault(version, key) != key:
                raise Trouble("mappenokkel-motstrid", mappe=mappe, version=version)

    def forget(self, mappe: MappeId) -> None:
        """Let go of every key of a mappe; after `save` this laptop cannot read it."""
        with self._turn:
            if self._content.mapper.pop(mappe, None) is not None:
                self._forgotten = True
            for held in [pair for pair in self._ciphers if pair[0] == mappe]:
                del self._ciphers[held]

    def save(self) -> None:
        """Keep what was added and forgotten.  The file before stays until the next unlock, a forgotten key does not."""
        with self._turn:
            if self._path is not None:
                self._save(self._path)

    def _save(self, path: Path) -> None:
        nonce = os.urandom(_NONCE)
        sealed = self._aead.encrypt(nonce, msgspec.msgpack.encode(self._content), self._aad)
        previous = path.with_name(PREVIOUS_FILE)
        if path.exists() and not self.from_previous and not self._forgotten:
            write_whole(previous, path.read_bytes())
        write_whole(path, _MAGIC + nonce + sealed)
        if self._forgotten:
            previous.unlink(missing_ok=True)
            self._forgotten = False
        self.from_previous = False

    @property
    def municipality_signing(self) -> bytes:
        """The key that every certificate ends in; its fingerprint was read aloud at enrolment."""
        return self._content.municipality_signing

    @municipality_signing.setter
    def municipality_signing(self, key: bytes) -> None:
        self._content.municipality_signing = key

    @property
    def municipality_sealing(self) -> bytes:
        """The key service's key, which new mappe keys are wrapped to."""
        return self._content.municipality_sealing

    @municipality_sealing.setter
    def municipality_sealing(self, key: bytes) -> None:
        self._content.municipality_sealing = key

    @property
    def certificates(self) -> bytes:
        """Everybody's certificates, as they came."""
        return self._content.certificates

    @certificates.setter
    def certificates(self, encoded: bytes) -> None:
        self._content.certificates = encoded

    @property
    def own_certificate(self) -> bytes:
        """This device's certificate, as it was made at enrolment."""
        return self._content.own_certificate

    @own_certificate.setter
    def own_certificate(self, encoded: bytes) -> None:
        self._content.own_certificate = encoded

    @property
    def sentral_url(self) -> str:
        """Where sentral answers."""
        return self._content.sentral_url

    @sentral_url.setter
    def sentral_url(self, url: str) -> None:
        self._content.sentral_url = url


def _fresh(device: DeviceId) -> _Content:
    return _Content(
        v=1,
        device=device,
        signing=Ed25519PrivateKey.generate().private_bytes_raw(),
        sealing=X25519PrivateKey.generate().private_bytes_raw(),
        mapper={},
    )


def _read(path: Path, aead: AESGCM, store_id: str) -> _Content | None:
    try:
        data = path.read_bytes()
    except FileNotFoundError:
        return None
    start = len(_MAGIC)
    if data[:start] != _MAGIC:
        return None
    try:
        plain = aead.decrypt(data[start : start + _NONCE], data[start + _NONCE :], _MAGIC + bytes.fromhex(store_id))
        return msgspec.msgpack.decode(plain, type=_Content)
    except (InvalidTag, ValueError, msgspec.MsgspecError):
        return None
