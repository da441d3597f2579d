"""A paper as it will be, sheet under sheet.  Draws pictures of a PDF in memory; puts nothing anywhere else.

The first sheet at once and the others one by one, so that a long document never holds the window.
"""

from collections.abc import Iterator

from PySide6.QtCore import QTimer
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QVBoxLayout, QWidget

from feltapp.oversettelse import tr
from feltapp.ui.parts.card import clear_layout
from feltapp.ui.parts.labels import label
from feltapp.ui.print.images import page_count, page_images
from feltapp.ui.print.sheet import Sheet
from feltapp.ui.theme.tokens import Skrift

PREVIEW_DPI = 130
MANY = 12
"""Of a long document so many sheets are shown; all are printed, and the last words say so."""


class Preview(QWidget):
    """Sheets under each other."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sheets = QVBoxLayout(self)
        self._sheets.setContentsMargins(0, 0, 0, 0)
        self._sheets.setSpacing(12)
        self._waiting: Iterator[QImage] = iter(())
        self._count = self._pages = 0
        self._next = QTimer(self)
        self._next.setSingleShot(True)
        self._next.timeout.connect(self._draw_one)

    def clear(self) -> None:
        """Nothing of what stood there."""
        self._next.stop()
        self._waiting = iter(())
        self._count = 0
        clear_layout(self._sheets)

    def show_pdf(self, pdf: bytes) -> None:
        """The pages of a document."""
        self.clear()
        self._pages = page_count(pdf)
        self._waiting = page_images(pdf, PREVIEW_DPI * self.devicePixelRatioF())
        self._draw_one()

    def _draw_one(self) -> None:
        image = next(self._waiting, None)
        if image is None:
            return
        self._count += 1
        if self._count > MANY:
            self._waiting = iter(())
            self._sheets.addWidget(
                label(tr("Resten vises ikke her, men kommer med på papiret."), Skrift.BROD, wrap=True)
            )
            return
        pixmap = QPixmap.fromImage(image)
        pixmap.setDevicePixelRatio(self.devicePixelRatioF())
        sheet = Sheet(pixmap)
        sheet.setAccessibleName(
            tr("Forhåndsvisning, side {antall} av {sider}").format(antall=self._count, sider=self._pages)
        )
        self._sheets.addWidget(sheet)
        self._next.start(0)
