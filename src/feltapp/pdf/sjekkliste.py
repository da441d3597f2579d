"""A checklist to go through with a pen: a box for each point, who sees to it and by when, lines to write on.

For forms whose points are answered «gjort», «gjenstår» or «ikke aktuelt»; what is below a point stands under it.
"""

from collections.abc import Iterator, Sequence

from feltapp.domain.answer import Answer, Answers, AnswerState, code_of
from feltapp.domain.revision import Choice
from feltapp.forms.answers import in_line
from feltapp.forms.definition import FieldKind, FormDefinition
from feltapp.forms.state import FieldState
from feltapp.pdf import flow
from feltapp.pdf.fields import Passage, passages
from feltapp.pdf.form import Heading, foot, said, stand
from feltapp.pdf.never import FIELDS
from feltapp.pdf.sprak import Sprak
from feltapp.pdf.words import Span

DONE, NOT_FOR_THEM, TO_DO = "☑", "–", "☐"
_MARKS = {"gjort": DONE, "ikke-aktuelt": NOT_FOR_THEM}


def draw_sjekkliste(
    definition: FormDefinition, answers: Answers, heading: Heading, choices: tuple[Choice, ...] = ()
) -> bytes:
    """The list as PDF."""
    definition = heading.sprak.form(definition)
    words = heading.title or definition.title
    state = stand(definition, answers, choices, heading.printed_on)
    return flow.draw([*flow.title(words, said(heading)), *_body(state, heading)], foot(words, heading))


def _body(fields: Sequence[FieldState], heading: Heading) -> Iterator[flow.Waiting]:
    shown = [one for one in fields if one.visible and one.field.link_id not in FIELDS and heading.lets(one)]
    at = 0
    while at < len(shown):
        one = shown[at]
        below = at + 1
        while below < len(shown) and _is_point(one) and shown[below].depth > one.depth:
            below += 1
        if _is_point(one):
            yield from _point(one, shown[at + 1 : below], heading.sprak)
        else:
            for passage in passages(one, heading.sprak):
                yield from flow.passage(passage)
        at = below


def _is_point(one: FieldState) -> bool:
    return one.field.kind is FieldKind.CHOICE and any(option.code in _MARKS for option in one.options)


def _point(one: FieldState, details: Sequence[FieldState], say: Sprak) -> Iterator[flow.Waiting]:
    mark = NOT_FOR_THEM if one.answer.state is AnswerState.IKKE_AKTUELT else _mark(one.answer)
    told = [f"{detail.field.text}: {words}" for detail in details if (words := in_line(detail.field, detail.answer))]
    spans = (Span(one.field.text, bold=True),)
    yield from flow.passage(Passage(kind="P", spans=spans, mark=mark, depth=1, room_above=5, keep=True))
    open_ends = "" if told or mark != TO_DO else f"{say('Ansvarlig')}: {'_' * 22}   {say('Frist')}: {'_' * 14}"
    words = " · ".join(told) or open_ends
    if words:
        yield from flow.passage(Passage(kind="P", spans=(Span(words),), depth=2, ours=True))
    else:
        yield flow.Room(height=1), False


def _mark(answer: Answer) -> str:
    return _MARKS.get(code_of(answer), TO_DO)
