"""What can be done, found as one types: «ny kriseplan for Lars», «lås», «synkronisering».

Says where; does nothing.  A form is offered for somebody only when both the form's name and the person's were typed.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from feltapp.actions import hjelp
from feltapp.actions.context import Context
from feltapp.actions.legg_til import OF_A_BRUKER, forms_of
from feltapp.actions.samme_person import persons
from feltapp.domain.ids import BrukerId
from feltapp.domain.mappe import READABLE_BY, MappeKind
from feltapp.domain.place import Place
from feltapp.forms.definition import FormDefinition
from feltapp.oversettelse import tr
from feltapp.store import search
from feltapp.store.database import Tx

LOCK, COVER, PRACTICE = "handling-las", "handling-dekk", "handling-ov"
"""Places that are no page: the window does these where one is."""
MOST_FORMS, MOST_PEOPLE, MOST_HELP, LEAST_LETTERS = 2, 2, 3, 3
_SMALL = frozenset({"ny", "nytt", "nye", "for", "til", "om", "skriv", "legg", "start", "begynn"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Handling:
    """One thing to do, and where."""

    title: str
    sub: str
    place: Place


_ALWAYS = (
    (tr("Lås"), "Ctrl L", LOCK, None, tr("lås las lukk")),
    (tr("Dekk skjermen"), "F8", COVER, None, tr("dekk skjermen skjul")),
    (tr("Synkronisering"), tr("Send og hent nå"), "synkronisering", None, tr("synkronisering synkroniser send hent")),
    (
        tr("Innstillinger"),
        tr("Farger, tekststørrelse"),
        "innstillinger",
        None,
        tr("innstillinger farger mørk lys kontrast tekststørrelse"),
    ),
    (
        tr("Øv med oppdiktede personer"),
        tr("Låser, og åpner en øving"),
        PRACTICE,
        None,
        tr("øv øving øve oppdiktede personer prøv demo"),
    ),
    (tr("Min dag"), "", "min-dag", None, tr("min dag")),
    (tr("Mine brukere"), "", "brukere", MappeKind.STAMKORT, tr("mine brukere")),
    (tr("Ny bruker"), "", "ny-bruker", MappeKind.STAMKORT, tr("ny bruker registrer")),
    (tr("Ny henvendelse"), tr("Noen tar kontakt"), "ny-henvendelse", MappeKind.JOURNAL, tr("ny henvendelse")),
    (
        tr("Ta over etter en kollega"),
        tr("Bli kontaktperson for flere på en gang"),
        "overta",
        MappeKind.STAMKORT,
        tr("ta over overta kollega kontaktperson"),
    ),
    (tr("Besøk"), tr("Planlegg uka"), "besok", MappeKind.JOURNAL, tr("besøk planlegg uke")),
    (tr("Boliger"), "", "boliger", MappeKind.BOLIG, "boliger"),
    (
        tr("Teamet"),
        tr("Telefonnumre, grupper, Housing First"),
        "team",
        MappeKind.TEAM,
        tr("teamet telefon partnere grupper"),
    ),
)
"""Title, what is said under it, page, the kind of mappe it shows, and the words that find it."""


def handlinger(ctx: Context, tx: Tx, text: str) -> tuple[Handling, ...]:
    """Those that fit what was typed: a form for a person first."""
    words = search.words_of(text)
    if not words:
        return ()
    may = READABLE_BY[ctx.me.role]
    always = tuple(
        Handling(title=title, sub=sub, place=Place(page=page))
        for title, sub, page, kind, known in _ALWAYS
        if (kind is None or kind in may) and _fits(search.words_of(known), words)
    )
    pages = tuple(
        Handling(title=one.title, sub=tr("Hjelp"), place=Place(page="hjelp", field=one.id))
        for one in hjelp.find(words)[:MOST_HELP]
    )
    return (*_forms(ctx, tx, words), *always, *pages)


def _forms(ctx: Context, tx: Tx, words: Sequence[str]) -> tuple[Handling, ...]:
    said = [word for word in words if word not in _SMALL]
    if len(said) < 2:
        return ()
    known = [(one, search.words_of(one.title)) for one in forms_of(ctx, OF_A_BRUKER)]
    # «kriseplan Lars» and «Lars kriseplan»: the longest part that names a form, from either end.
    for count in range(len(said) - 1, 0, -1):
        for named, rest in ((said[:count], said[count:]), (said[-count:], said[:-count])):
            enough = max(map(len, named)) >= LEAST_LETTERS  # «anne l» is looking for Anne Lie
            forms = [form for form, title in known if enough and _fits(title, named)][:MOST_FORMS]
            people = search.find_names(tx, " ".join(rest), limit=MOST_PEOPLE) if forms else ()
            if people:
                return _each(ctx, tx, forms, [hit.bruker for hit in people])
    return ()


def _each(ctx: Context, tx: Tx, forms: Sequence[FormDefinition], people: Sequence[BrukerId]) -> tuple[Handling, ...]:
    everyone = persons(ctx, tx, set(people))
    return tuple(
        Handling(
            title=tr("{tittel} for {navn}").format(tittel=form.title, navn=everyone[bruker].name),
            sub=tr("Fortsett, eller begynn") if form.one_per_bruker else tr("Begynn"),
            place=Place(page="skjema", bruker=bruker, record=f"ny:{form.id}"),
        )
        for bruker in people
        if bruker in everyone
        for form in forms
    )


def _fits(known: Sequence[str], typed: Sequence[str]) -> bool:
    """Whether every word typed begins a word of it, or stands inside a long one, as «plan» in «kriseplan»."""
    return all(any(word.startswith(one) or (len(one) > 3 and one in word) for word in known) for one in typed)
