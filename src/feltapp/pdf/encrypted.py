"""A PDF locked with a password: AES-256 as ISO 32000-2 has it (revision 6), by pypdf over `cryptography`.

Made in memory.  Whoever has the file and not the password reads nothing of it, neither text nor title.
"""

from io import BytesIO

from pypdf import PdfReader, PdfWriter


def encrypted(pdf: bytes, password: str) -> bytes:
    """The same file, locked.  An empty password would lock nothing."""
    if not password:
        raise ValueError("a locked file needs a password")
    writer = PdfWriter(clone_from=PdfReader(BytesIO(pdf)))
    writer.encrypt(user_password=password, algorithm="AES-256")
    out = BytesIO()
    writer.write(out)
    return out.getvalue()
