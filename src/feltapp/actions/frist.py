"""What is due, in words: for one person and for the medarbeider's day."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from feltapp.actions import words
from feltapp.actions.context import Context
from feltapp.domain import frist, samtykke
from feltapp.domain.answer import Answer, codes_of, text_of
from feltapp.domain.frist import Closes, Facts, Frist, Overgang
from feltapp.domain.ids import BrukerId, Path
from feltapp.domain.person import KONTAKTPERSON
from feltapp.domain.person import read as read_person
from feltapp.domain.samtykke import Samtykke
from feltapp.store import record
from feltapp.store.database import Tx
from feltapp.store.record import Dated, RecordRow

FEW = 60
_STYRKE = {"skal": "Skal", "maa": "Må", "bor": "Bør", "anbefales": "Anbefales", "kan": "Kan"}
_ACTION = {
    Closes.EVALUERING: "Evaluer",
    Closes.LIVSKVALITET: "Snu skjermen",
    Closes.KRISEPLAN: "Skriv plan",
    Closes.KARTLEGGING: "Kartlegg",
    Closes.SAMTYKKE: "Forny",
    Closes.STAMKORT: "Velg",
    Closes.KONTAKT: "Registrer",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class FristRow:
    """One thing due.  `kind`: passert, i-dag, snart, senere.  `closes`: the form or page that closes it."""

    bruker: BrukerId
    name: str
    what: str
    when: str
    kind: str
    days: int
    styrke: str
    why: str
    source: str
    closes: Closes
    action_text: str
    print_plan: bool = False


def rows(ctx: Context, facts: Facts, name: str, today: date) -> tuple[FristRow, ...]:
    """All that is due for one person, most urgent first."""
    return tuple(_row(item, name, today) for item in frist.frister(facts, today))


def facts_of_all(ctx: Context, tx: Tx, people: Iterable[frozenset[BrukerId]], today: date) -> dict[BrukerId, Facts]:
    """What the rules need to know of these, in a handful of reads; stamkort of one person share their facts."""
    people = tuple(people)
    known = _of_few(tx, people) if len(people) <= FEW else _of_all(tx)
    found: dict[BrukerId, Facts] = {}
    for person in people:
        of_person = _together([known[one] for one in person if one in known])
        found.update({bruker: _facts(bruker, of_person, today) for bruker in person})
    return found


def facts_of(ctx: Context, rows_of_person: Iterable[RecordRow], bruker: BrukerId, today: date) -> Facts:
    """The same for one person, from rows that were read already."""
    return _facts(bruker, _known(rows_of_person), today)


_WHOLE = ("person", "samtykke", "samtykke-trukket", "overgang")
_DATED = {
    "evaluering": Path("evaluering.dato"),
    "livskvalitet": None,
    "alna-kartlegging": None,
    "kriseplan": None,
    "kopi": Path("kopi.dato"),
    "journalnotat": Path("notat.utfall"),
}
"""Forms of which the rules ask only when, and one answer."""


@dataclass(frozen=True, slots=True)
class _Known:
    """What the rules look at of some stamkort, by form: rows of the few, days of the many."""

    rows: defaultdict[str, list[RecordRow]] = field(default_factory=lambda: defaultdict(list))
    days: defaultdict[str, list[Dated]] = field(default_factory=lambda: defaultdict(list))


def _known(found: Iterable[RecordRow]) -> _Known:
    known = _Known()
    for row in found:
        if row.skjema_id in _WHOLE:
            known.rows[row.skjema_id].append(row)
        elif row.skjema_id in _DATED:
            known.days[row.skjema_id].append(record.dated(row, _DATED[row.skjema_id]))
    return known


def _together(parts: Sequence[_Known]) -> _Known:
    if len(parts) == 1:
        return parts[0]
    whole = _Known()
    for part in parts:
        for skjema, rows in part.rows.items():
            whole.rows[skjema] += rows
        for skjema, days in part.days.items():
            whole.days[skjema] += days
    return whole


def _of_all(tx: Tx) -> dict[BrukerId, _Known]:
    """The whole team's twenty thousand records: of most of them a day and an answer, not the row."""
    known: defaultdict[BrukerId, _Known] = defaultdict(_Known)
    for skjema in _WHOLE:
        for row in record.of_skjema(tx, skjema):
            known[row.bruker].rows[skjema].append(row)
    for skjema, path in _DATED.items():
        for bruker, dated in record.days_of_skjema(tx, skjema, path):
            known[bruker].days[skjema].append(dated)
    return known


