"""Any record on paper: what it will look like, what can be left out, and giving it to somebody through the one door.

A preview is no sharing.  What leaves goes through `deling.gi`, which decides, writes it down and logs it before there
are bytes to let go of (invariant 9).  Which papers there are, and how each is drawn: `actions/papers.py`.
"""

import secrets
from dataclasses import dataclass, replace
from datetime import date
from functools import cache

from feltapp.actions import deling
from feltapp.actions.access import LES, log_act
from feltapp.actions.context import Context
from feltapp.actions.deling import Deling, Dokument, Maate, MottakerValg, Utlevering
from feltapp.actions.fakta import MARKED, SHOWN
from feltapp.actions.nodnumre import numbers_for_plans
from feltapp.actions.papers import (
    ARK,
    IN_LANGUAGES,
    INNSYN,
    Drawn,
    Paper,
    Shape,
    draw,
    innsyn,
    mark_across,
    read,
    shapes,
)
from feltapp.actions.papirsprak import PaperLanguages, languages_for
from feltapp.actions.samme_person import together
from feltapp.domain import person
from feltapp.domain.adressesperre import reveals
from feltapp.domain.deling import Mottaker, MottakerKind
from feltapp.domain.ids import BrukerId, Path, RecordId, RevisionId
from feltapp.errors import UserError
from feltapp.forms.session import FormSession
from feltapp.forms.state import FormState
from feltapp.pdf.arkiv import archived
from feltapp.pdf.encrypted import encrypted
from feltapp.pdf.never import FIELDS
from feltapp.pdf.sprak import BOKMAL_CODE, language
from feltapp.resources import resource
from feltapp.store import record

MOTTAKER = "kopi.mottaker"
WORDS_IN_PASSWORD = 6
"""61 bits: a file may lie with somebody for years, and PDF's own key derivation is quick."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SensitiveItem:
    """An answer that is left out unless somebody chooses it; `section` is where it stands."""

    path: Path
    label: str
    section: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperPage:
    """A record before it is printed: its shapes, its sections, what is sensitive, who may be given it.

    `protected`: the person has an adressesperre, so what tells where they are to be found has been taken out.
    """

    bruker: BrukerId
    record: RecordId
    draft: RevisionId
    name: str
    title: str
    version: int
    signed_on: date | None
    mark: str
    protected: bool
    shapes: tuple[Shape, ...]
    parts: tuple[tuple[str, str], ...]
    sensitive: tuple[SensitiveItem, ...]
    languages: PaperLanguages
    mottakere: tuple[MottakerValg, ...]
    numbers_checked: date | None
    """When the emergency numbers of a plan were last checked, the oldest of them; None for other papers."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """Which paper, in which shape, with what in it.  No `parts`: all of them.  A `draft` is the writer's own text."""

    bruker: BrukerId
    record: RecordId = RecordId("")
    draft: RevisionId = RevisionId("")
    shape: str = ""
    language: str = ""
    neutral: bool = False
    parts: frozenset[str] | None = None
    sensitive: frozenset[Path] = frozenset()


def open_paper(ctx: Context, wanted: Wanted) -> PaperPage:
    """What can be printed of a record, or, with no record, of all that we hold.  That it was read is logged."""
    found = _find(ctx, wanted)
    with ctx.database.write() as tx:
        log_act(ctx, tx, LES, wanted.bruker, mappe=found.mappe, record=wanted.record or None)
    state = _state(ctx, found)
    return PaperPage(
        bruker=wanted.bruker,
        record=wanted.record,
        draft=wanted.draft,
        name=found.name,
        title=found.title,
        version=found.version,
        signed_on=found.signed_on,
        mark=found.mark,
        protected=found.protected,
        shapes=shapes(found),
        parts=_parts(state),
        sensitive=_sensitive(found, state),
        languages=languages_for(found.who),
        mottakere=deling.mottakere(ctx, wanted.bruker),
        numbers_checked=_checked(ctx) if any(one.code == ARK for one in shapes(found)) else None,
    )


def _checked(ctx: Context) -> date | None:
    on_plan = [one.sist_kontrollert for one in numbers_for_plans(ctx) if one.paa_plan]
    return min((day for day in on_plan if day is not None), default=None)


def preview(ctx: Context, wanted: Wanted) -> bytes:
    """The paper as it would be, for this screen alone."""
    found = _find(ctx, wanted)
    return draw(ctx, found, _drawn(found, wanted, wanted.parts))


def ask(ctx: Context, wanted: Wanted, names: tuple[str, ...]) -> tuple[Deling, ...]:
    """What each of them may be given of it, and why or why not."""
    found = _find(ctx, wanted)
    dokument = _dokument(found, wanted)
    to = who_are(ctx, wanted.bruker, names)
    _check_mark(found, to)
    return tuple(_of_parts(deling.sporr(ctx, dokument, one), wanted.parts) for one in to)


def hand_out(ctx: Context, wanted: Wanted, names: tuple[str, ...], maate: Maate, password: str = "") -> Utlevering:
    """Give the paper to these: decided, drawn and written down; locked with the password when it is a locked file.

    One that is not locked is one that an archive takes (PDF/A).
    """
    found = _find(ctx, wanted)
    to = who_are(ctx, wanted.bruker, names)
    if not to:
        raise UserError("mottaker-mangler", field=MOTTAKER)
    _check_mark(found, to)
    whole = wanted.parts is None and all(one.kind is MottakerKind.PERSONEN for one in to)

    def bytes_of(parts: frozenset[str]) -> bytes:
        pdf = draw(ctx, found, _drawn(found, wanted, None if whole else parts))
        if maate is Maate.PDF_LAST:
            return encrypted(pdf, password)
        return archived(pdf) if maate is Maate.PDF else pdf

    dokument = _dokument(found, wanted)
    dokument = replace(dokument, title=f"{dokument.title}{SHOWN}") if maate is Maate.VIST else dokument
    return deling.gi(ctx, dokument, to, maate, bytes_of, deler=wanted.parts)


