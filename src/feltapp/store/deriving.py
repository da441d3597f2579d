"""The columns of a record's row, worked out from its revisions: what lists show without opening anything.

Pure but for the encoding; `record.py` keeps the rows.  Knows forms by their ids alone, because sync brings records of
forms that this laptop has never seen.
"""

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from itertools import islice
from typing import TypeGuard

import msgspec

from feltapp.domain.answer import IKKE_SPURT, AnswerState, JsonValue
from feltapp.domain.rettelse import RETTER, corrects
from feltapp.domain.revision import Body, Choice, Header, Revision, WorkState
from feltapp.domain.revision import view as view_of
from feltapp.store.encoding import WireAnswer, answers_to_wire, blob, blobs, from_wire, to_wire
from feltapp.store.seal import WireBody

LISTED = frozenset({"person", "samtykke", "samtykke-trukket", "samme-person", "livskvalitet"}) | {
    "hva-er-viktig",
    "overgang",
    "evaluering",
    "kopi",
}
"""Skjema whose records keep all their answers in the row."""
LISTED_PARTS = {
    "journalnotat": frozenset(["notat.dato", "notat.utfall", "notat.type", "notat.direkte-tid", "notat.reisetid"]),
    "alna-kartlegging": frozenset(
        [
            "familie.barn",
            "familie.barn.veiledning",
            "samarbeid.fastlege",
            "vurdering.ip",
            "vurdering.ip-tilbud",
            "vurdering.ip-tilbud.svar",
            "vurdering.ip-nei.igjen",
            "vurdering.koordinator",
            "vurdering.rettigheter",
        ]
    ),
}
"""Skjema whose rows keep some answers, because frister and lists read them."""
UNLISTED = frozenset({"kriseplan"})
"""Skjema whose rows keep none: the large ones, that are read one at a time."""
SHORT, FEW = 200, 150
"""Of any other skjema, also one that nobody here has seen, the row keeps what is short, and not more than so many."""
PREVIEW = 200


class RowAnswers(msgspec.Struct, omit_defaults=True):
    """What a row keeps: answers `a`, and those to choose between `v`."""

    a: dict[str, WireAnswer] = {}
    v: dict[str, list[WireAnswer]] = {}


Said = Mapping[str, WireAnswer]
_encoder = msgspec.json.Encoder()


def derive(held: Sequence[Revision]) -> tuple[object, ...]:
    """The values of a row, in the order of its columns in `record.py`."""
    now = view_of(held)
    answers = answers_to_wire(now.answers)
    heads = [revision for revision in held if revision.id in now.heads]
    newest = max(heads, key=lambda revision: (revision.header.recorded_at, revision.id)).header
    happened = [r.body.happened_at for r in heads if isinstance(r.body, Body) and _in_calendar(r.body.happened_at)]
    # What builds on everything is the newest, also when its author's clock was behind.
    by_time = sorted(held, key=lambda revision: (revision.id == newest.id, revision.header.recorded_at, revision.id))
    authors = reversed(dict.fromkeys(r.header.author for r in reversed(by_time)))
    skjema_id = newest.skjema.partition("|")[0]
    return (
        skjema_id,
        newest.skjema,
        blobs(now.heads),
        len(now.choices),
        now.state.value,
        blobs(authors),
        newest.recorded_at.isoformat(),
        newest.recorded_at.timestamp(),
        max(happened).isoformat() if happened else None,
        None if now.signed_by is None else blob(now.signed_by),
        int(now.read_only),
        _answered(answers) + len(now.choices),
        sum(isinstance(r.body, Body) and r.body.state is WorkState.SIGNERT for r in held),
        by_time[0].header.recorded_at.isoformat(),
        _preview(answers),
        _list_column(skjema_id, answers, now.choices),
        _corrects(now.state, answers),
    )


