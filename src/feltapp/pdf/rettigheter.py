"""What a person has the right to know, on one page to keep: the five parts of the form, large and plain.

The words are the form's own (its texts to read), so that paper and screen say the same; who can be asked, and where to
complain, is added.  Oslostandarden tiltak 7, «plikt til å informere».
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from feltapp.domain.answer import Answers
from feltapp.forms.answers import show
from feltapp.forms.definition import Field, FieldKind, FormDefinition
from feltapp.pdf import flow, prose
from feltapp.pdf.sprak import BOKMAL, Sprak

TITLE = "Dette har du rett til å vite"
_FIRST_PART = "rett.deler"
_KLAGEFRIST = "rett.klagefrist"


@dataclass(frozen=True, slots=True, kw_only=True)
class RettigheterHeading:
    """Whom the page is for, from whom, and whom to ask."""

    called: str
    team: str
    contact: str
    printed_on: date
    version: int = 0
    mark: str = ""
    sprak: Sprak = BOKMAL


def draw_rettigheter(definition: FormDefinition, answers: Answers, heading: RettigheterHeading) -> bytes:
    """The page as PDF."""
    say = heading.sprak
    when, name = say.day(heading.printed_on), say(TITLE)
    who = say("Fra {team} til {navn}", team=heading.team, navn=heading.called)
    told = f"{who} · {when}\n{prose.checked(say)}".strip()
    words = f"{say('Versjon {n}', n=heading.version)} – {when}"
    blocks = [*flow.title(name, told), *_parts(say.form(definition), answers), *_ask(heading)]
    return flow.draw(blocks, flow.Foot(words=words, title=name, mark=heading.mark, sprak=say))


def _parts(definition: FormDefinition, answers: Answers) -> Iterator[flow.Waiting]:
    group = next((one for one in definition.fields if one.link_id == _FIRST_PART), None)
    for one in group.children if group is not None else ():
        if one.kind is FieldKind.DISPLAY:
            yield from _part(one)
        elif one.link_id == _KLAGEFRIST:
            answer = next((answer for path, answer in answers.items() if path == _KLAGEFRIST), None)
            yield from prose.asked(one.text, show(one, answer).strip() if answer is not None else "")


def _part(told: Field) -> Iterator[flow.Waiting]:
    """«Klage: Er du uenig …» is a heading and what it says."""
    name, colon, words = told.text.partition(": ")
    if colon:
        yield from prose.heading(name)
    yield from prose.said(words or name)


def _ask(heading: RettigheterHeading) -> Iterator[flow.Waiting]:
    say = heading.sprak
    yield from prose.heading(say("Hvem kan jeg spørre?"))
    yield from prose.asked(say("Navn"), heading.contact)
    yield flow.ToFillIn(labels=(say("Telefon"), say("Pasient- og brukerombudet der jeg bor, telefon"))), False
    yield from prose.said(say("Du kan si nei til hjelp. Du kan ombestemme deg."))
