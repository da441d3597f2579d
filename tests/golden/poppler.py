"""Read a PDF back with Debian's poppler, which knows nothing of how it was made."""

import subprocess
from collections.abc import Iterator
from io import BytesIO

from pypdf import PdfReader
from pypdf.generic import ArrayObject, DictionaryObject, PdfObject


class Refused(Exception):
    """Poppler could not read it; what it said."""


def ran(program: str, *arguments: str, pdf: bytes) -> str:
    """What a program of poppler says of a PDF given on its standard input."""
    done = subprocess.run([program, *arguments], input=pdf, capture_output=True, check=False)
    if done.returncode:
        raise Refused(done.stderr.decode())
    return done.stdout.decode()


def outside(pdf: bytes) -> list[str]:
    """The words that reach over the edge of their sheet."""
    width, height = 0.0, 0.0
    found: list[str] = []
    for line in ran("pdftotext", "-bbox", "-", "-", pdf=pdf).splitlines():
        if "<page " in line:
            width, height = (float(line.split(f'{edge}="')[1].split('"')[0]) for edge in ("width", "height"))
        elif "<word " in line:
            left, top, right, bottom = (
                float(line.split(f'{edge}="')[1].split('"')[0]) for edge in ("xMin", "yMin", "xMax", "yMax")
            )
            if left < 0 or top < 0 or right > width or bottom > height:
                found.append(line)
    return found


def picture(pdf: bytes) -> list[bytes]:
    """The first page as a small grey picture: its rows, one byte a pixel."""
    command = ["pdftoppm", "-gray", "-r", "20", "-f", "1", "-singlefile", "-"]
    _, size, _, pixels = subprocess.run(command, input=pdf, capture_output=True, check=True).stdout.split(b"\n", 3)
    width = int(size.split()[0])
    return [pixels[at : at + width] for at in range(0, len(pixels), width)]


def words(pdf: bytes, *how: str) -> list[str]:
    """Every word, in the order of the page."""
    return ran("pdftotext", *how, "-enc", "UTF-8", "-", "-", pdf=pdf).split()


def told(pdf: bytes, *how: str) -> str:
    """What a screen reader is told, element by element."""
    return ran("pdfinfo", *how, "-struct-text", "-", pdf=pdf)


def facts(pdf: bytes, *how: str) -> dict[str, str]:
    """Pages, title, size …"""
    lines = (line.partition(":") for line in ran("pdfinfo", *how, "-", pdf=pdf).splitlines())
    return {name.strip(): value.strip() for name, _, value in lines}


def fonts(pdf: bytes) -> list[list[str]]:
    """One row for each font: name, type, encoding, embedded, subset, unicode …"""
    return [line.split() for line in ran("pdffonts", "-", pdf=pdf).splitlines()[2:]]


def elements(pdf: bytes) -> list[tuple[str, str]]:
    """What a screen reader is told, element by element: its kind, and its words in the order they are said.

    Poppler does not know ActualText, which goes before what is drawn (ISO 32000-1, 14.9.4): it is read by pypdf.
    """
    lines = told(pdf).splitlines()
    drawn: list[tuple[str, str]] = []
    for line in lines:
        text = line.strip()
        if text.startswith('"'):
            kind, before = drawn[-1]
            drawn[-1] = kind, before + text[1:-1]
        elif text:
            drawn.append((text.split()[0], ""))
    root = PdfReader(BytesIO(pdf)).root_object["/StructTreeRoot"].get_object()
    assert isinstance(root, DictionaryObject)
    instead = [str(one["/ActualText"])[1:] if "/ActualText" in one else "" for one in _below(root["/K"])]
    return [(kind, said or text) for (kind, text), said in zip(drawn, instead, strict=True)]


def _below(kids: PdfObject) -> Iterator[DictionaryObject]:
    for kid in kids if isinstance(kids, ArrayObject) else [kids]:
        one = kid.get_object()
        if isinstance(one, DictionaryObject):
            yield one
            yield from _below(one["/K"])
