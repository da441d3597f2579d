"""`feltapp skjema ta-i-bruk`: put a form's file into the team's mappe, or take it out of use again.

Says what is in the file and what is not supported before it asks for anything.  Opens a profile as the window does, so
the window must be closed; sends at once when there is network.  Exit code 0: done; 1: something is not supported and
nobody said that it may be left out; 2: it cannot be done.
"""

import argparse
import getpass
import sys
from collections.abc import Callable
from pathlib import Path

from feltapp.actions import skjema
from feltapp.actions.context import Context
from feltapp.actions.profil import FILE, Profil, list_profiles
from feltapp.actions.skjema import Filing
from feltapp.bootstrap.opener import ProfileOpener
from feltapp.bootstrap.spraak import base_folder
from feltapp.clock import SystemClock
from feltapp.domain.ids import SkjemaRef
from feltapp.domain.mappe import MappeKind
from feltapp.errors import FeltappError, UserError
from feltapp.forms.definition import Nature
from feltapp.forms.taken import Candidate, look
from feltapp.ui.session import Opened, Opener

DONE, LEFT_OUT = 0, 1
WIDEST_LIST = 30
WINDOW_IS_OPEN = (
    "Lås eller lukk feltapp (Ctrl L i vinduet), og prøv igjen. Eller ta skjemaet i bruk i vinduet, under «Skjema»."
)


def run(options: argparse.Namespace, *, opener: Opener | None = None, ask: Callable[[], str] | None = None) -> int:
    """Do what was asked for.  `opener` and `ask` are for tests."""
    if options.ta_ut and "|" in options.fil and not Path(options.fil).exists():
        ref, candidate = SkjemaRef(options.fil), None
    else:
        path = Path(options.fil)
        candidate = look(skjema.read_file(path), name=path.stem)
        ref = candidate.definition.ref
    if candidate is not None and not options.ta_ut:
        _tell(candidate)
        if candidate.unsupported and not options.likevel:
            print("Skal skjemaet tas i bruk uten dette, så skriv --likevel.")
            return LEFT_OUT
    profile = _profile(options.profil)
    opened = _open(opener or ProfileOpener(SystemClock()), profile, (ask or _passphrase)())
    try:
        if options.ta_ut or candidate is None:
            skjema.take_out(opened.ctx, ref)
            print(f"«{ref}» er tatt ut av bruk. Svar som er skrevet, kan fortsatt leses.")
        else:
            _take(opened.ctx, candidate, options)
        _send(opened)
    finally:
        opened.close()
    return DONE


def _tell(candidate: Candidate) -> None:
    definition = candidate.definition
    print(f"«{definition.title}» ({definition.ref}), {', '.join(candidate.languages)}")
    for note in candidate.unsupported[:WIDEST_LIST]:
        print(f"  Ikke støttet: {note.link_id or 'hele skjemaet'}: {note.what}")
    if len(candidate.unsupported) > WIDEST_LIST:
        print(f"  … og {len(candidate.unsupported) - WIDEST_LIST} til")


def _take(ctx: Context, candidate: Candidate, options: argparse.Namespace) -> None:
    filing = Filing(
        mappe=MappeKind(options.mappe) if options.mappe else None,
        nature=_nature(options.natur or ("levende" if options.flere else "")),
        several=options.flere,
    )
    taken = skjema.take_into_use(ctx, candidate, filing, left_out_too=options.likevel)
    found = ctx.catalog.find(taken.ref)
    nature = "levende" if found.nature is Nature.LEVENDE else "låst"
    print(f"«{taken.title}» er tatt i bruk. Svarene ligger i mappen «{found.mappe}», og skjemaet er {nature}.")


def _nature(said: str) -> Nature | None:
    return Nature(said.replace("å", "aa")) if said else None


def _send(opened: Opened) -> None:
    result = opened.syncing.engine.run_once() if opened.syncing is not None else None
    sent = result is not None and result.trouble is None and not result.waiting
    print("Teamet har det nå." if sent else "Teamet får det når denne maskinen er på nett.")


def _profile(given: Path | None) -> Profil:
    base = base_folder(given)
    found = list_profiles(base.parent if (base / FILE).is_file() else base)
    if (base / FILE).is_file():
        found = tuple(one for one in found if one.folder == base)
    if not found:
        raise UserError("ingen-profil", mappe=str(base))
    if len(found) > 1:
        for one in found:
            print(f"  {one.name}, {one.title}: --profil {one.folder}", file=sys.stderr)
        raise UserError("flere-profiler", antall=len(found))
    return found[0]


def _open(opener: Opener, profile: Profil, passphrase: str) -> Opened:
    try:
        return opener(profile.folder, passphrase, "")
    except FeltappError as error:
        if error.code == "lager-i-bruk":
            print(WINDOW_IS_OPEN, file=sys.stderr)
        raise


def _passphrase() -> str:
    """From the terminal, unseen; else one line from standard input, so that a program can give it."""
    if sys.stdin.isatty():
        return getpass.getpass("Passordsetning: ")
    return sys.stdin.readline().rstrip("\r\n")
