"""The papers that are no plain form: each from three made-up people, read back letter by letter."""

from collections.abc import Iterator
from dataclasses import replace

import pytest

from feltapp.domain.answer import Answer
from feltapp.domain.ids import Path
from feltapp.forms.definition import Field, FieldKind
from feltapp.pdf.encrypted import encrypted
from feltapp.pdf.form import Heading, draw_form
from feltapp.pdf.gjenoppretting import draw_gjenoppretting
from feltapp.pdf.innsyn import InnsynHeading, InnsynRecord, Reading, draw_innsyn
from feltapp.pdf.never import FIELDS, GUIDANCE
from feltapp.pdf.rettigheter import RettigheterHeading, draw_rettigheter
from feltapp.pdf.samtykke import NOT_YET, RIGHTS, SamtykkeHeading, draw_samtykke
from feltapp.pdf.sjekkliste import DONE, TO_DO, draw_sjekkliste
from feltapp.pdf.sprak import language
from tests.golden import poppler
from tests.golden.people import CATALOG, HOW_MUCH, LITTLE, MUCH, NAMES, NORMAL, TODAY, answered, samtykke, written

HEADING = Heading(about="Lars Solbakken", made_by="Kari Moen", signed_on=TODAY, printed_on=TODAY, version=2)


def pages(pdf: bytes) -> int:
    return int(poppler.facts(pdf)["Pages"])


def said(pdf: bytes) -> str:
    """All words, a page's foot taken out of the middle of what goes on over it."""
    return " ".join(poppler.words(pdf))


def holds(pdf: bytes, texts: list[str]) -> None:
    """Every word of these stands there as often as it was written, and nothing reaches over the edge."""
    there = poppler.words(pdf)
    for word in set(texts):
        assert there.count(word) >= texts.count(word), word
    assert poppler.outside(pdf) == []


def sign(how_much: str) -> SamtykkeHeading:
    return SamtykkeHeading(name=NAMES[how_much], team="Ambulant team", made_with="Kari", printed_on=TODAY)


@pytest.mark.parametrize("how_much", HOW_MUCH)
def test_a_samtykke_to_sign_says_it_all_on_a_page(how_much: str) -> None:
    definition, answers = samtykke(how_much)
    pdf = draw_samtykke(definition, answers, sign(how_much))
    holds(pdf, [word for path, one in answers.items() if "gyldig" not in path for word in written({path: one})])
    assert pages(pdf) == (2 if how_much == MUCH else 1)
    for sentence in RIGHTS:
        assert sentence in said(pdf)
    assert said(pdf).count(NOT_YET) == pages(pdf)


def test_a_samtykke_names_who_what_how_long_and_nothing_that_was_not_chosen() -> None:
    words = said(draw_samtykke(*samtykke(NORMAL), sign(NORMAL)))
    assert "Ambulant team kan gi opplysninger om meg til: Søsteren Anne (pårørende)" in words
    assert "Krise- og mestringsplan Kartlegging Ikke noe annet." in words.replace(" •", "")
    assert "Fra 02.06.2026 til og med 11.12.2026." in words
    assert "Bruk av rusmidler" not in words
    assert "Tolk" not in words
    assert "De kan ikke gi opplysninger om meg tilbake" in words


def test_the_days_of_a_samtykke_in_english_are_read_in_one_way_only() -> None:
    words = said(draw_samtykke(*samtykke(NORMAL), replace(sign(NORMAL), sprak=language("en"))))
    assert "From 2 June 2026 up to and including 11 Dec 2026." in words
    assert "11.12.2026" not in words


def test_an_empty_samtykke_has_boxes_and_lines_for_a_pen() -> None:
    words = said(draw_samtykke(*samtykke(LITTLE), sign(LITTLE)))
    assert words.count("☐") == 10
    assert "Fra Til og med" in words


