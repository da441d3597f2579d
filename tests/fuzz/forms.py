"""Forms gone wrong: real ones, changed in ways that people, tools and attackers change them, or in their very bytes.

What is made follows from the source of chance alone, so that a run can be made again by its number.
"""

import json
from collections.abc import Callable
from random import Random

from feltapp.forms import extensions as ext
from feltapp.forms.definition import FieldKind
from tests.fuzz import values
from tests.fuzz.corpus import Corpus, all_items
from tests.fuzz.values import Json

KINDS = tuple(kind.value for kind in FieldKind)
CONTROLS = tuple(sorted(ext.TEXT_CONTROLS | ext.DRAWN_CONTROLS | ext.TABLE_CONTROLS))
URLS = tuple(sorted(ext.READ_ON_ITEM | ext.HARMLESS_ON_ITEM | {ext.ORDINAL, ext.MARKDOWN, "urn:ukjent"}))
EXPRESSIONS = (ext.CALCULATED, ext.COPY, ext.RULE, ext.PREFILL, ext.LOWEST, ext.HIGHEST)
OPERATORS = ("exists", "=", "!=", ">", "<", ">=", "<=", "~")
_OWN = (ext.NATUR, ext.MAPPE, ext.FLERE, ext.BEKREFTES, ext.RETTSGRUNNLAG, ext.KILDE)


class Mutant:
    """A form that is being changed."""

    def __init__(self, chance: Random, corpus: Corpus) -> None:
        self.chance = chance
        self.corpus = corpus
        self.root = corpus.file(chance) if chance.random() < 0.12 else corpus.form(chance)
        self._number_anew(0.96)
        for _ in range(chance.choice((0, 1, 1, 2, 2, 3, 5))):
            chance.choice(_CHANGES)(self)

    def items(self) -> list[Json]:
        """All items there are now."""
        found = all_items(self.root)
        entries = self.root.get("entry")
        for entry in entries if isinstance(entries, list) else ():
            found += all_items(entry.get("resource") if isinstance(entry, dict) else None)
        return found or [self.root]

    def item(self) -> Json:
        return self.chance.choice(self.items())

    def link_id(self) -> str:
        """A linkId, mostly of this form."""
        found = self.item().get("linkId")
        return found if isinstance(found, str) and self.chance.random() < 0.95 else values.string(self.chance)

    def _number_anew(self, share: float) -> None:
        """Items of several files may bear one linkId: most of the time they are told apart."""
        seen: set[object] = set()
        for item in self.items():
            name = item.get("linkId")
            if isinstance(name, str) and name in seen and self.chance.random() < share:
                item["linkId"] = f"{name}.{len(seen)}"
            if isinstance(item.get("linkId"), str):
                seen.add(item["linkId"])


def _put(self: Mutant) -> None:
    item = self.item()
    if item:
        item[self.chance.choice(list(item))] = values.anything(self.chance)


def _drop(self: Mutant) -> None:
    item = self.item()
    if item:
        del item[self.chance.choice(list(item))]


def _put_anywhere(self: Mutant) -> None:
    """Change a value at any depth."""
    here: object = self.item()
    for _ in range(self.chance.randrange(1, 6)):
        if isinstance(here, dict) and here:
            key = self.chance.choice(list(here))
            if not isinstance(here[key], dict | list) or self.chance.random() < 0.4:
                here[key] = values.anything(self.chance)
                return
            here = here[key]
        elif isinstance(here, list) and here:
            at = self.chance.randrange(len(here))
            if not isinstance(here[at], dict | list) or self.chance.random() < 0.4:
                here[at] = values.anything(self.chance)
                return
            here = here[at]


def _kind(self: Mutant) -> None:
    self.item()["type"] = self.chance.choice(KINDS)


def _twice(self: Mutant) -> None:
    """The same linkId again."""
    self.item()["linkId"] = self.link_id()


def _strange_link_id(self: Mutant) -> None:
    self.item()["linkId"] = values.string(self.chance)


def _extend(self: Mutant) -> None:
    name, one = values.value(self.chance)
    _extension(self.item(), {"url": self.chance.choice(URLS), f"value{name}": one})


