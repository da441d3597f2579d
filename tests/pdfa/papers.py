"""Papers with what the others lack: photos of every kind of colour, a signature by hand, UTKAST across the page."""

from collections.abc import Mapping
from dataclasses import replace
from io import BytesIO

from PIL import Image

from feltapp.domain.answer import Answer
from feltapp.domain.ids import Path
from feltapp.domain.samtykke import UNDERSKRIFT
from feltapp.forms.attachments import JPEG, attachment
from feltapp.forms.definition import Field, FieldKind, FormDefinition
from feltapp.oppdiktet.ink import made_up_signature
from feltapp.pdf.form import draw_form
from feltapp.pdf.samtykke import SamtykkeHeading, draw_samtykke
from tests.golden.documents import TEAM, heading
from tests.golden.people import NAMES, NORMAL, TODAY, samtykke

_COLOURS = ("RGB", "L", "CMYK")


def with_pictures() -> Mapping[str, bytes]:
    """By name."""
    return {"bilder": photos(), "underskrift": signed(), "utkast": photos("UTKAST")}


def photos(mark: str = "") -> bytes:
    """A form with a photo in each kind of colour that a file may have."""
    asked = Field(link_id="bilde", kind=FieldKind.ATTACHMENT, text="Bilder", repeats=True)
    form = FormDefinition(id="bilder", version="1", title="Bilder", fields=(asked,))
    made = [attachment(f"{mode}.jpg", JPEG, photo(mode)) for mode in _COLOURS]
    return draw_form(form, {Path("bilde"): Answer(value=list(made))}, replace(heading(NORMAL), mark=mark))


def photo(mode: str) -> bytes:
    """A picture with these colours."""
    out = BytesIO()
    Image.new("RGB", (300, 200), "teal").convert(mode).save(out, "JPEG")
    return out.getvalue()


def signed() -> bytes:
    """A samtykke that was signed on the screen."""
    definition, answers = samtykke(NORMAL)
    at = "2026-06-02T10:00:00+02:00"
    signature = Answer(value=made_up_signature(answers, at))
    told = SamtykkeHeading(name=NAMES[NORMAL], team=TEAM, printed_on=TODAY, version=1, signed_on=TODAY)
    return draw_samtykke(definition, {**answers, UNDERSKRIFT: signature}, told)
