"""A peer as the bench sees it: a server and a laptop, each a process that is asked one line at a time.

What they store is plain and unsigned, one JSON document a revision: less than what feltapp does for each of its rows.
Both end when their input does, and are on the leash besides.
"""

import json
import subprocess
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from tests.bench.leash import Leash
from tests.bench.rush import processor

_END_S = 20.0
Found = dict[str, object]


class PeerError(Exception):
    """A peer that would not start or did not do what it was asked; its own words."""


class Process:
    """Asked and answering in JSON lines."""

    def __init__(self, command: Sequence[str], folder: Path, log: Path, leash: Leash) -> None:
        with log.open("ab") as file:
            self._process = subprocess.Popen(
                command, cwd=folder, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=file
            )
        leash.holds(self._process.pid)
        self._log = log
        self.pid = self._process.pid

    def hear(self) -> Found:
        """The next line."""
        line = self._process.stdout.readline() if self._process.stdout is not None else b""
        if not line:
            raise PeerError(self._log.read_text(encoding="utf-8", errors="replace")[-300:])
        found: Found = json.loads(line)
        if "error" in found:
            raise PeerError(str(found["error"])[:300])
        return found

    def ask(self, do: str, **values: object) -> Found:
        """One call."""
        if self._process.stdin is None:
            raise PeerError("no pipe")
        self._process.stdin.write(json.dumps({"do": do, **values}).encode() + b"\n")
        self._process.stdin.flush()
        return self.hear()

    def end(self) -> None:
        """Let go of its input, and wait for it."""
        for stream in (self._process.stdin, self._process.stdout):
            if stream is not None:
                with suppress(BrokenPipeError):
                    stream.close()
        try:
            self._process.wait(_END_S)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()


@dataclass(frozen=True, slots=True, kw_only=True)
class First:
    """What a first sync took."""

    seconds: float
    wire: float
    peak: float
    disk: float


class Peer:
    """One that has been installed and started, with a server that holds everything."""

    def __init__(
        self,
        *,
        name: str,
        server: Process,
        client: Sequence[str],
        where: Path,
        folder: Path,
        leash: Leash,
        counts: bool = True,
    ) -> None:
        """`counts`: the server tells what it has sent; else the laptop tells what it got."""
        self.name, self._server, self._client, self._where, self._leash = name, server, client, where, leash
        self._folder, self._counts = folder, counts
        self._url = str(server.hear()["url"])
        self._number = 0
        self._here: Process | None = None

    def fill(self, documents: Path, name: str = "felles") -> None:
        """The server gets these."""
        one = self._laptop()
        one.ask("fill", docs=str(documents), name=name)
        one.end()

    def first(self, count: int) -> First:
        """An empty laptop, in a process of its own, fetches everything; it is kept for what comes after."""
        self.close_laptop()
        self._number += 1
        folder = self._folder / f"laptop-{self._number}"
        here = self._here = self._laptop()
        before = self._wire()
        found = here.ask("first", folder=str(folder))
        if found["received"] != count:
            raise PeerError(f"{found['received']} received")
        wire = self._wire() - before if self._counts else _number(found["wire"])
        return First(seconds=_number(found["seconds"]), wire=wire, peak=_number(found["peak"]), disk=_size(folder))

    def level(self) -> None:
        """Both sides alike, and what a first meeting costs behind them."""
        for _ in range(2):
            self._mine().ask("level")

    def push(self, documents: Path, count: int) -> float:
        """So many new ones, durable here and there."""
        found = self._mine().ask("push", docs=str(documents))
        if found["sent"] != count:
            raise PeerError(f"{found['sent']} sent")
        seconds = _number(found["seconds"])
        self.level()
        return seconds

    def meet(self, received: int) -> float:
        """One meeting, both ways."""
        found = self._mine().ask("meet")
        if found["received"] != received:
            raise PeerError(f"{found['received']} received")
        return _number(found["seconds"])

    def more(self, documents: Path) -> None:
        """Somebody else sends something."""
        self._mine().ask("fill", docs=str(documents))

    def rush(self, documents: Path, laptops: int, pulled: int) -> tuple[float, float]:
        """Seconds until the last is home, and what of the processor the server took."""
        one = self._laptop()
        before = processor(self._server.pid)
        found = one.ask("rush", docs=str(documents), laptops=laptops, pulled=pulled)
        used = processor(self._server.pid) - before
        one.end()
        return _number(found["seconds"]), used

    def close_laptop(self) -> None:
        """The laptop that was kept."""
        if self._here is not None:
            self._here.ask("close")
            self._here.end()
            self._here = None

    def close(self) -> None:
        """Laptop and server end."""
        self.close_laptop()
        self._server.end()

    def _laptop(self) -> Process:
        command = [*self._client, self._url, str(self._folder)]
        return Process(command, self._where, self._folder / "laptop.logg", self._leash)

    def _mine(self) -> Process:
        if self._here is None:
            raise PeerError("no laptop")
        return self._here

    def _wire(self) -> float:
        return _number(self._server.ask("wire")["bytes"]) if self._counts else 0.0


def _number(value: object) -> float:
    if not isinstance(value, float | int):
        raise PeerError(f"{value!r} is no number")
    return float(value)


def _size(folder: Path) -> float:
    return float(sum(path.stat().st_size for path in folder.rglob("*") if path.is_file()))
