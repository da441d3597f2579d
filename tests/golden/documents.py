"""Every paper there is, made from every made-up person: for the tests, and for eyes.

    python -m tests.golden.documents FOLDER

writes each as a PDF and each of its pages as a picture (with poppler's pdftoppm).
"""

import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from pathlib import Path as File

from feltapp.domain.answer import Answer, Answers
from feltapp.domain.ids import Path
from feltapp.forms.answers import show
from feltapp.forms.definition import FieldKind, FormDefinition, Shown
from feltapp.pdf.form import Heading, draw_form, stand
from feltapp.pdf.gjenoppretting import draw_gjenoppretting
from feltapp.pdf.innsyn import InnsynHeading, InnsynRecord, Reading, draw_innsyn
from feltapp.pdf.kriseplan import KriseplanHeading, draw_kriseplan
from feltapp.pdf.lommekort import draw_lommekort
from feltapp.pdf.never import FIELDS
from feltapp.pdf.rettigheter import RettigheterHeading, draw_rettigheter
from feltapp.pdf.samtykke import SamtykkeHeading, draw_samtykke
from feltapp.pdf.sjekkliste import draw_sjekkliste
from feltapp.pdf.sprak import BOKMAL, Sprak, languages
from tests.golden import plans
from tests.golden.people import ARABIC, EVERYBODY, NAMES, NORMAL, SAMI, TODAY, answered, samtykke

KEY = "ABCDE-FGHIJ-KLMNO-PQRST-UVWXY-Z0123-45678-9ABCD"
SECTIONS = frozenset({"start", "helse", "rus"})
TEAM = "Ambulant team"
_SENSITIVE_CHOSEN = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class Made:
    """A paper, and the texts that somebody wrote and that are to stand there."""

    pdf: bytes
    texts: tuple[str, ...]


def kind_of(document: str) -> str:
    """Which paper it is, in whatever language."""
    return document.partition("-")[0]


def heading(who: str, sprak: Sprak = BOKMAL) -> Heading:
    """What a form on paper says of itself."""
    return Heading(about=NAMES[who], made_by="Kari Moen", signed_on=TODAY, printed_on=TODAY, version=2, sprak=sprak)


def expected(
    definition: FormDefinition, answers: Answers, told: Heading, sections: frozenset[str] | None = None
) -> tuple[str, ...]:
    """The texts that a plain form is to show: those asked now, not hidden, not sensitive unless chosen."""
    found: list[str] = []
    hidden = 1_000
    for one in stand(definition, answers, (), told.printed_on):
        if one.depth <= hidden:
            hidden = 1_000
        if one.field.link_id in FIELDS or not told.lets(one) or one.field.shown is Shown.SCREEN:
            hidden = min(hidden, one.depth)
        chosen = sections is None or one.section in sections
        if one.visible and one.depth < hidden and chosen and isinstance(one.answer.value, str):
            found.append(show(one.field, one.answer))
    return tuple(found)


def plan_of(who: str) -> tuple[FormDefinition, Answers]:
    """With little and with much, every part; else a plan as plans are, in the person's own language."""
    if who in _OWN_WORDS:
        texts, names = _OWN_WORDS[who], {"plan.navn": NAMES[who]}
        links = [link for link in plans.TEXTS if link not in ("plan.navn", "plan.sammen-med", "plan.gjelder")]
        said = {**plans.plan(), **{Path(link): Answer(value=texts[n % len(texts)]) for n, link in enumerate(links)}}
        return plans.DEFINITION, {**said, **{Path(link): Answer(value=name) for link, name in names.items()}}
    return (plans.DEFINITION, plans.plan()) if who == NORMAL else answered("kriseplan", who, numbered=True)


def plan_heading(who: str, mark: str = "", sprak: Sprak = BOKMAL) -> KriseplanHeading:
    """What the plan says of itself."""
    return replace(plans.HEADING, called=NAMES[who], mark=mark, sprak=sprak)


def _kriseplan(who: str, sprak: Sprak = BOKMAL) -> Made:
    definition, answers = plan_of(who)
    pdf = draw_kriseplan(definition, answers, plan_heading(who, sprak=sprak))
    return Made(pdf=pdf, texts=_plan_texts(definition, answers))


def _plan_texts(definition: FormDefinition, answers: Answers) -> tuple[str, ...]:
    """Dates stand in the plan's heading and foot, in words of its own."""
    dates = {one.path for one in stand(definition, answers, (), TODAY) if one.field.kind is FieldKind.DATE}
    told = Heading(about="", printed_on=TODAY, with_sensitive=True)
    return expected(definition, {path: one for path, one in answers.items() if path not in dates}, told)


def _lommekort(who: str, sprak: Sprak = BOKMAL) -> Made:
    definition, answers = plan_of(who)
    pdf = draw_lommekort(definition, answers, plan_heading(who, sprak=sprak))
    return Made(pdf=pdf, texts=_plan_texts(definition, answers))


def _form(skjema: str) -> Callable[[str], Made]:
    def made(who: str) -> Made:
        definition, answers = answered(skjema, who, numbered=True)
        told = heading(who)
        return Made(pdf=draw_form(definition, answers, told), texts=expected(definition, answers, told))

    return made


