"""What a record is called at the top of a page: a form's own title, with our own words in the window's language.

On paper the title stays as the form has it, so it is said here and not where it is made.
"""

from feltapp.actions.innsyn import INNSYN_TITLE
from feltapp.actions.titles import RETTELSE
from feltapp.oversettelse import tr


def on_screen(title: str) -> str:
    """The title, with «Rettelse» or «Innsyn» as the window says it."""
    if title == INNSYN_TITLE:
        return tr(INNSYN_TITLE)
    before, mark, named = title.partition(f"{RETTELSE}: ")
    return f"{tr(RETTELSE)}: {named}" if mark and not before else title
