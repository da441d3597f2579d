"""Gather what the rules of what is due need to know, from the rows of records: of one person, of few, of everybody.

Of the many records of a team only a day and one answer are asked for; of the few that say more, their row.  Reads,
and never opens a revision.  What is due then is `domain/frist.py`.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from typing import TypeVar

from feltapp.actions import saker
from feltapp.actions.context import Context
from feltapp.actions.forlop import etter_flytting, forlop_of
from feltapp.actions.titles import title
from feltapp.domain import samtykke
from feltapp.domain.answer import codes_of, text_of
from feltapp.domain.fakta import Facts, Tilbud
from feltapp.domain.ids import BrukerId, Path
from feltapp.domain.person import KONTAKTPERSON, KOORDINATOR
from feltapp.domain.person import read as read_person
from feltapp.domain.samtykke import Samtykke
from feltapp.oversettelse import tr_noop
from feltapp.precedence import at_once
from feltapp.store import days as days_store
from feltapp.store import draft, record, stream
from feltapp.store.database import Tx
from feltapp.store.days import Days
from feltapp.store.draft import Draft
from feltapp.store.record import RecordRow

FEW = 200
ALNA = "alna-kartlegging"
_WHOLE = (
    "person", "samtykke", "samtykke-trukket", "overgang", "ip", "koordinator", "tiltak", "soknad", "vedtak",
    "henvendelse", "vurdering-17", "rettighetsinformasjon", "voldsrisiko", "besokskort", "evaluering", "frist-lukket",
    "kriseplan", "avslutning", "unntak", ALNA,
)  # fmt: skip
_DATED: Mapping[str, Path | None] = {
    "livskvalitet": None,
    "sjekkliste-bolig": None,
    "kopi": Path("kopi.dokument"),
    "journalnotat": Path("notat.utfall"),
    "overgangskontakt": Path("overgangskontakt.nadd"),
}
"""Forms of which the rules ask only when, and one answer."""
ALL_RIGHTS = 5
_PLAN_ON_PAPER = "krise- og mestringsplan"
SHOWN = ", vist på skjermen"
"""What ends the name of a document that nobody has a copy of."""
UTKAST = tr_noop("UTKAST")
TO_VERSJONER = tr_noop("To versjoner – ikke avklart")
MARKED: Mapping[str, str] = {", utkast": UTKAST, ", to versjoner": TO_VERSJONER}
"""What the name of a document says, by the mark across it: of a text that nobody had signed as one."""
_F = TypeVar("_F")


@dataclass(frozen=True, slots=True)
class _Known:
    """What the rules look at of some stamkort, by form: rows of the few, days of the many; and what is only here."""

    rows: defaultdict[str, list[RecordRow]] = field(default_factory=lambda: defaultdict(list))
    days: defaultdict[str, list[Days]] = field(default_factory=lambda: defaultdict(list))
    drafts: list[Draft] = field(default_factory=list)
    unsent: list[datetime] = field(default_factory=list)

    def newest(self, skjema: str) -> RecordRow | None:
        """The last signed of a form."""
        signed = (row for row in self.rows[skjema] if row.signed)
        return max(signed, key=lambda row: (row.recorded_at, row.record), default=None)

    def latest(self, skjema: str) -> date | None:
        """The day of the newest signed one."""
        return max((max(one.days) for one in self.days[skjema] if one.signed), default=None)

    def plan_printed(self) -> date | None:
        """The day of the newest copy of the plan; of other papers there are copies too."""
        of_plan = (one for one in self.days["kopi"] if one.signed and _is_signed_plan(text_of(one.answer)))
        return max((max(one.days) for one in of_plan), default=None)


def facts_of_all(
    ctx: Context,
    tx: Tx,
    people: Iterable[frozenset[BrukerId]],
    today: date,
    give_way: Callable[[], None] = at_once,
) -> dict[BrukerId, Facts]:
    """What the rules need to know of these, in a handful of reads; stamkort of one person share their facts."""
    people = tuple(people)
    known = _of_few(tx, people) if len(people) <= FEW else _of_all(tx, give_way)
    _add_own_work(tx, known)
    found: dict[BrukerId, Facts] = {}
    for person in people:
        give_way()
        of_person = _together([known[one] for one in person if one in known])
        found.update({bruker: _facts(ctx, bruker, of_person, today) for bruker in person})
    return found


def facts_of(ctx: Context, tx: Tx, rows_of_person: Iterable[RecordRow], bruker: BrukerId, today: date) -> Facts:
    """The same for one person, from rows that were read already."""
    rows = tuple(rows_of_person)
    known = {bruker: _known(rows)}
    _add_own_work(tx, known, {row.bruker: bruker for row in rows})
    return _facts(ctx, bruker, known[bruker], today)


def samtykker_of(given: Iterable[RecordRow], withdrawn: Iterable[RecordRow]) -> tuple[Samtykke, ...]:
    """The samtykker of one person, strictly read, withdrawals included.

    Where two stamkort are one person, what was withdrawn from somebody in the one is withdrawn in the other too, unless
    it was given later: nobody withdraws from one of two papers that look like two people's (design §5).
    """
    ended = samtykke.withdrawals({row.record: record.listed(row) for row in withdrawn})
    read = [(row, samtykke.read(row.record, record.listed(row), trukket=ended.get(row.record))) for row in given]

    def elsewhere(row: RecordRow, one: Samtykke) -> date | None:
        since = row.created_at.date()
        days = (
            other.trukket
            for there, other in read
            if there.bruker != row.bruker and other.trukket and other.trukket >= since and other.to(one.mottaker)
        )
        return min(days, default=None)

    return tuple(one if one.trukket else replace(one, trukket=elsewhere(row, one)) for row, one in read)


def is_plan(document: str) -> bool:
    """Whether a copy was one of the plan, sheet or pocket card, that somebody has: not what was only shown."""
    return _PLAN_ON_PAPER in document.casefold() and not document.endswith(SHOWN)


def mark_of(document: str) -> str:
    """What stands across a document of this name; empty across one that is signed."""
    return next((mark for said, mark in MARKED.items() if said in document), "")


def _is_signed_plan(document: str) -> bool:
    return is_plan(document) and not mark_of(document)


def _known(found: Iterable[RecordRow]) -> _Known:
    known = _Known()
    for row in found:
        if row.skjema_id in _WHOLE:
            known.rows[row.skjema_id].append(row)
        elif row.skjema_id in _DATED:
            known.days[row.skjema_id].append(days_store.of_row(row, _DATED[row.skjema_id]))
    return known


def _together(parts: Sequence[_Known]) -> _Known:
    if len(parts) == 1:
        return parts[0]
    whole = _Known()
    for part in parts:
        for skjema, rows in part.rows.items():
            whole.rows[skjema] += rows
        for skjema, days in part.days.items():
            whole.days[skjema] += days
        whole.drafts.extend(part.drafts)
        whole.unsent.extend(part.unsent)
    return whole


def _of_all(tx: Tx, give_way: Callable[[], None]) -> dict[BrukerId, _Known]:
    """The whole team's twenty thousand records: of most of them a day and an answer, not the row."""
    known: defaultdict[BrukerId, _Known] = defaultdict(_Known)
    for skjema in _WHOLE:
        give_way()
        for row in record.standing(record.of_skjema(tx, skjema)):
            known[row.bruker].rows[skjema].append(row)
    for skjema, path in _DATED.items():
        give_way()
        for bruker, _, days in days_store.of_skjema(tx, skjema, path):
            known[bruker].days[skjema].append(days)
    return known