def new_password() -> str:
    """Six words drawn at random, to be written down by hand."""
    return " ".join(secrets.choice(_words()) for _ in range(WORDS_IN_PASSWORD))


@cache
def _words() -> tuple[str, ...]:
    return tuple(resource("passord", "ord.txt").read_text(encoding="utf-8").split())


def _of_parts(answer: Deling, parts: frozenset[str] | None) -> Deling:
    """The answer for what is chosen; what is left out anyway is no hindrance."""
    return answer if parts is None else replace(answer, deler=tuple(one for one in answer.deler if one.id in parts))


def _check_mark(found: Paper, to: tuple[Mottaker, ...]) -> None:
    """What nobody has signed as one text goes to the person and the team only (design §5)."""
    if found.mark and any(one.kind is MottakerKind.ANDRE for one in to):
        raise UserError("ikke-signert-deles-ikke", field=MOTTAKER)


def _find(ctx: Context, wanted: Wanted) -> Paper:
    return read(ctx, wanted.record, wanted.draft) if wanted.record or wanted.draft else innsyn(ctx, wanted.bruker)


def _dokument(found: Paper, wanted: Wanted) -> Dokument:
    shape = "" if wanted.shape in ("", found.shape) else _called(found, wanted.shape)
    said = ", ".join(one for one in (shape, _in_language(found, wanted)) if one)
    across = mark_across(found, wanted.shape or found.shape)
    marked = next((words for words, mark in MARKED.items() if mark == across), "")
    title = f"{found.title} ({said}){marked}" if said else f"{found.title}{marked}"
    version = str(found.version) if found.version else ""
    records = (wanted.record,) if wanted.record and not wanted.draft else ()
    mappe = found.mappe if wanted.draft else None
    return Dokument(bruker=wanted.bruker, records=records, title=title, version=version, mappe=mappe)


def _called(found: Paper, shape: str) -> str:
    return next((one.words.lower() for one in shapes(found) if one.code == shape), shape)


def _in_language(found: Paper, wanted: Wanted) -> str:
    """The language of a paper's own words, where it is another than bokmål: the copy log says who has which."""
    code = _language(found, wanted)
    return "" if code == BOKMAL_CODE else language(code).name.lower()


def _language(found: Paper, wanted: Wanted) -> str:
    return wanted.language or BOKMAL_CODE if (wanted.shape or found.shape) in IN_LANGUAGES else BOKMAL_CODE


def _drawn(found: Paper, wanted: Wanted, parts: frozenset[str] | None) -> Drawn:
    """How it is to be drawn; a record that is one part has no sections to choose from."""
    sections = None if parts is None or parts == frozenset({wanted.record}) else parts
    return Drawn(
        shape=wanted.shape,
        language=_language(found, wanted),
        neutral=wanted.neutral,
        sections=sections,
        sensitive=wanted.sensitive,
    )


def who_are(ctx: Context, bruker: BrukerId, names: tuple[str, ...]) -> tuple[Mottaker, ...]:
    """Who these are: the person, a colleague, or somebody else."""
    with ctx.database.read() as tx:
        rows = [row for one in together(tx, bruker) for row in record.of_bruker(tx, one)]
    stamkort = [person.read(row.bruker, record.listed(row)) for row in rows if row.skjema_id == "person"]
    own = {part.casefold() for who in stamkort for part in (who.name, who.called) if part}
    staff = {one.name.casefold() for one in ctx.staff().by_id.values()}
    given = dict.fromkeys(name.strip() for name in names if name.strip())
    return tuple(Mottaker(kind=_kind(name.casefold(), own, staff), name=name) for name in given)


def _kind(name: str, own: set[str], staff: set[str]) -> MottakerKind:
    if name in own:
        return MottakerKind.PERSONEN
    return MottakerKind.KOLLEGA if name in staff else MottakerKind.ANDRE


def _state(ctx: Context, found: Paper) -> FormState | None:
    if found.shape == INNSYN:
        return None
    return FormSession(found.definition, found.seen, today=ctx.clock.now().date()).state


def _parts(state: FormState | None) -> tuple[tuple[str, str], ...]:
    """The sections that can be left out, as the gate knows them: groups, when there are at least two."""
    if state is None:
        return ()
    groups = [one.field for one in state.fields if one.depth == 0 and one.field.is_group and not one.is_row]
    found = dict.fromkeys((one.link_id, one.text) for one in groups)
    return tuple(found) if len(found) > 1 else ()


def _sensitive(found: Paper, state: FormState | None) -> tuple[SensitiveItem, ...]:
    if state is None:
        return ()
    answered = (one for one in state.fields if one.visible and one.field.sensitive and one.answer.state != "ikke-spurt")
    return tuple(
        SensitiveItem(path=one.path, label=one.field.short_text or one.field.text, section=one.section)
        for one in answered
        if one.field.link_id not in FIELDS and not (found.protected and reveals(one.field.link_id))
    )
