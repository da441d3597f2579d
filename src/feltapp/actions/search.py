"""Find anybody and anything as one types: people first, then what can be done, then what was written."""

from dataclasses import dataclass

from feltapp.actions import words
from feltapp.actions.context import Context
from feltapp.actions.grupper import Gruppe, gruppe
from feltapp.actions.handlinger import handlinger
from feltapp.actions.linjer import lines
from feltapp.actions.samme_person import persons
from feltapp.actions.titles import title
from feltapp.domain.place import Place
from feltapp.oversettelse import tr
from feltapp.store import record, search
from feltapp.store.record import RecordRow

MOST = 8


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """One hit.  `kind`: person, handling, notat, sted (a dwelling, or something of the team's)."""

    kind: str
    title: str
    sub: str
    place: Place


def find(ctx: Context, text: str) -> tuple[Found, ...]:
    """People whose name fits, then what can be done, then records whose text fits."""
    if not text.strip():
        return ()
    with ctx.database.read() as tx:
        today = ctx.law_date(tx)
        names = search.find_names(tx, text, limit=MOST)
        hits = search.find(tx, text, limit=MOST, keyring=ctx.keyring)
        rows = {hit.record: row for hit in hits if (row := record.get(tx, hit.record)) is not None}
        done = handlinger(ctx, tx, text)
        everyone = persons(ctx, tx, {hit.bruker for hit in (*names, *hits)})
    people = [everyone[hit.bruker] for hit in names if hit.bruker in everyone]
    staff = ctx.staff()
    found = [
        Found(
            kind="person",
            title=who.name,
            sub=" · ".join(
                part
                for part in (
                    tr("Født {dag}").format(dag=words.day(who.born)) if who.born else "",
                    tr("Kontaktperson: {navn}").format(navn=staff.name(who.kontaktperson)) if who.kontaktperson else "",
                )
                if part
            ),
            place=Place(page="person", bruker=who.bruker),
        )
        for who in people
    ]
    found += [Found(kind="handling", title=one.title, sub=one.sub, place=one.place) for one in done[:MOST]]
    for hit in hits:
        row = rows.get(hit.record)
        if row is not None and gruppe(row.skjema_id) in (Gruppe.BOLIGEN, Gruppe.TEAMET):
            found.append(_elsewhere(ctx, row, hit.snippet))
        if row is None or row.bruker not in everyone or row.skjema_id == "person":
            continue
        day = words.short_day((row.happened_at or row.recorded_at).date(), today)
        named = f"{title(ctx, row.skjema)} · {everyone[row.bruker].name}"
        place = Place(page="les", bruker=row.bruker, record=row.record)
        # A list is looked at beside the person: of what is about safety it says only that it is there.
        sub = day if gruppe(row.skjema_id) is Gruppe.TRYGGHET else f"{day} · {hit.snippet}"
        found.append(Found(kind="notat", title=named, sub=sub, place=place))
    return tuple(found)


def _elsewhere(ctx: Context, row: RecordRow, snippet: str) -> Found:
    """What lies in a mappe that is no person's."""
    said = lines(ctx, row, preview=False)
    sub = " · ".join((*said[:1], snippet)) if snippet not in " ".join(said) else " · ".join(said)
    return Found(
        kind="sted",
        title=title(ctx, row.skjema),
        sub=sub,
        place=Place(page="les", bruker=row.bruker, record=row.record),
    )
