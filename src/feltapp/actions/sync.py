"""How it stands with sentral, in words: what is only here, what was received, what waits for a person."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

from feltapp.actions import words
from feltapp.actions.context import Context, last_contact
from feltapp.actions.mapper import nobodys_name, team_id
from feltapp.actions.samme_person import persons
from feltapp.actions.tatt_i_bruk import lost_of
from feltapp.actions.titles import icon, title
from feltapp.domain.ids import BrukerId, RecordId
from feltapp.oversettelse import tr
from feltapp.store import backup, draft, record, stream

LEASE_DAYS = 30
"""How long a laptop may work without meeting sentral, as the municipality sets it (design §11)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SyncStatus:
    """The status line."""

    waiting: int
    last_contact: datetime | None
    last_words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class WaitingRow:
    """Something that is only on this machine, and why."""

    bruker: BrukerId
    record: RecordId
    name: str
    what: str
    icon: str
    why: str
    saved: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ForYou:
    """Something that waits for this medarbeider.

    `action`: «velg» between two versions; «skjema» that she took into use and nobody uses; or a text to see elsewhere.
    """

    bruker: BrukerId
    record: RecordId
    name: str
    what: str
    why: str
    action: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SyncPage:
    """The whole page."""

    status: SyncStatus
    waiting: tuple[WaitingRow, ...]
    for_you: tuple[ForYou, ...]
    people: int
    drafts: int
    backup: str
    must_meet_by: date | None


def status(ctx: Context) -> SyncStatus:
    """The status line's figures."""
    with ctx.database.read() as tx:
        waiting, contact = stream.only_here(tx), last_contact(tx)
    now = ctx.clock.now()
    return SyncStatus(
        waiting=waiting,
        last_contact=contact,
        last_words=tr("Sist synkronisert {tid}").format(tid=words.moment(contact, now))
        if contact
        else tr("Ikke synkronisert ennå"),
    )


def sync_page(ctx: Context) -> SyncPage:
    """What is only here, what waits for a person, and when we last met sentral."""
    with ctx.database.read() as tx:
        everyone = persons(ctx, tx)
        out = stream.outbox_rows(tx)
        names = nobodys_name(tx) | {bruker: who.name for bruker, who in everyone.items()}
        # What cannot be shown is told on a person's page; a team and a dwelling have none.
        open_rows = [
            row for row in record.unsettled(tx) if row.bruker in everyone or (row.bruker in names and row.choices)
        ]
        lost = lost_of(ctx, tx)
        drafts = len(draft.all_of(tx))
    line = status(ctx)
    newest = max((copy.stat().st_mtime for copy in backup.copies(ctx.folder / backup.FOLDER)), default=None)
    now = ctx.clock.now()
    return SyncPage(
        status=line,
        waiting=tuple(
            WaitingRow(
                bruker=row.bruker,
                record=row.record,
                name=names.get(row.bruker, ""),
                what=title(ctx, row.skjema),
                icon=icon(row.skjema.partition("|")[0]),
                why=_WHY.get(row.outcome, "Venter på nett"),
                saved=_saved(row.saved_at.astimezone(now.tzinfo), now),
            )
            for row in out
        ),
        for_you=(
            *(
                ForYou(
                    bruker=row.bruker,
                    record=row.record,
                    name=names[row.bruker],
                    what=title(ctx, row.skjema),
                    why=tr("To versjoner av samme svar") if row.choices else tr("Kan ikke vises på denne maskinen"),
                    action="velg" if row.choices else "",
                )
                for row in open_rows
            ),
            *(
                ForYou(
                    bruker=team_id(ctx),
                    record=one.record,
                    name=names.get(team_id(ctx), ""),
                    what=one.form.title,
                    why=tr("Brukes ikke: versjonen var tatt i bruk med et annet innhold"),
                    action="skjema",
                )
                for one in lost
            ),
        ),
        people=len(everyone),
        drafts=drafts,
        backup=words.moment(datetime.fromtimestamp(newest, UTC), now) if newest else tr("ikke ennå"),
        must_meet_by=(line.last_contact + timedelta(days=LEASE_DAYS)).date() if line.last_contact else None,
    )


def _saved(when: datetime, now: datetime) -> str:
    """«Lagret kl. 10.02» today, «Lagret 20.11.» before."""
    if when.date() == now.date():
        return tr("Lagret {klokka}").format(klokka=words.clock(when))
    return tr("Lagret {tekst}").format(tekst=words.short_day(when.date(), now.date()).lower())


_WHY = {
    "waiting": tr("Venter på teamleder"),
    "refused": tr("Sentralen tok ikke imot. Teksten ligger trygt her."),
    "": tr("Venter på nett"),
}
