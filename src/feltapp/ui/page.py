"""What the main window asks of a page, and what a page may ask back.

A page shows one place.  It reads and writes through `Tasks` only, shows nothing of the bruker it showed before once it
has been given another place, and tells where it wants to go with one signal; it never knows its neighbours.
"""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from feltapp.actions.context import Context
from feltapp.domain.changes import Changes
from feltapp.domain.place import Place
from feltapp.ui.spelling import Spelling
from feltapp.ui.tasks import Tasks


@dataclass(frozen=True, slots=True, kw_only=True)
class Tools:
    """What every page is made with."""

    ctx: Context
    tasks: Tasks
    spelling: Spelling | None = None


class Page(QWidget):
    """One page of the window; made the first time somebody goes there, and kept.

    `menu` is the side menu's entry that is lit while the page shows.  `bare` pages (turned to the bruker) hide top bar,
    menu and status bar.
    """

    go = Signal(Place)
    back = Signal()
    menu = ""
    bare = False

    def __init__(self, tools: Tools, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ctx = tools.ctx
        self.tasks = tools.tasks
        self.spelling = tools.spelling
        self.setProperty("rolle", "side")
        self.setProperty("ring", "ingen")

    @property
    def title(self) -> str:
        """Said to screen readers and in the list of keys; never a person's name: it may reach the window title."""
        return ""

    def show_place(self, place: Place) -> None:
        """Show this place from the start; reads through tasks, and clears what stood there before at once."""

    def refresh(self, changes: Changes) -> None:
        """Something was written, here or by sync: read again if it concerns you.  Only the shown page is told."""

    def current_field(self) -> str:
        """The path of the answer that has focus, to come back to."""
        return ""

    def focus_field(self, path: str) -> None:
        """Give focus to that answer, when it has been read."""

    def leaving(self) -> None:
        """The page is about to be hidden or the process to end: hand every unsaved letter to `tasks.write` now."""

    def set_narrow(self, narrow: bool) -> None:
        """Whether the window is narrower than 1100 logical pixels: one column."""


PageFactory = Callable[[Tools], Page]
"""A `Page` class is one."""
