"""A column that may hold hundreds of widgets: laid out in parts, so that a change in one leaves the others as they are.

Qt asks every item of a layout about its height each time any of them changes, and again for every width that it
considers; a part answers for all that it holds.
Knows nothing of forms.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

MOST = 10
"""How many pieces a part is filled with; more only when they come in the middle of it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """What stands together under one name; `follows`: nothing is to come between it and the one before."""

    key: str
    widgets: tuple[QWidget, ...]
    follows: bool


class _Inside(QWidget):
    """What a part holds; tells when it may have become higher or lower."""

    moved = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(0)
        # Else Qt lays all out in the old height each time something is shown or grows, and then once more in the new.
        self.column.setEnabled(False)

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self.moved.emit()
        return done


class _Part(QWidget):
    """As high as what it holds.  Without a layout of its own: a question about heights goes no further than here."""

    def __init__(self, width: int) -> None:
        super().__init__()
        self._inside = _Inside(self)
        self._inside.moved.connect(self._fit)
        self._held: list[QWidget] = []
        self.resize(width, 0)

    def hold(self, widgets: list[QWidget]) -> None:
        """These and no others, in this order; what is in its place already is not touched."""
        if widgets == self._held:
            return
        column = self._inside.column
        for gone in set(self._held) - set(widgets):
            column.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        before = set(self._held)
        for at, widget in enumerate(widgets):
            if widget not in before:
                column.insertWidget(at, widget)
                widget.show()  # now: the keyboard may be wanted in it at once
        self._held = widgets
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        if event.size().width() != event.oldSize().width():
            self._fit()

    def _fit(self) -> None:
        column, width = self._inside.column, self.width()
        height = column.totalHeightForWidth(width) if column.hasHeightForWidth() else column.totalSizeHint().height()
        self._inside.setGeometry(0, 0, width, height)
        column.setEnabled(True)
        column.activate()
        column.setGeometry(self._inside.rect())
        column.setEnabled(False)
        if self.minimumHeight() != height or self.maximumHeight() != height:
            self.setFixedHeight(height)


class LongColumn:
    """`layout` is where the parts go."""

    def __init__(self, layout: QVBoxLayout) -> None:
        self._layout = layout
        self._homes: dict[str, _Part] = {}
        self._parts: list[_Part] = []

    def hold(self, pieces: Sequence[Piece], width: int) -> None:
        """These pieces and no others, in this order; those that stay keep the order they have.

        `width`: how wide they will be.
        """
        order, contents = self._divided(pieces, width)
        for gone in self._parts:
            if gone not in contents:
                self._layout.removeWidget(gone)
                gone.hide()
                gone.deleteLater()
        for at, part in enumerate(order):
            is_new = part not in self._parts
            if is_new:
                self._layout.insertWidget(at, part)
            part.hold([widget for piece in contents[part] for widget in piece.widgets])
            if is_new:
                part.show()
        self._parts = order

    def _divided(self, pieces: Sequence[Piece], width: int) -> tuple[list[_Part], dict[_Part, list[Piece]]]:
        """Which part each piece is in; new ones go with the one before while there is room."""
        self._homes = {piece.key: self._homes[piece.key] for piece in pieces if piece.key in self._homes}
        contents: dict[_Part, list[Piece]] = {}
        order: list[_Part] = []
        before: _Part | None = None
        for piece, after in zip(pieces, self._homes_after(pieces), strict=True):
            home = self._homes.get(piece.key)
            if home is None:
                has_room = before is not None and (len(contents[before]) < MOST or after is before)
                home = before if before is not None and has_room and piece.follows else _Part(width)
                self._homes[piece.key] = home
            if home not in contents:
                contents[home] = []
                order.append(home)
            contents[home].append(piece)
            before = home
        return order, contents

    def _homes_after(self, pieces: Sequence[Piece]) -> list[_Part | None]:
        """For each piece, where the next one lies that has a place."""
        found: list[_Part | None] = []
        after: _Part | None = None
        for piece in reversed(pieces):
            found.append(after)
            after = self._homes.get(piece.key, after)
        return list(reversed(found))
