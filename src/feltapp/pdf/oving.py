"""«ØVING» across every page of a finished paper, for what was printed while somebody practised.

On top of all else, so that no drawing can hide it, and on every sheet whatever drew it.  Changes nothing else.
"""

from io import BytesIO
from math import cos, radians, sin

import pypdfium2 as pdfium
import pypdfium2.raw as raw

WORD = "ØVING"
_FONT = b"Helvetica-Bold"
_ANGLE = 52.0
_SIZE = 0.22
_WIDE = 3.0
"""How wide the word is, in sizes of its letters; only to put it in the middle."""
_RED = (160, 24, 24, 90)


def stamp(pdf: bytes) -> bytes:
    """The same paper, marked on every page."""
    document = pdfium.PdfDocument(pdf)
    for number in range(len(document)):
        _mark(document, document[number])
    kept = BytesIO()
    document.save(kept)
    document.close()
    return kept.getvalue()


def _mark(document: pdfium.PdfDocument, page: pdfium.PdfPage) -> None:
    width, height = page.get_size()
    size = min(width, height) * _SIZE
    mark = raw.FPDFPageObj_NewTextObj(document.raw, _FONT, size)
    letters = [*map(ord, WORD), 0]
    raw.FPDFText_SetText(mark, (raw.FPDF_WCHAR * len(letters))(*letters))
    raw.FPDFPageObj_SetFillColor(mark, *_RED)
    across, up = cos(radians(_ANGLE)), sin(radians(_ANGLE))
    half = _WIDE * size / 2
    raw.FPDFPageObj_Transform(mark, across, up, -up, across, width / 2 - half * across, height / 2 - half * up)
    raw.FPDFPage_InsertObject(page.raw, mark)
    raw.FPDFPage_GenerateContent(page.raw)
