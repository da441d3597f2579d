"""A printer that puts its paper in a folder, so that a story may print where there is none.

Two programs by the names of CUPS' own, first on the path of a laptop's processes: the window asks and sends as always.
"""

import os
from collections.abc import Mapping
from pathlib import Path

_NAME = "Skriveren-i-gangen"
_LPSTAT = f"""#!/bin/sh
case "$1" in
-e) echo {_NAME} ;;
-d) echo "system default destination: {_NAME}" ;;
esac
"""
_LP = """#!/bin/sh
cat > "{folder}/ark-$$.pdf.ny" && mv "{folder}/ark-$$.pdf.ny" "{folder}/ark-$$.pdf"
"""


class PaperFolder:
    """The printer, and what has come out of it."""

    def __init__(self, folder: Path) -> None:
        self._programs, self._paper = folder / "program", folder / "papir"
        for made in (self._programs, self._paper):
            made.mkdir(parents=True)
        for name, text in (("lpstat", _LPSTAT), ("lp", _LP.format(folder=self._paper))):
            program = self._programs / name
            program.write_text(text, encoding="utf-8")
            program.chmod(0o700)

    def environment(self, env: Mapping[str, str]) -> dict[str, str]:
        """Where programs are looked for by a process that shall have this printer."""
        return {**env, "PATH": os.pathsep.join((str(self._programs), env.get("PATH", os.defpath)))}

    def sheets(self) -> list[bytes]:
        """Each document that was printed, the oldest first."""
        return [path.read_bytes() for path in sorted(self._paper.glob("*.pdf"), key=lambda one: one.stat().st_mtime_ns)]
