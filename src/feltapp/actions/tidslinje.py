"""What has happened with a person: every record of theirs as a line to read, newest first, in words.

From the rows that lists keep; opens nothing.  A text that was put right still stands, and says that it was.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from feltapp.actions import words
from feltapp.actions.context import Context
from feltapp.actions.grupper import Gruppe, gruppe
from feltapp.actions.linjer import Linjer, all_fields, definition_of
from feltapp.actions.titles import RETTELSE, icon
from feltapp.actions.titles import title as title_of
from feltapp.domain import besok
from feltapp.domain.answer import code_of, codes_of, text_of
from feltapp.domain.ids import Path, RecordId, SkjemaRef
from feltapp.domain.revision import WorkState
from feltapp.forms.definition import Nature
from feltapp.oversettelse import tr
from feltapp.store.record import RecordRow

HIDDEN = frozenset({"person", "samme-person"})
RETTET = tr("Rettet")
_TELLS_ITSELF = frozenset({"livskvalitet", "samtykke", "kopi", "journalnotat"})
"""Forms whose title in the list says what their marked answers say."""
_PAPIRKOPI = tr("Papirkopi til {navn}")
_KOPI = {"vist": tr("Vist på skjermen for {navn}")} | dict.fromkeys(
    ("eksport", "pdf", "pdf-last"), tr("Fil til {navn}")
)


@dataclass(frozen=True, slots=True, kw_only=True)
class TimelineItem:
    """One thing that happened.  `kind` is the form's id, `gruppe` its heading, for the filter; `icon` its picture."""

    record: RecordId
    kind: str
    gruppe: Gruppe
    icon: str
    title: str
    lines: tuple[str, ...]
    who: str
    day: date
    day_words: str
    badge: str
    badge_icon: str
    choices: int


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordItem:
    """One record in a list of its kind, which is called `form`; `living`: new versions are made of it."""

    record: RecordId
    skjema: str
    form: str
    title: str
    lines: tuple[str, ...]
    who: str
    when: datetime
    when_words: str
    state: WorkState
    version: int
    choices: int
    read_only: bool
    corrected: bool
    living: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Historie:
    """Everything of a person, newest first: as it is told, and as lists of each kind."""

    timeline: tuple[TimelineItem, ...]
    records: tuple[RecordItem, ...]


def historie(ctx: Context, rows: Sequence[RecordRow], today: date) -> Historie:
    """The timeline has everything but the stamkort; the lists have all."""
    telling = _Telling(ctx, rows, today)
    hidden = _told_by_their_notes(rows)
    told = [telling.of(row) for row in sorted(rows, key=happened, reverse=True)]
    return Historie(
        timeline=tuple(event for event, item in told if item.skjema not in HIDDEN and item.record not in hidden),
        records=tuple(item for _, item in told),
    )


def records(ctx: Context, rows: Sequence[RecordRow]) -> tuple[RecordItem, ...]:
    """Only the lists, of what is no person's."""
    return historie(ctx, rows, ctx.clock.now().date()).records


def happened(row: RecordRow) -> datetime:
    """When it happened, else when it was written."""
    return row.happened_at or row.recorded_at


