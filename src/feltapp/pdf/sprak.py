"""The words that stand on a paper besides what somebody wrote, in the language of whoever gets it.

One file for each language (`resources/papir`), from the sentence in bokmål to the same in that language, with who has
checked it and when: a file that nobody has checked is refused.  What is said of an overdose needs its own check, by
somebody with the right to; without one it stands in bokmål, and the paper says so (domain brief §4.3, docs/adr/0028).
Never what a person wrote, and never the language of the window: that is `oversettelse`.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cache

import msgspec

from feltapp.forms.definition import Field, FormDefinition, Option
from feltapp.resources import resource

BOKMAL_CODE = "nb"


class Unchecked(ValueError):
    """A file of words that nobody stands for, or that is damaged."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sprak:
    """One language: `words` by the sentence in bokmål; `forms` the texts of our own forms; `medical` what is checked.

    `unchecked`: what the paper says where the medical text stands in bokmål; empty when it does not.
    `stamkort`: what a stamkort calls this language.
    """

    code: str
    tag: str
    name: str
    checked_by: str = ""
    checked_on: date | None = None
    stamkort: tuple[str, ...] = ()
    unchecked: str = ""
    months: tuple[str, ...] = ()
    words: Mapping[str, str] = field(default_factory=dict)
    forms: Mapping[str, str] = field(default_factory=dict)
    medical: Mapping[str, str] = field(default_factory=dict)

    def __call__(self, text: str, **told: object) -> str:
        """The sentence in this language, with what is told put in its places; a day as it is read."""
        said = self.words.get(text, text)
        return said.format(**{name: self._read(one) for name, one in told.items()}) if told else said

    def helse(self, text: str) -> str:
        """A medical sentence: as it is checked, else in bokmål."""
        return self.medical.get(text, text)

    def day(self, value: date) -> str:
        """02.06.2026; with the month's name where the order of numbers is read in more than one way."""
        return f"{value.day} {self.months[value.month - 1]} {value.year}" if self.months else f"{value:%d.%m.%Y}"

    def _read(self, told: object) -> object:
        return self.day(told) if isinstance(told, date) else told

    def form(self, definition: FormDefinition) -> FormDefinition:
        """A form with its texts in this language; a text that is another than the one translated stays."""
        if not self.forms:
            return definition
        return replace(definition, title=self._form(definition.title), fields=self._fields(definition.fields))

    def _form(self, text: str) -> str:
        return self.forms.get(text, text)

    def _fields(self, fields: Iterable[Field]) -> tuple[Field, ...]:
        return tuple(
            replace(
                one,
                text=self._form(one.text),
                short_text=self._form(one.short_text),
                options=tuple(self._option(option) for option in one.options),
                children=self._fields(one.children),
            )
            for one in fields
        )

    def _option(self, option: Option) -> Option:
        return replace(option, display=self._form(option.display))


BOKMAL = Sprak(code=BOKMAL_CODE, tag="nb-NO", name="Bokmål", stamkort=("norsk", "bokmål", "norsk tegnspråk"))


class _Kontroll(msgspec.Struct, forbid_unknown_fields=True):
    av: str
    dato: date


class _Helse(msgspec.Struct, forbid_unknown_fields=True):
    """Medical sentences; used when somebody with the right to has checked them."""

    kontrollert: _Kontroll | None
    ellers: str
    ord: dict[str, str]


class _File(msgspec.Struct, forbid_unknown_fields=True):
    sprak: str
    navn: str
    stamkort: list[str]
    kontrollert: _Kontroll
    maaneder: list[str]
    ord: dict[str, str]
    skjema: dict[str, str]
    helse: _Helse


def read(code: str, data: bytes) -> Sprak:
    """A language from its file.  Raises `Unchecked` when nobody stands for it."""
    try:
        found = msgspec.json.decode(data, type=_File)
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise Unchecked(code) from error
    checked = found.helse.kontrollert
    if not _stands(found.kontrollert) or (checked is not None and not _stands(checked)):
        raise Unchecked(code)
    if len(found.maaneder) not in (0, 12) or not (checked or found.helse.ellers.strip()):
        raise Unchecked(code)
    return Sprak(
        code=code,
        tag=found.sprak,
        name=found.navn,
        checked_by=found.kontrollert.av,
        checked_on=found.kontrollert.dato,
        stamkort=tuple(found.stamkort),
        unchecked="" if checked else found.helse.ellers,
        months=tuple(found.maaneder),
        words=found.ord,
        forms=found.skjema,
        medical=found.helse.ord if checked else {},
    )


@cache
def languages() -> tuple[Sprak, ...]:
    """Bokmål, and every language that ships and that somebody has checked."""
    found = [BOKMAL]
    for file in sorted(resource("papir").glob("*.json")):
        try:
            found.append(read(file.stem, file.read_bytes()))
        except Unchecked:
            continue
    return tuple(sorted(found, key=lambda one: _ORDER.get(one.code, len(_ORDER))))


def language(code: str) -> Sprak:
    """The language with this code; bokmål for one that is not here."""
    return next((one for one in languages() if one.code == code), BOKMAL)


def spoken(name: str) -> Sprak | None:
    """The language that a stamkort calls so, when there is paper in it."""
    wanted = name.strip().casefold()
    return next((one for one in languages() if wanted in (said.casefold() for said in one.stamkort)), None)


_ORDER = {BOKMAL_CODE: 0, "nn": 1, "en": 2}


def _stands(one: _Kontroll) -> bool:
    """Whether somebody is named, on a day that has been."""
    return bool(one.av.strip()) and one.dato.year >= 2000
