"""A form made of answers alone, to read a record whose own form has not come to this laptop: each answer by its linkId.

Only for reading: what was asked, of what kind it is and what a code means, nobody here knows.
"""

from feltapp.domain.answer import Answer, Answers, JsonValue, codes_of
from feltapp.domain.ids import SkjemaRef
from feltapp.forms.definition import Field, FieldKind, FormDefinition, Nature, Option
from feltapp.oversettelse import tr

TITLE = tr("Skjema som ikke er kommet til denne maskinen")


def made_of(ref: SkjemaRef, answers: Answers) -> FormDefinition:
    """A form that asks exactly what these answers say, in the order of their names."""
    form_id, _, version = ref.rpartition("|")
    return FormDefinition(id=form_id, version=version, title=TITLE, fields=_fields(answers), nature=Nature.LAAST)


def _fields(answers: Answers) -> tuple[Field, ...]:
    rows: dict[str, dict[str, list[Answer]]] = {}
    plain: dict[str, list[Answer]] = {}
    for path, answer in sorted(answers.items()):
        group, _, inside = str(path).rpartition("/")
        group = group.rpartition("/")[2].partition(":")[0]
        if group:
            rows.setdefault(group, {}).setdefault(inside.partition(":")[0], []).append(answer)
        elif ":" not in inside:
            plain.setdefault(inside, []).append(answer)
    groups = tuple(
        Field(
            link_id=name,
            kind=FieldKind.GROUP,
            text=name,
            repeats=True,
            children=tuple(_field(link_id, given) for link_id, given in below.items() if link_id not in rows),
        )
        for name, below in rows.items()
    )
    return (*(_field(link_id, given) for link_id, given in plain.items()), *groups)


def _field(link_id: str, given: list[Answer]) -> Field:
    value = next((one.value for one in given if one.answered), None)
    codes = dict.fromkeys(code for one in given for code in codes_of(one))
    return Field(
        link_id=link_id,
        kind=_kind(value[0] if isinstance(value, list) and value else value),
        text=link_id,
        repeats=any(isinstance(one.value, list) for one in given),
        options=tuple(Option(code=code, display=code) for code in codes),
        read_only=True,
    )


def _kind(value: JsonValue) -> FieldKind:
    match value:
        case bool():
            return FieldKind.BOOLEAN
        case int():
            return FieldKind.INTEGER
        case {"code": _}:
            return FieldKind.OPEN_CHOICE
        case {"value": _, "unit": _}:
            return FieldKind.QUANTITY
        case {"ref": _}:
            return FieldKind.REFERENCE
        case {"sha256": _}:
            return FieldKind.ATTACHMENT
        case _:
            return FieldKind.TEXT
