"""Visits that come back: planned once, shown as visits, and made records one by one when somebody does something.

A series is a signed record; its visits are worked out each time (`domain/serie.py`), so nobody has to tidy them.  What
is done with one of them, beginning, moving or cancelling it, is written of that one alone.  Why so: docs/adr/0024.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from feltapp.actions.context import Context
from feltapp.actions.saving import NewRevision, changes_of, finish, mappe_of, save, save_and_finish, signed_new
from feltapp.domain import besok, serie
from feltapp.domain.answer import Answer, Answers
from feltapp.domain.besok import Besok
from feltapp.domain.changes import Changes
from feltapp.domain.ids import BrukerId, MappeId, Path, RecordId
from feltapp.domain.mappe import MappeKind
from feltapp.domain.revision import WorkState
from feltapp.domain.serie import LONGEST, MOST_BETWEEN, Serie, Takt
from feltapp.errors import UserError
from feltapp.forms.dates import norwegian_offset
from feltapp.oversettelse import tr
from feltapp.store import record
from feltapp.store.database import Tx
from feltapp.store.record import RecordRow

WEEKDAYS = (
    tr("mandag"), tr("tirsdag"), tr("onsdag"), tr("torsdag"), tr("fredag"), tr("lørdag"), tr("søndag"),
)  # fmt: skip


NEAR = timedelta(days=31)


@dataclass(frozen=True, slots=True, kw_only=True)
class NewSerie:
    """What is asked when visits are planned to come back.  `answers`: what each of them begins with."""

    bruker: BrukerId
    first: date
    last: date
    at: str
    takt: Takt
    every: int = 1
    answers: Answers


@dataclass(frozen=True, slots=True, kw_only=True)
class Coming:
    """A visit that nobody has written of yet: the answers it begins with, and where it will lie."""

    besok: Besok
    serie: Serie
    mappe: MappeId
    answers: Answers


def plan(ctx: Context, new: NewSerie) -> Changes:
    """Put visits that come back in the plan; works without network."""
    if new.last < new.first:
        raise UserError("serie-slutter-for-start", field="til")
    if (new.last - new.first).days > LONGEST:
        raise UserError("serie-for-lang", field="til")
    if not 1 <= new.every <= MOST_BETWEEN:
        raise UserError("serie-hver", field="hver", grense=MOST_BETWEEN)
    here = {there: path for path, there in _FROM_THE_VISIT}
    given = {here[path]: answer for path, answer in new.answers.items() if path in here}
    given |= {
        serie.FRA: Answer(value=new.first.isoformat()),
        serie.TIL: Answer(value=new.last.isoformat()),
        serie.KLOKKA: Answer(value=new.at),
        serie.TAKT: Answer(value={"code": new.takt.value, "system": serie.TAKT_SYSTEM}),
    }
    if new.takt is not Takt.VIRKEDAGER:
        given[serie.HVER] = Answer(value=new.every)
    planned = serie.read(RecordId(""), new.bruker, given)
    if planned is None or not any(planned.days(new.first, new.last)):
        raise UserError("serie-uten-dager", field="til")
    with ctx.database.read() as tx:
        mappe = mappe_of(tx, new.bruker, MappeKind.JOURNAL)
    return save_and_finish(ctx, [signed_new(ctx, new.bruker, mappe, serie.SKJEMA, given)])


_FROM_THE_VISIT = (
    (serie.LENGE, besok.VARIGHET),
    (serie.HVOR, besok.STED),
    (serie.MOTESTED, besok.ADRESSE),
    (serie.GJOR, besok.HVA),
    (serie.HVEM_DRAR, besok.HVEM),
)


def coming(ctx: Context, tx: Tx, first: date, last: date) -> Iterator[Coming]:
    """The visits of series on these days that nobody has begun, moved or cancelled."""
    for row in record.of_skjema(tx, serie.SKJEMA):
        one = _read(ctx, tx, row)
        for day in one.days(first, last) if one is not None else ():
            if one is not None and record.get(tx, serie.visit_id(one.record, day)) is None:
                yield _coming(one, row.mappe, day)


def find(ctx: Context, tx: Tx, wanted: RecordId) -> Coming | None:
    """The visit that is called so, if it is one of a series: looked for about today first, where it mostly is."""
    known = [(one, row.mappe) for row in record.of_skjema(tx, serie.SKJEMA) if (one := _read(ctx, tx, row)) is not None]
    today = ctx.clock.now().date()
    for first, last in ((today - NEAR, today + NEAR), (date.min, date.max)):
        for one, mappe in known:
            for day in one.days(first, last):
                if serie.visit_id(one.record, day) == wanted:
                    return _coming(one, mappe, day)
    return None


def first_written(ctx: Context, one: Coming, changed: Answers) -> NewRevision:
    """The visit as a record: what it was planned as, and what is said of it now."""
    answers = {**one.answers, **changed}
    return NewRevision(
        bruker=one.besok.bruker,
        mappe=one.mappe,
        record=one.besok.record,
        skjema=ctx.catalog.newest(besok.SKJEMA).ref,
        answers=answers,
        touched=frozenset(answers),
        state=WorkState.SIGNERT,
        happened_at=one.besok.when,
    )


def make_real(ctx: Context, wanted: RecordId) -> Changes:
    """Let a visit of a series be a record, to be written on; nothing when it is one already."""
    with ctx.database.write() as tx:
        if record.get(tx, wanted) is not None:
            return Changes()
        one = find(ctx, tx, wanted)
        if one is None:
            raise UserError("registrering-borte")
        sealed = save(ctx, tx, [new := first_written(ctx, one, {})])
    finish(ctx, sealed)
    return changes_of([new])


def stop(ctx: Context, of: RecordId, from_day: date) -> Changes:
    """No visits of a series from this day on; those somebody has written of stay."""
    with ctx.database.write() as tx:
        row = record.get(tx, of)
        if row is None or row.skjema_id != serie.SKJEMA:
            raise UserError("registrering-borte")
        seen = record.view(tx, of, ctx.keyring)
        if seen.read_only:
            raise UserError("kan-ikke-vises")
        changed = {serie.TIL: Answer(value=(from_day - timedelta(days=1)).isoformat())}
        new = NewRevision(
            bruker=row.bruker,
            mappe=row.mappe,
            record=of,
            skjema=ctx.catalog.newest(serie.SKJEMA).ref,
            parents=seen.heads,
            answers={**seen.answers, **changed},
            touched=frozenset(changed),
            state=WorkState.SIGNERT,
        )
        sealed = save(ctx, tx, [new])
    finish(ctx, sealed)
    return changes_of([new])


def how_often(one: Serie) -> str:
    """«hver uke, tirsdag», «annenhver uke, mandag og torsdag», «hver 3. dag», «mandag til fredag»."""
    if one.takt is Takt.VIRKEDAGER:
        return tr("mandag til fredag")
    if one.takt is Takt.DAGER:
        return tr("hver dag") if one.every == 1 else tr("hver {nummer}. dag").format(nummer=one.every)
    names = [WEEKDAYS[number - 1] for number in sorted(one.weekdays or {one.first.isoweekday()})]
    *before, last = names
    days = tr("{forste} og {siste}").format(forste=", ".join(before), siste=last) if before else last
    weeks = {1: tr("hver uke"), 2: tr("annenhver uke")}.get(one.every, tr("hver {nummer}. uke"))
    return f"{weeks.format(nummer=one.every)}, {days}"


def _coming(one: Serie, mappe: MappeId, day: date) -> Coming:
    local = datetime.combine(day, one.at)
    answers: dict[Path, Answer] = serie.visit_of(one, day, norwegian_offset(local))
    seen = besok.read(serie.visit_id(one.record, day), one.bruker, answers)
    if seen is None:
        raise AssertionError("a visit of a series has a time")
    return Coming(besok=seen, serie=one, mappe=mappe, answers=answers)


def _read(ctx: Context, tx: Tx, row: RecordRow) -> Serie | None:
    """A series; where two have written differently, as the first of them did, until somebody chooses: not nothing."""
    answers: Answers = row.list
    if row.choices:
        seen = record.view(tx, row.record, ctx.keyring)
        answers = {**seen.answers, **{choice.path: choice.versions[0].answer for choice in seen.choices}}
    return serie.read(row.record, row.bruker, answers)
