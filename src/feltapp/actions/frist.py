"""What is due, in words: for one person and for the medarbeider's day; and closing one with a reason."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import date

from feltapp.actions import words
from feltapp.actions.context import Context, LengthsNow
from feltapp.actions.opening import fresh_draft
from feltapp.actions.saving import mappe_of, save_and_finish, signed_new
from feltapp.domain import frist, regler
from feltapp.domain.answer import Answer
from feltapp.domain.changes import Changes
from feltapp.domain.fakta import Facts
from feltapp.domain.frist import Frist
from feltapp.domain.ids import BrukerId, Path, RecordId, RevisionId
from feltapp.domain.mappe import MappeKind
from feltapp.domain.regler import Closes
from feltapp.domain.rettelse import RETTER, pointer
from feltapp.errors import UserError
from feltapp.oversettelse import tr, tr_noop
from feltapp.store import draft as draft_store
from feltapp.store import record

LUKKET = "frist-lukket"
GRUNN = Path("lukket.grunn")
_REASONS = "urn:feltapp:kode:lukketgrunn"
_ACTION = {
    Closes.EVALUERING: tr("Evaluer"),
    Closes.LIVSKVALITET: tr("Snu skjermen"),
    Closes.KRISEPLAN: tr("Skriv plan"),
    Closes.KARTLEGGING: tr("Kartlegg"),
    Closes.SAMTYKKE: tr("Forny"),
    Closes.STAMKORT: tr("Velg"),
    Closes.KONTAKT: tr("Registrer"),
    Closes.KOORDINATOR: tr("Tilby"),
    Closes.IP: tr("Vurder"),
    Closes.TILTAK: tr("Oppsummer"),
    Closes.SOKNAD: tr("Åpne"),
    Closes.VEDTAK: tr("Åpne"),
    Closes.HENVENDELSE: tr("Åpne"),
    Closes.RETTIGHETER: tr("Fortell"),
    Closes.VURDERING_17: tr("Vurder"),
    Closes.SJEKKLISTE: tr("Sjekk"),
    Closes.OVERGANG: tr("Åpne"),
    Closes.AVSLUTNING: tr("Avslutt", "oppfølging"),
    Closes.VOLDSRISIKO: tr("Vurder"),
    Closes.BESOKSKORT: tr("Se over"),
    Closes.UNNTAK: tr("Se"),
    Closes.UTKAST: tr("Åpne"),
    Closes.SYNKRONISERING: tr("Se"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class FristRow:
    """One thing due.  `kind`: passert, i-dag, snart, senere.  `closes`: the form or page that closes it.

    `late`: passed so long ago that it stands by itself, under «ikke fulgt opp», until it is done or closed.
    `about`: the record that it is about, and that is opened to close it, where it is about one.  `paper`: what is to be
    printed, where that is what closes it.  `kept`: what is due as it is written down when it is closed.
    """

    bruker: BrukerId
    name: str
    code: str
    what: str
    kept: str
    when: str
    kind: str
    days: int
    due: date
    styrke: str
    why: str
    source: str
    closes: Closes
    action_text: str
    late: bool = False
    about: RecordId | None = None
    paper: RecordId | None = None


def rows(ctx: Context, facts: Facts, name: str, today: date) -> tuple[FristRow, ...]:
    """All that is due for one person, most urgent first."""
    due = frist.frister(facts, today, ctx.lengths.now)
    return tuple(_row(ctx.lengths, item, facts, name, today) for item in due)


def due_soon(all_rows: Iterable[FristRow], days: int) -> tuple[FristRow, ...]:
    """Those that are due within some days or passed not long ago, most urgent first, then by name."""
    now = (row for row in all_rows if row.days <= days and not row.late)
    return tuple(sorted(now, key=lambda row: (row.days, row.name)))


def late(all_rows: Iterable[FristRow]) -> tuple[FristRow, ...]:
    """Those that nobody has followed up: what binds most first, then the longest."""
    order = tuple(regler.STYRKER.values())
    return tuple(sorted((row for row in all_rows if row.late), key=lambda row: (order.index(row.styrke), row.days)))


def reasons(ctx: Context) -> tuple[tuple[str, str], ...]:
    """Why a frist may be closed without doing what it asks, code and words.  «Not reached» is none of them."""
    fields = {field.link_id: field for field in ctx.catalog.newest(LUKKET).fields}
    return tuple((option.code, option.display) for option in fields[GRUNN].options)


def keep_reason(ctx: Context, row: FristRow, draft: RevisionId, grunn: str, tekst: str) -> Changes:
    """What has been written of why it is closed, as a draft of hers: it survives a lock as all else does."""
    with ctx.database.write() as tx:
        begun = draft_store.get(tx, draft)
        kept = begun or replace(fresh_draft(ctx, tx, row.bruker, ctx.catalog.newest(LUKKET)), id=draft)
        draft_store.put(tx, replace(kept, edits=_answers(row, grunn, tekst), saved_at=ctx.clock.now()))
    return Changes(brukere=frozenset({row.bruker}), drafts=begun is None)


def close(ctx: Context, row: FristRow, grunn: str, tekst: str, draft: RevisionId | None = None) -> Changes:
    """Close a frist with a reason; it is signed, and stands in the person's timeline.  `draft`: what was kept of it."""
    if grunn not in dict(reasons(ctx)):
        raise UserError("mangler", field=GRUNN)
    if not tekst.strip():
        raise UserError("mangler", field="lukket.tekst")
    answers = _answers(row, grunn, tekst)
    with ctx.database.read() as tx:
        mappe = mappe_of(tx, row.bruker, MappeKind.JOURNAL)
        begun = draft_store.get(tx, draft) if draft is not None else None
    new = signed_new(ctx, row.bruker, mappe, LUKKET, answers)
    if begun is not None:
        new = replace(new, id=begun.id, record=begun.record)
    return save_and_finish(ctx, [new])


