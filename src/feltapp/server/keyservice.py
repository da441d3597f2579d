"""The municipality's two keys: one signs the first leaders' grants, one opens wrapped mappe keys and wraps them anew.

Here it runs in sentral's own process: that protects database, backups and traffic, not against that machine's
administrator (docs/drift/sentral.md).  The keys lie in files of mode 0600 outside the database, and in three shares of
which two are enough; every pair of shares is tried before the keys are used for anything.
"""

import base64
import os
import textwrap
from itertools import combinations
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

from feltapp.domain.certificate import MUNICIPALITY, Grant, make_grant
from feltapp.domain.medarbeider import Medarbeider
from feltapp.domain.wrapping import MAPPE_KEY_BYTES, key_context, unwrap, wrap
from feltapp.errors import Trouble
from feltapp.server.shamir import NEEDED, ShareError, join, split

_KEY_BYTES = 32
_SIGNING = "signering.nokkel"
_SEALING = "forsegling.nokkel"
_TOKENS = "adgangstegn.nokkel"
_SHARES = "andeler"
_SHARE_HEAD = "feltapp-andel"


class KeyService:
    """Holds the private keys; nothing else in sentral sees them."""

    def __init__(self, signing: Ed25519PrivateKey, sealing: X25519PrivateKey, token_secret: bytes) -> None:
        self._signing = signing
        self._sealing = sealing
        self.token_secret = token_secret
        self.municipality_signing = signing.public_key().public_bytes_raw()
        self.municipality_sealing = sealing.public_key().public_bytes_raw()

    def readable(self, mappe: str, version: int, sealed: bytes) -> bytes | None:
        """The mappe key in what a laptop wrapped, or None when it is not one."""
        key = unwrap(sealed, self._sealing, key_context(mappe, version))
        return key if key is not None and len(key) == MAPPE_KEY_BYTES else None

    def rewrap(self, mappe: str, version: int, sealed: bytes, to_public: bytes) -> bytes | None:
        """The same key wrapped to a laptop; who may have it is judged by the caller."""
        key = self.readable(mappe, version, sealed)
        return None if key is None else wrap(key, to_public, key_context(mappe, version))

    def grant(self, *, code: str, medarbeider: Medarbeider, expires_ms: int) -> Grant:
        """The municipality's own leave: how the first leader of a team gets in."""
        return make_grant(
            code=code, medarbeider=medarbeider, expires_ms=expires_ms, issuer=MUNICIPALITY, issuer_key=self._signing
        )


def install(folder: Path) -> None:
    """Make the keys and their shares, and try every pair of shares; does nothing when they were made before."""
    if (folder / _SIGNING).exists():
        return
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    secret = os.urandom(2 * _KEY_BYTES)
    shares = folder / _SHARES
    shares.mkdir(mode=0o700, exist_ok=True)
    for number, share in split(secret).items():
        _write(shares / f"andel-{number}.txt", _share_text(number, share).encode())
    _try_shares(shares, secret)
    _write(folder / _TOKENS, os.urandom(_KEY_BYTES))
    _write(folder / _SEALING, secret[_KEY_BYTES:])
    _write(folder / _SIGNING, secret[:_KEY_BYTES])  # last: its presence says that all the rest is there


def recover(folder: Path, first: str, second: str) -> None:
    """Put the keys back from the text of two shares, on a machine that has lost them."""
    if (folder / _SIGNING).exists():
        raise Trouble("nokler-finnes")
    shares = dict(_read_share(share) for share in (first, second))
    try:
        secret = join(shares)
    except ShareError as error:
        raise Trouble("andeler-passer-ikke") from error
    if len(secret) != 2 * _KEY_BYTES:
        raise Trouble("andeler-passer-ikke")
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    _write(folder / _TOKENS, os.urandom(_KEY_BYTES))
    _write(folder / _SEALING, secret[_KEY_BYTES:])
    _write(folder / _SIGNING, secret[:_KEY_BYTES])


def shares_still_here(folder: Path) -> list[Path]:
    """Share files that somebody ought to have taken away by now."""
    return sorted((folder / _SHARES).glob("andel-*.txt"))


def load(folder: Path) -> KeyService:
    """The key service of an installed sentral."""
    signing, sealing, tokens = (_read(folder / name) for name in (_SIGNING, _SEALING, _TOKENS))
    return KeyService(
        Ed25519PrivateKey.from_private_bytes(signing), X25519PrivateKey.from_private_bytes(sealing), tokens
    )


def _share_text(number: int, share: bytes) -> str:
    letters = base64.b32encode(share).decode().rstrip("=")
    return "\n".join([f"{_SHARE_HEAD} {number} (to av tre trengs)", *textwrap.wrap(letters, 32), ""])


def _read_share(content: str) -> tuple[int, bytes]:
    head, _, letters = content.strip().partition("\n")
    words, code = head.split(), "".join(letters.split()).upper()
    try:
        if words[0] != _SHARE_HEAD:
            raise ValueError("another file")
        return int(words[1]), base64.b32decode(code + "=" * (-len(code) % 8))
    except (ValueError, IndexError) as error:
        raise Trouble("andel-ikke-lesbar") from error


def _try_shares(folder: Path, secret: bytes) -> None:
    read = dict(_read_share(path.read_text(encoding="utf-8")) for path in sorted(folder.glob("andel-*.txt")))
    pairs = list(combinations(read.items(), NEEDED))
    if not pairs or any(join(dict(pair)) != secret for pair in pairs):
        raise Trouble("andeler-passer-ikke")


def _write(path: Path, data: bytes) -> None:
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(descriptor, "wb") as file:
        os.fchmod(file.fileno(), 0o600)
        file.write(data)
        file.flush()
        os.fsync(file.fileno())


def _read(path: Path) -> bytes:
    try:
        mode, data = path.stat().st_mode, path.read_bytes()
    except OSError as error:
        raise Trouble("nokler-mangler", file=path.name) from error
    if mode & 0o077:
        raise Trouble("nokler-apne-for-andre", file=path.name)
    if len(data) != _KEY_BYTES:
        raise Trouble("nokler-mangler", file=path.name)
    return data
