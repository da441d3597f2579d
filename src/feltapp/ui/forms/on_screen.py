"""A form on screen and its session, together: what the page, its news and its signing talk about.

Values and words only; draws nothing.
"""

from dataclasses import dataclass

from feltapp.actions.form import OpenForm
from feltapp.actions.nettverk import Krets
from feltapp.domain.ids import Path
from feltapp.forms.session import FormSession
from feltapp.oversettelse import tr
from feltapp.ui.fields.other import People, Targets

NAMED, LONG = 3, 40
"""How many questions are named, and how much of each name."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OnScreen:
    """One form that somebody has opened."""

    opened: OpenForm
    session: FormSession

    def name_of(self, path: Path) -> str:
        """The words of a question."""
        return self.opened.definition.labels.get(path.rsplit("/", 1)[-1].split(":")[0], "")

    def names_of(self, paths: list[Path]) -> str:
        """A few names in one line, long ones cut."""
        names = [name for name in dict.fromkeys(map(self.name_of, paths)) if name]
        several = [name if len(name) <= LONG else f"{name[:LONG].rstrip(' ,')} …" for name in names]
        more = len(several) - NAMED
        said = ", ".join(several[:NAMED])
        return tr("{noen} og {antall} til").format(noen=said, antall=more) if more > 0 else said


def targets_of(opened: OpenForm, people: People) -> Targets:
    """What the questions of a form may point at."""
    circles = {
        krets: tuple((one.record, one.name) for one in opened.contacts if one.krets is krets and not one.ended)
        for krets in (Krets.NAER, Krets.HJELPER)
    }
    bruker = ((opened.draft.bruker, opened.name),) if opened.about_a_person and opened.name else ()
    return Targets(
        people=people,
        samtykker=opened.samtykker,
        near=circles[Krets.NAER],
        helpers=circles[Krets.HJELPER],
        bruker=bruker,
    )