class _Telling:
    """Tells of many records, and remembers what their forms are called and mark while it does."""

    def __init__(self, ctx: Context, rows: Sequence[RecordRow], today: date) -> None:
        self._ctx, self._today, self._now = ctx, today, ctx.clock.now()
        self._corrected = frozenset(row.corrects for row in rows if row.corrects)
        self._linjer = Linjer(ctx)
        self._staff = ctx.staff()
        self._titles: dict[SkjemaRef, str] = {}
        self._visits: dict[SkjemaRef, dict[str, str]] = {}

    def of(self, row: RecordRow) -> tuple[TimelineItem, RecordItem]:
        """One record, both ways."""
        when, who = happened(row), self._staff.first_name(row.authors[-1] if row.authors else None)
        form = self._form(row.skjema)
        named = self._named(row, form)
        title = f"{tr(RETTELSE)}: {named}" if row.corrects else named
        said = self._lines(row)
        badge, badge_icon = _badge(row, row.record in self._corrected)
        version = (
            tr("versjon {versjon}").format(versjon=row.version)
            if row.version > 1 and row.skjema_id != "kriseplan"
            else ""
        )
        event = TimelineItem(
            record=row.record,
            kind=row.skjema_id,
            gruppe=gruppe(row.skjema_id),
            icon=icon(row.skjema_id),
            title=title,
            lines=said,
            who=" · ".join(part for part in (who, version) if part),
            day=when.date(),
            day_words=words.short_day(when.date(), self._today),
            badge=badge,
            badge_icon=badge_icon,
            choices=row.choices,
        )
        item = RecordItem(
            record=row.record,
            skjema=row.skjema_id,
            form=form,
            title=title,
            lines=said,
            who=who,
            when=when,
            when_words=words.moment_or_day(when, self._now),
            state=row.state,
            version=row.version,
            choices=row.choices,
            read_only=row.read_only,
            corrected=row.record in self._corrected,
            living=self._lives(row.skjema),
        )
        return event, item

    def _lives(self, ref: SkjemaRef) -> bool:
        definition = definition_of(self._ctx, ref)
        return definition is not None and definition.nature is Nature.LEVENDE

    def _form(self, ref: SkjemaRef) -> str:
        if ref not in self._titles:
            self._titles[ref] = title_of(self._ctx, ref)
        return self._titles[ref]

    def _lines(self, row: RecordRow) -> tuple[str, ...]:
        if row.skjema_id in _TELLS_ITSELF:
            return (row.preview,) if row.preview else ()
        return self._linjer.of(row)

    def _named(self, row: RecordRow, form: str) -> str:
        match row.skjema_id:
            case "livskvalitet":
                answer = row.list.get(Path("livskvalitet.skar"))
                value = answer.value if answer else None
                said = tr("{verdi} av 7").format(verdi=value) if isinstance(value, int) else tr("svarte ikke")
                return f"{form}: {said}"
            case "samtykke":
                return f"{form}: {text_of(row.list.get(Path('samtykke.mottaker')))}"
            case "kopi":
                return _KOPI.get(code_of(row.list.get(Path("kopi.maate"))), _PAPIRKOPI).format(
                    navn=text_of(row.list.get(Path("kopi.mottaker")))
                )
            case "kriseplan":
                return (
                    tr("{skjema}, versjon {versjon}").format(skjema=form, versjon=row.version)
                    if row.signed
                    else tr("{skjema} pågår").format(skjema=form)
                )
            case "journalnotat":
                return self._visit(row) or form
            case besok.SKJEMA:
                return self._planned(row) or form
        return form if row.signed else tr("{skjema} pågår").format(skjema=form)

    def _planned(self, row: RecordRow) -> str:
        one = besok.read(row.record, row.bruker, row.list)
        if one is None:
            return ""
        if one.utfall is None:
            return tr("Besøk pågår") if one.begun else tr("Besøk planlagt")
        return tr("Besøk: {utfall}").format(utfall=self._labels(row).get(one.utfall, "").lower())

    def _labels(self, row: RecordRow) -> dict[str, str]:
        if row.skjema not in self._visits:
            definition = definition_of(self._ctx, row.skjema)
            self._visits[row.skjema] = {
                option.code: option.display
                for field in (all_fields(definition) if definition else ())
                if field.link_id in ("notat.type", "notat.utfall", "besoket.utfall")
                for option in field.options
            }
        return self._visits[row.skjema]

    def _visit(self, row: RecordRow) -> str:
        labels = self._labels(row)
        kept = row.list
        outcome = code_of(kept.get(Path("notat.utfall")))
        if outcome and outcome != "gjennomfort":
            return labels.get(outcome, "")
        kinds = [labels[code] for code in codes_of(kept.get(Path("notat.type"))) if code in labels]
        minutes = kept.get(Path("notat.direkte-tid"))
        if kinds and minutes and isinstance(minutes.value, int):
            return tr("{hva}, {minutter} min").format(hva=kinds[0], minutter=minutes.value)
        return kinds[0] if kinds else ""


def _told_by_their_notes(rows: Sequence[RecordRow]) -> frozenset[RecordId]:
    """Visits that came to a note, which tells of them; until there is one, the visit itself stands there."""
    notes = {row.record for row in rows if row.skjema_id == "journalnotat"}
    planned = (row for row in rows if row.skjema_id == besok.SKJEMA)
    return frozenset(row.record for row in planned if text_of(row.list.get(besok.NOTAT)) in notes)


def _badge(row: RecordRow, corrected: bool) -> tuple[str, str]:
    if row.choices:
        return tr("%n svar har to versjoner", "", row.choices), "ArrowRightLeft"
    if row.read_only:
        return tr("Kan ikke vises her"), "EyeSlash"
    return (RETTET, "Pencil") if corrected else ("", "")
