"""A locked file for what is no paper: a PDF that says how it is opened, with the data as an attachment.

Anybody has a program that opens a PDF with a password; few have one for other encrypted files, and a ZIP's own lock is
either broken or not known to what comes with a computer (docs/adr/0016).  The name of the attachment says nothing.
"""

from io import BytesIO

from pypdf import PdfReader, PdfWriter
from pypdf.errors import PyPdfError

from feltapp.pdf import flow, prose
from feltapp.pdf.encrypted import encrypted

NAME = "dokument.json"
_TITLE = "Opplysninger fra feltapp"
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


def locked(data: bytes, password: str) -> bytes:
    """The data in a PDF that nobody opens without the password."""
    writer = PdfWriter(clone_from=PdfReader(BytesIO(_cover())))
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


def _cover() -> bytes:
    blocks = [
        *flow.title(_TITLE, ""),
        *prose.said(
            "Opplysningene ligger som vedlegg i denne filen. Vedlegget er en tekstfil i formatet FHIR R4 (JSON)."
        ),
        *prose.heading("Slik får du dem ut"),
        *prose.listed(
            (
                "Åpne filen i Adobe Acrobat Reader, Foxit, Okular eller Firefox.",
                "Åpne listen over vedlegg. Den har ofte en binders som merke.",
                f"Lagre «{NAME}» der bare du som skal ha opplysningene, kommer til.",
            )
        ),
        *prose.said("Vedlegget er ikke låst når det er tatt ut. Slett det når det er brukt."),
    ]
    return flow.draw(blocks, flow.Foot(words="", title=_TITLE))
