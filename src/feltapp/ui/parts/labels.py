"""Words on the screen: labels that wrap, labels that are cut with an ellipsis, and icons.

Always plain text: what people wrote must never be read as markup.
"""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from feltapp.ui.icons import draw_icon
from feltapp.ui.parts.paint import painter_for
from feltapp.ui.parts.tips import set_tip
from feltapp.ui.theme.fonts import font
from feltapp.ui.theme.palette import farger
from feltapp.ui.theme.tokens import Farger, Skrift


def colour_of(f: Farger, name: str) -> str:
    """A colour by the name used in `farge`: a token, or the text of a status."""
    plain = {"tekst": f.tekst, "dempet": f.dempet, "aksent": f.aksent_tekst, "sitat": f.ord_sitat}
    return plain.get(name) or f.status(name).tekst


def label(text: str, skrift: Skrift = Skrift.BROD, farge: str = "tekst", *, wrap: bool = False) -> QLabel:
    """A plain-text label; `farge`: tekst, dempet, aksent, ok, snart, passert, info, sensitiv, ord, sitat."""
    made = QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setFont(font(skrift))
    made.setProperty("farge", farge)
    made.setWordWrap(wrap)
    return made


class ElidedLabel(QLabel):
    """One line, cut with … when there is no room; `rest` follows the text in regular weight.

    Paints itself; a label of Qt so that a screen reader is told that it is text.
    """

    def __init__(
        self,
        text: str = "",
        skrift: Skrift = Skrift.BROD,
        farge: str = "tekst",
        *,
        rest: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._farge = farge
        self._rest = rest
        self._text = text
        self.setFont(font(skrift))
        self._rest_font = font(Skrift.BROD if skrift.px == Skrift.BROD.px else Skrift.HJELP)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._tell()

    def text(self) -> str:
        return self._text + self._rest

    def set_text(self, text: str, rest: str = "") -> None:
        self._text, self._rest = text, rest
        self._tell()
        self._offer_whole_text()
        self.updateGeometry()
        self.update()

    def _tell(self) -> None:
        self.setAccessibleName(self.text())

    def _width(self) -> int:
        return self.fontMetrics().horizontalAdvance(self._text) + QFontMetrics(self._rest_font).horizontalAdvance(
            self._rest
        )

    def sizeHint(self) -> QSize:
        return QSize(self._width() + 1, self.fontMetrics().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(min(self._width() + 1, 40), self.fontMetrics().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._offer_whole_text()

    def _offer_whole_text(self) -> None:
        """What is cut can be read in a tool tip."""
        set_tip(self, self.text() if self.sizeHint().width() > self.width() else "")

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = painter_for(self)
        painter.setPen(colour_of(farger(), self._farge if self.isEnabled() else "dempet"))
        metrics = self.fontMetrics()
        lead = metrics.elidedText(self._text, Qt.TextElideMode.ElideRight, self.width())
        painter.setFont(self.font())
        baseline = (self.height() - metrics.height()) // 2 + metrics.ascent()
        painter.drawText(0, baseline, lead)
        left = metrics.horizontalAdvance(lead)
        if self._rest and lead == self._text:
            painter.setFont(self._rest_font)
            rest = QFontMetrics(self._rest_font).elidedText(
                self._rest, Qt.TextElideMode.ElideRight, self.width() - left
            )
            painter.drawText(left, baseline, rest)


class IconLabel(QWidget):
    """A decorative icon; the words beside it carry the meaning, so it has no accessible name."""

    def __init__(self, name: str, size: int = 20, farge: str = "tekst", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self._farge = farge
        self.setFixedSize(size, size)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def set_icon(self, name: str, farge: str | None = None) -> None:
        self._name = name
        self._farge = farge or self._farge
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._name:
            draw_icon(
                painter_for(self),
                QRect(0, 0, self.width(), self.height()),
                self._name,
                colour_of(farger(), self._farge),
            )
