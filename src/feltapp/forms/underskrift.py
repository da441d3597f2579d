"""A signature written by hand on the screen: its strokes, the text that stood above it, and when; as one small SVG.

The strokes are kept, not a picture of them: they are sharp on any paper, weigh a few kilobytes, and a file that holds
nothing else can be read strictly (ADR 0026).  Only what `to_svg` writes is read back; no drawing program ever sees it.
`of` is a fingerprint of every answer above the signature: a text that was changed afterwards is not signed.
"""

import hashlib
import html
import json
import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from feltapp.domain.answer import Answer, JsonValue
from feltapp.domain.ids import Path
from feltapp.forms.attachments import SVG, attachment, data_of
from feltapp.forms.dates import show_moment
from feltapp.forms.signs import legible

WIDTH, HEIGHT = 1200, 400
"""The sheet that strokes are drawn on, in its own small units; screens and papers scale it."""
MOST_STROKES, MOST_POINTS = 400, 20_000
LEAST_INK = 60
"""A cross is a signature, and a dot is not: so long must the strokes be together."""
TITLE = "Underskrift"

Point = tuple[int, int]
Stroke = tuple[Point, ...]
Ink = tuple[Stroke, ...]

_HEAD = (
    f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" fill="none" stroke="#000" '
    'stroke-width="5" stroke-linecap="round" stroke-linejoin="round">'
)
_WHOLE = re.compile(
    re.escape(_HEAD)
    + r"\n<title>([0-9T:+\-]{16,40})</title>\n<metadata>([0-9a-f]{64})</metadata>\n<desc>([^<>]*)</desc>\n"
    + r'((?:<path d="M[0-9 L]+"/>\n)+)</svg>\n'
)
_PATH = re.compile(r'<path d="M([0-9 L]+)"/>')
_POINT = re.compile(r"([0-9]{1,4}) ([0-9]{1,4})")


@dataclass(frozen=True, slots=True, kw_only=True)
class Underskrift:
    """Strokes on a sheet of WIDTH by HEIGHT; the `text` that was above them, its fingerprint `of`, and `at` which time.

    `at` is ISO 8601 with its offset.
    """

    ink: Ink
    text: str
    of: str
    at: str


def fingerprint(above: Iterable[tuple[Path, Answer]]) -> str:
    """Of the answers above a signature, in drawing order."""
    said = [[path, answer.state.value, answer.value, answer.kommentar] for path, answer in above]
    return hashlib.sha256(json.dumps(said, ensure_ascii=False, sort_keys=True).encode()).hexdigest()


def length(ink: Ink) -> float:
    """How long the strokes are together."""
    steps = (pair for stroke in ink for pair in pairwise(stroke))
    return float(sum(((x - to_x) ** 2 + (y - to_y) ** 2) ** 0.5 for (x, y), (to_x, to_y) in steps))


def is_written(ink: Ink) -> bool:
    """Whether somebody has written, and not only touched."""
    return length(ink) >= LEAST_INK


def to_svg(said: Underskrift) -> bytes:
    """The file."""
    paths = "".join(f'<path d="M{"L".join(f"{x} {y}" for x, y in stroke)}"/>\n' for stroke in said.ink)
    text = html.escape(legible(said.text), quote=False)
    body = f"<title>{said.at}</title>\n<metadata>{said.of}</metadata>\n<desc>{text}</desc>\n{paths}"
    return f"{_HEAD}\n{body}</svg>\n".encode()


def to_value(said: Underskrift) -> dict[str, JsonValue]:
    """The answer for it."""
    return attachment(f"{TITLE} {show_moment(said.at)}", SVG, to_svg(said))


def of_value(value: JsonValue) -> Underskrift | None:
    """The signature that an answer holds; None when it holds none that we have written."""
    if not isinstance(value, dict) or value.get("type") != SVG:
        return None
    data = data_of(value)
    return None if data is None else read(data)


@lru_cache(maxsize=32)
def read(data: bytes) -> Underskrift | None:
    """The signature in a file; None when it is any other file."""
    try:
        found = _WHOLE.fullmatch(data.decode())
    except UnicodeDecodeError:
        return None
    if found is None:
        return None
    at, of, text, drawn = found.groups()
    paths = _PATH.findall(drawn)
    if len(paths) > MOST_STROKES or len(drawn) > MOST_POINTS * 10:
        return None
    ink = tuple(_stroke(path) for path in paths)
    return Underskrift(ink=ink, text=html.unescape(text), of=of, at=at) if all(ink) else None


def _stroke(path: str) -> Stroke:
    """The points of one stroke; none when one of them is not on the sheet."""
    points = [_POINT.fullmatch(one) for one in path.split("L")]
    found = tuple((int(one[1]), int(one[2])) for one in points if one is not None)
    return found if len(found) == len(points) and all(x <= WIDTH and y <= HEIGHT for x, y in found) else ()