def _answers(row: FristRow, grunn: str, tekst: str) -> dict[Path, Answer]:
    answers = {
        Path("lukket.hva"): Answer(value=row.kept),
        Path("lukket.regel"): Answer(value=row.code),
        Path("lukket.forfall"): Answer(value=row.due.isoformat()),
    }
    if grunn:
        answers[GRUNN] = Answer(value={"code": grunn, "system": _REASONS})
    if tekst.strip():
        answers[Path("lukket.tekst")] = Answer(value=tekst.strip())
    if row.about is not None:
        answers[Path("lukket.gjelder")] = Answer(value=row.about)
    return answers


def reopen(ctx: Context, closed: RecordId) -> Changes:
    """Undo: a signed rettelse beside it says that it was closed by mistake, and the frist is due again."""
    with ctx.database.read() as tx:
        row = record.get(tx, closed)
    if row is None or row.skjema_id != LUKKET:
        raise UserError("registrering-borte")
    what = row.list.get(Path("lukket.hva"))
    answers = {
        RETTER: pointer(closed),
        Path("lukket.tekst"): Answer(value="Lukket ved en feil. Fristen gjelder igjen."),
    }
    if what is not None:
        answers[Path("lukket.hva")] = what
    new = signed_new(ctx, row.bruker, row.mappe, LUKKET, answers)
    return save_and_finish(ctx, [new])


def _what(item: Frist, say: Callable[[str], str]) -> str:
    """What is due: to be read in the language of the window, or to be kept, which is bokmål."""
    title = say(item.rule.title)
    if item.rule is regler.SAMTYKKE:
        return say(tr_noop("samtykke til {hvem} går ut")).format(hvem=item.detail)
    if item.rule is regler.KONTAKT_ETTER_OVERGANG:
        return say(tr_noop("{hva}, dag {nummer}")).format(hva=title, nummer=item.detail)
    return f"{title}, {item.detail}" if item.detail else title


def _row(held: LengthsNow, item: Frist, facts: Facts, name: str, today: date) -> FristRow:
    lengths, own = held.now, held.sources.get(item.rule.length)
    left = item.days_left(today)
    printing = item.rule is regler.SKRIV_UT_PLAN
    return FristRow(
        bruker=item.bruker,
        name=name,
        code=item.rule.code,
        what=_what(item, tr),
        kept=_what(item, tr_noop),
        when=words.due(left),
        kind="passert" if left < 0 else "i-dag" if left == 0 else "snart" if left <= lengths.soon_days else "senere",
        days=left,
        due=item.due,
        styrke=regler.STYRKER[item.rule.styrke],
        why=held.reasons[item.rule.code],
        source=tr("{kilde}. Lengden: {egen}").format(kilde=item.rule.source, egen=own) if own else item.rule.source,
        closes=item.rule.closes,
        action_text=tr("Skriv ut") if printing else _ACTION[item.rule.closes],
        late=-left > lengths.late_days,
        about=item.about,
        paper=facts.plan if printing else None,
    )