def derive_first(header: Header, body: WireBody) -> tuple[object, ...]:
    """The same for a record that was written once and builds on nothing, as most are; a first sync has thousands.

    Straight from the JSON: what `domain.revision.view` says of one such version is all that its author set.
    """
    answers = said_first(body)
    answered, preview = 0, ""
    for one in answers.values():  # for each text of a first sync: once over them costs half of twice
        value = one.value
        answered += value is not None and one.state is AnswerState.BESVART
        if isinstance(value, str) and len(value) > len(preview) and " " in value:
            preview = value
    skjema_id = header.skjema.partition("|")[0]
    recorded, revision = header.recorded_at.isoformat(), blob(header.id)
    signed = body.state is WorkState.SIGNERT
    return (
        skjema_id,
        header.skjema,
        revision,
        0,
        body.state.value,
        blob(header.author),
        recorded,
        header.recorded_at.timestamp(),
        body.happened_at.isoformat() if _in_calendar(body.happened_at) else None,
        revision if signed else None,
        0,
        answered,
        int(signed),
        recorded,
        preview[:PREVIEW],
        _list_column(skjema_id, answers, ()),
        _corrects(body.state, answers),
    )


def said_first(body: WireBody) -> Said:
    """What a first version says: all that its author set, in order of path.  What was not asked says nothing."""
    said = body.answers
    touched = said if body.touched is None else set(body.touched) & said.keys()
    asked = AnswerState.IKKE_SPURT
    return {path: said[path] for path in sorted(touched) if said[path].state is not asked or said[path] != _NOT_ASKED}


_NOT_ASKED = to_wire(IKKE_SPURT)


def _answered(answers: Said) -> int:
    return sum(one.state is AnswerState.BESVART and one.value is not None for one in answers.values())


def _corrects(state: WorkState, answers: Said) -> bytes | None:
    if state is not WorkState.SIGNERT or RETTER not in answers:
        return None
    found = corrects({RETTER: from_wire(answers[RETTER])})
    return None if found is None else blob(found)


def _list_column(skjema_id: str, answers: Said, choices: Sequence[Choice]) -> str | None:
    if skjema_id in UNLISTED:
        return None
    if skjema_id not in LISTED:
        wanted = LISTED_PARTS.get(skjema_id)
        if wanted is None:
            short = islice((path for path, one in answers.items() if _is_short(one.value)), FEW)
            wanted = frozenset([*short, *(choice.path for choice in choices[:FEW])])
        answers = {path: one for path, one in answers.items() if path in wanted}
        choices = [choice for choice in choices if choice.path in wanted]
    plain = {path: _without_bytes(one) if isinstance(one.value, list | dict) else one for path, one in answers.items()}
    if not choices:
        return _encoder.encode(RowAnswers(a=plain)).decode()
    versions = {str(choice.path): [to_wire(version.answer) for version in choice.versions] for choice in choices}
    return _encoder.encode(RowAnswers(a=plain, v=versions)).decode()


def _without_bytes(answer: WireAnswer) -> WireAnswer:
    """A file by name only: a list that is read for every sharing has no use for the scan of a paper."""
    held = answer.value if isinstance(answer.value, list) else [answer.value]
    if not any(isinstance(one, dict) and "data" in one for one in held):
        return answer
    named = [{**one, "data": None} if isinstance(one, dict) else one for one in held]
    return msgspec.structs.replace(answer, value=named if isinstance(answer.value, list) else named[0])


def _is_short(value: JsonValue) -> bool:
    if isinstance(value, str):
        return len(value) <= SHORT
    return not isinstance(value, list | dict) or len(str(value)) <= SHORT


def _in_calendar(moment: datetime | None) -> TypeGuard[datetime]:
    """One that can be shown in any time zone; a slip of the pen must not take a list away from everybody."""
    return moment is not None and date.min.year < moment.year < date.max.year


def _preview(answers: Said) -> str:
    texts = [one.value for one in answers.values() if isinstance(one.value, str) and " " in one.value]
    return max(texts, key=len, default="")[:PREVIEW]
