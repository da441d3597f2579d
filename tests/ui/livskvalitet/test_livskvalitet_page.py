"""Turned to the person: nobody's name, no earlier answer unasked, one answer and thanks."""

from collections.abc import Iterator
from pathlib import Path as File

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from feltapp.actions import livskvalitet
from feltapp.domain.answer import AnswerState
from feltapp.domain.ids import BrukerId
from feltapp.domain.place import Place
from feltapp.ui.livskvalitet.page import LivskvalitetPage
from feltapp.ui.parts.score_buttons import ScoreButtons
from tests.ui.keyboard import write
from tests.ui.pages import Shown, no_strays, opened
from tests.unit.actions.world import KARI, Laptop, Sentral, laptop


@pytest.fixture
def kari(tmp_path: File) -> Laptop:
    return laptop(tmp_path / "kari", KARI, Sentral())


@pytest.fixture
def lars(kari: Laptop) -> BrukerId:
    bruker = kari.register()
    livskvalitet.set_score(kari.ctx, bruker, 3, AnswerState.BESVART, by_self=True)
    kari.later(days=120)
    return bruker


@pytest.fixture
def shown(qtbot: QtBot, kari: Laptop, lars: BrukerId) -> Iterator[Shown]:
    with opened(qtbot, kari, LivskvalitetPage, (1366, 768)) as page:
        page.open(Place(page="livskvalitet", bruker=lars))
        yield page


def numbers(shown: Shown) -> ScoreButtons:
    found = shown.page.findChild(ScoreButtons)
    assert isinstance(found, ScoreButtons)
    return found


def choose(shown: Shown, value: int) -> None:
    """By its key, wherever among the numbers the keyboard is."""
    write(numbers(shown).button(1), str(value))


def scores(one: Laptop, bruker: BrukerId) -> list[tuple[int | None, AnswerState]]:
    return [(score.value, score.state) for score in livskvalitet.open_score(one.ctx, bruker).scores]


def test_nobodys_name_and_no_earlier_answer_stand_there(shown: Shown) -> None:
    said = shown.words()
    for name in ("Lars", "Solbakken", "Kari", "Sist,", "02.06.2026"):
        assert name not in said
    assert not shown.button("Lagre svaret mitt").isEnabled()
    assert LivskvalitetPage.bare


def test_the_person_chooses_saves_and_is_thanked(shown: Shown, kari: Laptop, lars: BrukerId) -> None:
    choose(shown, 5)
    assert "Du har valgt 5 av 7." in shown.words()
    shown.press("Lagre svaret mitt")
    assert "Takk. Svaret ditt er lagret." in shown.words()
    assert scores(kari, lars) == [(3, AnswerState.BESVART), (5, AnswerState.BESVART)]
    shown.press("Gi skjermen tilbake")
    assert shown.went == [], "nothing of anybody until the medarbeider goes on"
    assert "5" not in shown.words()
    shown.press("Fortsett")
    assert [(place.page, place.bruker) for place in shown.went] == [("person", lars)]


@pytest.mark.parametrize(
    ("words", "state"),
    [("Jeg vil ikke svare", AnswerState.ONSKER_IKKE), ("Jeg vet ikke", AnswerState.VET_IKKE)],
)
def test_not_answering_is_an_answer_and_takes_the_number_away(
    shown: Shown, kari: Laptop, lars: BrukerId, words: str, state: AnswerState
) -> None:
    choose(shown, 5)
    shown.press(words)
    assert numbers(shown).value() is None
    shown.press("Lagre svaret mitt")
    assert scores(kari, lars)[-1] == (None, state)


def test_a_number_after_all_takes_the_word_back(shown: Shown, kari: Laptop, lars: BrukerId) -> None:
    shown.press("Jeg vet ikke")
    choose(shown, 2)
    shown.press("Lagre svaret mitt")
    assert scores(kari, lars)[-1] == (2, AnswerState.BESVART)


def test_the_last_answer_is_shown_when_asked_for(shown: Shown) -> None:
    shown.press("Vis hva jeg svarte sist")
    assert "Sist, 02.06.2026: 3 av 7" in shown.words()


def test_a_number_that_was_pressed_and_not_saved_is_there_the_next_time(
    shown: Shown, kari: Laptop, lars: BrukerId
) -> None:
    choose(shown, 6)
    shown.press("Gi skjermen tilbake")
    assert scores(kari, lars) == [(3, AnswerState.BESVART)], "pressed is not said"
    shown.open(Place(page="livskvalitet", bruker=lars))
    assert numbers(shown).value() == 6
    shown.press("Lagre svaret mitt")
    assert scores(kari, lars) == [(3, AnswerState.BESVART), (6, AnswerState.BESVART)]
    shown.open(Place(page="livskvalitet", bruker=lars))
    assert numbers(shown).value() is None, "what was saved is not a draft any more"


def test_escape_gives_the_screen_back_and_goes_on(shown: Shown, lars: BrukerId) -> None:
    QTest.keyClick(numbers(shown).button(1), Qt.Key.Key_Escape)
    shown.settle()
    assert "Takk. Nå kan du gi maskinen tilbake." in shown.words()
    QTest.keyClick(shown.button("Fortsett"), Qt.Key.Key_Return)
    shown.settle()
    assert [(place.page, place.bruker) for place in shown.went] == [("person", lars)]


def test_somebody_else_starts_from_nothing(shown: Shown, kari: Laptop, lars: BrukerId) -> None:
    choose(shown, 5)
    shown.press("Vis hva jeg svarte sist")
    anne = kari.register("Anne", "Lie")
    shown.page.show_place(Place(page="livskvalitet", bruker=anne))
    assert numbers(shown).value() is None
    assert "Sist," not in shown.words()
    assert "Vis hva jeg svarte sist" not in shown.words()
    shown.settle()
    assert not shown.button("Lagre svaret mitt").isEnabled()
    assert "Vis hva jeg svarte sist" not in shown.words(), "she has answered nothing"


def test_nothing_flashes_up_as_a_window_of_its_own(shown: Shown, lars: BrukerId) -> None:
    with no_strays():
        shown.open(Place(page="livskvalitet", bruker=lars))
        choose(shown, 5)
        shown.press("Lagre svaret mitt")
