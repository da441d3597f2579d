"""A small secret sealed to somebody's public key: mappe keys to the municipality, and from it to a laptop.

HPKE (RFC 9180): X25519, HKDF-SHA256, AES-256-GCM.  `context` is bound in, so that a wrapped key cannot be passed off as
that of another mappe.  Both ends use this module; changing it makes every wrapped key unreadable.
"""

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives import hpke
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey

MAPPE_KEY_BYTES = 32
_PURPOSE = b"feltapp/innpakking/v1"
_SUITE = hpke.Suite(hpke.KEM.X25519, hpke.KDF.HKDF_SHA256, hpke.AEAD.AES_256_GCM)


def key_context(mappe: str, version: int) -> bytes:
    """What a wrapped mappe key is bound to."""
    return _PURPOSE + bytes.fromhex(mappe) + version.to_bytes(4, "big")


def wrap(secret: bytes, to_public: bytes, context: bytes) -> bytes:
    """Sealed so that only the holder of the private key can open it; 48 bytes longer."""
    return _SUITE.encrypt(secret, X25519PublicKey.from_public_bytes(to_public), info=context)


def unwrap(sealed: bytes, private: X25519PrivateKey, context: bytes) -> bytes | None:
    """The secret, or None when it was not sealed to this key in this context."""
    try:
        return _SUITE.decrypt(sealed, private, info=context)
    except (InvalidTag, ValueError):
        return None
