"""Read a Bundle that feltapp wrote: the same registreringer, with the same answers.

Only the QuestionnaireResponses are read, because they hold everything; what stands beside them is made from them.  What
has no place in the form is told, and nothing is guessed.
"""

from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass
from datetime import datetime

import msgspec

from feltapp.domain.answer import Answers
from feltapp.domain.ids import RecordId, SkjemaRef
from feltapp.domain.rettelse import RETTER, pointer
from feltapp.domain.revision import WorkState
from feltapp.errors import UserError
from feltapp.fhir.base import decoded, encoded
from feltapp.fhir.bundle import HAPPENED, SKJEMA
from feltapp.forms.definition import FormDefinition, FormError, Unsupported
from feltapp.forms.fhir_json import Json, objs, text
from feltapp.forms.response import from_response

MAX_BYTES = 50_000_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Innlest:
    """One registrering out of a Bundle; `record`: what it was called there; `lost`: what the form has no place for."""

    record: str
    skjema: SkjemaRef
    answers: Answers
    state: WorkState
    happened_at: datetime | None
    lost: tuple[Unsupported, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Fil:
    """All that could be read, in the order of the Bundle; `unknown`: forms that are not here, once for each answer."""

    innlest: tuple[Innlest, ...]
    unknown: tuple[str, ...]


def read(data: bytes, find: Callable[[SkjemaRef], FormDefinition]) -> Fil:
    """Every registrering.  Raises `UserError` when it is no Bundle."""
    if len(data) > MAX_BYTES:
        raise UserError("innlesing-for-stor")
    try:
        whole = decoded(data)
    except (msgspec.DecodeError, RecursionError, ArithmeticError) as error:
        raise UserError("innlesing-ikke-bundle") from error
    if not isinstance(whole, dict) or whole.get("resourceType") != "Bundle":
        raise UserError("innlesing-ikke-bundle")
    innlest, unknown = [], []
    there = frozenset(text(found, "id") for found in _responses(whole))
    for found in _responses(whole):
        try:
            innlest.append(_one(found, there, find))
        except FormError:
            unknown.append(_skjema(found))
    return Fil(innlest=tuple(innlest), unknown=tuple(unknown))


def _responses(bundle: Json) -> Iterator[Json]:
    for entry in objs(bundle, "entry"):
        found = entry.get("resource")
        if isinstance(found, dict) and found.get("resourceType") == "QuestionnaireResponse":
            yield found


def _one(source: Json, there: Collection[str], find: Callable[[SkjemaRef], FormDefinition]) -> Innlest:
    skjema = _skjema(source)
    filled = from_response(find(skjema), encoded(source))
    return Innlest(
        record=text(source, "id"),
        skjema=skjema,
        answers={**filled.answers, **_corrects(source, there)},
        state=WorkState.SIGNERT if source.get("status") == "completed" else WorkState.PAAGAAR,
        happened_at=_moment(_more(source, HAPPENED, "valueDateTime")),
        lost=filled.unsupported,
    )


def _corrects(source: Json, there: Collection[str]) -> Answers:
    """What it says that it puts right, where that is in the file too: it may not put right what it does not hold."""
    for more in objs(source, "extension"):
        said = more.get("valueReference") if text(more, "url") == RETTER else None
        named = said.get("identifier") if isinstance(said, dict) else None
        record = text(named, "value") if isinstance(named, dict) else ""
        if record and record in there:
            return {RETTER: pointer(RecordId(record))}
    return {}


def _skjema(source: Json) -> SkjemaRef:
    return SkjemaRef(_more(source, SKJEMA, "valueString"))


def _more(source: Json, url: str, name: str) -> str:
    return next((text(one, name) for one in objs(source, "extension") if text(one, "url") == url), "")


def _moment(said: str) -> datetime | None:
    try:
        return datetime.fromisoformat(said) if said else None
    except ValueError:
        return None
