"""How an answer stands to the one given last time, beside the question: a badge, and what can be done about it.

Tells what was pressed; made only for questions that have such a past, or are new in this edition.
"""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from feltapp.actions import words
from feltapp.forms.state import FieldState, FieldStatus
from feltapp.oversettelse import tr
from feltapp.ui.parts.badge import Badge, Kind
from feltapp.ui.parts.buttons import Storrelse, outline_button, plain_button


class Marks(QWidget):
    """`confirmed()`: still so.  `compare()`: what stood there?"""

    confirmed = Signal()
    compare = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        self._new = Badge(Kind.INFO, tr("Nytt i denne utgaven"), "Plus")
        self._last = Badge(Kind.INFO, "", "ClockDashed")
        self._confirm = outline_button(tr("Bekreft"), "Checkmark", Storrelse.RAD)
        self._confirm.setAccessibleName(tr("Bekreft: {navn}").format(navn=name))
        self._compare = plain_button(tr("Se forskjell"), storrelse=Storrelse.RAD)
        self._compare.setAccessibleName(tr("Se forskjell: {navn}").format(navn=name))
        row.addWidget(self._new, 0, Qt.AlignmentFlag.AlignTop)
        for widget in (self._last, self._confirm, self._compare):
            row.addWidget(widget)
        for widget in (self._new, self._last, self._confirm, self._compare):
            widget.hide()
        self._confirm.clicked.connect(lambda: self.confirmed.emit())
        self._compare.clicked.connect(lambda: self.compare.emit())

    def render_state(self, state: FieldState, *, answered: bool, compared: bool) -> None:
        """Show this; `compared`: what stood there is on screen already."""
        when = state.previous_date
        day = words.day(when) if when else tr("sist")
        texts = {
            FieldStatus.FRA_SIST: (tr("Fra {dag}: bekreft eller endre").format(dag=day), "ClockDashed", Kind.INFO),
            FieldStatus.BEKREFTET: (tr("Bekreftet i dag"), "Checkmark", Kind.OK),
            FieldStatus.ENDRET: (tr("Endret siden {dag}").format(dag=day), "Pencil", Kind.INFO),
        }
        mark = texts.get(state.status)
        self._new.setVisible(state.new and not answered)
        self._last.setVisible(mark is not None)
        if mark:
            self._last.set_state(mark[2], mark[0], mark[1])
        self._confirm.setVisible(state.status is FieldStatus.FRA_SIST)
        self._compare.setVisible(state.status is FieldStatus.ENDRET and not compared)
        self.setVisible(state.new or mark is not None)
