"""Open a krise- og mestringsplan in the product's own page, in a process with one screen.

    python -m tests.bench.paper_child FOLDER RUNS

Prints one JSON list, as seconds: from the click that goes there until its sheet has been put on the screen.
"""

import json
import sys
import time
from pathlib import Path as File

from feltapp.domain.answer import JsonValue
from feltapp.domain.ids import BrukerId
from feltapp.domain.place import Place
from feltapp.pdf.style import fonts
from feltapp.ui.app import make_app
from feltapp.ui.kriseplan.page import KriseplanPage
from feltapp.ui.page import Tools
from feltapp.ui.print.sheet import Sheet
from feltapp.ui.tasks import Tasks
from feltapp.ui.warm import draw_once
from tests.bench.form_child import Window, settle, turn
from tests.golden.plans import TEXTS
from tests.unit.actions.world import KARI, Laptop, Sentral, laptop

_MOST_SECONDS = 10.0


def _until_there(page: KriseplanPage, window: Window, bruker: BrukerId) -> float:
    begun = time.perf_counter()
    page.show_place(Place(page="kriseplan", bruker=bruker))
    while not any(one.isVisible() for one in page.findChildren(Sheet)):
        turn([])
        if time.perf_counter() - begun > _MOST_SECONDS:
            raise RuntimeError("no sheet")
    there = time.perf_counter()
    return there - begun + window.until_painted(there, [])


def _people(one: Laptop, count: int) -> list[BrukerId]:
    plan: dict[str, JsonValue] = dict(TEXTS)
    found = [one.register(f"Lars{number}") for number in range(count)]
    for bruker in found:
        one.put(bruker, "kriseplan", plan)
    return found


def main(folder: File, runs: int) -> int:
    make_app("feltapp", "lys")
    draw_once()
    for bold in (False, True):
        fonts(bold)  # as a session that is warm has done
    one, tasks = laptop(folder, KARI, Sentral()), Tasks()
    people = _people(one, runs)
    window = Window()
    page = KriseplanPage(Tools(ctx=one.ctx, tasks=tasks))
    window.column.addWidget(page)
    window.show()
    settle()
    took = [_until_there(page, window, bruker) for bruker in people]
    sys.stdout.write(json.dumps(took) + "\n")
    sys.stdout.flush()
    tasks.close(2)
    return 0


if __name__ == "__main__":
    sys.exit(main(File(sys.argv[1]), int(sys.argv[2])))
