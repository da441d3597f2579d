"""The QApplication of a process: name, look, focus ring.  Made once by each `main`, and handed on from there.

Window titles never say more than «feltapp»: a title ends up in task bars, screen sharing and logs.
"""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication, QWidget

from feltapp.actions.utseende import Utseende
from feltapp.oversettelse import language
from feltapp.resources import resource
from feltapp.ui.norsk import speak_to_qt
from feltapp.ui.parts.focus_frame import install_focus_frame
from feltapp.ui.sweeper import Sweeper
from feltapp.ui.theme import STYLE, Scheme, apply_theme

TITLE = "feltapp"
SIZE = (1366, 768)
"""The window's size where there is room; a smaller screen gets a window that it can hold."""
LEAST = (720, 480)
GRIP = (80, 40)
"""So much of the top edge must be on a screen for somebody to get hold of the window."""


def make_app(name: str, utseende: str = "") -> QApplication:
    """The application; `utseende` is a scheme's name, or empty to follow the machine."""
    app = QApplication([name, *STYLE])
    app.setApplicationName(TITLE)
    app.setApplicationDisplayName("")
    app.setDesktopFileName(TITLE)
    app.setWindowIcon(QIcon(str(resource("icons", "HouseHeart.svg"))))
    app.setQuitOnLastWindowClosed(False)
    speak_to_qt(app, language())
    apply_theme(app, scheme_of(app, utseende))
    install_focus_frame(app)
    Sweeper(app)
    return app


def scheme_of(app: QApplication, utseende: str) -> Scheme:
    """The scheme asked for, else the machine's own light or dark."""
    if utseende:
        return Scheme(utseende)
    dark = app.styleHints().colorScheme() is Qt.ColorScheme.Dark
    return Scheme.MORK if dark else Scheme.LYS


def fit_to_screen(window: QWidget) -> None:
    """Give a window its size, or the screen's where that is smaller (1366×768 at 150 % is 911×512)."""
    window.resize(QSize(*SIZE).boundedTo(window.screen().availableSize()))


def put(window: QWidget, look: Utseende) -> None:
    """A window where one stood, if its top edge is on a screen that is there now."""
    if look.vindu is not None:
        at = QRect(*look.vindu)
        top = QRect(at.left(), at.top(), at.width(), GRIP[1])
        screens = (one.availableGeometry() for one in window.screen().virtualSiblings())
        held = next((one for one in screens if _can_be_held(one.intersected(top))), None)
        if held is not None:
            # With a larger text the same screen holds fewer of the pixels that a window is measured in.
            at.setSize(at.size().boundedTo(held.size()))
            at.moveRight(min(at.right(), max(held.right(), held.left() + at.width() - 1)))
            at.moveBottom(min(at.bottom(), max(held.bottom(), held.top() + at.height() - 1)))
            window.setGeometry(at)
    if look.stort:
        window.setWindowState(window.windowState() | Qt.WindowState.WindowMaximized)


def _can_be_held(seen: QRect) -> bool:
    return seen.width() >= GRIP[0] and seen.height() > 0


def dress(app: QApplication, window: QWidget, look: Utseende | None, *, fixed: bool) -> None:
    """A window of its own as the session that ended looked, and where that stood; `fixed` colours stay."""
    if look is None:
        return
    if not fixed:
        apply_theme(app, scheme_of(app, look.farger))
    put(window, look)
