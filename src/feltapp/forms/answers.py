"""Turn what somebody typed or chose into an answer's value, and a value back into words.

One parser and one shower per kind, in two tables: a kind without them fails a test.  Says what is wrong with a code,
never in words; whether a value is allowed here is `validation.py`.  Typed text: Norwegian dates, decimal comma.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date

from feltapp.domain.answer import Answer, JsonValue
from feltapp.forms import attachments, underskrift
from feltapp.forms.dates import is_date, parse_date, parse_moment, parse_time, show_date, show_moment
from feltapp.forms.definition import Field, FieldKind, Option
from feltapp.forms.fhir_json import number, plain
from feltapp.forms.signs import legible_value

_GROUPS = re.compile(r"(?<=\d)[ \u00a0\u202f](?=\d{3}(\D|$))")
_QUANTITY = re.compile(r"([+-]?[\d\s\u00a0\u202f]*[.,]?\d+)\s*(\D*)")
_URL = re.compile(r"(https?://|mailto:|tel:)\S+", re.IGNORECASE)
_BARE_HOST = re.compile(r"[\wæøåÆØÅ-]+(\.[\wæøåÆØÅ-]+)+(/\S*)?")
_PARAGRAPH = re.compile(r"\n\s*\n")
_LARGEST_INTEGER = 2**31 - 1
_YES = frozenset({"ja", "j", "true", "1"})
_NO = frozenset({"nei", "n", "false", "0"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """What is wrong with an answer, by code; `limit` is the number or date it broke, for the words."""

    code: str
    limit: str = ""


_LENGTHS = {"year": 4, "yearMonth": 7}
"""How much of a date a field takes that asks for less than a day."""
Parsed = JsonValue | Problem
Parser = Callable[[Field, str, date], Parsed]
Shower = Callable[[Field, JsonValue], str]


def parse(field: Field, raw: str, today: date) -> Parsed:
    """The value of a text, or what keeps it from having one; blank text has the value None."""
    if not raw.strip():
        return None
    parser = PARSERS[field.kind]
    if not field.repeats:
        return parser(field, raw, today)
    found: list[JsonValue] = []
    for part in _PARAGRAPH.split(raw) if field.kind is FieldKind.TEXT else raw.splitlines():
        value = parser(field, part, today) if part.strip() else None
        if isinstance(value, Problem):
            return value
        if value is not None and value not in found:
            found.append(value)
    return found or None


def accept(field: Field, value: JsonValue) -> Parsed:
    """The value that a widget chose: a code stands for its option, and every other kind is checked for its shape."""
    value = legible_value(value)
    if value is None or value == "" or value == []:
        return None
    if not field.repeats:
        return _accept_one(field, value)
    found: list[JsonValue] = []
    for part in value if isinstance(value, list) else [value]:
        one = _accept_one(field, part)
        if isinstance(one, Problem):
            return one
        if one is not None and one not in found:
            found.append(one)
    return found or None


def show(field: Field, answer: Answer | None) -> str:
    """The answer in words, as it is typed and read; empty when there is none."""
    if answer is None or not answer.answered:
        return ""
    shower = SHOWERS[field.kind]
    if not isinstance(answer.value, list):
        return shower(field, answer.value)
    words = [shower(field, one) for one in answer.value]
    return ("\n\n" if field.kind is FieldKind.TEXT else "\n").join(word for word in words if word)


def in_line(field: Field, answer: Answer | None) -> str:
    """As `show`, with several answers on one line."""
    return show(field, answer).replace("\n", ", ") if field.repeats else show(field, answer)


def option_of(field: Field, value: JsonValue) -> Option | None:
    """The option that a chosen value names."""
    if not isinstance(value, dict):
        return None
    code, system = value.get("code"), value.get("system", "")
    exact = (one for one in field.options if one.code == code and one.system == system)
    return next(exact, next((one for one in field.options if one.code == code and not (system and one.system)), None))


def option_value(option: Option) -> JsonValue:
    """An option as an answer holds it."""
    return {"code": option.code, "system": option.system} if option.system else {"code": option.code}


def _accept_one(field: Field, value: JsonValue) -> Parsed:
    return _ACCEPTERS[field.kind](field, value)


def _text(_field: Field, raw: str, _today: date) -> Parsed:
    return raw


def _line(_field: Field, raw: str, _today: date) -> Parsed:
    return Problem(code="flere-linjer") if "\n" in raw.strip() else raw


def _boolean(_field: Field, raw: str, _today: date) -> Parsed:
    word = raw.strip().lower()
    if word in _YES:
        return True
    return False if word in _NO else Problem(code="ikke-ja-nei")


def _integer(_field: Field, raw: str, _today: date) -> Parsed:
    clean = _GROUPS.sub("", raw.strip())
    if not re.fullmatch(r"[+-]?[0-9]{1,12}", clean):
        return Problem(code="ikke-heltall")
    value = int(clean)
    return value if abs(value) <= _LARGEST_INTEGER else Problem(code="for-stort", limit=str(_LARGEST_INTEGER))


def _decimal(_field: Field, raw: str, _today: date) -> Parsed:
    clean = _GROUPS.sub("", raw.strip()).replace(",", ".")
    if not re.fullmatch(r"[+-]?([0-9]{1,15}(\.[0-9]{0,15})?|\.[0-9]{1,15})", clean):
        return Problem(code="ikke-tall")
    value = number(clean.removeprefix("+"))
    return Problem(code="ikke-tall") if value is None else plain(value)


def _quantity(field: Field, raw: str, today: date) -> Parsed:
    match = _QUANTITY.fullmatch(raw.strip())
    if match is None:
        return Problem(code="ikke-tall")
    value = _decimal(field, match[1], today)
    if isinstance(value, Problem):
        return value
    unit = match[2].strip()
    if len(field.units) < 2:
        return {"value": value, "unit": field.unit or unit}
    known = (one.display for one in field.units if unit.lower() in (one.display.lower(), one.code.lower()))
    said = next(known, "")
    return {"value": value, "unit": said} if said else Problem(code="mangler-enhet")


def _date(field: Field, raw: str, today: date) -> Parsed:
    found = parse_date(raw, field.precision, today)
    if found is None:
        return Problem(code="ikke-dato", limit=field.precision)
    return found[: _LENGTHS.get(field.style)] or Problem(code="dato-for-upresis", limit=field.precision)


def _moment(_field: Field, raw: str, today: date) -> Parsed:
    return parse_moment(raw, today) or Problem(code="ikke-tidspunkt")


def _time(_field: Field, raw: str, _today: date) -> Parsed:
    return parse_time(raw) or Problem(code="ikke-klokkeslett")


def _url(_field: Field, raw: str, _today: date) -> Parsed:
    clean = raw.strip()
    if _URL.fullmatch(clean):
        return clean
    return f"https://{clean}" if _BARE_HOST.fullmatch(clean) else Problem(code="ikke-nettadresse")


def _choice(field: Field, raw: str, _today: date) -> Parsed:
    clean = raw.strip()
    if field.free:
        return raw
    for option in field.options:
        if clean.lower() == option.display.lower():
            return option_value(option)
    for option in field.options:
        if clean == option.code:
            return option_value(option)
    return Problem(code="ukjent-valg")


def _open_choice(field: Field, raw: str, today: date) -> Parsed:
    chosen = _choice(field, raw, today)
    return raw if isinstance(chosen, Problem) else chosen


def _only_chosen(_field: Field, _raw: str, _today: date) -> Parsed:
    return Problem(code="maa-velges")


def _no_answer(_field: Field, _raw: str, _today: date) -> Parsed:
    return Problem(code="tar-ikke-svar")


PARSERS: Mapping[FieldKind, Parser] = {
    FieldKind.GROUP: _no_answer,
    FieldKind.DISPLAY: _no_answer,
    FieldKind.BOOLEAN: _boolean,
    FieldKind.INTEGER: _integer,
    FieldKind.DECIMAL: _decimal,
    FieldKind.DATE: _date,
    FieldKind.DATETIME: _moment,
    FieldKind.TIME: _time,
    FieldKind.STRING: _line,
    FieldKind.TEXT: _text,
    FieldKind.URL: _url,
    FieldKind.CHOICE: _choice,
    FieldKind.OPEN_CHOICE: _open_choice,
    FieldKind.QUANTITY: _quantity,
    FieldKind.ATTACHMENT: _only_chosen,
    FieldKind.REFERENCE: _only_chosen,
}


def _accept_none(_field: Field, _value: JsonValue) -> Parsed:
    return Problem(code="tar-ikke-svar")


def _accept_bool(_field: Field, value: JsonValue) -> Parsed:
    return value if isinstance(value, bool) else Problem(code="ikke-ja-nei")


def _accept_int(_field: Field, value: JsonValue) -> Parsed:
    whole = isinstance(value, int) and not isinstance(value, bool) and abs(value) <= _LARGEST_INTEGER
    return value if whole else Problem(code="ikke-heltall")


def _accept_number(_field: Field, value: JsonValue) -> Parsed:
    found = number(value)
    return Problem(code="ikke-tall") if found is None else plain(found)


def _accept_quantity(field: Field, value: JsonValue) -> Parsed:
    size = number(value.get("value")) if isinstance(value, dict) else number(value)
    unit = value.get("unit") if isinstance(value, dict) else None
    said = unit if isinstance(unit, str) and unit else field.unit
    return Problem(code="ikke-tall") if size is None else {"value": plain(size), "unit": said}


def _accept_date(_field: Field, value: JsonValue) -> Parsed:
    return value if isinstance(value, str) and is_date(value) else Problem(code="ikke-dato")


def _accept_moment(_field: Field, value: JsonValue) -> Parsed:
    found = parse_moment(value, date.min) if isinstance(value, str) else None
    return value if found is not None and found == value else Problem(code="ikke-tidspunkt")


def _accept_time(_field: Field, value: JsonValue) -> Parsed:
    return (parse_time(value) if isinstance(value, str) else None) or Problem(code="ikke-klokkeslett")


def _accept_text(_field: Field, value: JsonValue) -> Parsed:
    return value if isinstance(value, str) else Problem(code="ikke-tekst")


def _accept_choice(field: Field, value: JsonValue) -> Parsed:
    named: JsonValue = {"code": value} if isinstance(value, str) and not field.free else value
    option = option_of(field, named)
    if field.free and (isinstance(value, str) or (isinstance(value, dict) and isinstance(value.get("code"), str))):
        return value
    return Problem(code="ukjent-valg") if option is None else option_value(option)


def _accept_open_choice(field: Field, value: JsonValue) -> Parsed:
    chosen = _accept_choice(field, value)
    return value if isinstance(chosen, Problem) and isinstance(value, str) else chosen


def _accept_attachment(field: Field, value: JsonValue) -> Parsed:
    """A file; only a signature is written on the screen, and only where one is asked for."""
    written = isinstance(value, dict) and value.get("type") == attachments.SVG
    fits = underskrift.of_value(value) is not None if written else not field.signature
    return value if attachments.sound(value) and written is field.signature and fits else Problem(code="maa-velges")


def _accept_reference(_field: Field, value: JsonValue) -> Parsed:
    if isinstance(value, str):
        return {"ref": value, "display": ""}
    whole = isinstance(value, dict) and isinstance(value.get("ref"), str) and value["ref"] != ""
    return value if whole else Problem(code="maa-velges")


_ACCEPTERS: Mapping[FieldKind, Callable[[Field, JsonValue], Parsed]] = {
    FieldKind.GROUP: _accept_none,
    FieldKind.DISPLAY: _accept_none,
    FieldKind.BOOLEAN: _accept_bool,
    FieldKind.INTEGER: _accept_int,
    FieldKind.DECIMAL: _accept_number,
    FieldKind.DATE: _accept_date,
    FieldKind.DATETIME: _accept_moment,
    FieldKind.TIME: _accept_time,
    FieldKind.STRING: _accept_text,
    FieldKind.TEXT: _accept_text,
    FieldKind.URL: _accept_text,
    FieldKind.CHOICE: _accept_choice,
    FieldKind.OPEN_CHOICE: _accept_open_choice,
    FieldKind.QUANTITY: _accept_quantity,
    FieldKind.ATTACHMENT: _accept_attachment,
    FieldKind.REFERENCE: _accept_reference,
}


def _show_nothing(_field: Field, _value: JsonValue) -> str:
    return ""


def _show_text(_field: Field, value: JsonValue) -> str:
    return value if isinstance(value, str) else ""


def _show_boolean(_field: Field, value: JsonValue) -> str:
    return {True: "Ja", False: "Nei"}[value] if isinstance(value, bool) else ""


def _show_number(_field: Field, value: JsonValue) -> str:
    return str(value).replace(".", ",") if isinstance(value, int | str) and not isinstance(value, bool) else ""


def _show_date(_field: Field, value: JsonValue) -> str:
    return show_date(value) if isinstance(value, str) else ""


def _show_moment(_field: Field, value: JsonValue) -> str:
    return show_moment(value) if isinstance(value, str) else ""


def _show_time(_field: Field, value: JsonValue) -> str:
    return value.replace(":", ".") if isinstance(value, str) else ""


def _show_choice(field: Field, value: JsonValue) -> str:
    if isinstance(value, str):
        return value
    option = option_of(field, value)
    if option is not None:
        return option.display
    display = (value.get("display") or value.get("code")) if isinstance(value, dict) else ""
    return display if isinstance(display, str) else ""


def _show_quantity(_field: Field, value: JsonValue) -> str:
    if not isinstance(value, dict):
        return ""
    size, unit = value.get("value"), value.get("unit")
    words = [str(size).replace(".", ",")] if isinstance(size, str | int) else []
    return " ".join([*words, unit] if isinstance(unit, str) and unit else words)


_OURS = re.compile(r"[0-9a-f]{32}", re.ASCII)
"""An id of ours says nothing to anybody."""


def _show_named(_field: Field, value: JsonValue) -> str:
    if not isinstance(value, dict):
        return ""
    name = value.get("title") or value.get("display") or value.get("ref")
    return name if isinstance(name, str) and not _OURS.fullmatch(name) else ""


SHOWERS: Mapping[FieldKind, Shower] = {
    FieldKind.GROUP: _show_nothing,
    FieldKind.DISPLAY: _show_nothing,
    FieldKind.BOOLEAN: _show_boolean,
    FieldKind.INTEGER: _show_number,
    FieldKind.DECIMAL: _show_number,
    FieldKind.DATE: _show_date,
    FieldKind.DATETIME: _show_moment,
    FieldKind.TIME: _show_time,
    FieldKind.STRING: _show_text,
    FieldKind.TEXT: _show_text,
    FieldKind.URL: _show_text,
    FieldKind.CHOICE: _show_choice,
    FieldKind.OPEN_CHOICE: _show_choice,
    FieldKind.QUANTITY: _show_quantity,
    FieldKind.ATTACHMENT: _show_named,
    FieldKind.REFERENCE: _show_named,
}
