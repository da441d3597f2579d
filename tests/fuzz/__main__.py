"""`make fuzz`: forms and answers gone wrong, a million times.

    make fuzz ARGS="--antall 1000000"       python -m tests.fuzz --nr 4711

Each run has a number and can be made again; what is found is kept as files, with how it came about.
"""

import argparse
import sys
from pathlib import Path

from tests.fuzz.corpus import read_corpus
from tests.fuzz.runner import Result, form_of, run_many, say

SLICE = 20_000
ENOUGH = 200
"""So many finds, and the rest can wait."""


def main() -> int:
    """Run what was asked for; 1 when something was found."""
    parser = argparse.ArgumentParser(prog="fuzz", description="Prøv skjemaer og svar som er gått galt.")
    parser.add_argument("--antall", type=int, default=100_000, help="hvor mange kjøringer")
    parser.add_argument("--fra", type=int, default=0, help="nummeret på den første")
    parser.add_argument("--fro", type=int, default=1, help="frøet som alle følger av")
    parser.add_argument("--nr", type=int, help="bare denne ene")
    parser.add_argument("--filer", type=Path, action="append", default=[], help="en mappe til med ekte skjemaer")
    parser.add_argument("--ut", type=Path, default=Path("ut") / "fuzz", help="hit kommer det som blir funnet")
    options = parser.parse_args()
    corpus = read_corpus(options.filer)
    first, last = (
        (options.nr, options.nr + 1) if options.nr is not None else (options.fra, options.fra + options.antall)
    )
    total, found = 0, 0
    for start in range(first, last, SLICE):
        numbers = range(start, min(start + SLICE, last))
        result = run_many(corpus, numbers, seed=options.fro, met=lambda now: len(now.finds) >= ENOUGH)
        total += result.runs
        found += len(result.finds)
        print(say(result), flush=True)
        _keep(result, options.fro, options.ut, corpus_files=options.filer)
        if found >= ENOUGH:
            break
    print(f"I alt {total} kjøringer, {found} funn.")
    return 1 if found else 0


def _keep(result: Result, seed: int, folder: Path, *, corpus_files: list[Path]) -> None:
    """The first form of each bug, and what happened."""
    corpus = read_corpus(corpus_files)
    for mark in result.marks:
        first = next(one for one in result.finds if one.mark == mark)
        folder.mkdir(parents=True, exist_ok=True)
        (folder / f"{seed}-{first.number}.json").write_bytes(form_of(seed, first.number, corpus))
        (folder / f"{seed}-{first.number}.txt").write_text(f"{mark}\n{first.trace}", "utf-8")


if __name__ == "__main__":
    sys.exit(main())
