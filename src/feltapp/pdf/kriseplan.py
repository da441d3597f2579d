"""The krise- og mestringsplan on A4: the person's own words, on one sheet where they fit (look/08, domain brief §4.2).

An empty part prints a line to write on; nothing disappears in silence.  What to do at an overdose is always there.
No fødselsnummer, group or risk: an eleven-digit national number in a text is left out.  Made in memory.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from feltapp.domain.answer import Answer, Answers, AnswerState
from feltapp.forms.answers import show
from feltapp.forms.definition import Field, FormDefinition
from feltapp.forms.paths import field_path, row_path
from feltapp.forms.rows import rows
from feltapp.pdf.blocks import Block, Boxes, Part, Phone, Placed, Table, phones, pour
from feltapp.pdf.numbers import Nodnummer, for_plan, shipped
from feltapp.pdf.paper import Paper
from feltapp.pdf.scripts import begins_right
from feltapp.pdf.sprak import BOKMAL, Sprak
from feltapp.pdf.style import A4, MARGIN, ROOMY, THICK, Ink, Scale, between
from feltapp.pdf.words import RULED, Line, Span, labelled, width_of, wrap

TITLE = "Min krise- og mestringsplan"
NEUTRAL_TITLE = "Min plan"
FILE_TITLE = "Dokument"
RING = "Ring 113."
ACT = "Gi nalokson i nesa. Pust for meg og trykk på brystet (30:2), 113 hjelper deg. Ny dose hvis det ikke virker."
ACT_END = "Bli hos meg. Ingen straffes for å ringe 113."
LESS = "Jeg tåler mindre etter en pause."
OMITTED = "[nummer utelatt]"

_WIDTH = A4[0] - 2 * MARGIN
_FIRST = 90.75
_SUBLINE = 16.0
_SHARE_OF_MANY = 0.4
_CLOSER = (0.02, 0.1, 0.25, 0.5)
_TOP = 42.0
_BOTTOM = A4[1] - 52.0
_FOOT = A4[1] - 34.5
_BETWEEN = r"[\s./\u00ad\u200b-\u200f\u2010-\u2015\u2060-]?"
_NATIONAL = re.compile(r"(?<!\d)" + _BETWEEN.join((r"\d{2}", r"\d{2}", r"\d{2}", r"\d{3}", r"\d{2}")) + r"(?!\d)")
_COLUMNS = (96.0, 143.4, 143.4, _WIDTH - 96.0 - 2 * 143.4)
_PHASES = (("plan.bra", "Det går bra"), ("plan.tegn", "Jeg merker tegn"), ("plan.krise", "Krise"))
_HEADS = (("merkes", "Slik merkes det"), ("jeg", "Dette gjør jeg"), ("andre", "Dette kan andre gjøre"))
_PHONES = ("plan.ringe", "plan.ringe.hvem", "plan.ringe.rolle", "plan.ringe.telefon", "plan.ringe.naar")
_IN_HEADING = ("plan.navn", "plan.sammen-med", "plan.gjelder", "plan.dato", "plan.ses-paa-igjen")
_STATES = {
    AnswerState.ONSKER_IKKE: "Ønsker ikke å svare",
    AnswerState.VET_IKKE: "Vet ikke",
    AnswerState.IKKE_AKTUELT: "Ikke aktuelt",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class KriseplanHeading:
    """What the sheet says about the plan: whose (first name or what they are called), version, dates, with whom made.

    `mark` stands across the page: empty, `UTKAST` or `To versjoner – ikke avklart`.  `copies`: who else has it.
    """

    called: str
    version: int
    day: date
    valid_until: date
    made_with: str = ""
    neutral: bool = False
    mark: str = ""
    copies: tuple[str, ...] = ()
    sprak: Sprak = BOKMAL


def draw_kriseplan(
    definition: FormDefinition,
    answers: Answers,
    heading: KriseplanHeading,
    numbers: Sequence[Nodnummer] | None = None,
) -> bytes:
    """The sheet as PDF; without `numbers`, those that are shipped and checked."""
    plan = PlanText(definition, answers, heading)
    given = for_plan(shipped() if numbers is None else numbers)
    about = _about(plan)
    first = _FIRST + _SUBLINE * (len(about) - 1)
    pages = _pages(plan, given, first)
    paper = Paper(A4, FILE_TITLE, heading.sprak.tag)
    for number, page in enumerate(pages):
        if number:
            paper.next_page()
        draw_mark(paper, heading.sprak(heading.mark))
        if number == 0:
            _draw_heading(paper, heading, about)
        for top, block in page:
            block.draw(paper, MARGIN, top)
        _draw_foot(paper, heading, number + 1, len(pages))
    return paper.finish()


def _pages(plan: "PlanText", given: Sequence[Nodnummer], first: float) -> list[list[Placed]]:
    """One sheet, as roomy as it can be; what does not fit even close goes on over more, at a size easy to read."""

    room = _BOTTOM - first

    def tall(share: float) -> tuple[float, list[Block], Scale]:
        scale = between(share)
        blocks = _blocks(plan, given, scale)
        return sum(one.height + scale.gap for one in blocks) - scale.gap, blocks, scale

    roomy, close = tall(0.0), tall(1.0)
    if roomy[0] <= room:
        chosen = roomy
    elif close[0] > room:
        chosen = tall(_SHARE_OF_MANY)
    else:
        # Heights fall nearly evenly from roomy to close: guess the share, and go closer while the guess does not fit.
        share = (roomy[0] - room) / (roomy[0] - close[0])
        guesses = (tall(min(share + more, 1.0)) for more in _CLOSER)
        chosen = next((guess for guess in guesses if guess[0] <= room), close)
    return pour(chosen[1], first, _TOP, _BOTTOM, chosen[2].gap)


class PlanText:
    """The plan's words by linkId, ready for paper."""

    def __init__(self, definition: FormDefinition, answers: Answers, heading: KriseplanHeading) -> None:
        self.fields = {one.link_id: one for one in _all_fields(definition.fields)}
        self.answers = answers
        self.heading = heading
        self.say = heading.sprak
        self.used: set[str] = {*_IN_HEADING}

    def text(self, link_id: str) -> str:
        """What the person wrote, or said instead; empty when nothing."""
        self.used.add(link_id)
        return self._words(self.fields.get(link_id), self.answers.get(field_path("", link_id)))

    def sentences(self, link_id: str) -> tuple[str, ...]:
        """The text cut where sentences end, for narrow papers."""
        return tuple(one for one in re.split(r"(?<=[.!?])\s+|\n+", self.text(link_id)) if one.strip())

    @property
    def quote(self) -> str:
        """What matters to the person, in quotes."""
        text = self.text("plan.viktig")
        return text if not text or text[0] in '«“"' else f"«{text}»"

    @property
    def name(self) -> str:
        """What the person is called on the sheet."""
        return self.text("plan.navn") or without_national_numbers(self.heading.called)

    @property
    def phones(self) -> tuple[Phone, ...]:
        """Those the person can ring, in order."""
        group, who, role, number, when = _PHONES
        self.used.update(_PHONES)
        found: list[Phone] = []
        path = field_path("", group)
        for row in rows(self.answers, {}, ()).get(path, ()):
            below = f"{row_path(path, row)}/"
            name, about, digits, hours = (
                self._words(self.fields.get(one), self.answers.get(field_path(below, one)))
                for one in (who, role, number, when)
            )
            more = ", ".join(one for one in (about, hours) if one)
            if name or digits or more:
                found.append(Phone(name=name, about=f" {more}" if name and more else more, number=digits))
        return tuple(found)

    @property
    def rest(self) -> tuple[tuple[str, str], ...]:
        """Answers that the sheet has no place for, with their questions: they are printed last."""
        found = [
            (one.text, self._words(one, self.answers.get(field_path("", link_id))))
            for link_id, one in self.fields.items()
            if link_id not in self.used
        ]
        return tuple((question, words) for question, words in found if words)

    def _words(self, asked: Field | None, answer: Answer | None) -> str:
        if asked is None or answer is None:
            return ""
        return without_national_numbers(show(asked, answer).strip() or self.say(_STATES.get(answer.state, "")))


