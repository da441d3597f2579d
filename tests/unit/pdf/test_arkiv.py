"""A paper that is to be kept: the same text, what it says of itself, and colours that mean what another's sRGB means.

Whether it is PDF/A is for others to say: `make pdfa`.
"""

import re
from io import BytesIO

import pytest
from PIL import Image, ImageCms
from pypdf import PdfReader
from pypdf.generic import ArrayObject, StreamObject

from feltapp.pdf.arkiv import archived
from feltapp.pdf.srgb import profile
from tests.golden.documents import DOCUMENTS
from tests.golden.people import ARABIC, NORMAL

COLOURS = [(0, 0, 0), (255, 255, 255), (15, 18, 23), (32, 39, 51), (111, 119, 133), (247, 245, 242), (200, 30, 90)]


@pytest.fixture(params=[("kriseplan", NORMAL), ("samtykke-en", ARABIC)], ids=str)
def paper(request: pytest.FixtureRequest) -> bytes:
    document, who = request.param
    return DOCUMENTS[document](who).pdf


def test_nothing_of_the_text_is_lost_and_it_is_as_tagged_as_before(paper: bytes) -> None:
    before, after = PdfReader(BytesIO(paper)), PdfReader(BytesIO(archived(paper)))
    assert [one.extract_text() for one in after.pages] == [one.extract_text() for one in before.pages]
    for name in ("/Lang", "/MarkInfo", "/StructTreeRoot", "/ViewerPreferences"):
        assert name in after.root_object
    assert after.root_object["/Lang"] == before.root_object["/Lang"]


def test_it_says_what_it_is_and_not_whose_nor_when(paper: bytes) -> None:
    reader = PdfReader(BytesIO(archived(paper)))
    stream = reader.root_object["/Metadata"].get_object()
    assert isinstance(stream, StreamObject)
    said = dict(re.findall(r"<\w+:(\w+)>([^<]*)</", stream.get_data().decode("utf-8")))
    assert (said["part"], said["conformance"]) == ("1", "B")
    assert reader.metadata is not None
    assert {name: str(said) for name, said in reader.metadata.items()} == {
        "/Title": "Dokument",
        "/Creator": "feltapp",
        "/Producer": "feltapp",
    }
    assert (said["CreatorTool"], said["Producer"]) == ("feltapp", "feltapp")
    assert "Date" not in " ".join(said)


def test_the_same_paper_is_the_same_file(paper: bytes) -> None:
    assert archived(paper) == archived(paper)
    ids = PdfReader(BytesIO(archived(paper))).trailer["/ID"]
    assert isinstance(ids, ArrayObject)
    assert ids[0] == ids[1]


def test_our_colours_are_those_of_another_srgb() -> None:
    """Little CMS, by Pillow, reads the profile and turns colours into its own sRGB: none moves by more than a step."""
    ours = ImageCms.ImageCmsProfile(BytesIO(profile()))
    theirs = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB"))
    drawn = Image.new("RGB", (len(COLOURS), 1))
    drawn.putdata(COLOURS)
    turned = ImageCms.profileToProfile(drawn, ours, theirs)
    assert turned is not None
    for place, colour in enumerate(COLOURS):
        seen = turned.getpixel((place, 0))
        assert isinstance(seen, tuple)
        assert all(abs(one - other) <= 1 for one, other in zip(seen, colour, strict=True)), colour
    assert ImageCms.getProfileName(ours).strip() == "sRGB IEC61966-2.1"
