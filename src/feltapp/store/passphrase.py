"""What a person types or writes down: how good a passphrase must be, and the recovery key as text.

No key is derived in here.  Length is what counts; there are no rules about signs and figures (docs/adr/0005).
"""

import hashlib
import itertools
import unicodedata

from feltapp.domain.certificate import CODE_ALPHABET
from feltapp.errors import UserError

MIN_PASSPHRASE = 15
MAX_PASSPHRASE = 1024
RECOVERY_BYTES = 20
_RECOVERY_LENGTH = 32
_CHECK_LENGTH = 4


def normal(passphrase: str) -> str:
    """The same letters whichever keyboard composed them."""
    return unicodedata.normalize("NFKC", passphrase).strip()


def check_strength(passphrase: str) -> None:
    """Refuse what a thief with the disk would try first."""
    plain = normal(passphrase).casefold()
    letters = [letter for letter in plain if letter.isalnum()]
    if len(plain) < MIN_PASSPHRASE or len(plain) > MAX_PASSPHRASE or len(set(letters)) < 6:
        raise UserError("passordsetning-for-svak")
    left = "".join(letters)
    for common in _COMMON:
        left = left.replace(common, "")
    if len(left) < MIN_PASSPHRASE // 2 or _is_repetition("".join(letters)) or _is_run(left):
        raise UserError("passordsetning-for-svak")


_COMMON = (
    "passordsetning", "passord", "password", "feltapp", "hemmelig", "qwertyuiop", "qwerty", "asdfghjkl", "zxcvbnm",
    "1234567890", "123456", "12345", "1234", "abcdef", "sommer", "vinter", "kommune", "velkommen", "admin", "letmein",
    "iloveyou", "2024", "2025", "2026",
)  # fmt: skip


def _is_repetition(text: str) -> bool:
    return any(text == (text[:size] * len(text))[: len(text)] for size in range(1, len(text) // 2 + 1))


def _is_run(text: str) -> bool:
    steps = {ord(after) - ord(before) for before, after in itertools.pairwise(text)}
    return len(steps) == 1


def recovery_text(recovery: bytes) -> str:
    """Nine groups of four letters and digits; the last group tells a slip of the pen from the wrong paper."""
    number = int.from_bytes(recovery, "big")
    letters = "".join(CODE_ALPHABET[(number >> (5 * place)) & 31] for place in reversed(range(_RECOVERY_LENGTH)))
    whole = letters + _check_letters(recovery)
    return "-".join(whole[start : start + 4] for start in range(0, len(whole), 4))


def parse_recovery(text: str) -> bytes:
    """The key that such a text stands for."""
    cleaned = "".join(text.upper().replace("-", " ").split()).replace("O", "0").replace("I", "1").replace("L", "1")
    if len(cleaned) != _RECOVERY_LENGTH + _CHECK_LENGTH or any(letter not in CODE_ALPHABET for letter in cleaned):
        raise UserError("gjenopprettingsnokkel-feilskrevet")
    number = 0
    for letter in cleaned[:_RECOVERY_LENGTH]:
        number = number << 5 | CODE_ALPHABET.index(letter)
    recovery = number.to_bytes(RECOVERY_BYTES, "big")
    if _check_letters(recovery) != cleaned[_RECOVERY_LENGTH:]:
        raise UserError("gjenopprettingsnokkel-feilskrevet")
    return recovery


def _check_letters(recovery: bytes) -> str:
    digest = int.from_bytes(hashlib.sha256(b"feltapp/gjenoppretting/v1" + recovery).digest()[:4], "big")
    return "".join(CODE_ALPHABET[(digest >> (5 * place)) & 31] for place in range(_CHECK_LENGTH))
