"""What the day has left on disk: no words about a person in any file, and no bug in any log."""

from collections.abc import Iterable, Iterator
from pathlib import Path

from feltapp.demo.day import Day
from feltapp.demo.steps.consent import RECIPIENT
from feltapp.demo.steps.interruption import STORY
from feltapp.demo.steps.mapping import LONELY
from feltapp.demo.steps.meeting import AMIR_TEXT, KARI_TEXT
from feltapp.domain.answer import text_of
from feltapp.oppdiktet.people import people

ENCODINGS = ("utf-8", "utf-16-le")
_PIECE = 24
_BUGS = (b"Traceback", b"Fatal Python error", b"Error calling", b" \xc2\xb7 Python ")
"""What Python, PySide6 and feltapp's own crash dialog write when something is wrong with the program."""
_EVERY = 8


def nothing_in_clear(day: Day) -> None:
    """Step 9."""
    words = _planted(day)
    for name in ("kari", "amir", "leder", "sentral"):
        files = list(_files(day.work / name))
        found = sorted({f"{word} i {path.name}" for path in files for word in _in_clear(path, words)})
        size = sum(path.stat().st_size for path in files)
        day.check(
            not found,
            f"Ingen av {len(words)} ord i klartekst i {name}s {len(files)} filer, {size // 1024} kB{_list(found)}",
        )
    logs = list(day.work.glob("*.logg"))
    found = [f"{word} i {path.name}" for path in logs for word in _in_clear(path, words)]
    day.check(not found, f"Ingen ord om noen i {len(logs)} logger{_list(found)}")
    bugs = [path.name for path in logs if any(mark in path.read_bytes() for mark in _BUGS)]
    day.check(not bugs, f"Ingen programfeil i loggene{_list(bugs)}")
    for laptop in (day.kari, day.amir):
        titles = set(laptop.window.do("titler"))
        day.check(titles == {"feltapp"}, f"Vinduet til {laptop.first_name} heter bare «feltapp»")


def _planted(day: Day) -> list[str]:
    """Names and texts that are in the stores now, each long enough not to stand anywhere by chance."""
    names = {word for one in people(day.today) for word in one.name.split() if len(word) >= 5}
    numbers = {one.number for one in people(day.today) if one.number}
    typed = {text[:_PIECE] for text in (LONELY, STORY, KARI_TEXT, AMIR_TEXT, RECIPIENT)}
    seeded = {
        text_of(answer)[:_PIECE]
        for one in people(day.today)
        for record in one.records
        for answer in record.answers.values()
        if len(text_of(answer)) >= _PIECE
    }
    return sorted({*names, *numbers, *typed, *sorted(seeded)[::_EVERY]})


def _files(folder: Path) -> Iterator[Path]:
    return (path for path in folder.rglob("*") if path.is_file())


def _in_clear(path: Path, words: Iterable[str]) -> list[str]:
    content = path.read_bytes()
    return [word for word in words if any(word.encode(encoding) in content for encoding in ENCODINGS)]


def _list(found: Iterable[str]) -> str:
    told = ", ".join(found)
    return f": {told}" if told else ""
