"""What the window says without being asked: a bar that goes away, a banner that stays, and the rare question.

The only module that may open a message box.  A question is asked only where there is no undo; never about the network.
"""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QMessageBox, QVBoxLayout, QWidget

from feltapp.errors import Trouble, UserError
from feltapp.oversettelse import tr
from feltapp.ui.parts.banner import Banner
from feltapp.ui.text import words

SHOWN_MS = 8_000


def ask(parent: QWidget, question: str, *, yes: str, no: str = tr("Avbryt")) -> bool:
    """Whether the person wants it; `yes` says what happens («Trekk samtykke»)."""
    box = QMessageBox(parent)
    box.setWindowTitle("feltapp")
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(question)
    agreed = box.addButton(yes, QMessageBox.ButtonRole.AcceptRole)
    box.setDefaultButton(box.addButton(no, QMessageBox.ButtonRole.RejectRole))
    box.exec()
    return box.clickedButton() is agreed


class MessageArea(QWidget):
    """Above the page: one banner for trouble, which stays while it lasts, and one for what a person can mend."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 12, 20, 0)
        layout.setSpacing(8)
        self._trouble = Banner("passert", "", live=True)
        self._refused = Banner("snart", "", icon="InformationSquare", action_text=tr("Lukk"), live=True)
        self._refused.action.connect(self.hush)
        layout.addWidget(self._trouble)
        layout.addWidget(self._refused)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.hush)
        self._trouble.hide()
        self._refused.hide()
        self._fit()

    def trouble(self) -> str:
        """What the banner says while it lasts."""
        return "" if self._trouble.isHidden() else self._trouble.accessibleName()

    def show_trouble(self, trouble: Trouble) -> None:
        """The world is in the way; stays until `trouble_over`."""
        first, _, rest = words(trouble).partition(". ")
        self._trouble.set_state("passert", first + ("." if rest else ""), rest)
        self._trouble.show()
        self._fit()

    def trouble_over(self) -> None:
        """It works again."""
        self._trouble.hide()
        self._fit()

    def show_refused(self, error: UserError) -> None:
        """What could not be done, and what to do; goes away by itself."""
        self._refused.set_state("snart", words(error), "", "InformationSquare", tr("Lukk"))
        self._refused.show()
        self._timer.start(SHOWN_MS)
        self._fit()

    def hush(self) -> None:
        """The message has been read."""
        self._timer.stop()
        self._refused.hide()
        self._fit()

    def _fit(self) -> None:
        self.setVisible(not (self._trouble.isHidden() and self._refused.isHidden()))
