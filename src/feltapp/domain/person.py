"""Who a bruker is, and when two stamkort are the same person.

The number is optional: people without one, refusing, or unknown are people all the same (domain brief §5.8).
Two stamkort are joined in the view by a signed revision in both; nothing is moved, and it can be undone (design §5).
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from unicodedata import normalize

from feltapp.domain.answer import Answer, Answers, code_of, text_of
from feltapp.domain.ids import BrukerId, MedarbeiderId, Path
from feltapp.domain.revision import RecordView
from feltapp.oversettelse import tr

FORNAVN = Path("person.fornavn")
ETTERNAVN = Path("person.etternavn")
KALLENAVN = Path("person.kallenavn")
FODSELSDATO = Path("person.fodselsdato")
ID_NUMMER = Path("person.id")
ID_TYPE = Path("person.idtype")
SPRAK = Path("person.sprak")
ADRESSESPERRE = Path("person.adressesperre")
KONTAKTPERSON = Path("person.kontaktperson")
KOORDINATOR = Path("person.koordinator")
SAMME_BRUKER = Path("samme.bruker")
SAMME_GJELDER = Path("samme.gjelder")

_UGRADERT = ("", "ugradert")
_FORTROLIG = "fortrolig"
_PROTECTION = ("ugradert", "fortrolig", "strengt-fortrolig", "strengt-fortrolig-utland")


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """What a stamkort says of a bruker."""

    bruker: BrukerId
    fornavn: str
    etternavn: str
    kallenavn: str
    born: date | None
    number: str
    language: str
    protection: str
    kontaktperson: MedarbeiderId | None
    koordinator: MedarbeiderId | None

    @property
    def name(self) -> str:
        """Full name, or what the person is called."""
        return " ".join(part for part in (self.fornavn, self.etternavn) if part) or self.kallenavn or tr("Uten navn")

    @property
    def called(self) -> str:
        """What the person likes to be called."""
        return self.kallenavn or self.fornavn or self.name

    @property
    def protected(self) -> bool:
        """Whether an address must not be shown or printed (domain brief §5.5)."""
        return self.protection not in _UGRADERT

    @property
    def strictly_protected(self) -> bool:
        """Whether it must not even be on the person's own paper."""
        return self.protected and self.protection != _FORTROLIG

    def age_on(self, day: date) -> int | None:
        """Whole years, or None when the birth date is not known."""
        if self.born is None:
            return None
        return day.year - self.born.year - ((day.month, day.day) < (self.born.month, self.born.day))


def read(bruker: BrukerId, view: RecordView) -> Person:
    """A person from the stamkort; of two versions the stricter adressesperre holds, of other fields the first."""
    versions = {choice.path: [version.answer for version in choice.versions] for choice in view.choices}
    return read_answers(bruker, view.answers, versions)


def read_answers(bruker: BrukerId, settled: Answers, versions: Mapping[Path, Sequence[Answer]]) -> Person:
    """The same from the answers that are settled, and the versions of those that are not."""
    answers = {path: several[0] for path, several in versions.items()} | dict(settled)
    candidates = versions.get(ADRESSESPERRE, ())
    levels = [code_of(answer) for answer in candidates] or [code_of(answers.get(ADRESSESPERRE))]
    return Person(
        bruker=bruker,
        fornavn=text_of(answers.get(FORNAVN)).strip(),
        etternavn=text_of(answers.get(ETTERNAVN)).strip(),
        kallenavn=text_of(answers.get(KALLENAVN)).strip(),
        born=_day(text_of(answers.get(FODSELSDATO))),
        number=text_of(answers.get(ID_NUMMER)).replace(" ", ""),
        language=_display(answers, SPRAK),
        protection=max(levels, key=_strictness),
        kontaktperson=_reference(answers, KONTAKTPERSON),
        koordinator=_reference(answers, KOORDINATOR),
    )


def maybe_same(person: Person, others: Iterable[Person]) -> tuple[Person, ...]:
    """Other stamkort that may be the same person: an equal number, or equal name and birth date."""
    return tuple(other for other in others if other.bruker != person.bruker and _alike(person, other))


def nearby(everyone: Iterable[Person]) -> Callable[[Person], Sequence[Person]]:
    """Those whom `maybe_same` could find alike among so many, without comparing each with each."""
    by_number: dict[str, list[Person]] = {}
    by_name: dict[tuple[tuple[str, ...], date | None], list[Person]] = {}
    for one in everyone:
        by_number.setdefault(one.number, []).append(one)
        by_name.setdefault((_spelt(one.fornavn, one.etternavn), one.born), []).append(one)

    def near(one: Person) -> Sequence[Person]:
        same_number = by_number.get(one.number, []) if one.number else []
        return [*same_number, *by_name.get((_spelt(one.fornavn, one.etternavn), one.born), [])]

    return near


def joined(links: Mapping[BrukerId, frozenset[BrukerId]]) -> dict[BrukerId, frozenset[BrukerId]]:
    """Each bruker with all that are the same person, itself included.

    `links` says whom each stamkort is joined to; a join counts when both stamkort say so.
    """
    groups = {bruker: frozenset((bruker,)) for bruker, others in links.items() if not others}  # as nearly all are
    for start in links:
        if start in groups:
            continue
        group: set[BrukerId] = set()
        waiting = [start]
        while waiting:
            bruker = waiting.pop()
            if bruker not in group:
                group.add(bruker)
                waiting += [other for other in links.get(bruker, ()) if bruker in links.get(other, ())]
        groups.update(dict.fromkeys(group, frozenset(group)))
    return groups


def _alike(one: Person, other: Person) -> bool:
    if one.number and other.number:
        return one.number == other.number
    same_name = _spelt(one.fornavn, one.etternavn) == _spelt(other.fornavn, other.etternavn)
    return same_name and bool(one.etternavn) and one.born is not None and one.born == other.born


@lru_cache(maxsize=8_192)
def _spelt(*names: str) -> tuple[str, ...]:
    """Names without what a keyboard makes different: capitals, blanks, å as one sign or two."""
    return tuple(normalize("NFC", " ".join(name.split())).casefold() for name in names)


def _strictness(level: str) -> int:
    """A level that this version does not know is taken for the strictest."""
    return _PROTECTION.index(level) if level in _PROTECTION else len(_PROTECTION) if level else -1


def _reference(answers: Answers, path: Path) -> MedarbeiderId | None:
    answer = answers.get(path)
    if answer is None or not isinstance(answer.value, dict):
        return None
    ref = answer.value.get("ref")
    return MedarbeiderId(ref) if isinstance(ref, str) and ref else None


def _display(answers: Answers, path: Path) -> str:
    answer = answers.get(path)
    if answer is not None and isinstance(answer.value, dict):
        shown = answer.value.get("display") or answer.value.get("code")
        return shown if isinstance(shown, str) else ""
    return text_of(answer)


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None
