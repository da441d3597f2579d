"""A samtykke in the words of the person who gives it: what stands on the paper, and on the screen that is turned.

One text for both, so that a signature on the screen is a signature of the same.  Each sentence is asked of a `Say`,
which may know it in the person's own language (`pdf/sprak.py`).  Source: helsepersonelloven § 22,
Oslostandarden tiltak 1, domain brief §5.3.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date

from feltapp.domain.answer import Answer, Answers, codes_of, text_of
from feltapp.domain.ids import Path
from feltapp.domain.samtykke import BARE_VED_KRISE, BEGGE_VEIER, GYLDIG_FRA, GYLDIG_TIL, MOTTAKER, MOTTAKERTYPE
from feltapp.domain.samtykke import OPPLYSNINGER as OPPLYSNINGER
from feltapp.forms.answers import show
from feltapp.forms.dates import show_date
from feltapp.forms.definition import Field, FormDefinition

TITLE = "Samtykke til å dele opplysninger om meg"
TO, WHAT, WHY, UNTIL, KNOWN = (
    "Hvem får vite?",
    "Hva får de vite?",
    "Hva skal det brukes til?",
    "Hvor lenge?",
    "Dette vet jeg",
)
ONLY = "Ikke noe annet."
RIGHTS = (
    "Jeg kan si nei. Det får ingen følger for annen hjelp.",
    "Jeg kan trekke samtykket når jeg vil, alt eller en del av det. Jeg trenger ikke å si hvorfor.",
    "Når jeg trekker det, deles ikke mer. Det som er delt før, kan ikke tas tilbake.",
    "Jeg kan få vite hva som er delt, med hvem og når.",
    "De som hjelper meg, har plikt til å føre journal. Det stopper ikke når jeg trekker samtykket.",
    "Noen ganger gir loven rett eller plikt til å dele uten samtykke. Da skal jeg få vite om det.",
)
CRISIS = "Bare ved krise."
FORMAL = Path("samtykke.formal")
SPRAK = Path("samtykke.sprak")
TOLK = Path("samtykke.tolk")
TOLK_NAVN = Path("samtykke.tolk.navn")


Say = Callable[..., str]
"""A sentence in bokmål, and what is told in it by name, to the sentence that people read; a day as that is read."""


def bokmal(text: str, **told: object) -> str:
    """As it is."""
    return text.format(**{name: _read(one) for name, one in told.items()})


@dataclass(frozen=True, slots=True, kw_only=True)
class Avsnitt:
    """One part of the text: a heading, lines under it, each a point of its own when `listed`, and what ends it."""

    heading: str
    lines: tuple[str, ...]
    listed: bool = False
    end: str = ""


class Words:
    """What was answered, in words."""

    def __init__(self, definition: FormDefinition, answers: Answers) -> None:
        self.fields = {Path(one.link_id): one for one in _every(definition.fields)}
        self._answers = answers

    def __call__(self, path: Path) -> str:
        asked, answer = self.fields.get(path), self._answers.get(path)
        return show(asked, answer).strip() if asked is not None and answer is not None else ""


def text(
    definition: FormDefinition, answers: Answers, *, name: str, team: str, contact: str, say: Say = bokmal
) -> tuple[Avsnitt, ...]:
    """What the person says yes to, as far as it has been filled in."""
    words = Words(definition, answers)
    chosen = words(OPPLYSNINGER).split("\n") if codes_of(answers.get(OPPLYSNINGER)) else []
    uses = (words(FORMAL), both_ways(answers.get(BEGGE_VEIER), say))
    known = (*map(say, RIGHTS), withdraw(contact, say), language(words, say))
    return (
        Avsnitt(heading=say(TITLE), lines=(name,) if name else ()),
        Avsnitt(heading=say(TO), lines=(f"{giver(team, say)}: {recipient(words)}",)),
        Avsnitt(heading=say(WHAT), lines=tuple(chosen), listed=True, end=say(ONLY) if chosen else ""),
        Avsnitt(heading=say(WHY), lines=tuple(one for one in uses if one)),
        Avsnitt(heading=say(UNTIL), lines=tuple(_period(answers, say))),
        Avsnitt(heading=say(KNOWN), lines=known, listed=True),
    )


def as_lines(parts: tuple[Avsnitt, ...]) -> str:
    """The same as plain text: what a signature is kept together with."""
    return "\n\n".join("\n".join(_lines(one)) for one in parts)


def _lines(one: Avsnitt) -> Iterator[str]:
    yield one.heading
    yield from (f"– {line}" if one.listed else line for line in one.lines)
    if one.end:
        yield one.end


def giver(team: str, say: Say = bokmal) -> str:
    """Who gives what they know."""
    return say("{team} kan gi opplysninger om meg til", team=team)


def recipient(words: Words) -> str:
    """To whom, and what kind of recipient that is."""
    kind, name = words(MOTTAKERTYPE), words(MOTTAKER)
    return f"{name} ({inside(kind)})" if kind and name else name


def inside(name: str) -> str:
    """A name of a list inside a sentence: «Fastlege» loses its capital, «NAV» and «GP» keep theirs."""
    return name[:1].lower() + name[1:] if name[1:2].islower() else name


def both_ways(answer: Answer | None, say: Say = bokmal) -> str:
    """Whether the recipient may tell us, too."""
    if answer is not None and answer.value is True:
        return say("De kan også gi opplysninger om meg tilbake, om det samme.")
    return say("De kan ikke gi opplysninger om meg tilbake uten at jeg sier ja til det også.")


def period(answers: Answers, say: Say = bokmal) -> str:
    """From when and until when; blank when it is not said."""
    begins, ends = (day_of(answers.get(path)) for path in (GYLDIG_FRA, GYLDIG_TIL))
    if not ends:
        return ""
    if begins:
        return say(
            "Fra {fra} til og med {til}. Etter det deles ikke mer uten at jeg sier ja på nytt.", fra=begins, til=ends
        )
    return say("Til og med {til}. Etter det deles ikke mer uten at jeg sier ja på nytt.", til=ends)


def withdraw(contact: str, say: Say = bokmal) -> str:
    """Whom to tell."""
    whom = contact or say("kontaktpersonen min")
    return say("Vil jeg trekke samtykket, sier jeg fra til {hvem} eller en annen i teamet.", hvem=whom)


def language(words: Words, say: Say = bokmal) -> str:
    """In which language it was explained, and by whom it was interpreted."""
    spoken, by = words(SPRAK), words(TOLK_NAVN)
    if spoken and by:
        return say("Dette er forklart for meg på {sprak}, med tolk: {tolk}.", sprak=spoken, tolk=by)
    if spoken:
        return say("Dette er forklart for meg på {sprak}.", sprak=spoken)
    return say("Dette er forklart for meg på et språk jeg forstår.")


def day_of(answer: Answer | None) -> date | None:
    """The day in an answer."""
    try:
        return date.fromisoformat(text_of(answer))
    except ValueError:
        return None


def _read(told: object) -> object:
    return show_date(told.isoformat()) if isinstance(told, date) else told


def _period(answers: Answers, say: Say) -> Iterator[str]:
    said = period(answers, say)
    if said:
        yield said
    if answers.get(BARE_VED_KRISE, Answer()).value is True:
        yield say(CRISIS)


def _every(fields: tuple[Field, ...]) -> Iterator[Field]:
    for one in fields:
        yield one
        yield from _every(one.children)
