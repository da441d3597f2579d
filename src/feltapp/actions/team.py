"""What the team has together: whom to ring, which groups there are, and how it stands with Housing First over time.

Never anything about a bruker.  All of it is on the laptop, so the numbers are there without a network.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from feltapp.actions import words
from feltapp.actions.context import Context
from feltapp.actions.fraser import Frase, fraser
from feltapp.actions.grupper import Gruppe, gruppe
from feltapp.actions.linjer import all_fields, definition_of
from feltapp.actions.mapper import team_id
from feltapp.actions.person import DraftItem, draft_item
from feltapp.actions.tidslinje import RecordItem, records
from feltapp.domain.answer import Answers, text_of
from feltapp.domain.ids import BrukerId, Path, RecordId
from feltapp.domain.mappe import READABLE_BY, MappeKind
from feltapp.domain.revision import Body, WorkState
from feltapp.forms.answers import in_line
from feltapp.forms.definition import FormDefinition
from feltapp.oversettelse import tr
from feltapp.store import draft, record, revision
from feltapp.store.database import Tx
from feltapp.store.record import RecordRow

PARTNER, GRUPPE, HF = "partner", "gruppetilbud", "hf-prinsippene"
CHECK_AFTER_DAYS = 365
TIMES_SHOWN = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class Partner:
    """A service to ring.  `checked`: the day somebody last saw that the number holds; `old`: a year ago or more."""

    record: RecordId
    name: str
    about: str
    phone: str
    after_hours: str
    checked: str
    old: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Gruppetilbud:
    """A group that goes on, or has ended."""

    record: RecordId
    name: str
    about: str
    ended: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Prinsipp:
    """One principle, and how it stood each time: a number, or empty where it was not said.  `now`: the last one."""

    name: str
    steps: tuple[str, ...]
    now: str


@dataclass(frozen=True, slots=True, kw_only=True)
class TeamPage:
    """All of it.  `days`: the times that the principles were gone through, oldest first; `hf`: the newest record."""

    team: BrukerId
    name: str
    partnere: tuple[Partner, ...]
    grupper: tuple[Gruppetilbud, ...]
    prinsipper: tuple[Prinsipp, ...]
    days: tuple[str, ...]
    hf: RecordId | None
    drafts: tuple[DraftItem, ...]
    egne: tuple[RecordItem, ...]
    fraser: tuple[Frase, ...]


def may_read(ctx: Context) -> bool:
    """Whether her role has the team's mappe."""
    return MappeKind.TEAM in READABLE_BY[ctx.me.role]


def open_team(ctx: Context) -> TeamPage:
    """The team of the medarbeider."""
    team = team_id(ctx)
    with ctx.database.read() as tx:
        rows = record.of_bruker(tx, team)
        begun = draft.of_bruker(tx, team)
        today = ctx.law_date(tx)
        phrases = fraser(ctx, tx)
        times = _times(ctx, tx, [row for row in rows if row.skjema_id == HF])
    hf = next((row for row in rows if row.skjema_id == HF), None)
    definition = definition_of(ctx, hf.skjema) if hf else None
    partnere = [_partner(ctx, row, today) for row in rows if row.skjema_id == PARTNER]
    grupper = [_gruppe(ctx, row, today) for row in rows if row.skjema_id == GRUPPE]
    return TeamPage(
        team=team,
        name=ctx.me.team_name,
        partnere=tuple(sorted(partnere, key=lambda one: one.name.casefold())),
        grupper=tuple(sorted(grupper, key=lambda one: (one.ended, one.name.casefold()))),
        prinsipper=_prinsipper(definition, [answers for _, answers in times]) if definition else (),
        days=tuple(words.day(day) for day, _ in times),
        hf=hf.record if hf else None,
        drafts=tuple(draft_item(ctx, one) for one in begun),
        egne=records(ctx, [row for row in rows if gruppe(row.skjema_id) is Gruppe.EGNE]),
        fraser=phrases,
    )


def _partner(ctx: Context, row: RecordRow, today: date) -> Partner:
    said = _words(ctx, row)
    checked = _day(row, "partner.kontrollert")
    parts = (said.get("partner.avdeling", ""), said.get("partner.apent", ""))
    return Partner(
        record=row.record,
        name=said.get("partner.instans", "") or said.get("partner.avdeling", "") or tr("Uten navn"),
        about=" · ".join(part for part in parts if part),
        phone=said.get("partner.telefon", ""),
        after_hours=said.get("partner.vakt", ""),
        checked=words.day(checked) if checked else "",
        old=checked is None or (today - checked).days >= CHECK_AFTER_DAYS,
    )


def _gruppe(ctx: Context, row: RecordRow, today: date) -> Gruppetilbud:
    said = _words(ctx, row)
    until = _day(row, "gruppe.til")
    parts = (said.get(f"gruppe.{key}", "") for key in ("naar", "sted", "leder"))
    return Gruppetilbud(
        record=row.record,
        name=said.get("gruppe.navn", "") or tr("Uten navn"),
        about=" · ".join(part for part in parts if part),
        ended=until is not None and until < today,
    )


def _words(ctx: Context, row: RecordRow) -> dict[str, str]:
    definition = definition_of(ctx, row.skjema)
    fields = all_fields(definition) if definition else ()
    return {field.link_id: in_line(field, row.list.get(Path(field.link_id))) for field in fields}


def _day(row: RecordRow, link_id: str) -> date | None:
    try:
        return date.fromisoformat(text_of(row.list.get(Path(link_id))))
    except ValueError:
        return None


def _times(ctx: Context, tx: Tx, rows: Iterable[RecordRow]) -> Sequence[tuple[date, Answers]]:
    """Each time that somebody signed the self-evaluation: the last of a day, the newest few, oldest first."""
    found: dict[date, Answers] = {}
    signed = [
        (item.header.recorded_at, item.id, item.body)
        for row in rows
        for item in revision.of_record(tx, row.record, ctx.keyring)
        if isinstance(item.body, Body) and item.body.state is WorkState.SIGNERT
    ]
    for when, _, body in sorted(signed, key=lambda one: one[:2]):
        said = text_of(body.answers.get(Path("hf.dato")))
        try:
            day = date.fromisoformat(said)
        except ValueError:
            day = when.date()
        found[day] = body.answers
    return sorted(found.items(), key=lambda one: one[0])[-TIMES_SHOWN:]


def _prinsipper(definition: FormDefinition, times: Sequence[Answers]) -> tuple[Prinsipp, ...]:
    found = []
    for section in definition.fields:
        steps = [field for field in section.children if field.link_id.endswith(".trinn")]
        for field in steps:
            said = [in_line(field, answers.get(Path(field.link_id))) for answers in times]
            found.append(
                Prinsipp(
                    name=section.text,
                    steps=tuple(one.partition(" – ")[0] for one in said),
                    now=said[-1].partition(" – ")[2] if said else "",
                )
            )
    return tuple(found)
