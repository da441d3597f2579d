"""One value of an answer as a QuestionnaireResponse writes it, and back.

Pure; what is around a value (items, states, rows) is `response.py`.
"""

import base64
from collections.abc import Mapping
from decimal import Decimal

from feltapp.domain.answer import JsonValue
from feltapp.forms.answers import option_of
from feltapp.forms.attachments import attachment
from feltapp.forms.definition import Field, FieldKind
from feltapp.forms.extensions import OTHER_SYSTEM
from feltapp.forms.fhir_json import Json, answer_value, text

_VALUE_NAMES: Mapping[FieldKind, str] = {
    FieldKind.BOOLEAN: "valueBoolean",
    FieldKind.INTEGER: "valueInteger",
    FieldKind.DECIMAL: "valueDecimal",
    FieldKind.DATE: "valueDate",
    FieldKind.DATETIME: "valueDateTime",
    FieldKind.TIME: "valueTime",
    FieldKind.STRING: "valueString",
    FieldKind.TEXT: "valueString",
    FieldKind.URL: "valueUri",
    FieldKind.CHOICE: "valueCoding",
    FieldKind.OPEN_CHOICE: "valueCoding",
    FieldKind.QUANTITY: "valueQuantity",
    FieldKind.ATTACHMENT: "valueAttachment",
    FieldKind.REFERENCE: "valueReference",
}
_UUID = "urn:uuid:"
_SHA256 = "urn:sha256:"


def written(asked: Field, value: JsonValue) -> tuple[str, object]:
    """The name and the value."""
    name = _VALUE_NAMES[asked.kind]
    match asked.kind:
        case FieldKind.DECIMAL:
            return name, Decimal(str(value))
        case FieldKind.TIME:
            return name, f"{value}:00"
        case FieldKind.OPEN_CHOICE if isinstance(value, str):
            return "valueString", value
        case FieldKind.CHOICE if isinstance(value, str):
            return name, {"display": value}  # the file does not hold its list: own words, as a coding without a code
        case FieldKind.CHOICE | FieldKind.OPEN_CHOICE if isinstance(value, dict):
            option = option_of(asked, value)
            shown = option.display if option is not None else value.get("display")
            coding = {key: value[key] for key in ("system", "code") if value.get(key)}
            return name, {**coding, "display": shown} if shown else coding
        case FieldKind.QUANTITY if isinstance(value, dict):
            return name, _quantity(asked, value)
        case FieldKind.ATTACHMENT if isinstance(value, dict):
            found = {"contentType": value.get("type"), "url": f"{_SHA256}{value.get('sha256')}"}
            found |= {"size": value.get("size"), "title": value.get("title"), "data": value.get("data")}
            return name, {key: one for key, one in found.items() if one not in (None, "")}
        case FieldKind.REFERENCE if isinstance(value, dict):
            reference = {"reference": _as_urn(str(value.get("ref")))}
            return name, {**reference, "display": value["display"]} if value.get("display") else reference
        case _:
            return name, value


def _quantity(asked: Field, value: Mapping[str, JsonValue]) -> dict[str, object]:
    """The size, and its unit with the code that the form has for it."""
    size: dict[str, object] = {"value": Decimal(str(value.get("value")))}
    unit = value.get("unit")
    if not unit:
        return size
    known = next((one for one in asked.units if unit in (one.display, one.code)), None)
    coded = {"system": known.system, "code": known.code} if known is not None and known.system else {}
    return {**size, "unit": unit, **coded}


def _as_urn(ref: str) -> str:
    is_id = len(ref) == 32 and all(sign in "0123456789abcdef" for sign in ref)
    return f"{_UUID}{ref[:8]}-{ref[8:12]}-{ref[12:16]}-{ref[16:20]}-{ref[20:]}" if is_id else ref


def _as_id(urn: str) -> str:
    """Our own id, when that is what an address names; any other stays as it was written."""
    short = urn.removeprefix(_UUID).replace("-", "")
    return short if _as_urn(short) == urn else urn


def is_other(asked: Field, name: str, raw: object) -> bool:
    """The national filler's sign that the own words beside it are the answer; it says nothing itself."""
    return asked.kind is FieldKind.OPEN_CHOICE and name == "Coding" and text(raw, "system") == OTHER_SYSTEM


def read_value(asked: Field, name: str, raw: object) -> JsonValue:
    """The value as answers hold it; nothing when it cannot be read."""
    if name == "Coding" and isinstance(raw, dict):
        free = asked.free or asked.kind is FieldKind.OPEN_CHOICE
        if free and not text(raw, "code"):
            return text(raw, "display") or None
        held = answer_value(name, raw)
        shown = text(raw, "display")
        return {**held, "display": shown} if asked.free and shown and isinstance(held, dict) else held
    if name == "Attachment" and isinstance(raw, dict):
        return _file(raw)
    if name == "Time" and isinstance(raw, str):
        return raw[:5]
    if name == "Reference" and isinstance(raw, dict):
        ref = _as_id(text(raw, "reference"))
        return {"ref": ref, "display": text(raw, "display")} if ref else None
    if name == "Quantity" and isinstance(raw, dict) and not text(raw, "unit"):
        value = answer_value("Quantity", raw)
        return {**value, "unit": ""} if isinstance(value, dict) else None
    return answer_value(name, raw)


def _file(raw: Json) -> JsonValue:
    """A file with its bytes, whoever wrote it; of one that lies elsewhere, its name and address."""
    if text(raw, "data"):
        try:
            data = base64.b64decode(text(raw, "data"))
        except ValueError:
            return None
        return attachment(text(raw, "title") or "Vedlegg", text(raw, "contentType"), data)
    found: dict[str, JsonValue] = {
        "sha256": text(raw, "url").removeprefix(_SHA256),
        "title": text(raw, "title") or "Vedlegg",
    }
    if text(raw, "contentType"):
        found["type"] = text(raw, "contentType")
    if isinstance(size := raw.get("size"), int):
        found["size"] = size
    return found
