"""What is never on paper, whoever asks (domain brief §4.2, §5.6): the laptop shows it to those who may read it.

A national number that stands in a text is taken out in `kriseplan.without_national_numbers`.
"""

FORMS = frozenset({"voldsrisiko"})
"""Forms that are not printed at all."""
FIELDS = frozenset({"person.idtype", "person.id", "behov.gruppe", "behov.hf"})
"""Questions that are left out of every paper, with what lies below them, and are not offered either."""
GUIDANCE = frozenset(
    {
        "bolig.adresse.sperre",
        "helse.psykisk.liv.rad",
        "helse.vold.varsel",
        "helse.vold.barn.rad",
        "samarbeid.fengsel.forventet.rad",
        "hendelse.meldt-til.varsel",
        "avslutning.rad",
        "avslutning.forsokt.rad",
        "avslutning.innsatt.rad",
        "besoket.utfall.rad",
        "besok.om",
        "behov.faglig.om",
        "henvendelse.gjelder.rad",
        "henvendelse.videre.rad",
        "ip.ytere.rad",
        "ip.koordinator",
        "plan.nodnumre",
        "overgang.for.rad",
        "overgangskontakt.nadd.rad",
        "samtykke.ruspavirket.rad",
        "sjekk.om.liste",
        "tiltak.henvisning.rad",
        "verktoy.voldsrisiko",
    }
)
"""What our own forms say to the medarbeider while she fills them in («Ikke spør hvis andre er til stede.»): it is no
part of what was said, and frightens or misleads whoever reads the paper.  Forms that others draw say so themselves
(`usageMode`).
"""
