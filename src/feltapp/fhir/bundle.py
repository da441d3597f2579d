"""All or some of what we hold about a person as a FHIR R4 Bundle (domain brief §7.1).

Each registrering is a QuestionnaireResponse and holds everything that was answered; what other systems look for by
another name stands beside it, made from the same answers: Consent, CarePlan, Observation.  Who wrote is Provenance,
who has read is AuditEvent.  What may go to whom was decided before (`domain/deling.py`).
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from uuid import NAMESPACE_URL, uuid5

import msgspec

from feltapp.domain.answer import Answers, code_of, text_of
from feltapp.domain.ids import MedarbeiderId, Path, RecordId, RevisionId, SkjemaRef
from feltapp.domain.medarbeider import Medarbeider
from feltapp.domain.person import Person
from feltapp.domain.revision import WorkState
from feltapp.domain.samtykke import Samtykke, SamtykkeStatus
from feltapp.fhir.base import Resource, concept, moment, reference, resource, url
from feltapp.fhir.person import patient, practitioner, written_by
from feltapp.forms.definition import FormDefinition
from feltapp.forms.response import to_response

RECORD = "urn:feltapp:registrering"
SKJEMA = "urn:feltapp:skjema"
HAPPENED = "urn:feltapp:hendt"
KINDS = "urn:feltapp:kode:opplysninger"
_V3 = "http://terminology.hl7.org/CodeSystem/v3-"
_CONSENT = {
    SamtykkeStatus.GYLDIG: "active",
    SamtykkeStatus.IKKE_BEGYNT: "active",
    SamtykkeStatus.IKKE_GYLDIG: "proposed",
    SamtykkeStatus.UTLOPT: "inactive",
    SamtykkeStatus.TRUKKET: "inactive",
}
_TILTAK = {"ikke-startet": "draft", "pagar": "active", "ferdig": "completed", "ikke-aktuelt": "revoked"}
_ACTIONS = {"les": "R", "skriv": "U", "signer": "C", "skriv-ut": "E", "del": "E", "sok": "R"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Registrering:
    """One record as it stands: what it says, by whom, since when.  Without its form only who wrote can be said."""

    record: RecordId
    revision: RevisionId
    skjema: SkjemaRef
    definition: FormDefinition
    answers: Answers
    state: WorkState
    author: MedarbeiderId
    recorded_at: datetime
    happened_at: datetime | None
    version: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Innsyn:
    """Who did what with the person's papers, and when."""

    when: datetime
    who: MedarbeiderId
    act: str
    record: RecordId | None
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Holding:
    """What is to be told: about whom, what is written, and, for the person alone, samtykker and who has read."""

    person: Person
    telephone: str
    registreringer: tuple[Registrering, ...]
    samtykker: tuple[tuple[Samtykke, SamtykkeStatus, datetime], ...] = ()
    lest: tuple[Innsyn, ...] = ()
    staff: Mapping[MedarbeiderId, Medarbeider]
    made_at: datetime


def to_bundle(holding: Holding) -> bytes:
    """The Bundle as JSON."""
    entries = [{"fullUrl": url(str(one["id"])), "resource": one} for one in _resources(holding)]
    bundle: Resource = {
        "resourceType": "Bundle",
        "type": "collection",
        "timestamp": moment(holding.made_at),
        "entry": entries,
    }
    return msgspec.json.format(msgspec.json.Encoder(decimal_format="number").encode(bundle), indent=1)


def _resources(holding: Holding) -> Iterator[Resource]:
    yield patient(holding.person, holding.telephone)
    for who in sorted(_writers(holding)):
        yield practitioner(who, holding.staff.get(who))
    for one in holding.registreringer:
        yield _response(holding, one)
        yield _provenance(holding, one)
        yield from _beside(holding, one)
    for samtykke, status, when in holding.samtykker:
        yield _consent(holding, samtykke, status, when)
    for number, read in enumerate(holding.lest):
        yield _audit(holding, read, number)


def _writers(holding: Holding) -> set[MedarbeiderId]:
    return {one.author for one in holding.registreringer} | {one.who for one in holding.lest}


