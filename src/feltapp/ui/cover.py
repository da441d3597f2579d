"""What lies over the whole window: «Dekk skjermen» and «Er dere her?».

While it lies there nothing under it can be read, clicked or typed in; focus goes back to where it was afterwards.
"""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from feltapp.ui.parts.buttons import Button, filled_button
from feltapp.ui.parts.labels import IconLabel, label
from feltapp.ui.parts.paint import painter_for
from feltapp.ui.theme.palette import farger
from feltapp.ui.theme.tokens import Skrift


class Cover(QWidget):
    """A layer over its parent with one button; signal `left` when that, Escape or Enter is pressed."""

    left = Signal()

    def __init__(self, parent: QWidget, icon: str, title: str, text: str, button: str) -> None:
        super().__init__(parent)
        self._before: QWidget | None = None
        self.setAccessibleName(title)
        across = QHBoxLayout(self)
        self.column = QVBoxLayout()
        self.column.setSpacing(16)
        self.column.addStretch(2)
        self.column.addWidget(IconLabel(icon, 48, "aksent"), alignment=Qt.AlignmentFlag.AlignHCenter)
        self.column.addWidget(label(title, Skrift.SIDETITTEL), alignment=Qt.AlignmentFlag.AlignHCenter)
        self._text = label(text, Skrift.BROD, "dempet")
        self.column.addWidget(self._text, alignment=Qt.AlignmentFlag.AlignHCenter)
        self._text.setVisible(bool(text))
        self.button: Button = filled_button(button)
        self.button.clicked.connect(self.left)
        self.column.addWidget(self.button, alignment=Qt.AlignmentFlag.AlignHCenter)
        self.column.addStretch(3)
        across.addStretch(1)
        across.addLayout(self.column)
        across.addStretch(1)
        parent.installEventFilter(self)
        self.hide()

    def set_text(self, text: str) -> None:
        """The sentence under the title."""
        self._text.setText(text)
        self._text.setVisible(bool(text))

    def lay(self) -> None:
        """Cover everything."""
        if self.isVisible():
            return
        self._before = QApplication.focusWidget()
        self._fit()
        self.show()
        self.raise_()
        # Said along with the button, once: who cannot see the layer must hear why the rest is silent.
        self.button.setAccessibleDescription(f"{self.accessibleName()} {self._text.text()}".strip())
        self.button.setFocus(Qt.FocusReason.OtherFocusReason)

    def lift(self) -> None:
        """Show what is under it again, with focus where it was."""
        if self.isHidden():
            return
        self.hide()
        before, self._before = self._before, None
        if before is not None and before.isVisible():
            before.setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._fit()
        return False

    def focusNextPrevChild(self, next: bool) -> bool:
        """Tab stays here: there is one thing to press."""
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.left.emit()
        event.accept()

    def mousePressEvent(self, event: object) -> None:
        """Nothing under it gets the click."""

    def paintEvent(self, event: QPaintEvent) -> None:
        painter_for(self).fillRect(self.rect(), farger().side)

    def _fit(self) -> None:
        parent = self.parentWidget()
        if parent is not None:
            self.setGeometry(parent.rect())
