"""A file by choice: locked first, open only after a warning, and the password shown once.  Saves nothing itself."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from feltapp.oversettelse import tr
from feltapp.ui.parts.badge import Kind
from feltapp.ui.parts.banner import Banner
from feltapp.ui.parts.buttons import outline_button, plain_button
from feltapp.ui.parts.labeled_field import LabeledField
from feltapp.ui.parts.labels import label
from feltapp.ui.parts.text_fields import LineEdit
from feltapp.ui.theme.tokens import Skrift

_LOCKED = tr("En låst fil kan bare åpnes med passordet. Det vises én gang.")
_NOTED = tr("Skriv det ned nå, eller si det på telefon. Det lagres ikke.")


class LockChoice(QWidget):
    """Signals: `locked_asked`; `open_asked(str)`, with which kind.  `how`: how whoever gets a locked file opens it.

    `kinds`: the files that can be had open, by code; the words stand on the buttons below the warning.
    """

    locked_asked = Signal()
    open_asked = Signal(str)

    def __init__(self, how: str = "", kinds: Sequence[tuple[str, str]] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kinds = kinds or (("", tr("Jeg forstår, lagre uten lås")),)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self._file = self._make_file(how)
        self._secret = self._make_secret()
        column.addWidget(self._file)
        column.addWidget(self._secret)
        self.start()

    def start(self) -> None:
        """As nobody had touched it; a password from before is gone."""
        self._file.hide()
        self._secret.hide()
        self._password.set_text("")

    def offer(self) -> None:
        """Let it be chosen."""
        self._secret.hide()
        self._warning.hide()
        self._open.show()
        self._file.show()

    def show_password(self, password: str) -> None:
        """The only time that it is shown."""
        self._file.hide()
        self._password.set_text(password)
        self._secret.show()

    def _make_file(self, how: str) -> QWidget:
        place = QWidget()
        column = QVBoxLayout(place)
        column.setContentsMargins(0, 8, 0, 0)
        column.addWidget(label(_LOCKED, Skrift.BROD, wrap=True))
        if how:
            column.addWidget(label(how, Skrift.HJELP, "dempet", wrap=True))
        locked = outline_button(tr("Lagre låst med passord"), "PadlockLocked")
        locked.clicked.connect(self.locked_asked)
        column.addWidget(locked)
        self._open = plain_button(tr("Lagre uten lås …"), "PadlockUnlocked")
        self._open.clicked.connect(self._warn)
        column.addWidget(self._open)
        self._warning = QWidget()
        warned = QVBoxLayout(self._warning)
        warned.setContentsMargins(0, 0, 0, 0)
        said = tr("Alle som får tak i filen, kan lese den. Slett den når den er brukt.")
        warned.addWidget(Banner(Kind.PASSERT, tr("Filen blir ikke kryptert."), said))
        for kind, words in self._kinds:
            sure = outline_button(words)
            sure.clicked.connect(partial(self.open_asked.emit, kind))
            warned.addWidget(sure)
        column.addWidget(self._warning)
        return place

    def _warn(self) -> None:
        self._open.hide()
        self._warning.show()

    def _make_secret(self) -> QWidget:
        place = QWidget()
        column = QVBoxLayout(place)
        column.setContentsMargins(0, 8, 0, 0)
        self._password = LineEdit()
        self._password.setReadOnly(True)
        column.addWidget(LabeledField(tr("Passord til filen"), self._password, _NOTED))
        noted = outline_button(tr("Jeg har skrevet det ned"), "Checkmark")
        noted.clicked.connect(self._forget)
        column.addWidget(noted)
        return place

    def _forget(self) -> None:
        self._password.set_text("")
        self._secret.hide()
