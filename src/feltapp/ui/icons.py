"""Aksel's icons (MIT) in any colour, crisp at 100, 150 and 200 %.

Names are Aksel's own, as in `resources/icons/`.  The files say `currentColor`; the colour is put in when one is loaded.
One meaning, one icon: NotePencil notat, Handshake samtykke, Lifebuoy kriseplan, LineGraph livskvalitet, CloudSlash
frakoblet, Laptop bare her, Monitor snu skjermen.
"""

from functools import cache

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from feltapp.resources import resource

_SCALES = (1.0, 1.25, 1.5, 2.0, 3.0)


@cache
def _source(name: str) -> str:
    return resource("icons", f"{name}.svg").read_text(encoding="utf-8")


@cache
def pixmap(name: str, colour: str, size: int, scale: float = 1.0) -> QPixmap:
    """One icon, `size` logical pixels square, drawn for that device pixel ratio."""
    svg = _source(name).replace("currentColor", colour)
    side = max(1, round(size * scale))
    made = QPixmap(side, side)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    QSvgRenderer(QByteArray(svg.encode())).render(painter, QRectF(0, 0, side, side))
    painter.end()
    made.setDevicePixelRatio(scale)
    return made


@cache
def icon(name: str, colour: str, size: int = 20) -> QIcon:
    """A QIcon for what Qt itself draws (menus, actions, item views). It does not follow a change of scheme."""
    made = QIcon()
    for scale in _SCALES:
        made.addPixmap(pixmap(name, colour, size, scale))
    return made


def draw_icon(painter: QPainter, rect: QRect, name: str, colour: str) -> None:
    """Draw an icon in the middle of a rectangle, as large as its shorter side."""
    size = min(rect.width(), rect.height())
    at = QRect(rect.topLeft(), QSize(size, size))
    at.moveCenter(rect.center())
    painter.drawPixmap(at, pixmap(name, colour, size, painter.device().devicePixelRatioF()))
