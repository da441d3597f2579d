"""The pocket card: one sheet, what to do and whom to ring, and a word where something was left out."""

from dataclasses import replace

import pytest

from feltapp.domain.answer import Answer
from feltapp.pdf.lommekort import draw_lommekort
from tests.golden import poppler
from tests.golden.plans import DEFINITION, HEADING, TEXTS, plan


def test_it_is_one_sheet_lying_down_with_the_words_of_the_plan() -> None:
    pdf = draw_lommekort(DEFINITION, plan(), HEADING)
    facts = poppler.facts(pdf)
    assert (facts["Pages"], facts["Page size"]) == ("1", "841.89 x 595.28 pts (A4)")
    told = poppler.told(pdf)
    for sentence in (
        *("Min plan", "Lars", f"«{TEXTS['plan.viktig']}»", "Kari kontaktperson 00 00 00 01", "116 117", "113"),
        *("1 Ring 113", "2 Gi nalokson i nesa", "3 Pust og trykk, 113 hjelper", "4 Bli hos meg"),
        *("Jeg sover lite.", "Setter på musikk.", "Blir ikke alene.", "Spør meg før du ringer andre."),
        *("Sprayen ligger: i øverste kjøkkenskuff", "Jeg tåler mindre etter en pause.", "Husleia går av seg selv."),
        *("Versjon 3 – 02.06.2026", "Kan være utdatert etter 02.12.2026"),
    ):
        assert sentence in told
    assert "Mer står i planen" not in told
    assert "kriseplan" not in told.lower()


def test_what_does_not_fit_is_said_to_stand_in_the_plan() -> None:
    long = {path: Answer(value=f"{one.value} " * 8) if "ringe" not in path else one for path, one in plan().items()}
    pdf = draw_lommekort(DEFINITION, long, HEADING)
    told = poppler.told(pdf)
    assert told.count("Mer står i planen.") >= 6
    assert poppler.facts(pdf)["Pages"] == "1"
    assert "Jeg tåler mindre etter en pause." in told


def test_an_empty_card_still_says_what_to_do() -> None:
    told = poppler.told(draw_lommekort(DEFINITION, {}, replace(HEADING, mark="UTKAST")))
    assert "1 Ring 113" in told
    assert "Sprayen ligger:" in told
    assert "Versjon 3 – 02.06.2026" in told


@pytest.mark.parametrize("mark", ["", "UTKAST", "To versjoner – ikke avklart"])
@pytest.mark.parametrize("how_long", [1, 8])
def test_each_half_says_which_version_it_is_how_long_it_holds_and_what_it_is_not(mark: str, how_long: int) -> None:
    answers = {
        path: one if isinstance(one.value, dict) else Answer(value=f"{one.value} " * how_long)
        for path, one in plan().items()
    }
    told = [words for _, words in poppler.elements(draw_lommekort(DEFINITION, answers, replace(HEADING, mark=mark)))]
    foot = [*([mark] if mark else []), "Versjon 3 – 02.06.2026", "Kan være utdatert etter 02.12.2026"]
    faces = [told[at : at + len(foot)] for at in range(len(told)) if told[at : at + len(foot)] == foot]
    assert len(faces) == 3, "the cover, the one about being away, and the back"
    assert all("UTKAST" not in words and "ikke avklart" not in words for words in told) or mark


def test_half_a_number_is_not_printed() -> None:
    path = next(path for path in plan() if path.endswith("plan.ringe.telefon"))
    told = poppler.told(draw_lommekort(DEFINITION, {**plan(), path: Answer(value="00 00 00 01 " * 9)}, HEADING))
    assert "00 00 00 01" not in told
    assert "Mer står i planen." in told


def test_what_is_said_about_a_number_is_never_cut_in_mid_sentence() -> None:
    path = next(path for path in plan() if path.endswith("plan.ringe.naar"))
    when = {path: Answer(value="kl. 8–15 på hverdager og ellers når det passer")}
    told = poppler.told(draw_lommekort(DEFINITION, {**plan(), **when}, HEADING))
    assert "kl. 8–15" not in told
    assert "00 00 00 0" in told


def test_all_words_stay_inside_the_sheet() -> None:
    long = {path: Answer(value="Uuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuh. " * 5) for path in plan()}
    for answers in (plan(), long):
        assert poppler.outside(draw_lommekort(DEFINITION, answers, HEADING)) == []