def _fitting(self: Mutant) -> None:
    """An extension with the kind of value that it should have."""
    chance = self.chance
    words = chance.choice((values.string(chance), chance.choice(values.REGEXES)))
    ways: tuple[Json, ...] = (
        {"url": ext.REGEX, "valueString": chance.choice(values.REGEXES)},
        {"url": ext.MIN_OCCURS, "valueInteger": chance.randrange(4)},
        {"url": ext.MAX_OCCURS, "valueInteger": chance.randrange(4)},
        {"url": ext.MIN_VALUE, chance.choice(("valueInteger", "valueDecimal", "valueDate")): values.scalar(chance)},
        {"url": ext.MAX_VALUE, chance.choice(("valueInteger", "valueDecimal", "valueDate")): values.scalar(chance)},
        {"url": ext.MIN_LENGTH, "valueInteger": chance.randrange(9)},
        {"url": ext.MAX_DECIMALS, "valueInteger": chance.choice((0, 1, 2, 30, 10**9))},
        {"url": ext.HIDDEN, "valueBoolean": chance.random() < 0.5},
        {"url": ext.UNIT, "valueCoding": values.coding(chance)},
        {"url": ext.SVARTILSTAND, "valueBoolean": False},
        {"url": ext.PRESISJON, "valueCode": chance.choice(("day", "month", "year", "x"))},
        {"url": ext.STYRKE, "valueCode": chance.choice(("skal", "maa", "kan", "x"))},
        {"url": ext.VALIDATION_TEXT, "valueString": words},
        {"url": ext.ENTRY_FORMAT, "valueString": words},
        {"url": ext.SUBLABEL, "valueMarkdown": words},
    )
    _extension(self.item(), chance.choice(ways))


def _pattern(self: Mutant) -> None:
    item = self.item()
    item["type"] = self.chance.choice(("string", "string", "text", "url"))
    _extension(item, {"url": ext.REGEX, "valueString": self.chance.choice(values.REGEXES)})


def _size(self: Mutant) -> None:
    """A question that asks for a size, in one unit or a choice of them."""
    item = self.item()
    item["type"] = "quantity"
    for _ in range(self.chance.randrange(3)):
        _extension(
            item, {"url": self.chance.choice((ext.UNIT, ext.UNIT_OPTION)), "valueCoding": values.coding(self.chance)}
        )


def _control(self: Mutant) -> None:
    concept = {"coding": [{"system": "x", "code": self.chance.choice(CONTROLS)}]}
    _extension(self.item(), {"url": ext.ITEM_CONTROL, "valueCodeableConcept": concept})


def _expression(self: Mutant) -> None:
    names = tuple(self.link_id() for _ in range(2))
    said = values.expression(self.chance, names, 3)
    _extension(self.item(), {"url": self.chance.choice(EXPRESSIONS), "valueString": said})


def _extension(item: Json, one: Json) -> None:
    there = item.get("extension")
    item["extension"] = [*there, one] if isinstance(there, list) else [one]


def _enable(self: Mutant) -> None:
    item = self.item()
    conditions: list[Json] = []
    for _ in range(self.chance.randrange(1, 4)):
        name, one = values.value(self.chance)
        operator = self.chance.choice(OPERATORS)
        conditions.append({"question": self.link_id(), "operator": operator, f"answer{name}": one})
    item["enableWhen"] = conditions
    if self.chance.random() < 0.5:
        item["enableBehavior"] = self.chance.choice(("all", "any", "x"))


def _circle(self: Mutant) -> None:
    """A question that is asked when the next is, round and round."""
    found = self.chance.sample(self.items(), k=min(3, len(self.items())))
    for one, following in zip(found, [*found[1:], found[0]], strict=True):
        one["enableWhen"] = [{"question": following.get("linkId"), "operator": "exists", "answerBoolean": True}]


def _deepen(self: Mutant) -> None:
    item = self.item()
    levels = self.chance.choice((1, 2, 3, 27, 28, 29, 31))
    inside = dict(item)
    for level in range(levels):
        kind = self.chance.choice(("group", "group", "string"))
        inside = {"linkId": f"dyp{level}", "type": kind, "item": [inside], "repeats": self.chance.random() < 0.3}
    item.clear()
    item.update(inside)


def _repeat(self: Mutant) -> None:
    self.item()["repeats"] = self.chance.random() < 0.8


def _add(self: Mutant) -> None:
    item = self.item()
    there = item.get("item")
    item["item"] = [*(there if isinstance(there, list) else []), self.corpus.item(self.chance)]
    self._number_anew(0.9)


def _initial(self: Mutant) -> None:
    found = [values.value(self.chance) for _ in range(self.chance.randrange(1, 3))]
    self.item()["initial"] = [{f"value{name}": one} for name, one in found]


def _options(self: Mutant) -> None:
    item = self.item()
    item["type"] = self.chance.choice(("choice", "open-choice"))
    found: list[Json] = []
    for _ in range(self.chance.randrange(4)):
        name, one = values.value(self.chance) if self.chance.random() < 0.3 else ("Coding", values.coding(self.chance))
        found.append({f"value{name}": one, "initialSelected": self.chance.random() < 0.2})
    item["answerOption"] = found


def _value_set(self: Mutant) -> None:
    """A question that takes its options from a set inside the form, which may be of any shape."""
    chance = self.chance
    name = chance.choice(("a", "b", values.string(chance)))
    concepts = [values.coding(chance) for _ in range(chance.randrange(4))]
    one: Json = {
        "resourceType": chance.choice(("ValueSet", "ValueSet", "CodeSystem", "Patient")),
        "id": name,
        "url": name,
    }
    level: Json = {"contains": concepts}
    for _ in range(chance.choice((0, 1, 25))):
        level = {"contains": [{**level, "code": "x"}]}
    include: Json = {"system": "urn:a", "concept": concepts}
    one |= chance.choice(
        ({"expansion": level}, {"compose": {"include": [include], "exclude": [include]}}, {"concept": concepts})
    )
    there = self.root.get("contained")
    self.root["contained"] = [*(there if isinstance(there, list) else []), one]
    self.item()["answerValueSet"] = chance.choice((f"#{name}", name, f"{name}|1"))


