"""Where a new text is to lie, and a mappe made when it is needed: with the first draft kept in it, never by looking.

Stamkort and journal are made when a bruker is registered.  What is `MADE_WHEN_NEEDED` may be made by whoever may read
that kind, offline too: two laptops that make one each then hold two, which are read as one and written to as the
oldest.  A team's mappe has the team's id where others have a bruker's, a dwelling's has the dwelling's own id.
"""

from dataclasses import dataclass

from feltapp.actions.context import Context
from feltapp.clock import new_id
from feltapp.domain.ids import BrukerId, MappeId
from feltapp.domain.mappe import READABLE_BY, Mappe, MappeKind
from feltapp.errors import UserError
from feltapp.oversettelse import tr
from feltapp.store import mappe, settings
from feltapp.store.database import Tx
from feltapp.store.seal import new_key

MADE_WHEN_NEEDED = frozenset({MappeKind.SOSIAL, MappeKind.TRYGGHET, MappeKind.BOLIG, MappeKind.TEAM})
OF_A_PERSON = frozenset({MappeKind.STAMKORT, MappeKind.JOURNAL, MappeKind.SOSIAL, MappeKind.TRYGGHET})

_NOBODY = {MappeKind.TEAM: tr("Teamet"), MappeKind.BOLIG: tr("Bolig")}
_MADE = "mapper.laget"


@dataclass(frozen=True, slots=True, kw_only=True)
class Spot:
    """Where a new text goes.  `makes`: the kind of mappe that is not there yet, and is made when the text is kept."""

    mappe: MappeId
    makes: MappeKind | None = None


def team_id(ctx: Context) -> BrukerId:
    """What stands for the bruker in what is about the medarbeider's own team."""
    return BrukerId(ctx.me.team)


def new_bolig_id(ctx: Context) -> BrukerId:
    """The id of a dwelling that nobody has written about yet."""
    return BrukerId(new_id(ctx.clock))


def nobodys_name(tx: Tx) -> dict[BrukerId, str]:
    """What to call those that texts here are about and that are no person: the team, and each dwelling."""
    return {one.bruker: _NOBODY[one.kind] for one in mappe.of_kinds(tx, _NOBODY)}


def spot_for(ctx: Context, tx: Tx, owner: BrukerId, kind: MappeKind) -> Spot:
    """Where a text of this kind about a bruker, the team or a dwelling goes.  Writes nothing."""
    theirs = mappe.of_bruker(tx, owner)
    same = [one.id for one in theirs if one.kind is kind]
    if same:
        # One that came a moment ago may still lack its key.
        return Spot(mappe=next((one for one in same if ctx.keyring.newest(one)), same[0]))
    _check_may_make(ctx, theirs, owner, kind)
    return Spot(mappe=MappeId(new_id(ctx.clock)), makes=kind)


def ensure(ctx: Context, tx: Tx, owner: BrukerId, kind: MappeKind) -> MappeId:
    """The same, and the mappe is there when it returns: for what is saved without a draft."""
    spot = spot_for(ctx, tx, owner, kind)
    if spot.makes is not None:
        make(ctx, tx, Mappe(id=spot.mappe, bruker=owner, kind=spot.makes, team=ctx.me.team))
    return spot.mappe


def make(ctx: Context, tx: Tx, one: Mappe) -> None:
    """Make a mappe with a key of its own; sentral hears of it when there is network.  Tried again, it is the same."""
    # The key is on disk before the mappe is, and sync, which tidies keys without a mappe, waits for its turn.
    if not ctx.keyring.newest(one.id):
        ctx.keyring.add(one.id, 1, new_key())
    ctx.keyring.save()
    mappe.put(tx, one, announced=False)
    settings.put(tx, _MADE, [*_made(tx), one.id])


def was_made(tx: Tx, one: MappeId) -> bool:
    """Whether a mappe was made on this laptop: if it is not here now, it was taken away."""
    return one in _made(tx)


def _made(tx: Tx) -> list[str]:
    return settings.get(tx, _MADE, list[str], [])


def _check_may_make(ctx: Context, theirs: tuple[Mappe, ...], owner: BrukerId, kind: MappeKind) -> None:
    if kind not in MADE_WHEN_NEEDED or (kind is MappeKind.TEAM and owner != team_id(ctx)):
        raise UserError("mappe-mangler", kind=kind.value)
    if not _fits(ctx, theirs, owner, kind):
        raise UserError("skjema-feil-sted", kind=kind.value)
    if kind not in READABLE_BY[ctx.me.role]:
        raise UserError("rolle-uten-mappe", kind=kind.value)
    if theirs and all(one.team != ctx.me.team for one in theirs):
        raise UserError("annet-team", kind=kind.value)


def _fits(ctx: Context, theirs: tuple[Mappe, ...], owner: BrukerId, kind: MappeKind) -> bool:
    """A person's papers only about somebody who is registered; no dwelling shares an id with a person or the team."""
    if kind in OF_A_PERSON:
        return any(one.kind in OF_A_PERSON for one in theirs)
    return not theirs and (kind is MappeKind.TEAM or owner != team_id(ctx))
