"""A made-up form of 200 items with all that costs something: conditions, sums, calculations, rows, boxes and texts.

As a FHIR R4 Questionnaire, read by the product's own reader.  With `sections` of one it is the worst a form can be: all
its questions stand on one page.
"""

import json

from feltapp.forms.definition import FormDefinition
from feltapp.forms.reader import read

ITEMS = 200
_CONTROL = "http://hl7.org/fhir/StructureDefinition/questionnaire-itemControl"
_CODES = "http://hl7.org/fhir/ValueSet/questionnaire-item-control"
_SCORE = "http://hl7.org/fhir/StructureDefinition/ordinalValue"
_CALCULATED = "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-calculatedExpression"
_SCORING = "http://ehelse.no/fhir/StructureDefinition/sdf-questionnaire-scoring-item"

Item = dict[str, object]


def big_form(sections: int) -> FormDefinition:
    """So many sections with `ITEMS` items among them, groups, rows and sums counted."""
    each = ITEMS // sections
    document = {
        "resourceType": "Questionnaire",
        "id": f"stort-{sections}",
        "url": f"urn:feltapp:skjema:stort-{sections}",
        "version": "1",
        "title": "Et stort skjema",
        "status": "active",
        "item": [_section(number, each) for number in range(sections)],
    }
    return read(json.dumps(document).encode()).definition


def _section(number: int, items: int) -> Item:
    name = f"s{number}"
    made: list[Item] = [
        {
            "linkId": f"{name}.rader",
            "type": "group",
            "text": "Noen som hjelper",
            "repeats": True,
            "item": [_text(f"{name}.rader.navn", "Navn"), _long(f"{name}.rader.om", "Hva de gjør")],
        },
        {
            "linkId": f"{name}.sum",
            "type": "quantity",
            "text": "Sum",
            "readOnly": True,
            "extension": [_coded(_SCORING, "SS", "http://ehelse.no/Score")],
        },
        {
            "linkId": f"{name}.regnet",
            "type": "integer",
            "text": "Antall ganger i alt",
            "readOnly": True,
            "extension": [
                {
                    "url": _CALCULATED,
                    "valueString": f"QuestionnaireResponse.descendants().where(linkId='{name}.5').answer.value.first()"
                    f" + QuestionnaireResponse.descendants().where(linkId='{name}.13').answer.value.first()",
                }
            ],
        },
    ]
    asked = items - 6
    makers = (_long, _scored, _text, _boxes, _yes_no, _whole, _day, _dropped)
    for at in range(asked):
        item = makers[at % len(makers)](f"{name}.{at}", f"Spørsmål {at + 1} om hvordan det går")
        if at % 10 == 5:
            item["enableWhen"] = [{"question": f"{name}.4", "operator": "=", "answerBoolean": True}]
        made.append(item)
    return {"linkId": name, "type": "group", "text": f"Del {number + 1}", "item": made}


def _text(link_id: str, text: str) -> Item:
    return {"linkId": link_id, "type": "string", "text": text}


def _long(link_id: str, text: str) -> Item:
    return {"linkId": link_id, "type": "text", "text": text}


def _whole(link_id: str, text: str) -> Item:
    return {"linkId": link_id, "type": "integer", "text": text}


def _day(link_id: str, text: str) -> Item:
    return {"linkId": link_id, "type": "date", "text": text}


def _yes_no(link_id: str, text: str) -> Item:
    return {"linkId": link_id, "type": "boolean", "text": text}


def _scored(link_id: str, text: str) -> Item:
    extensions = [_coded(_CONTROL, "radio-button", _CODES), _coded(_SCORING, "QS", "http://ehelse.no/Score")]
    return {**_choice(link_id, text, 4), "extension": extensions}


def _boxes(link_id: str, text: str) -> Item:
    return {**_choice(link_id, text, 6), "extension": [_coded(_CONTROL, "check-box", _CODES)], "repeats": True}


def _dropped(link_id: str, text: str) -> Item:
    return {**_choice(link_id, text, 9), "extension": [_coded(_CONTROL, "drop-down", _CODES)]}


def _choice(link_id: str, text: str, count: int) -> Item:
    options = [
        {
            "valueCoding": {
                "system": "urn:bench",
                "code": str(score),
                "display": f"Svar nummer {score}",
                "extension": [{"url": _SCORE, "valueDecimal": score}],
            }
        }
        for score in range(count)
    ]
    return {"linkId": link_id, "type": "choice", "text": text, "answerOption": options}


def _coded(url: str, code: str, system: str) -> Item:
    return {"url": url, "valueCodeableConcept": {"coding": [{"system": system, "code": code}]}}