def _score(self: Mutant) -> None:
    role = self.chance.choice(("QS", "SS", "TS"))
    self.item()["code"] = [{"system": "http://ehelse.no/scoringFormulas", "code": role}]


def _markdown(self: Mutant) -> None:
    item = self.item()
    item["_text"] = {"extension": [{"url": ext.MARKDOWN, "valueMarkdown": values.string(self.chance) * 3}]}
    item["text"] = values.string(self.chance)


def _translate(self: Mutant) -> None:
    """Words in other languages inside the file: of an item, or of an option."""
    tongue = self.chance.choice(("en-GB", "pl-PL", values.string(self.chance)))
    parts = [{"url": "lang", "valueCode": tongue}, {"url": "content", "valueString": values.string(self.chance)}]
    shadow = {"extension": [{"url": ext.TRANSLATION, "extension": parts}]}
    item = self.item()
    options = item.get("answerOption")
    coded = (
        options[0].get("valueCoding") if isinstance(options, list) and options and isinstance(options[0], dict) else 0
    )
    (coded if isinstance(coded, dict) else item)["_display" if isinstance(coded, dict) else "_text"] = shadow


def _head(self: Mutant) -> None:
    key = self.chance.choice(
        ("id", "url", "version", "title", "name", "language", "item", "contained", "extension", "status")
    )
    self.root[key] = values.anything(self.chance) if key != "language" else values.string(self.chance)


def _own(self: Mutant) -> None:
    name, one = values.value(self.chance)
    _extension(self.root, {"url": self.chance.choice(_OWN), f"value{name}": one})


def _languages(self: Mutant) -> None:
    """A Bundle of several languages of one form, or of the same one."""
    if self.root.get("resourceType") != "Questionnaire":
        return
    tongues = ("nb-NO", "en-GB", "pl-PL", values.string(self.chance))
    copies = [{**self.root, "language": self.chance.choice(tongues)} for _ in range(self.chance.randrange(1, 4))]
    self.root = {"resourceType": "Bundle", "entry": [{"resource": one} for one in copies]}


_CHANGES: tuple[Callable[[Mutant], None], ...] = (
    *(_put, _drop, _put_anywhere, _kind, _kind, _twice, _strange_link_id, _extend, _extend, _fitting, _fitting),
    *(_control, _expression, _expression, _expression, _enable, _enable, _circle, _deepen, _repeat, _repeat, _add),
    *(
        _initial,
        _initial,
        _options,
        _options,
        _value_set,
        _score,
        _markdown,
        _head,
        _own,
        _languages,
        _translate,
        _pattern,
        _size,
    ),
)


def make_form(chance: Random, corpus: Corpus) -> bytes:
    """The bytes of a form; every seventh broken as bytes too."""
    data = as_bytes(chance, Mutant(chance, corpus).root)
    return broken(chance, data) if chance.random() < 0.14 else data


def as_bytes(chance: Random, source: object) -> bytes:
    """JSON with signs as they are, or as escapes; half a sign (a lone surrogate) can only be an escape."""
    if chance.random() < 0.5:
        return json.dumps(source).encode()
    return json.dumps(source, ensure_ascii=False).encode("utf-8", "surrogatepass")


def broken(chance: Random, data: bytes) -> bytes:
    """Something done to the bytes themselves."""
    how = chance.randrange(9)
    at = chance.randrange(len(data) + 1)
    if how == 0:
        return data[:at]
    if how == 1 and data:
        flipped = bytearray(data)
        for _ in range(chance.randrange(1, 4)):
            flipped[chance.randrange(len(data))] ^= 1 << chance.randrange(8)
        return bytes(flipped)
    if how == 2:
        return data[:at] + chance.randbytes(chance.randrange(1, 5)) + data[at:]
    if how == 3:
        return data[:at] + data[chance.randrange(len(data) + 1) :]
    if how == 4:
        return chance.choice((b"\xef\xbb\xbf", b"\xff\xfe", b"\x00", b" ")) + data
    if how == 5:
        return data.decode("utf-8", "replace").encode(chance.choice(("utf-16", "utf-16-be", "latin-1")), "replace")
    if how == 6:
        return data.replace(b"true", chance.choice((b"NaN", b"Infinity", b"-Infinity", b"1e99999", b"9" * 5000)), 1)
    if how == 7:
        return data.replace(b'"linkId"', b'"linkId": "x", "linkId"', 1)
    return data[:at] + chance.choice((b"[" * 2000, b'{"item":' * 900, b"]", b"}", b",", b'"', b"\\", b"//", b"1e9"))
