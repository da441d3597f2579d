"""How long the rules of what is due give, and where each length comes from: the municipality's settings.

A table: words, unit, bounds, source and year of the default, and which way is the stricter.  Where two leaders set one
apart from each other, the stricter holds until one of them has chosen.  Pure: what a team has set is read by
`actions/lengder.py`.
"""

from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, replace
from enum import StrEnum
from typing import Any

from feltapp.errors import UserError
from feltapp.oversettelse import tr

_OSLO = "Oslostandard for rusfaglig arbeid"
_KRAGERO = "Kragerø delplan 2019–2040"
_OURS = tr("Forslag fra feltapp")
FIRST_YEAR = 1980
MOST_DAYS = 20

Value = int | tuple[int, ...]


class Enhet(StrEnum):
    """What a length is counted in; `DAGENE` is a list of days after something."""

    MAANEDER = "maaneder"
    DAGER = "dager"
    DAGENE = "dagene"


class Strengest(StrEnum):
    """Which of two lengths asks more: that something is done sooner, or that it is warned of sooner."""

    KORTEST = "kortest"
    LENGST = "lengst"


@dataclass(frozen=True, slots=True, kw_only=True)
class Lengths:
    """The lengths that hold.  Months and days as the sources give them, else a proposal to be decided."""

    evaluering_months: int = 4
    tiltak_months: int = 4
    livskvalitet_months: int = 4
    kontakt_days: tuple[int, ...] = (0, 1, 2, 3, 7, 14, 28)
    samtykke_warn_days: int = 30
    overgang_warn_days: int = 14
    vedtak_warn_days: int = 60
    soknad_months: int = 1
    new_months: int = 1
    utlop_warn_days: int = 14
    utkast_days: int = 2
    usendt_days: int = 2
    fresh_days: int = 183
    soon_days: int = 14
    late_days: int = 14

    def of(self, key: str) -> Value:
        """One of them."""
        found: Value = asdict(self)[key]
        return found

    def set_to(self, values: Mapping[str, Value]) -> "Lengths":
        """The same with some of them changed."""
        given: dict[str, Any] = dict(values)
        return replace(self, **given)


DEFAULT = Lengths()


@dataclass(frozen=True, slots=True, kw_only=True)
class Lengde:
    """One setting: its words, its bounds, and where the default stands, in which year."""

    key: str
    group: str
    name: str
    enhet: Enhet
    least: int
    most: int
    strengest: Strengest
    source: str
    year: int

    @property
    def default(self) -> Value:
        """What holds where nobody has set anything."""
        return DEFAULT.of(self.key)

    def strictest(self, values: Iterable[Value]) -> Value:
        """The one that asks most; of lists of days, every day that somebody asks for."""
        several = tuple(values)
        lists = [value for value in several if isinstance(value, tuple)]
        if lists:
            return tuple(sorted({day for one in lists for day in one}))
        numbers = [value for value in several if isinstance(value, int)]
        return min(numbers) if self.strengest is Strengest.KORTEST else max(numbers)

    def laxer(self, value: Value) -> bool:
        """Whether a value asks less than the default does."""
        return self.strictest((value, self.default)) != value


_WITH, _MOVES, _WARN, _WORK = (
    tr("Sammen med personen"),
    tr("Før og etter en overgang"),
    tr("Når feltapp sier fra"),
    tr("Eget arbeid"),
)
_M, _D = Enhet.MAANEDER, Enhet.DAGER
_SHORT, _LONG = Strengest.KORTEST, Strengest.LENGST


def _one(
    key: str, group: str, name: str, enhet: Enhet, bounds: tuple[int, int], way: Strengest, source: str, year: int
) -> Lengde:
    return Lengde(
        key=key,
        group=group,
        name=name,
        enhet=enhet,
        least=bounds[0],
        most=bounds[1],
        strengest=way,
        source=source,
        year=year,
    )


