"""What is told in steps, a day or a story: how a step is run, timed, checked and pictured.

A check reads the outcome: what stands on the screen, and what is in the stores.  A step that fails is told with its
reason and a picture; the steps after it are run all the same.
"""

import sys
import time
import traceback
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Self

from feltapp.demo.caseload import Desk
from feltapp.demo.central import Central, DemoError
from feltapp.demo.laptop import Laptop


@dataclass(slots=True, kw_only=True)
class Step:
    """One step, and how it went."""

    name: str
    ok: bool = False
    seconds: float = 0.0
    checked: list[str] = field(default_factory=list)
    pictures: list[str] = field(default_factory=list)
    reason: str = ""


@dataclass(slots=True, kw_only=True)
class Telling:
    """Two laptops, a leader without a window, a sentral, a folder for what is left.

    `prefix`: what the names of its pictures begin with, when several are told into one folder.
    """

    kari: Laptop
    amir: Laptop
    desk: Desk
    central: Central
    out: Path
    work: Path
    say: Callable[[str], None]
    prefix: str = ""
    steps: list[Step] = field(default_factory=list)

    @property
    def step(self) -> Step:
        """The one that is under way."""
        return self.steps[-1]

    @property
    def laptops(self) -> tuple[Laptop, ...]:
        """Those that have been opened."""
        return tuple(one for one in (self.kari, self.amir) if one.started)

    def check(self, ok: bool, words: str) -> None:
        """Something that must be true."""
        if not ok:
            raise DemoError(f"stemmer ikke: {words}")
        self.step.checked.append(words)

    def picture(self, laptop: Laptop, what: str, *, locked: bool = False) -> None:
        """Keep the window as it stands now."""
        name = f"{self.prefix}{len(self.steps):02}-{chr(ord('a') + len(self.step.pictures))}-{what}.png"
        laptop.picture(self.out / name, locked=locked)
        self.step.pictures.append(name)

    def run(self, name: str, what: Callable[[Self], None]) -> None:
        """One step."""
        step = Step(name=name)
        self.steps.append(step)
        self.say(f"{len(self.steps):2}. {name} …")
        begun = time.monotonic()
        try:
            what(self)
            step.ok = True
        except Exception as error:
            # Whatever it was, the day goes on and tells: one step must not hide what the others show.
            step.reason = str(error) if isinstance(error, DemoError) else f"{type(error).__name__}: {error}"
            traceback.print_exc(file=sys.stderr)
            self._picture_of_failure()
            self._tidy()
        step.seconds = round(time.monotonic() - begun, 2)
        said = f"{len(step.checked)} ting sjekket" if step.ok else f"STOPPET: {step.reason}"
        took = f"{step.seconds:.1f}".replace(".", ",")
        self.say(f"    {said} ({took} s)")

    def _tidy(self) -> None:
        """Give the next step a fair start: an open window, no dialogs, an ordinary page; it settles its own network."""
        for laptop in self.laptops:
            try:
                laptop.revive()
            except (DemoError, OSError) as error:
                self.say(f"    {laptop.first_name} kom ikke i gang igjen: {error}")

    def _picture_of_failure(self) -> None:
        for laptop in self.laptops:
            try:
                self.picture(laptop, f"stoppet-{laptop.profile.who}")
            except (DemoError, OSError):
                continue
