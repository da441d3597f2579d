"""A date as dd.mm.åååå, typed or taken from a calendar.

Keeps whatever was typed, letter for letter: whether it is a date is for the form's rules to say.
"""

from PySide6.QtCore import QDate, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QColor, QResizeEvent, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from feltapp.oversettelse import language, tr
from feltapp.ui.icons import icon
from feltapp.ui.norsk import locale_of
from feltapp.ui.parts.buttons import Button, Rolle, Storrelse
from feltapp.ui.parts.text_fields import LineEdit, show_error_edge
from feltapp.ui.theme.fonts import font
from feltapp.ui.theme.palette import farger
from feltapp.ui.theme.tokens import MAAL, Skrift

FORMAT = "dd.MM.yyyy"


def _calm(calendar: QCalendarWidget) -> None:
    """Our arrows, and no red: here red means that something is overdue."""
    f = farger()
    ordinary = QTextCharFormat()
    ordinary.setForeground(QColor(f.tekst))
    for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
        calendar.setWeekdayTextFormat(day, ordinary)
    muted = QTextCharFormat()
    muted.setForeground(QColor(f.dempet))
    calendar.setHeaderTextFormat(muted)
    for name, arrow, words in (
        ("qt_calendar_prevmonth", "ChevronLeft", tr("Forrige måned")),
        ("qt_calendar_nextmonth", "ChevronRight", tr("Neste måned")),
    ):
        button = calendar.findChild(QToolButton, name)
        if button is not None:
            button.setIcon(icon(arrow, f.aksent_tekst))
            button.setAccessibleName(words)


class DateField(QWidget):
    """Signal `edited(str)`: the raw text, from the person only."""

    edited = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line = LineEdit(tr("dd.mm.åååå"), self)
        self.line.setTextMargins(0, 0, 30, 0)
        self.line.edited.connect(self.edited)
        self._open = Button("", "Calendar", rolle=Rolle.REN, storrelse=Storrelse.RAD, parent=self.line)
        self._open.setAccessibleName(tr("Åpne kalender"))
        self._open.setToolTip(tr("Åpne kalender"))
        self._open.setCursor(Qt.CursorShape.ArrowCursor)
        self._open.clicked.connect(self.open_calendar)
        self._popup: QWidget | None = None
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.line)
        self.setFocusProxy(self.line)
        self.setMaximumWidth(160)
        self.setMinimumWidth(148)

    def text(self) -> str:
        return self.line.text()

    def set_text(self, text: str) -> None:
        self.line.set_text(text)

    def setAccessibleName(self, name: str) -> None:
        super().setAccessibleName(name)
        self.line.setAccessibleName(name)

    def setAccessibleDescription(self, description: str) -> None:
        super().setAccessibleDescription(description)
        self.line.setAccessibleDescription(description)
        show_error_edge(self.line, bool(self.property("feil")))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._open.move(self.line.width() - self._open.sizeHint().width() - 4, (MAAL.felt - MAAL.knapp_rad) // 2)

    def calendar(self) -> QCalendarWidget | None:
        """The open calendar, if any."""
        return None if self._popup is None else self._popup.findChild(QCalendarWidget)

    def open_calendar(self) -> None:
        """Open the calendar under the field, at the date typed or today's month."""
        popup = QWidget(self, Qt.WindowType.Popup)
        popup.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        popup.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        popup.setProperty("rolle", "sprett")
        popup.destroyed.connect(self._on_popup_gone)
        calendar = QCalendarWidget()
        calendar.setLocale(locale_of(language()))
        calendar.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
        calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.ISOWeekNumbers)
        calendar.setFont(font(Skrift.HJELP))
        calendar.setMinimumSize(360, 290)
        _calm(calendar)
        typed = QDate.fromString(self.text().strip(), FORMAT)
        if typed.isValid():
            calendar.setSelectedDate(typed)
        calendar.clicked.connect(self._take)
        calendar.activated.connect(self._take)
        layout = QVBoxLayout(popup)
        layout.setContentsMargins(1, 1, 1, 1)
        layout.addWidget(calendar)
        self._popup = popup
        popup.move(self._room_for(popup.sizeHint()))
        popup.show()
        # Only now is the size final, by a pixel or two: the style sheet's edge comes with showing.
        popup.move(self._room_for(popup.frameGeometry().size()))
        calendar.setFocus()

    def _room_for(self, size: QSize) -> QPoint:
        """Under the field, or over it where the screen ends."""
        screen = self.screen().availableGeometry()
        at = self.mapToGlobal(QPoint(0, self.height() + 4))
        if at.y() + size.height() > screen.bottom() + 1:
            at.setY(max(screen.top(), at.y() - self.height() - 8 - size.height()))
        at.setX(max(screen.left(), min(at.x(), screen.right() + 1 - size.width())))
        return at

    def _take(self, date: QDate) -> None:
        if self._popup is None:
            return
        self._popup.close()
        self._popup = None
        text = date.toString(FORMAT)
        if text != self.text():
            self.line.setText(text)
            self.edited.emit(text)
        self.line.setFocus()

    def _on_popup_gone(self) -> None:
        self._popup = None
