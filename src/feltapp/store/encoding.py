"""Answers as JSON and ids as bytes: the forms they have in sealed bodies, drafts and list columns.

The names of the fields are part of what is sealed for ever: add, never rename (docs/sync.md).
"""

from collections.abc import Iterable, Mapping
from typing import Any

import msgspec

from feltapp.domain.answer import Answer, Answers, AnswerState, Kilde
from feltapp.domain.ids import Path


class WireAnswer(msgspec.Struct, omit_defaults=True, frozen=True):
    """One answer; what is as usual is left out."""

    value: bool | int | str | list[Any] | dict[str, Any] | None = None
    state: AnswerState = AnswerState.BESVART
    kilde: Kilde | None = None
    kommentar: str = ""


def to_wire(answer: Answer) -> WireAnswer:
    """An answer made ready for JSON."""
    return WireAnswer(value=answer.value, state=answer.state, kilde=answer.kilde, kommentar=answer.kommentar)


def from_wire(wire: WireAnswer) -> Answer:
    """The answer again."""
    return Answer(value=wire.value, state=wire.state, kilde=wire.kilde, kommentar=wire.kommentar)


def answers_to_wire(answers: Answers) -> dict[str, WireAnswer]:
    """All answers made ready."""
    return {path: to_wire(answer) for path, answer in answers.items()}


def answers_from_wire(wire: Mapping[str, WireAnswer]) -> dict[Path, Answer]:
    """All answers again."""
    return {Path(path): from_wire(answer) for path, answer in wire.items()}


def blob(an_id: str) -> bytes:
    """An id as the database keeps it."""
    return bytes.fromhex(an_id)


def blobs(ids: Iterable[str]) -> bytes:
    """Several ids in one column."""
    return b"".join(map(bytes.fromhex, ids))


def ids_of(column: bytes) -> tuple[str, ...]:
    """The ids of such a column."""
    return tuple(column[start : start + 16].hex() for start in range(0, len(column), 16))


def json_list(ids: Iterable[str]) -> str:
    """Ids for `IN (SELECT unhex(value) FROM json_each(?))`: as many as wanted in one statement."""
    return msgspec.json.encode(list(ids)).decode()
