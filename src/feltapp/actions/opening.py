"""Put a form on screen: its draft, its definition, and what its author sees beneath.

A draft keeps the heads that were on screen when it was begun: what sync brings later is not in here (design §5).
Inside the caller's transaction; writes nothing.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime

from feltapp.actions.context import Context
from feltapp.actions.mapper import OF_A_PERSON, spot_for, team_id
from feltapp.actions.nettverk import FORMS, Kontakt, kontakter
from feltapp.actions.patient import patient
from feltapp.actions.samme_person import together
from feltapp.actions.titles import RETTELSE
from feltapp.clock import new_id
from feltapp.domain import besok, deling, person, samtykke
from feltapp.domain.answer import Answer, Answers, text_of
from feltapp.domain.ids import BrukerId, Path, RecordId, RevisionId
from feltapp.domain.rettelse import corrects
from feltapp.domain.revision import EMPTY_VIEW, RecordView, Revision, WorkState, view
from feltapp.errors import UserError
from feltapp.forms.definition import Field, FieldKind, FormDefinition, Nature
from feltapp.forms.session import FormSession
from feltapp.store import draft as draft_store
from feltapp.store import record, revision
from feltapp.store.database import Tx
from feltapp.store.draft import Draft as Draft
from feltapp.store.record import RecordRow

BEGINS_NOW = {
    "journalnotat": Path("notat.dato"),
    "avslutning": Path("avslutning.dato"),
    "evaluering": Path("evaluering.dato"),
    "samtykke": samtykke.GYLDIG_FRA,
    "unntak": deling.DATO,
    "hva-er-viktig": Path("viktig.dato"),
    "kriseplan": Path("plan.dato"),
    "samtykke-trukket": samtykke.TRUKKET_DATO,
    "hf-prinsippene": Path("hf.dato"),
    "gruppeoppmote": Path("oppmote.dato"),
}
"""The answer that starts as now, or today, in a new form."""
SAID_ANEW = frozenset({"hva-er-viktig", "kriseplan"})
"""What is said again rather than corrected: the day starts as today in each new version too."""
BEGINS_AT = {"journalnotat": "notat.tekst"}
"""Where the keyboard is in a new form, when that is not the first question: when and where stand there already."""
BEGINS_MINE = {"henvendelse": Path("henvendelse.eier"), "besok": besok.HVEM, "samtykke": samtykke.HORT_AV}
"""The answer that starts as whoever writes: who takes a henvendelse has it until somebody else has confirmed, and who
writes down what was said aloud heard it.
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenForm:
    """A form on screen: its draft, its definition, and what its author sees beneath.

    `name`: whose it is; `samtykker`: ids and recipients, for questions that point at one; `person`: what a form may ask
    of the stamkort; `earlier`: the version that the text was last written in, where this is another; `languages`: the
    form in each language that it has; `contacts`: those near and those who help, for questions that point at one.
    """

    draft: Draft
    definition: FormDefinition
    seen: RecordView
    previous: Answers | None
    previous_date: date | None
    today: date
    begun: bool
    name: str
    samtykker: tuple[tuple[str, str], ...]
    person: Mapping[str, object] = field(default_factory=dict)
    earlier: FormDefinition | None = None
    languages: Mapping[str, FormDefinition] = field(default_factory=dict)
    contacts: tuple[Kontakt, ...] = ()

    def in_language(self, language: str, session: FormSession, place: str) -> "OpenForm":
        """The same form in another language, with all that has been typed: answers follow linkIds, not words."""
        draft = replace(self.draft, edits=session.edits, raw=session.raw, place=place)
        return replace(self, definition=self.languages[language], draft=draft)

    @property
    def about_a_person(self) -> bool:
        """Or about the team, or a dwelling."""
        return self.definition.mappe in OF_A_PERSON

    def session(self) -> FormSession:
        """The form, evaluated; nothing in it touches the store."""
        return FormSession(
            self.definition,
            seen=self.seen,
            edits=self.draft.edits,
            raw=self.draft.raw,
            previous=self.previous,
            previous_date=self.previous_date,
            today=self.today,
            begun=self.draft.begun_at,
            person=self.person,
            earlier=self.earlier,
        )


def open_in(ctx: Context, tx: Tx, record_id: RecordId) -> OpenForm:
    """A record to go on with: its draft where there is one, else a new draft on what it says now."""
    for begun in draft_store.of_record(tx, record_id):
        return from_draft(ctx, tx, begun)
    row = record.get(tx, record_id)
    if row is None:
        raise UserError("registrering-borte")
    seen = record.view(tx, record_id, ctx.keyring)
    if seen.read_only:
        raise UserError("kan-ikke-vises")
    definition = ctx.catalog.find(row.skjema)
    if definition.nature is Nature.LAAST and seen.state is WorkState.SIGNERT:
        raise UserError("signert-er-laast")
    newest = ctx.catalog.newest(definition.id)
    now = ctx.clock.now()
    draft = Draft(
        id=RevisionId(new_id(ctx.clock)),
        record=record_id,
        mappe=row.mappe,
        bruker=row.bruker,
        skjema=newest.ref,
        base=seen.heads,
        edits=_begins_now(newest, now) if newest.id in SAID_ANEW and seen.state is WorkState.SIGNERT else {},
        raw={},
        place="",
        begun_at=now,
        saved_at=now,
    )
    return from_draft(ctx, tx, draft, begun=False)


