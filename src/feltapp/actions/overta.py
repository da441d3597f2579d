"""A colleague's people become hers: those she ticks, in one signed turn, and with them the visits that were agreed.

Nobody falls between two chairs (Oslostandard, tiltak 11): until a stamkort says her, it says the colleague.  What he
has begun and not signed stays his, what is signed stays as it was, and a visit nobody has begun is hers to make.
"""

from collections import Counter
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import timedelta

from feltapp.actions.context import Context
from feltapp.actions.kontaktperson import becomes_hers
from feltapp.actions.samme_person import persons
from feltapp.actions.saving import NewRevision, changes_of, finish, save
from feltapp.domain import besok, serie
from feltapp.domain.answer import Answer
from feltapp.domain.changes import Changes
from feltapp.domain.ids import BrukerId, MedarbeiderId, Path
from feltapp.domain.revision import WorkState
from feltapp.errors import UserError
from feltapp.oversettelse import tr
from feltapp.store import record
from feltapp.store.database import Tx
from feltapp.store.record import RecordRow

AHEAD = timedelta(days=365)


@dataclass(frozen=True, slots=True, kw_only=True)
class Kollega:
    """Somebody who is kontaktperson: for how many."""

    id: MedarbeiderId
    name: str
    count: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Following:
    """One of a colleague's people: whom, and what has been agreed with them."""

    bruker: BrukerId
    name: str
    words: str


def colleagues(ctx: Context) -> tuple[Kollega, ...]:
    """Those who follow somebody up, and are not she."""
    with ctx.database.read() as tx:
        many = Counter(who.kontaktperson for who in persons(ctx, tx).values() if who.kontaktperson)
    staff = ctx.staff()
    found = (Kollega(id=who, name=staff.name(who), count=count) for who, count in many.items() if who != ctx.me.id)
    return tuple(sorted(found, key=lambda one: one.name))


def people_of(ctx: Context, colleague: MedarbeiderId) -> tuple[Following, ...]:
    """Whom a colleague is kontaktperson for, by name."""
    with ctx.database.read() as tx:
        his = [who for who in persons(ctx, tx).values() if who.kontaktperson == colleague]
        agreed = Counter(row.bruker for row, _ in _agreed(ctx, tx, colleague, {who.bruker for who in his}))
    return tuple(
        Following(
            bruker=who.bruker,
            name=who.name,
            words=tr("%n besøk avtalt", "", agreed[who.bruker]) if agreed[who.bruker] else "",
        )
        for who in sorted(his, key=lambda who: who.name)
    )


def take_over(ctx: Context, colleague: MedarbeiderId, brukere: Collection[BrukerId]) -> Changes:
    """She is kontaktperson for these from now on, and makes the visits that the colleague had agreed."""
    mine = Answer(value={"ref": ctx.me.id, "display": ctx.me.name})
    with ctx.database.write() as tx:
        new = [one for bruker in brukere for one in becomes_hers(ctx, tx, bruker, colleague)]
        if not new:
            raise UserError("overtatt-alt")
        taken = {one.bruker for one in new}
        new += [_given(ctx, tx, row, path, mine) for row, path in _agreed(ctx, tx, colleague, taken)]
        sealed = save(ctx, tx, new)
    finish(ctx, sealed)
    return changes_of(new)


def _agreed(
    ctx: Context, tx: Tx, colleague: MedarbeiderId, brukere: Collection[BrukerId]
) -> Iterator[tuple[RecordRow, Path]]:
    """Visits that he was to make from today on and has not begun, one by one and those that come back."""
    today = ctx.clock.now().date()
    for row in record.besok_between(tx, today, today + AHEAD):
        one = besok.read(row.record, row.bruker, row.list) if row.bruker in brukere else None
        if one is not None and not one.over and one.begun is None and colleague in one.who:
            yield row, besok.HVEM
    for row in record.of_skjema(tx, serie.SKJEMA, frozenset(brukere)):
        coming = serie.read(row.record, row.bruker, row.list)
        if coming is not None and coming.last >= today and colleague in coming.who:
            yield row, serie.HVEM_DRAR


def _given(ctx: Context, tx: Tx, row: RecordRow, path: Path, mine: Answer) -> NewRevision:
    seen = record.view(tx, row.record, ctx.keyring)
    return NewRevision(
        bruker=row.bruker,
        mappe=row.mappe,
        record=row.record,
        skjema=ctx.catalog.newest(row.skjema_id).ref,
        parents=seen.heads,
        answers={**seen.answers, path: mine},
        touched=frozenset({path}),
        state=WorkState.SIGNERT,
        happened_at=row.happened_at,
    )
