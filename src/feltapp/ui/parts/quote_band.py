"""«Hva er viktig for deg?»: the person's own words, on top of the page, on the only warm ground there is."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from feltapp.oversettelse import tr
from feltapp.ui.parts.labels import IconLabel, label
from feltapp.ui.parts.paint import draw_frame, painter_for
from feltapp.ui.theme.palette import farger
from feltapp.ui.theme.tokens import MAAL, Skrift


class QuoteBand(QWidget):
    def __init__(
        self,
        quote: str = "",
        who_when: str = "",
        question: str = tr("Hva er viktig for deg?"),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(18, 12, 16, 12)
        layout.setSpacing(18)
        layout.addWidget(IconLabel("Chat2", 24, "ord"), 0, Qt.AlignmentFlag.AlignVCenter)
        words = QVBoxLayout()
        words.setSpacing(0)
        self._question = label(question, Skrift.HJELP_FET, "ord")
        self._quote = label("", Skrift.SITAT, "sitat", wrap=True)
        words.addWidget(self._question)
        words.addWidget(self._quote)
        layout.addLayout(words, 1)
        self._who = label("", Skrift.HJELP, "ord")
        layout.addWidget(self._who, 0, Qt.AlignmentFlag.AlignBottom)
        self.set_quote(quote, who_when)

    def set_quote(self, quote: str, who_when: str) -> None:
        """The words exactly as said, without quotation marks; empty when nobody has asked yet."""
        self._quote.setText(f"«{quote}»" if quote else tr("Ikke spurt ennå"))
        self._who.setText(who_when)
        self.setAccessibleName(" ".join((self._question.text(), self._quote.text(), who_when)))

    def paintEvent(self, event: QPaintEvent) -> None:
        f = farger()
        rect = QRect(0, 0, self.width(), self.height())
        draw_frame(painter_for(self), rect, fill=f.ord.bunn, edge=f.ord.kant, radius=MAAL.radius_kort)
