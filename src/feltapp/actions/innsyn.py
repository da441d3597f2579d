"""All that this laptop holds about a person, as a paper to read: with kilde and author, and who has read.

What cannot be shown is named and counted.  Gives nothing to anybody: `actions/paper.py`.
"""

from collections import Counter
from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from feltapp.actions.context import Context, last_contact
from feltapp.actions.holdt import pruned, rows_of, stamkort_of
from feltapp.actions.paa_papiret import rettet
from feltapp.actions.samme_person import together
from feltapp.actions.titles import title
from feltapp.domain.adressesperre import without_steder
from feltapp.domain.ids import BrukerId, RecordId
from feltapp.forms.definition import FormError
from feltapp.oversettelse import tr_noop
from feltapp.pdf.innsyn import InnsynHeading, InnsynRecord, Reading, draw_innsyn
from feltapp.pdf.never import FORMS
from feltapp.store import log, mappe, record
from feltapp.store.database import Tx
from feltapp.store.record import RecordRow

INNSYN_TITLE = tr_noop("Innsyn")
STEDER_TITLE = "Adresse, telefon og steder"
_DONE = {
    "les": "har lest",
    "skriv": "har skrevet",
    "signer": "har signert",
    "skriv-ut": "har skrevet ut",
    "del": "har delt",
}


def draw(ctx: Context, bruker: BrukerId, name: str, printed_on: date) -> bytes:
    """The whole, with who has read."""
    with ctx.database.read() as tx:
        rows = sorted(rows_of(tx, bruker), key=_happened)
        kinds = {one.id: one.kind.value for who in together(tx, bruker) for one in mappe.of_bruker(tx, who)}
        strictly = any(one.strictly_protected for one in stamkort_of(rows))
        records, left_out = [], Counter[str]()
        for row in rows:
            made = _readable(ctx, tx, row, kinds.get(row.mappe, ""), closed=strictly)
            if made is None:
                left_out[title(ctx, row.skjema)] += 1
            else:
                records.append(made)
        entries = [one for who in together(tx, bruker) for one in log.of_bruker(tx, who)]
        titles = {row.record: title(ctx, row.skjema) for row in rows}
        heard = last_contact(tx)
    if strictly:
        left_out[STEDER_TITLE] = 1
    # In full: what is printed is in the paper's language, «i dag» in that of the window.
    local = heard.astimezone(ctx.clock.now().tzinfo) if heard else None
    as_of = f"Sist hentet fra sentral {local:%d.%m.%Y kl. %H.%M}." if local else ""
    heading = InnsynHeading(name=name, team=ctx.me.team_name, printed_on=printed_on, as_of=as_of)
    readings = [
        Reading(
            when=f"{one.when:%d.%m.%Y %H.%M}",
            who=ctx.staff().name(one.who),
            what=_did(one, titles),
        )
        for one in sorted(entries, key=lambda one: one.when)
    ]
    return draw_innsyn(heading, records, readings, left_out)


def _did(one: log.LogEntry, titles: Mapping[RecordId, str]) -> str:
    what = titles.get(one.record, "") if one.record is not None else ""
    return " ".join(part for part in (_DONE.get(one.act, one.act), what, one.reason) if part)


def _happened(row: RecordRow) -> tuple[str, str]:
    return (row.happened_at or row.recorded_at).isoformat(), row.record


def _readable(ctx: Context, tx: Tx, row: RecordRow, kind: str, *, closed: bool) -> InnsynRecord | None:
    """A record that can be shown; one from a newer feltapp, or that is never printed, is named instead.

    `closed`: without what tells where the person is to be found, which is shown on the screen when they ask.
    """
    try:
        definition = ctx.catalog.find(row.skjema)
    except FormError:
        return None
    seen = record.view(tx, row.record, ctx.keyring)
    if seen.read_only or definition.id in FORMS:
        return None
    if closed:
        seen, definition = without_steder(seen), replace(definition, fields=pruned(definition.fields))
    happened = row.happened_at or row.recorded_at
    signed = "Signert" if row.signed else "Ikke ferdig"
    who = ", ".join(dict.fromkeys(ctx.staff().name(one) for one in row.authors))
    return InnsynRecord(
        title=definition.title,
        when=f"{happened:%d.%m.%Y}",
        about=f"{signed}. Skrevet av {who} {row.recorded_at:%d.%m.%Y}. Mappe: {kind}. {rettet(ctx, tx, row)}".strip(),
        definition=definition,
        answers=seen.answers,
        choices=seen.choices,
    )
