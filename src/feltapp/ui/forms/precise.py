"""A quiet line under a field: a word in it can be said more precisely.  Stops nothing, and can be put off for good.

Said of what is being typed only: a text that somebody comes back to is nobody's homework.
"""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from feltapp.forms.presist import Advice
from feltapp.oversettelse import tr
from feltapp.ui.forms.writing import Writing
from feltapp.ui.parts.buttons import Storrelse, plain_button
from feltapp.ui.parts.labels import IconLabel, label
from feltapp.ui.theme.tokens import Skrift

PUT_OFF = tr("Ikke foreslå ord")


class PreciseLine(QWidget):
    """Hidden when there is nothing to say."""

    def __init__(self, writing: Writing, name: str) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(IconLabel("InformationSquare", 16, "dempet"), 0, Qt.AlignmentFlag.AlignVCenter)
        self._words = label("", Skrift.HJELP, "dempet", wrap=True)
        row.addWidget(self._words, 1)
        put_off = plain_button(PUT_OFF, storrelse=Storrelse.RAD)
        put_off.setAccessibleName(f"{PUT_OFF}: {name}")
        put_off.setToolTip(tr("Du kan slå det på igjen i Innstillinger."))
        put_off.clicked.connect(writing.put_off)
        row.addWidget(put_off)
        writing.quiet.connect(self.hide)

    def say(self, advice: Advice | None) -> str:
        """This, and the same words for those who listen."""
        said = said_of(advice) if advice is not None else ""
        self._words.setText(said)
        self.setVisible(bool(said))
        return said


def said_of(advice: Advice) -> str:
    """The question, and an answer to it."""
    return tr("Kan dette sies mer presist? «{funnet}» · Skriv heller: {heller}").format(
        funnet=advice.found, heller=advice.instead
    )
