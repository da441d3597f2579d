"""The words of the window: bokmål by itself, another language from its catalog, and counts in either."""

from collections.abc import Iterator

import pytest

from feltapp.oversettelse import BOKMAL, language, speak, tr


@pytest.fixture(autouse=True)
def bokmal_again() -> Iterator[None]:
    yield
    speak(BOKMAL, None)


@pytest.mark.parametrize("text", ["Lagret", "Lagret (av deg)", "100 %", "%n", "a|b"])
def test_in_bokmal_a_text_is_itself(text: str) -> None:
    assert language() == BOKMAL
    assert tr(text) is text


@pytest.mark.parametrize(
    ("text", "one", "none", "many"),
    [
        ("%n dag(er)", "1 dag", "0 dager", "12 dager"),
        ("%n gam(melt|le) navn", "1 gammelt navn", "0 gamle navn", "12 gamle navn"),
        ("Dette mangler: %n ting", "Dette mangler: 1 ting", "Dette mangler: 0 ting", "Dette mangler: 12 ting"),
        ("(Utkastet|%n utkast) mangler", "Utkastet mangler", "0 utkast mangler", "12 utkast mangler"),
    ],
)
def test_a_count_is_said_as_one_says_it(text: str, one: str, none: str, many: str) -> None:
    assert [tr(text, "", n) for n in (1, 0, 12)] == [one, none, many]


def test_another_language_answers_from_its_catalog_and_bokmal_fills_the_gaps() -> None:
    known = {("Lagret", "", -1): "Saved", ("Lagre", "knapp", -1): "Save", ("%n dag(er)", "", 1): "%n day"}
    speak("en", lambda text, comment, n: known.get((text, comment, n), ""))
    assert language() == "en"
    assert [tr("Lagret"), tr("Lagre", "knapp"), tr("Lagre")] == ["Saved", "Save", "Lagre"]
    assert [tr("%n dag(er)", "", 1), tr("%n dag(er)", "", 2)] == ["1 day", "2 dager"]
