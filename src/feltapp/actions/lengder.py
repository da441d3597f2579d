"""The lengths of the municipality: what a leader has set, by which source and year, and who changed what when.

Each is a signed record in the team's mappe, and only a teamleder's word counts, as with forms taken into use
(docs/adr/0013).  Without one the default holds.  Where two leaders have set one apart from each other, the stricter
holds on every laptop until one of them sets it again.  Why so: docs/adr/0023.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from feltapp.actions.context import Context
from feltapp.actions.mapper import ensure, team_id
from feltapp.actions.saving import NewRevision, changes_of, finish, save, signed_new
from feltapp.actions.tatt_i_bruk import MAY_TAKE, leaders_word
from feltapp.domain import lengths
from feltapp.domain.answer import Answer, Answers, text_of
from feltapp.domain.changes import Changes
from feltapp.domain.ids import MappeId, MedarbeiderId, Path, RecordId
from feltapp.domain.lengths import LENGDER, Lengde, Lengths, Value
from feltapp.domain.mappe import MappeKind
from feltapp.domain.regler import RULES
from feltapp.domain.revision import Body, RecordView, Revision, WorkState, view
from feltapp.errors import UserError
from feltapp.store import mappe, record, revision
from feltapp.store.database import Tx

SKJEMA = "kommunens-frist"
HVILKEN, LENGDE, KILDE, AAR = (Path(f"frist.{name}") for name in ("hvilken", "lengde", "kilde", "aar"))
MOST_SOURCE = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class Satt:
    """What somebody said at one time; without a value: back to the default."""

    value: Value | None
    source: str
    year: int | None
    author: MedarbeiderId
    when: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Egen:
    """One length as the team's mappe has it: what holds, of several the stricter, and all that was said, newest first.

    `records`: the records it stands in, which are two when two leaders began it apart; each with what it says now.
    """

    key: str
    holds: Satt
    several: tuple[Satt, ...]
    history: tuple[Satt, ...]
    records: Mapping[RecordId, tuple[MappeId, RecordView]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Endring:
    """One line of the history."""

    when: datetime
    who: str
    what: str
    source: str


@dataclass(frozen=True, slots=True, kw_only=True)
class LengdeRow:
    """One length as the page shows it.  `typed`: the value as it stands in the field; `why`: source and year.

    `own`: the municipality has set it.  `laxer`: it asks less than the default.  `apart`: what leaders have set apart.
    """

    key: str
    group: str
    name: str
    enhet: lengths.Enhet
    typed: str
    words: str
    why: str
    source: str
    year: str
    own: bool
    laxer: bool
    default_words: str
    default_why: str
    apart: tuple[Endring, ...]
    history: tuple[Endring, ...]
    rules: tuple[str, ...]


def may_set(ctx: Context) -> bool:
    """Whether this medarbeider sets lengths: what a team is measured by is a leader's to answer for."""
    return ctx.me.role in MAY_TAKE


def all_of(ctx: Context) -> tuple[LengdeRow, ...]:
    """Every length, as it holds here now."""
    with ctx.database.read() as tx:
        own = own_in(ctx, tx)
    return tuple(_row(ctx, one, own.get(one.key)) for one in LENGDER.values())


def put(ctx: Context, key: str, typed: str, source: str, year: str) -> Changes:
    """Set one; signed, and for the whole team.  Nonsense is refused with the field it stands in."""
    lengde = LENGDER[key]
    value = lengths.read_value(lengde, typed)
    source = " ".join(source.split())
    if not source:
        raise UserError("mangler", field="kilde")
    if len(source) > MOST_SOURCE:
        raise UserError("for-lang", field="kilde", grense=MOST_SOURCE)
    since = lengths.read_year(year, ctx.clock.now().year)
    return _say(
        ctx,
        key,
        {
            LENGDE: Answer(value=lengths.text_of_value(value)),
            KILDE: Answer(value=source),
            AAR: Answer(value=since),
        },
    )


def reset(ctx: Context, key: str) -> Changes:
    """Let the default hold again, also when a later feltapp has another."""
    return _say(ctx, key, {})


def read_again(ctx: Context) -> None:
    """Let what the store says now hold; from any thread."""
    with ctx.lengths.turn:  # whoever reads last is the one who is believed
        with ctx.database.read() as tx:
            own = own_in(ctx, tx)
        set_here = {key: one.holds for key, one in own.items() if one.holds.value is not None}
        ctx.lengths.hold(_together(own), {key: _sourced(one.source, one.year) for key, one in set_here.items()})


def keep_up(ctx: Context, changes: Changes) -> None:
    """Something was written, or came: read again if it may be the team's."""
    if team_id(ctx) in changes.brukere or (changes.records and _among(ctx, changes)):
        read_again(ctx)


def _among(ctx: Context, changes: Changes) -> bool:
    with ctx.database.read() as tx:
        rows = record.of_skjema(tx, SKJEMA, [team_id(ctx)])
    return not changes.records.isdisjoint(row.record for row in rows)


def own_in(ctx: Context, tx: Tx) -> dict[str, Egen]:
    """What leaders of the team have set, by key."""
    team = team_id(ctx)
    places = {one.id for one in mappe.of_bruker(tx, team) if one.kind is MappeKind.TEAM}
    rows = [row for row in record.of_skjema(tx, SKJEMA, [team]) if row.mappe in places]
    if not rows:
        return {}
    by_leader = leaders_word(ctx)
    said: dict[str, list[Revision]] = {}
    for row in rows:
        theirs = [one for one in revision.of_record(tx, row.record, ctx.keyring) if by_leader(one)]
        for key in {_key(one) for one in theirs} & LENGDER.keys():
            said.setdefault(key, []).extend(theirs)
    return {key: found for key, revisions in said.items() if (found := _own(key, revisions)) is not None}


