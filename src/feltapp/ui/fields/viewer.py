"""Show an attached picture or PDF in a window of our own.  Nothing is written to disk, no other program sees it."""

from pypdfium2 import PdfDocument, PdfiumError
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QDialog, QLabel, QScrollArea, QVBoxLayout, QWidget

from feltapp.forms.attachments import PDF
from feltapp.oversettelse import tr
from feltapp.ui.parts.buttons import plain_button
from feltapp.ui.parts.labels import label
from feltapp.ui.theme.tokens import Skrift

WIDTH, HEIGHT = 860, 720
PAGE_WIDTH = 800
MOST_PAGES = 30


class Viewer(QDialog):
    """The file over the whole dialog; Esc closes it."""

    def __init__(self, title: str, kind: str, data: bytes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Vedlegg"))  # a window's title is seen by others: never the file's own name
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(WIDTH, HEIGHT)
        column = QVBoxLayout(self)
        column.addWidget(label(title, Skrift.KORTTITTEL, wrap=True))
        inside = QWidget()
        pages = QVBoxLayout(inside)
        self.images = _pages(data) if kind == PDF else [QImage.fromData(data)]
        for number, image in enumerate(self.images, 1):
            sheet = QLabel()
            sheet.setPixmap(QPixmap.fromImage(_fitting(image)))
            sheet.setAccessibleName(
                title if len(self.images) == 1 else tr("Side {nummer} av {tittel}").format(nummer=number, tittel=title)
            )
            pages.addWidget(sheet)
        if not any(not one.isNull() for one in self.images):
            pages.addWidget(label(tr("Filen kan ikke vises."), Skrift.BROD))
        pages.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setWidget(inside)
        column.addWidget(area, 1)
        close = plain_button(tr("Lukk"))
        close.clicked.connect(self.close)
        column.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)


def _fitting(image: QImage) -> QImage:
    return image if image.width() <= PAGE_WIDTH else image.scaledToWidth(PAGE_WIDTH, _SMOOTH)


_SMOOTH = Qt.TransformationMode.SmoothTransformation


def _pages(data: bytes) -> list[QImage]:
    try:
        document = PdfDocument(data)
    except PdfiumError:
        return []
    try:
        return [_page(document, number) for number in range(min(len(document), MOST_PAGES))]
    except PdfiumError:
        return []
    finally:
        document.close()


def _page(document: PdfDocument, number: int) -> QImage:
    page = document[number]
    wide, tall = page.get_size()
    scale = PAGE_WIDTH / max(wide, tall / 3, 1)
    bitmap = page.render(scale=scale, rev_byteorder=True, force_bitmap_format=4)
    size = QSize(bitmap.width, bitmap.height)
    image = QImage(bytes(bitmap.buffer), size.width(), size.height(), bitmap.stride, QImage.Format.Format_RGBX8888)
    return image.copy()
