"""Which papers a record can become, and how each is read and drawn.  Gives nothing to anybody: `actions/paper.py`."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date

from feltapp.actions import form, kriseplan, words
from feltapp.actions import innsyn as whole
from feltapp.actions.context import Context
from feltapp.actions.holdt import protected, rows_of, who_of
from feltapp.actions.innsyn import INNSYN_TITLE
from feltapp.actions.paa_papiret import rettet, signers
from feltapp.actions.titles import form_of
from feltapp.domain.adressesperre import reveals, without_steder
from feltapp.domain.ids import BrukerId, MappeId, Path, RecordId, RevisionId
from feltapp.domain.person import Person
from feltapp.domain.revision import EMPTY_VIEW, RecordView
from feltapp.errors import UserError
from feltapp.forms.definition import Field, FormDefinition
from feltapp.oversettelse import tr_noop
from feltapp.pdf.form import Heading, draw_form
from feltapp.pdf.never import FORMS
from feltapp.pdf.oving import stamp
from feltapp.pdf.rettigheter import RettigheterHeading, draw_rettigheter
from feltapp.pdf.samtykke import SamtykkeHeading, draw_samtykke
from feltapp.pdf.sjekkliste import draw_sjekkliste
from feltapp.pdf.sprak import BOKMAL_CODE, language
from feltapp.store import record

SKJEMA, ARK, LOMMEKORT, UNDERSKRIFT, HENVISNING, ARKET, SJEKKLISTE, INNSYN = (
    "skjema",
    "ark",
    "lommekort",
    "underskrift",
    "henvisning",
    "arket",
    "sjekkliste",
    "innsyn",
)
HENVISNING_TITLE = tr_noop("Underlag for henvisning")


@dataclass(frozen=True, slots=True, kw_only=True)
class Shape:
    """One way to set a record on paper."""

    code: str
    words: str


_ALONE = (Shape(code=SKJEMA, words=tr_noop("Skjema")),)
SHAPES: Mapping[str, tuple[Shape, ...]] = {
    "kriseplan": (Shape(code=ARK, words=tr_noop("Ark (A4)")), Shape(code=LOMMEKORT, words=tr_noop("Lommekort"))),
    "samtykke": (Shape(code=UNDERSKRIFT, words=tr_noop("Til underskrift")), *_ALONE),
    "rettighetsinformasjon": (Shape(code=ARKET, words=tr_noop("Arket til personen")), *_ALONE),
    "sjekkliste-bolig": (Shape(code=SJEKKLISTE, words=tr_noop("Sjekkliste")), *_ALONE),
    "alna-kartlegging": (*_ALONE, Shape(code=HENVISNING, words=HENVISNING_TITLE)),
}
"""The first is the usual one."""
IN_LANGUAGES = frozenset({ARK, LOMMEKORT, UNDERSKRIFT, ARKET, SJEKKLISTE})
"""What a bruker gets in hand, and can have in another language."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Drawn:
    """How a paper is to be drawn.  No `sections`: all of them.  `language`: of the words that nobody wrote."""

    shape: str = ""
    language: str = BOKMAL_CODE
    neutral: bool = False
    sections: frozenset[str] | None = None
    sensitive: frozenset[Path] = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class Paper:
    """A record as it stands, or all of them, ready to be drawn; `shape` is the usual one."""

    bruker: BrukerId
    definition: FormDefinition
    seen: RecordView
    title: str
    shape: str
    mappe: MappeId | None = None
    record: RecordId | None = None
    draft: RevisionId | None = None
    version: int = 0
    signed_on: date | None = None
    made_by: str = ""
    mark: str = ""
    beside: str = ""
    who: Person | None = None
    protected: bool = False
    printed_on: date

    @property
    def name(self) -> str:
        """The person's name, or none in a mappe that is nobody's."""
        return self.who.name if self.who is not None else ""


def printable(skjema_id: str) -> bool:
    """Whether records of this form are ever on paper."""
    return skjema_id not in FORMS


