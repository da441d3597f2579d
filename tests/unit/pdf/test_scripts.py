"""Arabic letters in the forms they have beside each other, and lines from right to left in the order they are seen."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from feltapp.pdf.scripts import as_written, begins_right, joined, order, runs_right
from feltapp.pdf.words import Span, clean, wrap

ALEF, BEH, LAM, MEEM, SEEN, YEH, REH = "\u0627\u0628\u0644\u0645\u0633\u06cc\u0631"
ARABIC = st.text(st.sampled_from("ابتثجحخدذرزسشصضطظعغفقكلمنهويءأإآؤئةىپچژگکی،. 0123456789abc()«»æø"), max_size=60)


def seen(text: str, *, right: bool) -> str:
    return "".join(sign for _, sign in order(text, right=right))


def test_letters_take_their_form_from_their_neighbours() -> None:
    assert joined(BEH + ALEF + BEH) == "\ufe91\ufe8e\ufe8f", "initial, final, and isolated after an alef"
    assert joined(BEH + BEH + BEH) == "\ufe91\ufe92\ufe90"
    assert joined(BEH) == "\ufe8f"


def test_lam_and_alef_are_one_sign() -> None:
    assert joined(SEEN + LAM + ALEF + MEEM) == "\ufeb3\ufefc\ufee1"
    assert joined(LAM + ALEF) == "\ufefb"


def test_a_mark_does_not_part_two_letters() -> None:
    assert joined(BEH + "\u064e" + BEH) == "\ufe91\u064e\ufe90"


def test_persian_parts_letters_by_an_invisible_sign_that_is_not_drawn() -> None:
    apart = joined(MEEM + YEH + "\u200c" + REH)
    assert apart == "\ufee3\ufbfd\ufead"
    assert clean("a\u200cb") == "a\u200cb"
    assert joined("æ\u200c\u200dø") == "æø"
    assert wrap([Span("to\u200cord")], 12, 400)[0].text == "toord"


@given(ARABIC)
def test_no_letter_is_lost_or_changed(text: str) -> None:
    assert as_written(joined(text)) == text


@given(ARABIC, st.booleans())
def test_a_line_has_every_sign_once(text: str, right: bool) -> None:
    assert sorted(place for place, _ in order(text, right=right)) == list(range(len(text)))


@given(st.text(st.sampled_from("abcæøå 0123.,()«»"), max_size=60))
def test_what_runs_from_the_left_stays_as_it_is(text: str) -> None:
    assert not runs_right(text)
    assert seen(text, right=False) == text


@pytest.mark.parametrize(
    ("text", "right", "expected"),
    [
        (BEH + ALEF, True, ALEF + BEH),
        (f"{BEH}{ALEF} ab", True, f"ab {ALEF}{BEH}"),
        (f"ab {BEH}{ALEF} cd", False, f"ab {ALEF}{BEH} cd"),
        (f"{BEH} 14.30 {ALEF}", True, f"{ALEF} 14.30 {BEH}"),
        (f"({BEH})", True, f"({BEH})"),
        (f"{BEH} (ab) {ALEF}.", True, f".{ALEF} (ab) {BEH}"),
        (f"ab ({BEH}{ALEF}).", False, f"ab ({ALEF}{BEH})."),
    ],
)
def test_lines_stand_as_the_bidirectional_algorithm_says(text: str, right: bool, expected: str) -> None:
    assert seen(text, right=right) == expected


@pytest.mark.parametrize(
    "number", ["22 59 13 00", "116 117", "+47 915 08 588", "91-50-85-88", "22\u00a059\u00a013\u00a000"]
)
def test_a_number_to_ring_is_read_from_the_same_end_in_every_line(number: str) -> None:
    assert seen(f"{BEH} {number} {ALEF}", right=True) == f"{ALEF} {number} {BEH}"
    assert seen(f"{BEH} {number}.", right=True) == f".{number} {BEH}"


def test_a_list_of_numbers_is_no_number_to_ring() -> None:
    assert seen(f"{BEH} 8 20 {ALEF}", right=True) == f"{ALEF} 20 8 {BEH}"


def test_a_text_stands_at_the_right_when_it_begins_there() -> None:
    assert begins_right(f"12 {BEH}")
    assert not begins_right(f"Lars {BEH}")
    (line,) = wrap([Span(f"{BEH}{ALEF} Lars")], 12, 400)
    assert line.right
    assert line.said == f"{BEH}{ALEF} Lars"
    assert line.text == "Lars \ufe8e\ufe91"
