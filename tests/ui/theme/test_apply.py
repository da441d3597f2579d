"""A scheme reaches what Qt draws and what we paint, also when it changes while windows are open."""

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from feltapp.ui.parts.badge import Badge
from feltapp.ui.parts.text_fields import LineEdit
from feltapp.ui.theme import Scheme, apply_theme, farger
from feltapp.ui.theme.stylesheet import make_stylesheet


@pytest.mark.parametrize("scheme", Scheme)
def test_every_token_of_the_sheet_is_filled_in(scheme: Scheme) -> None:
    sheet = make_stylesheet(scheme.farger)
    assert "$" not in sheet
    assert "font" not in sheet, "a font here would win over setFont"


def test_open_windows_follow_a_change_of_scheme(qtbot: QtBot, switch_back: QApplication) -> None:
    window = QWidget()
    layout = QVBoxLayout(window)
    badge, line = Badge("ok", "Ferdig"), LineEdit()
    layout.addWidget(badge)
    layout.addWidget(line)
    qtbot.addWidget(window)
    window.show()
    for scheme in (Scheme.MORK, Scheme.HOY_KONTRAST, Scheme.HOY_KONTRAST_MORK, Scheme.LYS):
        apply_theme(switch_back, scheme)
        assert farger() is scheme.farger
        painted, drawn = badge.grab().toImage(), line.grab().toImage()
        assert painted.pixelColor(3, 12) == QColor(scheme.farger.ok.bunn)
        assert drawn.pixelColor(drawn.width() // 2, 30) == QColor(scheme.farger.flate)


def test_fusion_is_the_style(qapp: QApplication) -> None:
    before = qapp.styleSheet()
    qapp.setStyleSheet("")
    assert qapp.style().name() == "fusion"
    qapp.setStyleSheet(before)