def _of_few(tx: Tx, people: Iterable[frozenset[BrukerId]]) -> dict[BrukerId, _Known]:
    """The same for one medarbeider's own: some hundred rows instead of the whole team's."""
    known = {one: _Known() for person in people for one in person}
    for row in record.standing(record.of_brukere(tx, known, _WHOLE)):
        known[row.bruker].rows[row.skjema_id].append(row)
    for bruker, skjema, days in days_store.of_brukere(tx, known, _DATED):
        known[bruker].days[skjema].append(days)
    return known


def _add_own_work(tx: Tx, known: Mapping[BrukerId, _Known], same: Mapping[BrukerId, BrukerId] | None = None) -> None:
    """What this medarbeider has begun and not signed, and what this laptop has not been able to send."""
    for begun in draft.all_of(tx):
        owner = (same or {}).get(begun.bruker, begun.bruker)
        if owner in known:
            known[owner].drafts.append(begun)
    for waiting in stream.outbox_rows(tx):
        owner = (same or {}).get(waiting.bruker, waiting.bruker)
        if owner in known:
            known[owner].unsent.append(waiting.saved_at)


def _facts(ctx: Context, bruker: BrukerId, known: _Known, today: date) -> Facts:
    stamkort = known.rows["person"]
    person = [read_person(row.bruker, record.listed(row)) for row in stamkort]
    now = ctx.clock.now()
    evaluert = [day for row in known.rows["evaluering"] if row.signed and (day := _evaluert(row))]
    summed = (row for row in known.rows["evaluering"] if row.signed and saker.yes(row, "evaluering.alle-tiltak"))
    alle = [day for row in summed if (day := _evaluert(row))]
    plan = known.newest("kriseplan")
    alna = max(known.rows[ALNA], key=lambda row: row.recorded_at, default=None)
    met = [one for one in known.days["journalnotat"] if _reached(one)]
    met += [one for one in known.days["overgangskontakt"] if one.answer is not None and one.answer.value is True]
    contacts = sorted(day for one in met for day in one.days)
    forlop = forlop_of(known.rows, contacts, today)
    registered = min((row.created_at.date() for row in stamkort), default=today)
    return Facts(
        bruker=bruker,
        followed_since=forlop.opened_again or registered,
        kontaktperson=any(who.kontaktperson for who in person) or any(r.list.get(KONTAKTPERSON) for r in stamkort),
        evaluert=max(evaluert, default=None),
        tiltak_evaluert=max(alle, default=None),
        livskvalitet=known.latest("livskvalitet"),
        kartlagt=_row_day(known.newest(ALNA)),
        plan=plan.record if plan is not None else None,
        plan_signed=_row_day(plan),
        plan_printed=known.plan_printed(),
        sjekkliste=known.latest("sjekkliste-bolig"),
        koordinator=_koordinator(known, alna),
        ip=_ip(known, alna),
        fastlege=_fastlege(known, alna),
        barn=alna is not None and saker.yes(alna, "familie.barn"),
        foreldreveiledning=saker.code(alna, "familie.barn.veiledning"),
        rettigheter=_rettigheter(known, alna),
        vurdert_17=any(row.signed for row in known.rows["vurdering-17"]),
        voldsrisiko_until=_until(known, "voldsrisiko", "voldsrisiko.gyldig-til"),
        besokskort_until=_until(known, "besokskort", "besok.gjelder-til"),
        samtykker=samtykker_of(known.rows["samtykke"], known.rows["samtykke-trukket"]),
        forlop=forlop,
        etter_flytting=etter_flytting(known.rows["avslutning"]),
        overganger=tuple(map(saker.overgang, known.rows["overgang"])),
        contacts=tuple(contacts),
        tiltak=_all(saker.tiltak, known.rows["tiltak"]),
        soknader=_all(saker.soknad, known.rows["soknad"]),
        vedtak=_all(saker.vedtak, known.rows["vedtak"]),
        henvendelser=_all(saker.henvendelse, known.rows["henvendelse"]),
        drafts=tuple((one.record, title(ctx, one.skjema), _here(one.saved_at, now)) for one in known.drafts),
        unsent=min((_here(moment, now) for moment in known.unsent), default=None),
        ikke_fortalt=_all(saker.ikke_fortalt, known.rows["unntak"]),
        lukket=_all(saker.lukket, known.rows["frist-lukket"]),
    )