def without_national_numbers(text: str) -> str:
    """A text in which every number that could be a national one is left out."""
    return _NATIONAL.sub(OMITTED, text)


def draw_mark(paper: Paper, mark: str) -> None:
    """A word across the page, in front of nothing."""
    if not mark:
        return
    size = min(90.0, 640.0 / max(width_of(mark, 1.0, bold=True), 0.1))
    (line,) = wrap([Span(mark, bold=True)], size, 1e9)
    with paper.decoration():
        paper.slanted(line, size)


def day(value: date) -> str:
    """02.06.2026."""
    return f"{value:%d.%m.%Y}"


def emergency(given: Iterable[Nodnummer], say: Sprak) -> tuple[Phone, ...]:
    """Emergency numbers with what each is for."""
    return tuple(
        Phone(name=say(one.navn), about=f" {say(one.naar)}" if one.naar else "", number=one.nummer) for one in given
    )


def phone_columns(own: Sequence[Phone], shown: Sequence[Phone]) -> tuple[tuple[Phone, ...], tuple[Phone, ...]]:
    """Own numbers to the left, emergency numbers to the right; own ones that are many go on to the right."""
    mine = tuple(own) or tuple(Phone(name="", about="", number="") for _ in range(2))
    half = max((len(mine) + len(shown) + 1) // 2, 1)
    if len(mine) <= half:
        return mine, tuple(shown)
    return mine[:half], (*mine[half:], *shown)


def _all_fields(fields: Iterable[Field]) -> Iterable[Field]:
    for one in fields:
        yield one
        yield from _all_fields(one.children)


def _blocks(plan: PlanText, given: Sequence[Nodnummer], scale: Scale) -> list[Block]:
    say = plan.say
    more = say(" (fortsetter)")

    def lines(text: str, width: float) -> tuple[Line, ...]:
        return wrap([Span(text)], scale.body, width) if text else (RULED,)

    half = (_WIDTH - 6) / 2 - 2 * scale.pad
    whole = _WIDTH - 2 * scale.pad

    def pair(*parts: tuple[str, str], fill: Ink | None = None) -> Boxes:
        width = half if len(parts) == 2 else whole
        made = [Part(title=title, lines=lines(text, width)) for title, text in parts]
        if fill is not None:
            made[0] = Part(title=made[0].title, lines=made[0].lines, fill=fill)
        return Boxes(parts=tuple(made), width=_WIDTH, scale=scale, more=more)

    overdose = Part(title=say("Overdose – trygghet"), lines=_overdose(plan, scale, half))
    safe = Part(title=say("Gjøre det trygt rundt meg"), lines=lines(plan.text("plan.trygt"), half))
    own = plan.text("plan.hvem-har")
    has = ("\n" if begins_right(own) else " · ").join(one for one in (own, " · ".join(plan.heading.copies)) if one)
    blocks: list[Block] = [
        pair(
            (say("Hva er viktig for meg"), plan.quote),
            (say("Dette kan gjøre det vanskelig"), plan.text("plan.utlosende")),
            fill=Ink.WARM,
        ),
        _phases(plan, scale),
        pair((say("Steder og mennesker som gjør det lettere"), plan.text("plan.steder"))),
        pair(
            (say("Slik vil jeg bli møtt"), plan.text("plan.mott")),
            (say("Dette hjelper ikke"), plan.text("plan.hjelper-ikke")),
        ),
        phones(say("Hvem jeg kan ringe"), phone_columns(plan.phones, emergency(given, say)), _WIDTH, scale, more),
        Boxes(parts=(overdose, safe), width=_WIDTH, scale=scale, more=more),
        pair(
            (say("Hvis jeg blir innlagt eller borte"), plan.text("plan.borte")),
            (say("Hvem har denne planen"), without_national_numbers(has)),
        ),
    ]
    blocks += [pair((question, text)) for question, text in plan.rest]
    return blocks


def _phases(plan: PlanText, scale: Scale) -> Table:
    def cell(text: str, column: int, *, bold: bool = False) -> tuple[Line, ...]:
        return wrap([Span(text, bold)], scale.body, _COLUMNS[column] - 15) if text else (RULED,)

    head = (wrap([], scale.body, 1), *(cell(plan.say(title), n, bold=True) for n, (_, title) in enumerate(_HEADS, 1)))

    def words(phase: str, part: str) -> str:
        seen = plan.text(f"{phase}.andre-ser") if part == _HEADS[0][0] else ""
        return _with(plan.text(f"{phase}.{part}"), plan.say("Andre kan se:"), seen)

    body = tuple(
        (cell(plan.say(title), 0, bold=True), *(cell(words(phase, part), n) for n, (part, _) in enumerate(_HEADS, 1)))
        for phase, title in _PHASES
    )
    return Table(columns=_COLUMNS, head=head, rows=body, scale=scale)


def _overdose(plan: PlanText, scale: Scale, width: float) -> tuple[Line, ...]:
    say = plan.say
    act = [Span(say.helse(RING), bold=True), Span(f" {say.helse(ACT)} {say.helse(ACT_END)}")]
    lines = [*(wrap([Span(say.unchecked, slanted=True)], scale.body, width) if say.unchecked else ())]
    lines += wrap(act, scale.body, width)
    for label, link_id in (
        ("Sprayen ligger:", "plan.overdose.nalokson-hvor"),
        ("Kan gi den til meg:", "plan.overdose.nalokson-hvem"),
        ("Når jeg er alene:", "plan.overdose.alene"),
    ):
        text = plan.text(link_id)
        if link_id == "plan.overdose.nalokson-hvor":
            text = _with(text, say("Den går ut"), plan.text("plan.overdose.nalokson-utloper"))
        found = wrap([Span(say(label), bold=True), Span(labelled("", text))], scale.body, width)
        lines += found if text else [Line(found[0].pieces, found[0].width, ruled=True)]
    own = plan.text("plan.overdose.tekst")
    more, less = "\n" if begins_right(own) else " ", say.helse(LESS)
    lines += wrap([Span(own if less.rstrip(".") in own else f"{own}{more}{less}".strip())], scale.body, width)
    return tuple(lines)


def _with(text: str, label: str, more: str) -> str:
    """A text, and behind it what was said beside it."""
    if not more:
        return text
    if begins_right(text) or begins_right(more):
        return f"{text}\n{labelled(label, more)}".strip()
    stop = "" if not text or text.endswith((".", "!", "?")) else "."
    return f"{text}{stop} {label} {more}".strip()


def _about(plan: PlanText) -> tuple[Line, ...]:
    """Whose plan it is, with whom it was made, what for."""
    made = plan.text("plan.sammen-med") or without_national_numbers(plan.heading.made_with)
    applies = plan.text("plan.gjelder")
    said = [
        plan.name,
        plan.say("laget sammen med {navn}", navn=made) if made else "",
        plan.say("gjelder {hva}", hva=_lower(applies)) if applies else "",
    ]
    return wrap([Span(" · ".join(one for one in said if one))], ROOMY.body, _WIDTH - 90, ours=True)


def _draw_heading(paper: Paper, heading: KriseplanHeading, about: Sequence[Line]) -> None:
    right, size, say = A4[0] - MARGIN, ROOMY.body, heading.sprak
    with paper.content("H1"):
        (title,) = wrap([Span(say(NEUTRAL_TITLE if heading.neutral else TITLE), bold=True)], 21.75, 1e9)
        paper.line(title, MARGIN, 49.5, 21.75)
    with paper.content("P"):
        for number, line in enumerate(about):
            paper.line(line, MARGIN, 68.25 + _SUBLINE * number, size, more=number < len(about) - 1)
    with paper.content("P"):
        for baseline, text in ((50.25, say("Versjon {n}", n=heading.version)), (68.25, say.day(heading.day))):
            (line,) = wrap([Span(text)], size, 1e9)
            paper.line(line, right - line.width, baseline, size, more=True)
    rule = 80.25 + _SUBLINE * (len(about) - 1)
    with paper.decoration():
        paper.rule(MARGIN, rule, right, rule, ink=Ink.STRONG, thick=THICK)


def _draw_foot(paper: Paper, heading: KriseplanHeading, page: int, pages: int) -> None:
    right = A4[0] - MARGIN
    say = heading.sprak
    until = say("kan være utdatert etter {dato}", dato=say.day(heading.valid_until))
    version = say("Versjon {n}", n=heading.version)
    told = " – ".join(one for one in (version, say.day(heading.day), until, say(heading.mark)) if one)
    with paper.decoration():
        paper.rule(MARGIN, _FOOT, right, _FOOT, ink=Ink.FRAME)
    with paper.content("P"):
        (left,) = wrap([Span(told)], 12, 1e9)
        paper.line(left, MARGIN, _FOOT + 17.25, 12)
        (count,) = wrap([Span(say("Side {n} av {alle}", n=page, alle=pages))], 12, 1e9)
        paper.line(count, right - count.width, _FOOT + 17.25, 12)


def _lower(text: str) -> str:
    """«Flytting 11.06.» stands inside a sentence; a name or an abbreviation keeps its capitals."""
    return text[0].lower() + text[1:] if len(text) > 1 and text[1].islower() and " " in text else text
