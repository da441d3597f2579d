"""Small pieces that all resources are made of."""

from datetime import datetime
from decimal import Decimal
from uuid import NAMESPACE_URL, UUID, uuid5

import msgspec

from feltapp.forms.signs import legible

Resource = dict[str, object]
V3 = "http://terminology.hl7.org/CodeSystem/v3-"


def decoded(data: bytes) -> object:
    """JSON with its numbers as they were written: in FHIR 2.50 says more than 2.5."""
    return msgspec.json.Decoder(float_hook=Decimal).decode(data)


def encoded(value: object) -> bytes:
    """The same as JSON again."""
    return msgspec.json.Encoder(decimal_format="number").encode(value)


def resource(kind: str, one: str) -> Resource:
    """A resource with the id that it has in feltapp: 32 hex digits are a valid FHIR id."""
    return {"resourceType": kind, "id": one}


def made_from(one: str, kind: str) -> str:
    """The same id every time for what is made from the same record."""
    return uuid5(NAMESPACE_URL, f"urn:feltapp:{kind}:{one}").hex


def url(one: str) -> str:
    """What others in the same Bundle call it."""
    return f"urn:uuid:{UUID(one)}"


def reference(one: str, display: str = "") -> Resource:
    """A reference inside the Bundle."""
    found: Resource = {"reference": url(one)}
    if display:
        found["display"] = display
    return found


def concept(system: str, code: str, display: str = "") -> Resource:
    """A coded thing."""
    coding = {"system": system, "code": code, **({"display": display} if display else {})}
    return {"coding": [coding], **({"text": display} if display else {})}


def moment(value: datetime) -> str:
    """A FHIR dateTime or instant: always with a zone."""
    return value.isoformat(timespec="seconds")


def tidy(value: object) -> object:
    """The same without signs that FHIR has no place for, and without what is empty then."""
    match value:
        case str():
            said = legible(value)
            return said if said.strip() else None
        case list():
            return [found for one in value if (found := tidy(one)) is not None] or None
        case dict():
            return {name: found for name, one in value.items() if (found := tidy(one)) is not None} or None
        case _:
            return value
