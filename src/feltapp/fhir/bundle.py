"""All or some of what we hold about a person as a FHIR R4 Bundle (domain brief §7.1).

Each registrering is a QuestionnaireResponse and holds everything that was answered; what other systems look for by
another name stands beside it, made from the same answers (`fhir/beside.py`), and each samtykke as Consent.  Who wrote
is Provenance, who has read is AuditEvent.  What may go to whom was decided before (`domain/deling.py`).
"""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime

import msgspec

from feltapp.domain import besok
from feltapp.domain.answer import Answers, JsonValue
from feltapp.domain.ids import MedarbeiderId, RecordId
from feltapp.domain.rettelse import RETTER, corrects
from feltapp.domain.revision import Choice, WorkState
from feltapp.domain.samtykke import Samtykke, SamtykkeStatus
from feltapp.fhir.base import V3, Resource, concept, decoded, encoded, made_from, moment, reference, resource, tidy, url
from feltapp.fhir.beside import beside
from feltapp.fhir.holding import Holding, Innsyn, Registrering
from feltapp.fhir.person import organization, patient, practitioner, role
from feltapp.forms.attachments import SVG
from feltapp.forms.response import to_response
from feltapp.forms.signs import legible, legible_value
from feltapp.forms.underskrift import of_value

RECORD = "urn:feltapp:registrering"
SKJEMA = "urn:feltapp:skjema"
HAPPENED = "urn:feltapp:hendt"
TWO_VERSIONS = "urn:feltapp:to-versjoner"
_RESPONSE = "QuestionnaireResponse"
KINDS = "urn:feltapp:kode:opplysninger"
_CONSENT = {
    SamtykkeStatus.GYLDIG: "active",
    SamtykkeStatus.IKKE_BEGYNT: "active",
    SamtykkeStatus.IKKE_GYLDIG: "proposed",
    SamtykkeStatus.UTLOPT: "inactive",
    SamtykkeStatus.TRUKKET: "inactive",
}
_ACTIONS = {"les": "R", "skriv": "U", "signer": "C", "skriv-ut": "E", "del": "E", "sok": "R"}


def to_bundle(holding: Holding) -> bytes:
    """The Bundle as JSON."""
    entries = [{"fullUrl": url(str(one["id"])), "resource": one} for one in _resources(holding)]
    bundle: Resource = {
        "resourceType": "Bundle",
        "type": "collection",
        "timestamp": moment(holding.made_at),
        "entry": entries,
    }
    return msgspec.json.format(encoded(bundle), indent=1)


def _resources(holding: Holding) -> Iterator[Resource]:
    for one in _all(holding):
        if one["resourceType"] != _RESPONSE:  # its answers are tidy, and what is blank in them was meant
            one = {name: found for name, said in one.items() if (found := tidy(said)) is not None}
        yield one


def _all(holding: Holding) -> Iterator[Resource]:
    yield patient(holding)
    yield organization(holding.team)
    for who in sorted(_staff(holding)):
        yield practitioner(who, holding.staff.get(who))
        if who in holding.staff:
            yield role(holding.staff[who], holding.team)
    for one in holding.registreringer:
        yield _response(holding, one)
        yield _provenance(holding, one)
        yield from beside(holding, one)
    given = {one.record for one in holding.registreringer}
    for samtykke, status, when in holding.samtykker:
        if samtykke.record in given:
            yield _consent(holding, samtykke, status, when)
    for number, read in enumerate(holding.lest):
        yield _audit(holding, read, number)


def _staff(holding: Holding) -> set[MedarbeiderId]:
    """Everybody whom something here points at."""
    wrote = {one.author for one in holding.registreringer} | {one.who for one in holding.lest}
    visits = (
        besok.read(one.record, holding.person.bruker, one.answers)
        for one in holding.registreringer
        if one.skjema.partition("|")[0] == besok.SKJEMA
    )
    return wrote | {who for visit in visits if visit is not None for who in visit.who if who in holding.staff}


def _response(holding: Holding, one: Registrering) -> Resource:
    found = _responded(one, one.answers)
    found["id"] = one.record
    found["identifier"] = {"system": RECORD, "value": one.record}
    found["status"] = "completed" if one.state is WorkState.SIGNERT else "in-progress"
    found["subject"] = reference(holding.person.bruker)
    found["author"] = _by(holding, one.author)
    more: list[Resource] = [{"url": SKJEMA, "valueString": one.skjema}]
    if one.happened_at is not None:
        more.append({"url": HAPPENED, "valueDateTime": moment(one.happened_at)})
    if (corrected := corrects(one.answers)) is not None:
        more.append({"url": RETTER, "valueReference": _record(holding, corrected)})
    more += [_two_versions(one, choice) for choice in one.choices]
    found["extension"] = more
    return found


def _legible(answers: Answers) -> Answers:
    """What we keep is legible; what another program signed may not be, and must not hinder the rest."""
    return {
        path: replace(said, value=legible_value(said.value), kommentar=legible(said.kommentar))
        for path, said in answers.items()
        if not isinstance(said.value, str) or legible(said.value).strip()
    }


