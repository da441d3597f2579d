"""What a screen must be for everybody, as questions put to any widget that shows: each answers with what is wrong.

Contrast is measured on the picture: contrast.py.
"""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QLabel,
    QScrollBar,
    QWidget,
)

from feltapp.ui.parts.labels import ElidedLabel
from feltapp.ui.parts.roving import ChoiceButton
from feltapp.ui.parts.row import Row


def visible(root: QWidget) -> Iterator[QWidget]:
    """All that shows in it, itself too."""
    if root.isVisible():
        yield root
    yield from (one for one in root.findChildren(QWidget) if one.isVisible())


def wrong_in_layout(root: QWidget) -> list[str]:
    """Words without room, and what sticks out."""
    found = [said for one in visible(root) if (said := cut(one))]
    return found + [f"outside: {_who(one)}" for one in visible(root) if outside(one, root)]


def cut(widget: QWidget) -> str:
    """What of its words has no room, if any.  One line that ends with … says the rest in a tool tip."""
    if isinstance(widget, QScrollBar):
        sideways = widget.orientation() is Qt.Orientation.Horizontal and widget.maximum() > 0
        return "scrolls sideways" if sideways else ""
    if isinstance(widget, ElidedLabel):
        short = widget.sizeHint().width() > widget.width() and not widget.toolTip()
        return f"elided, and no tool tip: {widget.text()}" if short else ""
    if isinstance(widget, QLabel) and widget.text():
        if widget.wordWrap():
            return widget.text() if widget.heightForWidth(widget.width()) > widget.height() + 1 else ""
        return widget.text() if widget.sizeHint().width() > widget.width() + 1 else ""
    if isinstance(widget, QAbstractButton) and not isinstance(widget, Row) and widget.text():
        return widget.text() if widget.minimumSizeHint().width() > widget.width() + 1 else ""
    return ""


def outside(widget: QWidget, root: QWidget) -> bool:
    """Whether it sticks out to the right, or below where nothing scrolls."""
    if widget.isWindow():
        return False
    at = widget.mapTo(root, widget.rect().bottomRight())
    return at.x() > root.width() or (at.y() > root.height() and not _scrolls(widget, root))


def stops(root: QWidget) -> Iterator[QWidget]:
    """What Tab is to reach."""
    for one in visible(root):
        by_tab = bool(one.focusPolicy() & Qt.FocusPolicy.TabFocus)
        if by_tab and one.isEnabled() and one.focusProxy() is None:
            yield one


def nameless(root: QWidget) -> list[str]:
    """What takes the keyboard and has no name or no role for a screen reader."""
    found = []
    for one in stops(root):
        said = QAccessible.queryAccessibleInterface(one)
        assert said is not None
        none = (QAccessible.Role.NoRole, QAccessible.Role.Client, QAccessible.Role.Pane)
        if not said.text(QAccessible.Text.Name).strip() or said.role() in none:
            found.append(f"{type(one).__name__} «{said.text(QAccessible.Text.Name)}» {said.role()}")
    return found


def words_without_a_role(root: QWidget) -> list[str]:
    """What has words of its own for a screen reader, and does not say that it is text or anything else."""
    return [
        _who(one)
        for one in visible(root)
        if one.accessibleName()
        and not any(child.isVisible() for child in one.findChildren(QWidget))
        and QAccessible.queryAccessibleInterface(one).role() in (QAccessible.Role.NoRole, QAccessible.Role.Client)
    ]


def by_mouse_alone(root: QWidget, reached: set[QWidget]) -> list[str]:
    """What answers a click and not the keyboard: neither reached by Tab, nor by arrows from what is."""
    return [
        _who(one)
        for one in visible(root)
        if one.isEnabled() and one not in reached and _answers_a_click(one) and not _by_arrows(one, reached)
    ]


def jumps(root: QWidget, inside: list[QWidget]) -> list[tuple[str, str]]:
    """Where the keyboard goes up within a column, or from a column to one that lies left of it."""
    for bar in root.findChildren(QScrollBar):
        bar.setValue(0)
    places = [one.mapTo(root, one.rect().center()) for one in inside]
    return [
        (inside[at].accessibleName(), inside[at + 1].accessibleName())
        for at in range(len(places) - 1)
        if places[at + 1].y() < places[at].y() - 20 and places[at + 1].x() < places[at].x()
    ]


def _answers_a_click(widget: QWidget) -> bool:
    if isinstance(widget, QAbstractButton):
        return widget.hitButton(widget.rect().center())
    kinds = [kind for kind in type(widget).__mro__ if kind.__module__.startswith("feltapp")]
    return any(name in vars(kind) for kind in kinds for name in ("mousePressEvent", "mouseReleaseEvent"))


def _by_arrows(widget: QWidget, reached: set[QWidget]) -> bool:
    """One of a group whose chosen one Tab reaches (feltapp.ui.parts.roving)."""
    if not isinstance(widget, ChoiceButton) or widget.on_key is None:
        return False
    group = getattr(widget.on_key, "__self__", None)
    return any(getattr(one.on_key, "__self__", None) is group for one in reached if isinstance(one, ChoiceButton))


def _scrolls(widget: QWidget, root: QWidget) -> bool:
    around: QWidget | None = widget
    while around is not None and around is not root:
        if isinstance(around, QAbstractScrollArea):
            return True
        around = around.parentWidget()
    return False


def _who(widget: QWidget) -> str:
    text = getattr(widget, "text", None)
    said = text() if callable(text) else ""
    return f"{type(widget).__name__} «{widget.accessibleName() or said}»"
