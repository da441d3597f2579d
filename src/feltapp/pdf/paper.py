"""A PDF in memory: pages, lines, frames, and the tags that let a screen reader follow it.

Only drawing; what is drawn, and where, is decided by the callers.  reportlab makes no tagged files, so the few objects
that a tagged PDF needs are added here (ISO 32000-1, 14.7 and 14.8).  Not checked against PDF/UA: the XMP mark that
says so is left out on purpose.
"""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from io import BytesIO
from typing import Any

from reportlab.lib.utils import ImageReader
from reportlab.pdfbase.pdfdoc import PDFArray, PDFDictionary, PDFName, PDFObject, PDFString
from reportlab.pdfbase.pdfdoc import format as formatted
from reportlab.pdfgen.canvas import Canvas

from feltapp.pdf.style import HAIR, Ink, fonts
from feltapp.pdf.words import Line

LANGUAGE = "nb-NO"
_LEAN = 0.2
_PEN = 1.2
_BEND = 0.4472
"""How far from a corner a curve is drawn to, in parts of its radius."""


@dataclass(slots=True)
class _Node:
    kind: str
    page: int = -1
    mark: int = -1
    below: list["_Node"] = field(default_factory=list)
    lines: list[str] = field(default_factory=list)
    turned: bool = False
    alt: str = ""


