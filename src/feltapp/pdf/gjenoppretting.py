"""A medarbeider's own recovery key on a sheet: large, in its groups, with where to keep it.  No name, no number.

Drawn when a laptop is enrolled, before there is data about anybody on it.
"""

from collections.abc import Iterator
from datetime import date

from feltapp.pdf import flow, prose
from feltapp.pdf.blocks import Text
from feltapp.pdf.kriseplan import day
from feltapp.pdf.style import Scale
from feltapp.pdf.words import Span, wrap

TITLE = "Gjenopprettingsnøkkel"
_LARGE = 20.0


def draw_gjenoppretting(key: str, today: date) -> bytes:
    """The sheet as PDF."""
    return flow.draw(_blocks(key, today), flow.Foot(words=day(today), title=TITLE))


def _blocks(key: str, today: date) -> Iterator[flow.Waiting]:
    yield from flow.title(TITLE, f"Laget {day(today)}")
    lines = wrap([Span(key.replace("-", "- "), bold=True)], _LARGE, flow.WIDTH)
    yield flow.Room(height=16), True
    yield Text(kind="P", lines=lines, width=flow.WIDTH, scale=Scale(body=_LARGE, leading=32)), False
    yield from prose.heading("Når trenger jeg den?")
    yield from prose.said("Når jeg har glemt passordsetningen. Da er dette det eneste som åpner feltapp på min maskin.")
    yield from prose.heading("Slik tar jeg vare på den")
    yield from prose.listed((
        "Låst inne, et annet sted enn maskinen. Aldri i samme veske.",
        "Ingen andre skal se den. Teamleder trenger den ikke.",
        "Er den på avveie, sier jeg fra til teamleder med en gang.",
        "Ikke ta bilde av den, og ikke send den til noen.",
    ))  # fmt: skip
    yield flow.ToFillIn(labels=("Lagt her (ikke skriv navn på noen vi følger opp)",)), False
