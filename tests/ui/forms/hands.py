"""Somebody who fills in a form without a mouse: every key goes through the window, and what has the keyboard is seen.

After each key: the keyboard is somewhere, on a widget that is visible, enabled, and inside what the page shows of it.
"""

from collections import Counter
from collections.abc import Callable
from datetime import date
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QScrollArea, QWidget

from feltapp.forms.pattern import compiled
from feltapp.oppdiktet.numbers import synthetic_number
from feltapp.ui.forms.block import FieldBlock
from feltapp.ui.forms.page import FormPage
from feltapp.ui.forms.section import SectionView
from feltapp.ui.parts.check_list import CheckList
from feltapp.ui.parts.chips import AnswerStateBar, Chip, ChipGroup
from feltapp.ui.parts.date_field import DateField
from feltapp.ui.parts.radio_row import RadioRow
from feltapp.ui.parts.roving import ChoiceButton
from feltapp.ui.parts.sensitive_row import SensitiveRow
from feltapp.ui.parts.text_fields import LineEdit, TextArea
from tests.ui.keyboard import handle_of, write

W = TypeVar("W", bound=QWidget)
Settle = Callable[[], None]
NONE = Qt.KeyboardModifier.NoModifier
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
WORDS = ("Går greit.", "123456789012", "12345678", "0123", "H0101")
"""Something for every pattern in the forms that ship."""
MOST_TABS = 600
"""More than any section has stops."""


