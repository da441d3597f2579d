"""The shipped fonts can write every name here, in both weights, with figures in columns."""

import pytest
from PySide6.QtGui import QFontInfo, QFontMetrics, QRawFont

from feltapp.resources import resource
from feltapp.ui.theme import Skrift, font
from feltapp.ui.theme.fonts import FAMILY

LETTERS = "æøåÆØÅáčđŋšŧžÁČĐŊŠŦŽéüß«»–…·→←"


@pytest.mark.parametrize("name", ["SourceSans3-Regular.ttf", "SourceSans3-Semibold.ttf"])
def test_norwegian_and_sami_letters(name: str) -> None:
    raw = QRawFont(str(resource("fonts", name)), 16)
    assert raw.isValid()
    assert [letter for letter in LETTERS if not raw.supportsCharacter(ord(letter))] == []


@pytest.mark.parametrize("name", ["NotoSans-Regular.ttf", "NotoSans-Bold.ttf"])
def test_the_font_for_paper(name: str) -> None:
    raw = QRawFont(str(resource("fonts", name)), 16)
    letters = LETTERS.replace("→", "").replace("←", "")
    assert [letter for letter in letters if not raw.supportsCharacter(ord(letter))] == []


def test_the_application_really_uses_them() -> None:
    for skrift in Skrift:
        info = QFontInfo(font(skrift))
        assert info.family().startswith(FAMILY)
        assert info.pixelSize() == skrift.px
        assert info.weight() == skrift.vekt


def test_semibold_is_not_regular_made_fat() -> None:
    assert QFontMetrics(font(Skrift.BROD_FET)).horizontalAdvance("Kartlegging") > QFontMetrics(
        font(Skrift.BROD)
    ).horizontalAdvance("Kartlegging")


def test_figures_are_equally_wide() -> None:
    for skrift in (Skrift.BROD, Skrift.HJELP, Skrift.KORTTITTEL):
        metrics = QFontMetrics(font(skrift))
        assert len({metrics.horizontalAdvance(figure * 10) for figure in "0123456789"}) == 1


def test_no_text_is_smaller_than_14_but_the_key_signs() -> None:
    assert {skrift for skrift in Skrift if skrift.px < 14} == {Skrift.TAST}


def test_licences_ship_with_the_fonts() -> None:
    for name in ("SourceSans3-OFL.txt", "NotoSans-OFL.txt", "NotoEmoji-OFL.txt"):
        assert "SIL OPEN FONT LICENSE" in resource("fonts", name).read_text(encoding="utf-8")
