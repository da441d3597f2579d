"""What is wrong with an answer, in words beside the field."""

from feltapp.forms.answers import Problem
from feltapp.forms.definition import Field
from feltapp.forms.drawing import TORN
from feltapp.forms.state import FieldProblem, FormState
from feltapp.ui.text import words_of


def problem_words(field: Field, problem: Problem) -> str:
    """The form's own words where it has some, else the house's; that a signature was taken away is ours to say."""
    own = "" if problem == TORN else field.validation_text
    return own or words_of(problem.code, {"grense": problem.limit})


def refusal_words(state: FormState, found: FieldProblem) -> str:
    """Why a form cannot be signed yet; of the whole form when the problem has no place."""
    field = next((one.field for one in state.fields if one.path == found.path), None)
    if field is None:
        return words_of(found.problem.code, {"grense": found.problem.limit})
    return problem_words(field, found.problem)
