"""The three buttons: filled (one per page), outlined, plain.

A button that is off is sunken and muted; the reason stands in words beside it, not in here.
"""

from enum import Enum

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from feltapp.ui.icons import draw_icon
from feltapp.ui.parts.paint import draw_frame, painter_for
from feltapp.ui.theme.fonts import font
from feltapp.ui.theme.palette import farger
from feltapp.ui.theme.tokens import MAAL, Skrift


class Rolle(Enum):
    FYLT = "fylt"
    OMRISS = "omriss"
    REN = "ren"


class Storrelse(Enum):
    """Height, icon, padding left and right, type."""

    RAD = (MAAL.knapp_rad, 18, 10, Skrift.BROD_FET)
    VANLIG = (MAAL.knapp, 20, 14, Skrift.BROD_FET)
    STOR = (MAAL.knapp_stor, 20, 24, Skrift.STOR_KNAPP)
    LITEN_LENKE = (24, 14, 4, Skrift.HJELP)


class Button(QAbstractButton):
    """A push button that paints itself; signal `clicked`. Enter works as well as space."""

    def __init__(
        self,
        text: str,
        icon: str = "",
        *,
        rolle: Rolle = Rolle.OMRISS,
        storrelse: Storrelse = Storrelse.VANLIG,
        icon_after: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._icon = icon
        self._rolle = rolle
        self._icon_after = icon_after
        self._height, self._icon_size, self._padding, self._skrift = storrelse.value
        if rolle is Rolle.REN:
            self._padding = min(self._padding, 8)
        self.setText(text)
        self.setAccessibleName(text)
        self.setFont(font(self._skrift))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def rolle(self) -> Rolle:
        return self._rolle

    def set_icon(self, icon: str) -> None:
        self._icon = icon
        self.updateGeometry()
        self.update()

    def set_text(self, text: str) -> None:
        self.setText(text)
        self.setAccessibleName(text)
        self.updateGeometry()

    def _gap(self) -> int:
        return 10 if self._icon and self.text() else 0

    def _content_width(self) -> int:
        icon = self._icon_size if self._icon else 0
        return icon + self._gap() + self.fontMetrics().horizontalAdvance(self.text())

    def sizeHint(self) -> QSize:
        return QSize(self._content_width() + 2 * self._padding, self._height)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def _colours(self) -> tuple[str, str, str]:
        """Fill, edge, text."""
        f = farger()
        active = self.underMouse() or self.isDown()
        if not self.isEnabled():
            return ("", "", f.dempet) if self._rolle is Rolle.REN else (f.senket, f.kontroll, f.dempet)
        if self._rolle is Rolle.FYLT:
            return (f.aksent_tekst if active and f.aksent != f.tekst else f.aksent), "", f.aksent_paa
        if self._rolle is Rolle.OMRISS:
            return (f.aksent_myk2 if active else f.flate), f.aksent_kant, f.aksent_tekst
        return (f.aksent_myk2 if active else ""), "", f.aksent_tekst

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = painter_for(self)
        fill, edge, text = self._colours()
        if fill or edge:
            draw_frame(painter, self.rect(), fill=fill, edge=edge)
        left = (self.width() - self._content_width()) // 2
        words = self.fontMetrics().horizontalAdvance(self.text())
        icon_left = left + words + self._gap() if self._icon_after else left
        if self._icon:
            top = (self.height() - self._icon_size) // 2
            draw_icon(painter, QRect(icon_left, top, self._icon_size, self._icon_size), self._icon, text)
            if not self._icon_after:
                left += self._icon_size + self._gap()
        painter.setPen(text)
        painter.setFont(self.font())
        metrics = self.fontMetrics()
        painter.drawText(left, (self.height() - metrics.height()) // 2 + metrics.ascent(), self.text())


def filled_button(text: str, icon: str = "", storrelse: Storrelse = Storrelse.VANLIG) -> Button:
    """The one thing the page is for."""
    return Button(text, icon, rolle=Rolle.FYLT, storrelse=storrelse)


def outline_button(text: str, icon: str = "", storrelse: Storrelse = Storrelse.VANLIG) -> Button:
    return Button(text, icon, rolle=Rolle.OMRISS, storrelse=storrelse)


def plain_button(text: str, icon: str = "", storrelse: Storrelse = Storrelse.VANLIG) -> Button:
    return Button(text, icon, rolle=Rolle.REN, storrelse=storrelse)
