"""A paper as a file that is to be kept: PDF/A-1b (ISO 19005-1), which journal systems and archives take.

Adds what such a file says of itself (XMP), what its colours mean and who it is by its bytes; the fonts are in it
already, and there is nothing in it that runs, is fetched or is locked.  A locked file is none: the standard refuses
encryption.  Judged by a validator that others wrote: `make pdfa`, docs/adr/0014.
"""

from hashlib import sha256
from io import BytesIO

from pypdf import PdfReader, PdfWriter
from pypdf.generic import (
    ArrayObject,
    ByteStringObject,
    DictionaryObject,
    NameObject,
    NumberObject,
    StreamObject,
    TextStringObject,
)

from feltapp.pdf.srgb import NAME, profile

PART, LEVEL = "1", "B"
_MADE_BY = "feltapp"
_XMP = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
 <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
   <pdfaid:part>{part}</pdfaid:part>
   <pdfaid:conformance>{level}</pdfaid:conformance>
  </rdf:Description>
  <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">
   <dc:format>application/pdf</dc:format>
   <dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
   <dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>
  </rdf:Description>
  <rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/">
   <xmp:CreatorTool>{made_by}</xmp:CreatorTool>
  </rdf:Description>
  <rdf:Description rdf:about="" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
   <pdf:Producer>{made_by}</pdf:Producer>
  </rdf:Description>
 </rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>"""


def archived(pdf: bytes) -> bytes:
    """The same paper as PDF/A-1b."""
    reader = PdfReader(BytesIO(pdf))
    writer = PdfWriter(clone_from=reader)
    writer.pdf_header = "%PDF-1.4"
    root = writer.root_object
    title = str(reader.metadata.title) if reader.metadata is not None else ""
    # What stands in both places has to be the same; when it was made is nobody's business, and in neither.
    writer.metadata = {"/Title": title, "/Creator": _MADE_BY, "/Producer": _MADE_BY}
    words = _XMP.format(part=PART, level=LEVEL, title=title, language=str(root["/Lang"]), made_by=_MADE_BY)
    root[NameObject("/Metadata")] = writer._add_object(_stream(words.encode("utf-8"), "/Metadata", "/XML"))
    root[NameObject("/OutputIntents")] = ArrayObject([_colours(writer)])
    own = ByteStringObject(sha256(pdf).digest()[:16])
    writer._ID = ArrayObject([own, own])
    out = BytesIO()
    writer.write(out)
    return out.getvalue()


def _stream(data: bytes, kind: str = "", subtype: str = "") -> StreamObject:
    made = StreamObject()
    made.set_data(data)
    if kind:
        made[NameObject("/Type")], made[NameObject("/Subtype")] = NameObject(kind), NameObject(subtype)
    return made


def _colours(writer: PdfWriter) -> DictionaryObject:
    icc = _stream(profile()).flate_encode()
    icc[NameObject("/N")] = NumberObject(3)
    return DictionaryObject(
        {
            NameObject("/Type"): NameObject("/OutputIntent"),
            NameObject("/S"): NameObject("/GTS_PDFA1"),
            NameObject("/OutputConditionIdentifier"): TextStringObject(NAME),
            NameObject("/Info"): TextStringObject(NAME),
            NameObject("/DestOutputProfile"): writer._add_object(icc),
        }
    )
