"""Resources that are wrong in one way each: a validator that lets them pass proves nothing of those that are right."""

import json
from collections.abc import Iterator

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


def wrong() -> Iterator[Sample]:
    """One resource for each way."""
    for kind, cases in (("skjema", _FORMS), ("svar", _RESPONSES)):
        for name, resource in cases.items():
            yield Sample(name=f"{kind}: {name}", data=json.dumps(resource).encode())
