"""The network between one laptop and sentral, which the day can cut: a relay of TCP in a process of its own.

The laptop's real HTTP client meets a real dead connection.  Passes bytes on, looks at none, knows nothing of feltapp.
"""

import contextlib
import selectors
import socket
import struct
import subprocess
import sys

CHUNK = 65_536
_RESET = struct.pack("ii", 1, 0)


class Relay:
    """The director's end: `cut` and `mend`."""

    def __init__(self, target: int) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-m", "feltapp.demo", "rele", str(target)],
            stdout=subprocess.PIPE, stdin=subprocess.DEVNULL, text=True,
        )  # fmt: skip
        if self._process.stdout is None:
            raise OSError("no pipe to the relay")
        self.port, control = map(int, self._process.stdout.readline().split())
        self._control = socket.create_connection(("127.0.0.1", control), timeout=10)
        self._answers = self._control.makefile("rb")

    @property
    def url(self) -> str:
        """Where the laptop finds sentral."""
        return f"http://127.0.0.1:{self.port}"

    def cut(self) -> None:
        """No network: open connections are reset, new ones refused."""
        self._say(b"kutt\n")

    def mend(self) -> None:
        """Network again."""
        self._say(b"koble\n")

    def stop(self) -> None:
        """End the process; harmless twice."""
        self._answers.close()
        self._control.close()
        self._process.wait(10)
        if self._process.stdout is not None:
            self._process.stdout.close()

    def _say(self, line: bytes) -> None:
        self._control.sendall(line)
        if self._answers.readline() != line:
            raise OSError("the relay is gone")


class _Wire:
    """The relay itself; one thread, everything that waits in one selector."""

    def __init__(self, target: int) -> None:
        self._target = target
        self._selector = selectors.DefaultSelector()
        self._peers: dict[socket.socket, socket.socket] = {}
        self._listener = _listen(0)
        self.port: int = self._listener.getsockname()[1]
        self._watch(self._listener)

    def run(self, control: socket.socket) -> None:
        """Relay until the director's connection ends."""
        self._selector.register(control, selectors.EVENT_READ)
        while True:
            for key, _ in self._selector.select():
                ready = key.fileobj
                if not isinstance(ready, socket.socket):
                    continue
                if ready is control:
                    said = control.recv(CHUNK)
                    if not said:
                        return
                    self._obey(said)
                    control.sendall(said)
                elif ready is self._listener:
                    self._connect()
                elif ready in self._peers:
                    self._pass_on(ready)

    def _obey(self, said: bytes) -> None:
        if said == b"kutt\n" and self._listener.fileno() >= 0:
            self._selector.unregister(self._listener)
            self._listener.close()
            for one in list(self._peers):
                self._drop(one)
        elif said == b"koble\n" and self._listener.fileno() < 0:
            self._listener = _listen(self.port)
            self._watch(self._listener)

    def _connect(self) -> None:
        laptop, _ = self._listener.accept()
        try:
            sentral = socket.create_connection(("127.0.0.1", self._target), timeout=5)
        except OSError:
            laptop.close()
            return
        for one, other in ((laptop, sentral), (sentral, laptop)):
            one.settimeout(5)
            self._peers[one] = other
            self._watch(one)

    def _pass_on(self, one: socket.socket) -> None:
        try:
            data = one.recv(CHUNK)
            if data:
                self._peers[one].sendall(data)
                return
        except OSError:
            pass
        self._drop(one)

    def _drop(self, one: socket.socket) -> None:
        for end in (one, self._peers.pop(one, None)):
            if end is not None and end.fileno() >= 0:
                self._peers.pop(end, None)
                self._selector.unregister(end)
                with contextlib.suppress(OSError):
                    end.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _RESET)
                end.close()

    def _watch(self, one: socket.socket) -> None:
        self._selector.register(one, selectors.EVENT_READ)


def serve(target: int) -> int:
    """`python -m feltapp.demo rele PORT`: says its two ports on stdout, then relays."""
    wire = _Wire(target)
    with _listen(0) as door:
        sys.stdout.write(f"{wire.port} {door.getsockname()[1]}\n")
        sys.stdout.flush()
        control, _ = door.accept()
    wire.run(control)
    return 0


def _listen(port: int) -> socket.socket:
    found = socket.socket()
    found.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    found.bind(("127.0.0.1", port))
    found.listen()
    return found
