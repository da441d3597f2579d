"""What is due, in words: for one person and for the medarbeider's day."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
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
from feltapp.store.record import RecordRow

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
    records = _of_few(tx, people) if len(people) <= FEW else _of_all(tx)
    found: dict[BrukerId, Facts] = {}
    for person in people:
        rows_by = {
            skjema: [row for one in person for row in by_bruker.get(one, [])] for skjema, by_bruker in records.items()
        }
        found.update({bruker: _facts(bruker, rows_by, today) for bruker in person})
    return found


def _of_all(tx: Tx) -> dict[str, dict[BrukerId, list[RecordRow]]]:
    return {skjema: _by_bruker(record.of_skjema(tx, skjema)) for skjema in _NEEDED}


def _of_few(tx: Tx, people: Iterable[frozenset[BrukerId]]) -> dict[str, dict[BrukerId, list[RecordRow]]]:
    """The same for one medarbeider's own: some hundred rows instead of the whole team's twenty thousand."""
    rows_of = [row for person in people for one in sorted(person) for row in record.of_bruker(tx, one)]
    return {skjema: _by_bruker(row for row in rows_of if row.skjema_id == skjema) for skjema in _NEEDED}


def facts_of(ctx: Context, rows_of_person: Iterable[RecordRow], bruker: BrukerId, today: date) -> Facts:
    """The same for one person, from rows that were read already."""
    mine = tuple(rows_of_person)
    return _facts(bruker, {skjema: [r for r in mine if r.skjema_id == skjema] for skjema in _NEEDED}, today)


_NEEDED = (
    "person", "evaluering", "livskvalitet", "alna-kartlegging", "kriseplan", "kopi", "samtykke", "samtykke-trukket",
    "overgang", "journalnotat",
)  # fmt: skip


def _facts(bruker: BrukerId, rows_by: dict[str, list[RecordRow]], today: date) -> Facts:
    stamkort = rows_by["person"]
    person = [read_person(row.bruker, record.listed(row)) for row in stamkort]
    return Facts(
        bruker=bruker,
        followed_since=min((row.created_at.date() for row in stamkort), default=today),
        kontaktperson=any(who.kontaktperson for who in person) or any(r.list.get(KONTAKTPERSON) for r in stamkort),
        evaluert=_latest(rows_by["evaluering"], "evaluering.dato"),
        livskvalitet=_latest(rows_by["livskvalitet"]),
        kartlagt=_latest(rows_by["alna-kartlegging"]),
        plan_signed=_latest(rows_by["kriseplan"]),
        plan_printed=_latest(rows_by["kopi"], "kopi.dato"),
        samtykker=samtykker_of(rows_by["samtykke"], rows_by["samtykke-trukket"]),
        overganger=tuple(
            Overgang(record=row.record, planned=_day(row, "overgang.planlagt"), actual=_day(row, "overgang.faktisk"))
            for row in rows_by["overgang"]
        ),
        contacts=tuple(sorted(_happened(row) for row in rows_by["journalnotat"] if _reached(row))),
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


def _by_bruker(found: Iterable[RecordRow]) -> dict[BrukerId, list[RecordRow]]:
    by: dict[BrukerId, list[RecordRow]] = {}
    for row in found:
        by.setdefault(row.bruker, []).append(row)
    return by


def _latest(found: Iterable[RecordRow], path: str = "") -> date | None:
    days = [((_day(row, path) if path else None) or _happened(row)) for row in found if row.signed]
    return max(days, default=None)


def _happened(row: RecordRow) -> date:
    return (row.happened_at or row.recorded_at).date()


def _reached(row: RecordRow) -> bool:
    """A contact counts when the person was met; «ikke hjemme» does not close anything."""
    outcome = codes_of(_listed(row, "notat.utfall"))
    return not outcome or "gjennomfort" in outcome


def _listed(row: RecordRow, path: str) -> Answer | None:
    return row.list.get(Path(path))


def _day(row: RecordRow, path: str) -> date | None:
    try:
        return date.fromisoformat(text_of(_listed(row, path)))
    except ValueError:
        return None
