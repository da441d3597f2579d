"""The conversation between shell and session: closed, and deaf to anything else."""

import io
import json

import pytest

from feltapp.ui import ipc

EVERY: tuple[ipc.Message, ...] = (
    ipc.Unlock(profile="/p", passphrase="måke æøå", recovery="A-B"),
    ipc.Enrol(base="/b"),
    ipc.Lock(),
    ipc.Warm(),
    ipc.Ready(profile="/p"),
    ipc.Refused(code="feil-passordsetning", trouble=False, details={"seconds": 30}),
    ipc.Locking(reason="idle"),
    ipc.Locking(reason="hand", saved=False),
)


@pytest.mark.parametrize("message", EVERY, ids=lambda message: type(message).__name__)
def test_every_message_comes_back_as_it_was(message: ipc.Message) -> None:
    line = ipc.encode(message)
    assert line.count(b"\n") == 1
    assert ipc.decode(line) == message


@pytest.mark.parametrize(
    "line",
    [
        b"",
        b"{}",
        b"[1]",
        b"null",
        b"not json\n",
        b'{"kind": "open"}',
        b'{"kind": "lock", "name": "Lars"}',
        b'{"kind": "unlock", "profile": "/p"}',
        b'{"kind": "unlock", "profile": "/p", "passphrase": 7}',
        b'{"kind": "refused", "code": ["x"]}',
        b'{"kind": "refused", "code": "x", "details": "Lars"}',
        b"\xff\xfe",
        b'{"kind": "ready", "profile": "' + b"x" * ipc.MAX_LINE + b'"}',
    ],
)
def test_anything_else_is_refused(line: bytes) -> None:
    with pytest.raises(ipc.NotAMessage):
        ipc.decode(line)


def test_a_passphrase_never_shows_in_a_trace() -> None:
    assert "hemmelig" not in repr(ipc.Unlock(profile="/p", passphrase="hemmelig", recovery="hemmelig"))


def test_only_the_shells_own_messages_carry_text_that_a_person_typed() -> None:
    """What a session may say has room for codes, reasons and its own folder, and nothing else."""
    said = {
        name
        for message in EVERY
        if isinstance(message, ipc.Warm | ipc.Ready | ipc.Refused | ipc.Locking)
        for name in json.loads(ipc.encode(message))
    }
    assert said == {"kind", "profile", "code", "trouble", "details", "reason", "saved"}


def test_a_shell_that_is_gone_is_no_error() -> None:
    class Broken(io.BytesIO):
        def flush(self) -> None:
            raise BrokenPipeError

    ipc.send(Broken(), ipc.Warm())
