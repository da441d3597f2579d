"""What a record says about itself in a list: the answers that its form marks for lists, then the beginning of its text.

Never a sensitive answer, and of a mappe for safety nothing but its name: lists are read beside the person.
"""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from feltapp.actions.context import Context
from feltapp.domain.answer import Answer, Answers, text_of
from feltapp.domain.ids import Path, SkjemaRef
from feltapp.domain.mappe import MappeKind
from feltapp.forms.answers import in_line
from feltapp.forms.dates import show_date
from feltapp.forms.definition import Field, FieldKind, FormDefinition, FormError
from feltapp.forms.paths import field_path
from feltapp.oversettelse import tr
from feltapp.store.record import RecordRow

MOST, LONG = 4, 40
_MOVE = "overgang"
_TEXTS = frozenset({FieldKind.STRING, FieldKind.TEXT})
_SAYS_LITTLE = frozenset({"Ja", "Nei", "Delvis", "Har", "Trenger", "Ønsker ikke"})
_SAY_THEMSELVES = _TEXTS | {FieldKind.CHOICE, FieldKind.OPEN_CHOICE, FieldKind.REFERENCE, FieldKind.URL}


@dataclass(frozen=True, slots=True)
class _Marked:
    """What a form wants seen: its fields, each with whether its name is said too; whether its text may begin there."""

    fields: tuple[tuple[Field, bool], ...]
    begins: bool


class Linjer:
    """The lines of many records.  Remembers what each form marks, for as long as one list is made."""

    def __init__(self, ctx: Context) -> None:
        self._ctx = ctx
        self._known: dict[SkjemaRef, _Marked | None] = {}

    def of(self, row: RecordRow, *, preview: bool = True) -> tuple[str, ...]:
        """At most two: what its form wants seen, and how its text begins."""
        if row.skjema not in self._known:
            self._known[row.skjema] = _marked(definition_of(self._ctx, row.skjema))
        marked = self._known[row.skjema]
        if marked is None:
            return ()
        day = (row.happened_at or row.recorded_at).date().isoformat()
        said: list[str] = []
        for field, named in marked.fields:
            if len(said) < MOST and not _says_only(field, row, day) and (text := said_of(field, row, named=named)):
                said.append(text)
        first = _move(row) if row.skjema_id == _MOVE else " · ".join(said)
        begins = (
            (" ".join(row.preview.split()) if marked.begins else tr("%n svar", "", row.answered)) if preview else ""
        )
        return tuple(line for line in (first, "" if begins and begins in first else begins) if line)


def _move(row: RecordRow) -> str:
    """From where to where, and the day: each answer by its name says less."""
    fra, til, planned, actual = (
        text_of(row.list.get(Path(f"overgang.{name}"))) for name in ("fra", "til", "planlagt", "faktisk")
    )
    return " · ".join(part for part in (f"{fra} → {til}", show_date(actual or planned)) if part)


def lines(ctx: Context, row: RecordRow, *, preview: bool = True) -> tuple[str, ...]:
    """The same of one record."""
    return Linjer(ctx).of(row, preview=preview)


def _marked(definition: FormDefinition | None) -> _Marked | None:
    """None of a form that is not here, and of the mappe for safety."""
    if definition is None or definition.mappe is MappeKind.TRYGGHET:
        return None
    fields = tuple(all_fields(definition))
    listed = [one for one in fields if one.in_list and (one.asks or one.computed) and not one.sensitive]
    alike = Counter(field.options for field in listed if field.options)
    return _Marked(
        fields=tuple((field, alike[field.options] > 1) for field in listed),
        begins=not any(one.sensitive and one.kind in _TEXTS for one in fields),
    )


def definition_of(ctx: Context, ref: SkjemaRef) -> FormDefinition | None:
    """The form of a record, as far as it is known here."""
    try:
        return ctx.catalog.find(ref)
    except FormError:
        return None


def said_of(field: Field, row: RecordRow, *, named: bool = False) -> str:
    """The answer of one field in words, of all rows where it stands in a repeated group.

    With its name where the answer alone says little: a number, a date, a yes, or what other questions answer too; a
    name that has no room on a line is not said, and nor is what it belongs to.
    """
    found = [in_line(field, answer) for answer in answers_of(field, row) if answer.answered]
    text = ", ".join(dict.fromkeys(part for part in found if part))
    if not text or (field.kind in _SAY_THEMSELVES and not named and text not in _SAYS_LITTLE):
        return text
    name = field.short_text or field.text.rstrip("?:. ")
    return f"{name}: {text}" if len(name) <= LONG else ""


def answers_of(field: Field, row: RecordRow) -> Iterator[Answer]:
    """What the row of a record keeps under one field, in the order of the rows that it stands in."""
    last = field_path("", field.link_id)
    answers = row.list
    if last in answers:
        yield answers[last]
    found = sorted((place, path) for path in answers if path.endswith(f"/{last}") and (place := _place(answers, path)))
    for _, path in found:
        yield answers[path]


def _place(answers: Answers, path: Path) -> str:
    """Where the row of an answer stands; empty when it was taken away."""
    cell = answers.get(Path(path.rsplit("/", 1)[0]))
    place = cell.value.get("place") if cell is not None and isinstance(cell.value, dict) else None
    return place if isinstance(place, str) else ""


def all_fields(definition: FormDefinition) -> Iterator[Field]:
    """Every field of a form, in drawing order."""
    waiting = list(reversed(definition.fields))
    while waiting:
        field = waiting.pop()
        yield field
        waiting.extend(reversed(field.children))


def _says_only(field: Field, row: RecordRow, day: str) -> bool:
    """Whether it says no more than the date that stands beside the line."""
    dated = field.kind in (FieldKind.DATE, FieldKind.DATETIME)
    return dated and all(text_of(answer)[:10] == day for answer in answers_of(field, row))
