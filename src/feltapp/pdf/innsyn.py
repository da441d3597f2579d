"""Everything that is held about one person, in the order it happened, to read: innsyn (pbrl § 5-1, GDPR art. 15).

With kilde and author for each, terms as on screen, and who has read.  What could not be shown here is named and
counted: nothing is left out in silence.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from feltapp.domain.answer import Answers
from feltapp.domain.revision import Choice
from feltapp.forms.definition import FormDefinition
from feltapp.pdf import flow, prose
from feltapp.pdf.form import Heading, body, stand
from feltapp.pdf.kriseplan import day
from feltapp.pdf.style import HAIR, Ink

TITLE = "Innsyn"
LOG_WORDS = "Listen viser det som er gjort på maskinen som laget arket. Be om hele listen, fra alle maskiner."


@dataclass(frozen=True, slots=True, kw_only=True)
class InnsynRecord:
    """One record: what it is, when it happened, what is said of who wrote it and whether it is signed."""

    title: str
    when: str
    about: str
    definition: FormDefinition
    answers: Answers
    choices: tuple[Choice, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """Somebody did something with it: when, who, what, in words."""

    when: str
    who: str
    what: str


@dataclass(frozen=True, slots=True, kw_only=True)
class InnsynHeading:
    """About whom, by whom, when."""

    name: str
    team: str
    printed_on: date
    as_of: str
    mark: str = ""


def draw_innsyn(
    heading: InnsynHeading,
    records: Sequence[InnsynRecord],
    readings: Sequence[Reading],
    left_out: Mapping[str, int],
) -> bytes:
    """The whole as PDF."""
    when = day(heading.printed_on)
    told = f"{heading.name} · {heading.team} · skrevet ut {when}"
    blocks = [
        *flow.title("Dette står om meg", told),
        *_first(heading, records, left_out),
        *(waiting for one in records for waiting in one_record(one, heading.printed_on)),
        *_log(readings),
    ]
    return flow.draw(blocks, flow.Foot(words=when, title=TITLE, mark=heading.mark))


def _first(
    heading: InnsynHeading, records: Sequence[InnsynRecord], left_out: Mapping[str, int]
) -> Iterator[flow.Waiting]:
    number = len(records)
    yield from prose.said(
        f"Her står {'den ene registreringen' if number == 1 else f'de {number} registreringene'} som maskinen har om "
        f"deg, den eldste først. {heading.as_of}"
    )
    yield from prose.said(
        "Er noe feil, kan du be om at det blir rettet. Forstår du ikke noe, skal vi forklare det. "
        "Du kan også få vite hvem som har lest."
    )
    if left_out:
        yield from prose.heading("Dette er ikke med")
        yield from prose.said("Spør oss om det. Får du det ikke, skal du få vite hvorfor, og du kan klage.")
        yield from prose.listed(name if count == 1 else f"{name} ({count})" for name, count in left_out.items())


def one_record(one: InnsynRecord, today: date) -> Iterator[flow.Waiting]:
    """A record with its heading and all its answers."""
    yield flow.Rule(height=18, above=14, ink=Ink.FRAME, thick=HAIR), True
    yield from prose.heading(f"{one.when} – {one.title}")
    yield from prose.said(one.about, keep=True)
    heading = Heading(about="", printed_on=today, with_sensitive=True)
    yield from body(stand(one.definition, one.answers, one.choices, today), heading)


def _log(readings: Iterable[Reading]) -> Iterator[flow.Waiting]:
    yield flow.Rule(height=18, above=14), True
    yield from prose.heading("Hvem har lest og skrevet")
    yield from prose.said(LOG_WORDS)
    yield from prose.listed(f"{one.when} – {one.who}: {one.what}" for one in readings)