def _own(key: str, revisions: list[Revision]) -> Egen | None:
    heads = set(view(revisions).heads)
    read = {one.id: _satt(LENGDER[key], one) for one in revisions}
    standing = sorted((said for id_, said in read.items() if id_ in heads and said), key=_age)
    if not standing:
        return None
    by_record: dict[RecordId, list[Revision]] = {}
    for one in revisions:
        by_record.setdefault(one.header.record, []).append(one)
    return Egen(
        key=key,
        holds=_stricter(LENGDER[key], standing),
        several=tuple(standing) if len({(one.value, one.source, one.year) for one in standing}) > 1 else (),
        history=tuple(sorted((one for one in read.values() if one), key=_age, reverse=True)),
        records={of: (theirs[0].header.mappe, view(theirs)) for of, theirs in by_record.items()},
    )


def _stricter(lengde: Lengde, standing: list[Satt]) -> Satt:
    """Of those that stand side by side, the one that asks most; of equals the newest.  Lists of days are added up."""
    value = lengde.strictest([one.value if one.value is not None else lengde.default for one in standing])
    same = [one for one in standing if (one.value if one.value is not None else lengde.default) == value]
    newest = (same or standing)[-1]
    if same:
        return newest
    return Satt(value=value, source=newest.source, year=newest.year, author=newest.author, when=newest.when)


def _satt(lengde: Lengde, one: Revision) -> Satt | None:
    """What a revision says, or None of what a later feltapp, or another form, has written there."""
    if not isinstance(one.body, Body) or _key(one) != lengde.key:
        return None
    answers = one.body.answers
    year = answers.get(AAR)
    typed = text_of(answers.get(LENGDE))
    try:
        value = lengths.read_value(lengde, typed) if typed else None
    except UserError:
        return None
    return Satt(
        value=value,
        source=text_of(answers.get(KILDE)),
        year=year.value if year is not None and isinstance(year.value, int) else None,
        author=one.header.author,
        when=one.header.recorded_at,
    )


def _age(one: Satt) -> tuple[datetime, str]:
    return one.when, one.author


def _key(one: Revision) -> str:
    return text_of(one.body.answers.get(HVILKEN)) if isinstance(one.body, Body) else ""


def _together(own: Mapping[str, Egen]) -> Lengths:
    return lengths.DEFAULT.set_to({key: one.holds.value for key, one in own.items() if one.holds.value is not None})


def _say(ctx: Context, key: str, said: Answers) -> Changes:
    if not may_set(ctx):
        raise UserError("bare-teamleder-setter-frister")
    answers = {HVILKEN: Answer(value=key), **said}
    with ctx.database.write() as tx:
        own = own_in(ctx, tx).get(key)
        if own is None:
            place = ensure(ctx, tx, team_id(ctx), MappeKind.TEAM)
            new = [signed_new(ctx, team_id(ctx), place, SKJEMA, answers)]
        elif any(seen.read_only for _, seen in own.records.values()):
            raise UserError("kan-ikke-vises")
        else:
            new = [_next(ctx, of, place, seen, answers) for of, (place, seen) in own.records.items()]
        sealed = save(ctx, tx, new)
    finish(ctx, sealed)
    read_again(ctx)
    return changes_of(new)


def _next(ctx: Context, of: RecordId, place: MappeId, seen: RecordView, answers: Answers) -> NewRevision:
    return NewRevision(
        bruker=team_id(ctx),
        mappe=place,
        record=of,
        skjema=ctx.catalog.newest(SKJEMA).ref,
        parents=seen.heads,
        answers=answers,
        touched=frozenset({HVILKEN, LENGDE, KILDE, AAR}),
        state=WorkState.SIGNERT,
    )


def _row(ctx: Context, lengde: Lengde, own: Egen | None) -> LengdeRow:
    holds = own.holds if own is not None and own.holds.value is not None else None
    value = holds.value if holds is not None and holds.value is not None else lengde.default
    default_why = _sourced(lengde.source, lengde.year)
    return LengdeRow(
        key=lengde.key,
        group=lengde.group,
        name=lengde.name,
        enhet=lengde.enhet,
        typed=lengths.text_of_value(value),
        words=lengths.in_words(lengde, value),
        why=_sourced(holds.source, holds.year) if holds is not None else default_why,
        source=holds.source if holds is not None else "",
        year=str(holds.year) if holds is not None and holds.year is not None else "",
        own=holds is not None,
        laxer=lengde.laxer(value),
        default_words=lengths.in_words(lengde, lengde.default),
        default_why=default_why,
        apart=tuple(_line(ctx, lengde, one) for one in own.several) if own is not None else (),
        history=tuple(_line(ctx, lengde, one) for one in own.history) if own is not None else (),
        rules=tuple(rule.title for rule in RULES if rule.length == lengde.key),
    )


def _line(ctx: Context, lengde: Lengde, said: Satt) -> Endring:
    return Endring(
        when=said.when.astimezone(ctx.clock.now().tzinfo),
        who=ctx.staff().name(said.author),
        what=lengths.in_words(lengde, said.value) if said.value is not None else "",
        source=_sourced(said.source, said.year),
    )


def _sourced(source: str, year: int | None) -> str:
    return f"{source}, {year}" if source and year else source
