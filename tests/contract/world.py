"""A small municipality: two teams, their laptops, and a sentral that can be closed, opened and put back."""

import threading
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

from feltapp.clock import ManualClock
from feltapp.domain.mappe import Mappe, Role
from feltapp.server.app import open_central
from feltapp.server.central import Central
from feltapp.server.hub import Hub
from feltapp.server.settings import Settings
from feltapp.sync.wire import Manifest, ManifestRequest, PullRequest
from tests.contract.people import OTHER_TEAM, Laptop, enrol_by, enrol_leader, medarbeider


class HubThatTells(Hub):
    """Lets a test know that somebody is about to wait."""

    def __init__(self) -> None:
        super().__init__()
        self.somebody_waits = threading.Event()

    def subscribe(self, interest: Iterable[str], wake: Callable[[], None]) -> Callable[[], None]:
        leave = super().subscribe(interest, wake)
        self.somebody_waits.set()
        return leave


@dataclass(slots=True)
class World:
    settings: Settings
    clock: ManualClock
    central: Central
    leader: Laptop
    kari: Laptop
    amir: Laptop
    stranger: Laptop

    def again(self, *, restored: bool = False) -> None:
        """Stop sentral and start it."""
        self.central.close()
        self.central = open_central(replace(self.settings, restored=restored), self.clock)

    def manifest(self, laptop: Laptop, *, epoch: str = "", etag: str = "") -> Manifest | None:
        return self.central.manifest(laptop.device, ManifestRequest(etag=etag, epoch=epoch))

    def moved(self, laptop: Laptop, before: Manifest) -> Manifest | None:
        """As a laptop asks that has all of `before`."""
        return self.central.manifest(laptop.device, ManifestRequest(before.etag, before.epoch, moved_only=True))

    def see(self, laptop: Laptop, *, epoch: str = "") -> Manifest:
        found = self.manifest(laptop, epoch=epoch)
        assert found is not None
        return found

    def seen(self, laptop: Laptop) -> set[str]:
        return {state.mappe for state in self.see(laptop).mapper}

    def stream(self, laptop: Laptop, mappe: Mappe, after: int = 0) -> list[tuple[int, bytes]]:
        """Positions and headers of a mappe as a laptop gets them."""
        request = PullRequest(self.see(laptop).epoch, [(mappe.id, after)])
        return [
            (revision.pos, revision.header)
            for page in self.central.pull(laptop.device, request)
            for revision in page.revisions
        ]


def manual_clock() -> ManualClock:
    return ManualClock(datetime(2026, 6, 1, 9, 0, tzinfo=UTC))


def open_world(folder: Path, address: str, clock: ManualClock) -> World:
    settings = Settings(folder=folder / "sentral", postgres=address)
    central = open_central(settings, clock)
    leader = enrol_leader(central, settings, medarbeider(clock, "Line Leder", Role.TEAMLEDER))
    other = enrol_leader(central, settings, medarbeider(clock, "Odd Leder", Role.TEAMLEDER, OTHER_TEAM))
    return World(
        settings=settings,
        clock=clock,
        central=central,
        leader=leader,
        kari=enrol_by(central, leader, medarbeider(clock, "Kari Strand")),
        amir=enrol_by(central, leader, medarbeider(clock, "Amir Haddad")),
        stranger=enrol_by(central, other, medarbeider(clock, "Nina Annen", team=OTHER_TEAM)),
    )
