"""A stamkort as a FHIR Patient, for the first values that a form asks for with FHIRPath.

Stays on the laptop: it is put into fields that the writer sees and may change, and is sent nowhere.  No address: an
address may be protected, and a form that asks for one is answered by hand.
"""

from collections.abc import Mapping

from feltapp.domain import person
from feltapp.domain.answer import Answers, code_of, text_of
from feltapp.domain.ids import Path

TELEFON = Path("person.telefon")
_OID = "urn:oid:2.16.578.1.12.4.1.4."
_SYSTEMS = {"FNR": f"{_OID}1", "DNR": f"{_OID}2"}


def patient(stamkort: Answers) -> Mapping[str, object]:
    """What is known of a person, in FHIR's words; what is not known is not there."""
    found: dict[str, object] = {"resourceType": "Patient"}
    given, family = text_of(stamkort.get(person.FORNAVN)), text_of(stamkort.get(person.ETTERNAVN))
    name = {"given": [given] if given else [], "family": family}
    if given or family:
        found["name"] = [{"use": "official", **{key: value for key, value in name.items() if value}}]
    if born := text_of(stamkort.get(person.FODSELSDATO)):
        found["birthDate"] = born
    system = _SYSTEMS.get(code_of(stamkort.get(person.ID_TYPE)))
    if system and (number := text_of(stamkort.get(person.ID_NUMMER))):
        found["identifier"] = [{"use": "official", "system": system, "value": number}]
    if phone := text_of(stamkort.get(TELEFON)):
        found["telecom"] = [{"system": "phone", "use": "mobile", "value": phone}]
    return found
