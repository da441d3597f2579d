"""A samtykke to sign by hand: in plain words what, to whom, for what, until when, and that one may say no and withdraw.

Source: helsepersonelloven § 22, Oslostandarden tiltak 1, domain brief §5.3.  One page for what people usually write.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from feltapp.domain.answer import Answer, Answers, codes_of, text_of
from feltapp.domain.ids import Path
from feltapp.domain.samtykke import BARE_VED_KRISE, GYLDIG_FRA, GYLDIG_TIL, MOTTAKER, OPPLYSNINGER
from feltapp.forms.answers import show
from feltapp.forms.definition import Field, FormDefinition
from feltapp.pdf import flow, prose
from feltapp.pdf.kriseplan import day

TITLE = "Samtykke til å dele opplysninger om meg"
NOT_YET = "Gjelder fra det er underskrevet"
RIGHTS = (
    "Jeg kan si nei. Det får ingen følger for annen hjelp.",
    "Jeg kan trekke samtykket når jeg vil, alt eller en del av det. Jeg trenger ikke å si hvorfor.",
    "Når jeg trekker det, deles ikke mer. Det som er delt før, kan ikke tas tilbake.",
    "Jeg kan få vite hva som er delt, med hvem og når.",
    "De som hjelper meg, har plikt til å føre journal. Det stopper ikke når jeg trekker samtykket.",
    "Noen ganger gir loven rett eller plikt til å dele uten samtykke. Da skal jeg få vite om det.",
)
_FORMAL = Path("samtykke.formal")
_BEGGE_VEIER = Path("samtykke.begge-veier")
_SPRAK = Path("samtykke.sprak")
_TOLK = Path("samtykke.tolk")
_TYPE = Path("samtykke.mottakertype")


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


def draw_samtykke(definition: FormDefinition, answers: Answers, heading: SamtykkeHeading) -> bytes:
    """The samtykke as PDF, with lines for names and dates."""
    when = day(heading.signed_on or heading.printed_on)
    version = f"Versjon {heading.version} – {when}" if heading.version else f"{NOT_YET} – {when}"
    return flow.draw(_blocks(definition, answers, heading), flow.Foot(words=version, title=TITLE, mark=heading.mark))


def _blocks(definition: FormDefinition, answers: Answers, heading: SamtykkeHeading) -> Iterator[flow.Waiting]:
    words = _Words(definition, answers)
    yield from flow.title(TITLE, f"{heading.name} · {heading.team} · skrevet ut {day(heading.printed_on)}")
    kind = words(_TYPE)
    yield from prose.heading("Hvem får vite?")
    to = words(MOTTAKER)
    yield from prose.asked(heading.team + " kan gi opplysninger om meg til", f"{to} ({kind.lower()})" if kind else to)
    yield from prose.heading("Hva får de vite?")
    chosen = words(OPPLYSNINGER).split("\n") if codes_of(answers.get(OPPLYSNINGER)) else []
    yield from prose.listed(chosen) if chosen else prose.boxes(_options(words.fields.get(OPPLYSNINGER)))
    yield from prose.said("Ikke noe annet.")
    yield from prose.heading("Hva skal det brukes til?")
    yield from prose.said(words(_FORMAL)) if words(_FORMAL) else prose.asked("Formål", "")
    yield from prose.said(_both_ways(answers.get(_BEGGE_VEIER)))
    yield from prose.heading("Hvor lenge?")
    yield from _period(answers)
    yield from prose.heading("Dette vet jeg")
    yield from prose.listed(RIGHTS)
    whom = heading.made_with or "kontaktpersonen min"
    yield from prose.said(f"Vil jeg trekke samtykket, sier jeg fra til {whom} eller en annen i teamet.")
    yield from _language(words)
    yield from prose.heading("Underskrift")
    yield flow.ToFillIn(labels=("Sted og dato", heading.name)), True
    yield flow.ToFillIn(labels=("Dato", f"For {heading.team}")), False
    if answers.get(_TOLK, Answer()).value is True:
        yield flow.ToFillIn(labels=("Dato", "Tolk")), False


class _Words:
    """What was answered, in words."""

    def __init__(self, definition: FormDefinition, answers: Answers) -> None:
        self.fields = {Path(one.link_id): one for one in _every(definition.fields)}
        self._answers = answers

    def __call__(self, path: Path) -> str:
        asked, answer = self.fields.get(path), self._answers.get(path)
        return show(asked, answer).strip() if asked is not None and answer is not None else ""


def _every(fields: tuple[Field, ...]) -> Iterator[Field]:
    for one in fields:
        yield one
        yield from _every(one.children)


def _options(asked: Field | None) -> tuple[str, ...]:
    return tuple(one.display for one in asked.options) if asked is not None else ()


def _both_ways(answer: Answer | None) -> str:
    if answer is not None and answer.value is True:
        return "De kan også gi opplysninger om meg tilbake, om det samme."
    return "De kan ikke gi opplysninger om meg tilbake uten at jeg sier ja til det også."


def _period(answers: Answers) -> Iterator[flow.Waiting]:
    begins, ends = (_day(answers.get(path)) for path in (GYLDIG_FRA, GYLDIG_TIL))
    if ends:
        start = f"Fra {begins} til og med " if begins else "Til og med "
        yield from prose.said(start, ends, ". Etter det deles ikke mer uten at jeg sier ja på nytt.")
    else:
        yield flow.ToFillIn(labels=("Fra", "Til og med")), False
    if answers.get(BARE_VED_KRISE, Answer()).value is True:
        yield from prose.said("", "Bare ved krise.")


def _day(answer: Answer | None) -> str:
    try:
        return day(date.fromisoformat(text_of(answer)))
    except ValueError:
        return ""


def _language(words: _Words) -> Iterator[flow.Waiting]:
    spoken = words(_SPRAK)
    if spoken:
        yield from prose.said(f"Dette er forklart for meg på {spoken.lower()}.")
    else:
        yield from prose.said("Dette er forklart for meg på et språk jeg forstår.")
