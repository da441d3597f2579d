"""What a record's form is called, also one from a newer feltapp than this laptop has, and its icon (look §7)."""

from feltapp.actions.context import Context
from feltapp.domain.ids import SkjemaRef
from feltapp.forms.definition import FormError

UNKNOWN = "Skjema fra en nyere feltapp"
ICONS = {
    "alna-kartlegging": "NotePencil",
    "livskvalitet": "LineGraph",
    "samtykke": "Handshake",
    "samtykke-trukket": "Handshake",
    "kriseplan": "Lifebuoy",
    "journalnotat": "Person",
    "overgang": "House",
    "evaluering": "TasklistSend",
    "hva-er-viktig": "ChatElipsis",
    "kopi": "PrinterSmall",
    "levekarsomrader": "BarChart",
    "henvendelse": "Inbox",
    "ip": "Layers",
    "koordinator": "PersonChat",
    "soknad": "EnvelopeClosed",
    "vedtak": "FileCheckmark",
    "tiltak": "Tasklist",
    "overgangskontakt": "Phone",
    "sjekkliste-bolig": "KeyHorizontal",
    "rettighetsinformasjon": "InformationSquare",
    "velferdsteknologi": "Bell",
    "boligbehov": "HouseHeart",
    "tilbakemelding": "Chat2",
    "verktoy": "BarChart",
    "gruppeoppmote": "PersonGroup",
    "samarbeidspartner": "Handshake",
    "nettverk": "PersonGroup",
    "parorende": "HandHeart",
    "person": "Person",
    "vurdering-17": "FileText",
    "voldsrisiko": "ShieldLock",
    "besokskort": "ShieldLock",
    "alvorlig-hendelse": "ExclamationmarkTriangle",
    "bolig": "House",
    "befaring": "MagnifyingGlass",
    "innflytting": "KeyHorizontal",
    "utflytting": "Leave",
    "hf-prinsippene": "HouseHeart",
    "partner": "Phone",
    "gruppetilbud": "Calendar",
}


def title(ctx: Context, ref: SkjemaRef) -> str:
    """The form's title.  A colleague's laptop may be newer: a list must not stop at her record."""
    try:
        return ctx.catalog.find(ref).title
    except FormError:
        pass
    try:
        return ctx.catalog.newest(ref.partition("|")[0]).title
    except FormError:
        return UNKNOWN


def icon(skjema_id: str) -> str:
    """The name of the form's icon."""
    return ICONS.get(skjema_id, "FileText")


def labels(ctx: Context, ref: SkjemaRef) -> dict[str, str]:
    """The words of its fields, as far as they are known here."""
    try:
        return ctx.catalog.find(ref).labels
    except FormError:
        return {}
