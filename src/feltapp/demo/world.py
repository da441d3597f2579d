"""What a day or a story stands on: sentral, a leader, two enrolled laptops with a network each, and made-up people."""

from collections.abc import Callable, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from feltapp.clock import Clock, SystemClock
from feltapp.demo import caseload
from feltapp.demo.caseload import Desk, Profile
from feltapp.demo.central import Central
from feltapp.demo.klokke import StoryClock
from feltapp.demo.laptop import Laptop
from feltapp.demo.relay import Relay
from feltapp.oppdiktet.made_up import MadeUpPerson, Who
from feltapp.oppdiktet.seed import Seeded
from feltapp.ui.app import SIZE

LAPTOPS: tuple[Who, ...] = ("kari", "amir")
People = Callable[[date], Sequence[MadeUpPerson]]


@dataclass(frozen=True, slots=True, kw_only=True)
class World:
    """Everything that runs, and who there is."""

    central: Central
    desk: Desk
    laptops: Mapping[Who, Laptop]
    seeded: Sequence[Seeded]


def make(
    work: Path,
    env: Mapping[str, str],
    ends: ExitStack,
    people: People,
    say: Callable[[str], None],
    *,
    own_screen: bool,
    time: StoryClock | None = None,
) -> World:
    """Start it all; `ends` takes it down again.  With `time`, everything lives in the time of a story."""
    clock: Clock = time or SystemClock()
    say("Starter sentralen …")
    central = Central(work / "sentral", time.path if time else None)
    code = central.first_leader()
    ends.callback(central.stop)
    central.start()
    relays: dict[Who, Relay] = {}
    for who in LAPTOPS:
        relays[who] = Relay(central.port)
        ends.callback(relays[who].stop)
    desk = Desk(clock)
    ends.callback(desk.close_all)
    say("Melder inn teamleder og to maskiner …")
    leader = desk.open(caseload.enrol("leder", work / "leder", central.url, code, clock))
    profiles: dict[Who, Profile] = {}
    for who in LAPTOPS:
        invitation = caseload.invite(leader, central.url, who)
        profiles[who] = caseload.enrol(who, work / who, relays[who].url, invitation, clock)
        desk.open(profiles[who])
    today = clock.now().date()
    made = people(today)
    say(f"Skriver historien til {len(made)} oppdiktede mennesker …")
    seeded = caseload.fill(desk, made, today, lambda words: say(f"    {words}"))
    laptops: dict[Who, Laptop] = {}
    for number, who in enumerate(LAPTOPS):
        desk.close(who)
        sockets = work / f"styring-{who}"
        sockets.mkdir(mode=0o700)
        at = (number * SIZE[0], 0) if own_screen else (-1, -1)
        path = time.path if time else None
        laptops[who] = Laptop(profiles[who], relays[who], sockets, env, at, own=own_screen, clock=path)
        ends.callback(laptops[who].stop)
    return World(central=central, desk=desk, laptops=laptops, seeded=seeded)
