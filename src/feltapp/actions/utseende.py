"""How the window looks on this laptop: colours, size of text, language, where it stood.  In clear beside the profiles.

Read before anything is opened, so that the lock screen is as easy to read as the rest.  Never a name, a page or
anything else of what was in the window.  Imports nothing heavy: the keyless shell reads it.
"""

import contextlib
import json
import os
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from pathlib import Path

from feltapp.oversettelse import BOKMAL, VARIABLE

FILE = "utseende.json"
FARGER = ("lys", "mork", "hoy_kontrast", "hoy_kontrast_mork")
SIZES = (100, 125, 150, 175, 200)
SPRAAK = (BOKMAL, "nn", "en", "se")
SCALE = "QT_SCALE_FACTOR"
_MOST = 100_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Utseende:
    """`farger`: a scheme's name, or empty to follow the machine.  `tekst`: size in percent.

    `spraak`: what the window speaks, by the code of its translation.  `vindu`: left, top, width and height, where it
    was not `stort` over the whole screen.
    """

    farger: str = ""
    tekst: int = 100
    vindu: tuple[int, int, int, int] | None = None
    stort: bool = False
    spraak: str = BOKMAL

    def environment(self) -> Mapping[str, str]:
        """What a process that is to look so must be started with: Qt reads it once, before there is a window."""
        return {SCALE: f"{self.tekst / 100:g}", VARIABLE: self.spraak}


def read(base: Path) -> Utseende | None:
    """What was chosen on this laptop; None when nobody has, or it cannot be read."""
    try:
        found = json.loads((base / FILE).read_text("utf-8"))
    except (OSError, ValueError):
        return None
    if not isinstance(found, dict):
        return None
    size, place, colours = found.get("tekst"), found.get("vindu"), found.get("farger")
    return Utseende(
        farger=colours if colours in FARGER else "",
        tekst=size if isinstance(size, int) and size in SIZES else 100,
        vindu=_place(place),
        stort=found.get("stort") is True,
        spraak=language if (language := found.get("spraak")) in SPRAAK else BOKMAL,
    )


def write(base: Path, look: Utseende) -> None:
    """Keep it.  A disk that refuses costs a choice of colours, and nobody's work."""
    kept = asdict(look)
    fresh = base / f"{FILE}.ny"
    with contextlib.suppress(OSError):
        base.mkdir(mode=0o700, parents=True, exist_ok=True)  # chosen before there is a profile
        fresh.write_text(json.dumps(kept), "utf-8")
        fresh.chmod(0o600)
        fresh.replace(base / FILE)


def take_size(base: Path) -> str:
    """Make this process as large as was chosen, before it has a window; the colours chosen."""
    look = read(base)
    if look is None:
        return ""
    os.environ.update(look.environment())
    return look.farger


def _place(found: object) -> tuple[int, int, int, int] | None:
    if not isinstance(found, list) or len(found) != 4:
        return None
    if not all(isinstance(one, int) and abs(one) < _MOST for one in found):
        return None
    left, top, width, height = found
    return (left, top, width, height) if width > 0 and height > 0 else None


def scale_in_use() -> float:
    """How large this process was started."""
    try:
        return float(os.environ.get(SCALE, "1")) or 1.0
    except ValueError:
        return 1.0
