"""How hard a passphrase is to guess: no praise that is not earned, and none withheld from five random words."""

import pytest

from feltapp.actions.passordsetning import FAIR_BITS, STRONG_BITS, Hold, strength
from feltapp.resources import resource

DRAWN = " ".join(resource("passord", "ord.txt").read_text("utf-8").split()[100:600:100])


def test_words_that_were_drawn_are_strong_and_only_of_these_feltapp_knows_it() -> None:
    drawn = strength(DRAWN, DRAWN)
    assert (drawn.hold, drawn.words) == (Hold.GOD, "Sterk. Ordene er trukket tilfeldig.")
    assert drawn.bits > STRONG_BITS
    own = strength(DRAWN)
    assert own.hold is Hold.GOD
    assert "hvis ordene er tilfeldige" in own.words


@pytest.mark.parametrize("typed", ["kort", "passord passord passord", "aaaaaaaaaaaaaaaaaaaa", "qwertyuiopasdfgh"])
def test_what_is_refused_is_called_weak_before_it_is_refused(typed: str) -> None:
    assert strength(typed).hold is Hold.SVAK


@pytest.mark.parametrize("typed", ["jeg bor i gata mi", "Lars er født i 1978!"])
def test_what_people_choose_is_not_called_strong(typed: str) -> None:
    found = strength(typed)
    assert found.hold is Hold.NOE
    assert found.bits < STRONG_BITS
    assert "Kan gjettes" in found.words


def test_a_word_said_again_counts_for_little_and_one_more_counts() -> None:
    words = DRAWN.split()
    assert strength(" ".join([words[0]] * 5)).bits < strength(" ".join(words[:2])).bits
    by_count = [strength(" ".join(words[:count])).bits for count in range(1, 6)]
    assert by_count == sorted(by_count)
    assert FAIR_BITS < by_count[3] < STRONG_BITS < by_count[4]


def test_case_and_form_of_letters_make_no_difference_to_what_was_drawn() -> None:
    assert strength(f"  {DRAWN} ", DRAWN).hold is Hold.GOD
    assert strength("").hold is Hold.SVAK