def shapes(paper: Paper) -> tuple[Shape, ...]:
    """How this one can be set."""
    return () if paper.shape == INNSYN else SHAPES.get(paper.definition.id, _ALONE)


def read(ctx: Context, record_id: RecordId, draft: RevisionId = RevisionId("")) -> Paper:
    """A record as it stands now, or, with a draft, the text that is being written."""
    return _of_draft(ctx, draft) if draft else _of_record(ctx, record_id)


def innsyn(ctx: Context, bruker: BrukerId) -> Paper:
    """All that this laptop holds about a person."""
    with ctx.database.read() as tx:
        rows = rows_of(tx, bruker)
        stamkort = next((row.mappe for row in rows if row.skjema_id == "person"), None)
        today = ctx.law_date(tx)
    empty = FormDefinition(id=INNSYN, version="1", title=INNSYN_TITLE, fields=())
    return Paper(
        bruker=bruker,
        definition=empty,
        seen=EMPTY_VIEW,
        title=INNSYN_TITLE,
        shape=INNSYN,
        mappe=stamkort,
        who=who_of(rows),
        protected=protected(rows),
        printed_on=today,
    )


def mark_across(paper: Paper, shape: str) -> str:
    """What is handed over to be signed or kept is no draft to be ashamed of; two versions are told all the same."""
    return "" if shape in (UNDERSKRIFT, ARKET) and paper.mark == kriseplan.UTKAST else paper.mark


def draw(ctx: Context, paper: Paper, drawn: Drawn) -> bytes:
    """The paper as PDF."""
    shape = drawn.shape or paper.shape
    pdf = _DRAWERS[shape](ctx, paper, replace(drawn, shape=shape))
    return stamp(pdf) if ctx.practice else pdf


def _of_record(ctx: Context, record_id: RecordId) -> Paper:
    with ctx.database.read() as tx:
        row = record.get(tx, record_id)
        if row is None:
            raise UserError("registrering-borte")
        seen = record.view(tx, record_id, ctx.keyring)
        rows = rows_of(tx, row.bruker)
        today = ctx.law_date(tx)
        beside = rettet(ctx, tx, row)
    definition = _printable(form_of(ctx, row.skjema, seen))
    paper = Paper(
        bruker=row.bruker,
        definition=definition,
        seen=seen,
        title=definition.title,
        shape=SHAPES.get(definition.id, _ALONE)[0].code,
        mappe=row.mappe,
        record=record_id,
        version=row.version,
        signed_on=row.recorded_at.date() if row.signed else None,
        made_by=ctx.staff().name(row.authors[-1]) if row.authors else "",
        mark=kriseplan.mark(seen),
        beside=beside,
        who=who_of(rows),
        printed_on=today,
    )
    return _without_steder(paper) if protected(rows) else paper


def _of_draft(ctx: Context, draft: RevisionId) -> Paper:
    opened = form.open_draft(ctx, draft)
    definition = _printable(opened.definition)
    with ctx.database.read() as tx:
        rows = rows_of(tx, opened.draft.bruker)
        row = record.get(tx, opened.draft.record)
        today = ctx.law_date(tx)
    paper = Paper(
        bruker=opened.draft.bruker,
        definition=definition,
        seen=replace(opened.seen, answers=opened.session().final_answers()),
        title=definition.title,
        shape=SHAPES.get(definition.id, _ALONE)[0].code,
        mappe=opened.draft.mappe,
        record=opened.draft.record,
        draft=draft,
        version=(row.version if row else 0) + 1,
        made_by=ctx.me.name,
        mark=kriseplan.UTKAST,
        who=who_of(rows),
        printed_on=today,
    )
    return _without_steder(paper) if protected(rows) else paper


def _without_steder(paper: Paper) -> Paper:
    """What tells where the person is to be found is taken out, and counted as what is sensitive and left out."""
    fields = tuple(_closed(one) for one in paper.definition.fields)
    definition = replace(paper.definition, fields=fields)
    return replace(paper, definition=definition, seen=without_steder(paper.seen), protected=True)