def test_a_signed_samtykke_shows_version_and_day() -> None:
    pdf = draw_samtykke(*samtykke(NORMAL), replace(sign(NORMAL), version=1, signed_on=TODAY, mark="To versjoner"))
    assert "Versjon 1 – 02.06.2026 – To versjoner" in said(pdf)


@pytest.mark.parametrize("how_much", HOW_MUCH)
def test_the_page_of_rights_is_one_page(how_much: str) -> None:
    heading = RettigheterHeading(called="Lars", team="Ambulant team", contact="Kari Moen", printed_on=TODAY, version=1)
    pdf = draw_rettigheter(*answered("rettighetsinformasjon", how_much), heading)
    assert pages(pdf) == 1
    for part in ("Rettigheter", "Muligheter", "Klage", "Innsyn", "Ombudet", "Statsforvalteren", "Kari Moen"):
        assert part in said(pdf)


@pytest.mark.parametrize("how_much", HOW_MUCH)
def test_the_checklist_has_a_box_for_each_point(how_much: str) -> None:
    definition, answers = answered("sjekkliste-bolig", how_much)
    pdf = draw_sjekkliste(definition, answers, HEADING)
    holds(pdf, [word for path, one in answers.items() if path.endswith("merknad") for word in written({path: one})])
    done = sum(isinstance(one.value, dict) and one.value.get("code") == "gjort" for one in answers.values())
    points = sum(len([one for one in group.children if one.options]) for group in definition.fields)
    assert said(pdf).count(DONE) == done
    assert said(pdf).count(TO_DO) == points - done


@pytest.mark.parametrize("how_much", HOW_MUCH)
def test_a_referral_holds_the_chosen_sections_and_all_that_was_written_there(how_much: str) -> None:
    definition, answers = answered("alna-kartlegging", how_much)
    chosen = frozenset({"start", "helse", "rus"})
    pdf = draw_form(
        definition, answers, replace(HEADING, title="Underlag for henvisning", with_sensitive=True), sections=chosen
    )
    inside = {path: one for path, one in answers.items() if path.startswith(("start.", "helse.p", "helse.f"))}
    holds(pdf, [word for path, one in inside.items() if not path.endswith(("-ar", ".ar")) for word in one_text(one)])
    assert "Gjeld" not in said(pdf)
    assert said(pdf).count("Versjon 2 – 02.06.2026 – Underlag for henvisning") == pages(pdf)


def one_text(one: object) -> list[str]:
    value = getattr(one, "value", None)
    return value.split() if isinstance(value, str) and "-" not in value else []


@pytest.mark.parametrize("how_much", HOW_MUCH)
def test_innsyn_shows_everything_in_order_with_who_has_read(how_much: str) -> None:
    records = [
        InnsynRecord(
            title=definition.title, when=f"0{number}.06.2026", about="Signert.", definition=definition, answers=a
        )
        for number, (definition, a) in enumerate(
            (answered(one, how_much) for one in ("hva-er-viktig", "evaluering")), 1
        )
    ]
    readings = [Reading(when="02.06.2026 10.00", who="Kari Moen", what="har lest Evaluering")] * 40
    heading = InnsynHeading(name=NAMES[how_much], team="Ambulant team", printed_on=TODAY, as_of="")
    pdf = draw_innsyn(heading, records, readings, {"Voldsrisiko": 1, "Ukjent skjema": 2})
    words = said(pdf)
    assert (
        words.index("01.06.2026 – Hva er viktig")
        < words.index("02.06.2026 – Evaluering")
        < words.index("Kari Moen: har lest")
    )
    assert words.count("har lest Evaluering") == 40
    assert "Voldsrisiko • Ukjent skjema (2)" in words
    for one in records:
        holds(pdf, [word for path, a in one.answers.items() if "dato" not in path for word in written({path: a})])


