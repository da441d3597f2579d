"""What each record says now, as a row for lists: derived from its revisions, and rebuilt whenever they change.

Never the truth: that is in `revision.py`, and `domain.revision.view` says what it means.  Small records keep all their
answers in the row, because lists show them; of the others what is short, of the largest only a preview.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from operator import itemgetter

from feltapp.domain.answer import Answer, Answers
from feltapp.domain.ids import BrukerId, MappeId, MedarbeiderId, Path, RecordId, RevisionId, SkjemaRef
from feltapp.domain.revision import Choice, Header, RecordView, Version, WorkState
from feltapp.domain.revision import view as view_of
from feltapp.store import kept
from feltapp.store import revision as revisions
from feltapp.store.database import Row, Tx
from feltapp.store.deriving import derive, derive_first
from feltapp.store.encoding import blob, ids_of, json_list
from feltapp.store.keyring import Keyring

_COLUMNS = """
SELECT id, bruker, mappe, skjema_id, skjema, heads, choices, state, authors, recorded_at, happened_at, signed,
  read_only, answered, version, created_at, preview, list, corrects FROM record
"""
_OF_BRUKER = _COLUMNS + "WHERE bruker = ? AND gone = 0"
_OF_SKJEMA = _COLUMNS + "WHERE skjema_id = ? AND gone = 0"
# The plus keeps it to the index of the bruker: there are many stamkort, and few records of one person.
_OF_SKJEMA_AND_BRUKER = _COLUMNS + "WHERE bruker = ? AND +skjema_id = ? AND gone = 0"
_GET = _COLUMNS + "WHERE id = ? AND gone = 0"
_ALL_SKJEMA_OF_MAPPE = _COLUMNS + "WHERE mappe = ? AND gone = 0"
_NUMBERS = "SELECT n, id FROM record WHERE id IN (SELECT unhex(value) FROM json_each(?))"
_SINCE = _COLUMNS + "WHERE recorded_utc >= ? AND gone = 0 ORDER BY recorded_utc DESC LIMIT ?"
_BESOK = _COLUMNS + "WHERE skjema_id = 'besok' AND happened_at >= ? AND happened_at < ? AND gone = 0"
_UNSETTLED = _COLUMNS + "WHERE (choices > 0 OR read_only = 1) AND gone = 0"
_OF_BRUKERE = """
SELECT id, bruker, mappe, skjema_id, skjema, heads, choices, state, authors, recorded_at, happened_at, signed,
  read_only, answered, version, created_at, preview, list, corrects FROM record
WHERE bruker IN (SELECT unhex(value) FROM json_each(?)) AND +skjema_id IN (SELECT value FROM json_each(?)) AND gone = 0
"""
_SAID_YES = """
SELECT DISTINCT bruker FROM record WHERE skjema_id = ? AND gone = 0 AND json_type(list, ?) = 'true'
"""
_LISTS = "SELECT recorded_utc, id, bruker, list FROM record WHERE skjema_id = ? AND gone = 0"
_LISTS_OF_BRUKERE = """
SELECT recorded_utc, id, bruker, list FROM record
WHERE +skjema_id = ? AND bruker IN (SELECT unhex(value) FROM json_each(?)) AND gone = 0
"""
_CORRECTIONS = _COLUMNS + "WHERE corrects = ? AND gone = 0"
_HOW_MANY = "SELECT skjema_id, count(*) FROM record GROUP BY skjema_id"
_STALE = "SELECT n, id FROM record WHERE stale = 1 AND gone = 0 ORDER BY n LIMIT ?"
_BRUKERE_OF = "SELECT DISTINCT bruker FROM record WHERE mappe IN (SELECT unhex(value) FROM json_each(?)) AND gone = 0"
_STALE_OF = "UPDATE record SET stale = 1 WHERE mappe IN (SELECT unhex(value) FROM json_each(?)) AND gone = 0"
_UPDATE = """
UPDATE record SET skjema_id = ?, skjema = ?, heads = ?, choices = ?, state = ?, authors = ?, recorded_at = ?,
  recorded_utc = ?, happened_at = ?, signed = ?, read_only = ?, answered = ?, version = ?, created_at = ?, preview = ?,
  list = ?, corrects = ?, stale = 0 WHERE n = ?
"""
_INSERT = """
INSERT INTO record (skjema_id, skjema, heads, choices, state, authors, recorded_at, recorded_utc, happened_at, signed,
  read_only, answered, version, created_at, preview, list, corrects, n, id, mappe, bruker, stale)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)
