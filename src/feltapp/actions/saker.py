"""What one row says of the thing it is about: a move, a tiltak, a søknad, a vedtak, a henvendelse, a frist closed.

For the rules of what is due (`fakta.py`); a thing that is over gives nothing.
"""

from datetime import date

from feltapp.domain.answer import Answer, code_of, text_of
from feltapp.domain.fakta import Henvendelse, IkkeFortalt, Lukket, Overgang, Soknad, Tiltak, Vedtak
from feltapp.domain.ids import Path, RecordId
from feltapp.store.record import RecordRow

_HOME, _NO_HOME = frozenset({"", "bolig"}), frozenset({"rusinstitusjon", "sykehus", "fengsel", "institusjon"})
_OVER = frozenset({"ferdig", "ikke-aktuelt"})
_TOLD = frozenset({"ja", "kan-ikke"})


def overgang(row: RecordRow) -> Overgang:
    """A move, with what is in place before it."""
    origin, goal = code(row, "overgang.fra.type"), code(row, "overgang.til.type")
    return Overgang(
        record=row.record,
        planned=day(row, "overgang.planlagt"),
        actual=day(row, "overgang.faktisk"),
        into_home=goal in _HOME,
        from_institution=origin in _NO_HOME,
        plan=yes(row, "overgang.plan"),
        sjekkliste=yes(row, "overgang.sjekkliste"),
        followed_until=day(row, "overgang.oppfolging.til"),
    )


def ikke_fortalt(row: RecordRow) -> IkkeFortalt | None:
    """What was given by law and not told; nothing when it was told, or telling could put somebody in danger."""
    if not row.signed or code(row, "unntak.informert") in _TOLD:
        return None
    given = day(row, "unntak.dato") or row.recorded_at.date()
    return IkkeFortalt(record=row.record, mottaker=words(row, "unntak.mottaker"), day=given)


def tiltak(row: RecordRow) -> Tiltak | None:
    """Something that is being done; nothing when it is over or was declined."""
    if code(row, "tiltak.svar") == "takket-nei" or code(row, "tiltak.status") in _OVER:
        return None
    begun = day(row, "tiltak.fra") or row.created_at.date()
    since = day(row, "tiltak.oppsummert") or begun
    return Tiltak(record=row.record, name=words(row, "tiltak.hva"), since=max(since, begun))


def soknad(row: RecordRow) -> Soknad | None:
    """An application that waits for its answer."""
    if yes(row, "soknad.besvart"):
        return None
    return Soknad(
        record=row.record,
        about=words(row, "soknad.gjelder"),
        received=day(row, "soknad.mottatt") or row.created_at.date(),
        antatt=day(row, "soknad.forelopig.antatt"),
        forelopig=yes(row, "soknad.forelopig"),
    )


def vedtak(row: RecordRow) -> Vedtak | None:
    """A decision with an end."""
    until = day(row, "vedtak.til")
    if until is None or code(row, "vedtak.utfall") == "avslag":
        return None
    named = row.list.get(Path("vedtak.tjeneste"))
    return Vedtak(
        record=row.record,
        tjeneste=code_of(named) or text_of(named),
        until=until,
        evaluert=yes(row, "vedtak.evaluert"),
    )


def henvendelse(row: RecordRow) -> Henvendelse | None:
    """Somebody who asked for help, until it is said to be finished."""
    if code(row, "henvendelse.videre") == "ferdig":
        return None
    over = yes(row, "henvendelse.overfort")
    owned = yes(row, "henvendelse.overfort.bekreftet") if over else Path("henvendelse.eier") in row.list
    received = day(row, "henvendelse.mottatt") or row.created_at.date()
    return Henvendelse(
        record=row.record,
        received=received,
        samtale=code(row, "henvendelse.samtale"),
        igjen=day(row, "henvendelse.samtale.igjen"),
        owned=owned,
        handed_over=day(row, "henvendelse.overfort.dato") if over else None,
    )


def lukket(row: RecordRow) -> Lukket | None:
    """A frist that was closed with a reason."""
    due = day(row, "lukket.forfall")
    about = words(row, "lukket.gjelder")
    if due is None or not row.signed:
        return None
    return Lukket(
        code=words(row, "lukket.regel"),
        about=RecordId(about) if about else None,
        due=due,
        day=row.recorded_at.date(),
    )


def value(row: RecordRow, path: str) -> object:
    """The bare value of an answer."""
    answer = row.list.get(Path(path))
    return answer.value if answer is not None else None


def yes(row: RecordRow, path: str) -> bool:
    """Whether a question was answered with yes."""
    return value(row, path) is True


def code(row: RecordRow | None, path: str) -> str:
    """The chosen code; empty without a row."""
    return code_of(row.list.get(Path(path))) if row is not None else ""


def words(row: RecordRow, path: str) -> str:
    """The words of a text."""
    return text_of(row.list.get(Path(path)))


def day(row: RecordRow, path: str) -> date | None:
    """The day that an answer names."""
    return day_of(row.list.get(Path(path)))


def day_of(answer: Answer | None) -> date | None:
    """The same of an answer."""
    try:
        return date.fromisoformat(text_of(answer))
    except ValueError:
        return None
