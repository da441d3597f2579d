"""`feltapp historier`: tell the stories through real windows, check what came of each step, and keep the pictures.

Each story has a sentral, a leader and two laptops of its own, and a clock that all of them go by.  The days are those
that stand in the story, whatever day it is outside, so that every frist has a date that can be read here.
"""

import argparse
import os
import shutil
import sys
import tempfile
import time
from collections.abc import Mapping, Sequence
from contextlib import ExitStack
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from feltapp.demo import klokke, screen, summary, world
from feltapp.demo.central import DemoError
from feltapp.demo.historier.fortelling import Historie, Manus
from feltapp.demo.historier.liste import HISTORIER
from feltapp.demo.klokke import StoryClock
from feltapp.demo.skriver import PaperFolder
from feltapp.demo.telling import Step

OURS = ("*.png", "*.pdf", "oppsummering.*", "logg-*.txt")


def main(arguments: Sequence[str]) -> int:
    """Tell them; 0 when every step of every story went well."""
    options = _parser().parse_args(arguments)
    out: Path = options.ut.resolve()
    out.mkdir(parents=True, exist_ok=True)
    for pattern in OURS:
        for old in out.glob(pattern):
            old.unlink()
    chosen = [one for one in HISTORIER if not options.bare or one.name in options.bare]
    begun = time.monotonic()
    steps = tell_all(chosen, out, shown=bool(options.vindu) and screen.there_is_one())
    ok = summary.write(out, steps, time.monotonic() - begun)
    _say(f"{len(chosen)} historier på {time.monotonic() - begun:.0f} sekunder. Bildene ligger i {out}")
    return 0 if ok else 1


def tell_all(chosen: Sequence[Manus], out: Path, *, shown: bool) -> list[Step]:
    """One after the other, on a virtual screen or, `shown`, on the one there is; how all their steps went."""
    klokke.live_in_norway()
    app = QCoreApplication.instance() or QCoreApplication([])
    steps: list[Step] = []
    with ExitStack() as ends:
        env: Mapping[str, str] = os.environ
        if not shown:
            folder = Path(ends.enter_context(tempfile.TemporaryDirectory(prefix="feltapp-skjerm-")))
            virtual = screen.VirtualScreen(folder / "skjerm.logg")
            ends.callback(virtual.stop)
            env = virtual.environment()
        for number, manus in enumerate(chosen, start=1):
            steps += tell(manus, out, env, own_screen=not shown, prefix=f"{number}-" if len(chosen) > 1 else "")
    del app
    return steps


def tell(manus: Manus, out: Path, env: Mapping[str, str], *, own_screen: bool, prefix: str) -> list[Step]:
    """One story, from nothing; how its steps went."""
    _say(f"— {manus.title}")
    work = Path(tempfile.mkdtemp(prefix="feltapp-historie-"))
    clock = StoryClock(work / "klokke")
    clock.set(datetime.strptime(manus.begins, "%Y-%m-%d %H.%M").astimezone())
    try:
        with ExitStack() as ends:
            printer = PaperFolder(work / "skriver")
            made = world.make(
                work, printer.environment(env), ends, manus.people, _quiet, own_screen=own_screen, time=clock
            )
            story = Historie(
                kari=made.laptops["kari"],
                amir=made.laptops["amir"],
                desk=made.desk,
                central=made.central,
                out=out,
                work=work,
                say=_say,
                prefix=prefix,
                time=clock,
                printer=printer,
                people={one.person.name: one.bruker for one in made.seeded},
            )
            for name, what in manus.steps:
                story.run(name, what)
            if not all(step.ok for step in story.steps):
                _keep_logs(story)
            return story.steps
    except DemoError as error:
        return [Step(name=manus.title, reason=str(error))]
    finally:
        shutil.rmtree(work, ignore_errors=True)


def _keep_logs(story: Historie) -> None:
    for laptop in story.laptops:
        if laptop.log.exists():
            shutil.copy(laptop.log, story.out / f"logg-{story.prefix}{laptop.profile.who}.txt")


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="feltapp historier", description="Fem historier fra arbeidet, i egne vinduer."
    )
    parser.add_argument("--ut", type=Path, default=Path("ut-historier"), metavar="MAPPE", help="hit kommer bildene")
    parser.add_argument("--vindu", action="store_true", help="vis vinduene på skjermen")
    names = ", ".join(one.name for one in HISTORIER)
    parser.add_argument("bare", nargs="*", metavar="HISTORIE", help=f"bare disse: {names}")
    return parser


def _quiet(_words: str) -> None:
    """What is set up before each story is the same every time."""


def _say(words: str) -> None:
    sys.stdout.write(f"{words}\n")
    sys.stdout.flush()
