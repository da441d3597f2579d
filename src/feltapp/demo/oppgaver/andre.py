"""What other systems' own texts say that the same tasks take: each figure with the text it is counted from.

Read, not run.  A figure is the least that the text describes, letters searched for counted as ours are; where the text
does not say how a task is done, that is what stands here.
"""

from dataclasses import dataclass

LETTERS = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Other:
    """`least`: presses and keys that are described, or None where the task is not."""

    task: str
    system: str
    least: int | None
    how: str
    source: str


_CHT_PEOPLE = "medic/cht-docs, content/en/building/features/contacts/_index.md"
_CHT_TASKS = "medic/cht-docs, content/en/building/features/tasks/_index.md"
_DHIS2_EVENT = "docs.dhis2.org/2.25/en/user/html/ch23s02.html"
_DHIS2_CLOSE = "dhis2/dhis2-android-docs, «Complete/Re-open event»"
_GERICA = "oslo.extend.no, «Gerica - Brukeradmin (Brukerliste) - Brukerveileder v. 1.3»"
_COMMCARE = "dimagi wiki 2143947182 (Case Configuration): a follow-up form opens from a list of cases"

OTHERS = (
    Other(
        task="notat",
        system="CHT",
        least=6 + LETTERS,
        how="People, the search icon, the letters, Enter, the person, +, the form; what sends it is not described",
        source=_CHT_PEOPLE,
    ),
    Other(
        task="notat",
        system="Gerica",
        least=None,
        how="the list of brukere is one press, a search is a filter in it; from the person to a note is not described",
        source=_GERICA,
    ),
    Other(task="notat", system="CommCare", least=None, how="which screens come is up to each app", source=_COMMCARE),
    Other(
        task="besok",
        system="DHIS2 Event Capture (web)",
        least=6,
        how="the app, the unit, the program, Register event, the date, Save; about nobody in particular",
        source=_DHIS2_EVENT,
    ),
    Other(
        task="besok",
        system="DHIS2 Capture (Android)",
        least=None,
        how="from inside the event two presses complete it; how one gets there is not described with it",
        source=_DHIS2_CLOSE,
    ),
    Other(
        task="frist",
        system="CHT",
        least=3,
        how="Tasks, the task, one answer; what sends it is not described",
        source=_CHT_TASKS,
    ),
    Other(
        task="kriseplan",
        system="CHT",
        least=None,
        how="no printing; asked for in medic/cht-core#6511",
        source="medic/cht-core#6511",
    ),
    Other(
        task="samtykke",
        system="Open Path HMIS",
        least=None,
        how="has a release of information with start and end; the steps are not described",
        source="greenriver/hmis-warehouse, app/models/grda_warehouse/client_roi_authorization.rb",
    ),
)
"""For tasks and systems that stand nowhere here no text was found: OpenMRS 3, CosDoc, Profil, Lifecare."""
