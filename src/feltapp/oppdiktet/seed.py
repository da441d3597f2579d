"""The made-up caseload as real revisions: each signed by its author's device, at the time it would have been written.

The leader makes the mapper; each medarbeider writes what she wrote, one transaction a person; sync does the rest.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime

from feltapp.actions.context import Context
from feltapp.actions.form import HAPPENED
from feltapp.actions.saving import NewRevision, save
from feltapp.clock import ManualClock, new_id
from feltapp.domain.answer import text_of
from feltapp.domain.ids import BrukerId, MappeId, Path, RecordId, RevisionId
from feltapp.domain.mappe import Mappe, MappeKind
from feltapp.domain.sealed import Sealed
from feltapp.oppdiktet.made_up import MadeUpPerson, MadeUpRecord, Who, moment, resolved
from feltapp.store import mappe as mappe_store
from feltapp.store.seal import new_key

KINDS = (MappeKind.STAMKORT, MappeKind.JOURNAL)
"""What everybody has from the first day; other mapper are made with the first text that lies in them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Seeded:
    """One made-up person, in the stores."""

    bruker: BrukerId
    person: MadeUpPerson
    mapper: Mapping[MappeKind, MappeId]


def make_mapper(ctx: Context, people: Iterable[MadeUpPerson]) -> tuple[Seeded, ...]:
    """A stamkort and a journal for each, and what else their texts lie in, with keys made here."""
    found = []
    with ctx.database.write() as tx:
        for person in people:
            bruker = BrukerId(new_id(ctx.clock))
            used = {ctx.catalog.newest(made.skjema).mappe for made in person.records}
            mapper = {kind: MappeId(new_id(ctx.clock)) for kind in (*KINDS, *sorted(used.difference(KINDS)))}
            for kind, one in mapper.items():
                ctx.keyring.add(one, 1, new_key())
                mappe_store.put(tx, Mappe(id=one, bruker=bruker, kind=kind, team=ctx.me.team), announced=False)
            found.append(Seeded(bruker=bruker, person=person, mapper=mapper))
    ctx.keyring.save()
    return tuple(found)


@dataclass(frozen=True, slots=True, kw_only=True)
class Written:
    """One text, ready to be signed by its author."""

    author: Who
    when: datetime
    new: NewRevision


def written(ctx: Context, one: Seeded, staff: Mapping[str, str], today: date) -> tuple[Written, ...]:
    """All texts about one person in the order they were written; ids are settled here, so that authors can go apart."""
    records: dict[str, RecordId] = {}
    for made in one.person.records:
        records.setdefault(made.key, RecordId(new_id(ManualClock(_when(today, made)))))
    last: dict[str, tuple[RevisionId, MadeUpRecord]] = {}
    found = []

    def name_of(name: str) -> str:
        return staff.get(name) or records[name]

    for made in one.person.records:
        when = _when(today, made)
        answers = resolved(made.answers, name_of)
        definition = ctx.catalog.newest(made.skjema)
        before = last.get(made.key)
        earlier = resolved(before[1].answers, name_of) if before else {}
        said = text_of(answers.get(HAPPENED.get(made.skjema, Path(""))))
        revision = RevisionId(new_id(ManualClock(when)))
        new = NewRevision(
            id=revision,
            bruker=one.bruker,
            mappe=one.mapper[definition.mappe],
            record=records[made.key],
            skjema=definition.ref,
            parents=(before[0],) if before else (),
            answers=answers,
            touched=frozenset(path for path in {*answers, *earlier} if answers.get(path) != earlier.get(path)),
            state=made.state,
            happened_at=_moment(said, when),
        )
        last[made.key] = (revision, made)
        found.append(Written(author=made.author, when=when, new=new))
    return tuple(found)


def write(ctx: Context, texts: Iterable[Written]) -> int:
    """Sign and save these, in one transaction; how many they were."""
    sealed: list[Sealed] = []
    with ctx.database.write() as tx:
        for text in texts:
            sealed += save(replace(ctx, clock=ManualClock(text.when)), tx, [text.new])
    ctx.journal.append_all(sealed)
    return len(sealed)


def _when(today: date, made: MadeUpRecord) -> datetime:
    return datetime.fromisoformat(moment(today, made.days_ago, made.hour))


def _moment(said: str, when: datetime) -> datetime:
    if not said:
        return when
    found = datetime.fromisoformat(said)
    return found if found.tzinfo else found.replace(hour=when.hour, tzinfo=when.tzinfo)
