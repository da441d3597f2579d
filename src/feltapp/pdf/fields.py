"""A field on paper: its question, the answer in words or why there is none, where it comes from.

One drawer per kind of field, in one table: a kind without one fails a test.  A sensitive field is left out unless
somebody chose otherwise, and the paper says how many were.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from feltapp.domain.answer import IKKE_SPURT, AnswerState
from feltapp.forms import markdown
from feltapp.forms.answers import show
from feltapp.forms.definition import Field, FieldKind
from feltapp.forms.state import FieldState
from feltapp.forms.words import KILDE_WORDS, STATE_WORDS
from feltapp.pdf.never import GUIDANCE
from feltapp.pdf.sprak import BOKMAL, Sprak
from feltapp.pdf.words import Span, labelled

TWO_VERSIONS = "To versjoner – ikke avklart"
READ_ONLY_STYLES = frozenset({"sidebar", "help"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage:
    """Something to set: `kind` is the element it is for a screen reader, `keep` binds it to the next.

    `mark` stands before the first line: a bullet, a box to tick.  `ours`: a line put together here (`words.wrap`).
    """

    kind: str
    spans: tuple[Span, ...]
    mark: str = ""
    depth: int = 0
    keep: bool = False
    room_above: float = 0.0
    ours: bool = False


Drawer = Callable[[FieldState, Sprak], Iterator[Passage]]


def passages(state: FieldState, say: Sprak = BOKMAL) -> Iterator[Passage]:
    """How one field stands on paper; a detail below a question that nobody asked about is left out."""
    detail = state.field.kind not in (FieldKind.GROUP, FieldKind.DISPLAY) and not state.is_item
    open_choice = state.choice is not None and not state.settled
    if detail and not open_choice and state.answer == IKKE_SPURT and not state.field.must:
        return
    yield from DRAWERS[state.field.kind](state, say)


def _heading(state: FieldState, say: Sprak) -> Iterator[Passage]:
    if state.is_row:
        title = Span(f"{state.field.text} {state.rows}", bold=True)
        yield Passage(kind="H4", spans=(title,), depth=state.depth - 1, keep=True, room_above=5)
        return
    if state.field.repeats and state.rows:
        return
    kind = "H2" if state.depth == 0 else "H3"
    yield from _words(state.field, kind, state.depth, room=14 if not state.depth else 8)
    said = "" if state.answer.state is AnswerState.BESVART else _silent(state, say)
    if state.answer.state is not AnswerState.IKKE_SPURT or state.field.repeats:
        yield Passage(kind="P", spans=(Span(said), *_beside(state, say)), depth=state.depth)


def _read_only(state: FieldState, _say: Sprak) -> Iterator[Passage]:
    if state.field.link_id in GUIDANCE:
        return
    if state.field.style not in READ_ONLY_STYLES and (state.field.text or state.field.markdown):
        yield from _words(state.field, "P", state.depth, room=3)


def _answer(state: FieldState, say: Sprak) -> Iterator[Passage]:
    yield from _words(state.field, "H4", state.depth, room=5)
    words = show(state.field, state.answer)
    if state.choice is not None and not state.settled:
        words = say(TWO_VERSIONS)
    said = Span(words or _silent(state, say))
    yield Passage(kind="P", spans=(said, *_beside(state, say)), depth=state.depth)


def _silent(state: FieldState, say: Sprak) -> str:
    """Why there is no answer; a question that takes no such word has none because nobody gave one."""
    said = state.answer.state
    unsaid = said is AnswerState.BESVART or (said is AnswerState.IKKE_SPURT and not state.field.takes_state)
    return "–" if unsaid else say(STATE_WORDS[said])


def _each_on_its_own_line(state: FieldState, say: Sprak) -> Iterator[Passage]:
    """Chosen options with a dash before each where there are several."""
    chosen = show(state.field, state.answer).split("\n")
    if len(chosen) < 2 or (state.choice is not None and not state.settled):
        yield from _answer(state, say)
        return
    yield from _words(state.field, "H4", state.depth, room=5)
    for one in chosen[:-1]:
        yield Passage(kind="P", spans=(Span(f"– {one}"),), depth=state.depth)
    yield Passage(kind="P", spans=(Span(f"– {chosen[-1]}"), *_beside(state, say)), depth=state.depth)


def _beside(state: FieldState, say: Sprak) -> tuple[Span, ...]:
    """What belongs to an answer, on lines of its own in the same paragraph."""
    kommentar, kilde_is = state.answer.kommentar, state.answer.kilde
    comment = f"\n{labelled(say('Kommentar:'), kommentar)}" if kommentar else ""
    kilde = f"\n{say('Kilde: {hvem}', hvem=say(KILDE_WORDS[kilde_is]))}" if kilde_is is not None else ""
    return tuple(Span(one) for one in (comment, kilde) if one)


def _words(field: Field, kind: str, depth: int, *, room: float) -> Iterator[Passage]:
    """What a field asks or tells; as on screen, its markdown where it has any, in place of the plain text."""
    asks = kind != "P"
    prefix = Span(f"{field.prefix} " if field.prefix else "", bold=asks)
    found = markdown.blocks(field.markdown) if field.markdown else ()
    if not found:
        spans = (prefix, Span(field.text, bold=asks)) if field.prefix or field.text else (Span("–", bold=asks),)
        yield Passage(kind=kind, spans=spans, depth=depth, keep=asks, room_above=room)
        return
    for number, one in enumerate(found):
        bold = one.heading or (asks and len(found) == 1)
        runs = tuple(Span(run.text, bold=bold or run.bold, slanted=run.italic) for run in one.runs)
        yield Passage(
            kind=kind if number == 0 else "P",
            spans=runs if number or not field.prefix else (prefix, *runs),
            mark=one.mark,
            depth=depth + one.level,
            keep=asks,
            room_above=room if number == 0 else 2 if one.mark else 4,
        )


DRAWERS: Mapping[FieldKind, Drawer] = {
    FieldKind.GROUP: _heading,
    FieldKind.DISPLAY: _read_only,
    FieldKind.BOOLEAN: _answer,
    FieldKind.INTEGER: _answer,
    FieldKind.DECIMAL: _answer,
    FieldKind.DATE: _answer,
    FieldKind.DATETIME: _answer,
    FieldKind.TIME: _answer,
    FieldKind.STRING: _answer,
    FieldKind.TEXT: _answer,
    FieldKind.URL: _answer,
    FieldKind.CHOICE: _each_on_its_own_line,
    FieldKind.OPEN_CHOICE: _each_on_its_own_line,
    FieldKind.QUANTITY: _answer,
    FieldKind.ATTACHMENT: _answer,
    FieldKind.REFERENCE: _answer,
}
