"""Small forms and sessions for the tests of this folder."""

import json
from collections.abc import Mapping
from datetime import date
from pathlib import Path as FilePath
from typing import Any

from feltapp.domain.answer import Answers
from feltapp.domain.ids import Path
from feltapp.domain.revision import RecordView
from feltapp.forms.definition import Field, FieldKind, FormDefinition, Option
from feltapp.forms.session import FormSession

TODAY = date(2026, 6, 2)
DATA = FilePath(__file__).resolve().parents[2] / "data" / "questionnaires"
SHARED = FilePath(__file__).resolve().parents[4] / "shared" / "questionnaires"
YES_NO_MAYBE = (
    Option(code="ja", display="Ja, helt klart"),
    Option(code="nei", display="Nei"),
    Option(code="kanskje", display="Kanskje"),
)


def form(*fields: Field, title: str = "Prøveskjema") -> FormDefinition:
    """A form of these fields."""
    return FormDefinition(id="prove", version="1", title=title, fields=fields)


def question(link_id: str, kind: FieldKind = FieldKind.STRING, **rest: Any) -> Field:
    """A question named by its linkId."""
    return Field(link_id=link_id, kind=kind, text=rest.pop("text", link_id), **rest)


def group(link_id: str, *children: Field, **rest: Any) -> Field:
    """A group named by its linkId."""
    return question(link_id, FieldKind.GROUP, children=children, **rest)


def session(
    definition: FormDefinition,
    *,
    seen: RecordView | None = None,
    edits: Answers | None = None,
    raw: Mapping[Path, str] | None = None,
    previous: Answers | None = None,
    person: Mapping[str, object] | None = None,
    earlier: FormDefinition | None = None,
) -> FormSession:
    """A session of a new record, with row ids in order."""
    ids = iter(f"r{number}" for number in range(1, 1000))
    return FormSession(
        definition,
        seen or RecordView(answers={}),
        edits=edits or {},
        raw=raw or {},
        previous=previous,
        previous_date=date(2026, 2, 12) if previous else None,
        today=TODAY,
        person=person,
        earlier=earlier,
        new_row=lambda: next(ids),
    )


def questionnaire(*items: Mapping[str, object], **rest: object) -> bytes:
    """A file with these items."""
    whole = {"resourceType": "Questionnaire", "id": "prove", "version": "1", "title": "Prøve", "status": "active"}
    return json.dumps({**whole, "item": list(items), **rest}, ensure_ascii=False).encode()
