"""The options that a file's value sets hold: those inside the form, and those beside it in the same Bundle.

Never fetches one: an address that the file does not answer is told by each question that asks for it.  What a set says
of a whole code system is answered from the file's own code systems, and told where these are not there.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from feltapp.forms.choices import MAX_OPTIONS, make_option
from feltapp.forms.definition import FormError, Option
from feltapp.forms.fhir_json import Json, flag, obj, objs, text

_DEEPEST = 20


@dataclass(slots=True)
class ValueSets:
    """By each name that a question may use (`#id`, address, `ValueSet/id`): options, and what of them is not there."""

    options: dict[str, tuple[Option, ...]] = field(default_factory=dict)
    missing: dict[str, str] = field(default_factory=dict)
    systems: dict[str, Json] = field(default_factory=dict)
    other: list[str] = field(default_factory=list)


def value_sets(resources: tuple[Json, ...], beside: ValueSets | None = None) -> ValueSets:
    """The value sets among these resources, and those found `beside` them; what is inside a form wins."""
    before = beside or ValueSets()
    found = ValueSets(options=dict(before.options), missing=dict(before.missing), systems=dict(before.systems))
    found.systems |= {text(one, "url"): one for one in resources if one.get("resourceType") == "CodeSystem"}
    for one in resources:
        kind = text(one, "resourceType")
        if kind == "ValueSet":
            _add(found, one)
        elif kind not in ("CodeSystem", "Questionnaire"):
            found.other.append(kind)
    return found


def _add(found: ValueSets, source: Json) -> None:
    missing: list[str] = []
    options = list(_expanded(source)) or list(_composed(source, found.systems, missing))
    if len(options) > MAX_OPTIONS:
        raise FormError("skjema-for-mange-valg", valg=len(options))
    unique = tuple({(one.system, one.code): one for one in options if one.code}.values())
    name = text(source, "id")
    for reference in (f"#{name}", f"ValueSet/{name}", text(source, "url").partition("|")[0]):
        if reference not in ("", "#", "ValueSet/"):
            found.options[reference] = unique
            found.missing.pop(reference, None)
            if missing:
                found.missing[reference] = missing[0]


def _expanded(source: Json) -> Iterator[Option]:
    level = objs(obj(source, "expansion"), "contains")
    for _ in range(_DEEPEST):
        for one in level:
            if flag(one, "abstract") is not True:
                yield make_option(one, text(one, "system"))
        level = tuple(child for one in level for child in objs(one, "contains"))


def _composed(source: Json, systems: Mapping[str, Json], missing: list[str]) -> Iterator[Option]:
    compose = obj(source, "compose")
    left_out = {
        (text(one, "system"), text(concept, "code"))
        for one in objs(compose, "exclude")
        for concept in objs(one, "concept")
    }
    for include in objs(compose, "include"):
        system = text(include, "system")
        concepts = objs(include, "concept")
        if include.get("filter") or include.get("valueSet"):
            missing.append(f"ValueSet {text(source, 'id')}: filter")
        elif not concepts:
            concepts = tuple(_all_of(systems.get(system, {})))
            if not concepts:
                missing.append(f"CodeSystem {system}")
        for concept in concepts:
            if (system, text(concept, "code")) not in left_out:
                yield make_option(concept, system)


def _all_of(system: Json) -> Iterator[Json]:
    level = objs(system, "concept")
    for _ in range(_DEEPEST):
        yield from level
        level = tuple(child for one in level for child in objs(one, "concept"))
