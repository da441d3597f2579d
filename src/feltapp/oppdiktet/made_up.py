"""What a made-up person is made of, and short ways to write one down.

Plain data: no keys, no store, no window.  Everything is invented; numbers are synthetic (month + 80).  References are
names beginning with @ (`@kari`, `@samtykke-nav`), which whoever puts the people into a store replaces by ids with
`resolved`.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Literal

from feltapp.domain.answer import Answer, Answers, AnswerState, JsonValue, Kilde, text_of
from feltapp.domain.ids import Path
from feltapp.domain.mappe import Role
from feltapp.domain.revision import WorkState
from feltapp.forms.dates import norwegian_offset
from feltapp.forms.paths import place_after

Who = Literal["kari", "amir", "leder"]
TEAM_NAME = "Ambulant team · Bydel Eksempel"
OWN_CODES = "urn:feltapp:kode:"

DECLINED = Answer(state=AnswerState.ONSKER_IKKE)
UNKNOWN = Answer(state=AnswerState.VET_IKKE)
NOT_RELEVANT = Answer(state=AnswerState.IKKE_AKTUELT)


@dataclass(frozen=True, slots=True, kw_only=True)
class MadeUpMedarbeider:
    """Somebody who works in the demo's team."""

    name: str
    title: str
    role: Role


STAFF: Mapping[Who, MadeUpMedarbeider] = {
    "kari": MadeUpMedarbeider(name="Kari Moen", title="Bo-oppfølger", role=Role.FELTARBEIDER),
    "amir": MadeUpMedarbeider(name="Amir Rashid", title="Ruskonsulent", role=Role.FELTARBEIDER),
    "leder": MadeUpMedarbeider(name="Hanne Vik", title="Teamleder", role=Role.TEAMLEDER),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class MadeUpRecord:
    """One saved text; those with the same `key` are versions of one record, each whole, oldest first."""

    key: str
    skjema: str
    days_ago: int
    hour: int
    author: Who
    answers: Answers
    state: WorkState = WorkState.SIGNERT


@dataclass(frozen=True, slots=True, kw_only=True)
class MadeUpPerson:
    """One bruker: everything that was ever written, oldest first; the first record is the stamkort."""

    key: str
    contact: Who
    records: tuple[MadeUpRecord, ...]

    @property
    def stamkort(self) -> Answers:
        """The answers of the stamkort."""
        return self.records[0].answers

    @property
    def name(self) -> str:
        """First and last name."""
        return " ".join(text_of(self.stamkort.get(Path(f"person.{part}"))) for part in ("fornavn", "etternavn")).strip()

    @property
    def born(self) -> str:
        """The birth date, as the stamkort has it."""
        return text_of(self.stamkort.get(Path("person.fodselsdato")))

    @property
    def number(self) -> str:
        """The synthetic number, or nothing."""
        return text_of(self.stamkort.get(Path("person.id")))


def resolved(answers: Answers, lookup: Callable[[str], str]) -> dict[Path, Answer]:
    """The answers with every @name in a reference replaced by what `lookup` says it is."""
    found: dict[Path, Answer] = {}
    for path, answer in answers.items():
        value = answer.value
        if isinstance(value, dict) and isinstance(name := value.get("ref"), str) and name.startswith("@"):
            changed: JsonValue = {**value, "ref": lookup(name[1:])}
            answer = Answer(state=answer.state, value=changed, kilde=answer.kilde, kommentar=answer.kommentar)
        found[path] = answer
    return found


def filled(given: Mapping[str, Answer | JsonValue]) -> dict[Path, Answer]:
    """Answers by path; a bare value is an answered one."""
    return {Path(path): value if isinstance(value, Answer) else Answer(value=value) for path, value in given.items()}


def one(system: str, code: str) -> JsonValue:
    """A chosen option; a system without an address is one of our own."""
    return {"code": code, "system": system if ":" in system else OWN_CODES + system}


def many(system: str, *codes: str) -> JsonValue:
    """Several chosen options."""
    return [one(system, code) for code in codes]


def own_words(value: JsonValue) -> Answer:
    """An answer that the person gave."""
    return Answer(value=value, kilde=Kilde.BRUKER)


def staff_ref(who: Who) -> JsonValue:
    """A medarbeider, by the name that is later replaced by an id."""
    return {"ref": f"@{who}", "display": STAFF[who].name}


def rows(group: str, entries: Iterable[Mapping[str, Answer | JsonValue]]) -> dict[str, Answer | JsonValue]:
    """The rows of a repeated group, in order; a key is what follows the group's name, or a whole linkId after a dot."""
    found: dict[str, Answer | JsonValue] = {}
    places: list[str] = []
    for number, entry in enumerate(entries, start=1):
        places.append(place_after(places))
        row = f"{group}:r{number}"
        found[row] = {"place": places[-1]}
        for key, value in entry.items():
            found[f"{row}/{key[1:] if key.startswith('.') else f'{group}.{key}'}"] = value
    return found


def day(today: date, days_ago: int) -> str:
    """A date as an answer holds it; negative days are to come."""
    return (today - timedelta(days=days_ago)).isoformat()


def moment(today: date, days_ago: int, hour: int, minute: int = 0) -> str:
    """A moment as an answer holds it, with Norway's offset."""
    when = datetime.combine(today - timedelta(days=days_ago), time(hour, minute))
    return f"{when.isoformat()}{norwegian_offset(when)}"


def working_day(today: date, days_ago: int) -> int:
    """The same day, or the Friday before it."""
    return days_ago + max(0, (today - timedelta(days=days_ago)).weekday() - 4)


def next_thursday(today: date) -> date:
    """The first Thursday after today."""
    return today + timedelta(days=(2 - today.weekday()) % 7 + 1)


def months_before(when: date, months: int) -> date:
    """The same day of an earlier month, or that month's 28th."""
    index = when.year * 12 + when.month - 1 - months
    return date(index // 12, index % 12 + 1, min(when.day, 28))
