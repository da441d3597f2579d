"""What is wrong with an answer, in words beside the field."""

from feltapp.forms.answers import Problem
from feltapp.forms.definition import Field
from feltapp.ui.text import words_of


def problem_words(field: Field, problem: Problem) -> str:
    """The form's own words where it has some, else the house's."""
    return field.validation_text or words_of(problem.code, {"grense": problem.limit})
