"""A PDF in memory as pictures: for the preview, and for the printer.  Nothing is written to disk."""

from pypdfium2 import PdfDocument
from PySide6.QtCore import QMarginsF, QSize, Qt
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter

POINTS_PER_INCH = 72
PRINT_DPI = 300
NEUTRAL_TITLE = "Dokument"
"""The name of the job in the printer's queue, where others see it."""


def page_images(pdf: bytes, dpi: float) -> list[QImage]:
    """Each page as an image."""
    document = PdfDocument(pdf)
    try:
        return [_image(document, number, dpi) for number in range(len(document))]
    finally:
        document.close()


def print_pdf(pdf: bytes, printer: QPrinter) -> None:
    """Send every page to a printer, as pictures at 300 dpi, under a title that says nothing."""
    printer.setDocName(NEUTRAL_TITLE)
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    printer.setFullPage(True)
    printer.setPageMargins(QMarginsF(0, 0, 0, 0), QPageLayout.Unit.Millimeter)
    pages = page_images(pdf, PRINT_DPI)
    landscape = bool(pages) and pages[0].width() > pages[0].height()
    printer.setPageOrientation(QPageLayout.Orientation.Landscape if landscape else QPageLayout.Orientation.Portrait)
    painter = QPainter(printer)
    for number, image in enumerate(pages):
        if number:
            printer.newPage()
        target = printer.pageLayout().fullRectPixels(printer.resolution())
        size = image.size().scaled(target.size(), Qt.AspectRatioMode.KeepAspectRatio)
        painter.drawImage(target.adjusted(0, 0, size.width() - target.width(), size.height() - target.height()), image)
    painter.end()


def _image(document: PdfDocument, number: int, dpi: float) -> QImage:
    bitmap = document[number].render(scale=dpi / POINTS_PER_INCH, rev_byteorder=True, force_bitmap_format=4)
    size = QSize(bitmap.width, bitmap.height)
    image = QImage(bytes(bitmap.buffer), size.width(), size.height(), bitmap.stride, QImage.Format.Format_RGBX8888)
    return image.copy()
