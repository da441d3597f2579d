"""What has happened with a person: every record of theirs as a line to read, newest first, in words.

From the rows that lists keep; opens nothing.  A text that was put right still stands, and says that it was.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from feltapp.actions import words
from feltapp.actions.context import Context
from feltapp.actions.grupper import Gruppe, gruppe
from feltapp.actions.linjer import all_fields, definition_of, lines
from feltapp.actions.titles import icon, title
from feltapp.domain.answer import code_of, codes_of, text_of
from feltapp.domain.ids import Path, RecordId
from feltapp.domain.revision import WorkState
from feltapp.store.record import RecordRow

HIDDEN = frozenset({"person", "samme-person"})
RETTET, RETTELSE = "Rettet", "Rettelse"
_TELLS_ITSELF = frozenset({"livskvalitet", "samtykke", "kopi", "journalnotat"})
"""Forms whose title in the list says what their marked answers say."""


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
    """One record in a list of its kind; `form` is what the kind is called."""

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


def timeline(ctx: Context, rows: Sequence[RecordRow], today: date) -> tuple[TimelineItem, ...]:
    """Everything but the stamkort, newest first."""
    corrected = _corrected(rows)
    shown = [row for row in rows if row.skjema_id not in HIDDEN]
    return tuple(_event(ctx, row, today, corrected) for row in sorted(shown, key=happened, reverse=True))


def records(ctx: Context, rows: Sequence[RecordRow]) -> tuple[RecordItem, ...]:
    """Every record, newest first."""
    corrected = _corrected(rows)
    return tuple(_item(ctx, row, corrected) for row in sorted(rows, key=happened, reverse=True))


def happened(row: RecordRow) -> datetime:
    """When it happened, else when it was written."""
    return row.happened_at or row.recorded_at


def event_title(ctx: Context, row: RecordRow) -> str:
    """What a line about a record is called."""
    named = _named(ctx, row)
    return f"{RETTELSE}: {named}" if row.corrects else named


def _corrected(rows: Sequence[RecordRow]) -> frozenset[RecordId]:
    return frozenset(row.corrects for row in rows if row.corrects)


def _who(ctx: Context, row: RecordRow) -> str:
    return ctx.staff().first_name(row.authors[-1] if row.authors else None)


def _event(ctx: Context, row: RecordRow, today: date, corrected: frozenset[RecordId]) -> TimelineItem:
    day = happened(row).date()
    badge, badge_icon = _badge(row, corrected)
    version = f" · versjon {row.version}" if row.version > 1 and row.skjema_id != "kriseplan" else ""
    return TimelineItem(
        record=row.record,
        kind=row.skjema_id,
        gruppe=gruppe(row.skjema_id),
        icon=icon(row.skjema_id),
        title=event_title(ctx, row),
        lines=_lines(ctx, row),
        who=_who(ctx, row) + version,
        day=day,
        day_words=words.short_day(day, today),
        badge=badge,
        badge_icon=badge_icon,
        choices=row.choices,
    )


def _badge(row: RecordRow, corrected: frozenset[RecordId]) -> tuple[str, str]:
    if row.choices:
        return words.count(row.choices, "svar har to versjoner", "svar har to versjoner"), "ArrowRightLeft"
    if row.read_only:
        return "Kan ikke vises her", "EyeSlash"
    return (RETTET, "Pencil") if row.record in corrected else ("", "")


def _lines(ctx: Context, row: RecordRow) -> tuple[str, ...]:
    if row.skjema_id in _TELLS_ITSELF:
        return (row.preview,) if row.preview else ()
    return lines(ctx, row)


def _item(ctx: Context, row: RecordRow, corrected: frozenset[RecordId]) -> RecordItem:
    return RecordItem(
        record=row.record,
        skjema=row.skjema_id,
        form=title(ctx, row.skjema),
        title=event_title(ctx, row),
        lines=_lines(ctx, row),
        who=_who(ctx, row),
        when=happened(row),
        when_words=words.moment_or_day(happened(row), ctx.clock.now()),
        state=row.state,
        version=row.version,
        choices=row.choices,
        read_only=row.read_only,
        corrected=row.record in corrected,
    )


def _named(ctx: Context, row: RecordRow) -> str:
    named = title(ctx, row.skjema)
    match row.skjema_id:
        case "livskvalitet":
            answer = row.list.get(Path("livskvalitet.skar"))
            value = answer.value if answer else None
            return f"{named}: {value} av 7" if isinstance(value, int) else f"{named}: svarte ikke"
        case "samtykke":
            return f"{named}: {text_of(row.list.get(Path('samtykke.mottaker')))}"
        case "kopi":
            return f"Papirkopi til {text_of(row.list.get(Path('kopi.mottaker')))}"
        case "kriseplan":
            return f"{named}, versjon {row.version}" if row.signed else f"{named} pågår"
        case "journalnotat":
            return _visit_title(ctx, row) or named
    return named if row.signed else f"{named} pågår"


def _visit_title(ctx: Context, row: RecordRow) -> str:
    definition = definition_of(ctx, row.skjema)
    labels = {
        option.code: option.display
        for field in (all_fields(definition) if definition else ())
        if field.link_id in ("notat.type", "notat.utfall")
        for option in field.options
    }
    outcome = code_of(row.list.get(Path("notat.utfall")))
    if outcome and outcome != "gjennomfort":
        return labels.get(outcome, "")
    kinds = [labels[code] for code in codes_of(row.list.get(Path("notat.type"))) if code in labels]
    minutes = row.list.get(Path("notat.direkte-tid"))
    spent = f", {minutes.value} min" if minutes and isinstance(minutes.value, int) else ""
    return f"{kinds[0]}{spent}" if kinds else ""
