"""How often in a row somebody has tried to unlock in vain, and how long they must wait.

Kept beside the key file, because it is needed before there is a key.  It slows guessing through the app, not by a thief
with a copy of the disk; it never wipes.  Counted before the try, so that a kill in the middle gives none for free.
"""

from pathlib import Path

import msgspec

from feltapp.clock import Clock
from feltapp.errors import UserError
from feltapp.store.files import write_whole

TRIES_FILE = "forsok.json"
FREE = 5
FIRST_WAIT_S = 30
LONGEST_WAIT_S = 3600


class _Tries(msgspec.Struct, frozen=True):
    failed: int
    at: int


def wait_after(failed: int) -> int:
    """Seconds to wait after so many failures in a row."""
    if failed < FREE:
        return 0
    return int(min(FIRST_WAIT_S << min(failed - FREE, 12), LONGEST_WAIT_S))


def begin(folder: Path, clock: Clock) -> None:
    """Count a try that is about to be made, or say how long to wait first."""
    seconds = waiting(folder, clock)
    if seconds:
        raise UserError("vent-med-forsok", seconds=seconds)
    _write(folder, _read(folder).failed + 1, clock)


def waiting(folder: Path, clock: Clock) -> int:
    """Seconds until the next try is allowed; a clock that was set back begins it anew, never shortens it.

    Tried while the clock was years ahead, she would else be locked out until then.
    """
    before = _read(folder)
    wait = wait_after(before.failed)
    passed = int(clock.now().timestamp()) - before.at
    if wait and passed < 0:
        _write(folder, before.failed, clock)
    return max(0, wait - max(0, passed))


def clear(folder: Path) -> None:
    """Forget the count: somebody knew the passphrase."""
    (folder / TRIES_FILE).unlink(missing_ok=True)


def _write(folder: Path, failed: int, clock: Clock) -> None:
    tried = _Tries(failed=failed, at=int(clock.now().timestamp()))
    write_whole(folder / TRIES_FILE, msgspec.json.encode(tried))


def _read(folder: Path) -> _Tries:
    try:
        return msgspec.json.decode((folder / TRIES_FILE).read_bytes(), type=_Tries)
    except FileNotFoundError:
        return _Tries(failed=0, at=0)
    except msgspec.MsgspecError:
        # Damaged, perhaps on purpose: one more try, then the first wait.
        return _Tries(failed=FREE - 1, at=0)
