"""Three made-up people for every paper: who wrote little, as people do, and very much."""

from datetime import date

from feltapp.domain.answer import Answer, Answers, JsonValue
from feltapp.domain.ids import Path
from feltapp.domain.revision import RecordView
from feltapp.forms.catalog import Catalog
from feltapp.forms.definition import FieldKind, FormDefinition
from feltapp.forms.session import FormSession
from feltapp.resources import resource

CATALOG = Catalog.load(resource("skjema"))
LITTLE, NORMAL, MUCH = "lite", "vanlig", "mye"
HOW_MUCH = (LITTLE, NORMAL, MUCH)
ARABIC, SAMI = "arabisk", "nordsamisk"
EVERYBODY = (*HOW_MUCH, ARABIC, SAMI)
"""Those of `HOW_MUCH` write Norwegian; the other two write as much as people do, in their own language."""
NAMES = {
    LITTLE: "Bo Li",
    NORMAL: "Lars Solbakken",
    MUCH: "Máret-Ánne Čáhppesvuotna Guovdageaidnu-Østerdalssæter",
    ARABIC: "ليلى حداد",
    SAMI: "Ánte Čáhppil",
}
_WORDS = {
    LITTLE: "Nei.",
    NORMAL: "Det går greit, men jeg sover lite når det er bråk i oppgangen. Søndager er best: da kommer dattera mi.",
    MUCH: "Váttis lea muitalit. Ŋuoŧđđu, čáhci ja ž. Jeg har bodd mange steder, og hver gang måtte jeg begynne igjen. "
    * 12,
    ARABIC: "أنام قليلاً (ثلاث ساعات) عندما تكون هناك ضوضاء في الدرج. يوم الأحد هو الأفضل: تأتي ابنتي الساعة 14.30!",
    SAMI: "Mun oađán unnán go feaskáris lea riedja. Sotnabeaivvit leat buoremusat: dalle boahtá mu nieida. Ŋ, ŧ, ž?",
}
_LANGUAGES = {MUCH: "nordsamisk", SAMI: "nordsamisk", ARABIC: "arabisk"}
TODAY = date(2026, 6, 2)


def answered(skjema: str, how_much: str, *, numbered: bool = False) -> tuple[FormDefinition, Answers]:
    """A form gone through: every question that takes words, a choice or yes; with little, only the first ones.

    With `numbered` no two answers are the same text.
    """
    definition = CATALOG.newest(skjema)
    session = FormSession(definition, RecordView(answers={}), today=TODAY)
    for one in session.state.fields:
        if one.field.is_group and one.field.repeats:
            session.add_row(one.path)
    asked = [one for one in session.state.fields if one.field.asks]
    for number, one in enumerate(asked):
        if how_much == LITTLE and number % 5:
            continue
        if one.field.kind is FieldKind.TEXT:
            words = f"({number}) {_WORDS[how_much]}" if numbered else _WORDS[how_much]
            session.edit(one.path, words[: one.field.max_length or None])
        elif one.field.kind is FieldKind.STRING:
            session.edit(one.path, NAMES[how_much][: one.field.max_length or None])
        elif one.options:
            codes: list[JsonValue] = [option.code for option in one.options]
            several = codes[: 1 if how_much == LITTLE else 4]
            session.choose(one.path, several if one.field.repeats else codes[number % 2])
        elif one.field.kind is FieldKind.BOOLEAN:
            session.choose(one.path, True)
        elif one.field.kind is FieldKind.DATE:
            session.edit(one.path, "02.06.2026")
    return definition, session.final_answers()


def written(answers: Answers) -> list[str]:
    """Every word that somebody wrote."""
    return [word for one in answers.values() if isinstance(one.value, str) for word in one.value.split()]


def samtykke(how_much: str) -> tuple[FormDefinition, Answers]:
    """A samtykke, by how much was written in it."""
    definition = CATALOG.newest("samtykke")
    if how_much == LITTLE:
        return definition, {}
    chosen: list[JsonValue] = [
        {"code": one} for one in ("kriseplan", "kartlegging", "bolig", "nettverk", "helse", "rus")
    ]
    answers = {
        Path("samtykke.mottaker"): Answer(value="Søsteren Anne" if how_much == NORMAL else NAMES[how_much]),
        Path("samtykke.mottakertype"): Answer(value={"code": "parorende"}),
        Path("samtykke.opplysninger"): Answer(value=chosen[: 6 if how_much == MUCH else 2]),
        Path("samtykke.gyldig-fra"): Answer(value="2026-06-02"),
        Path("samtykke.gyldig-til"): Answer(value="2026-12-11"),
        Path("samtykke.formal"): Answer(
            value="Så Anne vet hva hun kan gjøre." if how_much == NORMAL else _WORDS[how_much]
        ),
        Path("samtykke.begge-veier"): Answer(value=how_much == MUCH),
        Path("samtykke.bare-ved-krise"): Answer(value=how_much == MUCH),
        Path("samtykke.tolk"): Answer(value=how_much == MUCH),
        Path("samtykke.sprak"): Answer(value={"code": _LANGUAGES.get(how_much, "norsk")}),
    }
    return definition, answers
