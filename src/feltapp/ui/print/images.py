"""A PDF in memory as pictures: for the preview, and for printers on Windows.  Nothing is written to disk."""

from collections.abc import Iterator

from pypdfium2 import PdfDocument
from PySide6.QtCore import QMarginsF, Qt
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter

POINTS_PER_INCH = 72
PRINT_DPI = 300
_BGRA = 4
"""As pdfium numbers its formats."""


def page_count(pdf: bytes) -> int:
    """How many pages there are."""
    document = PdfDocument(pdf)
    try:
        return len(document)
    finally:
        document.close()


def page_images(pdf: bytes, dpi: float) -> Iterator[QImage]:
    """Each page as an image, drawn when it is asked for.  On the Qt thread alone: pdfium knows no other."""
    document = PdfDocument(pdf)
    try:
        for number in range(len(document)):
            yield _image(document, number, dpi)
    finally:
        document.close()


def page_image(pdf: bytes, number: int, dpi: float) -> QImage:
    """One page as an image."""
    document = PdfDocument(pdf)
    try:
        return _image(document, number, dpi)
    finally:
        document.close()


def page_width(pdf: bytes, number: int) -> float:
    """How wide a page is, in points."""
    document = PdfDocument(pdf)
    try:
        return document[number].get_size()[0]
    finally:
        document.close()


def paint(pdf: bytes, printer: QPrinter) -> None:
    """Every page on a printer, as pictures at 300 dpi."""
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    printer.setFullPage(True)
    printer.setPageMargins(QMarginsF(0, 0, 0, 0), QPageLayout.Unit.Millimeter)
    painter = QPainter()
    for number, image in enumerate(page_images(pdf, PRINT_DPI)):
        if number:
            printer.newPage()
        else:
            across = image.width() > image.height()
            printer.setPageOrientation(
                QPageLayout.Orientation.Landscape if across else QPageLayout.Orientation.Portrait
            )
            painter.begin(printer)
        target = printer.pageLayout().fullRectPixels(printer.resolution())
        size = image.size().scaled(target.size(), Qt.AspectRatioMode.KeepAspectRatio)
        painter.drawImage(target.adjusted(0, 0, size.width() - target.width(), size.height() - target.height()), image)
    painter.end()


def _image(document: PdfDocument, number: int, dpi: float) -> QImage:
    # Blue first is how Qt keeps a picture on the screen too: nothing is turned round, and the bytes are copied once.
    bitmap = document[number].render(scale=dpi / POINTS_PER_INCH, force_bitmap_format=_BGRA)
    drawn = QImage(bitmap.buffer, bitmap.width, bitmap.height, bitmap.stride, QImage.Format.Format_RGB32)
    return drawn.copy()
