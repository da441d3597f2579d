"""A story: what it is called, when it begins, who is in it, and its steps; and what a step may use."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime

from feltapp.demo.klokke import StoryClock
from feltapp.demo.skriver import PaperFolder
from feltapp.demo.telling import Telling
from feltapp.demo.world import People


@dataclass(slots=True, kw_only=True)
class Historie(Telling):
    """A story while it is told.  `people`: the brukere that were there before it began, by their last name."""

    time: StoryClock
    printer: PaperFolder
    people: Mapping[str, str]

    def at(self, when: str) -> None:
        """It is now, as in «2026-03-02 08.00», Norway's time."""
        self.time.set(datetime.strptime(when, "%Y-%m-%d %H.%M").astimezone())


Steg = tuple[str, Callable[[Historie], None]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Manus:
    """A story before it is told.  `name` is what it is asked for by."""

    name: str
    title: str
    begins: str
    people: People
    steps: tuple[Steg, ...]
