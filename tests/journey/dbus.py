"""As much of D-Bus as it takes to ask another program something: a socket, a call, an answer.

The protocol is small and fixed (dbus.freedesktop.org, specification 0.4x); with this, hearing what a screen reader
hears needs no package but the bus itself.  Little-endian only; answers hold plain Python values.
"""

import os
import socket
import struct
from typing import Any

_CALL, _RETURN, _ERROR, _SIGNAL = 1, 2, 3, 4
_PATH, _INTERFACE, _MEMBER, _ERROR_NAME, _REPLY_TO, _DESTINATION, _SIGNATURE = 1, 2, 3, 4, 5, 6, 8
_FIXED = {"y": ("B", 1), "b": ("I", 4), "n": ("h", 2), "q": ("H", 2), "i": ("i", 4), "u": ("I", 4), "x": ("q", 8)}
_FIXED |= {"t": ("Q", 8), "d": ("d", 8)}


class BusError(Exception):
    """The other side said no."""


class Bus:
    """One connection to a message bus; one question at a time."""

    def __init__(self, address: str) -> None:
        parts = dict(part.split("=", 1) for part in address.partition(":")[2].split(",") if "=" in part)
        self._socket = socket.socket(socket.AF_UNIX)
        self._socket.settimeout(20)
        self._socket.connect(parts["path"] if "path" in parts else f"\0{parts['abstract']}")
        self._serial = 0
        self.told: list[tuple[str, tuple[Any, ...]]] = []
        self._socket.sendall(b"\0AUTH EXTERNAL " + str(os.getuid()).encode().hex().encode() + b"\r\n")
        if not self._socket.recv(1024).startswith(b"OK"):
            raise BusError("not let in")
        self._socket.sendall(b"BEGIN\r\n")
        self.call("org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus", "Hello")

    def call(self, to: str, path: str, interface: str, member: str, signature: str = "", *given: str | int) -> Any:
        """The answer's only value, or all of them when there are several."""
        self._serial += 1
        body = bytearray()
        for kind, value in zip(signature, given, strict=True):
            _put(body, kind, value)
        fields = bytearray()
        for code, kind, text in (
            (_PATH, "o", path),
            (_DESTINATION, "s", to),
            (_INTERFACE, "s", interface),
            (_MEMBER, "s", member),
            (_SIGNATURE, "g", signature),
        ):
            if text:
                _align(fields, 8)
                fields += bytes((code,))
                _put(fields, "g", kind)
                _put(fields, kind, text)
        head = struct.pack("<cBBBIII", b"l", _CALL, 0, 1, len(body), self._serial, len(fields))
        message = bytearray(head + fields)
        _align(message, 8)
        self._socket.sendall(message + body)
        return self._answer(f"{interface}.{member}")

    def listen(self, interface: str, member: str) -> None:
        """From now on what is said to all is kept in `told`, as it comes in between answers."""
        rule = f"type='signal',interface='{interface}',member='{member}'"
        self.call("org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus", "AddMatch", "s", rule)

    def close(self) -> None:
        self._socket.close()

    def _answer(self, asked: str) -> Any:
        while True:
            head = self._read(16)
            kind, length, size = head[1], *struct.unpack("<I4xI", head[4:16])
            rest = self._read(-(-size // 8) * 8 + length)
            fields = dict(_Reader(head + rest, 12).value("a(yv)"))
            if kind == _SIGNAL:
                body = _Reader(rest[len(rest) - length :], 0)
                self.told.append((fields[_MEMBER], tuple(body.all(fields.get(_SIGNATURE, "")))))
            if kind not in (_RETURN, _ERROR) or fields.get(_REPLY_TO) != self._serial:
                continue
            if kind == _ERROR:
                raise BusError(f"{asked}: {fields.get(_ERROR_NAME)}")
            body = _Reader(rest[len(rest) - length :], 0)
            found = body.all(fields.get(_SIGNATURE, ""))
            return found[0] if len(found) == 1 else tuple(found)

    def _read(self, size: int) -> bytes:
        found = bytearray()
        while len(found) < size:
            part = self._socket.recv(size - len(found))
            if not part:
                raise BusError("hung up")
            found += part
        return bytes(found)


def _align(written: bytearray, to: int) -> None:
    written += bytes(-len(written) % to)


def _put(written: bytearray, kind: str, value: str | int) -> None:
    if isinstance(value, int):
        _align(written, 4)
        written += struct.pack("<I", value)
        return
    text = value.encode()
    if kind == "g":
        written += bytes((len(text),))
    else:
        _align(written, 4)
        written += struct.pack("<I", len(text))
    written += text + b"\0"


class _Reader:
    """Values out of bytes, as a signature says."""

    def __init__(self, data: bytes, at: int) -> None:
        self._data, self._at = data, at

    def all(self, signature: str) -> list[Any]:
        found, at = [], 0
        while at < len(signature):
            end = _end(signature, at)
            found.append(self.value(signature[at:end]))
            at = end
        return found

    def value(self, kind: str) -> Any:
        first = kind[0]
        if first in _FIXED:
            code, size = _FIXED[first]
            self._skip_to(size)
            (found,) = struct.unpack_from(f"<{code}", self._data, self._at)
            self._at += size
            return bool(found) if first == "b" else found
        match first:
            case "s" | "o":
                return self._text(self.value("u"))
            case "g":
                return self._text(self.value("y"))
            case "v":
                return self.value(self.value("g"))
            case "a":
                return self._many(kind[1:])
            case _:
                self._skip_to(8)
                return tuple(self.all(kind[1:-1]))

    def _many(self, kind: str) -> list[Any]:
        length = self.value("u")
        self._skip_to(_FIXED[kind[0]][1] if kind[0] in _FIXED else 8 if kind[0] in "({" else 1 if kind[0] == "g" else 4)
        end, found = self._at + length, []
        while self._at < end:
            found.append(self.value(kind))
        return found

    def _text(self, length: int) -> str:
        found = self._data[self._at : self._at + length].decode()
        self._at += length + 1
        return found

    def _skip_to(self, size: int) -> None:
        self._at += -self._at % size


def _end(signature: str, at: int) -> int:
    """Where one complete type ends."""
    if signature[at] == "a":
        return _end(signature, at + 1)
    if signature[at] not in "({":
        return at + 1
    depth = 0
    for end in range(at, len(signature)):
        depth += (signature[end] in "({") - (signature[end] in ")}")
        if not depth:
            return end + 1
    raise BusError(f"signature {signature}")
