"""The ground and 3 px bar of the current item, alike in the side menu and the section menu."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter, QPainterPath

from feltapp.ui.parts.paint import draw_frame
from feltapp.ui.theme.palette import farger
from feltapp.ui.theme.tokens import MAAL


def draw_current(painter: QPainter, rect: QRectF, *, chosen: bool, hover: bool) -> None:
    f = farger()
    if not chosen:
        if hover:
            draw_frame(painter, rect, fill=f.aksent_myk, radius=MAAL.radius)
        return
    draw_frame(painter, rect, fill=f.aksent_myk2, radius=MAAL.radius)
    outline = QPainterPath()
    outline.addRoundedRect(rect, MAAL.radius, MAAL.radius)
    painter.save()
    painter.setClipPath(outline)
    painter.fillRect(QRectF(rect.left(), rect.top(), 3, rect.height()), QColor(f.aksent))
    painter.restore()
