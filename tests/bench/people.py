"""Twenty thousand revisions of a real shape: a team's brukere, each with what five years leave behind.

Made of the demo's word lists with a fixed seed; notes are several visits long, so that a revision is about 2 KB of
Norwegian text before it is packed.  Nothing here is measured.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from random import Random

from feltapp.clock import ManualClock, new_id
from feltapp.domain.answer import Answer
from feltapp.domain.ids import BrukerId, MappeId, MedarbeiderId, Path, RecordId, RevisionId, SkjemaRef, TeamId
from feltapp.domain.mappe import Mappe, MappeKind
from feltapp.domain.revision import Body, Header, WorkState
from feltapp.domain.sealed import Sealed
from feltapp.oppdiktet import entries
from feltapp.oppdiktet.entries import Note
from feltapp.oppdiktet.made_up import MadeUpPerson, MadeUpRecord, resolved
from feltapp.oppdiktet.names import NAMES
from feltapp.oppdiktet.notes import NOTES
from feltapp.oppdiktet.numbers import synthetic_number
from feltapp.oppdiktet.people import people
from feltapp.store.seal import Cipher, encode_body, seal
from tests.contract.people import Laptop

EACH = 30
OWN_EVERY = 44
_SEED = 20
_NOTE_LETTERS = 2_100
_YEARS = 5
_STAMKORT = frozenset({"person", "samtykke", "samtykke-trukket", "samme-person"})


@dataclass(frozen=True, slots=True, kw_only=True)
class MadeUpBruker:
    """One bruker's two mapper and all that was written in them, oldest first."""

    bruker: BrukerId
    mapper: tuple[Mappe, Mappe]
    name: str
    sealed: tuple[Sealed, ...]
    texts: tuple[bytes, ...]
    """The bodies before they were packed and sealed."""


def caseload(
    revisions: int, writer: Laptop, mine: MedarbeiderId, team: TeamId, each: int = EACH
) -> Iterator[MadeUpBruker]:
    """So many revisions, `each` about a bruker; one bruker in `OWN_EVERY` has `mine` as kontaktperson."""
    today = datetime.now(UTC).date()
    pool = people(today)
    draw = Random(_SEED)
    for number in range(revisions // each):
        contact = mine if number % OWN_EVERY == 0 else writer.medarbeider.id
        yield _bruker(number, pool[number % len(pool)], writer, contact, team, draw, today, each)


def long_note(draw: Random, called: str) -> Note:
    """What several visits became."""
    parts: list[str] = []
    while sum(map(len, parts)) < _NOTE_LETTERS:
        parts.append(draw.choice(NOTES).text.replace("{navn}", called))
    return Note(text=" ".join(parts), view=draw.choice(NOTES).view, following="Ny avtale neste uke.")


def note_answers(draw: Random, today: date) -> Mapping[Path, Answer]:
    """The answers of such a note, written today."""
    return entries.note(today, 0, 12, "kari", long_note(draw, "Lars")).answers


def revision_of(
    mappe: Mappe, answers: Mapping[Path, Answer], skjema: str, writer: Laptop, when: datetime, cipher: Cipher
) -> tuple[Sealed, bytes]:
    """A new record's first revision, and its body before it was packed."""
    clock = ManualClock(when)
    header = Header(
        id=RevisionId(new_id(clock)),
        bruker=mappe.bruker,
        mappe=mappe.id,
        record=RecordId(new_id(clock)),
        parents=(),
        skjema=SkjemaRef(f"{skjema}|1"),
        author=writer.medarbeider.id,
        device=writer.device,
        recorded_at=when,
        key=1,
    )
    body = Body(answers=answers, touched=frozenset(answers), state=WorkState.SIGNERT, happened_at=when)
    return seal(header, body, key=cipher, signing=writer.signing), encode_body(body)


def _bruker(
    number: int,
    like: MadeUpPerson,
    writer: Laptop,
    contact: MedarbeiderId,
    team: TeamId,
    draw: Random,
    today: date,
    each: int,
) -> MadeUpBruker:
    bruker = BrukerId(new_id(writer.clock))
    stamkort, journal = (
        Mappe(id=MappeId(new_id(writer.clock)), bruker=bruker, kind=kind, team=team)
        for kind in (MappeKind.STAMKORT, MappeKind.JOURNAL)
    )
    first, last = NAMES[number % len(NAMES)].first, NAMES[(number // len(NAMES) + number * 7) % len(NAMES)].last
    ciphers = {one.id: Cipher(writer.mappe_keys.setdefault(one.id, draw.randbytes(32))) for one in (stamkort, journal)}
    born = date(1950, 1, 1) + timedelta(days=number * 29 % 18_000)
    own = {
        Path("person.fornavn"): Answer(value=first),
        Path("person.etternavn"): Answer(value=last),
        Path("person.fodselsdato"): Answer(value=born.isoformat()),
        Path("person.id"): Answer(value=synthetic_number(born, number % 100)),
        Path("person.kontaktperson"): Answer(value={"ref": contact, "display": ""}),
        Path("person.koordinator"): Answer(value={"ref": contact, "display": ""}),
    }
    written: list[tuple[datetime, Sealed, bytes]] = []
    for record in _records(like, draw, today, each):
        answers = resolved(record.answers, lambda _name: contact)
        if record.skjema == "person":
            answers = {path: answer for path, answer in answers.items() if path != "person.kallenavn"} | own
        day = datetime.combine(today - timedelta(days=record.days_ago), datetime.min.time(), UTC)
        when = day + timedelta(hours=record.hour)
        mappe = stamkort if record.skjema in _STAMKORT else journal
        sealed, body = revision_of(mappe, answers, record.skjema, writer, when, ciphers[mappe.id])
        written.append((when, sealed, body))
    written.sort(key=lambda one: one[0])
    return MadeUpBruker(
        bruker=bruker,
        mapper=(stamkort, journal),
        name=f"{first} {last}",
        sealed=tuple(one[1] for one in written),
        texts=tuple(one[2] for one in written),
    )


def _records(like: MadeUpPerson, draw: Random, today: date, each: int) -> Sequence[MadeUpRecord]:
    """What a made-up person has, with longer and more notes."""
    latest = {record.key: record for record in like.records if record.skjema != "journalnotat"}
    found = list(latest.values())[:each]
    while len(found) < each:
        ago = draw.randint(1, _YEARS * 365)
        found.append(entries.note(today, ago, draw.randint(9, 16), "kari", long_note(draw, "Lars")))
    return found
