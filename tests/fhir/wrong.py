"""Resources that are wrong in one way each: a validator that lets them pass proves nothing of those that are right."""

import json
from collections.abc import Iterator
from uuid import UUID

from tests.fhir.samples import Sample

Json = dict[str, object]


def _form(*items: Json, **rest: object) -> Json:
    listed = list(items) or [{"linkId": "a", "type": "string", "text": "A"}]
    return {"resourceType": "Questionnaire", "status": "active", "item": listed} | rest


def _response(*items: Json, **rest: object) -> Json:
    return {"resourceType": "QuestionnaireResponse", "status": "completed", "item": list(items)} | rest


def _answer(**value: object) -> Json:
    return _response({"linkId": "a", "answer": [value]})


_CONDITION = {"question": "a", "operator": "er", "answerBoolean": True}
_FORMS: dict[str, Json] = {
    "ukjent status": _form(status="ferdig"),
    "ukjent type": _form({"linkId": "a", "type": "tekst"}),
    "to like linkId (que-2)": _form({"linkId": "a", "type": "string"}, {"linkId": "a", "type": "string"}),
    "tom gruppe (que-1)": _form({"linkId": "a", "type": "group"}),
    "påkrevd tekst (que-6)": _form({"linkId": "a", "type": "display", "required": True}),
    "svarvalg og liste (que-4)": _form(
        {"linkId": "a", "type": "choice", "answerValueSet": "#x", "answerOption": [{"valueString": "x"}]}
    ),
    "lengde på et valg (que-10)": _form({"linkId": "a", "type": "choice", "maxLength": 3}),
    "to startverdier (que-13)": _form(
        {"linkId": "a", "type": "string", "initial": [{"valueString": "a"}, {"valueString": "b"}]}
    ),
    "ukjent felt": _form(farge="rød"),
    "utvidelse uten adresse": _form(extension=[{"valueString": "x"}]),
    "ukjent operator": _form({"linkId": "a", "type": "string", "enableWhen": [_CONDITION]}),
    "finnes uten ja eller nei (que-7)": _form(
        {"linkId": "a", "type": "string", "enableWhen": [{**_CONDITION, "operator": "exists", "answerBoolean": "x"}]}
    ),
    "uten linkId": _form({"type": "string"}),
    "ugyldig dato": _form(date="2026-13-40"),
}
_ABSENT = "http://hl7.org/fhir/StructureDefinition/data-absent-reason"
_RESPONSES: dict[str, Json] = {
    "klokkeslett uten sekunder": _answer(valueTime="08:30"),
    "norsk dato": _answer(valueDate="02.06.2026"),
    "tidspunkt uten sone": _answer(valueDateTime="2026-06-02T08:30"),
    "to verdier": _answer(valueDate="2026-06-02", valueString="x"),
    "ukjent verdi": _answer(valueDuck="x"),
    "tall som tekst": _answer(valueDecimal="2.5"),
    "tom tekst": _answer(valueString=""),
    "styretegn": _answer(valueString="a\x01b"),
    "kode med feil navn": _answer(valueCoding={"kode": "x"}),
    "tom kode": _answer(valueCoding={}),
    "tomt svar": _answer(),
    "utvidelse uten verdi": _response({"linkId": "a", "extension": [{"url": "urn:x"}]}),
    "kode med mellomrom": _answer(extension=[{"url": _ABSENT, "valueCode": " x "}]),
    "spørsmål ved siden av svar (qrs-1)": _response(
        {"linkId": "a", "answer": [{"valueString": "x"}], "item": [{"linkId": "b"}]}
    ),
    "ukjent status": _response(status="done"),
    "størrelse under null": _answer(valueAttachment={"size": -1}),
}

_HERE, _THERE = f"urn:uuid:{UUID(int=1)}", f"urn:uuid:{UUID(int=2)}"
_PATIENT: Json = {"resourceType": "Patient", "id": UUID(int=1).hex}
_ENTRY: Json = {"fullUrl": _HERE, "resource": _PATIENT}
_WHO: Json = {"reference": f"Patient/{UUID(int=1).hex}"}
_TEXT: Json = {"text": "x"}
_AUTHOR: Json = {"who": {"reference": f"Practitioner/{UUID(int=1).hex}"}}


def _bundle(*entries: Json, **rest: object) -> Json:
    return {"resourceType": "Bundle", "type": "collection", "entry": list(entries)} | rest


def _one(kind: str, right: Json, **wrong: object) -> Json:
    return {"resourceType": kind} | right | wrong


