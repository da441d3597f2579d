"""`feltapp oppgaver`: do the most common tasks in a real window, count, and write docs/oppgaver.md."""

import argparse
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from feltapp.demo.historier import personer
from feltapp.demo.historier.fortelling import Historie, Manus
from feltapp.demo.historier.run import tell_all
from feltapp.demo.oppgaver.maal import Count, count_all
from feltapp.demo.oppgaver.side import page


def main(arguments: Sequence[str]) -> int:
    """Count them; 0 when every task could be done."""
    parser = argparse.ArgumentParser(
        prog="feltapp oppgaver", description="Gjør de vanligste oppgavene i et ekte vindu, og tell trykkene."
    )
    parser.add_argument("--ut", type=Path, default=Path("docs/oppgaver.md"), metavar="FIL", help="hit skrives siden")
    options = parser.parse_args(arguments)
    counts: list[Count] = []

    def count(story: Historie) -> None:
        counts.extend(count_all(story))
        story.check(True, "Alle oppgavene er gjort, og trykkene er talt")

    manus = Manus(
        name="oppgaver",
        title="De vanligste oppgavene",
        begins="2026-03-09 08.00",
        people=personer.med_plan,
        steps=(("Oppgavene gjøres, og trykkene telles", count),),
    )
    with tempfile.TemporaryDirectory(prefix="feltapp-oppgaver-") as folder:
        steps = tell_all([manus], Path(folder), shown=False)
    if not all(step.ok for step in steps):
        return 1
    options.ut.write_text(page(counts), encoding="utf-8")
    for one in counts:
        sys.stdout.write(f"{one.task}: {one.clicks} klikk, {one.keys} taster\n")
    return 0
