"""The director's end of a driver: say what to do, and wait for what should follow.

Every wait has a limit and says what it waited for; what is not there yet is asked about again.
"""

import json
import os
import time
from collections.abc import Callable
from typing import Any, TypeVar

from PySide6.QtNetwork import QLocalSocket

from feltapp.demo.central import DemoError

ANSWER_MS = 60_000
SOON_S = 10.0
AGAIN_S = 0.02
FRONT_S = 3.0
MOST_PATIENT = 4.0
T = TypeVar("T")


class Missing(DemoError):
    """What was asked for is not there, or not yet."""


def wait_for(what: str, look: Callable[[], T | None], seconds: float = SOON_S, again_s: float = AGAIN_S) -> T:
    """Look until there is something true; longer where the machine has more to do than it can."""
    seconds *= _busy()
    end = time.monotonic() + seconds
    while True:
        try:
            found = look()
            trouble = ""
        except Missing as missing:
            found, trouble = None, f" ({missing})"
        if found:
            return found
        if time.monotonic() > end:
            raise DemoError(f"ventet {seconds:.0f} s på {what}{trouble}")
        time.sleep(again_s)


def _busy() -> float:
    """How many programs wait for each processor, and at least one: ten seconds are ten seconds of a free machine."""
    waiting = os.getloadavg()[0] if hasattr(os, "getloadavg") else 0.0
    return min(MOST_PATIENT, max(1.0, waiting / (os.cpu_count() or 1)))


class Hand:
    """One driver."""

    def __init__(self, address: str) -> None:
        self._address = address
        self._socket = QLocalSocket()

    def connect(self, alive: Callable[[], bool], seconds: float = 30.0) -> None:
        """Take hold of it when it is there."""

        def attempt() -> bool:
            if not alive():
                raise DemoError("programmet avsluttet seg selv")
            self._socket.connectToServer(self._address)
            return self._socket.waitForConnected(1_000)

        wait_for("vinduet", attempt, seconds)

    def close(self) -> None:
        """Let go."""
        self._socket.abort()

    def do(self, command: str, **given: object) -> Any:
        """One command, now; `Missing` when what it needs is not there."""
        self._socket.write(json.dumps({"gjor": command, **given}).encode() + b"\n")
        while not self._socket.canReadLine():
            if not self._socket.waitForReadyRead(ANSWER_MS):
                raise DemoError(f"«{command}»: vinduet svarer ikke")
        reply = json.loads(bytes(self._socket.readLine().data()))
        if not reply["ok"]:
            raise (DemoError if reply.get("feil") else Missing)(f"{command}: {reply['hvorfor']}")
        return reply["svar"]

    def soon(self, command: str, seconds: float = SOON_S, **given: object) -> Any:
        """The same, as soon as it can be done."""

        def attempt() -> list[Any]:
            return [self.do(command, **given)]

        return wait_for(f"{command} {' '.join(str(one) for one in given.values())}", attempt, seconds)[0]

    def wait_for_other(self, command: str, than: object) -> None:
        """Wait until a reading says something, and something else than it did."""
        wait_for(f"noe annet av {command}", lambda: self.do(command) not in ([], than))

    def end_with(self, command: str, **given: object) -> None:
        """The last thing: the window is gone before it can answer."""
        self._socket.write(json.dumps({"gjor": command, **given}).encode() + b"\n")
        self._socket.waitForBytesWritten(ANSWER_MS)

    def click(self, words: str, inside: str = "") -> None:
        """Press what says this."""
        self.soon("trykk", words=words, inside=inside)

    def menu(self, button: str, line: str) -> None:
        """Open the menu of a button, and press a line of it."""

        def attempt() -> list[Any]:
            # What is read anew meanwhile takes the button with it, and the menu: a person presses once more.
            self.do("trykk", words=button)
            try:
                return [self.soon("meny", words=line, seconds=1.0)]
            except DemoError:
                return []

        wait_for(f"«{line}» i menyen «{button}»", attempt)

    def see(self, *wanted: str, seconds: float = SOON_S) -> None:
        """Wait until all of this stands on the screen."""
        wait_for(" og ".join(f"«{one}»" for one in wanted), lambda: all(self.sees(one) for one in wanted), seconds)

    def sees(self, wanted: str) -> bool:
        """Whether this stands on the screen now, as part of some text."""
        return any(wanted in one for one in self.do("tekster"))

    def gone(self, unwanted: str) -> None:
        """Wait until this stands nowhere."""
        wait_for(f"at «{unwanted}» er borte", lambda: not self.sees(unwanted))

    def shortcut(self, key: str, there: Callable[[], bool]) -> None:
        """Press keys that the window listens for, until they have done what they do: a window that is not the active
        one is deaf to them."""
        end = time.monotonic() + SOON_S
        while True:
            self.front()
            self.do("knapp", key=key)
            try:
                wait_for(key, there, 2.0)
                return
            except DemoError:
                if time.monotonic() > end:
                    raise

    def at(self, page: str, bruker: str = "") -> bool:
        """Whether this page shows."""
        here = self.do("sted")
        return here["side"] == page and bruker in ("", here["bruker"])

    def front(self) -> None:
        """Bring the window to the front; a desktop may refuse, and it works all the same."""
        end = time.monotonic() + FRONT_S
        while not self.do("fram") and time.monotonic() < end:
            time.sleep(AGAIN_S)
