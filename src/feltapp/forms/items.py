"""Make a Field out of one item of a Questionnaire, and note what feltapp does not do with it.

Called by `reader.py`, which has measured the file first: no item is deeper than its limit.  Reads the item alone;
what a condition or a value set elsewhere means is decided by the caller.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import TypeVar

from feltapp.domain.answer import JsonValue
from feltapp.forms import extensions as ext
from feltapp.forms.answers import Problem, accept
from feltapp.forms.choices import (
    MAX_TEXT,
    column_of,
    ends_of,
    initial_of,
    is_elsewhere,
    max_size_of,
    options_of,
    shown_of,
    table_of,
    units_of,
)
from feltapp.forms.definition import Condition, Field, FieldKind, FormError, Option, Scoring, Shown, Styrke, Unsupported
from feltapp.forms.fhir_json import Json, answer_value, coding, flag, number, objs, plain, text, values, whole
from feltapp.forms.fhirpath.syntax import Expression, ExpressionError, parsed
from feltapp.forms.markdown import plain as plain_words
from feltapp.forms.pattern import PatternError, compiled
from feltapp.forms.repeated import answer_by_answer, has_details
from feltapp.forms.response_values import read_value

_SCORING_SYSTEM = "http://ehelse.no/scoringFormulas"
_MULTIPLE = frozenset({"check-box"})
_CHOICES = (FieldKind.CHOICE, FieldKind.OPEN_CHOICE)
_SUMS = (FieldKind.INTEGER, FieldKind.DECIMAL, FieldKind.QUANTITY, FieldKind.STRING, FieldKind.TEXT)
_ITEM_KEYS = frozenset(
    {
        "linkId",
        "type",
        "text",
        "_text",
        "prefix",
        "_prefix",
        "required",
        "repeats",
        "readOnly",
        "maxLength",
        "answerOption",
        "answerValueSet",
        "initial",
        "enableWhen",
        "enableBehavior",
        "item",
        "extension",
        "code",
        "definition",
        "id",
    }
)
_Code = TypeVar("_Code", bound=StrEnum)
_OPERATORS = frozenset({"exists", "=", "!=", ">", "<", ">=", "<="})


@dataclass(slots=True)
class Work:
    """What is known and found while one form is read."""

    value_sets: Mapping[str, tuple[Option, ...]]
    missing: Mapping[str, str] = field(default_factory=dict)
    link_ids: set[str] = field(default_factory=set)
    unsupported: list[Unsupported] = field(default_factory=list)
    options: int = 0

    def report(self, link_id: str, what: str) -> None:
        """Note something that is not supported."""
        note = Unsupported(link_id=link_id, what=what[:200])
        if note not in self.unsupported[-20:]:
            self.unsupported.append(note)


def make_field(item: Json, work: Work) -> Field:
    """The field of an item, with all below it."""
    link_id = text(item, "linkId")
    if not link_id or len(link_id) > 255:
        raise FormError("skjema-uten-linkid")
    if link_id in work.link_ids:
        raise FormError("skjema-dobbel-linkid")
    work.link_ids.add(link_id)
    control = ext.control(item)
    kind = _kind(item, control, link_id)
    _report_unknown(item, kind, control, link_id, work)
    children, help_text = _children(item, work)
    options = options_of(item, link_id, work) if kind in _CHOICES else ()
    units = units_of(item, work) if kind is FieldKind.QUANTITY else ()
    shown = shown_of(item)
    table = table_of(item) if kind is FieldKind.GROUP else None
    required = flag(item, "required") is True
    copy = _expression(item, ext.COPY, link_id, work)
    calculation = copy or _first_of(item, (ext.CALCULATED, ext.SDC_CALCULATED), link_id, work)
    prefill = _first_of(item, (ext.PREFILL, ext.SDC_PREFILL), link_id, work, of_answers=False)
    if (calculation or prefill) and kind in (FieldKind.GROUP, FieldKind.DISPLAY):
        work.report(link_id, "uttrykk på en gruppe eller en tekst")
        copy = calculation = prefill = ""
    scoring = _scoring(item, kind, link_id, work)
    computed = bool(calculation) or scoring in (Scoring.SECTION, Scoring.TOTAL)
    markdown = ext.markdown(item)[:MAX_TEXT]
    made = Field(
        link_id=link_id,
        kind=kind,
        text=text(item, "text")[:MAX_TEXT] or plain_words(markdown),
        children=tuple(_shown_as(one, shown) for one in children),
        prefix=text(item, "prefix"),
        style="" if table else control,
        options=options,
        required=required,
        styrke=coded(item, ext.STYRKE, Styrke, Styrke.MAA if required else Styrke.KAN, work),
        repeats=_repeats(item, kind, control),
        min_occurs=_limit(item, ext.MIN_OCCURS) or 0,
        max_occurs=_limit(item, ext.MAX_OCCURS),
        read_only=flag(item, "readOnly") is True or computed,
        hidden=_own_flag(item, ext.HIDDEN, default=False),
        sensitive=_own_flag(item, ext.SENSITIV, default=False),
        supplement=_own_flag(item, ext.TILLEGG, default=False),
        takes_state=_own_flag(item, ext.SVARTILSTAND, default=not computed),
        takes_kilde=_own_flag(item, ext.KILDEVALG, default=not computed),
        in_list=_own_flag(item, ext.LISTE, default=False),
        max_length=_positive(whole(item, "maxLength")),
        min_length=_limit(item, ext.MIN_LENGTH) or 0,
        min_value=_bound(item, ext.MIN_VALUE, link_id, work),
        max_value=_bound(item, ext.MAX_VALUE, link_id, work),
        decimals=_limit(item, ext.MAX_DECIMALS),
        regex=_regex(item, link_id, work),
        validation_text=text(ext.extension(item, ext.VALIDATION_TEXT), "valueString"),
        entry_format=text(ext.extension(item, ext.ENTRY_FORMAT), "valueString"),
        short_text=text(ext.extension(item, ext.SHORT_TEXT), "valueString"),
        sublabel=_sublabel(item),
        help=help_text,
        markdown=markdown,
        repeat_text=text(ext.extension(item, ext.REPEATS_TEXT), "valueString"),
        unit=units[0].display if len(units) == 1 else "",
        precision=_precision(item, control),
        refers_to=text(ext.extension(item, ext.REFERS_TO), "valueCode"),
        conditions=_conditions(item, link_id, work),
        all_conditions=text(item, "enableBehavior") == "all",
        calculation=calculation,
        copies=bool(copy),
        rule=_expression(item, ext.RULE, link_id, work),
        prefill=prefill,
        lowest=_expression(item, ext.LOWEST, link_id, work, of_answers=False),
        highest=_expression(item, ext.HIGHEST, link_id, work, of_answers=False),
        scoring=scoring,
        table=table,
        column=column_of(item),
        units=units,
        max_size=max_size_of(item) if kind is FieldKind.ATTACHMENT else None,
        signature=kind is FieldKind.ATTACHMENT and _own_flag(item, ext.UNDERSKRIFT, default=False),
        ends=ends_of(item),
        shown=shown,
        free=kind is FieldKind.CHOICE and is_elsewhere(item, options) and not computed,
    )
    first = _initial(item, made, work)
    if first is not None:
        made = replace(made, initial=first)
    if flag(item, "repeats") is True and control not in _MULTIPLE and has_details(made):
        made = answer_by_answer(made)
        if made.children[0].link_id in work.link_ids:
            raise FormError("skjema-dobbel-linkid")
        work.link_ids.add(made.children[0].link_id)
    return made


def _kind(item: Json, control: str, link_id: str) -> FieldKind:
    try:
        kind = FieldKind(text(item, "type"))
    except ValueError:
        raise FormError("skjema-ukjent-type", linkid=link_id[:50]) from None
    if kind in (FieldKind.TEXT, FieldKind.DISPLAY, FieldKind.STRING) and control in ext.TEXT_CONTROLS:
        return FieldKind.DISPLAY
    return kind


def _report_unknown(item: Json, kind: FieldKind, control: str, link_id: str, work: Work) -> None:
    for key in item:
        if key not in _ITEM_KEYS:
            work.report(link_id, f"item {key}")
    for url in ext.urls(item):
        if url not in ext.READ_ON_ITEM and url not in ext.HARMLESS_ON_ITEM:
            work.report(link_id, f"extension {url}")
    known = ext.TABLE_CONTROLS if kind is FieldKind.GROUP else frozenset()
    if control and control not in ext.TEXT_CONTROLS | ext.DRAWN_CONTROLS | known:
        work.report(link_id, f"itemControl {control}")


def _children(item: Json, work: Work) -> tuple[tuple[Field, ...], str]:
    children: list[Field] = []
    helps: list[str] = []
    for child in objs(item, "item"):
        made = make_field(child, work)
        if made.style in ext.HELP_CONTROLS and made.kind is FieldKind.DISPLAY:
            helps.append(made.markdown or made.text)
        else:
            children.append(made)
    return tuple(children), "\n\n".join(helps)


def _shown_as(one: Field, shown: Shown) -> Field:
    """What stands in something that is only on paper, or only on screen, is so too."""
    if shown is Shown.EVERYWHERE:
        return one
    return replace(one, shown=shown, children=tuple(_shown_as(child, shown) for child in one.children))


def _sublabel(item: Json) -> str:
    marked = text(ext.extension(item, ext.SUBLABEL), "valueMarkdown")
    return marked or text(ext.extension(item, ext.SUBLABEL_TEXT), "valueString")


def _repeats(item: Json, kind: FieldKind, control: str) -> bool:
    """A choice drawn as boxes to tick takes several answers in the national filler, whatever `repeats` says."""
    return flag(item, "repeats") is True or (kind in _CHOICES and control in _MULTIPLE)


def _limit(item: Json, url: str) -> int | None:
    return _positive(whole(ext.extension(item, url), "valueInteger"))


def _positive(value: int | None) -> int | None:
    return value if value is not None and 0 <= value <= 10**9 else None


def _own_flag(item: Json, url: str, *, default: bool) -> bool:
    value = flag(ext.extension(item, url), "valueBoolean")
    return default if value is None else value


def _bound(item: Json, url: str, link_id: str, work: Work) -> str:
    source = ext.extension(item, url)
    for kind, value in values(source, "value"):
        if kind in ("Date", "DateTime", "Instant", "Time") and isinstance(value, str):
            return value[:5] if kind == "Time" else value
        found = number(value)
        if found is not None:
            return plain(found)
        work.report(link_id, f"extension {url}")
    return ""


def _expression(item: Json, url: str, link_id: str, work: Work, *, of_answers: bool = True) -> str:
    """The FHIRPath expression of an extension, if it can be run; `of_answers`: it may look at answers."""
    said = ext.expression(item, url)
    if not said:
        return ""
    try:
        read_expression: Expression = parsed(said)
    except ExpressionError as why:
        work.report(link_id, f"{url.rpartition('/')[2]}: {why}")
        return ""
    if (read_expression.whole or read_expression.asks) and not of_answers:
        work.report(link_id, f"{url.rpartition('/')[2]}: bygger på svar")
        return ""
    return said


def _first_of(item: Json, urls: tuple[str, str], link_id: str, work: Work, *, of_answers: bool = True) -> str:
    """The expression under the nationally used address, or under HL7's own."""
    found = (_expression(item, url, link_id, work, of_answers=of_answers) for url in urls)
    return next(filter(None, found), "")


