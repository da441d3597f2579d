"""`feltapp demo`: a whole working day on real parts, and what it looked like.

Starts sentral, enrols a leader and two laptops, fills them with made-up people, and drives the two windows through the
day.  With a screen the windows stay open at the end; without one the same windows stand on a virtual screen.
"""

import argparse
import os
import shutil
import signal
import sys
import tempfile
import time
from collections.abc import Mapping, Sequence
from contextlib import ExitStack
from pathlib import Path
from types import FrameType

from PySide6.QtCore import QCoreApplication

from feltapp.clock import SystemClock
from feltapp.demo import screen, summary, world
from feltapp.demo.central import DemoError
from feltapp.demo.day import Day
from feltapp.demo.steps import STEPS
from feltapp.oppdiktet.people import people

_OURS = ("*.png", "oppsummering.*", "kriseplan*.pdf", "lommekort.pdf", "laast.pdf", "logg-*.txt")


def main(arguments: Sequence[str]) -> int:
    """Run the day; 0 when every step went well."""
    options = _parser().parse_args(arguments)
    out: Path = options.ut.resolve()
    out.mkdir(parents=True, exist_ok=True)
    for pattern in _OURS:
        for old in out.glob(pattern):
            old.unlink()
    work = Path(tempfile.mkdtemp(prefix="feltapp-demo-"))
    begun = time.monotonic()
    signal.signal(signal.SIGTERM, _stop)
    try:
        ok = _run(options, work, out, begun)
    except DemoError as error:
        _say(f"Dagen kom ikke i gang: {error}")
        summary.write(out, (), time.monotonic() - begun)
        ok = False
    except KeyboardInterrupt:
        _say("Dagen ble stoppet.")
        ok = False
    finally:
        if options.behold:
            _say(f"Arbeidsmappen er beholdt: {work}")
        else:
            shutil.rmtree(work, ignore_errors=True)
    return 0 if ok else 1


def _stop(_number: int, _frame: FrameType | None) -> None:
    """Asked to end: as with Ctrl+C, so that no process and no folder is left behind."""
    raise KeyboardInterrupt


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="feltapp demo", description="En hel arbeidsdag med to maskiner, en sentral og oppdiktede folk."
    )
    parser.add_argument("--ut", type=Path, default=Path("ut"), metavar="MAPPE", help="hit kommer bilder og papirer")
    shown = parser.add_mutually_exclusive_group()
    shown.add_argument("--vindu", dest="vindu", action="store_true", default=None, help="vis vinduene på skjermen")
    shown.add_argument("--uten-vindu", dest="vindu", action="store_false", help="bruk en virtuell skjerm")
    parser.add_argument("--behold", action="store_true", help="behold arbeidsmappen etterpå")
    return parser


def _run(options: argparse.Namespace, work: Path, out: Path, begun: float) -> bool:
    shown = screen.there_is_one() if options.vindu is None else bool(options.vindu)
    app = QCoreApplication.instance() or QCoreApplication([])
    with ExitStack() as ends:
        env: Mapping[str, str] = os.environ
        if not shown:
            virtual = screen.VirtualScreen(work / "skjerm.logg")
            ends.callback(virtual.stop)
            env = virtual.environment()
        day = _set_up(work, out, env, ends, own_screen=not shown)
        for name, what in STEPS:
            day.run(name, what)
        ok = summary.write(out, day.steps, time.monotonic() - begun)
        if not ok:
            for laptop in (day.kari, day.amir):
                if laptop.log.exists():
                    shutil.copy(laptop.log, out / f"logg-{laptop.profile.who}.txt")
        _say(f"Dagen er over etter {time.monotonic() - begun:.0f} sekunder. Bilder og papirer ligger i {out}")
        if shown:
            _stay_open(day)
    del app
    return ok


def _set_up(work: Path, out: Path, env: Mapping[str, str], ends: ExitStack, *, own_screen: bool) -> Day:
    today = SystemClock().now().date()
    made = world.make(work, env, ends, people, _say, own_screen=own_screen)
    return Day(
        kari=made.laptops["kari"],
        amir=made.laptops["amir"],
        desk=made.desk,
        central=made.central,
        out=out,
        work=work,
        today=today,
        lars=made.seeded[0].bruker,
        say=_say,
    )


def _stay_open(day: Day) -> None:
    _say("Vinduene står åpne, så dere kan prøve selv. Lukk dem for å avslutte. Passordsetninger:")
    for laptop in (day.kari, day.amir):
        _say(f"    {laptop.name}: {laptop.profile.passphrase}")
    try:
        for laptop in (day.kari, day.amir):
            laptop.wait_until_closed()
    except KeyboardInterrupt:
        _say("Avslutter.")


def _say(words: str) -> None:
    sys.stdout.write(f"{words}\n")
    sys.stdout.flush()