class Paper:
    """Sheets being drawn on; y is counted from the top."""

    def __init__(self, size: tuple[float, float], title: str, language: str = LANGUAGE) -> None:
        fonts(True)
        regular, _ = fonts(False)
        self.width, self.height = size
        self._bytes = BytesIO()
        # Without a first font of its own reportlab writes a Helvetica into the file that is not embedded.
        first: Any = {"initialFontName": regular.fontName, "initialFontSize": 12}
        self._canvas: Any = Canvas(self._bytes, pagesize=size, pageCompression=1, invariant=1, lang=language, **first)
        self._canvas.setTitle(title)
        # Left alone, reportlab says «anonymous» and «unspecified» here.
        self._canvas.setAuthor("")
        self._canvas.setSubject("")
        self._canvas.setKeywords("")
        self._canvas.setCreator("feltapp")
        self._canvas.setProducer("feltapp")
        self._root = _Node("Document")
        self._open = [self._root]
        self._reading: _Node | None = None
        self._marks: list[list[_Node]] = [[]]
        # What the sheet was told last; a new sheet has been told nothing.
        self._filled: Ink | None = None
        self._drawn: tuple[Ink, float, bool] | None = None

    @contextmanager
    def inside(self, kind: str) -> Iterator[None]:
        """All content drawn within belongs to one such element (Table, TR, Sect, L …)."""
        node = _Node(kind)
        self._open[-1].below.append(node)
        self._open.append(node)
        yield
        self._open.pop()

    @contextmanager
    def content(self, kind: str) -> Iterator[None]:
        """What is drawn within is one such element (H1, P, TH, TD …)."""
        marks = self._marks[-1]
        node = _Node(kind, page=len(self._marks) - 1, mark=len(marks))
        self._open[-1].below.append(node)
        marks.append(node)
        self._canvas._code.append(f"/{kind} <</MCID {node.mark}>> BDC")
        self._reading = node
        yield
        self._reading = None
        self._canvas._code.append("EMC")

    @contextmanager
    def decoration(self) -> Iterator[None]:
        """What is drawn within is not read out."""
        self._canvas._code.append("/Artifact BMC")
        yield
        self._canvas._code.append("EMC")

    def line(self, line: Line, x: float, baseline: float, size: float, *, more: bool = False) -> None:
        """Text; with `more` to come, a blank ends it, so that a reader of the file does not join two words."""
        self._fill_with(Ink.TEXT)
        if self._reading is not None:
            self._reading.lines.append(line.said or line.text)
            self._reading.turned |= bool(line.said)
        for number, piece in enumerate(line.pieces, 1):
            end = " " if more and number == len(line.pieces) else ""
            self._canvas.setFont(piece.font, size)
            if piece.slanted:
                self._lean(piece.text + end, x + piece.x, self.height - baseline)
            else:
                self._canvas.drawString(x + piece.x, self.height - baseline, piece.text + end)

    def _lean(self, text: str, x: float, y: float) -> None:
        """Slanted words: no slanted font is shipped, so the upright one leans."""
        drawn = self._canvas.beginText()
        drawn.setTextTransform(1, 0, _LEAN, 1, x, y)
        drawn.textOut(text)
        self._canvas.drawText(drawn)

    def slanted(self, line: Line, size: float) -> None:
        """Text across the whole page, behind all else."""
        self._canvas.saveState()
        self._canvas.translate(self.width / 2, self.height / 2)
        self._canvas.rotate(52)
        self._canvas.translate(-line.width / 2, -size / 3)
        self._fill_with(Ink.MARK)
        for piece in line.pieces:
            self._canvas.setFont(piece.font, size)
            self._canvas.drawString(piece.x, 0, piece.text)
        self._canvas.restoreState()
        self._filled = None

    def rule(
        self,
        x: float,
        y: float,
        to_x: float,
        to_y: float,
        *,
        ink: Ink = Ink.LINE,
        thick: float = HAIR,
        dashed: bool = False,
    ) -> None:
        """A straight line."""
        self._draw_with(ink, thick, dashed=dashed)
        self._canvas.line(x, self.height - y, to_x, self.height - to_y)

    def frame(
        self, x: float, y: float, width: float, height: float, *, radius: float = 0, fill: Ink | None = None
    ) -> None:
        """A rectangle with a frame."""
        self._draw_with(Ink.FRAME, HAIR)
        if fill is not None:
            self._fill_with(fill)
        bend = _BEND * radius
        left, in_left, from_left = x, x + bend, x + radius
        right, in_right, from_right = x + width, x + width - bend, x + width - radius
        top, in_top, from_top = (self.height - y - one for one in (0.0, bend, radius))
        low, in_low, from_low = (self.height - y - height + one for one in (0.0, bend, radius))
        # As `roundRect` draws it, which formats each of the 32 numbers by itself: a quarter of what a plan took.
        self._canvas._code.append(
            f"{from_left:.2f} {low:.2f} m {from_right:.2f} {low:.2f} l"
            f" {in_right:.2f} {low:.2f} {right:.2f} {in_low:.2f} {right:.2f} {from_low:.2f} c"
            f" {right:.2f} {from_top:.2f} l"
            f" {right:.2f} {in_top:.2f} {in_right:.2f} {top:.2f} {from_right:.2f} {top:.2f} c"
            f" {from_left:.2f} {top:.2f} l"
            f" {in_left:.2f} {top:.2f} {left:.2f} {in_top:.2f} {left:.2f} {from_top:.2f} c"
            f" {left:.2f} {from_low:.2f} l"
            f" {left:.2f} {in_low:.2f} {in_left:.2f} {low:.2f} {from_left:.2f} {low:.2f} c h"
            f" {'S' if fill is None else 'B'}"
        )

    def fill(self, x: float, y: float, width: float, height: float, ink: Ink) -> None:
        """A rectangle of one colour."""
        self._fill_with(ink)
        self._canvas.rect(x, self.height - y - height, width, height, stroke=0, fill=1)

    def picture(self, jpeg: bytes, x: float, y: float, width: float, height: float, alt: str) -> None:
        """A picture; `alt` is what a screen reader says of it."""
        with self.content("Figure"):
            if self._reading is not None:
                self._reading.alt = alt
            self._canvas.drawImage(ImageReader(BytesIO(jpeg)), x, self.height - y - height, width, height)

    def strokes(self, strokes: Sequence[Sequence[tuple[float, float]]], alt: str) -> None:
        """What was written by hand, each stroke through its points; `alt` is what a screen reader says of it."""
        with self.content("Figure"):
            if self._reading is not None:
                self._reading.alt = alt
            self._draw_with(Ink.TEXT, _PEN)
            self._canvas.setLineCap(1)
            self._canvas.setLineJoin(1)
            drawn = self._canvas.beginPath()
            for stroke in strokes:
                (x, y), *rest = stroke
                drawn.moveTo(x, self.height - y)
                for to_x, to_y in rest or [(x, y)]:
                    drawn.lineTo(to_x, self.height - to_y)
            self._canvas.drawPath(drawn, stroke=1, fill=0)
            self._canvas.setLineCap(0)
            self._canvas.setLineJoin(0)

    def _fill_with(self, ink: Ink) -> None:
        if self._filled is not ink:
            self._filled = ink
            self._canvas.setFillColorRGB(*ink.value)

    def _draw_with(self, ink: Ink, thick: float, *, dashed: bool = False) -> None:
        if self._drawn != (ink, thick, dashed):
            self._drawn = (ink, thick, dashed)
            self._canvas.setStrokeColorRGB(*ink.value)
            self._canvas.setLineWidth(thick)
            self._canvas.setDash([3, 2] if dashed else [])

    def next_page(self) -> None:
        """Turn the sheet."""
        self._canvas.showPage()
        self._marks.append([])
        self._filled = self._drawn = None

    def finish(self) -> bytes:
        """The file."""
        self._canvas.showPage()
        self._tag()
        self._canvas.save()
        return self._bytes.getvalue()

    def _tag(self) -> None:
        document = self._canvas._doc
        pages = document.Pages.pages
        made: dict[int, Any] = {}
        tree = PDFDictionary({"Type": PDFName("StructTreeRoot")})
        root = self._element(self._root, document.Reference(tree), made)
        numbers: list[Any] = []
        for number, marks in enumerate(self._marks):
            page = pages[number]
            page.__NoDefault__ = [*page.__NoDefault__, "StructParents", "Tabs"]
            page.StructParents, page.Tabs = number, PDFName("S")
            numbers += [number, PDFArray([document.Reference(made[id(node)]) for node in marks])]
        tree["K"] = PDFArray([root])
        tree["ParentTree"] = document.Reference(PDFDictionary({"Nums": PDFArray(numbers)}))
        document.Catalog.StructTreeRoot = tree
        document.Catalog.MarkInfo = PDFDictionary({"Marked": "true"})
        self._canvas.setViewerPreference("DisplayDocTitle", "true")

    def _element(self, node: _Node, parent: Any, made: dict[int, Any]) -> Any:
        document = self._canvas._doc
        element = _Element(node.kind, parent)
        made[id(node)] = element
        reference = document.Reference(element)
        if node.mark >= 0:
            element.page = document.Reference(document.Pages.pages[node.page])
            element.content = node.mark
            if node.turned:  # drawn from left to right, read as it was written (ISO 32000-1, 14.9.4)
                element.words["ActualText"] = PDFString("\ufeff" + " ".join(node.lines))
            if node.alt:
                element.words["Alt"] = PDFString("\ufeff" + node.alt)
        else:
            element.content = PDFArray([self._element(one, reference, made) for one in node.below])
        return reference


class _Element(PDFObject):
    """An element of the tags.  A sheet has some fifty; as `PDFDictionary` each name in each costs as much as a line."""

    def __init__(self, kind: str, parent: Any) -> None:
        self._kind, self._parent = kind, parent
        self.page: Any = None
        self.content: Any = None
        self.words: dict[str, PDFString] = {}

    def format(self, document: Any) -> bytes:
        said = [f"<< /Type /StructElem /S /{self._kind} /P ".encode(), self._parent.format(document), b" /K "]
        said.append(formatted(self.content, document))
        if self.page is not None:
            said += [b" /Pg ", self.page.format(document)]
        for name, words in self.words.items():
            said += [f" /{name} ".encode(), words.format(document)]
        return b"".join([*said, b" >>"])