"""
_LAST = "SELECT coalesce(max(n), 0) FROM record"
_TO_SEARCH = "INSERT OR IGNORE INTO search_todo (record) VALUES (?)"


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordRow:
    """A record as a list shows it.

    `version`: how many of its revisions are signed.  `choices`: how many questions have two versions; `versions` holds
    them for small records, so that the stricter reading can be kept.  `signed_by`: the one signed head.  `read_only`: a
    head cannot be shown here.  `preview`: the beginning of the longest text.  `corrects`: what it is a signed
    rettelse of.
    """

    record: RecordId
    bruker: BrukerId
    mappe: MappeId
    skjema_id: str
    skjema: SkjemaRef
    choices: int
    state: WorkState
    recorded_at: datetime
    happened_at: datetime | None
    signed_by: RevisionId | None
    read_only: bool
    answered: int
    version: int
    created_at: datetime
    preview: str
    corrects: RecordId | None
    # Lists go over thousands of rows and look into few: these are read when somebody asks.
    heads_column: bytes = field(repr=False)
    authors_column: bytes = field(repr=False)
    list_column: str | None = field(repr=False)

    @property
    def heads(self) -> tuple[RevisionId, ...]:
        """The versions that nobody builds on."""
        return tuple(map(RevisionId, ids_of(self.heads_column)))

    @property
    def authors(self) -> tuple[MedarbeiderId, ...]:
        """Everybody who wrote, the newest revision's last."""
        return tuple(map(MedarbeiderId, ids_of(self.authors_column)))

    @property
    def list(self) -> Answers:
        """The answers that the row keeps: all of a small record, some or none of others."""
        return (kept.read if self.skjema_id in kept.MANY else kept.remembered)(self.list_column)[0]

    @property
    def versions(self) -> Mapping[Path, tuple[Answer, ...]]:
        """The answers to choose between, of those questions."""
        return kept.remembered(self.list_column)[1]

    @property
    def signed(self) -> bool:
        """Whether all of it is somebody's signed word, be it one text or several heads."""
        return self.state is WorkState.SIGNERT


def of_bruker(tx: Tx, bruker: BrukerId, forms: Iterable[str] | None = None) -> tuple[RecordRow, ...]:
    """All records of a bruker, or those of some `forms`, newest first."""
    if forms is None:
        return _sorted(tx.all(_OF_BRUKER, (blob(bruker),)))
    return _sorted(row for one in frozenset(forms) for row in tx.all(_OF_SKJEMA_AND_BRUKER, (blob(bruker), one)))


def of_brukere(tx: Tx, brukere: Iterable[BrukerId], forms: Iterable[str]) -> tuple[RecordRow, ...]:
    """Those of some `forms` about several brukere, newest first."""
    return _sorted(tx.all(_OF_BRUKERE, (json_list(brukere), json_list(forms))))


def of_skjema(tx: Tx, skjema_id: str, among: Iterable[BrukerId] | None = None) -> tuple[RecordRow, ...]:
    """All records of one form, whoever they are about or about one `among` these, newest first."""
    if among is None:
        return _sorted(tx.all(_OF_SKJEMA, (skjema_id,)))
    return _sorted(row for one in frozenset(among) for row in tx.all(_OF_SKJEMA_AND_BRUKER, (blob(one), skjema_id)))


def lists_of_skjema(
    tx: Tx, skjema_id: str, among: Iterable[BrukerId] | None = None
) -> list[tuple[BrukerId, str | None]]:
    """Of the same no more than whom each is about and its list column, newest first: for what is asked of everybody."""
    found = (_LISTS, (skjema_id,)) if among is None else (_LISTS_OF_BRUKERE, (skjema_id, json_list(among)))
    rows = tx.all(*found)
    return [(BrukerId(row[2].hex()), row[3]) for row in sorted(rows, key=_WHEN_AND_ID, reverse=True)]


_WHEN_AND_ID = itemgetter(0, 1)


def said_yes(tx: Tx, skjema_id: str, path: Path) -> frozenset[BrukerId]:
    """Whom a record of one form is about in which a question is answered with yes, settled."""
    return frozenset(BrukerId(row[0].hex()) for row in tx.all(_SAID_YES, (skjema_id, f'$.a."{path}".value')))


def of_mappe(tx: Tx, mappe: MappeId) -> tuple[RecordRow, ...]:
    """All records in one mappe, newest first."""
    return _sorted(tx.all(_ALL_SKJEMA_OF_MAPPE, (blob(mappe),)))


def get(tx: Tx, record: RecordId) -> RecordRow | None:
    """One record's row."""
    row = tx.one(_GET, (blob(record),))
    return None if row is None else _row(row)


def corrections(tx: Tx, record: RecordId) -> tuple[RecordRow, ...]:
    """The signed rettelser of a record, newest first."""
    return _sorted(tx.all(_CORRECTIONS, (blob(record),)))


def standing(rows: Iterable[RecordRow]) -> tuple[RecordRow, ...]:
    """Those of some rows that no other of them is a rettelse of."""
    several = tuple(rows)
    overtaken = {row.corrects for row in several if row.corrects}
    return tuple(row for row in several if row.record not in overtaken) if overtaken else several


def since(tx: Tx, moment: datetime, limit: int = 200) -> tuple[RecordRow, ...]:
    """What was written at or after a moment, newest first."""
    return _sorted(tx.all(_SINCE, (moment.timestamp(), limit)))


def besok_between(tx: Tx, first: date, last: date) -> tuple[RecordRow, ...]:
    """The visits of some days, both included, whoever they are to."""
    return _sorted(tx.all(_BESOK, (first.isoformat(), (last + timedelta(days=1)).isoformat())))


