"""Find what a person would see and press: by the words on it or the name a screen reader would say.

Looks only at what is visible; changes nothing but the place a scroll area is scrolled to.
"""

from collections.abc import Iterator

from PySide6.QtCore import QAbstractTableModel, QPoint, QRect, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QWidget,
)

from feltapp.ui.forms.block import FieldBlock
from feltapp.ui.forms.section import SectionView
from feltapp.ui.parts.chips import AnswerStateBar


class NotFound(Exception):
    """What was to be pressed or read is not there now; it may come."""


def windows() -> list[QWidget]:
    """The windows that show, the newest popup first."""
    shown = [one for one in QApplication.topLevelWidgets() if one.isVisible()]
    return sorted(shown, key=lambda one: not bool(one.windowFlags() & Qt.WindowType.Popup == Qt.WindowType.Popup))


def window() -> QWidget:
    """The window itself."""
    for one in windows():
        if one.windowType() == Qt.WindowType.Window:
            return one
    raise NotFound("ingen vindu")


def visible() -> Iterator[QWidget]:
    """Every widget that shows, in all windows of the process."""
    for top in windows():
        yield top
        yield from (one for one in top.findChildren(QWidget) if one.isVisible())


def words_of(widget: QWidget) -> tuple[str, ...]:
    """What a widget says, on screen and to a screen reader."""
    said = [widget.accessibleName()]
    covered = isinstance(widget, QLineEdit) and widget.echoMode() is not QLineEdit.EchoMode.Normal
    if isinstance(widget, QAbstractButton | QLabel | QLineEdit) and not covered:
        said.append(widget.text())
    elif isinstance(widget, QPlainTextEdit):
        said.append(widget.toPlainText())
    elif isinstance(widget, QComboBox):
        said.append(widget.currentText())
    elif isinstance(widget, QAbstractItemView):
        said += _model_words(widget)
    return tuple(one for one in said if one)


def texts() -> list[str]:
    """Everything that is said, in the order of the widgets."""
    return [one for widget in visible() for one in words_of(widget)]


def by_words(wanted: str, *, inside: str = "", kind: type[QWidget] = QWidget) -> QWidget:
    """The widget with exactly these words, else the only one that begins with them; pressable ones first."""
    roots = [by_words(inside)] if inside else None
    found = [one for one in visible() if isinstance(one, kind) and (roots is None or roots[0].isAncestorOf(one))]
    for whole in (True, False):
        those = [one for one in found if any(_fits(said, wanted, whole=whole) for said in words_of(one))]
        pressable = [one for one in those if isinstance(one, QAbstractButton | QLineEdit | QPlainTextEdit | QComboBox)]
        for one in (*pressable, *those):
            return one
    raise NotFound(wanted)


def _fits(said: str, wanted: str, *, whole: bool) -> bool:
    return said == wanted if whole else said.startswith(wanted)


def block(path: str) -> FieldBlock:
    """The question with this linkId."""
    for one in visible():
        if isinstance(one, FieldBlock) and one.field.link_id == path:
            return one
    raise NotFound(path)


def all_drawn() -> None:
    """A section is drawn some questions a turn: nobody has seen all of it before that."""
    if not all(one.is_whole for one in visible() if isinstance(one, SectionView)):
        raise NotFound("delen, som tegnes")


def blocks() -> list[FieldBlock]:
    """The questions of the section that shows, from the top."""
    all_drawn()
    return [one for one in visible() if isinstance(one, FieldBlock)]


def state_button(of: FieldBlock, words: str) -> QWidget:
    """The chip of an answer state under a question."""
    bar = of.findChild(AnswerStateBar)
    if not isinstance(bar, AnswerStateBar):
        raise NotFound(words)
    return _button_in(bar, words)


def option(of: FieldBlock, words: str) -> QWidget:
    """The option of a question that says this."""
    return _button_in(of.widget, words)


def drop_down(of: FieldBlock) -> QComboBox | None:
    """The drop-down that answers a question, when it is one."""
    return next((one for one in of.widget.findChildren(QComboBox) if one.isVisible()), None)


def bring_into_view(widget: QWidget) -> None:
    """Scroll until it shows, as a person would."""
    parent = widget.parentWidget()
    while parent is not None:
        if isinstance(parent, QScrollArea):
            parent.ensureWidgetVisible(widget, 0, 90)
        parent = parent.parentWidget()


def place_in_window(widget: QWidget) -> QPoint:
    """A point of the widget that can be pressed; raises when something lies over it."""
    top = widget.window()
    shown = _shown_part(widget)
    if shown.isEmpty():
        raise NotFound(f"{widget.accessibleName()}: utenfor vinduet")
    point = widget.mapTo(top, shown.center())
    hit = top.childAt(point)
    if hit is not None and hit is not widget and not widget.isAncestorOf(hit) and not hit.isAncestorOf(widget):
        raise NotFound(f"{widget.accessibleName()}: dekket av {type(hit).__name__}")
    return point


def _shown_part(widget: QWidget) -> QRect:
    region = widget.visibleRegion()
    return region.boundingRect() if not region.isEmpty() else QRect()


def _button_in(root: QWidget, words: str) -> QWidget:
    for one in root.findChildren(QAbstractButton):
        if one.isVisible() and words in words_of(one):
            return one
    raise NotFound(words)


def _model_words(view: QAbstractItemView) -> list[str]:
    model = view.model()
    found: list[str] = []
    for row in range(model.rowCount()):
        for column in range(model.columnCount() if isinstance(model, QAbstractTableModel) else 1):
            index = model.index(row, column)
            for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
                said = model.data(index, role)
                if isinstance(said, str) and said not in found:
                    found.append(said)
    return found
