"""Open a form of 200 items and answer in it, without a screen and on a virtual one, beside bare widgets.

Each screen is a process of its own: `form_child.py` says what is timed.
"""

import json
import subprocess
import sys
import tempfile
from collections.abc import Mapping

from tests.bench.start import screen
from tests.bench.table import Row, Within, samples

OPEN = Within(p50=0.150, p99=0.150)
EDIT = Within(p50=0.016, p99=0.016)
STALL = Within(p50=0.050, p99=0.050)
_BARE = "as many bare Qt widgets"


def rows(runs: int, edits: int) -> list[Row]:
    """With nothing but memory to draw in, and under Xvfb where there is one."""
    found: list[Row] = []
    with screen() as environment:
        environment["QT_LOGGING_RULES"] = ""
        found += _on("offscreen", environment | {"QT_QPA_PLATFORM": "offscreen"}, runs, edits)
        if environment["QT_QPA_PLATFORM"] != "offscreen":
            found += _on("Xvfb", environment, runs, edits)
    return found


def _on(where: str, environment: Mapping[str, str], runs: int, edits: int) -> list[Row]:
    with tempfile.TemporaryDirectory() as folder:
        command = [sys.executable, "-m", "tests.bench.form_child", folder, str(runs), str(edits)]
        said = subprocess.run(command, env=dict(environment), stdout=subprocess.PIPE, check=True).stdout
    found: list[Row] = []
    for name, values in json.loads(said).items():
        opened, typed = samples(values["bare open"]), samples(values["bare edit"])
        ours = {key: samples(values[key]) for key in ("open", "stall", "edit")}
        found += [
            Row(workload=f"open {name}, {where}", feltapp=ours["open"], limit=opened, against=_BARE, target=OPEN),
            Row(
                workload=f"… an answer in it, {where}",
                feltapp=ours["edit"],
                limit=typed,
                against="a letter in one",
                target=EDIT,
            ),
            Row(workload=f"… longest stall while it opens, {where}", feltapp=ours["stall"], target=STALL),
        ]
    return found
