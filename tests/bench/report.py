"""The table as a page in docs/ and as JSON: with the date, the machine and the versions, and no path of anybody's."""

import json
import os
import platform
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path

from tests.bench.table import Row, markdown

_PACKAGES = ("sqlcipher3", "PySide6_Essentials", "cryptography", "msgspec", "backports.zstd", "httpx2", "uvicorn")
_CPU = Path("/proc/cpuinfo")
_MEMORY = Path("/proc/meminfo")

_PAGE = """# Performance

Written by `make bench ARGS=--doc`; not by hand.  {when}, {machine}.
{versions}.

{table}

Each line was measured in turn with its limit, on one machine, server and laptop side by side over loopback; the median
is shown, with the least and the most.  Seconds move from run to run and machine to machine: only the figures in the
fourth column, each from one run, may be compared.  {missing}

## What is measured
- **Data**: {revisions} revisions about {brukere} made-up brukere, five years each, about {size} B of Norwegian text
  before packing.  Two mapper each.  Everything is sealed, signed and stored as in the product; sentral is a process of
  its own.
- **Start**: until Qt says that the first picture has been flushed to the screen (a virtual one where there is Xvfb).
- **Unlock**: from the passphrase on the session's pipe until the list of brukere has lines; the session is warm.
- **First sync**: manifest, keys and all rows, until each is durable and all lists are right.  Signatures are checked
  behind, before anything is shown as signed, and are not in this figure.  *Search complete* goes on in the turns of 40
  records that the window uses.  *Today's people*: until the last row about them is durable.
- **Push**: sealed revisions put into the store and the outbox journal, their lists worked out, sent, and receipted.
  Sealing is in *save*.
- **Save**: everything the window waits for when somebody signs.
- **Bytes**: the wire's after its own compression; the row's with its share of indexes and pages.  The laptop's file
  less its rows is view and search.
- **Forms**: from when a form's data is there until its first picture is on the screen; an answer, from the key until
  the picture after it, conditions, sums and calculations worked out; a stall, the longest turn of the window's loop
  until the whole section is drawn.  Offscreen draws in memory only.
- **Rush hour**: 200 laptops in teams of 20, each with its own device and keys, through the product's client, all from
  one process: the time holds the clients' cost too.  Each asks for the manifest, sends 20, asks what moved and fetches
  50; one that is refused anything ends the measurement.
- **Memory**: a process that opens a profile as a session does; the peak is the system's own figure.

Not measured yet: {later}.
"""
LATER = (
    "the longest stall of the window's thread over a whole day, 100,000 and 200,000 revisions, two processes of "
    "sentral over PostgreSQL, and the peers"
)


def page(rows: Sequence[Row], left_out: Sequence[str], data: Mapping[str, int]) -> str:
    """docs/performance.md."""
    missing = f"Left out this time: {'; '.join(left_out)}." if left_out else ""
    return _PAGE.format(
        when=datetime.now(UTC).date().isoformat(),
        machine=machine(),
        versions=", ".join(f"{name} {number}" for name, number in versions().items()),
        table=markdown(rows),
        missing=missing,
        later=LATER,
        **data,
    )


def as_json(rows: Sequence[Row], left_out: Sequence[str], data: Mapping[str, int]) -> str:
    """The same for a machine."""
    found = {
        "date": datetime.now(UTC).isoformat(timespec="seconds"),
        "machine": machine(),
        "versions": versions(),
        "data": dict(data),
        "rows": [row.plain for row in rows],
        "left_out": list(left_out),
    }
    return json.dumps(found, ensure_ascii=False, indent=1) + "\n"


def machine() -> str:
    """What it ran on, without its name."""
    parts = [f"{os.cpu_count()} cores", _line(_CPU, "model name"), _gigabytes(), f"{platform.system()} {_system()}"]
    return ", ".join(part for part in parts if part)


def versions() -> dict[str, str]:
    """What it ran with."""
    found = {name: version(name) for name in _PACKAGES}
    return {"Python": platform.python_version(), **found}


def _line(path: Path, name: str) -> str:
    if not path.exists():
        return ""
    lines = path.read_text(encoding="utf-8").splitlines()
    return next((line.partition(":")[2].strip() for line in lines if line.startswith(name)), "")


def _gigabytes() -> str:
    total = _line(_MEMORY, "MemTotal")
    return f"{int(total.split()[0]) / 1e6:.0f} GB" if total else ""


def _system() -> str:
    try:
        return platform.freedesktop_os_release().get("PRETTY_NAME", platform.release())
    except OSError:
        return platform.release()
