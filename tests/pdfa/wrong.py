"""Files that are no PDF/A, each for one reason: the validator must object to every one of them."""

from collections.abc import Callable, Mapping
from io import BytesIO

from pypdf import PdfReader, PdfWriter
from pypdf.generic import (
    ArrayObject,
    DictionaryObject,
    FloatObject,
    NameObject,
    StreamObject,
    TextStringObject,
)

Change = Callable[[PdfWriter], None]


def wrong(pdf: bytes) -> Mapping[str, bytes]:
    """One right file, made wrong in each way; the name says how."""
    made = {name: _changed(pdf, change) for name, change in _CHANGES.items()}
    return {**made, "halve-filen": pdf[: len(pdf) // 2], "uten-slutt": pdf.replace(b"%%EOF", b"")}


def _changed(pdf: bytes, change: Change) -> bytes:
    writer = PdfWriter(clone_from=PdfReader(BytesIO(pdf)))
    change(writer)
    out = BytesIO()
    writer.write(out)
    return out.getvalue()


def _without(name: str) -> Change:
    def change(writer: PdfWriter) -> None:
        del writer.root_object[name]

    return change


def _said(before: bytes, after: bytes) -> Change:
    """Another word in the XMP."""

    def change(writer: PdfWriter) -> None:
        stream = _stream(writer, "/Metadata")
        data = stream.get_data()
        if before not in data:
            raise ValueError("nothing to change")
        stream.set_data(data.replace(before, after))

    return change


def _stream(writer: PdfWriter, name: str) -> StreamObject:
    found = writer.root_object[name].get_object()
    if not isinstance(found, StreamObject):
        raise TypeError(name)
    return found


def _other_title(writer: PdfWriter) -> None:
    writer.add_metadata({"/Title": "En annen tittel"})


def _script(writer: PdfWriter) -> None:
    action = {NameObject("/S"): NameObject("/JavaScript"), NameObject("/JS"): TextStringObject("app.alert('hei');")}
    writer.root_object[NameObject("/OpenAction")] = DictionaryObject(action)


def _attachment(writer: PdfWriter) -> None:
    writer.add_attachment("dokument.json", b"{}")


def _locked(writer: PdfWriter) -> None:
    writer.encrypt(user_password="seks ord", algorithm="AES-128")


def _font_left_out(writer: PdfWriter) -> None:
    resources = _below(writer.pages[0], "/Resources")
    for font in _below(resources, "/Font").values():
        found = font.get_object()
        if isinstance(found, DictionaryObject) and "/FontDescriptor" in found:
            descriptor = _below(found, "/FontDescriptor")
            descriptor.pop("/FontFile2", None)


def _see_through(writer: PdfWriter) -> None:
    state = DictionaryObject({NameObject("/Type"): NameObject("/ExtGState"), NameObject("/ca"): FloatObject(0.5)})
    resources = _below(writer.pages[0], "/Resources")
    resources[NameObject("/ExtGState")] = DictionaryObject({NameObject("/G1"): state})
    _draws(writer, b"/G1 gs 0 0 10 10 re f\n")


def _four_inks(writer: PdfWriter) -> None:
    _draws(writer, b"0 1 0 0 k 0 0 10 10 re f\n")


def _draws(writer: PdfWriter, operators: bytes) -> None:
    more = StreamObject()
    more.set_data(operators)
    page = writer.pages[0]
    before = page["/Contents"].get_object()
    first = before if isinstance(before, ArrayObject) else ArrayObject([page.raw_get("/Contents")])
    page[NameObject("/Contents")] = ArrayObject([*first, writer._add_object(more)])


def _film(writer: PdfWriter) -> None:
    note = DictionaryObject(
        {
            NameObject("/Type"): NameObject("/Annot"),
            NameObject("/Subtype"): NameObject("/Movie"),
            NameObject("/Rect"): ArrayObject([FloatObject(0)] * 4),
            NameObject("/Contents"): TextStringObject("film"),
        }
    )
    writer.pages[0][NameObject("/Annots")] = ArrayObject([writer._add_object(note)])


def _below(found: DictionaryObject, name: str) -> DictionaryObject:
    inside = found[name].get_object()
    if not isinstance(inside, DictionaryObject):
        raise TypeError(name)
    return inside


_CHANGES: Mapping[str, Change] = {
    "uten-xmp": _without("/Metadata"),
    "uten-farger": _without("/OutputIntents"),
    "ingen-del": _said(b"<pdfaid:part>1</pdfaid:part>", b""),
    "annen-del": _said(b"<pdfaid:part>1<", b"<pdfaid:part>7<"),
    "annet-niva": _said(b"<pdfaid:conformance>B<", b"<pdfaid:conformance>X<"),
    "odelagt-xmp": _said(b"</rdf:RDF>", b""),
    "annen-tittel": _other_title,
    "annen-produsent": _said(b"<pdf:Producer>feltapp<", b"<pdf:Producer>noe annet<"),
    "skript": _script,
    "vedlegg": _attachment,
    "last": _locked,
    "uten-skrift": _font_left_out,
    "gjennomsiktig": _see_through,
    "fire-farger": _four_inks,
    "film": _film,
}
