"""What is due for one's people: each person once, with what hastes most, and how much more there is.

At the left when, in the middle who and what, at the right the one thing that closes it.  Look 02.
"""

from collections.abc import Callable, Sequence
from functools import partial

from feltapp.actions.frist import FristRow
from feltapp.domain.ids import BrukerId
from feltapp.domain.place import Place
from feltapp.oversettelse import tr
from feltapp.ui import places
from feltapp.ui.frist.card import Line
from feltapp.ui.frist.kinds import badge_of
from feltapp.ui.parts.buttons import Storrelse, outline_button
from feltapp.ui.parts.row import Row

SHOWN = 6
WHEN_WIDTH = 168
ACTION_WIDTH = 132


def note_of(rows: Sequence[FristRow]) -> str:
    """«9 frister for 4 brukere»."""
    people = len({row.bruker for row in rows})
    many = tr("%n frist(er)", "", len(rows))
    return tr("{frister} for %n bruker(e)", "", people).format(frister=many) if rows else ""


def lines_of(go: Callable[[Place], None], rows: Sequence[FristRow]) -> list[Line]:
    """Each person once, in the order of what hastes most: forty people's frister are a list nobody reads."""
    by_person: dict[BrukerId, list[FristRow]] = {}
    for one in rows:
        by_person.setdefault(one.bruker, []).append(one)
    return [Line(frist=several[0], row=_row(go, several[0], len(several) - 1)) for several in by_person.values()]


def _row(go: Callable[[Place], None], one: FristRow, more: int) -> Row:
    row = Row(
        one.name,
        " · ".join(
            part for part in (one.styrke, one.why, tr("og {antall} til").format(antall=more) if more else "") if part
        ),
        rest=f" · {one.what}",
        left=badge_of(one),
        left_width=WHEN_WIDTH,
        action=outline_button(one.action_text, storrelse=Storrelse.RAD),
        action_width=ACTION_WIDTH,
    )
    row.activated.connect(partial(go, places.person(one.bruker)))
    row.action.connect(partial(go, places.of_frist(one)))
    return row