def _response(holding: Holding, one: Registrering) -> Resource:
    found: Resource = msgspec.json.decode(to_response(one.definition, one.answers, authored=one.recorded_at))
    found["id"] = one.record
    found["identifier"] = {"system": RECORD, "value": one.record}
    found["status"] = "completed" if one.state is WorkState.SIGNERT else "in-progress"
    found["subject"] = reference(holding.person.bruker)
    found["author"] = _by(holding, one.author)
    more = [{"url": SKJEMA, "valueString": one.skjema}]
    if one.happened_at is not None:
        more.append({"url": HAPPENED, "valueDateTime": moment(one.happened_at)})
    found["extension"] = more
    return found


def _provenance(holding: Holding, one: Registrering) -> Resource:
    found = resource("Provenance", one.revision)
    found["target"] = [reference(one.record)]
    if one.happened_at is not None:
        found["occurredDateTime"] = moment(one.happened_at)
    found["recorded"] = moment(one.recorded_at)
    operation = ("CREATE", "create") if one.version <= 1 else ("UPDATE", "revise")
    found["activity"] = concept(f"{_V3}DataOperation", *operation)
    found["agent"] = [{"type": concept(f"{_V3}ParticipationType", "AUT", "author"), "who": _by(holding, one.author)}]
    return found


def _beside(holding: Holding, one: Registrering) -> Iterator[Resource]:
    match one.skjema.partition("|")[0]:
        case "livskvalitet":
            yield _score(holding, one)
        case "kriseplan":
            yield _care_plan(holding, one, "active", one.definition.title)
        case "tiltak":
            status = _TILTAK.get(code_of(one.answers.get(Path("tiltak.status"))), "active")
            yield _care_plan(holding, one, status, text_of(one.answers.get(Path("tiltak.hva"))) or one.definition.title)


def _score(holding: Holding, one: Registrering) -> Resource:
    """The person's own score; never put together with anybody else's."""
    found = resource("Observation", _made_from(one.record, "Observation"))
    found["status"] = "final" if one.state is WorkState.SIGNERT else "preliminary"
    found["code"] = concept("urn:feltapp:kode:maaling", "livskvalitet", "Livskvalitet 1–7, personens egen vurdering")
    found["subject"] = reference(holding.person.bruker)
    found["effectiveDateTime"] = moment(one.happened_at or one.recorded_at)
    answer = one.answers.get(Path("livskvalitet.skar"))
    if answer is not None and isinstance(answer.value, int):
        found["valueInteger"] = answer.value
    else:
        system = "http://terminology.hl7.org/CodeSystem/data-absent-reason"
        found["dataAbsentReason"] = concept(system, "asked-declined", "Asked But Declined")
    found["derivedFrom"] = [reference(one.record)]
    return found


def _care_plan(holding: Holding, one: Registrering, status: str, title: str) -> Resource:
    found = resource("CarePlan", _made_from(one.record, "CarePlan"))
    found["status"] = status if one.state is WorkState.SIGNERT else "draft"
    found["intent"] = "plan"
    found["title"] = title
    found["subject"] = reference(holding.person.bruker)
    found["created"] = moment(one.recorded_at)
    found["author"] = _by(holding, one.author)
    found["supportingInfo"] = [reference(one.record)]
    return found


def _consent(holding: Holding, samtykke: Samtykke, status: SamtykkeStatus, when: datetime) -> Resource:
    found = resource("Consent", _made_from(samtykke.record, "Consent"))
    found["status"] = _CONSENT[status]
    found["scope"] = concept("http://terminology.hl7.org/CodeSystem/consentscope", "patient-privacy", "Privacy Consent")
    found["category"] = [concept(f"{_V3}ActCode", "IDSCL", "information disclosure")]
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
        role = concept(f"{_V3}ParticipationType", "IRCP", "information recipient")
        provision["actor"] = [{"role": role, "reference": {"display": samtykke.mottaker}}]
    if samtykke.opplysninger:
        provision["code"] = [concept(KINDS, code) for code in sorted(samtykke.opplysninger)]
    found["provision"] = provision
    return found


def _audit(holding: Holding, read: Innsyn, number: int) -> Resource:
    found = resource("AuditEvent", _made_from(holding.person.bruker, f"AuditEvent {number}"))
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
    return written_by(who, holding.staff.get(who))


def _made_from(one: str, kind: str) -> str:
    """The same id every time for what is made from the same record."""
    return uuid5(NAMESPACE_URL, f"urn:feltapp:{kind}:{one}").hex


def _day(value: date | None) -> str:
    return value.isoformat() if value else ""
