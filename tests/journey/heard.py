"""What a screen reader hears of a window: the accessibility bus (AT-SPI 2), read from another process than it.

Roles and states by their numbers in the protocol (atspi-constants.h).
"""

from collections.abc import Iterator
from dataclasses import dataclass

from tests.journey.dbus import Bus, BusError

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


def everything(bus: Bus) -> Iterator[Heard]:
    """All that shows in every window on the bus, in reading order."""
    for _ in range(MOST_TRIES):
        windows = _windows(bus)
        if windows:
            break
    for name, path in windows:
        yield from _below(bus, name, path, ())


def _windows(bus: Bus) -> list[tuple[str, str]]:
    found: list[tuple[str, str]] = bus.call("org.a11y.atspi.Registry", _ROOT, _ACCESSIBLE, "GetChildren")
    return found


def _below(bus: Bus, name: str, path: str, groups: tuple[str, ...]) -> Iterator[Heard]:
    try:
        one = _one(bus, name, path, groups)
        children = bus.call(name, path, _ACCESSIBLE, "GetChildren")
    except BusError:  # gone while we asked
        return
    yield one
    inside = (*groups, one.name) if one.name else groups
    for owner, child in children:
        yield from _below(bus, owner, child, inside)


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
