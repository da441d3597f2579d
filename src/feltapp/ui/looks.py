"""How the window looks, while it is open: colours change at once, the size of text with the next unlock.

Also where the window stood, so that it comes back there; never what was in it.
"""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QWidget

from feltapp.actions import utseende
from feltapp.actions.utseende import SIZES, Utseende
from feltapp.domain.changes import Changes
from feltapp.ui.app import LEAST, put, scheme_of
from feltapp.ui.tasks import Tasks
from feltapp.ui.theme import apply_theme


class Looks(QObject):
    """`fixed`: the program was started with colours of its own, which no choice changes."""

    def __init__(
        self, app: QApplication, tasks: Tasks, base: Path, look: Utseende | None, *, fixed: bool = False
    ) -> None:
        super().__init__()
        self._app, self._tasks, self._base, self._fixed = app, tasks, base, fixed
        self.now = look or Utseende()
        self._paint()

    def choose(self, change: Callable[[Utseende], Utseende]) -> None:
        """Look like this from now on."""
        before, self.now = self.now, change(self.now)
        if self.now == before:
            return
        self._tasks.write(partial(_written, self._base, self.now))
        if self.now.farger != before.farger:
            self._paint()

    def sizes_that_fit(self, window: QWidget) -> tuple[int, ...]:
        """Those with which all of the window still has room on its screen, and the one chosen."""
        return sizes_that_fit(window, self.now.tekst)

    def place(self, window: QWidget) -> None:
        """Put it where it stood, if somebody can get hold of it there."""
        put(window, self.now)

    def remember(self, window: QWidget) -> None:
        """It goes now: keep where it stood."""
        whole = bool(window.windowState() & Qt.WindowState.WindowMaximized)
        at = window.normalGeometry() if whole else window.geometry()
        place = (at.x(), at.y(), at.width(), at.height()) if at.isValid() else self.now.vindu
        self.choose(lambda look: replace(look, vindu=place, stort=whole))

    def _paint(self) -> None:
        if not self._fixed:
            apply_theme(self._app, scheme_of(self._app, self.now.farger))


def _written(base: Path, look: Utseende) -> Changes:
    utseende.write(base, look)
    return Changes()


def sizes_that_fit(window: QWidget, chosen: int) -> tuple[int, ...]:
    """The sizes of text with which all of a window still has room on its screen, and the one chosen."""
    screen = window.screen()
    pixels = screen.availableSize() * screen.devicePixelRatio()
    here = screen.devicePixelRatio() / utseende.scale_in_use()
    most = min(pixels.width() / LEAST[0], pixels.height() / LEAST[1]) * 100 / here
    return tuple(size for size in SIZES if size <= max(100, most) or size == chosen)
