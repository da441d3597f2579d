"""What FHIR R4 (4.0.1) says of a Questionnaire, as far as our own forms use it: stricter, never laxer.

Written from the standard's tables and its invariants que-0 to que-13; shares no code with `forms/reader.py`.
"""

import re
from collections.abc import Callable, Iterator, Mapping

Json = dict[str, object]

_CODE = re.compile(r"[^\s]+(\s[^\s]+)*")
_URI = re.compile(r"(urn:[a-z0-9]+:|https?://)\S+")
_DATE = re.compile(r"[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?")
_ID = re.compile(r"[A-Za-z0-9\-.]{1,64}")
_NAME = re.compile(r"[A-Z][A-Za-z0-9_]{0,254}")
_EXTRA_LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Z]{2})?")

_SIMPLE_TYPES = ("boolean", "decimal", "integer", "date", "dateTime", "time", "string", "text", "url")
ITEM_TYPES = ("group", "display", "choice", "open-choice", "attachment", "reference", "quantity", *_SIMPLE_TYPES)
_NUMERIC_OPERATORS = frozenset({">", "<", ">=", "<="})
_ANSWER_OF_TYPE = {
    "boolean": "answerBoolean",
    "integer": "answerInteger",
    "decimal": "answerDecimal",
    "date": "answerDate",
    "dateTime": "answerDateTime",
    "time": "answerTime",
    "string": "answerString",
    "text": "answerString",
    "url": "answerString",
    "choice": "answerCoding",
    "open-choice": "answerCoding",
    "quantity": "answerQuantity",
    "reference": "answerReference",
}
_INITIAL_OF_TYPE = {key: "value" + answer.removeprefix("answer") for key, answer in _ANSWER_OF_TYPE.items()}
_SHORT_TYPES = frozenset({"boolean", "decimal", "integer", "string", "text", "url", "open-choice"})

Check = Callable[[object], bool]


def _text(value: object) -> bool:
    return isinstance(value, str) and bool(value.strip()) and value == value.strip()


def _matches(pattern: re.Pattern[str]) -> Check:
    return lambda value: isinstance(value, str) and pattern.fullmatch(value) is not None


def _one_of(*allowed: str) -> Check:
    return lambda value: value in allowed


def _boolean(value: object) -> bool:
    return isinstance(value, bool)


def _whole(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)


def _objects(value: object) -> bool:
    return isinstance(value, list) and bool(value) and all(isinstance(one, dict) for one in value)


def _coding(value: object) -> bool:
    parts: dict[str, Check] = {"system": _matches(_URI), "code": _matches(_CODE), "display": _text}
    return isinstance(value, dict) and not list(_properties(value, parts, required={"system", "code"}))


def _concept(value: object) -> bool:
    return (
        isinstance(value, dict)
        and set(value) == {"coding"}
        and _objects(value["coding"])
        and all(_coding(one) for one in value["coding"])
    )