def test_the_recovery_key_is_one_sheet_with_every_sign_of_it_and_no_name() -> None:
    key = "ABCDE-FGHIJ-KLMNO-PQRST-UVWXY-Z0123-45678-9ABCD"
    pdf = draw_gjenoppretting(key, TODAY)
    assert pages(pdf) == 1
    assert key in said(pdf).replace("- ", "-")
    assert poppler.facts(pdf)["Title"] == "Dokument"


def test_what_is_never_on_paper_is_not_there_even_when_all_is_chosen() -> None:
    for skjema in ("person", "boligbehov"):
        definition, answers = answered(skjema, NORMAL)
        never = [label for link_id, label in definition.labels.items() if link_id in FIELDS]
        assert never, skjema
        words = said(draw_form(definition, answers, replace(HEADING, with_sensitive=True)))
        for label in never:
            assert f"{label} " not in words, label
    assert "Matrisens ord" not in words, "nor what lies below it"
    assert Path("behov.gruppe") in answers


def test_a_locked_file_can_be_read_with_the_password_and_by_nobody_else() -> None:
    pdf = draw_samtykke(*samtykke(NORMAL), sign(NORMAL))
    locked = encrypted(pdf, "fem tilfeldige ord her nå")
    assert b"Anne" not in locked
    with pytest.raises(poppler.Refused, match="Incorrect password"):
        poppler.words(locked)
    facts = poppler.facts(locked, "-upw", "fem tilfeldige ord her nå")
    assert "AES-256" in facts["Encrypted"]
    assert poppler.words(locked, "-upw", "fem tilfeldige ord her nå") == poppler.words(pdf)
    assert poppler.told(locked, "-upw", "fem tilfeldige ord her nå") == poppler.told(pdf), "still tagged"
    with pytest.raises(ValueError, match="password"):
        encrypted(pdf, "")


HOSTILE = (
    "<img src='file:///etc/passwd'> <b>&amp;</b> %s {0} \u202esnudd\u202c \x00\x07 \u2067inni\u2069 "
    "\U0001f600\U0001f469\u200d\U0001f467 " + "\u0644\u0627" * 40 + " "
)


@pytest.mark.parametrize("text", [HOSTILE, "x" * 100_000, HOSTILE * 500])
def test_hostile_text_is_text(text: str) -> None:
    definition, answers = samtykke(NORMAL)
    pdf = draw_samtykke(definition, {**answers, Path("samtykke.formal"): Answer(value=text)}, sign(NORMAL))
    words = said(pdf)
    assert b"/Subtype /Image" not in pdf
    assert b"/URI" not in pdf
    if "<img" in text:
        assert words.count("<img src='file:///etc/passwd'> <b>&amp;</b>") >= 1
        assert "snudd" in words, "marks that turn the order of signs are taken out"
    else:
        assert "".join(poppler.words(pdf)).count("x") >= len(text)
    assert poppler.outside(pdf) == []


def test_what_is_said_to_the_medarbeider_while_she_asks_is_on_no_paper() -> None:
    for skjema in ("alna-kartlegging", "sjekkliste-bolig", "tiltak", "ip"):
        definition, answers = answered(skjema, NORMAL)
        drawn = [draw_form(definition, answers, replace(HEADING, with_sensitive=True))]
        if skjema == "sjekkliste-bolig":
            drawn.append(draw_sjekkliste(definition, answers, HEADING))
        told = [label for link_id, label in definition.labels.items() if link_id in GUIDANCE]
        assert told, skjema
        assert [(skjema, label) for label in told for pdf in drawn if label in said(pdf)] == []


def test_only_what_is_told_and_not_asked_is_guidance() -> None:
    kinds = {one.link_id: one.kind for ref in CATALOG.refs for one in every(CATALOG.find(ref).fields)}
    assert {kinds.get(one) for one in GUIDANCE} == {FieldKind.DISPLAY}


def every(several: tuple[Field, ...]) -> Iterator[Field]:
    for one in several:
        yield one
        yield from every(one.children)
