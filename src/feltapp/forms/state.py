"""What a form looks like at one moment: everything a window or a paper needs to draw it.

Values only, made by `session.py`; nothing in here can change or be asked to change.
"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from feltapp.domain.answer import Answer
from feltapp.domain.ids import Path
from feltapp.domain.revision import Choice
from feltapp.forms.answers import Problem, show
from feltapp.forms.definition import Field, Option, Shown
from feltapp.forms.layout import Layout


class FieldStatus(StrEnum):
    """How an answer stands to the one given last time."""

    NY = "ny"
    FRA_SIST = "fra-sist"
    BEKREFTET = "bekreftet"
    ENDRET = "endret"


class SectionStatus(StrEnum):
    """How far a section has come (domain brief §6)."""

    IKKE_STARTET = "ikke-startet"
    PAAGAAR = "paagaar"
    FERDIG = "ferdig"
    IKKE_AKTUELT = "ikke-aktuelt"


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldState:
    """One question, heading, group or row.

    `answer` is what is stored; `raw` is typed text that is not (yet) how the answer is written, kept apart from it.
    `choice` holds the versions when there are several, also after this draft `settled` on one.  `missing`: skal or maa,
    asked, and not gone through.  `is_row`: this is the row itself; its fields follow.  `rows`: how many a repeated
    group has; of a row, its number.
    `refused`: the form's own rule says that the answer is wrong.  `layout`: how a group is drawn as a table.
    `new`: the version in which the text was written last did not have it.
    `is_item`: one of the questions to go through (a detail below another question is not); gone through, `reviewed`, as
    soon as it or a detail of it is answered.  `section` is the linkId of the first field of its section.
    """

    path: Path
    field: Field
    section: str
    depth: int
    row: str
    is_row: bool
    visible: bool
    answer: Answer
    raw: str
    problems: tuple[Problem, ...]
    previous: Answer | None
    previous_date: date | None
    status: FieldStatus
    choice: Choice | None
    settled: bool
    reviewed: bool
    missing: bool
    rows: int = 0
    is_item: bool = False
    refused: bool = False
    layout: Layout | None = None
    new: bool = False

    @property
    def options(self) -> tuple[Option, ...]:
        """What there is to choose from."""
        return self.field.options

    @property
    def shown(self) -> Answer:
        """The answer to draw: last time's until somebody confirms or changes it."""
        return self.previous if self.status is FieldStatus.FRA_SIST and self.previous is not None else self.answer

    @property
    def text(self) -> str:
        """What stands in the text field."""
        return self.raw or show(self.field, self.shown)


@dataclass(frozen=True, slots=True, kw_only=True)
class SectionState:
    """One section; `words` is its status for people, `short` its name in a menu."""

    link_id: str
    title: str
    short: str
    status: SectionStatus
    reviewed: int
    total: int
    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldProblem:
    """A problem and where it is; no path: the whole form."""

    path: Path | None
    problem: Problem


@dataclass(frozen=True, slots=True, kw_only=True)
class FormState:
    """A form at one moment; `fields` in drawing order, also those that are not asked now."""

    sections: tuple[SectionState, ...]
    fields: tuple[FieldState, ...]
    reviewed: int
    total: int
    problems: tuple[FieldProblem, ...]

    def field(self, path: Path) -> FieldState:
        """The state of one path; KeyError when the form has no such path now."""
        for one in self.fields:
            if one.path == path:
                return one
        raise KeyError(path)

    def in_section(self, link_id: str) -> tuple[FieldState, ...]:
        """The fields of one section; a group's own heading only where it takes rows or is a table."""
        inside = (one for one in self.fields if one.section == link_id and one.field.shown is not Shown.PAPER)
        return tuple(
            one
            for one in inside
            if one.row or one.field.repeats or one.layout or not (one.field.link_id == link_id and one.field.is_group)
        )
