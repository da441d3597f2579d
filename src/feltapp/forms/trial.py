"""Try a set of answers on a form, without a person, a record or a store: what is shown, worked out and wrong.

For those who draw forms and for tests; what the window shows comes from the same session.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from feltapp.domain.answer import Answers, JsonValue
from feltapp.domain.ids import Path
from feltapp.domain.revision import RecordView
from feltapp.forms.definition import FormDefinition, Unsupported
from feltapp.forms.first_values import new_row
from feltapp.forms.paths import FIRST_PLACE, row_path
from feltapp.forms.reader import MAX_DEPTH, Reading
from feltapp.forms.response import from_part, to_response
from feltapp.forms.rows import is_cell
from feltapp.forms.session import FormSession
from feltapp.forms.state import FieldState, FormState


@dataclass(frozen=True, slots=True, kw_only=True)
class TrialProblem:
    """What is wrong with one answer, by code, and the form's own words for it."""

    link_id: str
    code: str
    limit: str = ""
    validation_text: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Trial:
    """What became of the answers; `response` is the QuestionnaireResponse that feltapp would send on."""

    definition: FormDefinition
    state: FormState
    visible: tuple[str, ...]
    computed: Mapping[str, JsonValue]
    problems: tuple[TrialProblem, ...]
    unsupported: tuple[Unsupported, ...]
    response: bytes


def try_out(reading: Reading, answers: bytes = b"", *, today: date) -> Trial:
    """Answer a form with a QuestionnaireResponse, whole or in part; without one, it is as when it is first opened."""
    definition = reading.definition
    filled = from_part(definition, answers or b'{"item":[]}')
    session = FormSession(definition, RecordView(answers={}), edits=filled.answers, today=today)
    for row in _not_brought(session.state, filled.answers):
        session.remove_row(row)
    state = session.state
    return Trial(
        definition=definition,
        state=state,
        visible=_visible(definition, session.edits, state, today),
        computed=dict(_computed(state)),
        problems=tuple(_problems(session)),
        unsupported=(*reading.unsupported, *filled.unsupported),
        response=to_response(definition, session.final_answers()),
    )


def _not_brought(state: FormState, answers: Answers) -> list[Path]:
    """Rows that stand there from the start, of groups whose rows the answers bring with them."""
    brought = {path.rpartition(":")[0] for path in answers if is_cell(path)}
    rows = [one.path for one in state.fields if one.is_row]
    return [one for one in rows if one.rpartition(":")[0] in brought and one not in answers]


def _visible(definition: FormDefinition, answers: Answers, state: FormState, today: date) -> tuple[str, ...]:
    """What is asked, by linkId; of a group with no rows yet, what its first row would ask."""
    tried = dict(answers)
    for _ in range(MAX_DEPTH):
        empty = [one for one in state.fields if one.visible and _has_no_rows(one)]
        if not empty:
            break
        for one in empty:
            tried.update(new_row(one.field, row_path(one.path, "ny"), FIRST_PLACE))
        state = FormSession(definition, RecordView(answers={}), edits=tried, today=today).state
    return tuple(dict.fromkeys(one.field.file_id for one in state.fields if one.visible))


def _has_no_rows(one: FieldState) -> bool:
    return one.field.is_group and one.field.repeats and not one.is_row and one.rows == 0


def _computed(state: FormState) -> Iterator[tuple[str, JsonValue]]:
    """Worked-out values by linkId; where there are several, in a list in the order of the rows."""
    found: dict[str, list[JsonValue]] = {}
    rows: set[str] = set()
    for one in state.fields:
        if one.field.computed and one.answer.answered:
            found.setdefault(one.field.file_id, []).append(one.answer.value)
            if one.row:
                rows.add(one.field.file_id)
    for link_id, values in found.items():
        yield link_id, values if link_id in rows else values[0]


def _problems(session: FormSession) -> Iterator[TrialProblem]:
    by_path = {one.path: one.field for one in session.state.fields}
    for one in session.problems_for_signing():
        if one.path is not None:  # that a whole form is empty is no error in any answer
            field = by_path[one.path]
            yield TrialProblem(
                link_id=field.file_id,
                code=one.problem.code,
                limit=one.problem.limit,
                validation_text=field.validation_text,
            )