def _responded(one: Registrering, answers: Answers) -> Resource:
    found = decoded(to_response(one.definition, _legible(answers), authored=one.recorded_at))
    return found if isinstance(found, dict) else {}


def _two_versions(one: Registrering, choice: Choice) -> Resource:
    """A question that nobody has settled: it has no answer in the form yet, and all that was said stands here."""
    said = [{"url": "spørsmål", "valueString": choice.path}]
    for version in choice.versions:
        items = _responded(one, {choice.path: version.answer}).get("item", [])
        said.append({"url": "versjon", "valueString": encoded(items).decode()})
    return {"url": TWO_VERSIONS, "extension": said}


def _provenance(holding: Holding, one: Registrering) -> Resource:
    found = resource("Provenance", one.revision)
    found["target"] = [reference(one.record)]
    if one.happened_at is not None:
        found["occurredDateTime"] = moment(one.happened_at)
    found["recorded"] = moment(one.recorded_at)
    operation = ("CREATE", "create") if one.version <= 1 else ("UPDATE", "revise")
    found["activity"] = concept(f"{V3}DataOperation", *operation)
    found["agent"] = [{"type": concept(f"{V3}ParticipationType", "AUT", "author"), "who": _by(holding, one.author)}]
    if (corrected := corrects(one.answers)) is not None:
        found["entity"] = [{"role": "revision", "what": _record(holding, corrected)}]
    signed = (_signature(holding, one.answers[path].value) for path in sorted(one.answers))
    found["signature"] = [made for made in signed if made is not None]
    return found


def _signature(holding: Holding, value: JsonValue) -> Resource | None:
    """What the person wrote on the screen, with the text that stood above it inside (ADR 0026)."""
    said = of_value(value)
    if said is None or not isinstance(value, dict):
        return None
    kind = {"system": "urn:iso-astm:E1762-95:2013", "code": "1.2.840.10065.1.12.1.7", "display": "Consent Signature"}
    who = reference(holding.person.bruker)
    return {"type": [kind], "when": said.at, "who": who, "sigFormat": SVG, "data": value["data"]}


def _record(holding: Holding, record: RecordId) -> Resource:
    """A record by the name that it keeps, and where it stands in here when it does."""
    named: Resource = {"identifier": {"system": RECORD, "value": record}}
    there = any(one.record == record for one in holding.registreringer)
    return {**reference(record), **named} if there else named


def _consent(holding: Holding, samtykke: Samtykke, status: SamtykkeStatus, when: datetime) -> Resource:
    found = resource("Consent", made_from(samtykke.record, "Consent"))
    found["status"] = _CONSENT[status]
    found["scope"] = concept("http://terminology.hl7.org/CodeSystem/consentscope", "patient-privacy", "Privacy Consent")
    found["category"] = [concept(f"{V3}ActCode", "IDSCL", "information disclosure")]
    found["patient"] = reference(holding.person.bruker)
    found["dateTime"] = moment(when)
    found["performer"] = [reference(holding.person.bruker)]
    found["sourceReference"] = reference(samtykke.record)
    found["policyRule"] = {"text": "Helsepersonelloven § 22"}
    provision: Resource = {"type": "permit"}
    period = {"start": _day(samtykke.gyldig_fra), "end": _day(samtykke.gyldig_til)}
    if any(period.values()):
        provision["period"] = {name: value for name, value in period.items() if value}
    if samtykke.mottaker:
        role = concept(f"{V3}ParticipationType", "IRCP", "information recipient")
        provision["actor"] = [{"role": role, "reference": {"display": samtykke.mottaker}}]
    if samtykke.opplysninger:
        provision["code"] = [concept(KINDS, code) for code in sorted(samtykke.opplysninger)]
    found["provision"] = provision
    return found


def _audit(holding: Holding, read: Innsyn, number: int) -> Resource:
    found = resource("AuditEvent", made_from(holding.person.bruker, f"AuditEvent {number}"))
    system = "http://dicom.nema.org/resources/ontology/DCM"
    found["type"] = {"system": system, "code": "110110", "display": "Patient Record"}
    found["action"] = _ACTIONS.get(read.act, "E")
    found["recorded"] = moment(read.when)
    found["outcome"] = "0"
    if read.reason:
        found["purposeOfEvent"] = [{"text": read.reason}]
    found["agent"] = [{"who": _by(holding, read.who), "requestor": True}]
    found["source"] = {"observer": {"display": "feltapp"}}
    there = {one.record for one in holding.registreringer}
    about = read.record if read.record in there else holding.person.bruker
    found["entity"] = [{"what": reference(about or holding.person.bruker)}]
    return found


def _by(holding: Holding, who: MedarbeiderId) -> Resource:
    return reference(who, holding.name(who))


def _day(value: date | None) -> str:
    return value.isoformat() if value else ""