def _regex(item: Json, link_id: str, work: Work) -> str:
    expression = text(ext.extension(item, ext.REGEX), "valueString")
    try:
        compiled(expression)
    except PatternError as why:
        work.report(link_id, f"regex: {why}")
        return ""
    return expression


def _precision(item: Json, control: str) -> str:
    said = text(ext.extension(item, ext.PRESISJON), "valueCode")
    if said in ("day", "month", "year"):
        return said
    return {"year": "year", "yearMonth": "month"}.get(control, "day")


def _initial(item: Json, made: Field, work: Work) -> JsonValue:
    """The first value, if it is one that this field could be answered with."""
    found: list[JsonValue] = []
    for entry in objs(item, "initial"):
        for type_name, value in values(entry, "value"):
            held = read_value(made, type_name, value)
            first = Problem(code="tar-ikke-svar") if held is None else accept(made, held)
            if isinstance(first, Problem) or first is None:
                work.report(made.link_id, f"initial {type_name}")
            else:
                found += first if isinstance(first, list) else [first]
    for one in initial_of(item):
        first = accept(made, coding(one))
        if not isinstance(first, Problem) and first is not None:
            found += first if isinstance(first, list) else [first]
    if not found:
        return None
    return found if made.repeats else found[0]


def _conditions(item: Json, link_id: str, work: Work) -> tuple[Condition, ...]:
    found: list[Condition] = []
    for entry in objs(item, "enableWhen"):
        operator = text(entry, "operator")
        expected = [answer_value(kind, value) for kind, value in values(entry, "answer")]
        if operator not in _OPERATORS or not text(entry, "question") or not expected or expected[0] is None:
            work.report(link_id, f"enableWhen {operator}")
            continue
        found.append(Condition(question=text(entry, "question"), operator=operator, expected=expected[0]))
    return tuple(found)


def _scoring(item: Json, kind: FieldKind, link_id: str, work: Work) -> Scoring:
    for code in objs(item, "code"):
        for role in (Scoring.QUESTION, Scoring.SECTION, Scoring.TOTAL):
            if text(code, "system") == _SCORING_SYSTEM and text(code, "code") == role.value:
                if role is Scoring.QUESTION or kind in _SUMS:
                    return role
                work.report(link_id, f"poengsum i et felt av typen {kind.value}")
    return Scoring.NONE


def coded(source: Json, url: str, kind: type[_Code], default: _Code, work: Work) -> _Code:
    """The member of an enum that one of our own extensions names, or the default."""
    said = text(ext.extension(source, url), "valueCode")
    for member in kind:
        if member.value == said:
            return member
    if said:
        work.report(text(source, "linkId"), f"extension {url} = {said}")
    return default
