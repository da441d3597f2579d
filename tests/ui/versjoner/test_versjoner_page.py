"""Two texts side by side, none chosen beforehand, and a person's choice."""

from collections.abc import Iterator
from pathlib import Path as File

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pytestqt.qtbot import QtBot

from feltapp.domain.ids import Path, RecordId
from feltapp.domain.place import Place
from feltapp.ui.parts.text_fields import TextArea
from feltapp.ui.versjoner.difference import differing, marked
from feltapp.ui.versjoner.page import VersjonerPage
from tests.ui.keyboard import write
from tests.ui.pages import Shown, no_strays, opened
from tests.unit.actions.world import AMIR, KARI, Laptop, Sentral, laptop

VIKTIG, RESSURSER = Path("start.viktig"), Path("start.ressurser")


@pytest.fixture
def kari(tmp_path: File) -> Laptop:
    return laptop(tmp_path / "kari", KARI, Sentral())


@pytest.fixture
def apart(kari: Laptop, tmp_path: File) -> RecordId:
    amir = laptop(tmp_path / "amir", AMIR, kari.sentral)
    bruker = kari.register()
    kartlegging = kari.write(bruker, "alna-kartlegging", {VIKTIG: "Ro"})
    kari.meet()
    amir.meet()
    kari.change(kartlegging, {VIKTIG: "Dattera mi & <b>ro</b>", RESSURSER: "Kan gitar"})
    amir.change(kartlegging, {VIKTIG: "Egen nøkkel & ro", RESSURSER: "Kan trekkspill"})
    amir.meet()
    kari.meet()
    return kartlegging


@pytest.fixture
def shown(qtbot: QtBot, kari: Laptop, apart: RecordId) -> Iterator[Shown]:
    with opened(qtbot, kari, VersjonerPage) as page:
        page.open(Place(page="to-versjoner", record=apart))
        yield page


def test_both_stand_there_word_for_word(shown: Shown) -> None:
    said = shown.words()
    assert "Kari Moen skrev: Kan gitar" in said or "Kari Moen skrev: Dattera mi & <b>ro</b>" in said
    assert "Kari Moen (deg)" in said
    assert "Ingenting er tapt." in said
    assert "1 av 2 svar" in said


def test_keeping_one_goes_on_to_the_next_question_and_then_away(shown: Shown, kari: Laptop, apart: RecordId) -> None:
    shown.press("Behold Amirs tekst")
    assert "1 av 2 svar" not in shown.words()
    shown.press("Behold min tekst")
    assert kari.view(apart).choices == ()
    assert [place.page for place in shown.went] == ["person"]
    texts = {str(answer.value) for path, answer in kari.answers(apart).items() if path in (VIKTIG, RESSURSER)}
    assert texts in ({"Kan trekkspill", "Dattera mi & <b>ro</b>"}, {"Kan gitar", "Egen nøkkel & ro"})


def test_writing_together_starts_from_both(shown: Shown, kari: Laptop, apart: RecordId) -> None:
    save = shown.button("Lagre sammenskrevet tekst")
    assert not save.isEnabled()
    shown.press("Sett inn begge")
    area = shown.page.findChild(TextArea)
    assert isinstance(area, TextArea)
    assert len(area.text().splitlines()) == 2
    write(area, "!")
    wanted = area.text()
    shown.press("Lagre sammenskrevet tekst")
    assert wanted in [answer.value for answer in kari.answers(apart).values()]
    assert area.text() == ""


def test_later_is_possible_and_settles_nothing(shown: Shown, kari: Laptop, apart: RecordId) -> None:
    waiting = kari.waiting()
    shown.press("Avgjør senere")
    assert "2 av 2 svar" in shown.words()
    shown.press("Avgjør senere")
    assert [place.page for place in shown.went] == ["person"]
    assert (kari.waiting(), len(kari.view(apart).choices)) == (waiting, 2)


def test_nothing_of_the_one_before_is_shown_for_the_next(shown: Shown, kari: Laptop) -> None:
    shown.press("Sett inn begge")
    anne = kari.register("Anne", "Lie")
    other = kari.write(anne, "alna-kartlegging", {VIKTIG: "Ro"})
    shown.page.show_place(Place(page="to-versjoner", bruker=anne, record=other))
    for words in ("gitar", "Dattera", "Egen nøkkel"):
        assert words not in shown.words()
    shown.settle()
    assert [place.bruker for place in shown.went] == [anne], "nothing is open there"


def test_nothing_flashes_up_as_a_window_of_its_own(shown: Shown, apart: RecordId) -> None:
    with no_strays():
        shown.open(Place(page="to-versjoner", record=apart))


WORDS = st.text(st.sampled_from("ab <&\n"), max_size=20)


@given(WORDS, WORDS)
def test_marking_what_differs_changes_no_letter(one: str, other: str) -> None:
    pieces = differing(one, other)
    assert "".join(piece for piece, _ in pieces) == one
    if one == other:
        assert not any(differs for _, differs in pieces)
    html = marked(pieces, "#fff", "#000")
    assert "<b>" not in html