_EXTENSION_VALUES: dict[str, Check] = {
    "valueBoolean": _boolean,
    "valueCode": _matches(_CODE),
    "valueCodeableConcept": _concept,
    "valueCoding": _coding,
    "valueInteger": _whole,
    "valueMarkdown": _text,
    "valueString": _text,
}
_HL7 = "http://hl7.org/fhir/StructureDefinition/"
_NORWEGIAN = "http://ehelse.no/fhir/StructureDefinition/"
FORM_EXTENSIONS: dict[str, tuple[str, Check]] = {
    "urn:feltapp:natur": ("valueCode", _one_of("levende", "laast")),
    "urn:feltapp:mappe": ("valueCode", _one_of("stamkort", "journal", "sosial", "trygghet", "bolig", "team")),
    "urn:feltapp:flere": ("valueBoolean", _boolean),
    "urn:feltapp:bekreftes": ("valueBoolean", _boolean),
    "urn:feltapp:rettsgrunnlag": ("valueString", _text),
    "urn:feltapp:kilde": ("valueString", _text),
}
ITEM_EXTENSIONS: dict[str, tuple[str, Check]] = {
    _HL7 + "questionnaire-itemControl": ("valueCodeableConcept", _concept),
    _HL7 + "questionnaire-hidden": ("valueBoolean", _boolean),
    _HL7 + "questionnaire-unit": ("valueCoding", _coding),
    _HL7 + "questionnaire-referenceResource": ("valueCode", _one_of("Consent", "Practitioner")),
    _HL7 + "minValue": ("valueInteger", _whole),
    _HL7 + "maxValue": ("valueInteger", _whole),
    _HL7 + "regex": ("valueString", _text),
    _NORWEGIAN + "validationtext": ("valueString", _text),
    _NORWEGIAN + "repeatstext": ("valueString", _text),
    _NORWEGIAN + "sdf-calculatedExpression": ("valueString", _text),
    _NORWEGIAN + "sdf-fhirpath": ("valueString", _text),
    _NORWEGIAN + "sdf-minvalue": ("valueString", _text),
    _NORWEGIAN + "sdf-maxvalue": ("valueString", _text),
    "http://helsenorge.no/fhir/StructureDefinition/sdf-sublabel": ("valueMarkdown", _text),
    "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-shortText": ("valueString", _text),
    "urn:feltapp:presisjon": ("valueCode", _one_of("day", "month", "year")),
    "urn:feltapp:sensitiv": ("valueBoolean", _boolean),
    "urn:feltapp:styrke": ("valueCode", _one_of("skal", "maa", "bor", "anbefales", "kan")),
    "urn:feltapp:tillegg": ("valueBoolean", _boolean),
    "urn:feltapp:svartilstand": ("valueBoolean", _boolean),
    "urn:feltapp:kildevalg": ("valueBoolean", _boolean),
    "urn:feltapp:liste": ("valueBoolean", _boolean),
    "urn:feltapp:underskrift": ("valueBoolean", _boolean),
}

_FORM: dict[str, Check] = {
    "resourceType": _one_of("Questionnaire"),
    "id": _matches(_ID),
    "language": _matches(_EXTRA_LANGUAGE),
    "extension": _objects,
    "url": _matches(_URI),
    "version": _text,
    "name": _matches(_NAME),  # que-0
    "title": _text,
    "status": _one_of("draft", "active", "retired", "unknown"),
    "subjectType": lambda value: value in (["Patient"], ["Location"], ["Organization"]),
    "date": _matches(_DATE),
    "publisher": _text,
    "description": _text,
    "purpose": _text,
    "item": _objects,
}
_ITEM: dict[str, Check] = {
    "extension": _objects,
    "linkId": _text,
    "text": _text,
    "type": _one_of(*ITEM_TYPES),
    "enableWhen": _objects,
    "enableBehavior": _one_of("all", "any"),
    "required": _boolean,
    "repeats": _boolean,
    "readOnly": _boolean,
    "maxLength": lambda value: _whole(value) and isinstance(value, int) and value > 0,
    "answerOption": _objects,
    "initial": _objects,
    "item": _objects,
}


def faults(form: Json) -> list[str]:
    """Everything in the form that breaks a rule, each with the linkId it concerns."""
    found = list(_properties(form, _FORM, required={"resourceType", "status", "url", "version", "item"}))
    found += list(_extensions(form, FORM_EXTENSIONS))
    items = list(walk(form))
    ids = [str(item.get("linkId")) for item in items]
    found += [f"{one}: que-2, used twice" for one in sorted({one for one in ids if ids.count(one) > 1})]
    by_id = {str(item.get("linkId")): item for item in items}
    for item in items:
        found += [f"{item.get('linkId')}: {fault}" for fault in _item(item, by_id)]
    return found


def walk(form: Json) -> Iterator[Json]:
    """Every item, parents before children."""
    for item in children(form):
        yield item
        yield from walk(item)


def children(parent: Json) -> list[Json]:
    """The items right below."""
    below = parent.get("item", [])
    return [one for one in below if isinstance(one, dict)] if isinstance(below, list) else []


def objects(parent: Json, key: str) -> list[Json]:
    """The objects in a list, or none."""
    value = parent.get(key, [])
    return [one for one in value if isinstance(one, dict)] if isinstance(value, list) else []


def _properties(source: Json, allowed: Mapping[str, Check], *, required: set[str]) -> Iterator[str]:
    yield from (f"{key} is missing" for key in sorted(required - set(source)))
    for key, value in source.items():
        if key not in allowed:
            yield f"{key} is no property here"
        elif not allowed[key](value):
            yield f"{key} has a wrong value"


