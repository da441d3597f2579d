"""Every form that ships, and responses that the app makes of it: empty, full, and every question in every state.

For validators that somebody else wrote; says nothing of what is valid.
"""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import cycle
from pathlib import Path as FilePath

from feltapp.domain.answer import Answer, Answers, AnswerState, JsonValue, Kilde
from feltapp.domain.ids import Path
from feltapp.domain.revision import RecordView
from feltapp.forms.answers import Problem, accept
from feltapp.forms.definition import Field, FieldKind, FormDefinition
from feltapp.forms.reader import read
from feltapp.forms.response import to_response
from feltapp.forms.session import FormSession
from tests.unit.forms.building import DATA, TODAY

SHIPPED = FilePath(__file__).resolve().parents[2] / "resources" / "skjema"
ROUNDS = 4
"""Rows and details come forth as answers are given; so many times what is new is answered too."""
_MOMENT = datetime(2026, 6, 2, 8, 30, tzinfo=UTC)
_VALUES: dict[FieldKind, tuple[JsonValue, ...]] = {
    FieldKind.BOOLEAN: (True, False),
    FieldKind.INTEGER: (3, 0),
    FieldKind.DECIMAL: ("2.50", "-0.1", "100"),
    FieldKind.DATE: ("2026-06-02", "2026-06", "2026"),
    FieldKind.DATETIME: ("2026-06-02T08:30:00+02:00", "2026-06-02"),
    FieldKind.TIME: ("08:30",),
    FieldKind.STRING: ("Kari ønsker ro", "  luft rundt  ", "\U0001f600 \u202eabc", "a\x01b"),
    FieldKind.TEXT: ("To linjer\n\tog et innrykk", "æøå", "\ud800x"),
    FieldKind.URL: ("https://eksempel.no/a?b=c",),
    FieldKind.CHOICE: ("egne ord",),
    FieldKind.OPEN_CHOICE: ("noe helt annet",),
    FieldKind.QUANTITY: ({"value": "2.5", "unit": "kg"}, {"value": "3", "unit": ""}),
    FieldKind.ATTACHMENT: ({"sha256": "ab" * 32, "type": "image/png", "title": "Bilde", "size": 3},),
    FieldKind.REFERENCE: ({"ref": "0123456789abcdef" * 2, "display": "Kari"}, {"ref": "Patient/1", "display": ""}),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Sample:
    """One resource, by the name that a finding is told with."""

    name: str
    data: bytes


def forms() -> Iterator[Sample]:
    """The files that ship."""
    for path in sorted(SHIPPED.glob("*/*.json")):
        yield Sample(name=f"{path.parent.name}|{path.stem}", data=path.read_bytes())


def responses() -> Iterator[Sample]:
    """What the app makes of them, and of forms that have what ours have not."""
    for form in (*forms(), every_kind(), *_others()):
        definition = read(form.data).definition
        for how, answers in answered(definition):
            data = to_response(definition, answers, authored=_MOMENT)
            yield Sample(name=f"{form.name} ({how})", data=data)


def every_kind() -> Sample:
    """A form with every kind of question: plain, repeated, in rows, with details, and below a text to read."""
    kinds = [kind.value for kind in FieldKind if kind not in (FieldKind.GROUP, FieldKind.DISPLAY)]

    def questions(prefix: str, **rest: object) -> list[dict[str, object]]:
        return [_question(f"{prefix}.{kind}", kind, **rest) for kind in kinds]

    items: list[dict[str, object]] = [
        {"linkId": "alene", "type": "group", "text": "En", "item": questions("en")},
        {"linkId": "flere", "type": "group", "text": "Flere", "item": questions("flere", repeats=True)},
        {"linkId": "rader", "type": "group", "text": "Rader", "repeats": True, "item": questions("rad")},
        {
            "linkId": "detaljer",
            "type": "group",
            "text": "Med",
            "item": questions("med", item=[_question("", "string")]),
        },
        {"linkId": "hvert", "type": "group", "item": questions("hvert", repeats=True, item=[_question("", "string")])},
    ]
    for group in items[3:]:
        inside = group["item"]
        assert isinstance(inside, list)
        for one in inside:
            one["item"] = [{**below, "linkId": f"{one['linkId']}.mer"} for below in one["item"]]
    root = {"resourceType": "Questionnaire", "url": "urn:prove:alt", "version": "1", "status": "active", "item": items}
    return Sample(name="alle typer", data=json.dumps(root).encode())


def _question(link_id: str, kind: str, **rest: object) -> dict[str, object]:
    options = [{"valueCoding": {"system": "urn:x", "code": one, "display": one.upper()}} for one in ("ja", "nei")]
    extra: dict[str, object] = {"answerOption": options} if kind in ("choice", "open-choice") else {}
    return {"linkId": link_id, "type": kind, "text": f"Hva med {kind}?", **extra, **rest}


def _others() -> Iterator[Sample]:
    for path in sorted(DATA.glob("*.json")):
        yield Sample(name=path.stem, data=path.read_bytes())


def answered(definition: FormDefinition) -> Iterator[tuple[str, Answers]]:
    """Sets of answers as a session would sign them, by what they are."""
    yield "tomt", _opened(definition, {}).final_answers()
    yield "besvart", _filled(definition, said=False)
    yield "besvart med kilde og kommentar", _filled(definition, said=True)
    for state in AnswerState:
        if state is not AnswerState.BESVART:
            yield state.value, _stated(definition, state)


def _opened(definition: FormDefinition, edits: Answers) -> FormSession:
    ids = iter(f"r{len(edits)}n{number}" for number in range(1000))
    return FormSession(definition, RecordView(answers={}), edits=edits, today=TODAY, new_row=lambda: next(ids))


def _with_rows(definition: FormDefinition, edits: Answers) -> FormSession:
    session = _opened(definition, edits)
    for one in session.state.fields:
        if one.visible and one.field.is_group and one.field.repeats and not one.is_row and one.rows == 0:
            session.add_row(one.path)
    return session


def _stated(definition: FormDefinition, state: AnswerState) -> Answers:
    session = _with_rows(definition, {})
    found = dict(session.edits)
    for one in session.state.fields:
        if not one.is_row and not one.field.computed and one.field.kind is not FieldKind.DISPLAY:
            kommentar = "Sagt på telefon" if one.field.asks else ""
            found[one.path] = Answer(state=state, kommentar=kommentar)
    return _opened(definition, found).final_answers()


def _filled(definition: FormDefinition, *, said: bool) -> Answers:
    """All that is asked answered, and what comes forth by that, each kind of field with another value each time."""
    kilder, turn, found = cycle(Kilde), 0, dict[Path, Answer]()
    for _ in range(ROUNDS):
        session = _with_rows(definition, found)
        found = dict(session.edits)
        for one in session.state.fields:
            if one.path in found or not one.visible or not one.field.asks or one.field.read_only:
                continue
            turn += 1
            value = _value(one.field, turn)
            if value is not None:
                kilde, kommentar = (next(kilder), "Sagt på telefon, på en linje") if said else (None, "")
                found[one.path] = Answer(value=value, kilde=kilde, kommentar=kommentar)
    return _opened(definition, found).final_answers()


def _value(field: Field, turn: int) -> JsonValue:
    """A value that the field takes, beginning with another one each time."""
    listed: tuple[JsonValue, ...] = tuple(one.code for one in field.options) or _VALUES[field.kind]
    if field.kind is FieldKind.OPEN_CHOICE:
        listed = (*listed, "noe helt annet")
    for number in range(len(listed)):
        value = accept(field, list(listed[:2]) if field.repeats else listed[(turn + number) % len(listed)])
        if not isinstance(value, Problem):
            return value
    return None