def _all(read: Callable[[RecordRow], _F | None], rows: Iterable[RecordRow]) -> tuple[_F, ...]:
    """What could be read of each; what is over gives nothing."""
    return tuple(found for row in rows if (found := read(row)) is not None)


def _koordinator(known: _Known, alna: RecordRow | None) -> Tilbud | None:
    """The form, else what the kartlegging says; a koordinator in the stamkort is one that was accepted."""
    row = known.newest("koordinator")
    if row is not None:
        same = saker.yes(row, "koordinator.kontaktperson")
        return Tilbud(
            svar=saker.code(row, "koordinator.tilbud"),
            day=row.recorded_at.date(),
            igjen=saker.day(row, "koordinator.tilbud.igjen"),
            opplyst=same or saker.yes(row, "koordinator.opplyst"),
        )
    for stamkort in known.rows["person"]:
        if stamkort.list.get(KOORDINATOR):
            return Tilbud(svar="har", day=stamkort.recorded_at.date())
    if alna is not None and saker.code(alna, "vurdering.koordinator"):
        return Tilbud(svar=saker.code(alna, "vurdering.koordinator"), day=alna.recorded_at.date())
    return None


def _ip(known: _Known, alna: RecordRow | None) -> Tilbud | None:
    row = known.newest("ip")
    if row is not None:
        return Tilbud(
            svar="har"
            if saker.code(row, "ip.har") in ("ja", "arbeid")
            else _offered(row, "ip.vurdert", "ip.tilbudt", saker.code(row, "ip.svar")),
            day=saker.day(row, "ip.vurdert.dato") or row.recorded_at.date(),
            igjen=saker.day(row, "ip.svar.igjen"),
        )
    if alna is not None:
        said = _offered(alna, "vurdering.ip", "vurdering.ip-tilbud", saker.code(alna, "vurdering.ip-tilbud.svar"))
        if said:
            return Tilbud(svar=said, day=alna.recorded_at.date(), igjen=saker.day(alna, "vurdering.ip-nei.igjen"))
    return None


