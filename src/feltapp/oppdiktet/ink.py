"""A made-up signature on the screen: loops that look written, and are nobody's."""

import math
from datetime import date
from functools import cache

from feltapp.domain.answer import Answers, JsonValue
from feltapp.domain.ids import RevisionId
from feltapp.domain.revision import RecordView
from feltapp.domain.samtykke import UNDERSKRIFT
from feltapp.forms import samtykke
from feltapp.forms.catalog import Catalog
from feltapp.forms.definition import FormDefinition
from feltapp.forms.session import FormSession
from feltapp.forms.underskrift import Ink, Stroke, Underskrift, to_value
from feltapp.oppdiktet.made_up import TEAM_NAME
from feltapp.resources import resource

_LOOPS, _POINTS = 5, 90


def made_up_signature(answers: Answers, at: str) -> JsonValue:
    """Under a samtykke with these answers, at this time."""
    definition = _definition()
    seen = RecordView(answers=answers, heads=(RevisionId("0" * 32),))
    session = FormSession(definition, seen, today=date.fromisoformat(at[:10]))
    shown = samtykke.text(definition, answers, name="", team=TEAM_NAME, contact="")
    text = samtykke.as_lines(shown)
    return to_value(Underskrift(ink=made_up_ink(), text=text, of=session.above(UNDERSKRIFT), at=at))


def made_up_ink() -> Ink:
    """Loops from left to right, and a line under them."""
    return (tuple(_loop(number / _POINTS) for number in range(_POINTS + 1)), _under())


def _loop(share: float) -> tuple[int, int]:
    turn = share * _LOOPS * 2 * math.pi
    high = 90 - 50 * share + 20 * math.sin(turn / 3)
    return round(180 + 720 * share + 60 * math.cos(turn)), round(200 + high * math.sin(turn))


def _under() -> Stroke:
    return tuple((150 + 40 * step, 320 - 2 * step) for step in range(20))


@cache
def _definition() -> FormDefinition:
    return Catalog.load(resource("skjema")).newest("samtykke")
