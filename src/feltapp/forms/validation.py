"""Say what is wrong with an answer that could be read, by code: one function per constraint.

Never says that an answer is missing: only skal and maa may show as «mangler», and the session decides when.  Which
constraints a kind has is in one table; a kind without a row fails a test.
"""

from collections.abc import Callable, Mapping
from decimal import Decimal

from feltapp.domain.answer import Answer, JsonValue
from feltapp.forms import attachments
from feltapp.forms.answers import Problem, option_of
from feltapp.forms.dates import show_date
from feltapp.forms.definition import Field, FieldKind
from feltapp.forms.fhir_json import number
from feltapp.forms.ordering import order
from feltapp.forms.pattern import PatternError, compiled
from feltapp.forms.rules import values_of

LONGEST_TEXT = 50_000
PROBLEM_CODES = frozenset(
    {
        "mangler",
        "ingen-svar",
        "flere-linjer",
        "ikke-ja-nei",
        "ikke-heltall",
        "ikke-tall",
        "ikke-tekst",
        "ikke-dato",
        "dato-for-upresis",
        "ikke-tidspunkt",
        "ikke-klokkeslett",
        "ikke-nettadresse",
        "ukjent-valg",
        "maa-velges",
        "tar-ikke-svar",
        "for-kort",
        "for-lang",
        "for-lite",
        "for-stort",
        "for-mange-desimaler",
        "passer-ikke-moensteret",
        "passer-ikke-regelen",
        "mangler-enhet",
        "for-stor-fil",
        "for-store-vedlegg",
        "for-faa-svar",
        "for-mange-svar",
        "underskrift-av-noe-annet",
    }
)
"""Every code that a form can give; each has its words in `ui/text.py`."""

Constraint = Callable[[Field, JsonValue], Problem | None]


def check(field: Field, answer: Answer) -> tuple[Problem, ...]:
    """What is wrong with an answer; an answer without a value has nothing wrong with it."""
    values = values_of(answer)
    if not values:
        return ()
    found = [constraint(field, value) for value in values for constraint in VALIDATORS[field.kind]]
    if field.repeats:
        found.append(count(field, len(values)))
    return tuple(dict.fromkeys(problem for problem in found if problem is not None))


def count(field: Field, number_of: int) -> Problem | None:
    """How many answers or rows there may be."""
    if number_of < field.min_occurs:
        return Problem(code="for-faa-svar", limit=str(field.min_occurs))
    if field.max_occurs is not None and number_of > field.max_occurs:
        return Problem(code="for-mange-svar", limit=str(field.max_occurs))
    return None


def shortest(field: Field, value: JsonValue) -> Problem | None:
    """At least so many signs."""
    short = isinstance(value, str) and len(value.strip()) < field.min_length
    return Problem(code="for-kort", limit=str(field.min_length)) if short else None


def longest(field: Field, value: JsonValue) -> Problem | None:
    """At most so many signs; without a limit in the form, what the store keeps in one answer."""
    limit = min(field.max_length or LONGEST_TEXT, LONGEST_TEXT)
    long = isinstance(value, str) and len(value.strip()) > limit
    return Problem(code="for-lang", limit=str(limit)) if long else None


def pattern(field: Field, value: JsonValue) -> Problem | None:
    """The form's own pattern; one that cannot be read was reported when the form was, and hinders nobody."""
    if not field.regex or not isinstance(value, str):
        return None
    try:
        found = compiled(field.regex).found_in(value.strip())
    except PatternError:
        return None
    return None if found else Problem(code="passer-ikke-moensteret")


def smallest(field: Field, value: JsonValue) -> Problem | None:
    """Not below, or before."""
    below = bool(field.min_value) and order(value, field.min_value) == -1
    return Problem(code="for-lite", limit=_words(field.min_value)) if below else None


def largest(field: Field, value: JsonValue) -> Problem | None:
    """Not above, or after."""
    above = bool(field.max_value) and order(value, field.max_value) == 1
    return Problem(code="for-stort", limit=_words(field.max_value)) if above else None


def decimals(field: Field, value: JsonValue) -> Problem | None:
    """At most so many decimals."""
    found = number(value.get("value")) if isinstance(value, dict) else number(value)
    if field.decimals is None or found is None:
        return None
    exponent = found.normalize().as_tuple().exponent
    many = isinstance(exponent, int) and -exponent > field.decimals
    return Problem(code="for-mange-desimaler", limit=str(field.decimals)) if many else None


def known(field: Field, value: JsonValue) -> Problem | None:
    """A chosen code is one of the options; one that the form copied from elsewhere need not be."""
    unknown = isinstance(value, dict) and option_of(field, value) is None and not (field.calculation or field.free)
    return Problem(code="ukjent-valg") if unknown else None


def file_size(field: Field, value: JsonValue) -> Problem | None:
    """At most so many bytes, of the form's own limit and ours."""
    limit = min(field.max_size or attachments.LARGEST, attachments.LARGEST)
    large = attachments.size_of(value) > limit
    return Problem(code="for-stor-fil", limit=attachments.in_words(limit)) if large else None


def _words(limit: str) -> str:
    is_number = number(limit) is not None and isinstance(number(limit), Decimal) and "-" not in limit[1:]
    return limit.replace(".", ",") if is_number else show_date(limit)


_WORDS: tuple[Constraint, ...] = (shortest, longest, pattern)
_RANGE: tuple[Constraint, ...] = (smallest, largest)
VALIDATORS: Mapping[FieldKind, tuple[Constraint, ...]] = {
    FieldKind.GROUP: (),
    FieldKind.DISPLAY: (),
    FieldKind.BOOLEAN: (),
    FieldKind.INTEGER: _RANGE,
    FieldKind.DECIMAL: (*_RANGE, decimals),
    FieldKind.DATE: _RANGE,
    FieldKind.DATETIME: _RANGE,
    FieldKind.TIME: _RANGE,
    FieldKind.STRING: _WORDS,
    FieldKind.TEXT: _WORDS,
    FieldKind.URL: _WORDS,
    FieldKind.CHOICE: (known,),
    FieldKind.OPEN_CHOICE: (known, longest),
    FieldKind.QUANTITY: (*_RANGE, decimals),
    FieldKind.ATTACHMENT: (file_size,),
    FieldKind.REFERENCE: (),
}
