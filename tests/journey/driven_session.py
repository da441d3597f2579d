"""A session with an ear: production's own `run`, and a local socket that presses keys and says where the window is.

The production entry has no remote control; a test that needs one starts this instead, as the demo starts its own.
"""

import json
import resource
import sys
from functools import partial

from PySide6.QtCore import QObject, Qt
from PySide6.QtNetwork import QLocalSocket
from PySide6.QtTest import QTest

from feltapp.actions import brukere, place
from feltapp.bootstrap.session import run
from feltapp.domain.place import Place
from feltapp.ui.brukere.list import BrukereList
from feltapp.ui.main_window import MainWindow


class Ear(QObject):
    """Does what it is told by the test, one JSON object a line, and answers each."""

    def __init__(self, window: MainWindow, server: str) -> None:
        super().__init__(window)
        self._window = window
        self._socket = QLocalSocket(self)
        self._socket.readyRead.connect(self._read)
        self._socket.connectToServer(server)

    def _read(self) -> None:
        while self._socket.canReadLine():
            order = json.loads(bytes(self._socket.readLine().data()))
            self._socket.write(json.dumps(self._do(order)).encode() + b"\n")
            self._socket.flush()

    def _do(self, order: dict[str, str]) -> dict[str, str | int]:
        window = self._window
        match order["do"]:
            case "register":
                new = brukere.NewBruker(fornavn=order["name"])
                registered = brukere.register_bruker(window.tools.ctx, new)
                return {"bruker": registered.bruker}
            case "go":
                window.go(Place(page=order["page"]))
            case "choose":
                page = window.page()
                if isinstance(page, BrukereList) and (line := page.model.line_of(order["bruker"])) >= 0:
                    page.view.setFocus(Qt.FocusReason.OtherFocusReason)
                    page.view.setCurrentIndex(page.model.index(line, 0))
            case "remembered":
                kept = place.where_was_i(window.tools.ctx)
                return {"page": kept.page if kept is not None else ""}
            case "fill-disk":
                resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
            case "lock":
                QTest.keyClick(window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
        page = window.page()
        field = page.current_field() if page is not None else ""
        return {"page": window.place.page, "field": field, "title": window.windowTitle()}


def _listen(server: str, window: MainWindow) -> None:
    Ear(window, server)


def main() -> int:
    return run(opened=partial(_listen, sys.argv[1]))


if __name__ == "__main__":
    sys.exit(main())
