"""The tables as a page in docs/ and as JSON: with the date, the machine and the versions, and no path of anybody's.

Three parts, each measured by itself and kept until it is measured anew: the day (`make bench`), the large
(`ARGS=--big`) and beside others (`make bench-peers`).  The page is made from the JSON alone.
"""

import ctypes
import json
import os
import platform
import signal
import sys
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path

import msgspec

from tests.bench import paper_sums
from tests.bench.page import PAGE
from tests.bench.table import HEADINGS, Row

DOC = Path(__file__).resolve().parents[2] / "docs" / "performance.md"
KEPT = DOC.with_suffix(".json")
DAY, LARGE, PEERS = "", "large", "peers"
_PACKAGES = ("sqlcipher3", "PySide6_Essentials", "cryptography", "msgspec", "backports.zstd", "httpx2", "uvicorn")
_CPU = Path("/proc/cpuinfo")
_MEMORY = Path("/proc/meminfo")
_PR_SET_PDEATHSIG = 1
_CALM = 1.0
_LOAD = os.getloadavg()[0] if hasattr(os, "getloadavg") else 0.0
"""Of others, before anything was measured."""


class Line(msgspec.Struct, frozen=True):
    """A row as it is shown."""

    workload: str
    cells: list[str] = msgspec.field(default_factory=list)
    feltapp: dict[str, float] = msgspec.field(default_factory=dict)


class Part(msgspec.Struct, frozen=True):
    """What was measured in one run."""

    date: str
    machine: str
    versions: dict[str, str]
    data: dict[str, int]
    rows: list[Line]
    left_out: list[str]
    load: float = 0.0


class Kept(Part, frozen=True):
    """The day's own part, and the others under their names."""

    more: dict[str, Part] = msgspec.field(default_factory=dict)


def part(rows: Sequence[Row], left_out: Sequence[str], data: Mapping[str, int]) -> dict[str, object]:
    """One run."""
    return {
        "date": datetime.now(UTC).isoformat(timespec="seconds"),
        "machine": machine(),
        "load": round(_LOAD, 1),
        "versions": versions(),
        "data": dict(data),
        "rows": [row.plain for row in rows],
        "left_out": list(left_out),
    }


def as_json(rows: Sequence[Row], left_out: Sequence[str], data: Mapping[str, int]) -> str:
    """One run for a machine."""
    return _dump(part(rows, left_out, data))


def keep(name: str, rows: Sequence[Row], left_out: Sequence[str], data: Mapping[str, int]) -> None:
    """A part of docs/performance.json anew, the others as they were; and the page from it."""
    before = KEPT.read_text(encoding="utf-8") if KEPT.exists() else "{}"
    text = _dump(joined(json.loads(before), name, part(rows, left_out, data)))
    KEPT.write_text(text, encoding="utf-8")
    DOC.write_text(page(text), encoding="utf-8")


def joined(before: Mapping[str, object], name: str, fresh: Mapping[str, object]) -> dict[str, object]:
    """`fresh` under its name, and whatever else was there."""
    others = before.get("more")
    more = dict(others) if isinstance(others, dict) else {}
    if name == DAY:
        return {**fresh, "more": more}
    return {**before, "more": {**more, name: fresh}}


def page(text: str) -> str:
    """docs/performance.md, from docs/performance.json."""
    kept = msgspec.json.decode(text, type=Kept)
    large, peers = kept.more.get(LARGE), kept.more.get(PEERS)
    return PAGE.format(
        when=_when(kept),
        versions=_versions(kept),
        table=_table(kept),
        missing=_missing(kept),
        large="Not measured yet." if large is None else f"{_when(large)}.\n\n{_table(large)}\n\n{_missing(large)}",
        peers="Not measured yet." if peers is None else f"{_when(peers)}.\n\n{_table(peers)}\n\n{_missing(peers)}",
        norway=paper_sums.text({row.workload: row.feltapp for row in _under(kept)}),
        **{name: kept.data.get(name, 0) for name in ("revisions", "brukere", "size")},
    ).replace("\n\n\n", "\n\n")


def _under(kept: Part) -> list[Line]:
    """Rows that go on from one above them, named after both."""
    found: list[Line] = []
    above = ""
    for row in kept.rows:
        above = above if row.workload.startswith("…") else row.workload
        name = f"{above} {row.workload}" if row.workload.startswith("…") else row.workload
        found.append(Line(workload=name, feltapp=row.feltapp))
    return found


def _when(one: Part) -> str:
    busy = f".  **Others worked on it meanwhile** (load {one.load:g} before it began)" if one.load >= _CALM else ""
    return f"{one.date[:10]}, {one.machine}{busy}"


def _versions(one: Part) -> str:
    return ", ".join(f"{name} {number}" for name, number in one.versions.items())


def _missing(one: Part) -> str:
    return "Left out: " + "; ".join(one.left_out) + "." if one.left_out else ""


def _table(one: Part) -> str:
    lines = [" | ".join(HEADINGS), " | ".join(["---"] * len(HEADINGS)), *(" | ".join(row.cells) for row in one.rows)]
    return "\n".join(f"| {line} |" for line in lines)


def _dump(found: Mapping[str, object]) -> str:
    return json.dumps(found, ensure_ascii=False, indent=1) + "\n"


def machine() -> str:
    """What it ran on, without its name."""
    parts = [f"{os.cpu_count()} cores", _line(_CPU, "model name"), _gigabytes(), f"{platform.system()} {_system()}"]
    return ", ".join(part for part in parts if part)


def versions() -> dict[str, str]:
    """What it ran with."""
    found = {name: version(name) for name in _PACKAGES}
    return {"Python": platform.python_version(), **found}


def end_with_parent() -> None:
    """Whoever started the bench and is killed takes it along, where the system can do that."""
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGTERM)


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
