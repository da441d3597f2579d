"""A window of feltapp in a process of its own, on a screen, and us on the accessibility bus beside it."""

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path

from tests.bench.start import screen
from tests.journey.dbus import Bus
from tests.journey.heard import screen_reader

ROOT = Path(__file__).resolve().parents[2]


@dataclass(frozen=True, slots=True, kw_only=True)
class Window:
    """The process, which takes orders and answers «shown», and the bus that it speaks on."""

    bus: Bus
    process: "subprocess.Popen[str]"

    def tell(self, order: str) -> None:
        """Wait until it has done what it is told."""
        assert self.process.stdin is not None
        self.process.stdin.write(order + "\n")
        self.process.stdin.flush()
        self.wait()

    def wait(self) -> None:
        """Until it says that all is drawn."""
        assert self.process.stdout is not None
        assert self.process.stdout.readline() == "shown\n"


@contextmanager
def session_bus() -> Iterator[str]:
    """A message bus of our own, as a desktop session has one."""
    command = ["dbus-daemon", "--session", "--print-address", "--nofork", "--nosyslog"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as daemon:
        assert daemon.stdout is not None
        try:
            yield daemon.stdout.readline().strip()
        finally:
            daemon.terminate()


@contextmanager
def started(module: str, *arguments: str) -> Iterator[Window]:
    """The window is on a screen, and we are on the bus."""
    with session_bus() as address, screen() as environment, closing(screen_reader(address)) as bus:
        environment |= {
            "DBUS_SESSION_BUS_ADDRESS": address,
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
            "QT_LOGGING_RULES": "",
            "PYTHONPATH": os.pathsep.join((str(ROOT / "src"), str(ROOT))),
        }
        pipe = subprocess.PIPE
        command = [sys.executable, "-m", module, *arguments]
        with subprocess.Popen(command, env=environment, stdin=pipe, stdout=pipe, text=True, cwd=ROOT) as process:
            window = Window(bus=bus, process=process)
            try:
                window.wait()
                yield window
            finally:
                process.kill()
