"""A real CUPS of our own: its scheduler, one queue, and a printer that keeps what it was given.

Everything lies in one folder and listens on one socket there, so nothing of the machine's own printing is touched; it
runs as whoever runs the tests.
"""

import os
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

QUEUE = "Kontoret"
_PATH = f"{os.environ.get('PATH', '')}{os.pathsep}/usr/sbin"
_PROGRAMS = Path("/usr/lib/cups")
_CONF = """
Listen {folder}/cups.sock
LogLevel debug
WebInterface No
Browsing No
PreserveJobFiles {keeps}
PreserveJobHistory Yes
<Location />
Order allow,deny
</Location>
<Policy default>
<Limit All>
Order allow,deny
</Limit>
</Policy>
"""
_FILES = """
ServerRoot {folder}/root
ServerBin {folder}/bin
RequestRoot {folder}/spool
StateDir {folder}/state
CacheDir {folder}/cache
TempDir {folder}/temp
ErrorLog {folder}/log/error
AccessLog {folder}/log/access
PageLog {folder}/log/page
"""
# job, user, title, copies, options, and the paper on standard input or as a sixth
_PRINTER = """#!/bin/sh
[ $# -eq 0 ] && exit 0
cat "${{6:--}}" > {folder}/printed/$1.paper
printf '%s\\n' "$3" "$4" "$5" > {folder}/printed/$1.part && mv {folder}/printed/$1.part {folder}/printed/$1.told
"""


@dataclass(frozen=True, slots=True)
class Printed:
    """One job as the printer got it."""

    title: str
    copies: str
    options: str
    paper: bytes


@dataclass(frozen=True, slots=True)
class Cups:
    """The scheduler while it runs."""

    folder: Path

    @property
    def socket(self) -> str:
        """What CUPS_SERVER is to say."""
        return str(self.folder / "cups.sock")

    @property
    def told(self) -> list[Path]:
        """What has been printed so far."""
        return sorted((self.folder / "printed").glob("*.told"))

    def printed(self) -> list[Printed]:
        """What came out, in order."""
        found = []
        for told in self.told:
            title, copies, options = told.read_text("utf-8").splitlines()[:3]
            found.append(Printed(title, copies, options, told.with_suffix(".paper").read_bytes()))
        return found

    def spooled(self) -> list[Path]:
        """The files that the operating system's own queue holds."""
        return sorted(one for one in (self.folder / "spool").rglob("*") if one.is_file())


@contextmanager
def running(folder: Path, *, keeps: str = "Yes") -> Iterator[Cups]:
    """A scheduler with one queue; `keeps` is its PreserveJobFiles.

    `folder` is short: a socket's path may have no more than a hundred signs.
    """
    for name in ("root", "spool", "state", "cache", "temp", "log", "printed", "bin/backend"):
        (folder / name).mkdir(parents=True)
    for name in ("daemon", "filter", "driver", "monitor", "notifier", "cgi-bin"):
        (folder / "bin" / name).symlink_to(_PROGRAMS / name)
    printer = folder / "bin" / "backend" / "prove"
    printer.write_text(_PRINTER.format(folder=folder), "utf-8")
    printer.chmod(0o700)  # closed to others, it runs as CUPS itself and may write here
    for name, text in (("cupsd.conf", _CONF), ("cups-files.conf", _FILES)):
        (folder / name).write_text(text.format(folder=folder, keeps=keeps), "utf-8")
    command = ["cupsd", "-f", "-c", str(folder / "cupsd.conf"), "-s", str(folder / "cups-files.conf")]
    environment = {**os.environ, "PATH": _PATH, "CUPS_SERVER": str(folder / "cups.sock"), "LC_ALL": "C"}
    with (folder / "log" / "out").open("wb") as out:
        daemon = subprocess.Popen(command, env=environment, stdout=out, stderr=out)
        try:
            _add_queue(folder, daemon, environment)
            yield Cups(folder)
        finally:
            daemon.terminate()
            daemon.wait(timeout=10)


def _add_queue(folder: Path, daemon: "subprocess.Popen[bytes]", environment: dict[str, str]) -> None:
    add = ["lpadmin", "-p", QUEUE, "-E", "-v", "prove:/"]
    until = time.monotonic() + 10
    while subprocess.run(add, env=environment, capture_output=True, check=False).returncode:
        assert daemon.poll() is None, (folder / "log" / "out").read_text("utf-8")
        assert time.monotonic() < until, (folder / "log" / "error").read_text("utf-8")[-2000:]
