"""Who may see a bruker's mapper by name, besides those whose role gives it: given for a time, ended, kept out.

A leader's word is kept at sentral and judged there; without a network nothing can be given or taken, because nobody
would be told.  Every word is in the person's access log here as well.  How roles read: `domain/mappe.py`.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import Protocol

from feltapp.actions.access import log_act
from feltapp.actions.context import Context
from feltapp.actions.samme_person import persons, together
from feltapp.domain.changes import Changes
from feltapp.domain.ids import BrukerId, MedarbeiderId
from feltapp.domain.mappe import READABLE_BY, Mappe, MappeKind, Role
from feltapp.domain.medarbeider import Medarbeider
from feltapp.errors import UserError
from feltapp.forms.dates import norwegian_offset
from feltapp.store import mappe
from feltapp.store.database import Tx
from feltapp.sync import devices
from feltapp.sync.wire import AccessChange, AccessReply, AccessRequest, AccessSaid

GIVEN, TAKEN = "gi-tilgang", "ta-tilgang"
LONGEST = timedelta(days=366)
LENT = frozenset({MappeKind.STAMKORT, MappeKind.JOURNAL})
"""What somebody of another team is let into."""


class Desk(Protocol):
    """Sentral, where a leader's words are kept.  May raise `Trouble`."""

    def access(self, request: AccessRequest) -> AccessReply:
        """Keep these, and tell what has been said."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Hvem:
    """Somebody of whom a leader may decide.  `reads`: whether her role gives her the team's journal anyway."""

    id: MedarbeiderId
    name: str
    about: str
    reads: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Ord:
    """What holds by name for one medarbeider: let in or kept out, of what, until when, and who said it.

    `newer`: a mappe was made since that she would be kept out of, and is not.
    """

    medarbeider: MedarbeiderId
    name: str
    about: str
    allowed: bool
    kinds: tuple[MappeKind, ...]
    until: date | None
    since: date
    by: str
    newer: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Tilgang:
    """One bruker: those for whom something holds by name, and all of whom something may be said."""

    bruker: BrukerId
    words: tuple[Ord, ...]
    changes: Changes


def may_lead(ctx: Context) -> bool:
    """Whether she decides who sees the team's mapper."""
    return ctx.me.role is Role.TEAMLEDER


def people(ctx: Context) -> tuple[tuple[BrukerId, str], ...]:
    """Whose mapper are the team's, by name."""
    with ctx.database.read() as tx:
        known = persons(ctx, tx)
        own = {one.bruker for one in mappe.all_of(tx) if one.team == ctx.me.team}
    return tuple((who.bruker, who.name) for who in known.values() if who.bruker in own)


def everybody(ctx: Context) -> tuple[Hvem, ...]:
    """All that this laptop knows of, but her: her own team first."""
    found = [one for one in ctx.staff().by_id.values() if one.id != ctx.me.id and _readable(one)]
    found.sort(key=lambda one: (one.team != ctx.me.team, one.name))
    return tuple(Hvem(id=one.id, name=one.name, about=_about(ctx, one), reads=_by_role(ctx, one)) for one in found)


def look(ctx: Context, desk: Desk, bruker: BrukerId) -> Tilgang:
    """What holds by name now, as sentral has it."""
    with ctx.database.read() as tx:
        theirs = _mapper(ctx, tx, bruker)
    reply = desk.access(AccessRequest([], [one.id for one in theirs]))
    return Tilgang(bruker=bruker, words=_words(ctx, theirs, reply.said), changes=Changes())


def give(ctx: Context, desk: Desk, bruker: BrukerId, who: MedarbeiderId, until: date | None) -> Tilgang:
    """Let somebody into what her role reads of a bruker, to the end of a day; one of another team always for a time."""
    medarbeider = _known(ctx, who)
    today = ctx.clock.now().date()
    if until is None and medarbeider.team != ctx.me.team:
        raise UserError("tilgang-uten-slutt", field="til")
    if until is not None and not today <= until <= today + LONGEST:
        raise UserError("tilgang-feil-dag", field="til")
    return _say(ctx, desk, bruker, medarbeider, allowed=True, until=until)


def take(ctx: Context, desk: Desk, bruker: BrukerId, who: MedarbeiderId) -> Tilgang:
    """End what was given, or keep somebody out who has it by her role; at once, when her laptop meets sentral."""
    return _say(ctx, desk, bruker, _known(ctx, who), allowed=False, until=None)


