"""How far somebody has come the first time feltapp runs on a laptop, so that it goes on where it was.

In clear beside the profiles, because there are no keys yet: the step and sentral's address, never the one-time code, a
name or a passphrase.  Imports nothing heavy: the keyless shell reads it.
"""

import contextlib
import json
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

FILE = "forste-gang.json"
PAPER_MISSING = "papir-mangler"


class Steg(StrEnum):
    """What stands on the screen."""

    VELKOMMEN = "velkommen"
    UTSEENDE = "utseende"
    KLAR = "klar"
    INNMELDING = "innmelding"


@dataclass(frozen=True, slots=True, kw_only=True)
class ForsteGang:
    """Where somebody was, and the address of sentral where one has answered."""

    steg: Steg = Steg.VELKOMMEN
    sentral: str = ""


def read(base: Path) -> ForsteGang:
    """Where somebody was; from the start when nobody was anywhere, or it cannot be read."""
    try:
        found = json.loads((base / FILE).read_text("utf-8"))
    except (OSError, ValueError):
        return ForsteGang()
    if not isinstance(found, dict):
        return ForsteGang()
    steg, sentral = found.get("steg"), found.get("sentral")
    return ForsteGang(
        steg=Steg(steg) if steg in list(Steg) else Steg.VELKOMMEN,
        sentral=sentral if isinstance(sentral, str) and len(sentral) < 500 else "",
    )


def write(base: Path, where: ForsteGang) -> None:
    """Keep it.  A disk that refuses costs somebody a step, and nothing else."""
    fresh = base / f"{FILE}.ny"
    with contextlib.suppress(OSError):
        base.mkdir(mode=0o700, parents=True, exist_ok=True)
        fresh.write_text(json.dumps({"steg": where.steg, "sentral": where.sentral}), "utf-8")
        fresh.chmod(0o600)
        fresh.replace(base / FILE)


def done(base: Path) -> None:
    """There is a profile now."""
    with contextlib.suppress(OSError):
        (base / FILE).unlink(missing_ok=True)


def paper_missing(folder: Path) -> bool:
    """Whether nobody has said yet that the recovery key of this profile is on paper."""
    return (folder / PAPER_MISSING).exists()


def note_paper(folder: Path, *, missing: bool) -> None:
    """Remember it until somebody has said so: the key itself is kept nowhere."""
    if missing:
        (folder / PAPER_MISSING).touch(mode=0o600)
    else:
        (folder / PAPER_MISSING).unlink(missing_ok=True)
