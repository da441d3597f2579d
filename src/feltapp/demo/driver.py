"""The driver that sits in the demo's own shell and session: commands as JSON lines over a private socket.

Production never imports it.  Each command is done at once on the Qt thread and answered; what may take time is asked
about again by the director, so that nothing here waits.
"""

import json
from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtCore import QObject, QTimer
from PySide6.QtNetwork import QLocalServer, QLocalSocket
from PySide6.QtWidgets import QApplication

from feltapp.demo.commands import commands
from feltapp.demo.finding import NotFound
from feltapp.errors import FeltappError

Command = Callable[..., object]


class Driver(QObject):
    """Listens at `address` for one director."""

    def __init__(self, address: str, own: Mapping[str, Command], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._commands = {**commands(), **own}
        self._buffer = b""
        self._socket: QLocalSocket | None = None
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._connected)
        if not self._server.listen(address):
            raise OSError(self._server.errorString())

    def _connected(self) -> None:
        self._socket = self._server.nextPendingConnection()
        self._socket.readyRead.connect(self._read)

    def _read(self) -> None:
        if self._socket is None:
            return
        self._buffer += bytes(self._socket.readAll().data())
        *lines, self._buffer = self._buffer.split(b"\n")
        for line in lines:
            # From the event loop itself: a press may open what has an event loop of its own.
            QTimer.singleShot(0, self, lambda line=line: self._answer(line))

    def _answer(self, line: bytes) -> None:
        asked = json.loads(line)
        reply: dict[str, object]
        try:
            reply = {"ok": True, "svar": self._commands[asked.pop("gjor")](**asked)}
        except NotFound as missing:
            reply = {"ok": False, "hvorfor": f"finner ikke {missing}"}
        except FeltappError as error:
            reply = {"ok": False, "hvorfor": str(error)}
        except (LookupError, TypeError, ValueError, RuntimeError, OSError) as error:
            reply = {"ok": False, "hvorfor": f"{type(error).__name__}: {error}", "feil": True}
        if self._socket is not None:
            self._socket.write(json.dumps(reply).encode() + b"\n")
            self._socket.flush()


def private(folder: Path, name: str) -> str:
    """An address in a folder that only its owner may look into."""
    return str(folder / name)


def activate() -> None:
    """Bring the process's window to the front."""
    for one in QApplication.topLevelWidgets():
        if one.isVisible() and one.isWindow():
            one.raise_()
            one.activateWindow()
