"""A kriseplan as the preview gets it, against the same words set by reportlab with nothing else to do.

The limit reads the words from our own sheet, and sets each of its lines as a paragraph in the same fonts.  How long a
person waits for the sheet, and what two hundred take, have limits of their own (issue 5); the first is a process with a
window: `paper_child.py`.
"""

import json
import os
import subprocess
import sys
import tempfile
from io import BytesIO
from itertools import cycle, islice

from pypdf import PdfReader
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Paragraph, SimpleDocTemplate

from feltapp.actions.kriseplan import pdf
from feltapp.domain.ids import BrukerId
from feltapp.pdf.style import MARGIN, ROOMY, fonts
from feltapp.store import record
from tests.bench.table import Row, Times, Within, samples
from tests.bench.timing import in_turn, seconds
from tests.bench.world import OpenLaptop

BATCH = 200
ON_SCREEN = Within(p50=0.300, p99=0.300)
ALL_OF_THEM = Within(p50=20.0, p99=20.0)


def rows(laptop: OpenLaptop, runs: int) -> list[Row]:
    """The sheet, the wait for it, and a batch."""
    return [kriseplan(laptop, runs), on_screen(runs), batch(laptop)]


def on_screen(runs: int) -> Row:
    """The first in a window's life is one of them."""
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "QT_LOGGING_RULES": "qt.qpa.*=false"}
    with tempfile.TemporaryDirectory() as folder:
        command = [sys.executable, "-m", "tests.bench.paper_child", folder, str(runs)]
        said = subprocess.run(command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, check=True)
    found = samples(json.loads(said.stdout))
    return Row(workload="… from the click until it is on the screen", feltapp=found, target=ON_SCREEN)


def batch(laptop: OpenLaptop) -> Row:
    """So many sheets after each other, over whoever has a plan."""
    with laptop.database.read() as tx:
        everybody = [row.bruker for row in record.of_skjema(tx, "kriseplan")]
    took = seconds(lambda: [pdf(laptop.ctx, one) for one in islice(cycle(everybody), BATCH)])
    return Row(workload=f"… {BATCH} of them, one after the other", feltapp=samples([took]), target=ALL_OF_THEM)


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
