"""A filled-in form as a FHIR R4 QuestionnaireResponse, and back.

What FHIR has no word for goes in extensions: why there is no answer (HL7's data-absent-reason), and feltapp's own for
kilde, comment and a row's place.  A row's id is the element id of its item.  Removed rows are not written: a response
says what the answers are, not how they came to be so.  Reading never raises on a strange response: what has no place
in the form is told.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from decimal import Decimal

import msgspec

from feltapp.domain.answer import Answer, Answers, AnswerState, JsonValue, Kilde
from feltapp.domain.ids import Path
from feltapp.forms.answers import Problem, accept
from feltapp.forms.definition import Field, FieldKind, FormDefinition, Unsupported
from feltapp.forms.extensions import KILDE, extension
from feltapp.forms.fhir_json import Json, objs, text, values
from feltapp.forms.paths import field_path, place_after, row_path
from feltapp.forms.reader import FormError
from feltapp.forms.response_values import is_other, read_value, written
from feltapp.forms.rows import place_of, rows
from feltapp.forms.signs import as_utf8, legible_json

ABSENT = "http://hl7.org/fhir/StructureDefinition/data-absent-reason"
KOMMENTAR = "urn:feltapp:kommentar"
PLASS = "urn:feltapp:plass"
MAX_BYTES = 5_000_000
MAX_ROWS = 1_000
MAX_NOTES = 500

_REASONS: Mapping[AnswerState, str] = {
    AnswerState.IKKE_SPURT: "not-asked",
    AnswerState.ONSKER_IKKE: "asked-declined",
    AnswerState.VET_IKKE: "asked-unknown",
    AnswerState.IKKE_AKTUELT: "not-applicable",
}
_RESOURCE = "QuestionnaireResponse"


@dataclass(frozen=True, slots=True, kw_only=True)
class Filled:
    """The answers in a response, and what in it has no place in the form."""

    answers: Answers
    unsupported: tuple[Unsupported, ...] = ()


def to_response(definition: FormDefinition, answers: Answers, *, authored: datetime | None = None) -> bytes:
    """The response as JSON."""
    whole = _Writer(answers, rows(answers, {}, ()))
    resource: dict[str, object] = {
        "resourceType": _RESOURCE,
        "questionnaire": definition.canonical,
        "status": "completed",
        "language": definition.language,
    }
    if authored is not None:
        resource["authored"] = authored.isoformat(timespec="seconds")
    items = whole.items(definition.fields, "")
    if items:
        resource["item"] = items
    return msgspec.json.Encoder(decimal_format="number").encode(resource)


def from_response(definition: FormDefinition, data: bytes) -> Filled:
    """The answers in a response to this form."""
    resource = _resource(data)
    if not isinstance(resource, dict) or resource.get("resourceType") != _RESOURCE:
        raise FormError("svar-ikke-questionnaireresponse")
    return _filled(definition, resource, _Reader())


def from_part(definition: FormDefinition, data: bytes) -> Filled:
    """The answers in a response or a part of one: it need not say what it is, nor hold what is around a question."""
    resource = _resource(data)
    if not isinstance(resource, dict) or resource.get("resourceType", _RESOURCE) != _RESOURCE:
        raise FormError("svar-ikke-questionnaireresponse")
    return _filled(definition, resource, _Reader(anywhere=True))


@dataclass(slots=True)
class _Writer:
    answers: Answers
    rows: Mapping[Path, Sequence[str]]

    def items(self, fields: Sequence[Field], prefix: str) -> list[dict[str, object]]:
        return [item for one in fields for item in self._field(one, prefix)]

    def _field(self, asked: Field, prefix: str) -> Iterator[dict[str, object]]:
        path = field_path(prefix, asked.link_id)
        if asked.kind is FieldKind.DISPLAY and not asked.children:
            return
        item = self._item(asked, self.answers.get(path))
        if asked.is_group and asked.repeats:
            answers = [self._answer_row(asked, row_path(path, row), row) for row in self._rows_of(asked, path)]
            if "extension" in item or answers:
                yield {**item, "answer": answers} if answers else item
            for row in () if asked.holds_answers else self.rows.get(path, ()):
                yield self._row(asked, row_path(path, row), row)
        elif asked.is_group or asked.kind is FieldKind.DISPLAY:
            children = self.items(asked.children, prefix)
            if children:
                item["item"] = children
            if len(item) > 2 or "item" in item:
                yield item
        else:
            found = self._answers(asked, self.answers.get(path))
            children = self.items(asked.children, prefix)
            if children:
                found = [{**(found[0] if found else {}), "item": children}, *found[1:]]
            if found:
                item["answer"] = found
            if found or "extension" in item:
                yield item

    def _item(self, asked: Field, answer: Answer | None) -> dict[str, object]:
        item: dict[str, object] = {"linkId": asked.link_id, "text": asked.text or asked.link_id}
        extensions: list[dict[str, str]] = []
        if answer is not None and asked.is_group and answer.state is not AnswerState.BESVART:
            extensions.append(_absent(answer.state))
        extensions += self._beside(answer)
        return {"extension": extensions, **item} if extensions else item

    def _row(self, asked: Field, path: Path, row: str) -> dict[str, object]:
        item: dict[str, object] = {"id": row}
        place = place_of(self.answers.get(path))
        if place:
            item["extension"] = [{"url": PLASS, "valueString": place}]
        item |= {"linkId": asked.link_id, "text": asked.text or asked.link_id}
        children = self.items(asked.children, f"{path}/")
        return {**item, "item": children} if children else item

    def _rows_of(self, asked: Field, path: Path) -> Sequence[str]:
        return self.rows.get(path, ()) if asked.holds_answers else ()

    def _answer_row(self, asked: Field, path: Path, row: str) -> dict[str, object]:
        """One answer of a repeated question, with what was answered below it."""
        question, *below = asked.children
        answer = self.answers.get(field_path(f"{path}/", question.link_id))
        said = next(iter(self._answers(question, answer)), {})
        held = said.pop("extension", None)
        extensions = [*held] if isinstance(held, list) else []
        extensions += self._beside(answer)
        place = place_of(self.answers.get(path))
        if place:
            extensions.append({"url": PLASS, "valueString": place})
        found: dict[str, object] = {"id": row}
        if extensions:
            found["extension"] = extensions
        children = self.items(below, f"{path}/")
        return found | said | ({"item": children} if children else {})

    def _beside(self, answer: Answer | None) -> list[dict[str, str]]:
        """What is said of an answer: where it comes from, and a comment."""
        extensions: list[dict[str, str]] = []
        if answer is not None and answer.kilde is not None:
            extensions.append({"url": KILDE, "valueCode": answer.kilde.value})
        if answer is not None and answer.kommentar:
            extensions.append({"url": KOMMENTAR, "valueString": answer.kommentar})
        return extensions

    def _answers(self, asked: Field, answer: Answer | None) -> list[dict[str, object]]:
        if answer is None:
            return []
        if answer.state is not AnswerState.BESVART or answer.value is None:
            return [{"extension": [_absent(answer.state)]}]
        many = answer.value if isinstance(answer.value, list) else [answer.value]
        return [dict([written(asked, value)]) for value in many]


def _absent(state: AnswerState) -> dict[str, str]:
    return {"url": ABSENT, "valueCode": _REASONS.get(state, "not-asked")}


def _resource(data: bytes) -> object:
    if len(data) > MAX_BYTES:
        raise FormError("svar-for-stort", bytes=len(data))
    try:
        data = as_utf8(data)
        found: object = legible_json(msgspec.json.Decoder(float_hook=Decimal).decode(data), data)
    except (RecursionError, msgspec.DecodeError, UnicodeDecodeError, ArithmeticError, ValueError):
        raise FormError("svar-ikke-json") from None
    return found


def _filled(definition: FormDefinition, resource: Json, reader: "_Reader") -> Filled:
    reader.items(definition.fields, objs(resource, "item"), "")
    return Filled(answers=reader.answers, unsupported=tuple(reader.unsupported))


def _in_reach(fields: Sequence[Field]) -> Iterator[Field]:
    """Fields and all below them whose path does not say what they are below: no further than into a repeated group."""
    for one in fields:
        yield one
        if not (one.is_group and one.repeats):
            yield from _in_reach(one.children)


@dataclass(slots=True)
class _Reader:
    """`anywhere`: a question is found also where the items around it are left out."""

    anywhere: bool = False
    answers: dict[Path, Answer] = field(default_factory=dict)
    unsupported: list[Unsupported] = field(default_factory=list)
    rows: dict[Path, list[str]] = field(default_factory=dict)
    row_count: int = 0
    known: dict[str, Mapping[str, Field]] = field(default_factory=dict)

    def items(self, fields: Sequence[Field], items: Sequence[Json], prefix: str) -> None:
        by_link = self._by_link(fields) if items else {}
        for item in items:
            asked = by_link.get(text(item, "linkId"))
            if asked is None or (asked.kind is FieldKind.DISPLAY and not asked.children):
                self._report(item, "item")
            elif asked.is_group and asked.repeats:
                self._row_or_state(asked, item, prefix)
            elif asked.kind is FieldKind.DISPLAY:
                self.items(asked.children, objs(item, "item"), prefix)
            elif asked.is_group:
                self._state(asked, item, field_path(prefix, asked.link_id))
                self.items(asked.children, objs(item, "item"), prefix)
            else:
                self._question(asked, item, prefix)

    def _by_link(self, fields: Sequence[Field]) -> Mapping[str, Field]:
        """Sisters by linkId, gathered once however many items there are."""
        first = fields[0].link_id if fields else ""
        if first not in self.known:
            self.known[first] = {one.link_id: one for one in (_in_reach(fields) if self.anywhere else fields)}
        return self.known[first]

    def _row_or_state(self, asked: Field, item: Json, prefix: str) -> None:
        group = field_path(prefix, asked.link_id)
        if extension(item, ABSENT) or extension(item, KOMMENTAR) or extension(item, KILDE):
            self._state(asked, item, group)
            if not asked.holds_answers:
                return
        if asked.holds_answers:
            for answer in objs(item, "answer"):
                row = self._row_of(group, answer)
                if row is not None:
                    # What is said beside the question as a whole belongs to no answer.
                    alone: Json = {**item, "extension": [], **answer, "answer": [answer]}
                    self._question(asked.children[0], alone, f"{row}/", alone=True)
                    self.items(asked.children[1:], objs(answer, "item"), f"{row}/")
            return
        path = self._row_of(group, item)
        if path is not None:
            self.items(asked.children, objs(item, "item"), f"{path}/")

    def _row_of(self, group: Path, item: Json) -> Path | None:
        """A new row for what an item or an answer holds; None when it has been there already, or there are too many."""
        places = self.rows.setdefault(group, [])
        said = text(item, "id")
        row = said if said.isascii() and said.isalnum() else f"fra{len(places) + 1}"
        path = row_path(group, row)
        if path in self.answers or self.row_count >= MAX_ROWS:
            self._report(item, "row")
            return None
        self.row_count += 1
        places.append(text(extension(item, PLASS), "valueString") or place_after(places))
        self.answers[path] = Answer(value={"place": places[-1]})
        return path

    def _state(self, asked: Field, item: Json, path: Path) -> None:
        state = _reason(item)
        kilde, kommentar = _kilde(item), text(extension(item, KOMMENTAR), "valueString")
        if state is not None or kilde or kommentar:
            self.answers[path] = Answer(state=state or AnswerState.IKKE_SPURT, kilde=kilde, kommentar=kommentar)

    def _question(self, asked: Field, item: Json, prefix: str, *, alone: bool = False) -> None:
        path = field_path(prefix, asked.link_id)
        found: list[JsonValue] = []
        state: AnswerState | None = None
        for answer in objs(item, "answer"):
            state = _reason(answer) or state
            found += self._values(asked, answer, item)
            if not alone:
                self.items(asked.children, objs(answer, "item"), prefix)
        kilde, kommentar = _kilde(item), text(extension(item, KOMMENTAR), "valueString")
        value: JsonValue = found if asked.repeats and found else next(iter(found), None)
        if len(found) > 1 and not asked.repeats and not asked.computed:
            self._report(item, "answer")
        if value is not None:
            self.answers[path] = Answer(value=value, kilde=kilde, kommentar=kommentar)
        elif state is not None or kilde or kommentar:
            self.answers[path] = Answer(state=state or AnswerState.IKKE_SPURT, kilde=kilde, kommentar=kommentar)

    def _values(self, asked: Field, answer: Json, item: Json) -> Iterator[JsonValue]:
        for name, raw in values(answer, "value"):
            if is_other(asked, name, raw):
                continue
            held = read_value(asked, name, raw)
            # Own words that happen to be an option's code are still own words.
            value = held if asked.kind is FieldKind.OPEN_CHOICE and isinstance(held, str) else accept(asked, held)
            one = value[0] if isinstance(value, list) and value else value
            if isinstance(one, Problem) or one is None:
                if not asked.computed:  # what the form works out, it works out again
                    self._report(item, f"answer {name}")
            else:
                yield one

    def _report(self, item: Json, what: str) -> None:
        if len(self.unsupported) < MAX_NOTES:
            self.unsupported.append(Unsupported(link_id=text(item, "linkId")[:255], what=what))


def _reason(source: Json) -> AnswerState | None:
    code = text(extension(source, ABSENT), "valueCode")
    return next((state for state, reason in _REASONS.items() if reason == code), None)


def _kilde(item: Json) -> Kilde | None:
    code = text(extension(item, KILDE), "valueCode")
    return next((kilde for kilde in Kilde if kilde.value == code), None)
