"""Find a person by name at once, and a word in any text a little after it was saved.

Names are read from the person records themselves, so a new one is found in the same breath; a single letter finds
nothing else.  Words are indexed behind, a few records at a time; only where they occur is kept, not the texts.  å may
be typed as aa, æ as ae, ø as oe: "aase" finds Åse; ø is never o.  Other accents do not matter: Andre finds André.
Swedish ä and ö count as æ and ø.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from feltapp.domain.answer import Answer, JsonValue
from feltapp.domain.ids import BrukerId, Path, RecordId
from feltapp.domain.revision import RecordView, view
from feltapp.store import kept, settings
from feltapp.store import record as records
from feltapp.store import revision as revisions
from feltapp.store.database import Tx
from feltapp.store.deriving import said_first
from feltapp.store.encoding import WireAnswer
from feltapp.store.keyring import Keyring

SNIPPET = 120
LEAST = 2
"""Letters before texts are searched: nobody looks for all that begins with an s, and it takes longer than all else."""
NAMES = tuple(map(Path, ("person.fornavn", "person.kallenavn", "person.etternavn")))
NUMBERS = tuple(map(Path, ("person.fodselsdato", "person.id")))

_TODO = """
SELECT t.record, r.id FROM search_todo t LEFT JOIN record r ON r.n = t.record AND r.gone = 0 ORDER BY t.record LIMIT ?
"""
_DONE = "DELETE FROM search_todo WHERE record = ?"
_WAITING = "SELECT count(*) FROM search_todo"
_REMOVE = "DELETE FROM search WHERE rowid = ?"
_ADD = "INSERT INTO search (rowid, words) VALUES (?, ?)"
_FIND = "SELECT rowid FROM search WHERE search MATCH ? ORDER BY rowid DESC LIMIT ?"
_RECORD = "SELECT id, bruker, skjema_id, preview FROM record WHERE n = ? AND gone = 0"
_PERSONS = "SELECT id, bruker, skjema_id, list FROM record WHERE skjema_id = 'person' AND gone = 0 AND list IS NOT NULL"
_PURGE = "sok.rydd"
_MERGED = 2
"""Fewer changes than this say that a merge found nothing to do (FTS5's own rule)."""
_MERGE = "INSERT INTO search (search, rank) VALUES ('merge', ?)"


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit:
    """Something found: whose, in which record, and a few words around it."""

    record: RecordId
    bruker: BrukerId
    skjema_id: str
    snippet: str


def fold(text: str) -> str:
    """Letters as search compares them: small, without accents, but with æ, ø and å."""
    # Most texts have no such letter, and `str.translate` costs more than all the rest of indexing one.
    return _ODD.sub(_plain, unicodedata.normalize("NFC", text).casefold())


def words_of(text: str) -> tuple[str, ...]:
    """The words of a text, folded."""
    return tuple(_WORD.findall(fold(text)))


def _letters() -> Iterator[tuple[int, str]]:
    yield ord("ä"), "æ"
    yield ord("ö"), "ø"
    for code in range(0xC0, 0x250):
        letter = chr(code)
        base = unicodedata.normalize("NFD", letter)[0]
        if letter not in "æøåäöÆØÅÄÖ" and base != letter:
            yield code, base


_LETTERS = {chr(code): letter for code, letter in _letters()}
_ODD = re.compile(f"[{''.join(_LETTERS)}]")


def _plain(found: re.Match[str]) -> str:
    return _LETTERS[found.group()]


_WORD = re.compile(r"[^\W_]+")
_SPELLINGS = (("aa", "å"), ("ae", "æ"), ("oe", "ø"))


def spellings(word: str) -> tuple[str, ...]:
    """The ways a folded word may be written on a keyboard with and without æ, ø and å."""
    found = {word: None}
    for digraph, letter in _SPELLINGS:
        for known in tuple(found):
            found[known.replace(digraph, letter)] = None
            found[known.replace(letter, digraph)] = None
    return tuple(found)


def index_some(tx: Tx, keyring: Keyring, limit: int) -> int:
    """Index some of what has changed; how many were done, 0 when there is nothing left."""
    todo = [(int(n), record is not None) for n, record in tx.all(_TODO, (limit,))]
    held = revisions.of_numbers(tx, [number for number, here in todo if here])
    texts = ((number, " ".join(_texts_in(several, keyring))) for number, several in held.items())
    found = [(number, fold(text)) for number, text in texts if text]
    done = [(number,) for number, _ in todo]
    tx.executemany(_REMOVE, done)
    tx.executemany(_ADD, found)
    tx.executemany(_DONE, done)
    return len(todo)


def _texts_in(held: Sequence[tuple[bytes, bytes | None, int]], keyring: Keyring) -> Iterator[str]:
    first = revisions.first_text(held, keyring)
    if first is None:
        return texts_of(view(revisions.opened(*row, keyring) for row in held))
    return (text for answer in said_first(first[1]).values() for text in _texts(answer))


def waiting(tx: Tx) -> int:
    """How many records have changed since they were indexed."""
    row = tx.one(_WAITING)
    return int(row[0]) if row else 0


def forget(tx: Tx, numbers: Iterable[int]) -> None:
    """Let these records not be found any more; their words leave the file with the next `purge_some`."""
    for number in numbers:
        tx.execute(_REMOVE, (number,))
        tx.execute(_DONE, (number,))
    settings.put(tx, _PURGE, "begin")


def purge_some(tx: Tx, pages: int = 64) -> bool:
    """Take words that were let go out of the index's own pages, a little at a time; whether there is more to do."""
    state = settings.get(tx, _PURGE, str, "")
    if not state:
        return False
    before = tx.changes
    tx.execute(_MERGE, (-pages if state == "begin" else pages,))
    if tx.changes - before < _MERGED:
        settings.drop(tx, _PURGE)
        return False
    settings.put(tx, _PURGE, "on")
    return True


def texts_of(now: RecordView) -> Iterator[str]:
    """All that somebody may have written in a record, every version of it."""
    for answer in now.answers.values():
        yield from _texts(answer)
    for choice in now.choices:
        for version in choice.versions:
            yield from _texts(version.answer)


def _texts(answer: Answer | WireAnswer) -> Iterator[str]:
    if answer.kommentar:
        yield answer.kommentar
    yield from _strings(answer.value)


def _strings(value: JsonValue) -> Iterator[str]:
    """Words, not codes: of a coded value only what was said in words."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, list):
        for part in value:
            yield from _strings(part)
    elif isinstance(value, dict):
        for name in ("display", "title"):
            yield from _strings(value.get(name))


def find(tx: Tx, text: str, limit: int = 20, *, keyring: Keyring | None = None) -> tuple[Hit, ...]:
    """Records with words that begin like all of these, newest first; a keyring gives the words around the first one."""
    words = words_of(text)
    if len("".join(words)) < LEAST:
        return ()
    question = " AND ".join("(" + " OR ".join(f'"{way}" *' for way in spellings(word)) + ")" for word in words)
    hits = []
    for (number,) in tx.all(_FIND, (question, limit)):
        row = tx.one(_RECORD, (number,))
        if row is None:
            continue
        record = RecordId(row[0].hex())
        snippet = row[3][:SNIPPET]
        if keyring is not None:
            snippet = _snippet(texts_of(records.view(tx, record, keyring)), words) or snippet
        hits.append(Hit(record=record, bruker=BrukerId(row[1].hex()), skjema_id=row[2], snippet=snippet))
    return tuple(hits)


def _snippet(texts: Iterable[str], words: tuple[str, ...]) -> str:
    ways = tuple(way for word in words for way in spellings(word))
    for text in texts:
        for word in re.finditer(r"[^\W_]+", text):
            if fold(word.group()).startswith(ways):
                start = text.rfind(" ", 0, max(0, word.start() - SNIPPET // 3)) + 1
                cut = text[start : start + SNIPPET]
                return ("… " if start else "") + cut + (" …" if start + SNIPPET < len(text) else "")
    return ""


def find_names(tx: Tx, text: str, limit: int = 20) -> tuple[Hit, ...]:
    """Persons whose names, birth date or number begin with these words; in order of name."""
    wanted = [tuple(f" {way}" for way in spellings(word)) for word in words_of(text)]
    if not wanted:
        return ()
    hits = []
    for record, bruker, skjema_id, column in tx.all(_PERSONS):
        name, has = _names_in(column)
        for ways in wanted:  # for each person at each letter: spelled out, it takes half as long as `all` and `any`
            for way in ways:
                if way in has:
                    break
            else:
                break
        else:
            found = RecordId(record.hex()), BrukerId(bruker.hex())
            hits.append(Hit(record=found[0], bruker=found[1], skjema_id=skjema_id, snippet=name))
    return tuple(sorted(hits, key=lambda hit: fold(hit.snippet))[:limit])


@lru_cache(maxsize=kept.REMEMBERED)
def _names_in(column: str) -> tuple[str, str]:
    """What a stamkort's row says somebody is called, and all the words that she may be found by, each after a space."""
    answers, versions = kept.remembered(column)
    shown = [answers[path] for path in (*NAMES, *NUMBERS) if path in answers]
    shown += [answer for path in (*NAMES, *NUMBERS) for answer in versions.get(path, ())]
    has = words_of(" ".join(text for answer in shown for text in _strings(answer.value)))
    return " ".join(
        text for path in NAMES if path in answers for text in _strings(answers[path].value)
    ), f" {' '.join(has)}"
