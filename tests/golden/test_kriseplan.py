"""The plan on A4, read back by another program: every word, one sheet, nothing that must not be there."""

import json
from collections import Counter
from dataclasses import replace
from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from feltapp.domain.answer import Answer, AnswerState
from feltapp.domain.ids import Path
from feltapp.forms.definition import Field, FieldKind, FormDefinition
from feltapp.pdf import numbers
from feltapp.pdf.kriseplan import OMITTED, draw_kriseplan, without_national_numbers
from feltapp.resources import resource
from tests.golden import poppler
from tests.golden.plans import DEFINITION, HEADING, RINGE, plan, written


def bare(found: list[str]) -> Counter[str]:
    return Counter(word.strip("«»") for word in found)


def test_every_word_is_on_one_sheet_of_a4() -> None:
    pdf = draw_kriseplan(DEFINITION, plan(), HEADING)
    facts = poppler.facts(pdf)
    assert (facts["Pages"], facts["Page size"]) == ("1", "595.28 x 841.89 pts (A4)")
    assert bare(written(plan())) - bare(poppler.words(pdf)) == Counter()
    shown = " ".join(poppler.words(pdf))
    for number in ("00 00 00 01", "00 00 00 02", "00 00 00 03", "116 117", "116 123", "113"):
        assert number in shown
    assert "Versjon 3 – 02.06.2026 – kan være utdatert etter 02.12.2026 Side 1 av 1" in shown


def test_a_screen_reader_is_told_each_part_in_order_and_whole() -> None:
    told = poppler.told(draw_kriseplan(DEFINITION, plan(), HEADING))
    order = [
        "Min krise- og mestringsplan",
        "Lars · laget sammen med Kari · gjelder flytting 11.06.2026",
        "Hva er viktig for meg",
        "«Ro rundt meg og ei dør jeg kan låse sjøl. Og å få se dattera mi på søndager.»",
        "Slik merkes det",
        "Det går bra",
        "Jeg svarer ikke. Jeg tenker at alt er likegyldig.",
        "Steder og mennesker som gjør det lettere",
        "Slik vil jeg bli møtt",
        "Hvem jeg kan ringe",
        "Kari kontaktperson 00 00 00 01",
        "Overdose – trygghet",
        "Hvem har denne planen",
        "Jeg (på kjøleskapet) · Anne, 02.06.2026 · Fastlegen, 02.06.2026",
    ]
    places = [told.find(one) for one in order]
    assert all(place >= 0 for place in places), order[places.index(-1)]
    assert all(one < other for one, other in pairwise(places))
    assert "Table" in told
    assert "TH" in told


def test_what_to_do_at_an_overdose_is_always_there() -> None:
    for answers in (plan(), {}):
        told = poppler.told(draw_kriseplan(DEFINITION, answers, HEADING))
        assert (
            "Ring 113. Gi nalokson i nesa. Pust for meg og trykk på brystet (30:2), 113 hjelper deg. "
            "Ny dose hvis det ikke virker. Bli hos meg. Ingen straffes for å ringe 113." in told
        )
        assert "Jeg tåler mindre etter en pause." in told


def test_an_empty_plan_still_has_every_part() -> None:
    pdf = draw_kriseplan(DEFINITION, {}, replace(HEADING, copies=()))
    shown = " ".join(poppler.words(pdf))
    for heading in (
        *("Hva er viktig for meg", "Dette kan gjøre det vanskelig", "Slik merkes det", "Det går bra", "Krise"),
        *("Steder og mennesker som gjør det lettere", "Slik vil jeg bli møtt", "Dette hjelper ikke"),
        *("Gjøre det trygt rundt meg", "Sprayen ligger:", "Kan gi den til meg:", "Når jeg er alene:"),
        *("Hvis jeg blir innlagt eller borte", "Hvem har denne planen"),
    ):
        assert heading in shown
    assert poppler.facts(pdf)["Pages"] == "1"


def test_a_long_plan_flows_on_and_loses_no_word() -> None:
    long = {path: Answer(value=f"{one.value} " * 8) if "ringe" not in path else one for path, one in plan().items()}
    long[Path("plan.krise.jeg")] = Answer(value="Gå ut. " * 900)
    pdf = draw_kriseplan(DEFINITION, long, HEADING)
    pages = int(poppler.facts(pdf)["Pages"])
    assert pages > 3
    assert bare(written(long)) - bare(poppler.words(pdf)) == Counter()
    assert f"Side {pages} av {pages}" in " ".join(poppler.words(pdf))


