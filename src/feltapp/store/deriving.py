"""The columns of a record's row, worked out from its revisions: what lists show without opening anything.

Pure but for the encoding; `record.py` keeps the rows.  Knows forms by their ids alone, because sync brings records of
forms that this laptop has never seen.
"""

from collections.abc import Sequence
from datetime import date, datetime
from typing import TypeGuard

import msgspec

from feltapp.domain.answer import JsonValue
from feltapp.domain.rettelse import corrects
from feltapp.domain.revision import Body, RecordView, Revision, WorkState
from feltapp.domain.revision import view as view_of
from feltapp.store.encoding import WireAnswer, answers_to_wire, blob, blobs, to_wire

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


def derive(held: Sequence[Revision]) -> tuple[object, ...]:
    """The values of a row, in the order of its columns in `record.py`."""
    now = view_of(held)
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
        sum(answer.answered for answer in now.answers.values()) + len(now.choices),
        sum(isinstance(r.body, Body) and r.body.state is WorkState.SIGNERT for r in held),
        by_time[0].header.recorded_at.isoformat(),
        _preview(now),
        None if skjema_id in UNLISTED else _list_column(now, _kept_in_row(skjema_id, now)),
        _corrects(now),
    )


def _kept_in_row(skjema_id: str, now: RecordView) -> frozenset[str] | None:
    """Which answers a row keeps; None for all of them."""
    if skjema_id in LISTED:
        return None
    if skjema_id in LISTED_PARTS:
        return LISTED_PARTS[skjema_id]
    short = [path for path, answer in now.answers.items() if _is_short(answer.value)]
    return frozenset([*short[:FEW], *(choice.path for choice in now.choices[:FEW])])


def _corrects(now: RecordView) -> bytes | None:
    found = corrects(now.answers) if now.state is WorkState.SIGNERT else None
    return None if found is None else blob(found)


def _is_short(value: JsonValue) -> bool:
    return not isinstance(value, str | list | dict) or len(str(value)) <= SHORT


def _in_calendar(moment: datetime | None) -> TypeGuard[datetime]:
    """One that can be shown in any time zone; a slip of the pen must not take a list away from everybody."""
    return moment is not None and date.min.year < moment.year < date.max.year


def _list_column(now: RecordView, only: frozenset[str] | None) -> str:
    answers = {path: answer for path, answer in now.answers.items() if only is None or path in only}
    versions = {
        str(choice.path): [to_wire(version.answer) for version in choice.versions]
        for choice in now.choices
        if only is None or choice.path in only
    }
    return msgspec.json.encode(RowAnswers(a=answers_to_wire(answers), v=versions)).decode()


def _preview(now: RecordView) -> str:
    texts = [answer.value for answer in now.answers.values() if isinstance(answer.value, str) and " " in answer.value]
    return max(texts, key=len, default="")[:PREVIEW]
