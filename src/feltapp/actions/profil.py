"""Which medarbeidere have a profile on this laptop: what the lock screen may show before anything is opened.

Staff names only, in clear, in `profil.json`; nothing about brukere.  Imports nothing heavy: the keyless shell reads it.
"""

import contextlib
import json
import os
from dataclasses import dataclass
from pathlib import Path

FILE = "profil.json"


@dataclass(frozen=True, slots=True, kw_only=True)
class Profil:
    """One medarbeider's folder on this laptop."""

    folder: Path
    name: str
    title: str
    team_name: str

    @property
    def initials(self) -> str:
        """At most two letters, for the small round mark."""
        words = self.name.split()
        return "".join(word[0] for word in (words[:1] + words[-1:] if len(words) > 1 else words)).upper()


def list_profiles(base: Path) -> tuple[Profil, ...]:
    """The profiles below a base folder, the last used first; a folder that cannot be read is left out."""
    if not base.is_dir():
        return ()
    found = [(path.stat().st_mtime, path) for path in base.glob(f"*/{FILE}")]
    profiles = (_read(path) for _, path in sorted(found, key=lambda one: (-one[0], str(one[1]))))
    return tuple(profile for profile in profiles if profile is not None)


def write_profile(profile: Profil) -> None:
    """Keep what the lock screen shows; the folder must exist."""
    path = profile.folder / FILE
    text = json.dumps(
        {"name": profile.name, "title": profile.title, "team_name": profile.team_name}, ensure_ascii=False
    )
    fresh = path.with_suffix(".ny")
    fresh.write_text(text, encoding="utf-8")
    fresh.chmod(0o600)
    fresh.replace(path)


def touch_profile(folder: Path) -> None:
    """This is the one that was used last."""
    with contextlib.suppress(OSError):  # a folder that may only be read is no reason to stay closed
        os.utime(folder / FILE)


def _read(path: Path) -> Profil | None:
    try:
        found = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return None
    if not isinstance(found, dict) or not isinstance(found.get("name"), str):
        return None
    return Profil(
        folder=path.parent,
        name=found["name"],
        title=str(found.get("title", "")),
        team_name=str(found.get("team_name", "")),
    )
