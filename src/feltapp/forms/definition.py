"""A form as data: what it asks, of whom, and what follows from the answers.

Values only; `forms/reader.py` makes them from a FHIR R4 Questionnaire, `forms/session.py` evaluates them.
No widget, no answer and no rule is in here.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from feltapp.domain.answer import JsonValue
from feltapp.domain.ids import SkjemaRef
from feltapp.domain.mappe import MappeKind
from feltapp.errors import UserError


class FormError(UserError):
    """A file that cannot become a form, or be read as answers to one; `code` says why."""


class FieldKind(StrEnum):
    """What kind of answer a field takes.  Every kind has a parser, a validator, a widget and a drawer for paper."""

    GROUP = "group"
    DISPLAY = "display"
    BOOLEAN = "boolean"
    INTEGER = "integer"
    DECIMAL = "decimal"
    DATE = "date"
    DATETIME = "dateTime"
    TIME = "time"
    STRING = "string"
    TEXT = "text"
    URL = "url"
    CHOICE = "choice"
    OPEN_CHOICE = "open-choice"
    QUANTITY = "quantity"
    ATTACHMENT = "attachment"
    REFERENCE = "reference"


class Styrke(StrEnum):
    """How binding a field or a rule is (Oslostandard); only skal and maa ever show as «mangler»."""

    SKAL = "skal"
    MAA = "maa"
    BOR = "bor"
    ANBEFALES = "anbefales"
    KAN = "kan"


class Nature(StrEnum):
    """What becomes of a signed record: a living text gets new versions, a locked one only a rettelse beside it."""

    LEVENDE = "levende"
    LAAST = "laast"


class Scoring(StrEnum):
    """What a field is to a sum of scores: weighed question, sum of its section, sum of the form (QS, SS, TS)."""

    NONE = ""
    QUESTION = "QS"
    SECTION = "SS"
    TOTAL = "TS"


@dataclass(frozen=True, slots=True, kw_only=True)
class Unsupported:
    """Something a file asks for that feltapp does not do; said before the form is taken into use."""

    link_id: str
    what: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Option:
    """One answer to choose; `mark` is a picture sign to draw beside it."""

    code: str
    display: str
    system: str = ""
    score: Decimal | None = None
    mark: str = ""


class Shown(StrEnum):
    """Where a field is drawn: everywhere, or only on paper or on screen (RenderOptions of the national tools)."""

    EVERYWHERE = ""
    PAPER = "papir"
    SCREEN = "skjerm"


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """How a group is drawn as a table: `style` by its FHIR code (grid, table, gtable, table-hn1, table-hn2).

    `columns`: names that the group itself gives.  `order_by`, `order_name`: the linkId or number, and the words, of the
    column to sort by.
    """

    style: str
    columns: tuple[str, ...] = ()
    order_by: str = ""
    order_name: str = ""
    descending: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Condition:
    """One `enableWhen`: `operator` is =, !=, >, <, >=, <= or exists, against `expected` (a plain value or a code)."""

    question: str
    operator: str
    expected: JsonValue


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """One question, heading or group.

    `style` is the item control by its FHIR code (radio-button, check-box, drop-down, slider …) or empty.
    `precision` for dates: day, month or year, the least that must be given.  `takes_state`: whether "ikke spurt",
    "vet ikke" and so on may be said of it; `takes_kilde`: whether its source may.  `sensitive`: 🔒 in the domain brief.
    `refers_to`: what a reference points at, by its FHIR name (Consent, Practitioner), or empty.
    `calculation`: the FHIRPath expression that works out its answer; `copies`: it shows answers given elsewhere.
    `rule`: one that says whether an answer is right; `prefill`, `lowest` and `highest`: those that give its first value
    and its bounds on the day the form is opened.
    `asked_as`: the linkId in the file, of the question in a group that stands for one repeated with others below it.
    `table`: how a group is drawn as one; `column`: the field's own column there, from 1.
    `units`: of a quantity, what it may be measured in; `unit` is the only one, or empty.  `max_size`: bytes of a file.
    `signature`: of an attachment, that it is written by hand on the screen, under all that stands above it.
    `ends`: words at the two ends of a slider.  `shown`: where it is drawn.
    `free`: its list of answers is not in the file, so it is written in own words.
    `scoring`: its part in a sum of option scores.  `short_text`: the name where there is little room, as in a menu.
    """

    link_id: str
    kind: FieldKind
    text: str
    short_text: str = ""
    children: tuple["Field", ...] = ()
    prefix: str = ""
    style: str = ""
    options: tuple[Option, ...] = ()
    required: bool = False
    styrke: Styrke = Styrke.KAN
    repeats: bool = False
    min_occurs: int = 0
    max_occurs: int | None = None
    read_only: bool = False
    hidden: bool = False
    sensitive: bool = False
    supplement: bool = False
    takes_state: bool = True
    takes_kilde: bool = True
    in_list: bool = False
    max_length: int | None = None
    min_length: int = 0
    min_value: str = ""
    max_value: str = ""
    decimals: int | None = None
    regex: str = ""
    validation_text: str = ""
    entry_format: str = ""
    sublabel: str = ""
    help: str = ""
    markdown: str = ""
    repeat_text: str = ""
    unit: str = ""
    precision: str = "day"
    refers_to: str = ""
    initial: JsonValue = None
    conditions: tuple[Condition, ...] = ()
    all_conditions: bool = False
    calculation: str = ""
    copies: bool = False
    asked_as: str = ""
    rule: str = ""
    prefill: str = ""
    lowest: str = ""
    highest: str = ""
    scoring: Scoring = Scoring.NONE
    table: Table | None = None
    column: int = 0
    units: tuple[Option, ...] = ()
    max_size: int | None = None
    signature: bool = False
    ends: tuple[str, str] = ("", "")
    shown: Shown = Shown.EVERYWHERE
    free: bool = False

    @property
    def is_group(self) -> bool:
        """Whether it holds other fields and no answer of its own."""
        return self.kind is FieldKind.GROUP

    @property
    def file_id(self) -> str:
        """The linkId that the file has for it."""
        return self.asked_as or self.link_id

    @property
    def holds_answers(self) -> bool:
        """Whether its rows are the answers of one repeated question, each with what is asked below it."""
        return self.is_group and bool(self.children) and self.children[0].asked_as == self.link_id

    @property
    def asks(self) -> bool:
        """Whether somebody can answer it: not a heading, a text to read, or a number the form works out."""
        return self.kind not in (FieldKind.GROUP, FieldKind.DISPLAY) and not self.computed

    @property
    def computed(self) -> bool:
        """Whether the form itself works out the answer."""
        return self.scoring in (Scoring.SECTION, Scoring.TOTAL) or bool(self.calculation)

    @property
    def must(self) -> bool:
        """Whether no answer shows as «mangler».  What a form cannot be signed without is `required`."""
        return self.styrke in (Styrke.SKAL, Styrke.MAA)


@dataclass(frozen=True, slots=True, kw_only=True)
class FormDefinition:
    """One released version of one form.  Immutable: answers name it for ever.

    `several`: a bruker may have many of a living form at a time, as with moves; else it is one text that lives on.
    `confirms`: on a later day each answer is taken up again, confirmed or changed, and says so.
    """

    id: str
    version: str
    title: str
    fields: tuple[Field, ...]
    nature: Nature = Nature.LEVENDE
    several: bool = False
    confirms: bool = False
    mappe: MappeKind = MappeKind.JOURNAL
    rettsgrunnlag: str = ""
    language: str = "nb-NO"
    purpose: str = ""
    source: str = ""
    url: str = ""

    @property
    def canonical(self) -> str:
        """`url|version`, as a QuestionnaireResponse names it."""
        return f"{self.url or f'urn:feltapp:skjema:{self.id}'}|{self.version}"

    @property
    def ref(self) -> SkjemaRef:
        """`id|version`, as revisions name it."""
        return SkjemaRef(f"{self.id}|{self.version}")

    @property
    def one_per_bruker(self) -> bool:
        """Whether opening it again goes on with the same text."""
        return self.nature is Nature.LEVENDE and not self.several

    @property
    def labels(self) -> dict[str, str]:
        """The words of every field that people see, by linkId."""
        found: dict[str, str] = {}
        waiting = list(self.fields)
        while waiting:
            field = waiting.pop()
            if not field.hidden:
                found[field.link_id] = field.text
            waiting.extend(field.children)
        return found


def added_since(earlier: FormDefinition | None, now: FormDefinition) -> frozenset[str]:
    """The linkIds that a form did not have in an earlier version; none when there was none."""
    if earlier is None or earlier.ref == now.ref:
        return frozenset()
    return frozenset(_link_ids(now.fields)) - frozenset(_link_ids(earlier.fields))


def _link_ids(fields: tuple[Field, ...]) -> Iterator[str]:
    for one in fields:
        yield one.link_id
        yield from _link_ids(one.children)