class Hands:
    """Ten fingers on a window."""

    def __init__(self, window: QWidget, page: FormPage, settle: Settle) -> None:
        self.window, self.page, self.settle = window, page, settle
        self.keys: Counter[str] = Counter()
        self.done: Counter[str] = Counter()
        self.stops: list[tuple[str, QRect]] = []

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
        """One key, to whatever the window system would give it to."""
        self.keys["keys"] += 1
        QTest.keyClick(handle_of(self.window), key, modifiers)
        self._breathe()
        self.look()

    def write(self, text: str) -> None:
        """Letter by letter."""
        self.keys["letters"] += len(text)
        write(self.focused, text)
        self._breathe()
        self.look()

    @property
    def focused(self) -> QWidget:
        """What has the keyboard."""
        has = QApplication.focusWidget()
        assert has is not None, "the keyboard is nowhere"
        return has

    def _breathe(self) -> None:
        """Until the next picture: what a key brings about may take the window a turn or two."""
        for _ in range(3):
            QCoreApplication.processEvents()

    def press_many(self, key: Qt.Key, times: int) -> None:
        """The same key several times."""
        for _ in range(times):
            self.press(key)

    def tab_to(self, name: str) -> QWidget:
        """Tab until something whose name begins so has the keyboard."""
        for _ in range(MOST_TABS):
            if self.focused.accessibleName().startswith(name) or getattr(self.focused, "text", str)() == name:
                return self.focused
            self.press(Qt.Key.Key_Tab)
        raise AssertionError(f"Tab never comes to «{name}»")

    def look(self) -> None:
        """Nobody types blindly."""
        if QApplication.activePopupWidget() is not None or QApplication.activeModalWidget() is not None:
            return
        has = self.focused
        assert has.isVisible(), f"the keyboard is on something hidden: {has} {has.accessibleName()}"
        assert has.isEnabled(), f"the keyboard is on something grey: {has.accessibleName()}"
        area = around(has, QScrollArea)
        if area is None:
            return
        port = area.viewport()
        seen = QRect(QPoint(0, 0), port.size()).intersected(QRect(has.mapTo(port, QPoint(0, 0)), has.size()))
        assert seen.height() >= min(has.height(), 28), f"out of sight: {has} {has.accessibleName()}"

    @property
    def in_section(self) -> bool:
        """Whether the keyboard is on one of the questions."""
        return around(self.focused, SectionView) is not None

    def fill_section(self) -> None:
        """From the first question to the last; ends past it."""
        for _ in range(MOST_TABS):
            if not self.in_section:
                return
            self.answer()
            self.stops.append((self.page.current_field(), self._place()))
            self.press(Qt.Key.Key_Tab)
        raise AssertionError("Tab never leaves the section")

    def _place(self) -> QRect:
        view = around(self.focused, SectionView)
        assert view is not None
        return QRect(self.focused.mapTo(view, QPoint(0, 0)), self.focused.size())

    def answer(self) -> None:
        """What one does at the thing that has the keyboard, by its kind."""
        has = self.focused
        block = around(has, FieldBlock)
        if isinstance(has, QComboBox):
            self._drop_down(has, is_answer=block is not None and has is block.widget.target())
        elif isinstance(has, ChoiceButton):
            self._choose(has)
        elif around(has, CheckList) is not None:
            self.press(Qt.Key.Key_Space)
            self.done["check-box"] += 1
        elif isinstance(has, LineEdit | TextArea):
            if block is not None and not has.isReadOnly() and not has.text():
                self.write(self._words(has, block))
        elif around(has, SensitiveRow) is not None:
            self.press(Qt.Key.Key_Space)
            self.done["opened"] += 1
            self.answer()
        elif getattr(has, "text", str)().startswith("Legg til") and block is None:
            self._row(has)

    def _words(self, has: QWidget, block: FieldBlock) -> str:
        kind = str(block.field.kind)
        if isinstance(around(has, DateField), DateField):
            kind = "date"
        elif has is not block.widget.target():
            kind = "own words"
        self.done[kind] += 1
        words = {
            "date": "1.7.26" if block.field.min_value else "1.6.26",
            "dateTime": "1.6.26 10.30",
            "time": "10.30",
            "integer": str(block.field.min_value or 2),
            "decimal": str(block.field.min_value or 2).replace(".", ","),
            "quantity": "2",
            "url": "https://example.org",
        }
        if block.field.link_id == "person.id":
            return synthetic_number(date(1980, 1, 1), 1)
        if kind in words:
            return words[kind]
        fitting = [one for one in WORDS if not block.field.regex or compiled(block.field.regex).found_in(one)]
        assert fitting, f"nothing to write that fits {block.field.regex}"
        return fitting[0]

    def _choose(self, has: ChoiceButton) -> None:
        if around(has, AnswerStateBar) is not None:
            return
        group = around(has, ChipGroup) if isinstance(has, Chip) else around(has, RadioRow)
        if group is not None:
            self.press(Qt.Key.Key_Right)
            self.press(Qt.Key.Key_Left)
            assert self.focused is has, "the arrows go there and back"
            self.done["choice"] += 1

    def _drop_down(self, has: QComboBox, *, is_answer: bool) -> None:
        if (not is_answer and self.done["kilde"]) or not has.count():
            return
        self.press(Qt.Key.Key_Space)
        assert QApplication.activePopupWidget() is not None
        self.press(Qt.Key.Key_Escape)
        assert QApplication.activePopupWidget() is None
        assert self.focused is has, "Escape closes the list and nothing else"
        self.press(Qt.Key.Key_Space)
        self.press(Qt.Key.Key_Down)
        self.press(Qt.Key.Key_Return)
        assert self.focused is has
        self.done["drop-down" if is_answer else "kilde"] += 1

    def _row(self, has: QWidget) -> None:
        name = f"row {has.accessibleName() or has.objectName()}"
        if self.done[name]:
            return
        self.done[name] += 1
        self.done["rows"] += 1
        self.press(Qt.Key.Key_Space)
        self.settle()
        self.look()
        self.answer()


def around(widget: QWidget, kind: type[W]) -> W | None:
    """The nearest widget of a kind that one is, or lies in."""
    at: QWidget | None = widget
    while at is not None and not isinstance(at, kind):
        at = at.parentWidget()
    return at
