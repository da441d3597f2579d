"""What tells where somebody is to be found, and leaves no paper or file about a person with adressesperre.

Addresses, telephone numbers, schools and work, institutions and offices by name, also those of people close to them:
each reveals the place (domain brief §5.5, Normen faktaark 55).  Knows the questions, not what people write in free
text: that has to be read through by whoever prints, and the window says so.  What the plan in a crisis is made of (whom
to ring) stays, because it is there to save a life.
"""

from dataclasses import replace

from feltapp.domain.answer import Answers
from feltapp.domain.ids import Path
from feltapp.domain.revision import RecordView

STEDER = frozenset(
    {
        "person.telefon",
        "person.fastlege",
        "parorende.telefon",
        "familie.parorende.person.telefon",
        "bolig.adresse",
        "bolig.bosituasjon.institusjon",
        "bolig.tidligere.sted.hvor",
        "helse.psykisk.hvem",
        "helse.vold.kontakt",
        "arbeid.sokende.veileder",
        "arbeid.sokende.kontor",
        "arbeid.sokende.telefon",
        "samarbeid.fastlege.navn",
        "samarbeid.fastlege.kontor",
        "samarbeid.fastlege.telefon",
        "samarbeid.oppfolging.tjeneste.instans",
        "samarbeid.oppfolging.tjeneste.kontakt",
        "samarbeid.oppfolging.tjeneste.telefon",
        "samarbeid.behandling.opphold.sted",
        "samarbeidspartner.instans",
        "samarbeidspartner.kontakt",
        "samarbeidspartner.telefon",
        "besoket.adresse",
        "serie.adresse",
        "besok.vei",
        "behov.tilbud.bolig",
        "hendelse.sted",
        "overgang.fra",
        "overgang.til",
        "overgang.ansvarlig-der",
        "koordinator.andre",
        "henvendelse.kilde.navn",
        "henvendelse.overfort.instans",
        "oppmote.gruppe",
        "ip.har.hvor",
        "sjekk.fra",
        "tiltak.instans",
        "tiltak.henvisning.til",
        "soknad.sendt-til",
        "evaluering.endret-behov.meldt-til",
        "notat.endret-behov.meldt-til",
    }
)
"""By linkId, with everything below each."""


def reveals(link_id: str) -> bool:
    """Whether the answer to this question tells where somebody is to be found."""
    parts = link_id.split(".")
    return any(".".join(parts[:end]) in STEDER for end in range(1, len(parts) + 1))


def without_steder(seen: RecordView) -> RecordView:
    """A record as it may leave: without these answers, settled or not."""
    return replace(
        seen,
        answers=_kept(seen.answers),
        choices=tuple(one for one in seen.choices if not _tells(one.path)),
    )


def _kept(answers: Answers) -> Answers:
    return {path: one for path, one in answers.items() if not _tells(path)}


def _tells(path: Path) -> bool:
    """A row stands in the path of what is below it: «opphold:r1/opphold.sted»."""
    return any(reveals(part.partition(":")[0]) for part in path.split("/"))
