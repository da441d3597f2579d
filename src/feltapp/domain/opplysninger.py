"""What kind of information each form holds, in the words of a samtykke: one row a form, and a section where it differs.

A form, or a section, may be given when a samtykke names any of its kinds.  A form without a row (a municipality's own,
what is restricted, what is about a samtykke itself) is covered by no samtykke: it goes to the person, or by law.
Where sections differ, the whole needs what its most private one needs; «Fra: Avrusning» is about health, not a home.
The kinds are the options of «Hva får de vite?» in the form samtykke.
"""

from collections.abc import Mapping

_HELE = ""

OPPLYSNINGER: Mapping[str, Mapping[str, frozenset[str]]] = {
    "hva-er-viktig": {_HELE: frozenset({"viktig"})},
    "kriseplan": {_HELE: frozenset({"kriseplan"})},
    "alna-kartlegging": {
        _HELE: frozenset({"kartlegging"}),
        "familie": frozenset({"kartlegging", "nettverk"}),
        "bolig": frozenset({"kartlegging", "bolig"}),
        "okonomi": frozenset({"kartlegging", "okonomi"}),
    },
    "levekarsomrader": {_HELE: frozenset({"kartlegging"})},
    "livskvalitet": {_HELE: frozenset({"kartlegging"})},
    "verktoy": {_HELE: frozenset({"kartlegging"})},
    "journalnotat": {_HELE: frozenset({"journalnotat"})},
    "overgangskontakt": {_HELE: frozenset({"journalnotat"})},
    "gruppeoppmote": {_HELE: frozenset({"journalnotat"})},
    "henvendelse": {_HELE: frozenset({"journalnotat"})},
    "tiltak": {_HELE: frozenset({"tiltak"})},
    "evaluering": {_HELE: frozenset({"tiltak"})},
    "vedtak": {_HELE: frozenset({"tiltak"})},
    "soknad": {_HELE: frozenset({"tiltak"})},
    "ip": {_HELE: frozenset({"tiltak"})},
    "koordinator": {_HELE: frozenset({"tiltak"})},
    "velferdsteknologi": {_HELE: frozenset({"tiltak"})},
    "rettighetsinformasjon": {_HELE: frozenset({"tiltak"})},
    "overgang": {
        _HELE: frozenset({"helse"}),
        "overgang.bolig": frozenset({"bolig"}),
        "overgang.flytting": frozenset({"bolig"}),
    },
    "sjekkliste-bolig": {
        _HELE: frozenset({"helse"}),
        "sjekk.om": frozenset({"bolig"}),
        "sjekk.kartlegging": frozenset({"kartlegging"}),
        "sjekk.bolig": frozenset({"bolig"}),
        "sjekk.rettigheter": frozenset({"bolig"}),
        "sjekk.praktisk": frozenset({"okonomi"}),
    },
    "nettverk": {_HELE: frozenset({"nettverk"})},
    "parorende": {_HELE: frozenset({"nettverk"})},
    "samarbeidspartner": {_HELE: frozenset({"nettverk"})},
}


def opplysninger_i(skjema: str, section: str = _HELE) -> frozenset[str]:
    """The kinds in a section of a form, or in the whole of it; none when only the law can let it be given."""
    sections = OPPLYSNINGER.get(skjema, {})
    return sections.get(section, sections.get(_HELE, frozenset()))