def _henvisning(who: str) -> Made:
    definition, answers = answered("alna-kartlegging", who, numbered=True)
    sensitive = [one.path for one in stand(definition, answers, (), TODAY) if one.field.sensitive and one.answer.value]
    told = replace(heading(who), title="Underlag for henvisning", sensitive=frozenset(sensitive[:_SENSITIVE_CHOSEN]))
    pdf = draw_form(definition, answers, told, sections=SECTIONS)
    return Made(pdf=pdf, texts=expected(definition, answers, told, SECTIONS))


def _samtykke(who: str, sprak: Sprak = BOKMAL) -> Made:
    definition, answers = samtykke(who)
    told = SamtykkeHeading(name=NAMES[who], team=TEAM, made_with="Kari", printed_on=TODAY, sprak=sprak)
    wanted = [str(answers[Path(path)].value) for path in ("samtykke.mottaker", "samtykke.formal") if path in answers]
    return Made(pdf=draw_samtykke(definition, answers, told), texts=tuple(wanted))


def _rettigheter(who: str, sprak: Sprak = BOKMAL) -> Made:
    definition, answers = answered("rettighetsinformasjon", who, numbered=True)
    told = RettigheterHeading(
        called=NAMES[who], team=TEAM, contact="Kari Moen", printed_on=TODAY, version=1, sprak=sprak
    )
    return Made(pdf=draw_rettigheter(definition, answers, told), texts=(NAMES[who],))


def _sjekkliste(who: str, sprak: Sprak = BOKMAL) -> Made:
    definition, answers = answered("sjekkliste-bolig", who, numbered=True)
    told = heading(who, sprak)
    return Made(pdf=draw_sjekkliste(definition, answers, told), texts=expected(definition, answers, told))


def _innsyn(who: str) -> Made:
    records: list[InnsynRecord] = []
    texts: list[str] = []
    for number, skjema in enumerate(("hva-er-viktig", "alna-kartlegging", "evaluering", "ip"), 1):
        definition, answers = answered(skjema, who, numbered=True)
        records.append(
            InnsynRecord(
                title=definition.title,
                when=f"0{number}.06.2026",
                about="Signert. Skrevet av Kari Moen.",
                definition=definition,
                answers=answers,
            )
        )
        texts += expected(definition, answers, Heading(about="", printed_on=TODAY, with_sensitive=True))
    readings = [Reading(when="02.06.2026 10.00", who="Kari Moen", what="har lest Evaluering")] * 40
    told = InnsynHeading(name=NAMES[who], team=TEAM, printed_on=TODAY, as_of="Sist hentet fra sentral i dag 09.12.")
    return Made(pdf=draw_innsyn(told, records, readings, {"Voldsrisiko": 1, "Ukjent skjema": 2}), texts=tuple(texts))


def _gjenoppretting(_who: str) -> Made:
    return Made(pdf=draw_gjenoppretting(KEY, date(2026, 6, 2)), texts=(KEY,))


_OWN_WORDS = {
    ARABIC: (
        "أريد الهدوء حولي، وباباً أستطيع أن أقفله بنفسي.",
        "أنام قليلاً. لا أفتح البريد.",
        "أتصل بـ Anne قبل الساعة 22.00.",
        "تكلّم بهدوء واطرق الباب.",
    ),
    SAMI: (
        "Ráfi mu birra, ja uksa maid ieš sáhtán lohkadit.",
        "Oađán unnán. In raba boastta.",
        "Riŋgen Anne ovdal go manan olggos.",
        "Hálddaš ráfálaččat. Goalkkut uvssa.",
    ),
}
_IN_HAND = {
    "kriseplan": _kriseplan,
    "lommekort": _lommekort,
    "samtykke": _samtykke,
    "rettigheter": _rettigheter,
    "sjekkliste": _sjekkliste,
}
LANGUAGE = {f"{name}-{one.code}": one for name in _IN_HAND for one in languages() if one is not BOKMAL}
"""What the person gets in hand, in each of the other languages."""
DOCUMENTS: Mapping[str, Callable[[str], Made]] = {
    "kriseplan": _kriseplan,
    "lommekort": _lommekort,
    "kartlegging": _form("alna-kartlegging"),
    "samtykke": _samtykke,
    "rettigheter": _rettigheter,
    "henvisning": _henvisning,
    "evaluering": _form("evaluering"),
    "ip": _form("ip"),
    "sjekkliste": _sjekkliste,
    "befaring": _form("befaring"),
    "innsyn": _innsyn,
    "gjenoppretting": _gjenoppretting,
    **{name: partial(_IN_HAND[kind_of(name)], sprak=one) for name, one in LANGUAGE.items()},
}


def all_of_them() -> Iterator[tuple[str, str]]:
    """Each paper with each person."""
    return ((document, who) for document in DOCUMENTS for who in EVERYBODY)


def main(folder: File) -> None:
    """Write them all."""
    folder.mkdir(parents=True, exist_ok=True)
    for document, who in all_of_them():
        file = folder / f"{document}-{who}.pdf"
        file.write_bytes(DOCUMENTS[document](who).pdf)
        subprocess.run(["pdftoppm", "-png", "-r", "60", str(file), str(file.with_suffix(""))], check=True)


if __name__ == "__main__":
    main(File(sys.argv[1]))