def _of_few(tx: Tx, people: Iterable[frozenset[BrukerId]]) -> dict[BrukerId, _Known]:
    """The same for one medarbeider's own: some hundred rows instead of the whole team's."""
    return {one: _known(record.standing(record.of_bruker(tx, one))) for person in people for one in person}


def _facts(bruker: BrukerId, known: _Known, today: date) -> Facts:
    stamkort = known.rows["person"]
    person = [read_person(row.bruker, record.listed(row)) for row in stamkort]
    return Facts(
        bruker=bruker,
        followed_since=min((row.created_at.date() for row in stamkort), default=today),
        kontaktperson=any(who.kontaktperson for who in person) or any(r.list.get(KONTAKTPERSON) for r in stamkort),
        evaluert=_latest(known.days["evaluering"], written=True),
        livskvalitet=_latest(known.days["livskvalitet"]),
        kartlagt=_latest(known.days["alna-kartlegging"]),
        plan_signed=_latest(known.days["kriseplan"]),
        plan_printed=_latest(known.days["kopi"], written=True),
        samtykker=samtykker_of(known.rows["samtykke"], known.rows["samtykke-trukket"]),
        overganger=tuple(
            Overgang(record=row.record, planned=_day(row, "overgang.planlagt"), actual=_day(row, "overgang.faktisk"))
            for row in known.rows["overgang"]
        ),
        contacts=tuple(sorted(one.day for one in known.days["journalnotat"] if _reached(one))),
    )


def samtykker_of(given: Iterable[RecordRow], withdrawn: Iterable[RecordRow]) -> tuple[Samtykke, ...]:
    """The samtykker of one person, strictly read, withdrawals included.

    Where two stamkort are one person, what was withdrawn from somebody in the one is withdrawn in the other too, unless
    it was given later: nobody withdraws from one of two papers that look like two people's (design §5).
    """
    ended = samtykke.withdrawals({row.record: record.listed(row) for row in withdrawn})
    read = [(row, samtykke.read(row.record, record.listed(row), trukket=ended.get(row.record))) for row in given]

    def elsewhere(row: RecordRow, one: Samtykke) -> date | None:
        since = row.created_at.date()
        days = (
            other.trukket
            for there, other in read
            if there.bruker != row.bruker and other.trukket and other.trukket >= since and other.to(one.mottaker)
        )
        return min(days, default=None)

    return tuple(one if one.trukket else replace(one, trukket=elsewhere(row, one)) for row, one in read)


def _row(item: Frist, name: str, today: date) -> FristRow:
    left = item.days_left(today)
    printing = item.rule is frist.SKRIV_UT_PLAN
    title = item.rule.title
    if item.rule is frist.SAMTYKKE:
        title = f"samtykke til {item.detail} går ut"
    elif item.detail:
        title = f"{title}, {item.detail}"
    soon = frist.Lengths().soon_days
    return FristRow(
        bruker=item.bruker,
        name=name,
        what=title,
        when=words.due(left),
        kind="passert" if left < 0 else "i-dag" if left == 0 else "snart" if left <= soon else "senere",
        days=left,
        styrke=_STYRKE[item.rule.styrke],
        why=item.rule.why,
        source=item.rule.source,
        closes=item.rule.closes,
        action_text="Skriv ut" if printing else _ACTION[item.rule.closes],
        print_plan=printing,
    )


def due_soon(all_rows: Iterable[FristRow], days: int = 14) -> tuple[FristRow, ...]:
    """Those that are passed or due within some days, most urgent first, then by name."""
    return tuple(sorted((row for row in all_rows if row.days <= days), key=lambda row: (row.days, row.name)))


def _latest(found: Iterable[Dated], *, written: bool = False) -> date | None:
    """The newest signed one's day: the one `written` in its answer where there is one, else when it happened."""
    return max(((_as_day(one.answer) if written else None) or one.day for one in found if one.signed), default=None)


def _reached(note: Dated) -> bool:
    """A contact counts when the person was met; «ikke hjemme» does not close anything."""
    outcome = codes_of(note.answer)
    return not outcome or "gjennomfort" in outcome


def _day(row: RecordRow, path: str) -> date | None:
    return _as_day(row.list.get(Path(path)))


def _as_day(answer: Answer | None) -> date | None:
    try:
        return date.fromisoformat(text_of(answer))
    except ValueError:
        return None
