"""A samtykke to sign by hand: in plain words what, to whom, for what, until when, and that one may say no and withdraw.

One that was given on the screen shows the signature, and one that was spoken says who heard it.  The text is the one
that was on the screen (`forms/samtykke.py`).  One page for what people usually write.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from feltapp.domain.answer import Answer, Answers, codes_of
from feltapp.domain.samtykke import (
    ARK_HVOR,
    BARE_VED_KRISE,
    BEGGE_VEIER,
    GYLDIG_TIL,
    HORT_AV,
    HORT_NAAR,
    OPPLYSNINGER,
    UNDERSKRIFT,
)
from feltapp.forms import samtykke
from feltapp.forms.dates import show_moment
from feltapp.forms.definition import Field, FormDefinition
from feltapp.forms.samtykke import RIGHTS as RIGHTS
from feltapp.forms.samtykke import TITLE as TITLE
from feltapp.forms.samtykke import TOLK, Words
from feltapp.forms.underskrift import Underskrift, of_value
from feltapp.pdf import flow, prose
from feltapp.pdf.ink import Written
from feltapp.pdf.sprak import BOKMAL, Sprak

NOT_YET = "Gjelder fra det er underskrevet"
_ROOM = 10.0
"""Above a heading: a blank one in any language has its lines to sign on the same sheet."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SamtykkeHeading:
    """Whose samtykke, who gives what they know, whom to turn to, and what the paper says of itself."""

    name: str
    team: str
    made_with: str = ""
    printed_on: date
    version: int = 0
    signed_on: date | None = None
    mark: str = ""
    sprak: Sprak = BOKMAL


def draw_samtykke(definition: FormDefinition, answers: Answers, heading: SamtykkeHeading) -> bytes:
    """The samtykke as PDF, with lines for names and dates where nobody has signed."""
    say = heading.sprak
    when = say.day(heading.signed_on or heading.printed_on)
    said = f"{say('Versjon {n}', n=heading.version) if heading.version else say(NOT_YET)} – {when}"
    foot = flow.Foot(words=said, title=say(TITLE), mark=heading.mark, sprak=say)
    return flow.draw(_blocks(say.form(definition), answers, heading), foot)


def _blocks(definition: FormDefinition, answers: Answers, heading: SamtykkeHeading) -> Iterator[flow.Waiting]:
    words, say = Words(definition, answers), heading.sprak
    printed = say("skrevet ut {dato}", dato=say.day(heading.printed_on))
    told = f"{heading.name} · {heading.team} · {printed}\n{prose.checked(say)}".strip()
    yield from flow.title(say(TITLE), told)
    yield from prose.heading(say(samtykke.TO), _ROOM)
    yield from prose.asked(samtykke.giver(heading.team, say), samtykke.recipient(words))
    yield from prose.heading(say(samtykke.WHAT), _ROOM)
    chosen = words(OPPLYSNINGER).split("\n") if codes_of(answers.get(OPPLYSNINGER)) else []
    yield from prose.listed(chosen) if chosen else prose.boxes(_options(words.fields.get(OPPLYSNINGER)))
    yield from prose.said(say(samtykke.ONLY))
    yield from prose.heading(say(samtykke.WHY), _ROOM)
    formal = words(samtykke.FORMAL)
    yield from prose.said(formal) if formal else prose.asked(say("Formål"), "")
    yield from prose.said(samtykke.both_ways(answers.get(BEGGE_VEIER), say))
    yield from prose.heading(say(samtykke.UNTIL), _ROOM)
    yield from _period(answers, say)
    yield from prose.heading(say(samtykke.KNOWN), _ROOM)
    yield from prose.listed(say(one) for one in RIGHTS)
    yield from prose.said(samtykke.withdraw(heading.made_with, say))
    yield from prose.said(samtykke.language(words, say))
    yield from _given(words, answers, heading)


def _given(words: Words, answers: Answers, heading: SamtykkeHeading) -> Iterator[flow.Waiting]:
    """How it was given: the signature, who heard it, or lines to sign on."""
    written = of_value(answers.get(UNDERSKRIFT, Answer()).value)
    heard, say = words(HORT_AV), heading.sprak
    yield from prose.heading(say("Slik ble det gitt") if heard else say("Underskrift"), _ROOM)
    if written is not None:
        yield from _signed(written, heading)
    elif heard:
        when = words(HORT_NAAR)
        aloud = say("Jeg sa det muntlig {naar}.", naar=when) if when else say("Jeg sa det muntlig.")
        yield from prose.said(f"{aloud} ", say("Hørt av: {hvem}", hvem=heard), "")
    else:
        yield flow.ToFillIn(labels=(say("Sted og dato"), heading.name)), True
        yield flow.ToFillIn(labels=(say("Dato"), say("For {team}", team=heading.team))), False
        if answers.get(TOLK, Answer()).value is True:
            yield flow.ToFillIn(labels=(say("Dato"), say("Tolk"))), False
        if where := words(ARK_HVOR):
            yield from prose.said(say("Det underskrevne arket ligger her: {hvor}", hvor=where))


def _signed(written: Underskrift, heading: SamtykkeHeading) -> Iterator[flow.Waiting]:
    say = heading.sprak
    yield Written(underskrift=written, said=say("Underskriften til {navn}", navn=heading.name)), True
    when = show_moment(written.at)
    yield from prose.said(say("{navn}. Skrevet under på skjermen {naar}.", navn=heading.name, naar=when))


def _options(asked: Field | None) -> tuple[str, ...]:
    return tuple(one.display for one in asked.options) if asked is not None else ()


def _period(answers: Answers, say: Sprak) -> Iterator[flow.Waiting]:
    said = samtykke.period(answers, say)
    if said:
        ends = samtykke.day_of(answers.get(GYLDIG_TIL))
        yield from prose.said(*_bold_day(said, say.day(ends) if ends else ""))
    else:
        yield flow.ToFillIn(labels=(say("Fra"), say("Til og med"))), False
    if answers.get(BARE_VED_KRISE, Answer()).value is True:
        yield from prose.said("", say(samtykke.CRISIS))


def _bold_day(said: str, day_in_it: str) -> tuple[str, str, str]:
    """The sentence in parts, so that its last day can be bold."""
    before, found, after = said.rpartition(day_in_it)
    return before, found, after
