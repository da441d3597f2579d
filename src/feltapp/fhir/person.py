"""Who it is about, who wrote, and for whom: Patient by the Norwegian base profile, Practitioner, Organization.

Systems of identifiers: Volven 8116 and no-basis-Patient (domain brief §7).  An adressesperre leaves out everything
that tells where somebody can be found.
"""

from collections.abc import Mapping

from feltapp.domain.fodselsnummer import NumberKind, read
from feltapp.domain.ids import MedarbeiderId
from feltapp.domain.medarbeider import Medarbeider
from feltapp.errors import UserError
from feltapp.fhir.base import Resource, made_from, reference, resource
from feltapp.fhir.holding import Holding, Team

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


def patient(holding: Holding) -> Resource:
    """The person, as the stamkort says."""
    person = holding.person
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
    if holding.telephone and not person.protected:
        found["telecom"] = [{"system": "phone", "value": holding.telephone}]
    if holding.language:
        found["communication"] = [{"language": _language(holding.language), "preferred": True}]
    found["managingOrganization"] = reference(holding.team.id, holding.team.name)
    return found


def practitioner(who: MedarbeiderId, known: Medarbeider | None) -> Resource:
    """Whoever wrote; only the id when this laptop does not know the name."""
    found = resource("Practitioner", who)
    found["identifier"] = [{"system": "urn:feltapp:medarbeider", "value": who}]
    if known is not None:
        found["name"] = [{"text": known.name}]
    return found


def organization(team: Team) -> Resource:
    """The team; a municipality's number is not known here."""
    found = resource("Organization", team.id)
    found["identifier"] = [{"system": "urn:feltapp:team", "value": team.id}]
    found["name"] = team.name
    return found


def role(known: Medarbeider, team: Team) -> Resource:
    """What she is called at work, and where."""
    found = resource("PractitionerRole", made_from(known.id, "PractitionerRole"))
    found["practitioner"] = reference(known.id, known.name)
    found["organization"] = reference(team.id, team.name) if known.team == team.id else {"display": known.team_name}
    found["code"] = [{"text": known.title}]
    return found


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
