"""The pocket card: one A4 sheet, folded three times to eight faces (look/08b).

An extract of the plan for the one who carries it; the title says nothing.  What does not fit on a face ends with
«Mer står i planen»; a part with no text gets a line to write on.  Same words, same caution as `kriseplan.py`.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from feltapp.domain.answer import Answers
from feltapp.forms.definition import FormDefinition
from feltapp.pdf.blocks import Phone
from feltapp.pdf.kriseplan import FILE_TITLE, LESS, NEUTRAL_TITLE, KriseplanHeading, PlanText, draw_mark, emergency
from feltapp.pdf.numbers import Nodnummer, shipped
from feltapp.pdf.paper import Paper
from feltapp.pdf.style import A4, HAIR, Ink
from feltapp.pdf.words import Line, Span, labelled, width_of, wrap

_SHEET = (A4[1], A4[0])
_FACE = (_SHEET[0] / 4, _SHEET[1] / 2)
_EDGE = 17.0
_INNER = _FACE[0] - 2 * _EDGE
_BODY = 12.0
_LEADING = 16.0
_BETWEEN = 6.5
_HEADING = 14.5
_NUMBER = 18.75
_LINE_OF_FOOT = 22.0
_MORE = "Mer står i planen."
_EMERGENCY = "113"
_FIRST_STEP = "1 Ring 113"
_STEPS = ("2 Gi nalokson i nesa", "3 Pust og trykk, 113 hjelper", "4 Bli hos meg")


def draw_lommekort(
    definition: FormDefinition,
    answers: Answers,
    heading: KriseplanHeading,
    numbers: Sequence[Nodnummer] | None = None,
) -> bytes:
    """The card as PDF; without `numbers`, those that are shipped and checked."""
    plan, say = PlanText(definition, answers, heading), heading.sprak
    given = tuple(one for one in (shipped() if numbers is None else numbers) if one.paa_plan)
    paper = Paper(_SHEET, FILE_TITLE, say.tag)
    with paper.decoration():
        paper.fill(0, 0, *_FACE, Ink.WARM)
    draw_mark(paper, say(heading.mark))
    _folds(paper)
    faces = [_Face(paper, say(_MORE), n % 4 * _FACE[0] + _EDGE, n // 4 * _FACE[1], n // 4 * _FACE[1]) for n in range(8)]
    _cover(faces[0], plan)
    _phones(faces[1], plan, emergency((one for one in given if one.nummer != _EMERGENCY), say))
    _signs(faces[2], say("Jeg merker tegn"), plan, "plan.tegn")
    _signs(faces[3], say("Krise"), plan, "plan.krise", keep=78)
    _emergency(faces[3], say("Fare for livet"))
    _overdose(faces[4], plan)
    _met(faces[5], plan)
    _away(faces[6], plan)
    _own_words(faces[7], plan)
    return paper.finish()


@dataclass(slots=True)
class _Face:
    """One of the eight; `y` is how far down it has been written."""

    paper: Paper
    more: str
    x: float
    top: float
    y: float

    def heading(self, title: str) -> None:
        with self.paper.content("H2"):
            self._text(wrap([Span(title, bold=True)], _HEADING, 1e9)[:1], self.top + 30, _HEADING)
        with self.paper.decoration():
            self.paper.rule(self.x, self.top + 38.5, self.x + _INNER, self.top + 38.5, ink=Ink.STRONG, thick=1.5)
        self.y = self.top + 44

    def subheading(self, title: str) -> None:
        self.y += 6
        with self.paper.content("H3"):
            self._text(wrap([Span(title, bold=True)], 12.75, _INNER), self.y + 14, 12.75)
        self.y += _LEADING + 3

    def sentences(self, sentences: Sequence[str], keep: float = 0.0) -> None:
        """Sentences below each other, as many as there is room for when `keep` points stay free below."""
        room = self.top + _FACE[1] - 14 - keep
        if not sentences:
            with self.paper.decoration():
                self.paper.rule(self.x, self.y + 18, self.x + _INNER, self.y + 18, ink=Ink.FRAME)
            self.y += _LEADING + _BETWEEN
            return
        wrapped = [wrap([Span(one)], _BODY, _INNER) for one in sentences]
        tall = sum(len(lines) * _LEADING + _BETWEEN for lines in wrapped)
        more = self.y + tall > room + _BETWEEN
        for lines in wrapped:
            if self.y + len(lines) * _LEADING > room - (_LEADING if more else 0):
                break
            with self.paper.content("P"):
                self._text(lines, self.y + 12.5, _BODY)
            self.y += len(lines) * _LEADING + _BETWEEN
        if more:
            with self.paper.content("P"):
                self._text(wrap([Span(self.more, bold=True)], _BODY, _INNER), self.y + 12.5, _BODY)
            self.y += _LEADING

    def to_fill_in(self, label: str) -> None:
        """A label, and a line to write on after it."""
        (line,) = wrap([Span(label)], _BODY, 1e9)
        with self.paper.content("P"):
            self.paper.line(line, self.x, self.y + 12.5, _BODY)
        with self.paper.decoration():
            start = self.x + line.width + 5
            self.paper.rule(start, self.y + 14.5, self.x + _INNER, self.y + 14.5, ink=Ink.FRAME)
        self.y += _LEADING + _BETWEEN

    def at_bottom(self, texts: Sequence[str]) -> None:
        for above, text in zip(range(len(texts) - 1, -1, -1), texts, strict=True):
            with self.paper.content("P"):
                self._text(
                    wrap([Span(text)], _BODY, _INNER)[:1], self.top + _FACE[1] - 25 - _LINE_OF_FOOT * above, _BODY
                )

    def large(self, text: str, size: float, baseline: float) -> None:
        with self.paper.content("P"):
            self._text(wrap([Span(text, bold=True)], size, 1e9)[:1], baseline, size)

    def rule(self, y: float, ink: Ink = Ink.LINE) -> None:
        with self.paper.decoration():
            self.paper.rule(self.x, y, self.x + _INNER, y, ink=ink, thick=HAIR)

    def _text(self, lines: Sequence[Line], baseline: float, size: float) -> None:
        for number, line in enumerate(lines):
            left = self.x + line.indent(_INNER)
            self.paper.line(line, left, baseline + number * _LEADING, size, more=number < len(lines) - 1)


def _folds(paper: Paper) -> None:
    with paper.decoration():
        for column in range(5):
            x = min(max(column * _FACE[0], 0.4), _SHEET[0] - 0.4)
            paper.rule(x, 0, x, _SHEET[1], ink=Ink.FRAME, dashed=True)
        for row in range(3):
            y = min(max(row * _FACE[1], 0.4), _SHEET[1] - 0.4)
            paper.rule(0, y, _SHEET[0], y, ink=Ink.FRAME, dashed=True)


def _foot(plan: PlanText) -> list[str]:
    """What every face that can be seen alone says of the plan: what it is not, which it is, how long it holds."""
    heading, say = plan.heading, plan.say
    mark = [say(heading.mark)] if heading.mark else []
    told = [
        *mark,
        f"{say('Versjon {n}', n=heading.version)} – {say.day(heading.day)}",
        say("Kan være utdatert etter {dato}", dato=say.day(heading.valid_until)),
    ]
    # A language may need more room: a date that is cut off would be worse than none.
    return [line.text for one in told for line in wrap([Span(one)], _BODY, _INNER)]


def _cover(face: _Face, plan: PlanText) -> None:
    with face.paper.content("H1"):
        (title,) = wrap([Span(plan.say(NEUTRAL_TITLE), bold=True)], 25.5, 1e9)
        face.paper.line(title, face.x, face.top + 44, 25.5)
    with face.paper.content("P"):
        for number, line in enumerate(wrap([Span(plan.name)], 15, _INNER)[:3]):
            face.paper.line(line, face.x, face.top + 72 + number * 19, 15, more=True)
    face.y = face.top + 138
    quote = wrap([Span(plan.quote)], 13.5, _INNER)
    if plan.quote and len(quote) <= 5:
        with face.paper.content("P"):
            for number, line in enumerate(quote):
                baseline = face.y + 12.5 + number * 18.5
                left = face.x + line.indent(_INNER)
                face.paper.line(line, left, baseline, 13.5, more=number < len(quote) - 1)
    else:
        face.sentences(plan.sentences("plan.viktig"), keep=_LINE_OF_FOOT * len(_foot(plan)) + 6)
    face.at_bottom(_foot(plan))


def _phones(face: _Face, plan: PlanText, theirs: Sequence[Phone]) -> None:
    face.heading(plan.say("Jeg kan ringe"))
    own = plan.phones
    room = 5
    first = list(own)[: max(room - 1, room - len(theirs))]
    shown = [*first, *theirs][:room]
    if not first:
        shown = [Phone(name="", about="", number=""), Phone(name="", about="", number=""), *theirs][:room]
    for phone in shown:
        with face.paper.content("P"):
            face.paper.line(_who(phone), face.x, face.y + 13, _BODY, more=True)
            # A number that has no room is not printed in part: half a number is a wrong one.
            sizes = (one for one in (_NUMBER, _BODY) if width_of(phone.number, one, bold=True) <= _INNER)
            size = next(sizes, 0.0)
            words, size = (phone.number, size) if size else (face.more, _BODY)
            face.paper.line(wrap([Span(words, bold=True)], size, _INNER)[0], face.x, face.y + 32.5, size)
        face.y += 45
        face.rule(face.y - 5)
    if len(own) > len(first):
        face.sentences([face.more])


def _who(phone: Phone) -> Line:
    """Whose number it is, on one line: what is said about them gives way a part at a time, never in mid-sentence."""
    parts = phone.about.split(", ")
    while True:
        lines = wrap([Span(phone.name, bold=True), Span(", ".join(parts))], _BODY, _INNER)
        if len(lines) == 1 or not parts:
            return lines[0]
        parts.pop()


def _signs(face: _Face, title: str, plan: PlanText, link_id: str, keep: float = 0.0) -> None:
    face.heading(title)
    face.sentences(plan.sentences(f"{link_id}.merkes"), keep=keep + 90)
    face.subheading(plan.say("Da gjør jeg dette"))
    face.sentences(plan.sentences(f"{link_id}.jeg"), keep=keep)


def _emergency(face: _Face, danger: str) -> None:
    bottom = face.top + _FACE[1]
    face.large(danger, 12.75, bottom - 60)
    face.large(_EMERGENCY, 33, bottom - 24)


def _overdose(face: _Face, plan: PlanText) -> None:
    say = plan.say
    face.heading(say("Overdose – trygghet"))
    if say.unchecked:
        face.sentences([say.unchecked])
    face.large(say.helse(_FIRST_STEP), _NUMBER, face.y + 16)
    face.y += 24
    for step in _STEPS:
        face.large(say.helse(step), 12.75, face.y + 16)
        face.y += 22
    face.y += 4
    where, who = plan.text("plan.overdose.nalokson-hvor"), plan.text("plan.overdose.nalokson-hvem")
    lies, gives, tolerates = say("Sprayen ligger:"), say("Kan gi den til meg:"), say.helse(LESS)
    told = [labelled(lies, where) if where else "", labelled(gives, who) if who else ""]
    own = plan.sentences("plan.overdose.tekst")
    less = () if any(tolerates.rstrip(".") in one for one in own) else (tolerates,)
    if where or who:
        face.sentences([one for one in told if one], keep=26)
    for text, label in ((where, lies), (who, gives)):
        if not text:
            face.to_fill_in(label)
    face.sentences([*less, *own])


def _met(face: _Face, plan: PlanText) -> None:
    face.heading(plan.say("Slik vil jeg bli møtt"))
    face.sentences(plan.sentences("plan.mott"), keep=90)
    face.subheading(plan.say("Dette hjelper ikke"))
    face.sentences(plan.sentences("plan.hjelper-ikke"))


def _away(face: _Face, plan: PlanText) -> None:
    face.heading(plan.say("Hvis jeg blir borte"))
    face.sentences(plan.sentences("plan.borte"), keep=_LINE_OF_FOOT * len(_foot(plan)))
    face.at_bottom(_foot(plan))


def _own_words(face: _Face, plan: PlanText) -> None:
    face.heading(plan.say("Mine egne ord"))
    for number in range(5):
        face.rule(face.top + 74 + number * 28.5, Ink.FRAME)
    face.at_bottom(_foot(plan))
