"""What there is to choose from in an item: options, units, and how a slider and a table are labelled.

Reads one item of a file; where a value set is found is `value_sets.py`.  Notes what it leaves out, drops nothing.
"""

from collections.abc import Iterator, Mapping
from html import unescape
from typing import Protocol

from feltapp.forms import extensions as ext
from feltapp.forms.definition import FormError, Option, Shown, Table
from feltapp.forms.fhir_json import Json, flag, number, obj, objs, text, values

MAX_OPTIONS = 5_000
MAX_TEXT = 20_000
_LONGEST_MARK = 8
_WHOLE_MEGABYTE = 1024 * 1024


class Sets(Protocol):
    """What `items.Work` knows of value sets."""

    value_sets: Mapping[str, tuple[Option, ...]]
    missing: Mapping[str, str]
    options: int

    def report(self, link_id: str, what: str) -> None:
        """Note something that is not supported."""


def make_option(source: Json, system: str, around: Json | None = None) -> Option:
    """An option from a coding, or from a concept of a system; `around` is the answerOption that it stands in."""
    score = number(ext.extension(around or {}, ext.ORDINAL).get("valueDecimal"))
    if score is None:
        score = number(ext.extension(source, ext.ORDINAL).get("valueDecimal"))
    code = text(source, "code")
    mark = text(ext.extension(source, ext.OPTION_MARK), "valueString")
    display = text(source, "display")[:MAX_TEXT]
    return Option(code=code, display=display or code, system=system, score=score, mark=_mark(mark))


def options_of(item: Json, link_id: str, work: Sets) -> tuple[Option, ...]:
    """The options of a question, each once."""
    found = [*_listed(item), *_referred(item)]
    reference = text(item, "answerValueSet").partition("|")[0]
    if reference:
        found += work.value_sets.get(reference, ())
        if reference not in work.value_sets or reference in work.missing:
            work.report(link_id, f"answerValueSet {work.missing.get(reference, reference)}")
    return _each_once(found, work)


def is_elsewhere(item: Json, found: tuple[Option, ...]) -> bool:
    """Whether the answers to choose from are a list that the file does not hold."""
    return not found and (bool(text(item, "answerValueSet")) or ext.control(item) == "receiver-component")


def units_of(item: Json, work: Sets) -> tuple[Option, ...]:
    """What a quantity may be measured in."""
    codings = [obj(ext.extension(item, ext.UNIT), "valueCoding")]
    codings += [obj(one, "valueCoding") for one in objs(item, "extension") if text(one, "url") == ext.UNIT_OPTION]
    named = ({**one, "code": text(one, "code") or text(one, "display")} for one in codings)
    return _each_once([make_option(one, text(one, "system")) for one in named], work)


def table_of(item: Json) -> Table | None:
    """How a group is drawn as a table."""
    style = ext.control(item)
    if style not in ext.TABLE_CONTROLS:
        return None
    by: Json = next(iter(ext.of_system(item, ext.TABLE_ORDER_BY)), {})
    order = next((text(one, "code") for one in ext.of_system(item, ext.TABLE_ORDER)), "")
    names = tuple(text(one, "display")[:MAX_TEXT] for one in ext.of_system(item, ext.TABLE_COLUMN_NAME))
    return Table(
        style=style,
        columns=names,
        order_by=text(by, "code") if order else "",
        order_name=text(by, "display") if order else "",
        descending=order == "DESC",
    )


def column_of(item: Json) -> int:
    """The column of a table that an item says it stands in, or 0."""
    said = next((text(one, "code") for one in ext.of_system(item, ext.TABLE_COLUMN)), "")
    return int(said) if said.isascii() and said.isdecimal() and len(said) < 4 else 0


def ends_of(item: Json) -> tuple[str, str]:
    """The words at the two ends of a slider."""
    said = {text(one, "code"): text(one, "display") for one in ext.of_system(item, ext.SLIDER_LABELS)}
    return said.get("LabelLeft", ""), said.get("LabelRight", "")


def shown_of(item: Json) -> Shown:
    """Where an item is drawn."""
    said = next((text(one, "code") for one in ext.of_system(item, ext.RENDER_OPTIONS)), "")
    return {"2": Shown.PAPER, "3": Shown.SCREEN}.get(said, Shown.EVERYWHERE)


def max_size_of(item: Json) -> int | None:
    """The most bytes a file may have; the tools write megabytes."""
    said = number(ext.extension(item, ext.MAX_SIZE).get("valueDecimal"))
    if said is None:
        said = number(ext.extension(item, ext.MAX_SIZE).get("valueInteger"))
    return int(said * _WHOLE_MEGABYTE) if said is not None and 0 < said < 10_000 else None


def initial_of(item: Json) -> Iterator[Json]:
    """The codings of the options that are chosen from the start."""
    for entry in objs(item, "answerOption"):
        if flag(entry, "initialSelected"):
            yield obj(entry, "valueCoding")


def _listed(item: Json) -> Iterator[Option]:
    for entry in objs(item, "answerOption"):
        for kind, value in values(entry, "value"):
            if kind == "Coding" and isinstance(value, dict):
                yield make_option(value, text(value, "system"), entry)
            elif kind == "Reference" and isinstance(value, dict):
                yield _reference(value)
            elif isinstance(value, str | int) and not isinstance(value, bool):
                yield Option(code=str(value), display=str(value))


def _referred(item: Json) -> Iterator[Option]:
    """Receivers to choose among: the reference stands for the code, as in the national filler."""
    for one in objs(item, "extension"):
        if text(one, "url") == ext.OPTION_REFERENCE:
            yield _reference(obj(one, "valueReference"))


def _reference(value: Json) -> Option:
    ref = text(value, "reference")
    return Option(code=ref, display=text(value, "display")[:MAX_TEXT] or ref)


def _each_once(options: list[Option], work: Sets) -> tuple[Option, ...]:
    found = tuple({(one.system, one.code): one for one in options if one.code}.values())
    work.options += len(found)
    if work.options > 4 * MAX_OPTIONS:
        raise FormError("skjema-for-mange-valg", valg=work.options)
    return found


def _mark(said: str) -> str:
    """A picture sign, written as itself, as a number or as HTML writes it."""
    clean = said.strip()
    number_part = clean.removeprefix("&#").removeprefix("U+").removesuffix(";")
    if clean.startswith(("U+", "&#x")):
        return unescape(f"&#x{number_part.removeprefix('x')};")[:_LONGEST_MARK]
    if number_part.isascii() and number_part.isdecimal():
        return unescape(f"&#{number_part};")[:_LONGEST_MARK]
    return clean if len(clean) <= _LONGEST_MARK and not clean.isascii() else ""
