"""Answers gone wrong: what hands do to an open form, and responses that others might send.

Random but for its source of chance.  Says nothing of what should become of them: `checks.py`.
"""

import json
from random import Random

from feltapp.domain.answer import AnswerState, JsonValue, Kilde
from feltapp.errors import UserError
from feltapp.forms.definition import Field, FieldKind
from feltapp.forms.session import FormSession
from feltapp.forms.state import FieldState
from tests.fuzz import values
from tests.fuzz.forms import as_bytes, broken
from tests.fuzz.values import Json

_TYPED: dict[FieldKind, tuple[str, ...]] = {
    FieldKind.BOOLEAN: ("ja", "nei", "x"),
    FieldKind.INTEGER: ("1", "-3", "99999999999", "1 000", "x"),
    FieldKind.DECIMAL: ("1,5", "02,50", "-0", "0,000000000000001", "x"),
    FieldKind.DATE: ("02.06.2026", "2026", "juni 2026", "i dag", "31.02.2026"),
    FieldKind.DATETIME: ("02.06.2026 kl. 08.30", "2026-06-02T08:30:00+02:00", "nå"),
    FieldKind.TIME: ("0830", "8.30", "24:00"),
    FieldKind.URL: ("https://eksempel.no", "eksempel.no/æ"),
    FieldKind.QUANTITY: ("12,5 kg", "12", "kg"),
}
_NAMES: dict[FieldKind, str] = {
    FieldKind.BOOLEAN: "valueBoolean",
    FieldKind.INTEGER: "valueInteger",
    FieldKind.DECIMAL: "valueDecimal",
    FieldKind.DATE: "valueDate",
    FieldKind.DATETIME: "valueDateTime",
    FieldKind.TIME: "valueTime",
    FieldKind.CHOICE: "valueCoding",
    FieldKind.OPEN_CHOICE: "valueCoding",
    FieldKind.QUANTITY: "valueQuantity",
    FieldKind.ATTACHMENT: "valueAttachment",
    FieldKind.REFERENCE: "valueReference",
    FieldKind.URL: "valueUri",
}
STATES = tuple(AnswerState)
KILDER = (*Kilde, None)


def typed(chance: Random, field: Field) -> str:
    """What somebody might write in a field."""
    likely = _TYPED.get(field.kind, ())
    if field.regex and chance.random() < 0.6:
        return chance.choice(("a" * 300, "a" * 40 + "!", "=" * 60, "2026", "9" * 40, "ab"))
    if field.options and chance.random() < 0.6:
        return chance.choice(field.options).display
    return chance.choice(likely) if likely and chance.random() < 0.7 else values.string(chance)


def chosen(chance: Random, field: Field) -> JsonValue:
    """What a widget might hand over, and what none ever should."""
    if field.options and chance.random() < 0.8:
        picked = [chance.choice(field.options).code for _ in range(chance.randrange(1, 3))]
        return list[JsonValue](picked) if field.repeats else picked[0]
    how = chance.randrange(8)
    plain: tuple[JsonValue, ...] = (True, "2026-06-02", "08:30", "2.5", 7, values.string(chance))
    if how < len(plain):
        return plain[how]
    if how == 6:
        return {"sha256": "ab" * 32, "type": "image/png", "title": values.string(chance), "size": 3}
    return {"ref": "0123456789abcdef" * 2, "display": values.string(chance)}


def use(chance: Random, session: FormSession) -> None:
    """One thing that hands do; what may be refused is refused with a UserError and nothing else."""
    fields = session.state.fields
    if not fields:
        return
    at = chance.choice([one for one in fields if _is_worth_more(one)] or fields if chance.random() < 0.3 else fields)
    how = chance.random()
    if how < 0.35:
        session.edit(at.path, typed(chance, at.field))
    elif how < 0.6:
        _try_choose(chance, session, at)
    elif how < 0.7:
        session.set_state(at.path, chance.choice(STATES))
    elif how < 0.8:
        _rows(chance, session, at)
    elif how < 0.84:
        session.set_kilde(at.path, chance.choice(KILDER))
    elif how < 0.88:
        session.set_kommentar(at.path, values.string(chance))
    elif how < 0.92:
        session.confirm(at.path)
    elif how < 0.94:
        session.leave(at.path)
    elif how < 0.97:
        _settle(chance, session)
    else:
        session.undo(at.path)


