"""What people read, in the language of this process: `tr("Lagret {tid}").format(tid=…)`.

A source string is whole, plain bokmål and a literal (no f-string), so that Qt's lupdate finds it: scripts/oversett.py.
Counts are said Qt's way, `tr("%n dag(er) igjen", "", days)`; what lies in parentheses is left out of one, and of
«(melt|le)» one gets the first and many the second.  Never what is stored, sent or logged, only what is shown.
The language is set before anything else is imported and holds until the process ends, so that constants may be
translated where they are made: docs/adr/0022.  Knows neither Qt nor files; in bokmål nothing is looked up.
"""

import re
from collections.abc import Callable
from typing import Final

BOKMAL: Final = "nb"
VARIABLE: Final = "FELTAPP_SPRAAK"
"""The variable that tells a process which language it speaks."""

Catalog = Callable[[str, str, int], str]
"""Text, comment and number (-1: none) to a translation; empty when there is none."""

_FORMS = re.compile(r"\(([^()|]*)(?:\|([^()|]*))?\)")


class _Speech:
    """The one thing here that changes: which catalog is asked."""

    language: str = BOKMAL
    catalog: Catalog | None = None


def tr(text: str, comment: str = "", n: int = -1) -> str:
    """The text as people read it here; `comment` tells equal texts apart, `n` is put for %n and chooses the form."""
    found = _Speech.catalog(text, comment, n) if _Speech.catalog is not None else ""
    if n < 0:
        return found or text
    return (found or _in_bokmal(text, n)).replace("%n", str(n))


def tr_noop(text: str) -> str:
    """The text in bokmål, to be said with `tr` where it is shown: for what is also kept, sent or printed."""
    return text


def language() -> str:
    """nb, nn, en or se."""
    return _Speech.language


def speak(code: str, catalog: Catalog | None) -> None:
    """Say everything in this language from now on; without a catalog, in bokmål's words."""
    _Speech.language, _Speech.catalog = code, catalog


def _in_bokmal(text: str, n: int) -> str:
    def form(found: re.Match[str]) -> str:
        first, second = found[1], found[2]
        if second is None:
            return "" if n == 1 else first
        return first if n == 1 else second

    return _FORMS.sub(form, text)
