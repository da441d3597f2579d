"""Who has read and written about a person, as far as this laptop has done it (pasientjournalforskriften § 14).

What was read is never in the log, only that it was.  What colleagues did on theirs is in the log at sentral.
"""

from dataclasses import dataclass
from datetime import date

from feltapp.actions import words
from feltapp.actions.context import Context
from feltapp.actions.samme_person import together
from feltapp.domain.ids import BrukerId
from feltapp.oversettelse import tr
from feltapp.store import log

ACTS = {
    "les": tr("leste"),
    "skriv": tr("skrev"),
    "signer": tr("signerte"),
    "skriv-ut": tr("skrev ut"),
    "del": tr("delte"),
    "sok": tr("søkte"),
    "gi-tilgang": tr("ga tilgang"),
    "ta-tilgang": tr("tok tilgang"),
}
DAYS = 60


@dataclass(frozen=True, slots=True, kw_only=True)
class Lest:
    """One medarbeider on one day: what she did, each with how often.  `reasons`: those that she had to state."""

    who: str
    day: date
    day_words: str
    acts: str
    reasons: tuple[str, ...]


def lest_av(ctx: Context, bruker: BrukerId) -> tuple[Lest, ...]:
    """Day by day, newest first."""
    with ctx.database.read() as tx:
        entries = [entry for one in together(tx, bruker) for entry in log.of_bruker(tx, one)]
    now = ctx.clock.now()
    found: dict[tuple[date, str], dict[str, int]] = {}
    reasons: dict[tuple[date, str], dict[str, None]] = {}
    for entry in sorted(entries, key=lambda one: one.when, reverse=True):
        key = (entry.when.astimezone(now.tzinfo).date(), ctx.staff().name(entry.who))
        counted = found.setdefault(key, {})
        act = ACTS.get(entry.act, entry.act)
        counted[act] = counted.get(act, 0) + 1
        if entry.reason:
            reasons.setdefault(key, {})[entry.reason] = None
    return tuple(
        Lest(
            who=who,
            day=day,
            day_words=words.short_day(day, now.date()),
            acts=", ".join(tr("{gjort} %n gang(er)", "", times).format(gjort=act) for act, times in counted.items()),
            reasons=tuple(reasons.get((day, who), ())),
        )
        for (day, who), counted in list(found.items())[:DAYS]
    )
