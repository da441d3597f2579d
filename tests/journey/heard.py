"""What a screen reader hears of a window: the accessibility bus (AT-SPI 2), read from another process than it.

Roles and states by their numbers in the protocol (atspi-constants.h).
"""

from collections.abc import Iterator
from dataclasses import dataclass

from tests.journey.dbus import Bus, BusError

_REGISTRY = "/org/a11y/atspi/registry"
_ROOT = "/org/a11y/atspi/accessible/root"
_ACCESSIBLE = "org.a11y.atspi.Accessible"
_TEXT = "org.a11y.atspi.Text"
_PROPERTIES = "org.freedesktop.DBus.Properties"
_ALL = 2**32 - 1
MOST_TRIES = 2_000
"""A window says that it is there when it is shown; its word may be a moment on its way."""
_STATES = {
    4: "checked",
    7: "editable",
    8: "enabled",
    9: "expandable",
    10: "expanded",
    11: "focusable",
    12: "focused",
    17: "multi-line",
    25: "showing",
    33: "required",
    36: "invalid",
    41: "checkable",
    43: "read-only",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Heard:
    """One thing, as it is said.  `groups`: the names of what it lies in, outermost first."""

    role: str
    name: str
    description: str
    states: frozenset[str]
    text: str
    groups: tuple[str, ...]

    def __str__(self) -> str:
        return f"{self.role} «{self.name}» [{self.description}] {sorted(self.states)} {self.text!r} in {self.groups}"


def screen_reader(session_bus: str) -> Bus:
    """A connection to the bus that screen readers listen on."""
    asking = Bus(session_bus)
    try:
        bus = Bus(asking.call("org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus", "GetAddress"))
    finally:
        asking.close()
    _windows(bus)  # starts the registry, where windows that open from now on tell that they are there
    return bus


def listen_to_messages(bus: Bus) -> None:
    """Ask for what windows say of their own accord; the registry tells them that somebody listens."""
    bus.listen("org.a11y.atspi.Event.Object", "Announcement")
    bus.call(
        "org.a11y.atspi.Registry", _REGISTRY, "org.a11y.atspi.Registry", "RegisterEvent", "s", "object:announcement"
    )


def messages(bus: Bus) -> list[str]:
    """What has been said of its own accord since last time."""
    for name, path in _windows(bus):
        bus.call(name, path, _ACCESSIBLE, "GetState")  # what it said before it answers this has come
    said = [str(given[3]) for member, given in bus.told if member == "Announcement"]
    bus.told.clear()
    return said


def everything(bus: Bus, *, showing: bool = False) -> Iterator[Heard]:
    """All in every window on the bus, in reading order; or only what shows, and what shows in that."""
    for _ in range(MOST_TRIES):
        windows = _windows(bus)
        if windows:
            break
    for name, path in windows:
        yield from _below(bus, name, path, (), showing=showing)


def _windows(bus: Bus) -> list[tuple[str, str]]:
    found: list[tuple[str, str]] = bus.call("org.a11y.atspi.Registry", _ROOT, _ACCESSIBLE, "GetChildren")
    return found


def _below(bus: Bus, name: str, path: str, groups: tuple[str, ...], *, showing: bool) -> Iterator[Heard]:
    try:
        one = _one(bus, name, path, groups)
        if showing and groups and "showing" not in one.states:
            return
        children = bus.call(name, path, _ACCESSIBLE, "GetChildren")
    except BusError:  # gone while we asked
        return
    yield one
    inside = (*groups, one.name) if one.name else groups
    for owner, child in children:
        yield from _below(bus, owner, child, inside, showing=showing)


def _one(bus: Bus, name: str, path: str, groups: tuple[str, ...]) -> Heard:
    low, high = bus.call(name, path, _ACCESSIBLE, "GetState")
    bits = low | high << 32
    interfaces = bus.call(name, path, _ACCESSIBLE, "GetInterfaces")
    return Heard(
        role=bus.call(name, path, _ACCESSIBLE, "GetRoleName"),
        name=bus.call(name, path, _PROPERTIES, "Get", "ss", _ACCESSIBLE, "Name"),
        description=bus.call(name, path, _PROPERTIES, "Get", "ss", _ACCESSIBLE, "Description"),
        states=frozenset(said for bit, said in _STATES.items() if bits >> bit & 1),
        text=bus.call(name, path, _TEXT, "GetText", "ii", 0, _ALL) if _TEXT in interfaces else "",
        groups=groups,
    )
