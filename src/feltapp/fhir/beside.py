"""What other systems look for by another name than the form that it stands in: made from the same answers.

A score is an Observation, plans are CarePlans, a pårørende a RelatedPerson, a visit an Encounter (domain brief §7.1).
The registrering itself holds all of it; nothing here is read back.
"""

from collections.abc import Iterator
from datetime import timedelta

from feltapp.domain import besok
from feltapp.domain.answer import Answer, code_of, text_of
from feltapp.domain.besok import Besok, Utfall
from feltapp.domain.ids import MedarbeiderId, Path
from feltapp.domain.revision import WorkState
from feltapp.fhir.base import V3, Resource, concept, made_from, moment, reference, resource
from feltapp.fhir.holding import Holding, Registrering

_TILTAK = {"ikke-startet": "draft", "pagar": "active", "ferdig": "completed", "ikke-aktuelt": "revoked"}
RELATED_PERSON_PROFILE = "http://hl7.no/fhir/StructureDefinition/no-basis-RelatedPerson"
_FAMILY = "http://hl7.no/fhir/CodeSystem/no-basis-family-relation"
_RELATIONS = {
    "mor": (_FAMILY, "mor"),
    "far": (_FAMILY, "far"),
    "medmor": (_FAMILY, "medmor"),
    "barn": (_FAMILY, "barn"),
    "sosken": (_FAMILY, "søsken"),
    "partner": (_FAMILY, "ektefelleEllerPartner"),
    "samboer": (f"{V3}RoleCode", "DOMPART"),
    "slekt": (f"{V3}RoleCode", "FAMMEMB"),
    "venn": (f"{V3}RoleCode", "FRND"),
    "nabo": (f"{V3}RoleCode", "NBOR"),
}
_NEXT_OF_KIN = ("http://terminology.hl7.org/CodeSystem/v2-0131", "N", "Next-of-Kin")
_WHERE = {
    "hjemme": ("HH", "home health"),
    "ute": ("FLD", "field"),
    "pa-avstand": ("VR", "virtual"),
}
_ELSEWHERE = ("AMB", "ambulatory")


def beside(holding: Holding, one: Registrering) -> Iterator[Resource]:
    """What there is beside this one, if anything."""
    match one.skjema.partition("|")[0]:
        case "livskvalitet":
            yield _score(holding, one)
        case "kriseplan":
            yield _care_plan(holding, one, "active", one.definition.title)
        case "tiltak":
            status = _TILTAK.get(code_of(one.answers.get(Path("tiltak.status"))), "active")
            yield _care_plan(holding, one, status, text_of(one.answers.get(Path("tiltak.hva"))) or one.definition.title)
        case "parorende":
            yield _related_person(holding, one)
        case besok.SKJEMA:
            visit = besok.read(one.record, holding.person.bruker, one.answers)
            if visit is not None:
                yield _encounter(holding, one, visit)


def _score(holding: Holding, one: Registrering) -> Resource:
    """The person's own score; never put together with anybody else's."""
    found = resource("Observation", made_from(one.record, "Observation"))
    found["status"] = "final" if one.state is WorkState.SIGNERT else "preliminary"
    found["code"] = concept("urn:feltapp:kode:maaling", "livskvalitet", "Livskvalitet 1–7, personens egen vurdering")
    found["subject"] = reference(holding.person.bruker)
    found["effectiveDateTime"] = moment(one.happened_at or one.recorded_at)
    found["performer"] = [reference(holding.person.bruker)]
    answer = one.answers.get(Path("livskvalitet.skar"))
    if answer is not None and isinstance(answer.value, int):
        found["valueInteger"] = answer.value
    else:
        system = "http://terminology.hl7.org/CodeSystem/data-absent-reason"
        found["dataAbsentReason"] = concept(system, "asked-declined", "Asked But Declined")
    found["derivedFrom"] = [reference(one.record)]
    return found


def _care_plan(holding: Holding, one: Registrering, status: str, title: str) -> Resource:
    found = resource("CarePlan", made_from(one.record, "CarePlan"))
    found["status"] = status if one.state is WorkState.SIGNERT else "draft"
    found["intent"] = "plan"
    found["title"] = title
    found["subject"] = reference(holding.person.bruker)
    found["created"] = moment(one.recorded_at)
    found["author"] = reference(one.author, holding.name(one.author))
    found["supportingInfo"] = [reference(one.record)]
    return found


def _related_person(holding: Holding, one: Registrering) -> Resource:
    """Somebody near, by the codes of Folkeregisteret where it has one, of HL7 where it has not."""
    found = resource("RelatedPerson", made_from(one.record, "RelatedPerson"))
    found["meta"] = {"profile": [RELATED_PERSON_PROFILE]}
    found["patient"] = reference(holding.person.bruker)
    relation = one.answers.get(Path("parorende.relasjon"))
    code = _RELATIONS.get(code_of(relation))
    known: list[Resource] = [concept(*code)] if code else [{"text": text_of(relation)}]
    if _yes(one.answers.get(Path("parorende.narmeste"))):
        known.append(concept(*_NEXT_OF_KIN))
    found["relationship"] = known
    found["name"] = [{"text": text_of(one.answers.get(Path("parorende.navn")))}]
    found["telecom"] = _telephone(text_of(one.answers.get(Path("parorende.telefon"))))
    return found


def _encounter(holding: Holding, one: Registrering, visit: Besok) -> Resource:
    """A visit, planned or over.  Not reaching anybody is a visit that did not come about."""
    found = resource("Encounter", made_from(one.record, "Encounter"))
    found["identifier"] = [{"system": "urn:feltapp:besok", "value": one.record}]
    code, display = _WHERE.get(visit.sted, _ELSEWHERE)
    found["class"] = {"system": f"{V3}ActCode", "code": code, "display": display}
    found["subject"] = reference(holding.person.bruker)
    found["serviceProvider"] = reference(holding.team.id, holding.team.name)
    start = visit.begun or visit.when
    period = {"start": moment(start)}
    if visit.utfall is Utfall.GJENNOMFORT:
        found["status"] = "finished"
    elif visit.utfall is not None:
        found["status"] = "cancelled"
    else:
        found["status"] = "planned" if visit.begun is None else "in-progress"
    if visit.minutes and visit.minutes > 0 and visit.begun is None:
        period["end"] = moment(start + timedelta(minutes=visit.minutes))
    found["period"] = period
    found["participant"] = [{"individual": reference(who, holding.name(who))} for who in _known(holding, visit)]
    found["reasonCode"] = [{"text": visit.hva}]
    return found


def _known(holding: Holding, visit: Besok) -> Iterator[MedarbeiderId]:
    """Those of the team who come, as far as the file tells of them."""
    return (who for who in sorted(visit.who) if who in holding.staff)


def _telephone(said: str) -> list[Resource]:
    return [{"system": "phone", "value": said}] if said.strip() else []


def _yes(answer: Answer | None) -> bool:
    return answer is not None and answer.value is True
