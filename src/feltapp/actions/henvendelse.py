"""One door in: somebody who asks for help is registered and written about in one go, and whoever heard it has it.

Handed over, it is the other's only when the other has taken it with one press (D36).  A pårørende who asks is the one
who is helped, in a mappe of their own (D04).
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date

from feltapp.actions import brukere, fakta, saker, words
from feltapp.actions.brukere import NewBruker
from feltapp.actions.context import Context
from feltapp.actions.kontaktperson import becomes_hers
from feltapp.actions.opening import fresh_draft
from feltapp.actions.samme_person import persons
from feltapp.actions.saving import NewRevision, changes_of, finish, save
from feltapp.domain.answer import Answer
from feltapp.domain.changes import Changes
from feltapp.domain.forlop import Fase
from feltapp.domain.ids import BrukerId, MedarbeiderId, Path, RecordId, RevisionId
from feltapp.domain.person import Person
from feltapp.domain.revision import WorkState
from feltapp.errors import UserError
from feltapp.oversettelse import tr
from feltapp.store import draft as draft_store
from feltapp.store import record
from feltapp.store.database import Tx
from feltapp.store.record import RecordRow

SKJEMA = "henvendelse"
EIER, OVERFORT, TIL = Path("henvendelse.eier"), Path("henvendelse.overfort"), Path("henvendelse.overfort.til")
BEKREFTET, BEKREFTET_DATO = Path("henvendelse.overfort.bekreftet"), Path("henvendelse.overfort.bekreftet-dato")
GJELDER = Path("henvendelse.gjelder")
_GJELDER = "urn:feltapp:kode:hjelpetrengende"
PERSONEN, PARORENDE = "personen", "parorende"
_STANDS = ("til-meg", "uten-eier", "fra-meg")


@dataclass(frozen=True, slots=True, kw_only=True)
class NewHenvendelse:
    """Who asks, and who is to be helped.  Without a name it is somebody whose name is not known yet."""

    fornavn: str = ""
    etternavn: str = ""
    gjelder: str = PERSONEN


@dataclass(frozen=True, slots=True, kw_only=True)
class Begun:
    """Somebody registered, and the draft of the henvendelse."""

    bruker: BrukerId
    draft: RevisionId
    changes: Changes


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """Somebody who is here already and may be the one who asks."""

    bruker: BrukerId
    name: str
    born: date | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Waiting:
    """A henvendelse that somebody is to take.  `stand`: til-meg, fra-meg, uten-eier."""

    record: RecordId
    bruker: BrukerId
    name: str
    stand: str
    words: str


def known(ctx: Context) -> tuple[Known, ...]:
    """Everybody here, to be found as one types a name."""
    with ctx.database.read() as tx:
        everyone = persons(ctx, tx)
    return tuple(Known(bruker=who.bruker, name=who.name, born=who.born) for who in everyone.values())


def begin(ctx: Context, new: NewHenvendelse) -> Begun:
    """Register somebody and begin the henvendelse, also without network."""
    fornavn, etternavn = new.fornavn.strip(), new.etternavn.strip()
    unknown = "" if fornavn or etternavn else f"Ukjent navn, {words.day(ctx.clock.now().date())}"
    named = NewBruker(fornavn=fornavn, etternavn=etternavn, kallenavn=unknown or ("" if fornavn else etternavn))
    registered = brukere.register_bruker(ctx, named)
    begun = begin_for(ctx, registered.bruker, new.gjelder)
    return replace(begun, changes=registered.changes | begun.changes)


def begin_for(ctx: Context, bruker: BrukerId, gjelder: str = PERSONEN) -> Begun:
    """The same for somebody who is here already."""
    with ctx.database.write() as tx:
        fresh = fresh_draft(ctx, tx, bruker, ctx.catalog.newest(SKJEMA))
        draft = replace(fresh, edits={**fresh.edits, GJELDER: Answer(value={"code": gjelder, "system": _GJELDER})})
        draft_store.put(tx, draft)
    return Begun(bruker=bruker, draft=draft.id, changes=Changes(brukere=frozenset({bruker}), drafts=True))


def waiting(ctx: Context, tx: Tx, everyone: Mapping[BrukerId, Person]) -> tuple[Waiting, ...]:
    """Those handed to her, by her, and those that nobody has; hers to take first."""
    handed = record.said_yes(tx, SKJEMA, OVERFORT)
    rows = (row for row in record.standing(record.of_skjema(tx, SKJEMA, handed)) if row.bruker in everyone)
    found = [one for row in rows if (one := _waiting(ctx, row, everyone[row.bruker].name)) is not None]
    return tuple(sorted(found, key=lambda one: (_STANDS.index(one.stand), one.name)))


def take(ctx: Context, record_id: RecordId) -> Changes:
    """It is hers from now on: she is its owner, and has said so.

    Somebody new, whom whoever answered only wrote down, gets her as kontaktperson too: or nobody's day would show them.
    """
    with ctx.database.write() as tx:
        row = record.get(tx, record_id)
        if row is None:
            raise UserError("registrering-borte")
        seen = record.view(tx, record_id, ctx.keyring)
        if seen.read_only:
            raise UserError("kan-ikke-vises")
        mine = Answer(value={"ref": ctx.me.id, "display": ctx.me.name})
        today = ctx.law_date(tx).isoformat()
        taken = {
            EIER: mine,
            OVERFORT: Answer(value=True),
            TIL: mine,
            BEKREFTET: Answer(value=True),
            BEKREFTET_DATO: Answer(value=today),
        }
        new = NewRevision(
            bruker=row.bruker,
            mappe=row.mappe,
            record=record_id,
            skjema=ctx.catalog.newest(SKJEMA).ref,
            parents=seen.heads,
            answers={**seen.answers, **taken},
            touched=frozenset(taken),  # all of it is said now: of two who take it apart, neither disappears
            state=WorkState.SIGNERT,
        )
        several = [new, *(becomes_hers(ctx, tx, row.bruker, _reference(row, EIER)) if _is_new(ctx, tx, row) else ())]
        sealed = save(ctx, tx, several)
    finish(ctx, sealed)
    return changes_of(several)


def _is_new(ctx: Context, tx: Tx, row: RecordRow) -> bool:
    """Nothing has come of any henvendelse yet."""
    (facts,) = fakta.facts_of_all(ctx, tx, [frozenset({row.bruker})], ctx.law_date(tx)).values()
    now = facts.forlop.now
    return now is None or now.fase is Fase.HENVENDELSE


def _waiting(ctx: Context, row: RecordRow, name: str) -> Waiting | None:
    one = saker.henvendelse(row)
    if one is None or one.owned:
        return None
    to, owner = _reference(row, TIL), _reference(row, EIER)
    staff = ctx.staff()
    if to == ctx.me.id:
        stand, said = "til-meg", tr("fra {navn}").format(navn=staff.name(owner)) if owner else tr("overført til deg")
    elif owner == ctx.me.id:
        waits_for = tr("venter på {navn}").format(navn=staff.name(to)) if to else tr("ikke bekreftet")
        stand, said = "fra-meg", tr("{waits_for}. Du har ansvaret").format(waits_for=waits_for)
    else:
        stand, said = (
            "uten-eier",
            tr("{navn} har ansvaret").format(navn=staff.name(owner)) if owner else tr("ingen har ansvaret"),
        )
    asked = tr("Mottatt {dag}").format(dag=words.day(one.received))
    return Waiting(record=row.record, bruker=row.bruker, name=name, stand=stand, words=f"{asked} · {said}")


def _reference(row: RecordRow, path: Path) -> MedarbeiderId | None:
    value = saker.value(row, path)
    ref = value.get("ref") if isinstance(value, dict) else None
    return MedarbeiderId(ref) if isinstance(ref, str) and ref else None
