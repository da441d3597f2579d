"""Where the day is shown: the screen there is, or a virtual one that ends with the day."""

import os
import shutil
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

from feltapp.demo.central import DemoError
from feltapp.ui.app import SIZE

_WIDTH, _HEIGHT = SIZE


def there_is_one(environment: Mapping[str, str] = os.environ) -> bool:
    """Whether windows can be shown to somebody."""
    return sys.platform in ("win32", "darwin") or bool(environment.get("DISPLAY") or environment.get("WAYLAND_DISPLAY"))


class VirtualScreen:
    """Xvfb with room for two laptops side by side, on a display number that it finds itself."""

    def __init__(self, log: Path) -> None:
        xvfb = shutil.which("Xvfb")
        if xvfb is None:
            raise DemoError("det er ingen skjerm her, og Xvfb er ikke installert: apt-get install xvfb")
        reader, writer = os.pipe()
        with log.open("ab") as out, os.fdopen(reader) as told:
            try:
                self._process = subprocess.Popen(
                    [xvfb, "-displayfd", str(writer), "-screen", "0", f"{2 * _WIDTH}x{_HEIGHT}x24", "-dpi", "96",
                     "-nolisten", "tcp", "-noreset"],
                    pass_fds=(writer,), stdout=out, stderr=out, stdin=subprocess.DEVNULL,
                )  # fmt: skip
            finally:
                os.close(writer)
            number = told.readline().strip()
        if not number:
            raise DemoError(f"den virtuelle skjermen startet ikke: {log.read_text(errors='replace')[-300:]}")
        self.display = f":{number}"

    def environment(self) -> dict[str, str]:
        """What a program needs to show itself there."""
        found = {name: value for name, value in os.environ.items() if name != "WAYLAND_DISPLAY"}
        return {**found, "DISPLAY": self.display, "QT_QPA_PLATFORM": "xcb", "XDG_SESSION_TYPE": "x11"}

    def stop(self) -> None:
        """End it."""
        self._process.terminate()
        try:
            self._process.wait(5)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