def _closed(field: Field) -> Field:
    children = tuple(_closed(one) for one in field.children)
    return replace(field, children=children, sensitive=field.sensitive or reveals(field.link_id))


def _printable(definition: FormDefinition) -> FormDefinition:
    if definition.id in FORMS:
        raise UserError("skrives-aldri-ut")
    return definition


def _heading(paper: Paper, drawn: Drawn, title: str = "") -> Heading:
    born = f", født {words.day(paper.who.born)}" if paper.who is not None and paper.who.born else ""
    return Heading(
        about=f"{paper.name}{born if title == HENVISNING_TITLE else ''}",
        title=title,
        made_by=paper.made_by,
        signed_on=paper.signed_on,
        printed_on=paper.printed_on,
        version=max(paper.version, 1),
        mark=paper.mark,
        beside=paper.beside,
        sensitive=drawn.sensitive,
        sprak=language(drawn.language) if drawn.shape in IN_LANGUAGES else language(BOKMAL_CODE),
    )


def _skjema(ctx: Context, paper: Paper, drawn: Drawn) -> bytes:
    seen, heading = paper.seen, _heading(paper, drawn)
    lines = signers(ctx, paper.definition.id)
    return draw_form(paper.definition, seen.answers, heading, seen.choices, drawn.sections, lines)


def _henvisning(_ctx: Context, paper: Paper, drawn: Drawn) -> bytes:
    seen, heading = paper.seen, _heading(paper, drawn, HENVISNING_TITLE)
    return draw_form(paper.definition, seen.answers, heading, seen.choices, drawn.sections)


def _sjekkliste(_ctx: Context, paper: Paper, drawn: Drawn) -> bytes:
    return draw_sjekkliste(paper.definition, paper.seen.answers, _heading(paper, drawn), paper.seen.choices)


def _ark(ctx: Context, paper: Paper, drawn: Drawn) -> bytes:
    said = language(drawn.language)
    return kriseplan.pdf(ctx, paper.bruker, draft=paper.draft, neutral=drawn.neutral, sprak=said, this=paper.record)


def _lommekort(ctx: Context, paper: Paper, drawn: Drawn) -> bytes:
    return kriseplan.pocket_card(
        ctx, paper.bruker, draft=paper.draft, sprak=language(drawn.language), this=paper.record
    )


def _underskrift(ctx: Context, paper: Paper, drawn: Drawn) -> bytes:
    heading = SamtykkeHeading(
        name=paper.name,
        team=ctx.me.team_name,
        made_with=ctx.me.first_name,
        printed_on=paper.printed_on,
        version=paper.version if paper.signed_on else 0,
        signed_on=paper.signed_on,
        mark=mark_across(paper, drawn.shape),
        sprak=language(drawn.language),
    )
    return draw_samtykke(paper.definition, paper.seen.answers, heading)


def _arket(ctx: Context, paper: Paper, drawn: Drawn) -> bytes:
    heading = RettigheterHeading(
        called=paper.who.called if paper.who else "",
        team=ctx.me.team_name,
        contact=_contact(ctx, paper.who),
        printed_on=paper.printed_on,
        version=max(paper.version, 1),
        mark=mark_across(paper, drawn.shape),
        sprak=language(drawn.language),
    )
    return draw_rettigheter(paper.definition, paper.seen.answers, heading)


def _contact(ctx: Context, who: Person | None) -> str:
    one = who.kontaktperson if who is not None else None
    return ctx.staff().name(one) if one is not None else ctx.me.name


def _innsyn(ctx: Context, paper: Paper, _drawn: Drawn) -> bytes:
    return whole.draw(ctx, paper.bruker, paper.name, paper.printed_on)


_DRAWERS: Mapping[str, Callable[[Context, Paper, Drawn], bytes]] = {
    SKJEMA: _skjema,
    HENVISNING: _henvisning,
    SJEKKLISTE: _sjekkliste,
    ARK: _ark,
    LOMMEKORT: _lommekort,
    UNDERSKRIFT: _underskrift,
    ARKET: _arket,
    INNSYN: _innsyn,
}
