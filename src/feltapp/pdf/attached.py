"""A locked file for another service: a paper to read, with the same as data in an attachment.

Anybody has a program that opens a PDF with a password; few have one for other encrypted files, and a ZIP's own lock is
either broken or not known to what comes with a computer (docs/adr/0016).  The name of the attachment says nothing.
"""

from io import BytesIO

from pypdf import PdfReader, PdfWriter
from pypdf.errors import PyPdfError

from feltapp.pdf.encrypted import encrypted

NAME = "dokument.json"
_NOT_OURS = (
    PyPdfError,
    NotImplementedError,
    ValueError,
    KeyError,
    TypeError,
    AttributeError,
    RecursionError,
    OSError,
)
"""What pypdf says of files that are damaged, or made by somebody else: found with some thousands of them."""


def locked(paper: bytes, data: bytes, password: str) -> bytes:
    """The data in this paper, which nobody opens without the password."""
    writer = PdfWriter(clone_from=PdfReader(BytesIO(paper)))
    writer.add_attachment(NAME, data)
    out = BytesIO()
    writer.write(out)
    return encrypted(out.getvalue(), password)


def unlocked(pdf: bytes, password: str) -> bytes | None:
    """The data in such a file; None when the password is wrong, or it is another file."""
    try:
        reader = PdfReader(BytesIO(pdf))
        if reader.is_encrypted and not reader.decrypt(password):
            return None
        found = reader.attachments.get(NAME, [])
        return found[0] if found else None
    except _NOT_OURS:
        return None
