"""What a record's form is called, also one that has not come to this laptop, and its icon (look §7)."""

from dataclasses import replace

from feltapp.actions.context import Context
from feltapp.domain.ids import SkjemaRef
from feltapp.domain.rettelse import corrects
from feltapp.domain.revision import RecordView
from feltapp.forms.definition import FormDefinition, FormError
from feltapp.forms.unknown import TITLE, made_of
from feltapp.oversettelse import tr_noop

RETTELSE = tr_noop("Rettelse")
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
    "besok": "Calendar",
    "besoksserie": "Calendar",
    "avslutning": "Leave",
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
    "frase": "BulletList",
}


def title(ctx: Context, ref: SkjemaRef) -> str:
    """The form's title.  A colleague may have a form that is not here yet: a list must not stop at her record."""
    try:
        return ctx.catalog.find(ref).title
    except FormError:
        pass
    try:
        return ctx.catalog.newest(ref.partition("|")[0]).title
    except FormError:
        return TITLE


def icon(skjema_id: str) -> str:
    """The name of the form's icon."""
    return ICONS.get(skjema_id, "FileText")


def labels(ctx: Context, ref: SkjemaRef) -> dict[str, str]:
    """The words of its fields, as far as they are known here."""
    try:
        return ctx.catalog.find(ref).labels
    except FormError:
        return {}


def form_of(ctx: Context, ref: SkjemaRef, seen: RecordView) -> FormDefinition:
    """The form that a record follows, by the name of a rettelse where it is one.

    Where the form has not come yet, one that shows each answer by its name.
    """
    try:
        found = ctx.catalog.find(ref)
    except FormError:
        answers = {**seen.answers, **{choice.path: choice.versions[0].answer for choice in seen.choices}}
        found = replace(made_of(ref, answers), title=title(ctx, ref))
    return replace(found, title=f"{RETTELSE}: {found.title}") if corrects(seen.answers) else found
