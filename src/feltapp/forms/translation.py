"""The languages inside one Questionnaire: HL7's translation extension, and designations of value sets.

Pure, on JSON that nobody has checked: a text with a translation is replaced by it, all else stays as it is.  Never
fetches, and never goes deeper than a file may be nested.
"""

from collections.abc import Iterator, Mapping

from feltapp.forms.definition import FormError
from feltapp.forms.fhir_json import Json, objs, text

TRANSLATION = "http://hl7.org/fhir/StructureDefinition/translation"
MOST_LANGUAGES = 8
_DEEPEST = 150
_MARKDOWN = "http://hl7.org/fhir/StructureDefinition/rendering-markdown"


def has_languages(data: bytes) -> bool:
    """Whether a file may hold several languages at all: most hold one, and need not be looked through."""
    return _is_translated(data) or b'"Bundle"' in data


def languages(data: bytes, source: Json) -> tuple[str, ...]:
    """The languages that a form is translated to inside its file, besides its own."""
    if not _is_translated(data):
        return ()
    own = text(source, "language")
    found = dict.fromkeys(one for one in _said(source, 0) if one and one != own)
    return tuple(found)[:MOST_LANGUAGES]


def _is_translated(data: bytes) -> bool:
    return b"translation" in data or b'"designation"' in data


def translated(source: Json, language: str) -> Json:
    """The same form in another language; what is not translated stays."""
    made = _translated(source, language, 0)
    return {**made, "language": language} if isinstance(made, dict) else source


def _said(value: object, depth: int) -> Iterator[str]:
    if depth > _DEEPEST:
        raise FormError("skjema-for-dypt")
    if isinstance(value, Mapping):
        if text(value, "url") == TRANSLATION:
            yield _part(value, "lang")
        for one in objs(value, "designation"):
            yield text(one, "language")
    inside = value.values() if isinstance(value, Mapping) else value if isinstance(value, list) else ()
    for one in inside:
        if isinstance(one, Mapping | list):
            yield from _said(one, depth + 1)


def _translated(value: object, language: str, depth: int) -> object:
    if depth > _DEEPEST:
        raise FormError("skjema-for-dypt")
    if isinstance(value, list):
        return [_translated(one, language, depth + 1) for one in value]
    if not isinstance(value, dict):
        return value
    made = {key: _translated(one, language, depth + 1) for key, one in value.items()}
    for key, shadow in value.items():
        said = _content(shadow, language) if key.startswith("_") else ""
        if said:
            made[key[1:]] = said
            if not _own_markdown(shadow):
                continue
            made[key] = {**shadow, "extension": [_in_words(one, language, said) for one in objs(shadow, "extension")]}
    named = next((text(one, "value") for one in objs(value, "designation") if text(one, "language") == language), "")
    if named:
        made["display"] = named
    return made


def _content(shadow: object, language: str) -> str:
    """The translation that an element says of itself."""
    for one in objs(shadow, "extension"):
        if text(one, "url") == TRANSLATION and _part(one, "lang") == language:
            return _part(one, "content")
    return ""


def _own_markdown(shadow: object) -> bool:
    return any(text(one, "url") == _MARKDOWN for one in objs(shadow, "extension"))


def _in_words(one: Json, language: str, said: str) -> object:
    """Markdown beside a text that is translated: its own translation where it has one, else that of the text."""
    if text(one, "url") != _MARKDOWN:
        return one
    return {**one, "valueMarkdown": _content(one.get("_valueMarkdown"), language) or said}


def _part(extension: Json, name: str) -> str:
    for one in objs(extension, "extension"):
        if text(one, "url") == name:
            return next((value for key, value in one.items() if key.startswith("value") and isinstance(value, str)), "")
    return ""