def _extensions(source: Json, allowed: Mapping[str, tuple[str, Check]]) -> Iterator[str]:
    seen: set[str] = set()
    for one in objects(source, "extension"):
        url = str(one.get("url"))
        if url in seen:
            yield f"extension {url} twice"
        seen.add(url)
        if url not in allowed:
            yield f"extension {url} is not known"
            continue
        key, check = allowed[url]
        if set(one) != {"url", key} or not check(one[key]) or not _EXTENSION_VALUES[key](one[key]):
            yield f"extension {url} has a wrong value"


def _item(item: Json, by_id: Mapping[str, Json]) -> Iterator[str]:
    yield from _properties(item, _ITEM, required={"linkId", "text", "type"})
    yield from _extensions(item, ITEM_EXTENSIONS)
    kind = str(item.get("type"))
    if kind == "group" and "item" not in item:
        yield "que-1: a group without items"
    if kind == "display":
        yield from (
            f"que-1, 6, 8, 9: {key} on a display"
            for key in ("item", "required", "repeats", "initial", "readOnly")
            if key in item
        )
    if kind == "group" and "initial" in item:
        yield "que-8: initial on a group"
    if "maxLength" in item and kind not in _SHORT_TYPES:
        yield "que-10: maxLength on this type"
    if "answerOption" in item and kind not in ("choice", "open-choice"):
        yield "que-5: options on this type"
    if kind in ("choice", "open-choice") and "answerOption" not in item:
        yield "a choice without options"
    if "answerOption" in item and "initial" in item:
        yield "que-11: initial beside options"
    if len(objects(item, "initial")) > 1 and not item.get("repeats"):
        yield "que-13: several initial values"
    yield from _options(item)
    yield from _initial(item, kind)
    yield from _conditions(item, by_id)


def _options(item: Json) -> Iterator[str]:
    options = objects(item, "answerOption")
    codings: list[Json] = []
    for option in options:
        value = option.get("valueCoding")
        if not set(option) <= {"valueCoding", "initialSelected"} or not isinstance(value, dict) or not _coding(value):
            yield "an option that is no coding"
            continue
        if not _text(value.get("display")):
            yield f"option {value['code']} without words"
        codings.append(value)
    for part in ("code", "display"):
        said = [coding.get(part) for coding in codings]
        if len(set(said)) != len(said):
            yield f"two options with the same {part}"
    if len({coding.get("system") for coding in codings}) > 1:
        yield "options of several systems"


def _initial(item: Json, kind: str) -> Iterator[str]:
    for initial in objects(item, "initial"):
        if set(initial) != {_INITIAL_OF_TYPE.get(kind)}:
            yield "an initial value of another type"


def _conditions(item: Json, by_id: Mapping[str, Json]) -> Iterator[str]:
    conditions = objects(item, "enableWhen")
    if len(conditions) > 1 and "enableBehavior" not in item:
        yield "que-12: several conditions and no enableBehavior"
    if len(conditions) < 2 and "enableBehavior" in item:
        yield "enableBehavior without several conditions"
    for condition in conditions:
        question = by_id.get(str(condition.get("question")))
        if question is None or question is item:
            yield f"enableWhen names {condition.get('question')}, which is not there"
            continue
        yield from _condition(condition, question)


def _condition(condition: Json, question: Json) -> Iterator[str]:
    answers = set(condition) - {"question", "operator"}
    operator, kind = condition.get("operator"), str(question.get("type"))
    if operator == "exists":
        if answers != {"answerBoolean"} or not _boolean(condition["answerBoolean"]):  # que-7
            yield "que-7: exists without a boolean"
        return
    if operator not in {"=", "!=", *_NUMERIC_OPERATORS}:
        yield f"operator {operator}"
    if answers != {_ANSWER_OF_TYPE.get(kind)}:
        yield f"an answer of another type than {question.get('linkId')}"
        return
    if kind in ("choice", "open-choice"):
        wanted = condition["answerCoding"]
        codings = [
            one["valueCoding"] for one in objects(question, "answerOption") if isinstance(one["valueCoding"], dict)
        ]
        known = {(one.get("system"), one.get("code")) for one in codings}
        if not isinstance(wanted, dict) or not _coding(wanted) or (wanted["system"], wanted["code"]) not in known:
            yield f"a code that {question.get('linkId')} does not have"
    if kind == "boolean" and not _boolean(condition["answerBoolean"]):
        yield "a boolean that is none"
