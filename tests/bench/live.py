"""Clicks, keys and scrolling in the product's own window while a first sync of five years fills it (issue 4).

Once with nothing but memory to draw in, and once under Xvfb where there is one; `live_child.py` says what is timed.
"""

import json
import subprocess
import sys
from collections.abc import Mapping

from tests.bench.start import screen
from tests.bench.table import Row, Within, samples
from tests.bench.world import World

EACH = 150
FRAME = Within(p50=1 / 60, p99=1 / 60)
PAGE = Within(p50=0.100, p99=0.100)
KEY = Within(p50=0.016, p99=0.050)
_OWN = 44


def rows(world: World) -> list[Row]:
    """`world` has a team's five years; each run fills a laptop of its own."""
    found: list[Row] = []
    with screen() as environment:
        environment["QT_LOGGING_RULES"] = ""
        found += _on(world, "offscreen", environment | {"QT_QPA_PLATFORM": "offscreen"})
        if environment["QT_QPA_PLATFORM"] != "offscreen":
            found += _on(world, "Xvfb", environment)
    return found


def _on(world: World, where: str, environment: Mapping[str, str]) -> list[Row]:
    own = [one.bruker for one in world.brukere[::_OWN]]
    command = [sys.executable, "-m", "tests.bench.live_child", str(world.fresh_folder()), str(len(world.brukere)), *own]
    said = subprocess.run(command, env=dict(environment), stdout=subprocess.PIPE, check=True).stdout
    said_of = json.loads(said)
    took, after = ({name: samples(values) for name, values in said_of[part].items()} for part in ("during", "after"))
    count = f"{len(world.sealed):,} revisions coming, {where}"
    frames = took["scroll"].values
    dropped = f"{sum(value > FRAME.p50 for value in frames)} of {len(frames)} frames came late"
    named = (
        ("scroll", f"scroll {len(world.brukere)} people, {count}", FRAME),
        ("day", f"click until Min dag is drawn, {count}", PAGE),
        ("person", f"click until a person is drawn, {count}", PAGE),
        ("key", f"a key in Ctrl+K until its hits are drawn, {count}", KEY),
    )
    return [
        Row(
            workload=workload,
            feltapp=took[name],
            limit=after[name],
            against="the same when all is here",
            target=target,
            note=dropped if name == "scroll" else "",
        )
        for name, workload, target in named
    ]
