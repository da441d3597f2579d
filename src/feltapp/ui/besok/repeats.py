"""How often a visit that is being planned comes back, and until when; nothing more while it is one visit alone.

Reads what was typed and says beside the field what is wrong with it; plans nothing.
"""

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from feltapp.domain.serie import MOST_BETWEEN, Takt
from feltapp.errors import FeltappError, UserError
from feltapp.forms.dates import parse_date
from feltapp.oversettelse import tr
from feltapp.ui.parts.date_field import DateField
from feltapp.ui.parts.drop_down import DropDown
from feltapp.ui.parts.labeled_field import LabeledField
from feltapp.ui.parts.text_fields import LineEdit
from feltapp.ui.text import words as words_of

ONCE, OTHER_WEEK = "en", "annenhver"
CHOICES = (
    (ONCE, tr("Bare denne gangen")),
    (Takt.UKE.value, tr("Hver uke")),
    (OTHER_WEEK, tr("Annenhver uke")),
    (Takt.VIRKEDAGER.value, tr("Mandag til fredag")),
    (Takt.DAGER.value, tr("Med faste dager mellom")),
)
NUMBER_WIDTH = 110


@dataclass(frozen=True, slots=True, kw_only=True)
class Often:
    """How often, and the last day."""

    takt: Takt
    every: int
    last: date


class Repeats(QWidget):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        self.often = DropDown(CHOICES)
        self.every, self.until = LineEdit("3"), DateField()
        self._every = LabeledField(tr("Hver"), self.every, tr("Dager"))
        self._until = LabeledField(tr("Til og med"), self.until, tr("Høyst ett år."))
        self._every.setFixedWidth(NUMBER_WIDTH)
        column.addWidget(LabeledField(tr("Gjentas"), self.often))
        self._line = QWidget()
        line = QHBoxLayout(self._line)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        line.addWidget(self._every, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self._until, 1, Qt.AlignmentFlag.AlignTop)
        column.addWidget(self._line)
        self.often.chosen.connect(lambda _value: self._show())
        self.clear()

    def clear(self) -> None:
        """One visit, and no words of the last one."""
        self.often.set_value(ONCE)
        self.every.set_text("")
        self.until.set_text("")
        self._every.set_error("")
        self._until.set_error("")
        self._show()

    @property
    def once(self) -> bool:
        """Whether it is one visit alone."""
        return self.often.value() in (ONCE, None)

    def read(self, today: date) -> Often | None:
        """What was chosen; nothing when something is missing, which is said beside its field."""
        chosen, typed = self.often.value(), self.every.text().strip()
        number = int(typed) if typed.isascii() and typed.isdecimal() and len(typed) < 4 else 0
        counted = chosen != Takt.DAGER.value or 1 <= number <= MOST_BETWEEN
        until = parse_date(self.until.text().strip(), "day", today)
        said = words_of(UserError("serie-hver", grense=MOST_BETWEEN))
        self._every.set_error("" if counted else said)
        self._until.set_error("" if until else tr("Skriv dagen som dd.mm.åååå."))
        if not counted or not until:
            return None
        takt = Takt.UKE if chosen == OTHER_WEEK else Takt(chosen or Takt.UKE)
        every = number if takt is Takt.DAGER else 2 if chosen == OTHER_WEEK else 1
        return Often(takt=takt, every=every, last=date.fromisoformat(until))

    def refuse(self, error: FeltappError) -> bool:
        """Say what was refused beside its field; whether it was one of these."""
        field = {"til": self._until, "hver": self._every}.get(error.field if isinstance(error, UserError) else "")
        if field is not None:
            field.set_error(words_of(error))
        return field is not None

    def _show(self) -> None:
        self._line.setVisible(not self.once)
        self._every.setVisible(self.often.value() == Takt.DAGER.value)
