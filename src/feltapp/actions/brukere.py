"""The list of brukere, and a new one registered, also without network."""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from feltapp.actions import fakta, frist, kladd
from feltapp.actions.context import Context
from feltapp.actions.frist import FristRow
from feltapp.actions.samme_person import MaybeSame, groups, persons, suggestions_in
from feltapp.actions.saving import changes_of, finish, save, signed_new
from feltapp.clock import new_id
from feltapp.domain import person
from feltapp.domain.answer import Answer, Answers
from feltapp.domain.changes import Changes
from feltapp.domain.forlop import Fase
from feltapp.domain.ids import BrukerId, MappeId, Path
from feltapp.domain.mappe import Mappe, MappeKind
from feltapp.domain.person import Person
from feltapp.errors import UserError
from feltapp.precedence import at_once
from feltapp.store import draft, mappe, record
from feltapp.store.database import Tx
from feltapp.store.seal import new_key

NEW_MAPPER = (MappeKind.STAMKORT, MappeKind.JOURNAL)


@dataclass(frozen=True, slots=True, kw_only=True)
class BrukerRow:
    """One line in the list."""

    bruker: BrukerId
    name: str
    born: date | None
    age: int | None
    kontaktperson: str
    mine: bool
    urgent: FristRow | None
    choices: int
    drafts: int
    last_contact: date | None
    fase: Fase | None = None
    uten_eier: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Mine:
    """The medarbeider's own lines, and how many there are in all."""

    rows: tuple[BrukerRow, ...]
    everybody: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Some:
    """New lines for some, and everybody whose lines they take the place of."""

    rows: tuple[BrukerRow, ...]
    instead_of: frozenset[BrukerId]


@dataclass(frozen=True, slots=True, kw_only=True)
class NewBruker:
    """What is asked when somebody is registered.  Only a name is needed; a number never is."""

    fornavn: str
    etternavn: str = ""
    fodselsdato: date | None = None
    kallenavn: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Registered:
    """The new bruker, and stamkort that may be the same person."""

    bruker: BrukerId
    changes: Changes
    maybe_same: tuple[MaybeSame, ...]


def list_brukere(ctx: Context) -> tuple[BrukerRow, ...]:
    """Everybody this medarbeider may see, one line a person; sorting is the view's.  Gives way to what is clicked."""
    with ctx.database.read() as tx:
        everyone = persons(ctx, tx)
        return _rows(ctx, tx, everyone, set(groups(tx, everyone).values()), ctx.database.precedence.give_way)


def list_some(ctx: Context, brukere: Iterable[BrukerId]) -> Some:
    """The lines of those about whom something was written, and of whoever is the same person as one of them."""
    wanted = frozenset(brukere)
    with ctx.database.read() as tx:
        everyone = persons(ctx, tx)
        people = {group for group in groups(tx, everyone).values() if group & wanted}
        rows = _rows(ctx, tx, everyone, people, ctx.database.precedence.give_way)
    return Some(rows=rows, instead_of=wanted.union(*people))


def list_mine(ctx: Context) -> Mine:
    """The medarbeider's own, worked out without looking at what is due for the others: at once also in a large team."""
    with ctx.database.read() as tx:
        everyone = persons(ctx, tx)
        people = set(groups(tx, everyone).values())
        mine = {bruker for bruker, who in everyone.items() if _is_mine(ctx, who)}
        rows = _rows(ctx, tx, everyone, {group for group in people if group & mine})
        return Mine(rows=rows, everybody=sum(not group.isdisjoint(everyone) for group in people))


def _rows(
    ctx: Context,
    tx: Tx,
    everyone: Mapping[BrukerId, Person],
    people: Iterable[frozenset[BrukerId]],
    give_way: Callable[[], None] = at_once,
) -> tuple[BrukerRow, ...]:
    people = tuple(people)
    today = ctx.law_date(tx)
    facts = fakta.facts_of_all(ctx, tx, people, today, give_way)
    drafts = Counter(item.bruker for item in draft.all_of(tx))
    choices: Counter[BrukerId] = Counter()
    for row in record.unsettled(tx):
        choices[row.bruker] += row.choices
    staff = ctx.staff()
    rows = []
    for group in people:
        give_way()
        known = [everyone[bruker] for bruker in sorted(group) if bruker in everyone]
        if not known:
            continue
        who = known[0]
        frister = frist.rows(ctx, facts[who.bruker], who.name, today)
        rows.append(
            BrukerRow(
                bruker=who.bruker,
                name=who.name,
                born=who.born,
                age=who.age_on(today),
                kontaktperson=staff.name(who.kontaktperson),
                mine=any(_is_mine(ctx, one) for one in known),
                urgent=frister[0] if frister else None,
                choices=sum(choices[bruker] for bruker in group),
                drafts=sum(drafts[bruker] for bruker in group),
                last_contact=max(facts[who.bruker].contacts, default=None),
                fase=now.fase if (now := facts[who.bruker].forlop.now) is not None else None,
                uten_eier=any(not one.owned for one in facts[who.bruker].henvendelser),
            )
        )
    return tuple(rows)


def _is_mine(ctx: Context, who: Person) -> bool:
    return ctx.me.id in (who.kontaktperson, who.koordinator)


def register_bruker(ctx: Context, new: NewBruker) -> Registered:
    """Make a stamkort and a journal, with keys made here; sentral hears of them when there is network."""
    if not new.fornavn.strip() and not new.kallenavn.strip():
        raise UserError("navn-mangler", field=person.FORNAVN)
    bruker = BrukerId(new_id(ctx.clock))
    made = [Mappe(id=MappeId(new_id(ctx.clock)), bruker=bruker, kind=kind, team=ctx.me.team) for kind in NEW_MAPPER]
    answers = _stamkort(ctx, new)
    revision = signed_new(ctx, bruker, made[0].id, "person", answers)
    with ctx.database.write() as tx:
        # The keys are on disk before the mapper are, and sync, which tidies keys without a mappe, waits for its turn.
        for item in made:
            ctx.keyring.add(item.id, 1, new_key())
        ctx.keyring.save()
        for item in made:
            mappe.put(tx, item, announced=False)
        sealed = save(ctx, tx, [revision])
        kladd.registered(tx, new.fornavn, new.etternavn, new.kallenavn)
        maybe = tuple(pair for pair in suggestions_in(tx, persons(ctx, tx)) if bruker in (pair.bruker, pair.other))
    finish(ctx, sealed)
    return Registered(bruker=bruker, changes=changes_of([revision]), maybe_same=maybe)


def _stamkort(ctx: Context, new: NewBruker) -> Answers:
    texts = {
        person.FORNAVN: new.fornavn.strip(),
        person.ETTERNAVN: new.etternavn.strip(),
        person.KALLENAVN: new.kallenavn.strip(),
        person.FODSELSDATO: new.fodselsdato.isoformat() if new.fodselsdato else "",
    }
    answers: dict[Path, Answer] = {path: Answer(value=text) for path, text in texts.items() if text}
    answers[person.KONTAKTPERSON] = Answer(value={"ref": ctx.me.id, "display": ctx.me.name})
    return answers
