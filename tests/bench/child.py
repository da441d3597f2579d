"""A first sync in a process of its own, opened as a session opens it, to see how much memory it takes at most.

    python -m tests.bench.child FOLDER

Prints two numbers: how many bytes were resident before the sync, and how many at its peak.  Linux.
"""

import sys
from pathlib import Path

from feltapp.bootstrap.opener import ProfileOpener
from feltapp.clock import SystemClock
from tests.bench.world import PASSPHRASE

STATUS = Path("/proc/self/status")
_FORGET_PEAK = Path("/proc/self/clear_refs")


def _bytes(name: str) -> int:
    line = next(line for line in STATUS.read_text(encoding="ascii").splitlines() if line.startswith(f"{name}:"))
    return int(line.split()[1]) * 1024


def main(folder: Path) -> int:
    opened = ProfileOpener(SystemClock())(folder, PASSPHRASE, "")
    if opened.syncing is None:
        return 1
    _FORGET_PEAK.write_text("5", encoding="ascii")  # the key derivation took more than the sync ever will
    before = _bytes("VmRSS")
    result = opened.syncing.engine.run_once()
    sys.stdout.write(f"{before} {_bytes('VmHWM')}\n")
    sys.stdout.flush()
    opened.close()
    return 0 if result.trouble is None and result.received else 1


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
