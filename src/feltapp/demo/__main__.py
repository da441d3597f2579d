"""The demo's own processes: `rele` (network that can be cut), `skall` and `okt` (shell and session, with a driver)."""

import sys

from feltapp.demo import relay


def main(arguments: list[str]) -> int:
    """Run one of them."""
    match arguments:
        case ["rele", target]:
            return relay.serve(int(target))
        case _:
            sys.stderr.write("python -m feltapp.demo startes av «feltapp demo»\n")
            return 2


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