def _is_worth_more(one: FieldState) -> bool:
    """Whether more than the kind of a field decides what its answers may be."""
    field = one.field
    return bool(field.regex or field.rule or field.min_value or field.units or field.max_occurs) and field.asks


def _try_choose(chance: Random, session: FormSession, at: FieldState) -> None:
    try:
        session.choose(at.path, chosen(chance, at.field))
    except UserError:
        return


def _settle(chance: Random, session: FormSession) -> None:
    open_ones = [one.choice for one in session.state.fields if one.choice is not None]
    if open_ones:
        one = chance.choice(open_ones)
        session.settle(one.path, chance.choice(one.versions).answer)


def _rows(chance: Random, session: FormSession, at: FieldState) -> None:
    repeated = [one for one in session.state.fields if one.field.is_group and one.field.repeats]
    one = chance.choice(repeated) if repeated else at
    try:
        if one.is_row and chance.random() < 0.5:
            session.remove_row(one.path)
        else:
            session.add_row(one.path)
    except UserError:
        return


def response(chance: Random, fields: tuple[Field, ...], *, mild: bool = False) -> Json:
    """A response by somebody else's hand: right more often than not."""
    found: Json = {"resourceType": "QuestionnaireResponse", "item": _items(chance, fields, mild=mild)}
    if not mild and chance.random() < 0.2:
        found[chance.choice(("resourceType", "item", "status"))] = values.anything(chance)
    return found


def _items(chance: Random, fields: tuple[Field, ...], *, mild: bool) -> list[Json]:
    found: list[Json] = []
    for field in fields:
        for _ in range(chance.choice((0, 1, 1, 2)) if field.repeats else chance.choice((0, 1, 1))):
            found.append(_item(chance, field, mild=mild))
            if len(found) > 40:
                return found
    return found


def _item(chance: Random, field: Field, *, mild: bool) -> Json:
    item: Json = {"linkId": field.file_id}
    below = field.children[1:] if field.holds_answers else field.children
    inside = _items(chance, below, mild=mild) if below else []
    if chance.random() < 0.2:
        item["id"] = chance.choice(("r0", "r1", "x-y", values.string(chance)))
    if field.is_group and not field.holds_answers:
        item["item"] = inside
    else:
        asked = field.children[0] if field.holds_answers else field
        answers = [_answer(chance, asked, mild=mild) for _ in range(chance.choice((0, 1, 1, 1, 2)))]
        if answers and inside:
            answers[0]["item"] = inside
        item["answer"] = answers
    if chance.random() < 0.15:
        item["extension"] = [{"url": "urn:feltapp:kommentar", "valueString": values.string(chance)}]
    if not mild and chance.random() < 0.1:
        item[chance.choice(("linkId", "answer", "item", "extension", "id"))] = values.anything(chance)
    return item


def _answer(chance: Random, field: Field, *, mild: bool) -> Json:
    if chance.random() < 0.1:
        reason = chance.choice(("not-asked", "asked-declined", "asked-unknown", "not-applicable", "error"))
        return {
            "extension": [{"url": "http://hl7.org/fhir/StructureDefinition/data-absent-reason", "valueCode": reason}]
        }
    if field.options and chance.random() < 0.7:
        option = chance.choice(field.options)
        return {"valueCoding": {"code": option.code, "system": option.system}}
    wanted = _NAMES.get(field.kind, "valueString")
    for _ in range(20 if mild else 4):
        name, one = values.value(chance)
        if f"value{name}" == wanted:
            return {wanted: one}
    return {"valueString": values.string(chance)}


def response_bytes(chance: Random, fields: tuple[Field, ...]) -> bytes:
    """The same as bytes, now and then broken."""
    data = as_bytes(chance, response(chance, fields))
    return broken(chance, data) if chance.random() < 0.1 else data


def kept(data: bytes) -> bool:
    """Whether something is JSON that anybody can read: no half signs, no numbers that are none."""
    text = data.decode("utf-8")
    json.loads(text, parse_constant=_refuse)
    return "\ud800" not in text


def _refuse(word: str) -> object:
    raise ValueError(word)
