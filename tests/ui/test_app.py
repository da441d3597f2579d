"""The window's first size."""

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from feltapp.ui.app import SIZE, fit_to_screen


def test_a_window_is_never_larger_than_the_screen_that_holds_it(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    room = window.screen().availableSize()
    fit_to_screen(window)
    assert (window.width(), window.height()) == (min(SIZE[0], room.width()), min(SIZE[1], room.height()))
    assert room.width() < SIZE[0], "the screen of these tests is small, so that this can fail"