def _offered(row: RecordRow, needed: str, offered: str, said: str) -> str:
    """No need is a finished assessment; a need without an offer is one to make."""
    need = saker.value(row, needed)
    if need is not True:
        return "ikke-behov" if need is False else ""
    return said if saker.yes(row, offered) and said else "skal-tilbys"


def _fastlege(known: _Known, alna: RecordRow | None) -> str:
    """What was said last: at an evaluation it is asked again.  A name in the stamkort is somebody to call."""
    found = [
        (row.recorded_at, saker.code(row, "evaluering.fastlege")) for row in known.rows["evaluering"] if row.signed
    ]
    if alna is not None:
        found.append((alna.recorded_at, saker.code(alna, "samarbeid.fastlege")))
    named = [row.recorded_at for row in known.rows["person"] if saker.words(row, "person.fastlege").strip()]
    found += [(when, "har") for when in named]
    return max(((when, said) for when, said in found if said), default=(None, ""))[1]


def _rettigheter(known: _Known, alna: RecordRow | None) -> bool:
    """All five parts were given, on one day or in the kartlegging."""
    given = codes_of(alna.list.get(Path("vurdering.rettigheter"))) if alna is not None else ()
    told = (saker.yes(row, "rett.alle") for row in known.rows["rettighetsinformasjon"] if row.signed)
    return len(given) == ALL_RIGHTS or any(told)


def _evaluert(row: RecordRow) -> date | None:
    return saker.day(row, "evaluering.dato") or _row_day(row)


def _until(known: _Known, skjema: str, path: str) -> date | None:
    row = known.newest(skjema)
    return saker.day(row, path) if row is not None else None


def _row_day(row: RecordRow | None) -> date | None:
    return None if row is None else (row.happened_at or row.recorded_at).date()


def _here(moment: datetime, now: datetime) -> date:
    """The day it was here: a moment in UTC may lie on the day before."""
    return moment.astimezone(now.tzinfo).date()


def _reached(notes: Days) -> bool:
    """A contact counts when the person was met; «ikke hjemme» does not close anything."""
    outcome = codes_of(notes.answer)
    return not outcome or "gjennomfort" in outcome
