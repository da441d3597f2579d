"""Contrast of what is really drawn: every text and icon that a widget paints, against the pixels that lie under it.

The widget paints itself twice: once as SVG, which tells each text, its colour and its place, and once as a picture,
which tells the ground.  What is painted over or scrolled away is not in the picture, and is let be.
"""

from base64 import b64decode
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from PySide6.QtCore import (
    QBuffer,
    QIODevice,
    QPoint,
    QRect,
    QRectF,
    QXmlStreamAttributes,
    QXmlStreamReader,
)
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QImage, QPainter, QTransform
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import QWidget

TEXT, LARGE, ICON = 4.5, 3.0, 3.0
"""WCAG 2.2, 1.4.3 and 1.4.11."""
_LINK, _SOLID = "xlink:href", 200
_LARGE_PX, _LARGE_BOLD_PX, _BOLD = 24.0, 18.66, 600
_NEAR, _NEAR_ICON = 40, 160
"""How far from its own colour, summed over three channels, a pixel may be and still show that it is there.  An icon's
lines are thinner than a pixel."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Drawn:
    """A text or an icon: what it says, its colour, where, and how much contrast it needs."""

    what: str
    colour: int
    where: QRect
    least: float
    near: int


@cache
def luminance(rgb: int) -> float:
    def linear(part: int) -> float:
        share = part / 255
        return share / 12.92 if share <= 0.04045 else ((share + 0.055) / 1.055) ** 2.4

    return 0.2126 * linear(rgb >> 16 & 255) + 0.7152 * linear(rgb >> 8 & 255) + 0.0722 * linear(rgb & 255)


@cache
def contrast(one: int, other: int) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def pale(root: QWidget) -> list[str]:
    """What is too weak to be read or seen; what is switched off may be."""
    return [said for one, ground, ratio in measured(root) if (said := _weak(root, one, ground, ratio))]


def measured(root: QWidget) -> Iterator[tuple[Drawn, int, float]]:
    """Each text and icon in the picture, its ground, and the contrast between the two."""
    picture = root.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    pixels = memoryview(picture.constBits()).cast("I")
    wide = picture.bytesPerLine() // 4
    for one in drawn(root):
        at = one.where & picture.rect()
        counted: Counter[int] = Counter()
        for y in range(at.top(), at.bottom() + 1):
            counted.update(pixels[y * wide + at.left() : y * wide + at.right() + 1])
        colours = Counter[int]()
        for pixel, times in counted.items():
            colours[pixel & 0xFFFFFF] += times
        if not any(_apart(one.colour, pixel) <= one.near for pixel in colours):
            continue
        ground = next((pixel for pixel, _ in colours.most_common() if pixel != one.colour), one.colour)
        yield one, ground, contrast(one.colour, ground)


def drawn(root: QWidget) -> Iterator[Drawn]:
    """All texts and icons that it paints, as it says itself."""
    read, moved = QXmlStreamReader(_as_svg(root)), QTransform()
    while not read.atEnd():
        if read.readNext() is not QXmlStreamReader.TokenType.StartElement:
            continue
        said = read.attributes()
        match read.name():
            case "g":
                moved = _transform(said.value("transform"))
            case "text":
                found = _text(said, read.readElementText().strip(), moved)
                if found.what:
                    yield found
            case "image":
                icon = _icon(said, moved)
                if icon is not None:
                    yield icon


def _as_svg(root: QWidget) -> str:
    kept = QBuffer()
    kept.open(QIODevice.OpenModeFlag.WriteOnly)
    made = QSvgGenerator()
    made.setOutputDevice(kept)
    made.setSize(root.size())
    made.setViewBox(root.rect())
    painter = QPainter(made)
    root.render(painter, QPoint())
    painter.end()
    return bytes(kept.data().data()).decode()


def _text(said: QXmlStreamAttributes, words: str, moved: QTransform) -> Drawn:
    pixels, weight = float(said.value("font-size")), int(said.value("font-weight"))
    font = QFont(said.value("font-family").split(",")[0])
    font.setPixelSize(round(pixels))
    font.setWeight(QFont.Weight(weight))
    metrics = QFontMetricsF(font)
    left, base = float(said.value("x")), float(said.value("y"))
    box = QRectF(left, base - metrics.ascent(), metrics.horizontalAdvance(words), metrics.height())
    large = pixels >= _LARGE_PX or (weight >= _BOLD and pixels >= _LARGE_BOLD_PX)
    colour = QColor(said.value("fill")).rgb() & 0xFFFFFF
    least = LARGE if large else TEXT
    return Drawn(what=words, colour=colour, where=moved.mapRect(box).toRect(), least=least, near=_NEAR)


def _icon(said: QXmlStreamAttributes, moved: QTransform) -> Drawn | None:
    """A picture of one colour on nothing; any other is a photo, or the paper itself."""
    data = b64decode(said.value(_LINK).partition(",")[2])
    image = QImage.fromData(data).convertToFormat(QImage.Format.Format_ARGB32)
    seen = Counter(pixel for pixel in memoryview(image.constBits()).cast("I") if pixel >> 24 > _SOLID)
    if not seen or len({pixel & 0xF0F0F0 for pixel in seen}) > 2:
        return None
    box = QRectF(*(float(said.value(side)) for side in ("x", "y", "width", "height")))
    colour = seen.most_common(1)[0][0] & 0xFFFFFF
    return Drawn(what="icon", colour=colour, where=moved.mapRect(box).toRect(), least=ICON, near=_NEAR_ICON)


def _transform(said: str) -> QTransform:
    if not said.startswith("matrix("):
        return QTransform()
    return QTransform(*(float(one) for one in said.removeprefix("matrix(").rstrip(") ").split(",")))


def _apart(one: int, other: int) -> int:
    return sum(abs((one >> shift & 255) - (other >> shift & 255)) for shift in (16, 8, 0))


def _weak(root: QWidget, one: Drawn, ground: int, ratio: float) -> str:
    if ratio >= one.least:
        return ""
    under = root.childAt(one.where.center())
    if under is not None and not under.isEnabled():
        return ""
    who = type(under).__name__ if under is not None else type(root).__name__
    return f"{one.what!r} in {who}: #{one.colour:06x} on #{ground:06x} is {ratio:.2f}, not {one.least}"
