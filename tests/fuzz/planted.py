"""Bugs that somebody might make in the forms, each put into the real code by a small patch.

A harness that has not caught these proves nothing by being green.  One function per bug; its first line says what is
wrong.
"""

import json
import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import pytest

from feltapp.forms import answers, drawing, items, plan, reader, response, response_values, rows, session, validation
from feltapp.forms.answers import Problem
from feltapp.forms.definition import Field, FieldKind
from feltapp.forms.reader import Reading
from tests.fuzz import checks

Plant = Callable[[pytest.MonkeyPatch], None]


def anything_is_text(patch: pytest.MonkeyPatch) -> None:
    """What should be a text is taken for one whatever it is."""
    patch.setattr(items, "text", lambda source, key: (source or {}).get(key, ""))


def broken_json_is_no_concern(patch: pytest.MonkeyPatch) -> None:
    """Bytes that are no JSON raise what the parser raises."""
    whole = reader.read_all

    def reading(data: bytes) -> tuple[Reading, ...]:
        json.loads(data)
        return whole(data)

    patch.setattr(checks, "read_all", reading)


def comments_are_forgotten(patch: pytest.MonkeyPatch) -> None:
    """A response leaves out what was said beside an answer."""
    patch.setattr(response._Writer, "_beside", lambda _self, _answer: [])


def units_are_lost(patch: pytest.MonkeyPatch) -> None:
    """A quantity comes back without its unit."""
    whole = response_values.read_value

    def reading(asked: Field, name: str, raw: object) -> Any:
        found = whole(asked, name, raw)
        return {**found, "unit": ""} if isinstance(found, dict) and "unit" in found else found

    patch.setattr(response, "read_value", reading)


def patterns_go_back_and_forth(patch: pytest.MonkeyPatch) -> None:
    """Regular expressions are matched by trying every way, which may take for ever."""

    @dataclass
    class Trying:
        source: str

        def found_in(self, text: str) -> bool:
            return re.search(self.source, text) is not None

    patch.setattr(validation, "compiled", Trying)


def circles_are_followed(patch: pytest.MonkeyPatch) -> None:
    """What a question depends on is followed without looking where one has been."""

    def visit(start: int, needs: list[list[int]], done: set[int], _circular: object, nodes: Any, order: Any) -> None:
        if start not in done:
            for one in needs[start]:
                visit(one, needs, done, _circular, nodes, order)
            done.add(start)
            order.append(nodes[start])

    patch.setattr(plan, "_visit", visit)


def the_picture_is_old(patch: pytest.MonkeyPatch) -> None:
    """A field that was drawn once is drawn so again when only its comment, or who it is from, has changed."""

    def draw(material: Any, before: Any) -> Any:
        state = drawing.draw(material, before)
        kept = tuple(
            old if (old := before.get(one.path)) is not None and old.answer.value == one.answer.value else one
            for one in state.fields
        )
        return state.__class__(**{**{name: getattr(state, name) for name in state.__slots__}, "fields": kept})

    patch.setattr(session, "draw", draw)


def a_code_without_words(patch: pytest.MonkeyPatch) -> None:
    """A parser says what is wrong with a code that nobody has words for."""
    patch.setitem(answers.PARSERS, FieldKind.DATE, lambda _field, _raw, _today: Problem(code="feil-dato"))


def half_signs_come_in(patch: pytest.MonkeyPatch) -> None:
    """What people paste is kept as it comes, also what nothing can write."""
    patch.setattr(session, "legible", lambda text: text)
    patch.setattr(answers, "legible_value", lambda value: value)


def a_row_vanishes(patch: pytest.MonkeyPatch) -> None:
    """The last row of a group is left out of the response."""

    def but_one(*given: Any) -> Any:
        return {group: found[:-1] for group, found in rows.rows(*given).items()}

    patch.setattr(response, "rows", but_one)


BUGS: tuple[Plant, ...] = (
    anything_is_text,
    broken_json_is_no_concern,
    comments_are_forgotten,
    units_are_lost,
    patterns_go_back_and_forth,
    circles_are_followed,
    the_picture_is_old,
    a_code_without_words,
    half_signs_come_in,
    a_row_vanishes,
)
