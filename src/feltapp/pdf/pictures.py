"""Pictures that were attached to an answer: small, two beside each other, under the names of the files.

Each is opened and made anew, so that nothing but the picture comes along; one that cannot be opened, or is too large to
be a photo, is named and not drawn.  A PDF is named only.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from io import BytesIO

from PIL import Image, ImageOps, UnidentifiedImageError

from feltapp.forms.attachments import JPEG, data_of
from feltapp.forms.state import FieldState
from feltapp.pdf import flow
from feltapp.pdf.kriseplan import without_national_numbers
from feltapp.pdf.paper import Paper

_BETWEEN = 12.0
_WIDE, _HIGH = (flow.WIDTH - _BETWEEN) / 2, 190.0
_POINTS = 640
"""The longest side; some 150 points to the inch where it stands on paper."""
_MOST = 40_000_000
"""Points of the largest picture that is opened: a camera's, not what fills the memory."""
_QUALITY = 75
_NO_PICTURE = (
    UnidentifiedImageError,
    Image.DecompressionBombError,
    Image.DecompressionBombWarning,
    OSError,
    ValueError,
    SyntaxError,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture:
    """A picture as it is drawn: its bytes, its size on paper, and what it is called."""

    jpeg: bytes
    width: float
    height: float
    title: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One picture, or two beside each other."""

    pictures: tuple[Picture, ...]
    indent: float

    @property
    def height(self) -> float:
        return max(one.height for one in self.pictures) + 8

    def draw(self, paper: Paper, x: float, top: float) -> None:
        left = x + self.indent
        for one in self.pictures:
            paper.picture(one.jpeg, left, top + 4, one.width, one.height, one.title)
            left += one.width + _BETWEEN

    def cut(self, room: float) -> None:
        """Cannot be cut."""


def pictures(state: FieldState) -> Iterator[flow.Waiting]:
    """The pictures of an answer; none where it is not settled which they are."""
    if not state.answer.answered or (state.choice is not None and not state.settled):
        return
    value = state.answer.value
    found = [made for one in (value if isinstance(value, list) else [value]) if (made := _made(one)) is not None]
    indent = flow.indent(state.depth)
    for pair in (found[at : at + 2] for at in range(0, len(found), 2)):
        yield Row(pictures=_fitting(pair, flow.WIDTH - indent), indent=indent), False


def _fitting(pair: Sequence[Picture], room: float) -> tuple[Picture, ...]:
    wide = sum(one.width for one in pair) + _BETWEEN * (len(pair) - 1)
    share = min(1.0, room / wide)
    return tuple(
        Picture(jpeg=one.jpeg, width=one.width * share, height=one.height * share, title=one.title) for one in pair
    )


def _made(value: object) -> Picture | None:
    if not isinstance(value, dict) or value.get("type") != JPEG or (data := data_of(value)) is None:
        return None
    try:
        with Image.open(BytesIO(data), formats=["JPEG"]) as opened:
            if opened.width * opened.height > _MOST:
                return None
            opened.draft("RGB", (_POINTS, _POINTS))
            small = ImageOps.exif_transpose(opened).convert("RGB")
            small.thumbnail((_POINTS, _POINTS))
    except _NO_PICTURE:
        return None
    out = BytesIO()
    small.save(out, "JPEG", quality=_QUALITY)
    share = min(_WIDE / small.width, _HIGH / small.height)
    title = without_national_numbers(str(value.get("title") or ""))
    return Picture(jpeg=out.getvalue(), width=small.width * share, height=small.height * share, title=title)
