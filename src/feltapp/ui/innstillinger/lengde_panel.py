"""One length, opened under its row: what holds and why, who set what before, and the fields to set it anew.

Knows the words of a length and nothing of the store; whoever opened it writes, and hands back what was refused.
"""

from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from feltapp.actions import words
from feltapp.actions.lengder import Endring, LengdeRow
from feltapp.domain.lengths import Enhet
from feltapp.errors import FeltappError, UserError
from feltapp.oversettelse import tr
from feltapp.ui.parts.badge import Kind
from feltapp.ui.parts.banner import Banner
from feltapp.ui.parts.buttons import outline_button, plain_button
from feltapp.ui.parts.labeled_field import LabeledField
from feltapp.ui.parts.labels import label
from feltapp.ui.parts.text_fields import LineEdit
from feltapp.ui.text import words as error_words
from feltapp.ui.theme.tokens import MAAL, Skrift

NUMBER_WIDTH, YEAR_WIDTH = 150, 180
SHOWN = 8
UNITS = {Enhet.MAANEDER: tr("Måneder"), Enhet.DAGER: tr("Dager"), Enhet.DAGENE: tr("Dager etter")}


class LengdePanel(QWidget):
    """`put(lengde, kilde, år)` and `reset()` when a leader asks for it; `left()` when nothing is to be changed."""

    put = Signal(str, str, str)
    reset = Signal()
    left = Signal()

    def __init__(self, row: LengdeRow, now: datetime, *, may: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row, self._now = row, now
        column = QVBoxLayout(self)
        column.setContentsMargins(MAAL.i_kort, 8, MAAL.i_kort, 16)
        column.setSpacing(10)
        if row.apart:
            said = "; ".join(_said(row, one) for one in row.apart)
            column.addWidget(
                Banner(Kind.SNART, tr("Satt ulikt. Det strengeste gjelder til en leder setter den på nytt."), said)
            )
        standard = tr("Standarden er {lengde}. {kilde}.").format(lengde=row.default_words, kilde=row.default_why)
        column.addWidget(label(standard, Skrift.BROD, wrap=True))
        used = ", ".join(row.rules)
        if used:
            column.addWidget(label(tr("Brukes av: {frister}.").format(frister=used), Skrift.HJELP, "dempet", wrap=True))
        self.length, self.source, self.year = LineEdit(), LineEdit(), LineEdit()
        self._length = LabeledField(UNITS[row.enhet], self.length)
        self._source = LabeledField(tr("Kilde"), self.source, tr("Hvor kommunen har bestemt det."))
        self._year = LabeledField(tr("Årstall"), self.year)
        self._fields = {"lengde": self._length, "kilde": self._source, "aar": self._year}
        if may:
            column.addLayout(self._build_fields())
            column.addLayout(self._build_buttons())
        else:
            said = tr("Teamleder setter kommunens frister.")
            column.addWidget(label(said, Skrift.HJELP, "dempet", wrap=True))
            for field in self._fields.values():
                field.setParent(self)
                field.hide()
        if row.history:
            column.addWidget(label(tr("Endret"), Skrift.BROD_FET))
        for one in row.history[:SHOWN]:
            column.addWidget(label(self._line(one), Skrift.BROD, wrap=True))
        if len(row.history) > SHOWN:
            more = tr("… og %n eldre endring(er)", "", len(row.history) - SHOWN)
            column.addWidget(label(more, Skrift.HJELP, "dempet"))

    def take_focus(self) -> None:
        """To the length."""
        self.length.setFocus(Qt.FocusReason.OtherFocusReason)
        self.length.selectAll()

    def refuse(self, error: FeltappError) -> None:
        """It was not set; why, beside its field."""
        for field in self._fields.values():
            field.set_error("")
        name = error.field if isinstance(error, UserError) else ""
        field = self._fields.get(name, self._length)
        field.set_error(error_words(error))
        field.widget.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _build_fields(self) -> QHBoxLayout:
        self.length.set_text(self._row.typed)
        self.source.set_text(self._row.source)
        self.year.set_text(self._row.year)
        if self._row.enhet is Enhet.DAGENE:
            self._length.set_help(tr("Med komma mellom. 0 er dagen selv."))
        else:
            self._length.setFixedWidth(NUMBER_WIDTH)
        self._year.setFixedWidth(YEAR_WIDTH)
        line = QHBoxLayout()
        line.setSpacing(12)
        for field, room in ((self._length, 0), (self._source, 1), (self._year, 0)):
            line.addWidget(field, room, Qt.AlignmentFlag.AlignTop)
        if self._row.enhet is Enhet.DAGENE:
            line.setStretch(0, 1)
        for one in (self.length, self.source, self.year):
            one.returnPressed.connect(self._put)
        return line

    def _build_buttons(self) -> QHBoxLayout:
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addStretch(1)
        leave = plain_button(tr("Avbryt"))
        leave.clicked.connect(self.left)
        buttons.addWidget(leave)
        if self._row.own:
            back = plain_button(tr("Bruk standarden"))
            back.clicked.connect(self.reset)
            buttons.addWidget(back)
        keep = outline_button(tr("Signer og bruk"), "Checkmark")
        keep.clicked.connect(self._put)
        buttons.addWidget(keep)
        return buttons

    def _put(self) -> None:
        self.put.emit(self.length.text(), self.source.text(), self.year.text())

    def _line(self, one: Endring) -> str:
        when = words.moment_or_day(one.when, self._now)
        return f"{when[:1].upper()}{when[1:]} · {_said(self._row, one)}"


def _said(row: LengdeRow, one: Endring) -> str:
    what = one.what or tr("standarden, {lengde}").format(lengde=row.default_words)
    return " · ".join(part for part in (f"{one.who}: {what}", one.source) if part)