def _say(ctx: Context, desk: Desk, bruker: BrukerId, who: Medarbeider, *, allowed: bool, until: date | None) -> Tilgang:
    if not may_lead(ctx):
        raise UserError("bare-teamleder-gir-tilgang")
    if who.id == ctx.me.id:
        raise UserError("tilgang-deg-selv", field="hvem")
    with ctx.database.read() as tx:
        theirs = _mapper(ctx, tx, bruker)
    # What her role never reads is not given by name either, and another team gets no more than the journal and what
    # goes with it; out of what she has, she is kept whatever it is.
    may = READABLE_BY[who.role] if who.team == ctx.me.team else READABLE_BY[who.role] & LENT
    meant = [one for one in theirs if not allowed or one.kind in may]
    if not meant:
        raise UserError("tilgang-ingen-mappe", field="hvem")
    changes = [AccessChange(who.id, one.id, allowed, _end_of(until)) for one in meant]
    reply = desk.access(AccessRequest(changes, [one.id for one in theirs]))
    with ctx.database.write() as tx:
        for one in meant:
            log_act(ctx, tx, GIVEN if allowed else TAKEN, bruker, mappe=one.id)
    return Tilgang(bruker=bruker, words=_words(ctx, theirs, reply.said), changes=Changes(brukere=frozenset({bruker})))


def _mapper(ctx: Context, tx: Tx, bruker: BrukerId) -> list[Mappe]:
    """The team's own of one person, all stamkort of hers together."""
    theirs = [one for stamkort in together(tx, bruker) for one in mappe.of_bruker(tx, stamkort)]
    return [one for one in theirs if one.team == ctx.me.team]


def _words(ctx: Context, theirs: Iterable[Mappe], said: Iterable[AccessSaid]) -> tuple[Ord, ...]:
    """The last word in force about each, put together by whom it is about; what her role gives anyway is no word."""
    now_ms = int(ctx.clock.now().timestamp() * 1000)
    kinds: Mapping[str, MappeKind] = {one.id: one.kind for one in theirs}
    last: dict[tuple[str, str], AccessSaid] = {}
    for one in said:
        if one.from_ms <= now_ms and (one.to_ms is None or now_ms < one.to_ms):
            last[one.medarbeider, one.mappe] = one
    by_whom: dict[str, list[AccessSaid]] = {}
    for one in last.values():
        by_whom.setdefault(one.medarbeider, []).append(one)
    found = [_word(ctx, who, several, kinds) for who, several in by_whom.items()]
    return tuple(sorted((one for one in found if one is not None), key=lambda one: (not one.allowed, one.name)))


def _word(ctx: Context, who: str, several: list[AccessSaid], kinds: Mapping[str, MappeKind]) -> Ord | None:
    medarbeider = ctx.staff().by_id.get(MedarbeiderId(who))
    allowed = any(one.allowed for one in several)
    own = medarbeider is not None and _by_role(ctx, medarbeider)
    forever = all(one.to_ms is None for one in several)
    if allowed is own and forever:
        return None  # let in again, or out again: as if nobody had said anything
    newest = max(several, key=lambda one: one.from_ms)
    until = [one.to_ms for one in several if one.to_ms is not None and one.allowed is allowed]
    leaders = devices.directory(devices.decode(ctx.keyring.certificates), ctx.keyring.municipality_signing).devices
    by = next((one.medarbeider.name for device, one in leaders.items() if device == newest.device), "")
    return Ord(
        medarbeider=MedarbeiderId(who),
        name=ctx.staff().name(MedarbeiderId(who)),
        about=_about(ctx, medarbeider) if medarbeider is not None else "",
        allowed=allowed,
        kinds=tuple(sorted({kinds[one.mappe] for one in several if one.mappe in kinds and one.allowed is allowed})),
        until=_day_of(ctx, max(until)) if until else None,
        since=datetime.fromtimestamp(newest.from_ms / 1000, UTC).astimezone(ctx.clock.now().tzinfo).date(),
        by=by,
        newer=not allowed
        and medarbeider is not None
        and any(
            kind in READABLE_BY[medarbeider.role] and one not in {said.mappe for said in several if not said.allowed}
            for one, kind in kinds.items()
        ),
    )


def _known(ctx: Context, who: MedarbeiderId) -> Medarbeider:
    found = ctx.staff().by_id.get(who)
    if found is None:
        raise UserError("mangler", field="hvem")
    return found


def _readable(one: Medarbeider) -> bool:
    return bool(READABLE_BY[one.role] & {MappeKind.STAMKORT, MappeKind.JOURNAL})


def _by_role(ctx: Context, one: Medarbeider) -> bool:
    return one.team == ctx.me.team and MappeKind.JOURNAL in READABLE_BY[one.role]


def _about(ctx: Context, one: Medarbeider) -> str:
    return one.title if one.team == ctx.me.team else f"{one.title} · {one.team_name}"


def _end_of(until: date | None) -> int | None:
    """The first moment after that day, by the clock on the wall."""
    if until is None:
        return None
    midnight = datetime.combine(until + timedelta(days=1), time())
    return int(datetime.fromisoformat(f"{midnight.isoformat()}{norwegian_offset(midnight)}").timestamp() * 1000)


def _day_of(ctx: Context, to_ms: int) -> date:
    last = datetime.fromtimestamp(to_ms / 1000, UTC) - timedelta(seconds=1)
    return last.astimezone(ctx.clock.now().tzinfo).date()