def test_no_word_reaches_over_the_edge() -> None:
    long = "U" * 150
    answers = {
        path: one if isinstance(one.value, dict) else Answer(value=f"{long} kort {long}")
        for path, one in plan().items()
    }
    heading = replace(HEADING, called=long, made_with=long, copies=(long,))
    assert poppler.outside(draw_kriseplan(DEFINITION, answers, heading)) == []
    assert poppler.outside(draw_kriseplan(DEFINITION, {}, heading)) == []


def test_many_numbers_are_all_printed() -> None:
    answers = plan()
    for number in range(60):
        answers[Path(f"plan.ringe:x{number:02d}")] = Answer(value={"place": f"b{number:02d}"})
        answers[Path(f"plan.ringe:x{number:02d}/plan.ringe.telefon")] = Answer(value=f"{number:08d}")
    shown = poppler.words(draw_kriseplan(DEFINITION, answers, HEADING))
    assert {f"{number:08d}" for number in range(60)} <= set(shown)


@pytest.mark.parametrize("mark", ["UTKAST", "To versjoner – ikke avklart"])
def test_what_is_not_settled_says_so_across_the_page(mark: str) -> None:
    pdf = draw_kriseplan(DEFINITION, plan(), replace(HEADING, mark=mark))
    assert f"02.12.2026 – {mark} Side" in " ".join(poppler.words(pdf))
    clean = draw_kriseplan(DEFINITION, plan(), HEADING)
    assert mark.split()[0] not in poppler.words(clean)
    rows = list(zip(poppler.picture(pdf), poppler.picture(clean), strict=True))
    darker = [at for at, (one, other) in enumerate(rows) if sum(a < b for a, b in zip(one, other, strict=True)) > 2]
    assert darker[0] < len(rows) * 0.4
    assert darker[-1] > len(rows) * 0.6
    assert len(darker) > len(rows) * 0.2


def test_markup_prints_as_text_and_nothing_hidden_prints() -> None:
    hostile = '<b>feit</b> <img src="file:///etc/passwd"/> &amp; <a href="http://x">y</a> %s \\0 (())'
    pdf = draw_kriseplan(DEFINITION, plan(plan__viktig=hostile + "\u202e\u200b\x00\x07slutt"), HEADING)
    assert "«" + hostile + "slutt»" in " ".join(poppler.words(pdf))
    assert poppler.ran("pdfimages", "-list", "-", pdf=pdf).splitlines()[2:] == []
    for forbidden in (b"/JavaScript", b"/URI", b"/EmbeddedFile", b"/OpenAction", b"/Launch"):
        assert forbidden not in pdf


@pytest.mark.parametrize(
    "number",
    [
        "02813299997",
        "028132 99997",
        "028132-99997",
        "42813299997",
        "02.81.32 99997",
        "02 81 32 999 97",
        "028132.99997",
        "028132\u201399997",
        "028132\u200999997",
        "028132\u200b99997",
    ],
)
def test_no_national_number_is_printed(number: str) -> None:
    texts = {"plan__viktig": f"Jeg er {number}.", "plan__hvem_har": number, "plan__gjelder": number}
    pdf = draw_kriseplan(DEFINITION, plan(**texts), replace(HEADING, copies=(f"Anne {number}",)))
    shown = " ".join(poppler.words(pdf))
    assert number not in shown
    assert "97" not in shown
    assert OMITTED in shown


@pytest.mark.parametrize("numbers", ["91 50 85 88 22 59 13 00", "91508588 113", "116 117 116 123", "+47 915 08 588"])
def test_numbers_to_ring_are_no_national_numbers(numbers: str) -> None:
    assert without_national_numbers(numbers) == numbers


def test_the_file_says_nothing_of_whose_it_is() -> None:
    pdf = draw_kriseplan(DEFINITION, plan(), replace(HEADING, neutral=True))
    facts = poppler.facts(pdf)
    assert facts["Title"] == "Dokument"
    assert facts["Tagged"] == "yes"
    assert {name: facts.get(name, "") for name in ("Author", "Subject", "Keywords")} == {
        "Author": "",
        "Subject": "",
        "Keywords": "",
    }
    assert "2026" not in facts["CreationDate"]
    assert poppler.words(pdf)[:2] == ["Min", "plan"]
    assert "kriseplan" not in " ".join(poppler.words(pdf)).lower()
    assert b"nb-NO" in pdf