_CARE_PLAN: Json = {"status": "active", "intent": "plan", "subject": _WHO}
_OBSERVATION: Json = {"status": "final", "code": _TEXT}
_CONSENT: Json = {
    "status": "active",
    "scope": _TEXT,
    "category": [_TEXT],
    "patient": _WHO,
    "policyRule": _TEXT,
}
_PROVENANCE: Json = {"target": [_WHO], "recorded": "2026-06-02T08:30:00Z", "agent": [_AUTHOR]}
_AUDIT: Json = {
    "type": {"code": "110110"},
    "recorded": "2026-06-02T08:30:00Z",
    "agent": [{"requestor": True}],
    "source": {"observer": {"display": "feltapp"}},
}
_ENCOUNTER: Json = {"status": "planned", "class": {"code": "HH"}}
_OTHERS: dict[str, Json] = {
    "Bundle: ukjent type": _bundle(type="samling"),
    "Bundle: sum i en samling (bdl-1)": _bundle(total=1),
    "Bundle: to med samme adresse (bdl-7)": _bundle(_ENTRY, _ENTRY),
    "Bundle: en som ikke er der": _bundle(
        {"fullUrl": _HERE, "resource": _PATIENT | {"managingOrganization": {"reference": _THERE}}}
    ),
    "Bundle: peker på feil slag": _bundle(
        {"fullUrl": _HERE, "resource": _PATIENT | {"managingOrganization": {"reference": _HERE}}}
    ),
    "Bundle: feil inni": _bundle({"fullUrl": _HERE, "resource": _PATIENT | {"birthDate": "02.06.1991"}}),
    "Patient: ukjent kjønn": _one("Patient", _PATIENT, gender="kvinne"),
    "Patient: styretegn i navn": _one("Patient", _PATIENT, name=[{"text": "a\x01"}]),
    "Patient: tomt navn": _one("Patient", _PATIENT, name=[{"family": ""}]),
    "Patient: telefon uten slag (cpt-2)": _one("Patient", _PATIENT, telecom=[{"value": "1"}]),
    "Patient: kontakt uten noe (pat-1)": _one("Patient", _PATIENT, contact=[{"gender": "female"}]),
    "RelatedPerson: uten pasient": _one("RelatedPerson", {}),
    "Organization: uten navn (org-1)": _one("Organization", {}),
    "Practitioner: navn som tekst": _one("Practitioner", {}, name="Kari"),
    "PractitionerRole: kode som tekst": _one("PractitionerRole", {}, code="Leder"),
    "Provenance: uten hvem": _one("Provenance", _PROVENANCE, agent=[]),
    "Provenance: uten sone": _one("Provenance", _PROVENANCE, recorded="2026-06-02T08:30:00"),
    "AuditEvent: ukjent handling": _one("AuditEvent", _AUDIT, action="les"),
    "AuditEvent: uten kilde": _one("AuditEvent", {key: _AUDIT[key] for key in ("type", "recorded", "agent")}),
    "Consent: ukjent status": _one("Consent", _CONSENT, status="trukket"),
    "Consent: uten regel (ppc-1)": _one("Consent", {key: _CONSENT[key] for key in _CONSENT if key != "policyRule"}),
    "CarePlan: ukjent status": _one("CarePlan", _CARE_PLAN, status="ferdig"),
    "CarePlan: uten hvem": _one("CarePlan", {"status": "active", "intent": "plan"}),
    "Observation: verdi og grunn (obs-6)": _one("Observation", _OBSERVATION, valueInteger=4, dataAbsentReason=_TEXT),
    "Observation: desimaltall som helt": _one("Observation", _OBSERVATION, valueInteger=4.5),
    "Encounter: ukjent status": _one("Encounter", _ENCOUNTER, status="avlyst"),
    "Encounter: slutt før start (per-1)": _one(
        "Encounter", _ENCOUNTER, period={"start": "2026-06-02", "end": "2026-06-01"}
    ),
}


_NO = "http://hl7.no/fhir/StructureDefinition/no-basis-"
_FNR: Json = {"system": "urn:oid:2.16.578.1.12.4.1.4.1"}
_BY_PROFILE: dict[str, Json] = {
    "fødselsnummer uten nummer": _one("Patient", _PATIENT, meta={"profile": [f"{_NO}Patient"]}, identifier=[_FNR]),
    "H-nummer uten hvem": _one(
        "Patient", _PATIENT, meta={"profile": [f"{_NO}Patient"]}, identifier=[{"system": "HNR", "value": "1"}]
    ),
    "pårørende med fødselsnummer uten nummer": _one(
        "RelatedPerson", {"patient": _WHO}, meta={"profile": [f"{_NO}RelatedPerson"]}, identifier=[_FNR]
    ),
    "en profil som ikke finnes": _one("Patient", _PATIENT, meta={"profile": [f"{_NO}Pasient"]}),
}


def wrong_by_profile() -> Iterator[Sample]:
    """What only the Norwegian base profiles say is wrong."""
    for name, resource in _BY_PROFILE.items():
        yield Sample(name=f"profil: {name}", data=json.dumps(resource).encode())


def wrong() -> Iterator[Sample]:
    """One resource for each way."""
    for kind, cases in (("skjema", _FORMS), ("svar", _RESPONSES), ("ellers", _OTHERS)):
        for name, resource in cases.items():
            yield Sample(name=f"{kind}: {name}", data=json.dumps(resource).encode())
