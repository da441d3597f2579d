"""Answer every question that a form asks: each first option, and then what follows from it."""

from feltapp.domain.answer import JsonValue
from feltapp.forms.definition import Field, FieldKind
from feltapp.forms.session import FormSession
from feltapp.forms.state import FieldState

FILE: JsonValue = {"sha256": "a" * 64, "type": "image/png", "title": "bilde.png", "size": 1000}
TYPED = {
    FieldKind.DATE: "02.06.2026",
    FieldKind.DATETIME: "01.06.2026 14.30",
    FieldKind.INTEGER: "3",
    FieldKind.DECIMAL: "3",
}
ROUNDS = 3
"""A new answer may open a question, and that one another."""


def answer_all(filled: FormSession) -> None:
    """Sensitive texts say «fortrolig», all others «tekst»; each repeated group gets a row; dates are 2 June 2026."""
    for _ in range(ROUNDS):
        for one in filled.state.fields:
            _answer(filled, one)


def _answer(filled: FormSession, one: FieldState) -> None:
    field = one.field
    if field.is_group and field.repeats and not one.is_row and not one.rows:
        filled.add_row(one.path)
    elif field.asks and one.answer.value is None:
        if field.options or field.kind in (FieldKind.BOOLEAN, FieldKind.ATTACHMENT, FieldKind.REFERENCE):
            filled.choose(one.path, _chosen(field))
        elif field.regex:
            filled.edit(one.path, "H0101" if "H" in field.regex else "0560")
        else:
            filled.edit(one.path, TYPED.get(field.kind, "fortrolig" if field.sensitive else "tekst"))


def _chosen(field: Field) -> JsonValue:
    if field.kind is FieldKind.BOOLEAN:
        return True
    if field.kind is FieldKind.ATTACHMENT:
        return [FILE] if field.repeats else FILE
    if field.kind is FieldKind.REFERENCE:
        return {"ref": "s1", "display": "Samtykke"}
    return [{"code": one.code} for one in field.options] if field.repeats else field.options[0].code