def test_all_fonts_are_in_the_file() -> None:
    fonts = poppler.fonts(draw_kriseplan(DEFINITION, plan(), HEADING))
    assert {row[0].partition("+")[2] for row in fonts} == {
        "SourceSans3-Regular",
        "SourceSans3-Semibold",
        "NotoSans-Regular",
    }
    assert all(row[3] == "yes" for row in fonts)


def test_the_same_plan_is_the_same_file() -> None:
    assert draw_kriseplan(DEFINITION, plan(), HEADING) == draw_kriseplan(DEFINITION, plan(), HEADING)


def test_only_checked_numbers_are_shipped_and_printed() -> None:
    listed = json.loads(resource("nodnumre.json").read_text())["numre"]
    unchecked = {one["nummer"] for one in listed if one["sist_kontrollert"] is None}
    assert "800 800 40" in unchecked
    assert unchecked.isdisjoint(one.nummer for one in numbers.shipped())
    assert {"113", "116 117", "116 123"} <= {one.nummer for one in numbers.shipped() if one.paa_plan}
    own = (
        numbers.Nodnummer(
            nummer="00 00 00 99",
            navn="Akutteam",
            naar="",
            kilde="kommunen",
            sist_kontrollert=date(2026, 1, 1),
            paa_plan=True,
        ),
    )
    shown = " ".join(poppler.words(draw_kriseplan(DEFINITION, {}, HEADING, own)))
    assert "Akutteam 00 00 00 99" in shown
    assert "116 123" not in shown
    assert "Akutteam der jeg bor" not in shown
    blank = {said.strip() for _, said in poppler.elements(draw_kriseplan(DEFINITION, plan(), HEADING))}
    assert "Akutteam der jeg bor" in blank, "a line to write on, rather than a wrong number"


def test_an_answer_without_a_place_on_the_sheet_is_printed_last() -> None:
    extra = Field(link_id="plan.ny", kind=FieldKind.TEXT, text="Noe nytt vi spør om")
    newer = FormDefinition(id="kriseplan", version="2", title="x", fields=(*DEFINITION.fields, extra))
    answers = {**plan(), Path("plan.ny"): Answer(value="Musikken min")}
    shown = " ".join(poppler.words(draw_kriseplan(newer, answers, HEADING)))
    assert "Noe nytt vi spør om Musikken min" in shown


def test_what_others_can_see_and_when_the_spray_expires_stand_in_their_parts() -> None:
    said = {
        Path("plan.tegn.andre-ser"): Answer(value="Gardinene er trukket for."),
        Path("plan.overdose.nalokson-utloper"): Answer(value="2027-08"),
        Path("plan.overdose.pause"): Answer(value="avrusning i mai"),
    }
    pdf = draw_kriseplan(DEFINITION, {**plan(), **said}, HEADING)
    assert poppler.facts(pdf)["Pages"] == "1"
    told = poppler.told(pdf).replace("\n", " ")
    assert "Lar være å åpne posten. Andre kan se: Gardinene er trukket for." in told
    assert "i øverste kjøkkenskuff. Den går ut 08.2027" in told
    assert "avrusning i mai" in told


def test_a_state_is_said_in_words() -> None:
    answers = {**plan(), Path("plan.utlosende"): Answer(state=AnswerState.ONSKER_IKKE)}
    assert "Ønsker ikke å svare" in " ".join(poppler.words(draw_kriseplan(DEFINITION, answers, HEADING)))


LETTERS = "abcdefghijklmnopqrstuvwxyzæøåÆØÅáčđŋšŧžÁČĐŊŠŦŽǩǧâõïöäüßłéñ0123456789.,!?–:;()%&<>/\\'\"*_-"


@settings(max_examples=15)
@given(st.lists(st.text(alphabet=LETTERS, min_size=1, max_size=40), min_size=1, max_size=60))
def test_any_words_come_back_as_they_were(texts: list[str]) -> None:
    answers = plan(plan__steder=" ".join(texts))
    told = poppler.told(draw_kriseplan(DEFINITION, answers, HEADING))
    spoken = "".join(told.split("Steder og mennesker som gjør det lettere", 1)[1].split())
    assert "".join(texts) in spoken or OMITTED.replace(" ", "") in spoken


def test_the_made_up_numbers_are_nobodys() -> None:
    assert all(number.startswith("00") for _, _, number, _ in RINGE)
