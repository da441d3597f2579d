"""Two stamkort, one person: found, joined in the view, and parted again.

Nothing is moved: a signed revision in both stamkort says so, and undoing is another (design §5).
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache

from feltapp.actions.context import Context
from feltapp.actions.saving import NewRevision, mappe_of, save_and_finish
from feltapp.clock import new_id
from feltapp.domain import person
from feltapp.domain.answer import Answer
from feltapp.domain.changes import Changes
from feltapp.domain.ids import BrukerId, RecordId
from feltapp.domain.mappe import MappeKind
from feltapp.domain.person import Person
from feltapp.domain.revision import WorkState
from feltapp.errors import UserError
from feltapp.oversettelse import tr
from feltapp.store import kept, record
from feltapp.store.database import Tx
from feltapp.store.record import RecordRow

SKJEMA = "samme-person"
PERSON = "person"


@dataclass(frozen=True, slots=True, kw_only=True)
class MaybeSame:
    """Two stamkort that look like one person, and why."""

    bruker: BrukerId
    other: BrukerId
    name: str
    why: str


def persons(ctx: Context, tx: Tx, among: Iterable[BrukerId] | None = None) -> dict[BrukerId, Person]:
    """Everybody whose stamkort is on this laptop, or those of them who are `among` these."""
    return {bruker: _read(bruker, column) for bruker, column in record.lists_of_skjema(tx, PERSON, among)}


@lru_cache(maxsize=kept.REMEMBERED)
def _read(bruker: BrukerId, column: str | None) -> Person:
    """Who a stamkort is about; remembered, because each page asks this of everybody."""
    return person.read_answers(bruker, *kept.remembered(column))


def groups(tx: Tx, brukere: Iterable[BrukerId]) -> dict[BrukerId, frozenset[BrukerId]]:
    """Each of these brukere with all that are the same person, itself included."""
    links: dict[BrukerId, set[BrukerId]] = {bruker: set() for bruker in brukere}
    for row in record.of_skjema(tx, SKJEMA):
        other = _other(row)
        if other:
            links.setdefault(row.bruker, set()).add(other)
    return person.joined({bruker: frozenset(others) for bruker, others in links.items()})


def together(tx: Tx, bruker: BrukerId) -> tuple[BrukerId, ...]:
    """All stamkort that are the same person as this one, this one first."""
    return (bruker, *sorted(groups(tx, [bruker])[bruker] - {bruker}))


def suggestions(ctx: Context) -> tuple[MaybeSame, ...]:
    """Pairs of stamkort that may be one person and that nobody has joined or parted."""
    with ctx.database.read() as tx:
        return suggestions_in(tx, persons(ctx, tx))


def suggestions_in(tx: Tx, everyone: Mapping[BrukerId, Person]) -> tuple[MaybeSame, ...]:
    """The same, inside a transaction that is already open."""
    decided = {frozenset((row.bruker, other)) for row in record.of_skjema(tx, SKJEMA) if (other := _named(row))}
    near = person.nearby(everyone.values())
    found: dict[frozenset[BrukerId], MaybeSame] = {}
    for one in everyone.values():
        for alike in person.maybe_same(one, near(one)):
            pair = frozenset((one.bruker, alike.bruker))
            if pair not in decided and pair not in found:
                why = (
                    tr("Samme nummer") if one.number and one.number == alike.number else tr("Samme navn og fødselsdato")
                )
                found[pair] = MaybeSame(bruker=one.bruker, other=alike.bruker, name=one.name, why=why)
    return tuple(found.values())


def join(ctx: Context, one: BrukerId, other: BrukerId) -> Changes:
    """Say in both stamkort that they are the same person."""
    return _say(ctx, one, other, same=True)


def part(ctx: Context, one: BrukerId, other: BrukerId) -> Changes:
    """Say in both stamkort that they are not the same person; also undoes a join."""
    return _say(ctx, one, other, same=False)


def _say(ctx: Context, one: BrukerId, other: BrukerId, *, same: bool) -> Changes:
    with ctx.database.read() as tx:
        new = [_revision(ctx, tx, mine, theirs, same=same) for mine, theirs in ((one, other), (other, one))]
    return save_and_finish(ctx, new)


def _revision(ctx: Context, tx: Tx, bruker: BrukerId, other: BrukerId, *, same: bool) -> NewRevision:
    earlier = next((row for row in record.of_skjema(tx, SKJEMA) if row.bruker == bruker and _named(row) == other), None)
    if earlier is not None and earlier.read_only:
        raise UserError("kan-ikke-vises")
    answers = {person.SAMME_BRUKER: Answer(value={"ref": other}), person.SAMME_GJELDER: Answer(value=same)}
    return NewRevision(
        bruker=bruker,
        mappe=mappe_of(tx, bruker, MappeKind.STAMKORT),
        record=earlier.record if earlier else RecordId(new_id(ctx.clock)),
        parents=earlier.heads if earlier else (),
        skjema=earlier.skjema if earlier else ctx.catalog.newest(SKJEMA).ref,
        answers=answers,
        touched=frozenset(answers),
        state=WorkState.SIGNERT,
    )


def _named(row: RecordRow) -> BrukerId | None:
    answer = row.list.get(person.SAMME_BRUKER)
    ref = answer.value.get("ref") if answer and isinstance(answer.value, dict) else None
    return BrukerId(ref) if isinstance(ref, str) else None


def _other(row: RecordRow) -> BrukerId | None:
    """Whom a stamkort says it is joined to; two versions of yes and no read as no until settled."""
    answer = row.list.get(person.SAMME_GJELDER)
    return _named(row) if answer is not None and answer.value is True and not row.choices else None
