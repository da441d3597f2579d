"""The phases of a person from the rows of records, and their words.

Reads what `fakta.py` has gathered; what moves somebody is `domain/forlop.py`.
"""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time

from feltapp.actions import saker, words
from feltapp.domain.answer import Answers, code_of
from feltapp.domain.forlop import Fase, Forlop, Skifte, Skjedd, Steg, forlop
from feltapp.domain.ids import Path, RecordId
from feltapp.oversettelse import tr
from feltapp.store.record import RecordRow

AVSLUTNING = "avslutning"
UNDONE = "gjelder-ikke"
FASER = {
    Fase.HENVENDELSE: tr("Henvendelse"),
    Fase.KARTLEGGING: tr("Kartlegging"),
    Fase.UTEN_VEDTAK: tr("Oppfølging uten vedtak"),
    Fase.VEDTAK: tr("Vedtak"),
    Fase.OPPFOLGING: tr("Oppfølging"),
    Fase.AVSLUTTET: tr("Avsluttet"),
}
_BY = {
    Skifte.HENVENDELSE: tr("ny henvendelse"),
    Skifte.KARTLEGGING: tr("kartleggingen ble begynt"),
    Skifte.KORTVARIG: tr("kortvarig oppfølging, uten vedtak"),
    Skifte.TILTAK: tr("et tiltak begynte"),
    Skifte.VEDTAK: tr("vedtaket begynte å gjelde"),
    Skifte.KONTAKT: tr("første møte etter vedtaket"),
    Skifte.AVSLUTNING: tr("avslutningen er signert"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class FaseLine:
    """One phase in words: «Oppfølging», «siden 02.06.2026: første møte etter vedtaket».  `record`: what moved it."""

    fase: Fase
    title: str
    since: str
    record: RecordId


def forlop_of(rows: Mapping[str, Sequence[RecordRow]], contacts: Iterable[date], today: date) -> Forlop:
    """The phases of one person."""
    return forlop(_skjedd(rows, sorted(contacts)), today)


def line_of(steg: Steg) -> FaseLine:
    """In words."""
    since = tr("siden {dag}: {by}").format(dag=words.day(steg.day), by=_BY[steg.hva])
    return FaseLine(fase=steg.fase, title=FASER[steg.fase], since=since, record=steg.record)


def etter_flytting(rows: Sequence[RecordRow]) -> tuple[RecordId, date] | None:
    """How long somebody who moved is followed up, as the last avslutning says."""
    ended = [row for row in rows if _holds(row)]
    newest = max(ended, key=lambda row: (row.recorded_at, row.record), default=None)
    until = saker.day(newest, "avslutning.oppfolging.til") if newest is not None else None
    return (newest.record, until) if newest is not None and until is not None else None


def _skjedd(rows: Mapping[str, Sequence[RecordRow]], contacts: Sequence[date]) -> Iterator[Skjedd]:
    # What a row keeps is read anew each time it is asked for: once is enough, for a whole team.
    for row in rows.get("henvendelse", ()):
        kept = row.list
        yield _one(row, Skifte.HENVENDELSE, _day(kept, "henvendelse.mottatt"))
        if _code(kept, "henvendelse.videre") == "kortvarig":
            yield _one(row, Skifte.KORTVARIG, row.recorded_at.date())
    for row in rows.get("alna-kartlegging", ()):
        yield _one(row, Skifte.KARTLEGGING, None)
    for row in rows.get("tiltak", ()):
        kept = row.list
        begun = _code(kept, "tiltak.status") not in ("ikke-startet", "ikke-aktuelt")
        if begun and _code(kept, "tiltak.svar") != "takket-nei":
            yield _one(row, Skifte.TILTAK, _day(kept, "tiltak.fra"))
    for row in rows.get("vedtak", ()):
        yield from _vedtak(row, contacts)
    for row in rows.get(AVSLUTNING, ()):
        if _holds(row):
            yield _one(row, Skifte.AVSLUTNING, saker.day(row, "avslutning.dato"))


def _vedtak(row: RecordRow, contacts: Sequence[date]) -> Iterator[Skjedd]:
    kept = row.list
    art = _code(kept, "vedtak.art")
    if art == "uten-vedtak":
        yield _one(row, Skifte.KORTVARIG, _day(kept, "vedtak.uten.fra"))
    elif art != "til-vurdering" and _code(kept, "vedtak.utfall") != "avslag" and row.signed:
        given = _one(row, Skifte.VEDTAK, _day(kept, "vedtak.fra"))
        yield given
        # Of many meetings only the first under each vedtak can move anybody.
        first = bisect_left(contacts, given.day)
        if first < len(contacts):
            evening = datetime.combine(contacts[first], time.max, UTC)
            yield Skjedd(day=contacts[first], hva=Skifte.KONTAKT, record=row.record, written=evening)


def _holds(row: RecordRow) -> bool:
    return row.signed and saker.code(row, "avslutning.grunn") not in ("", UNDONE)


def _one(row: RecordRow, hva: Skifte, day: date | None) -> Skjedd:
    return Skjedd(day=day or row.created_at.date(), hva=hva, record=row.record, written=row.created_at)


def _code(kept: Answers, path: str) -> str:
    return code_of(kept.get(Path(path)))


def _day(kept: Answers, path: str) -> date | None:
    return saker.day_of(kept.get(Path(path)))