def living_text(tx: Tx, bruker: BrukerId, skjema: str) -> RecordId | None:
    """The one text of a kind that a person has; where two stamkort are one person, their own before the other's."""
    for one in together(tx, bruker):
        found = [row for row in record.of_bruker(tx, one) if row.skjema_id == skjema]
        if found:
            return max(found, key=lambda row: row.recorded_at).record
    return None


def fresh_draft(ctx: Context, tx: Tx, bruker: BrukerId, definition: FormDefinition) -> Draft:
    """A draft of a new record; kept from the first key on, not before, and so is the mappe it may need."""
    now = ctx.clock.now()
    spot = spot_for(ctx, tx, bruker, definition.mappe)
    return Draft(
        id=RevisionId(new_id(ctx.clock)),
        record=RecordId(new_id(ctx.clock)),
        mappe=spot.mappe,
        bruker=bruker,
        skjema=definition.ref,
        base=(),
        edits=_begins_now(definition, now) | _begins_mine(ctx, definition),
        raw={},
        place=BEGINS_AT.get(definition.id, ""),
        begun_at=now,
        saved_at=now,
        makes=spot.makes,
    )


def _begins_now(definition: FormDefinition, now: datetime) -> dict[Path, Answer]:
    """The time that a form begins with, so that nobody has to type it."""
    path = BEGINS_NOW.get(definition.id)
    field = next((one for one in _asked_once(definition.fields) if one.link_id == path), None)
    if path is None or field is None or field.prefill or field.initial is not None:  # where the form says it itself
        return {}
    whole = now.replace(second=0, microsecond=0)
    return {path: Answer(value=(whole if field.kind is FieldKind.DATETIME else whole.date()).isoformat())}


def _asked_once(fields: Iterable[Field]) -> Iterator[Field]:
    """All fields, however deep, that are there one time only: their path is their linkId."""
    for one in fields:
        if not (one.repeats and (one.is_group or one.children)):
            yield one
            yield from _asked_once(one.children)


def _begins_mine(ctx: Context, definition: FormDefinition) -> dict[Path, Answer]:
    path = BEGINS_MINE.get(definition.id)
    asked = next((one for one in _asked_once(definition.fields) if one.link_id == path), None)
    if path is None or asked is None:
        return {}
    return {path: Answer(value={"ref": ctx.me.id, "display": ctx.me.name} if asked.refers_to else ctx.me.name)}


_AROUND = FORMS | {"samtykke"}
"""What a form shows of the person around it: not the hundreds of notes."""


def from_draft(ctx: Context, tx: Tx, draft: Draft, *, begun: bool = True) -> OpenForm:
    """A draft with what its author had on screen: the record as of the draft's base, not as of now."""
    definition = ctx.catalog.find(draft.skjema)
    if corrects(draft.edits):
        definition = replace(definition, title=f"{RETTELSE}: {definition.title}")
    known = up_to(revision.of_record(tx, draft.record, ctx.keyring), draft.base) if draft.base else []
    seen = view(known) if known else EMPTY_VIEW
    today = ctx.law_date(tx)
    signed_on = _signed_on(known, seen)
    rows = [row for one in together(tx, draft.bruker) for row in record.of_bruker(tx, one, _AROUND)]
    again = definition.confirms and signed_on is not None and signed_on < today
    stamkort = next((row for row in rows if row.skjema_id == "person"), None)
    return OpenForm(
        draft=draft,
        definition=definition,
        seen=seen,
        previous=seen.answers if again else None,
        previous_date=signed_on if again else None,
        today=today,
        begun=begun,
        name=ctx.me.team_name if draft.bruker == team_id(ctx) else _name(rows),
        samtykker=tuple(
            (row.record, text_of(row.list.get(samtykke.MOTTAKER))) for row in rows if row.skjema_id == "samtykke"
        ),
        person=patient(record.listed(stamkort).answers) if stamkort is not None else {},
        earlier=_earlier(ctx, known, seen),
        languages=ctx.catalog.languages(definition.ref),
        contacts=kontakter(ctx, rows),
    )


def _earlier(ctx: Context, known: list[Revision], seen: RecordView) -> FormDefinition | None:
    """The version of the form that the text was last written in."""
    written = [item.header.skjema for item in known if item.id in seen.heads and item.header.skjema in ctx.catalog.refs]
    return ctx.catalog.find(written[-1]) if written else None


def _name(rows: Iterable[RecordRow]) -> str:
    stamkort = next((row for row in rows if row.skjema_id == "person"), None)
    return person.read(stamkort.bruker, record.listed(stamkort)).name if stamkort else ""


def _signed_on(known: list[Revision], seen: RecordView) -> date | None:
    """The day a whole signed text is from; the newest where several were signed apart."""
    if seen.state is not WorkState.SIGNERT:
        return None
    return max((item.header.recorded_at.date() for item in known if item.id in seen.heads), default=None)


def up_to(known: Iterable[Revision], heads: Iterable[RevisionId]) -> list[Revision]:
    """The revisions that some heads are made of: the record as it was when these were on screen."""
    by_id = {item.id: item for item in known}
    wanted: set[RevisionId] = set()
    waiting = list(heads)
    while waiting:
        current = waiting.pop()
        if current not in wanted and current in by_id:
            wanted.add(current)
            waiting.extend(by_id[current].header.parents)
    return [by_id[item] for item in sorted(wanted)]
