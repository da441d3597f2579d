"""A question that may be answered several times, with other questions below each answer, as rows of a group.

Answers are kept by path, and a path cannot say «below the second answer»; a row can.  In files and in responses it
stays one question with several answers: `response.py` and `calculation.py` write it so.
"""

from dataclasses import replace

from feltapp.forms.definition import Field, FieldKind


def has_details(asked: Field) -> bool:
    """Whether a question has others below it, and not only words to read."""
    return asked.asks and any(one.asks or one.is_group for one in asked.children)


def answer_by_answer(asked: Field) -> Field:
    """The question as a group: one row for each answer, with the answer first and then what is asked about it."""
    question = replace(
        asked,
        link_id=f"{asked.link_id}#svar",
        asked_as=asked.link_id,
        children=(),
        repeats=False,
        min_occurs=0,
        max_occurs=None,
        conditions=(),
        hidden=False,
        sensitive=False,
        initial=None,
    )
    return Field(
        link_id=asked.link_id,
        kind=FieldKind.GROUP,
        text=asked.text,
        short_text=asked.short_text,
        children=(question, *asked.children),
        prefix=asked.prefix,
        required=asked.required,
        styrke=asked.styrke,
        repeats=True,
        min_occurs=asked.min_occurs,
        max_occurs=asked.max_occurs,
        read_only=asked.read_only,
        hidden=asked.hidden,
        sensitive=asked.sensitive,
        supplement=asked.supplement,
        repeat_text=asked.repeat_text,
        initial=asked.initial,
        conditions=asked.conditions,
        all_conditions=asked.all_conditions,
    )