LENGDER: Mapping[str, Lengde] = {
    one.key: one
    for one in (
        _one("evaluering_months", _WITH, tr("Mellom evalueringene av tilbudet"), _M, (1, 12), _SHORT,
             tr("{kilde}, tiltak 7").format(kilde=_OSLO), 2021),
        _one("tiltak_months", _WITH, tr("Mellom hver gang et tiltak oppsummeres"), _M, (1, 12), _SHORT,
             tr("{kilde}, tiltak 5").format(kilde=_OSLO), 2021),
        _one("livskvalitet_months", _WITH, tr("Mellom hver gang dere spør om livskvalitet"), _M, (1, 12), _SHORT,
             tr("Forslag fra feltapp; {kilde}, tiltak 9, sier «systematisk»").format(kilde=_OSLO), 2021),
        _one("new_months", _WITH, tr("For det som skal gjøres med alle som er nye"), _M, (1, 6), _SHORT, _OURS, 2026),
        _one("soknad_months", _WITH, tr("For å svare på en søknad"), _M, (1, 3), _SHORT,
             tr("{kilde}, kapittel 4.1.2; forvaltningsloven § 11 a").format(kilde=_KRAGERO), 2019),
        _one("kontakt_days", _MOVES, tr("Dager med kontakt etter en overgang"), Enhet.DAGENE, (0, 366), _SHORT,
             tr("Forslag fra feltapp, etter {kilde}, vedlegg 1").format(kilde=_OSLO), 2021),
        _one("overgang_warn_days", _MOVES, tr("Før en overgang, for det som skal være på plass"), _D, (1, 180), _LONG,
             _OURS, 2026),
        _one("fresh_days", _MOVES, tr("Så gammel kan en plan eller kartlegging være"), _D, (14, 730), _SHORT,
             _OURS, 2026),
        _one("samtykke_warn_days", _WARN, tr("Før et samtykke eller oppfølging etter flytting går ut"), _D, (1, 180),
             _LONG, _OURS, 2026),
        _one("vedtak_warn_days", _WARN, tr("Før et vedtak går ut"), _D, (7, 365), _LONG,
             tr("Forslag fra feltapp; {kilde}, kapittel 7, sier «før»").format(kilde=_KRAGERO), 2019),
        _one("utlop_warn_days", _WARN, tr("Før «Trygghet ved besøk» eller vurdering av voldsrisiko går ut"), _D,
             (1, 180), _LONG, _OURS, 2026),
        _one("soon_days", _WARN, tr("Vises som snart"), _D, (1, 60), _LONG, _OURS, 2026),
        _one("late_days", _WARN, tr("Passert, før den står under «Ikke fulgt opp»"), _D, (1, 90), _SHORT, _OURS, 2026),
        _one("utkast_days", _WORK, tr("Et utkast uten signatur"), _D, (1, 30), _SHORT,
             tr("Forslag fra feltapp; helsepersonelloven §§ 39–40 sier «uten ugrunnet opphold»"), 2026),
        _one("usendt_days", _WORK, tr("Signert arbeid som ikke er sendt"), _D, (1, 30), _SHORT, _OURS, 2026),
    )
}  # fmt: skip


def read_value(lengde: Lengde, typed: str) -> Value:
    """What was typed, or why it is nonsense."""
    if lengde.enhet is Enhet.DAGENE:
        return _read_days(lengde, typed)
    number = _number(typed, "ikke-heltall")
    _check(lengde, number)
    return number


def read_year(typed: str, this_year: int) -> int:
    """The year of a source: four digits, and not one to come."""
    number = _number(typed, "aar-ikke-aar")
    if not FIRST_YEAR <= number <= this_year:
        raise UserError("aar-ikke-aar", field="aar")
    return number


def text_of_value(value: Value) -> str:
    """As it is typed."""
    return ", ".join(map(str, value)) if isinstance(value, tuple) else str(value)


def in_words(lengde: Lengde, value: Value) -> str:
    """«4 måneder», «30 dager», «dag 0, 1, 2, 3, 7, 14 og 28»."""
    if isinstance(value, tuple):
        return tr("dag {dager}").format(dager=_listed(value))
    if lengde.enhet is Enhet.MAANEDER:
        return tr("%n måned(er)", "", value)
    return tr("%n dag(er)", "", value)


def every(months: int) -> str:
    """«minst hver 4. måned»."""
    if months == 1:
        return tr("minst hver måned")
    return tr("minst hver {nummer}. måned").format(nummer=months)


def within(months: int) -> str:
    """«innen 1 måned»."""
    return tr("innen %n måned(er)", "", months)


def _read_days(lengde: Lengde, typed: str) -> tuple[int, ...]:
    parts = [part for part in typed.replace(" og ", ",").split(",") if part.strip()]
    if not parts or len(parts) > MOST_DAYS:
        raise UserError("dager-som-liste", field="lengde")
    days = {_number(part, "dager-som-liste") for part in parts}
    for day in days:
        _check(lengde, day)
    return tuple(sorted(days))


def _number(typed: str, code: str) -> int:
    typed = typed.strip()
    if not (typed.isascii() and typed.isdecimal() and len(typed) <= 4):
        raise UserError(code, field="aar" if code == "aar-ikke-aar" else "lengde")
    return int(typed)


def _check(lengde: Lengde, number: int) -> None:
    if number < lengde.least:
        raise UserError("for-lite", field="lengde", grense=lengde.least)
    if number > lengde.most:
        raise UserError("for-stort", field="lengde", grense=lengde.most)


def _listed(days: tuple[int, ...]) -> str:
    *first, last = map(str, days)
    return tr("{forste} og {siste}").format(forste=", ".join(first), siste=last) if first else last
