"""What lies first in a file that another service gets: what it is, how the data is taken out, and all of it to read.

The same records, with the same answers, as the data beside it (`pdf/attached.py`, ADR 0016).  Who may have it is
decided before it is drawn.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from feltapp.pdf import flow, prose
from feltapp.pdf.attached import NAME
from feltapp.pdf.innsyn import InnsynRecord, one_record
from feltapp.pdf.kriseplan import day

TITLE = "Opplysninger fra feltapp"
READ_ME = "Les meg"
HOW = (
    "I feltapp: «Ny bruker», «Les inn fra fil».",
    "I andre systemer: åpne filen i Adobe Acrobat Reader, Foxit, Okular eller Firefox, og listen over vedlegg.",
    f"Lagre «{NAME}» der bare du som skal ha opplysningene, kommer til.",
    "Vedlegget er ikke låst når det er tatt ut. Slett det når det er brukt.",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class PakkeHeading:
    """About whom, from whom, to whom, when; `with_data`: the data lies beside it, in the same file."""

    about: str
    team: str
    made_by: str
    to: tuple[str, ...]
    printed_on: date
    with_data: bool = True


def draw_pakke(heading: PakkeHeading, records: Sequence[InnsynRecord]) -> bytes:
    """The whole as PDF."""
    when = day(heading.printed_on)
    blocks = [
        *flow.title(TITLE, f"{heading.about} · {heading.team} · {when}"),
        *_read_me(heading, len(records)),
        *(waiting for one in records for waiting in one_record(one, heading.printed_on)),
    ]
    return flow.draw(blocks, flow.Foot(words=when, title=TITLE))


def _read_me(heading: PakkeHeading, number: int) -> Iterator[flow.Waiting]:
    yield from prose.heading(READ_ME)
    yield from prose.said("", "Fra: ", f"{heading.made_by}, {heading.team}")
    yield from prose.said("", "Til: ", ", ".join(heading.to))
    counted = "1 registrering" if number == 1 else f"{number} registreringer"
    yield from prose.said(
        f"Her står {counted}. Det er bare det som er valgt og som kan gis til den som får filen. "
        "Bruk det bare til det som er avtalt."
    )
    if heading.with_data:
        yield from prose.said("Det samme ligger som vedlegg i denne filen, i formatet FHIR R4 (JSON):")
        yield from prose.listed(HOW)
