"""What may be begun for a bruker: every form of the team that lies in a mappe of theirs, and what goes on already.

Says which; opens nothing and writes nothing.  A form that the person has one of is gone on with, not begun again.
"""

from collections import Counter
from dataclasses import dataclass
from datetime import datetime

from feltapp.actions import words
from feltapp.actions.context import Context
from feltapp.actions.grupper import MADE_ELSEWHERE, Gruppe, gruppe, place_of
from feltapp.actions.samme_person import together
from feltapp.actions.titles import icon
from feltapp.domain.ids import BrukerId, RevisionId
from feltapp.domain.mappe import READABLE_BY, MappeKind
from feltapp.forms.definition import FormDefinition
from feltapp.oversettelse import tr
from feltapp.store import draft, record
from feltapp.store.draft import Draft
from feltapp.store.record import RecordRow

OF_A_BOLIG = frozenset({MappeKind.BOLIG})
OF_A_TEAM = frozenset({MappeKind.TEAM})
OF_A_BRUKER = frozenset({MappeKind.STAMKORT, MappeKind.JOURNAL, MappeKind.SOSIAL, MappeKind.TRYGGHET})


@dataclass(frozen=True, slots=True, kw_only=True)
class Tilbud:
    """One form to begin, or to go on with: `since` says so in words, `draft` is what she has begun herself.

    `used`: how many of its kind there are on this laptop, so that what is used most comes first.
    """

    skjema: str
    title: str
    gruppe: Gruppe
    icon: str
    since: str = ""
    draft: RevisionId | None = None
    used: int = 0


def offers(ctx: Context, bruker: BrukerId, kinds: frozenset[MappeKind] = OF_A_BRUKER) -> tuple[Tilbud, ...]:
    """Every form that may be begun for a bruker, in the order of the groups, the most used first in each.

    With other kinds of mappe: for the dwelling or the team that has this id.
    """
    with ctx.database.read() as tx:
        group = together(tx, bruker)
        rows = [row for one in group for row in record.of_bruker(tx, one)]
        begun = [item for one in group for item in draft.of_bruker(tx, one)]
        used = record.how_many(tx)
    now = ctx.clock.now()
    found = [_offer(one, rows, begun, used, now) for one in forms_of(ctx, kinds)]
    return tuple(sorted(found, key=lambda one: (place_of(one.skjema)[0], -one.used, place_of(one.skjema), one.title)))


def forms_of(ctx: Context, kinds: frozenset[MappeKind]) -> tuple[FormDefinition, ...]:
    """The newest version of each form that lies in such a mappe and that the medarbeider's role may write."""
    may = READABLE_BY[ctx.me.role] & kinds
    return tuple(one for one in ctx.catalog.to_begin() if one.mappe in may and one.id not in MADE_ELSEWHERE)


def _offer(
    form: FormDefinition, rows: list[RecordRow], drafts: list[Draft], used: Counter[str], now: datetime
) -> Tilbud:
    mine = max(
        (one for one in drafts if one.skjema.partition("|")[0] == form.id), key=lambda one: one.saved_at, default=None
    )
    text = max(
        (row for row in rows if row.skjema_id == form.id and form.one_per_bruker),
        key=lambda row: row.recorded_at,
        default=None,
    )
    since = ""
    if mine is not None:
        since = tr("Utkast, {tid}").format(tid=words.moment(mine.saved_at, now))
    elif text is not None:
        since = words.day(text.recorded_at.astimezone(now.tzinfo).date())
    return Tilbud(
        skjema=form.id,
        title=form.title,
        gruppe=gruppe(form.id),
        icon=icon(form.id),
        since=since,
        draft=mine.id if mine else None,
        used=used[form.id],
    )
