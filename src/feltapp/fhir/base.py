"""Small pieces that all resources are made of."""

from datetime import datetime
from uuid import UUID

Resource = dict[str, object]


def resource(kind: str, one: str) -> Resource:
    """A resource with the id that it has in feltapp: 32 hex digits are a valid FHIR id."""
    return {"resourceType": kind, "id": one}


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
