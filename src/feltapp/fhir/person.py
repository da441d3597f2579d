"""Who it is about, and who wrote: Patient by the Norwegian base profile, and Practitioner.

Systems of identifiers: Volven 8116 and no-basis-Patient (domain brief §7).  An adressesperre leaves out everything
that tells where somebody can be found.
"""

from collections.abc import Mapping

from feltapp.domain.fodselsnummer import NumberKind, read
from feltapp.domain.ids import MedarbeiderId
from feltapp.domain.medarbeider import Medarbeider
from feltapp.domain.person import Person
from feltapp.errors import UserError
from feltapp.fhir.base import Resource, reference, resource

PATIENT_PROFILE = "http://hl7.no/fhir/StructureDefinition/no-basis-Patient"
_SYSTEMS: Mapping[NumberKind, str] = {
    NumberKind.FNR: "urn:oid:2.16.578.1.12.4.1.4.1",
    NumberKind.DNR: "urn:oid:2.16.578.1.12.4.1.4.2",
    NumberKind.FHN: "urn:oid:2.16.578.1.12.4.1.4.3",
}
_LANGUAGES = {
    "norsk": "nb", "nordsamisk": "se", "lulesamisk": "smj", "sorsamisk": "sma", "kvensk": "fkv", "tegnsprak": "nsl",
    "engelsk": "en", "polsk": "pl", "litauisk": "lt", "russisk": "ru", "ukrainsk": "uk", "rumensk": "ro",
    "bosnisk": "bs", "albansk": "sq", "tyrkisk": "tr", "kurdisk": "ku", "arabisk": "ar", "persisk": "fa",
    "dari": "prs", "pashto": "ps", "somali": "so", "tigrinja": "ti", "amharisk": "am", "urdu": "ur",
    "vietnamesisk": "vi", "tamil": "ta", "spansk": "es", "fransk": "fr",
}  # fmt: skip


def patient(person: Person, telephone: str) -> Resource:
    """The person, as the stamkort says."""
    found = resource("Patient", person.bruker)
    found["meta"] = {"profile": [PATIENT_PROFILE]}
    number = _identifier(person.number)
    if number:
        found["identifier"] = [number]
    names: list[Resource] = []
    if person.fornavn or person.etternavn:
        official: Resource = {"use": "official"}
        if person.etternavn:
            official["family"] = person.etternavn
        if person.fornavn:
            official["given"] = person.fornavn.split()
        names.append(official)
    if person.kallenavn:
        names.append({"use": "usual", "text": person.kallenavn})
    if names:
        found["name"] = names
    if person.born is not None:
        found["birthDate"] = person.born.isoformat()
    if telephone and not person.protected:
        found["telecom"] = [{"system": "phone", "value": telephone}]
    if person.language:
        found["communication"] = [{"language": _language(person.language), "preferred": True}]
    return found


def practitioner(who: MedarbeiderId, known: Medarbeider | None) -> Resource:
    """Whoever wrote; only the id when this laptop does not know the name."""
    found = resource("Practitioner", who)
    found["identifier"] = [{"system": "urn:feltapp:medarbeider", "value": who}]
    if known is not None:
        found["name"] = [{"text": known.name}]
    return found


def written_by(who: MedarbeiderId, known: Medarbeider | None) -> Resource:
    """A reference to her, with the name for whoever has only this piece."""
    return reference(who, known.name if known else "")


def _identifier(number: str) -> Resource | None:
    if not number:
        return None
    try:
        kind = read(number).kind
    except UserError:
        return None
    return {"system": _SYSTEMS[kind], "value": number} if kind in _SYSTEMS else None


def _language(said: str) -> Resource:
    code = _LANGUAGES.get(said)
    return {"coding": [{"system": "urn:ietf:bcp:47", "code": code}]} if code else {"text": said}
