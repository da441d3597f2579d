"""Which languages a paper can be had in, and which of them is the person's own.

What a person reads best stands in the stamkort; where it says «norsk», or nothing, the paper is in the written
Norwegian that the window is in.  The words themselves, and who has checked them: `pdf/sprak.py`.
"""

from dataclasses import dataclass

from feltapp import oversettelse
from feltapp.domain.person import Person
from feltapp.pdf.sprak import BOKMAL, BOKMAL_CODE, languages, spoken

_NORWEGIAN = (BOKMAL_CODE, "nn")


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperLanguages:
    """The choices, code and name; `own` is the person's; `missing` what they speak that there is no paper in.

    `unchecked`: languages in which what is said of an overdose stands in bokmål.
    """

    choices: tuple[tuple[str, str], ...]
    own: str
    missing: str = ""
    unchecked: frozenset[str] = frozenset()


def languages_for(who: Person | None) -> PaperLanguages:
    """The languages for the papers of this person."""
    told = who.language if who is not None else ""
    found = spoken(told)
    here = oversettelse.language()
    written = here if here in _NORWEGIAN else BOKMAL_CODE
    return PaperLanguages(
        choices=tuple((one.code, one.name) for one in languages()),
        own=written if found in (None, BOKMAL) else found.code,
        missing=told if told and found is None else "",
        unchecked=frozenset(one.code for one in languages() if one.unchecked),
    )
