"""How long the window's thread stands still while somebody works: in the product's whole window, as a process.

A stall is how late the window's loop came, at most, to a timer that is due every four milliseconds, after each thing
that was done; `worked_child.py` says what is done.  Nothing of it is drawn on a screen: that a picture is put there is
in the rows about forms.
"""

import json
import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

from feltapp.domain.ids import BrukerId
from feltapp.ui import ipc
from tests.bench.table import Row, Within, samples
from tests.bench.world import PASSPHRASE, World

STALL = Within(p50=0.016, p99=0.050)
_NAMES = {
    "alone": "nothing asked of it",
    "person": "opening a person",
    "min dag": "opening Min dag",
    "search": "a key in the search",
}


def rows(world: World, folder: Path, seconds: float) -> list[Row]:
    """`folder` is a closed profile that has everything; also while an empty one fills."""
    own = [one.bruker for one in world.brukere[:40]]
    last = [one.bruker for one in world.brukere[-10:]]
    found = _stalls(_run(folder, "still", seconds, own)["turns"], "")
    found += _stalls(_run(world.fresh_folder(), "fylles", seconds, last)["turns"], ", during a first sync")
    return found + typing(folder, own[0], seconds)


def typing(folder: Path, bruker: BrukerId, seconds: float) -> list[Row]:
    """A note at ten keys a second: drafts are kept meanwhile."""
    said = _run(folder, "skriver", seconds, [bruker])
    turns, written = said["turns"], said["written"]
    if not (isinstance(turns, dict) and isinstance(written, float | int)):
        raise TypeError("not what the window says")
    keys = samples(turns["key"])
    found = [Row(workload=f"write at ten keys a second, {len(keys.values)} keys: stall", feltapp=keys, target=STALL)]
    if written:
        found.append(
            Row(workload="… written to the disk for a key", feltapp=samples([written / len(keys.values)]), unit="bytes")
        )
    return found


def _stalls(turns: object, when: str) -> list[Row]:
    if not isinstance(turns, dict):
        raise TypeError("not what the window says")
    return [
        Row(
            workload=f"stall of the window, {words}{when}",
            feltapp=samples(turns[name]),
            target=None if name == "alone" else STALL,
        )
        for name, words in _NAMES.items()
        if turns.get(name)
    ]


def _run(folder: Path, mode: str, seconds: float, brukere: Sequence[BrukerId]) -> Mapping[str, object]:
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "QT_LOGGING_RULES": "*=false"}
    command = [sys.executable, "-m", "tests.bench.worked_child", mode, str(seconds), *brukere]
    with subprocess.Popen(
        command, env=environment, stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE
    ) as process:
        if process.stdin is None or process.stderr is None:
            raise RuntimeError("no pipe")
        process.stdin.write(ipc.encode(ipc.Unlock(profile=str(folder), passphrase=PASSPHRASE)))
        process.stdin.flush()
        every = process.stderr.readlines()
    said = [line for line in every if line.startswith(b"{")]
    if not said:
        raise RuntimeError(f"the window said nothing: {every[-3:]!r}")
    found = json.loads(said[-1])
    return found if isinstance(found, dict) else {}
