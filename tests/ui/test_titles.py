"""The titles at the top of pages, in the window's language."""

from collections.abc import Iterator

import pytest

from feltapp.oversettelse import BOKMAL
from feltapp.ui.spraak import speak_language
from feltapp.ui.titles import on_screen


@pytest.fixture
def english() -> Iterator[None]:
    speak_language("en")
    yield
    speak_language(BOKMAL)


@pytest.mark.usefixtures("english")
def test_our_own_words_are_translated_and_a_forms_title_stands() -> None:
    assert on_screen("Rettelse: Journalnotat") == "Correction: Journalnotat"
    assert on_screen("Innsyn") == "Subject access"
    assert on_screen("Kartlegging") == "Kartlegging"
    assert on_screen("Om Rettelse: hva det er") == "Om Rettelse: hva det er"
