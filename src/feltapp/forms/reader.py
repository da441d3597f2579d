"""Make a FormDefinition out of a FHIR R4 Questionnaire, as the national form tools write them.

The file comes from anybody: whatever is in it, the outcome is a form, with a list of what feltapp does not do, or a
FormError with a code.  Never reads anything but the bytes it is given, never follows an address in them, never
runs anything found in them.  Why FHIR: docs/adr, forms; what is supported: docs/skjema.md.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

import msgspec

from feltapp.domain.mappe import MappeKind
from feltapp.forms import extensions as ext
from feltapp.forms.choices import MAX_TEXT
from feltapp.forms.definition import Field, FormDefinition, Nature, Unsupported
from feltapp.forms.definition import FormError as FormError
from feltapp.forms.fhir_json import Json, obj, objs, text
from feltapp.forms.items import Work, coded, make_field
from feltapp.forms.plan import plan_of
from feltapp.forms.signs import as_utf8, legible_json
from feltapp.forms.translation import languages, translated
from feltapp.forms.value_sets import ValueSets, value_sets

MAX_BYTES = 5_000_000
MAX_DEPTH = 30
MAX_ITEMS = 3_000
MAX_ITEMS_IN_ALL = 3 * MAX_ITEMS
"""Of all languages in one file."""
MAX_ENTRIES = 50

_OWN_URL = "urn:feltapp:skjema:"


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """A form, and what in its file feltapp does not do."""

    definition: FormDefinition
    unsupported: tuple[Unsupported, ...] = ()


def read(data: bytes, *, language: str = "nb-NO") -> Reading:
    """The form in a file; where it has several languages, in this one, or in its own."""
    found, beside = _sources(data)
    spoken = language.partition("-")[0]
    exact = (one for one in found if _language(one) == language)
    near = (one for one in found if _language(one).partition("-")[0] == spoken)
    return _reading(next(exact, next(near, found[0])), beside)


def read_all(data: bytes) -> tuple[Reading, ...]:
    """Every language of the form in a file: Questionnaires of a Bundle, or translations inside one."""
    found, beside = _sources(data)
    return tuple(_reading(one, beside) for one in found)


def _sources(data: bytes) -> tuple[tuple[Json, ...], ValueSets]:
    """The form as each language has it, and the value sets beside it; measured, so that reading takes no long time."""
    if len(data) > MAX_BYTES:
        raise FormError("skjema-for-stort", bytes=len(data))
    try:
        data = as_utf8(data)
        root: object = legible_json(msgspec.json.Decoder(float_hook=Decimal).decode(data), data)
    except RecursionError:
        raise FormError("skjema-for-dypt") from None
    except (msgspec.DecodeError, UnicodeDecodeError, ArithmeticError, ValueError):
        raise FormError("skjema-ikke-json") from None
    written = tuple(_questionnaires(root))
    if not written:
        raise FormError("skjema-ikke-questionnaire")
    said = tuple((one, languages(data, one)) for one in written)
    items = sum(_measured(one) * (1 + len(others)) for one, others in said)
    if items > MAX_ITEMS_IN_ALL:
        raise FormError("skjema-for-mange-felt", felt=items)
    found = (*written, *(translated(one, language) for one, others in said for language in others))
    return found, value_sets(tuple(obj(entry, "resource") for entry in objs(root, "entry")[:MAX_ENTRIES]))


def _language(source: Json) -> str:
    return text(source, "language") or "nb-NO"


def _questionnaires(root: object) -> Iterator[Json]:
    if not isinstance(root, dict):
        return
    if root.get("resourceType") == "Questionnaire":
        yield root
    elif root.get("resourceType") == "Bundle":
        for entry in objs(root, "entry")[:MAX_ENTRIES]:
            resource = obj(entry, "resource")
            if resource.get("resourceType") == "Questionnaire":
                yield resource


def _reading(source: Json, beside: ValueSets) -> Reading:
    sets = value_sets(objs(source, "contained"), beside)
    work = Work(value_sets=sets.options, missing=sets.missing)
    for kind in sets.other:
        work.report("", f"contained {kind}")
    for url in ext.urls(source):
        if url not in ext.HARMLESS_ON_FORM:
            work.report("", f"extension {url}")
    fields = tuple(make_field(item, work) for item in objs(source, "item"))
    if not fields:
        raise FormError("skjema-uten-felt")
    _check_questions(fields, work)
    definition = FormDefinition(
        id=_id(source),
        version=(text(source, "version") or "0").replace("|", "-")[:100],
        title=text(source, "title")[:MAX_TEXT] or text(source, "name")[:MAX_TEXT] or _id(source),
        fields=fields,
        nature=coded(source, ext.NATUR, Nature, Nature.LEVENDE, work),
        several=ext.extension(source, ext.FLERE).get("valueBoolean") is True,
        confirms=ext.extension(source, ext.BEKREFTES).get("valueBoolean") is True,
        mappe=coded(source, ext.MAPPE, MappeKind, MappeKind.JOURNAL, work),
        rettsgrunnlag=text(ext.extension(source, ext.RETTSGRUNNLAG), "valueString"),
        language=_language(source),
        purpose=text(source, "description") or text(source, "purpose"),
        source=text(ext.extension(source, ext.KILDE), "valueString"),
        url=text(source, "url"),
    )
    plan = plan_of(definition)
    for node in sorted({one for one, _ in plan.circular}):
        field = plan.nodes[node].field
        work.report(field.link_id, "beregningen går i ring" if field.calculation else "enableWhen går i ring")
    return Reading(definition=definition, unsupported=tuple(work.unsupported))


def _measured(source: Json) -> int:
    """How many items there are; what is too deep or too long is refused before anything recurses into it."""
    count = 0
    level: list[Json] = list(objs(source, "item"))
    for _ in range(MAX_DEPTH):
        count += len(level)
        if count > MAX_ITEMS:
            raise FormError("skjema-for-mange-felt", felt=count)
        level = [child for item in level for child in objs(item, "item")]
        if not level:
            return count
    raise FormError("skjema-for-dypt")


def _id(source: Json) -> str:
    url = text(source, "url")
    name = url.removeprefix(_OWN_URL) if url.startswith(_OWN_URL) else url.rsplit("/", 1)[-1]
    found = name or text(source, "id") or text(source, "name") or "uten-navn"
    return found.replace("|", "-")[:200]


def _check_questions(fields: tuple[Field, ...], work: Work) -> None:
    for one in fields:
        for condition in one.conditions:
            if condition.question not in work.link_ids:
                work.report(one.link_id, f"enableWhen {condition.question}")
        _check_questions(one.children, work)
