"""Any filled-in form on A4: questions and answers as they stand, page by page.

Says what it is, which version and when; draws what is asked now and nothing that is hidden.  Sensitive answers are left
out unless they were chosen one by one.  Who may have the paper is decided before it is drawn (design invariant 9);
nothing is asked about that here.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from feltapp.domain.answer import Answers
from feltapp.domain.ids import Path, RevisionId
from feltapp.domain.revision import Choice, RecordView
from feltapp.forms.definition import FieldKind, FormDefinition, Shown
from feltapp.forms.session import FormSession
from feltapp.forms.state import FieldState
from feltapp.pdf import flow, prose
from feltapp.pdf.fields import Passage, passages
from feltapp.pdf.ink import signature
from feltapp.pdf.never import FIELDS
from feltapp.pdf.pictures import pictures
from feltapp.pdf.sprak import BOKMAL, Sprak
from feltapp.pdf.tables import table
from feltapp.pdf.words import Span

_OPEN = 1_000
"""No field is so deep: nothing is left out."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Heading:
    """What the paper says about itself: about whom (no national number), by whom, when signed, which version.

    `title` in place of the form's own.  `beside`: that the text has been put right, or what it puts right.
    `with_sensitive`: all of it; `sensitive`: only what stands at these paths.
    """

    about: str
    title: str = ""
    made_by: str = ""
    signed_on: date | None = None
    printed_on: date
    version: int = 1
    mark: str = ""
    beside: str = ""
    with_sensitive: bool = False
    sensitive: frozenset[Path] = frozenset()
    sprak: Sprak = BOKMAL

    def lets(self, state: FieldState) -> bool:
        """Whether an answer may stand on this paper."""
        return self.with_sensitive or not state.field.sensitive or state.path in self.sensitive


def draw_form(
    definition: FormDefinition,
    answers: Answers,
    heading: Heading,
    choices: tuple[Choice, ...] = (),
    sections: frozenset[str] | None = None,
    signers: tuple[str, ...] = (),
) -> bytes:
    """The form as PDF; with `sections` (the linkId of the first field of each) only these.

    `signers`: each has a line to sign on, after all else.
    """
    words = heading.title or definition.title
    state = stand(definition, answers, choices, heading.printed_on)
    blocks = [*flow.title(words, said(heading)), *body(state, heading, sections), *_signatures(signers)]
    return flow.draw(blocks, foot(words, heading))


def stand(
    definition: FormDefinition, answers: Answers, choices: tuple[Choice, ...], today: date
) -> tuple[FieldState, ...]:
    """The fields of a form as they stand, in drawing order."""
    seen = RecordView(answers=answers, choices=choices, heads=(RevisionId(""),))
    return FormSession(definition, seen, today=today).state.fields


def said(heading: Heading) -> str:
    """The lines under the title."""
    say = heading.sprak
    on = heading.signed_on
    signed = say("signert {dato}", dato=say.day(on)) if on else say("ikke signert")
    version, printed = say("versjon {n}", n=heading.version), say("skrevet ut {dato}", dato=say.day(heading.printed_on))
    parts = (heading.about, heading.made_by, signed, version, printed)
    line = " · ".join(one for one in parts if one)
    return f"{line}\n{heading.beside}" if heading.beside else line


def foot(words: str, heading: Heading) -> flow.Foot:
    """Title, version and date, on every page."""
    say = heading.sprak
    version = say("Versjon {n}", n=heading.version)
    when = say.day(heading.signed_on or heading.printed_on)
    return flow.Foot(words=f"{version} – {when}", title=words, mark=heading.mark, sprak=say)


def body(
    fields: tuple[FieldState, ...], heading: Heading, sections: frozenset[str] | None = None
) -> Iterator[flow.Waiting]:
    """The questions and answers that this paper may show, and how many it does not."""
    left_out: dict[str, int] = {}
    section, closed, never = "", _OPEN, _OPEN
    in_tables: set[Path] = set()
    for one in fields:
        if sections is not None and one.section not in sections:
            continue
        if one.section != section:
            yield from _told(left_out, section)
            section = one.section
        if not one.visible or one.field.shown is Shown.SCREEN:
            continue
        never = one.depth if one.field.link_id in FIELDS else _OPEN if one.depth <= never else never
        if one.depth >= never:
            continue
        closed = _OPEN if one.depth <= closed else closed
        if one.depth > closed or not heading.lets(one):
            closed = min(closed, one.depth)
            left_out[section] = left_out.get(section, 0) + (1 if one.field.asks else 0)
            continue
        if one.path in in_tables:
            continue
        for passage in passages(one):
            yield from flow.passage(passage)
        if one.field.kind is FieldKind.ATTACHMENT:
            yield from pictures(one)
            yield from signature(one)
        if one.layout is not None:
            in_tables |= one.layout.covers
            yield from table(one.layout, {state.path: state for state in fields}, heading.lets)
    yield from _told(left_out, section)


def _signatures(signers: Sequence[str]) -> Iterator[flow.Waiting]:
    """On one page: nobody is to sign on a sheet that says nothing else."""
    if signers:
        yield from prose.heading("Underskrift")
        for number, one in enumerate(signers, 1):
            yield flow.ToFillIn(labels=("Sted og dato", one)), number < len(signers)


def _told(left_out: Mapping[str, int], section: str) -> Iterator[flow.Waiting]:
    count = left_out.get(section, 0)
    if count:
        words = (
            "1 sensitivt spørsmål er ikke skrevet ut."
            if count == 1
            else f"{count} sensitive spørsmål er ikke skrevet ut."
        )
        yield from flow.passage(Passage(kind="P", spans=(Span(words),), depth=1, room_above=4))
