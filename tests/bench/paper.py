"""A kriseplan as the preview gets it, against the same words set by reportlab with nothing else to do.

The limit reads the words from our own sheet, and sets each of its lines as a paragraph in the same fonts.
"""

from io import BytesIO

from pypdf import PdfReader
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Paragraph, SimpleDocTemplate

from feltapp.actions.kriseplan import pdf
from feltapp.domain.ids import BrukerId
from feltapp.pdf.style import MARGIN, ROOMY, fonts
from feltapp.store import record
from tests.bench.table import Row, Times
from tests.bench.timing import in_turn, seconds
from tests.bench.world import OpenLaptop


def kriseplan(laptop: OpenLaptop, runs: int) -> Row:
    bruker = _with_plan(laptop)
    sheet = PdfReader(BytesIO(pdf(laptop.ctx, bruker)))
    lines = [line for page in sheet.pages for line in page.extract_text().splitlines() if line.strip()]
    _alone(lines)
    drawn, alone = in_turn(
        runs, lambda: seconds(lambda: pdf(laptop.ctx, bruker)), lambda: seconds(lambda: _alone(lines))
    )
    return Row(
        workload="kriseplan: the whole sheet as PDF",
        feltapp=drawn,
        limit=alone,
        against="the same words through reportlab alone",
        target=Times(1.5),
    )


def _with_plan(laptop: OpenLaptop) -> BrukerId:
    with laptop.database.read() as tx:
        return record.of_skjema(tx, "kriseplan")[0].bruker


def _alone(lines: list[str]) -> bytes:
    font, _ = fonts(False)
    style = ParagraphStyle("line", fontName=font.fontName, fontSize=ROOMY.body, leading=ROOMY.leading)
    made = BytesIO()
    document = SimpleDocTemplate(
        made, pagesize=A4, leftMargin=MARGIN, rightMargin=MARGIN, topMargin=MARGIN, bottomMargin=MARGIN
    )
    document.build([Paragraph(line, style) for line in lines])
    return made.getvalue()
