"""Find the files that ship with feltapp: forms, fonts, icons, translations.

Only paths: nobody reads or writes here.  The folder lies beside `src/` in a checkout and inside the package
in a wheel (pyproject, force-include), so both are looked for, the wheel's first.
"""

from pathlib import Path

_HERE = Path(__file__).resolve().parent
_PLACES = (_HERE / "resources", _HERE.parent.parent / "resources")


def resource(*parts: str) -> Path:
    """The path of a shipped file or folder; it must exist."""
    for place in _PLACES:
        path = place.joinpath(*parts)
        if path.exists():
            return path
    raise FileNotFoundError("/".join(parts))
