"""A form that a team took into use: the file as it was, and what the file does not say itself.

Pure: bytes in, a form out.  What goes wrong is a FormError, like for any file.  Why answers lie in the journal and are
locked unless somebody says otherwise: docs/adr/0013.
"""

import base64
import binascii
import hashlib
from dataclasses import dataclass, field, replace

import msgspec
from backports import zstd

from feltapp.domain.ids import SkjemaRef
from feltapp.domain.mappe import MappeKind
from feltapp.forms import extensions as ext
from feltapp.forms.definition import FormDefinition, FormError, Nature, Unsupported
from feltapp.forms.fhir_json import Json, obj, objs, text
from feltapp.forms.reader import MAX_BYTES, read, read_all

LEVEL = 12
MAX_PACKED = 700_000
"""What one revision has room for; a form without pictures never comes near."""
NAMELESS = "uten-navn"
MAPPER = (MappeKind.JOURNAL, MappeKind.SOSIAL, MappeKind.TRYGGHET, MappeKind.BOLIG, MappeKind.TEAM)
"""Where the answers to such a form may lie.  Not in a stamkort, which more people read than any of these."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """What a file holds, before anybody takes it into use.

    `says_mappe`, `says_nature`: whether the file itself says, or the definition has what feltapp would choose.
    """

    data: bytes = field(repr=False)
    definition: FormDefinition
    languages: tuple[str, ...]
    unsupported: tuple[Unsupported, ...]
    says_mappe: bool
    says_nature: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class TakenForm:
    """One that is, or was, in use: `packed` is the file (zstd), the rest says what it is filed as."""

    ref: SkjemaRef
    title: str
    mappe: MappeKind
    nature: Nature
    several: bool
    in_use: bool
    packed: bytes = field(repr=False)

    @property
    def content(self) -> str:
        """Equal for those that are the same form, wherever and by whomever they were taken into use."""
        filed = f"{self.ref}\0{self.mappe}\0{self.nature}\0{self.several}\0"
        return hashlib.sha256(filed.encode() + unpack(self.packed)).hexdigest()

    def definition(self) -> FormDefinition:
        """The form, as it is filled in."""
        return self._filed(read(unpack(self.packed)).definition)

    def languages(self) -> tuple[FormDefinition, ...]:
        """The form in each language that its file holds."""
        return tuple(self._filed(one.definition) for one in read_all(unpack(self.packed)))

    def _filed(self, found: FormDefinition) -> FormDefinition:
        form_id, _, version = self.ref.rpartition("|")
        return replace(
            found,
            id=form_id,
            version=version,
            title=self.title,
            mappe=self.mappe,
            nature=self.nature,
            several=self.several,
        )


def look(data: bytes, *, name: str = "") -> Candidate:
    """What a file holds.  `name`: what to call a form that has no name of its own."""
    readings = read_all(data)
    languages = tuple(one.definition.language for one in readings)
    if len(set(languages)) < len(languages):
        raise FormError("skjema-flere-i-filen")
    found = next((one.definition for one in readings if one.definition.language == "nb-NO"), readings[0].definition)
    source = _first(data)
    says_mappe = _says(source, ext.MAPPE, MappeKind)
    says_nature = _says(source, ext.NATUR, Nature)
    if says_mappe and found.mappe not in MAPPER:
        raise FormError("skjema-feil-mappe", mappe=found.mappe.value)
    if found.id == NAMELESS:
        found = replace(found, id=f"skjema-{hashlib.sha256(data).hexdigest()[:12]}")
    return Candidate(
        data=data,
        definition=replace(
            found,
            title=name if found.title == NAMELESS and name else found.title,
            mappe=found.mappe if says_mappe else MappeKind.JOURNAL,
            nature=found.nature if says_nature else Nature.LAAST,
        ),
        languages=languages,
        unsupported=tuple(dict.fromkeys(note for one in readings for note in one.unsupported)),
        says_mappe=says_mappe,
        says_nature=says_nature,
    )


def pack(data: bytes) -> bytes:
    """A file as it travels."""
    packed = zstd.compress(data, LEVEL)
    if len(packed) > MAX_PACKED:
        raise FormError("skjema-for-stort-for-teamet")
    return packed


def unpack(packed: bytes) -> bytes:
    """The file again; never more of it than a form may hold."""
    try:
        stream = zstd.ZstdDecompressor()
        data = stream.decompress(packed, MAX_BYTES + 1)
    except zstd.ZstdError:
        raise FormError("skjema-ikke-json") from None
    if len(data) > MAX_BYTES or not stream.eof:
        raise FormError("skjema-for-stort", bytes=len(data))
    return data


def in_letters(packed: bytes) -> str:
    """As an answer holds it."""
    return base64.b64encode(packed).decode()


def from_letters(letters: str) -> bytes:
    """From an answer; empty when it is not such."""
    try:
        return base64.b64decode(letters, validate=True)
    except (binascii.Error, ValueError):
        return b""


def _first(data: bytes) -> Json:
    root: object = msgspec.json.decode(data)
    entries = (obj(entry, "resource") for entry in objs(root, "entry"))
    found = root if text(root, "resourceType") == "Questionnaire" else None
    return next(
        (one for one in (found, *entries) if isinstance(one, dict) and text(one, "resourceType") == "Questionnaire"), {}
    )


def _says(source: Json, url: str, kinds: type[MappeKind] | type[Nature]) -> bool:
    return text(ext.extension(source, url), "valueCode") in {kind.value for kind in kinds}
