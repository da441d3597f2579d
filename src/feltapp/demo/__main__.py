"""The demo's own processes.

`rele`: network that can be cut.  `skall`, `okt`: shell and session, with a driver.  `sentral`: in the time of a story.
"""

import sys
from pathlib import Path

from feltapp.bootstrap.later import later


def main(arguments: list[str]) -> int:
    """Run one of them."""
    match arguments:
        case ["rele", target]:
            return int(later("feltapp.demo.relay:serve")(int(target)))
        case ["skall", base, sockets, x, y, clock]:
            return int(later("feltapp.demo.processes:run_shell")(Path(base), Path(sockets), int(x), int(y), clock))
        case ["okt", sockets, x, y, clock]:
            return int(later("feltapp.demo.processes:run_session")(Path(sockets), int(x), int(y), clock))
        case ["sentral", clock, *rest]:
            return int(later("feltapp.demo.own_central:run")(clock, rest))
        case _:
            sys.stderr.write("python -m feltapp.demo startes av «feltapp demo»\n")
            return 2


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
