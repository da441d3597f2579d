"""A bug that escaped: say so with version and trace, then close in order.

The trace is files, lines and exception types alone: a message or a local may hold what somebody wrote about a person
(design invariant 8).  Nothing is sent anywhere; the medarbeider may copy it.
"""

import sys
import threading
import traceback
from collections.abc import Callable
from types import TracebackType

from PySide6.QtCore import Qt, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from feltapp import __version__
from feltapp.oversettelse import tr
from feltapp.ui.parts.buttons import filled_button, outline_button
from feltapp.ui.parts.labels import label
from feltapp.ui.theme.tokens import Skrift


def report(error: BaseException) -> str:
    """What may be shown, copied and sent to those who mend feltapp."""
    lines = [f"feltapp {__version__} · Python {sys.version.split()[0]} · Qt {qVersion()} · {sys.platform}"]
    seen: BaseException | None = error
    while seen is not None:
        lines.append(type(seen).__name__)
        for frame in traceback.extract_tb(seen.__traceback__):
            file = frame.filename.replace("\\", "/").rsplit("/feltapp/", 1)[-1].rsplit("/site-packages/", 1)[-1]
            lines.append(f"  {file}:{frame.lineno} {frame.name}")
        seen = seen.__cause__ or seen.__context__
    return "\n".join(lines)


class CrashDialog(QDialog):
    """Shown once; the window closes after it."""

    def __init__(self, error: BaseException, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("feltapp")
        self.setMinimumWidth(640)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 24)
        layout.setSpacing(12)
        layout.addWidget(label(tr("Feltapp har gjort en feil"), Skrift.SKJEMATITTEL))
        layout.addWidget(
            label(
                tr(
                    "Feltapp lukker seg nå. Det som står som lagret, er lagret. Teksten under sier hvor feilen er, og "
                    "ingenting om noen person."
                ),
                wrap=True,
            )
        )
        self._text = QPlainTextEdit(report(error))
        self._text.setReadOnly(True)
        self._text.setAccessibleName(tr("Teknisk feilmelding"))
        layout.addWidget(self._text, 1)
        buttons = QHBoxLayout()
        copy = outline_button(tr("Kopier", "knapp"), "Files")
        copy.clicked.connect(self._copy)
        close = filled_button(tr("Lukk feltapp"))
        close.clicked.connect(self.accept)
        buttons.addWidget(copy)
        buttons.addStretch(1)
        buttons.addWidget(close)
        layout.addLayout(buttons)
        self.setWindowModality(Qt.WindowModality.ApplicationModal)
        close.setFocus()

    def text(self) -> str:
        """What it shows."""
        return self._text.toPlainText()

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._text.toPlainText())


def catch_all(show: Callable[[BaseException], None]) -> None:
    """Let everything that escapes from a slot go to `show`, and its report to stderr.

    What escapes elsewhere (a worker, a finaliser) shows nothing, but Python's own words for it would hold the message.
    """

    def tell(error: BaseException, trace: TracebackType | None) -> None:
        sys.stderr.write(report(error.with_traceback(trace)) + "\n")

    def escaped(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        tell(error, trace)
        if not issubclass(kind, KeyboardInterrupt):
            show(error)

    def in_a_thread(found: threading.ExceptHookArgs) -> None:
        tell(found.exc_value or found.exc_type(), found.exc_traceback)

    def in_a_finaliser(found: "sys.UnraisableHookArgs") -> None:
        tell(found.exc_value or found.exc_type(), found.exc_traceback)

    sys.excepthook, threading.excepthook, sys.unraisablehook = escaped, in_a_thread, in_a_finaliser