def unsettled(tx: Tx) -> tuple[RecordRow, ...]:
    """Records with two versions of something, or with a head that cannot be shown here."""
    return _sorted(tx.all(_UNSETTLED))


def how_many(tx: Tx) -> Counter[str]:
    """How many records there are of each form: answered by the index alone, so also of those that are gone."""
    return Counter({str(skjema): int(count) for skjema, count in tx.all(_HOW_MANY)})


def listed(row: RecordRow) -> RecordView:
    """What the row of a small record says, in the shape the domain's rules read: settled answers and open choices."""
    choices = tuple(
        Choice(
            path=path,
            versions=tuple(
                Version(
                    answer=answer,
                    revision=row.heads[min(index, len(row.heads) - 1)],
                    author=row.authors[-1],
                    recorded_at=row.recorded_at,
                )
                for index, answer in enumerate(several)
            ),
        )
        for path, several in row.versions.items()
    )
    return RecordView(
        answers=row.list,
        choices=choices,
        heads=row.heads,
        unreadable=row.heads[:1] if row.read_only else (),
        signed_by=row.signed_by,
        state=row.state,
    )


def view(tx: Tx, record: RecordId, keyring: Keyring) -> RecordView:
    """What a record says now, in full."""
    return view_of(revisions.of_record(tx, record, keyring))


def refresh(tx: Tx, records: Iterable[RecordId], keyring: Keyring) -> None:
    """Work out the rows of these records again from their revisions."""
    _refresh(tx, [number for number, _ in tx.all(_NUMBERS, (json_list(records),))], keyring)


def brukere_of(tx: Tx, mapper: Iterable[MappeId]) -> frozenset[BrukerId]:
    """Whom the records of these mapper are about; nobody before the first page has come."""
    return frozenset(BrukerId(row[0].hex()) for row in tx.all(_BRUKERE_OF, (json_list(mapper),)))


def read_later(tx: Tx, mapper: Iterable[MappeId]) -> None:
    """Let all records of these mapper wait for `refresh_stale`."""
    tx.execute(_STALE_OF, (json_list(mapper),))


def refresh_stale(tx: Tx, keyring: Keyring, limit: int = 100) -> tuple[RecordId, ...]:
    """The same for some of those that wait for it: after a recovery, a new key, a broken signature, a restored copy."""
    stale = tx.all(_STALE, (limit,))
    _refresh(tx, [number for number, _ in stale], keyring)
    return tuple(RecordId(row[1].hex()) for row in stale)


def _refresh(tx: Tx, numbers: Sequence[int], keyring: Keyring) -> None:
    held = revisions.of_numbers(tx, numbers)
    values = [(*_derived(several, keyring), number) for number, several in held.items()]
    tx.executemany(_UPDATE, values)
    tx.executemany(_TO_SEARCH, [(row[-1],) for row in values])


def _derived(held: Sequence[tuple[bytes, bytes | None, int]], keyring: Keyring) -> tuple[object, ...]:
    first = revisions.first_text(held, keyring)
    return derive([revisions.opened(*row, keyring) for row in held]) if first is None else derive_first(*first)


def add_new(tx: Tx, rows: Iterable[tuple[Header, Sequence[object]]]) -> dict[RecordId, int]:
    """Records that were not here before, each with what `deriving` says of all its revisions; where each lies."""
    last = tx.one(_LAST)
    start = 1 + (int(last[0]) if last else 0)
    numbers: dict[RecordId, int] = {}
    values = []
    for number, (first, row) in enumerate(rows, start):
        numbers[first.record] = number
        values.append((*row, number, blob(first.record), blob(first.mappe), blob(first.bruker)))
    tx.executemany(_INSERT, values)
    tx.executemany(_TO_SEARCH, [(number,) for number in numbers.values()])
    return numbers


def _sorted(rows: Iterable[Row]) -> tuple[RecordRow, ...]:
    return tuple(sorted(map(_row, rows), key=lambda row: (row.recorded_at, row.record), reverse=True))


def _row(row: Row) -> RecordRow:
    record, bruker, mappe, skjema_id, skjema, heads, choices, state, authors, recorded, happened, signed = row[:12]
    read_only, answered, version, created, preview, column, corrected = row[12:]
    return RecordRow(
        record=RecordId(record.hex()),
        bruker=BrukerId(bruker.hex()),
        mappe=MappeId(mappe.hex()),
        skjema_id=skjema_id,
        skjema=SkjemaRef(skjema),
        choices=choices,
        state=WorkState(state),
        recorded_at=datetime.fromisoformat(recorded),
        happened_at=None if happened is None else datetime.fromisoformat(happened),
        signed_by=None if signed is None else RevisionId(signed.hex()),
        read_only=bool(read_only),
        answered=answered,
        version=version,
        created_at=datetime.fromisoformat(created),
        preview=preview,
        corrects=None if corrected is None else RecordId(corrected.hex()),
        heads_column=heads,
        authors_column=authors,
        list_column=column,
    )
