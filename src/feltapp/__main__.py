"""`feltapp`: arguments in, exit code out.

Without a sub-command the window opens; what the others need is found by name, so that starting up imports none of it.
"""

import argparse
import gc
import sys
from collections.abc import Sequence
from pathlib import Path

from feltapp import __version__
from feltapp.bootstrap.later import later

LOOKS = ("lys", "mork", "hoy_kontrast", "hoy_kontrast_mork")


def main(arguments: Sequence[str] | None = None) -> int:
    """Run what was asked for."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    # Sentral, the demo and the forms read their own arguments, so that their help is theirs.
    if given[:1] == ["sentral"]:
        return int(later("feltapp.server.run:serve")(given[1:]))
    if given[:1] == ["demo"]:
        return int(later("feltapp.demo.run:main")(given[1:]))
    if given[:1] == ["historier"]:
        return int(later("feltapp.demo.historier.run:main")(given[1:]))
    if given[:1] == ["oppgaver"]:
        return int(later("feltapp.demo.oppgaver.run:main")(given[1:]))
    if given[:1] == ["skjema"]:
        return int(later("feltapp.bootstrap.skjema:main")(given[1:]))
    parser = argparse.ArgumentParser(
        prog="feltapp",
        description="Feltverktøy for Housing First og ambulante team.",
        epilog="feltapp sentral: sentralen. feltapp demo: en hel arbeidsdag med oppdiktede folk. "
        "feltapp skjema: se hva som er i en skjemafil.",
    )
    parser.add_argument("--version", action="version", version=f"feltapp {__version__}")
    parser.add_argument("--profil", type=Path, metavar="MAPPE", help="hvor profilene på denne maskinen ligger")
    parser.add_argument("--utseende", choices=LOOKS, default="", help="lys eller mørk, uansett hva maskinen sier")
    parser.add_argument("okt", nargs="?", choices=("okt",), help=argparse.SUPPRESS)
    found = parser.parse_args(given)
    # Importing makes much that stays and little to collect: `ui/sweeper.py` collects, from when there is a window.
    gc.disable()
    # What the window says is translated where it is imported, so the language comes first: docs/adr/0022.
    if found.okt:
        later("feltapp.bootstrap.spraak:speak_as_told")()
        return int(later("feltapp.bootstrap.session:run")(utseende=found.utseende))
    later("feltapp.bootstrap.spraak:speak_as_chosen")(found.profil)
    return int(later("feltapp.bootstrap.shell:run")(found.profil, utseende=found.utseende))


if __name__ == "__main__":
    sys.exit(main())
