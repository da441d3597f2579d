"""What a new row, and a repeated group in a new record, begin with.

Pure: a definition in, answers out.  As in the national filler, a group that must be there so many times is there from
the start, and so is one with first values inside.
"""

from collections.abc import Iterator

from feltapp.domain.answer import Answer, Answers
from feltapp.domain.ids import Path
from feltapp.forms.definition import Field
from feltapp.forms.paths import field_path, place_after, row_path

MOST_ROWS = 20
"""A form may say that a group must be there a million times; nobody wants them all from the start."""


def new_row(group: Field, path: Path, place: str) -> Answers:
    """What a new row of a group begins with."""
    first: dict[Path, Answer] = {path: Answer(value={"place": place})}
    for child in group.children:
        first.update(_inside(child, f"{path}/"))
    return first


def first_rows(group: Field, path: Path) -> Answers:
    """The rows of a repeated group in a new record.  Their ids are always the same: a draft names them."""
    many = group.initial if group.holds_answers and isinstance(group.initial, list) else []
    wanted = max(len(many), min(group.min_occurs, MOST_ROWS), 1 if any(_begins(one) for one in group.children) else 0)
    found: dict[Path, Answer] = {}
    places: list[str] = []
    for number in range(wanted):
        row = row_path(path, f"fra{number + 1}")
        places.append(place_after(places))
        found.update(new_row(group, row, places[-1]))
        if group.holds_answers:
            question = field_path(f"{row}/", group.children[0].link_id)
            found.pop(question, None)
            if number < len(many):
                found[question] = Answer(value=many[number])
    return found


def _inside(one: Field, prefix: str) -> Iterator[tuple[Path, Answer]]:
    path = field_path(prefix, one.link_id)
    if one.is_group and one.repeats:
        yield from first_rows(one, path).items()
        return
    if one.initial is not None:
        yield path, Answer(value=one.initial)
    for child in one.children:
        yield from _inside(child, prefix)


def _begins(one: Field) -> bool:
    return one.initial is not None or any(_begins(child) for child in one.children)
