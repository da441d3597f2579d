"""Somebody new out of a file that feltapp wrote elsewhere: choose it, unlock it, and see what was read."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from feltapp.actions import innlesing
from feltapp.actions.context import Context
from feltapp.actions.innlesing import Lest
from feltapp.errors import FeltappError, UserError
from feltapp.oversettelse import tr
from feltapp.ui.parts.badge import Kind
from feltapp.ui.parts.banner import Banner
from feltapp.ui.parts.buttons import filled_button, outline_button, plain_button
from feltapp.ui.parts.card import Card
from feltapp.ui.parts.file_dialog import file_dialog
from feltapp.ui.parts.labeled_field import LabeledField
from feltapp.ui.parts.labels import label
from feltapp.ui.parts.text_fields import LineEdit
from feltapp.ui.tasks import Tasks
from feltapp.ui.text import words
from feltapp.ui.theme.tokens import Skrift

ABOUT = tr(
    "Har personen fått med seg en fil fra feltapp et annet sted, kan du lese den inn her. Du signerer det som leses "
    "inn. Filen sier hvem som skrev det først."
)
MOST_LOST = 20


class ReadIn(Card):
    """Signals: `was_read(Lest)` when it is in the store; `go_on()` when the person has seen what had no place."""

    was_read = Signal(object)
    go_on = Signal()

    def __init__(self, ctx: Context, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(tr("Fra en annen feltapp"), "Download", padded=True, parent=parent)
        self._ctx, self._tasks = ctx, tasks
        self._data = b""
        self.body.addWidget(label(ABOUT, Skrift.BROD, wrap=True))
        self._choose = outline_button(tr("Les inn fra fil …"), "Download")
        self._choose.clicked.connect(self._ask_which)
        self.body.addWidget(self._choose, alignment=Qt.AlignmentFlag.AlignLeft)
        self._password = LineEdit()
        self._password.setEchoMode(QLineEdit.EchoMode.Password)
        self._password.returnPressed.connect(self._open)
        self._field = LabeledField(tr("Passord til filen"), self._password, tr("Seks ord, med mellomrom imellom."))
        self.body.addWidget(self._field)
        self._unlock = filled_button(tr("Lås opp og les inn"), "PadlockUnlocked")
        self._unlock.clicked.connect(self._open)
        self.body.addWidget(self._unlock, alignment=Qt.AlignmentFlag.AlignLeft)
        self._told = Banner(Kind.SNART, "", live=True)
        self.body.addWidget(self._told)
        self._on = plain_button(tr("Gå til personen"), "ArrowRight")
        self._on.clicked.connect(self.go_on)
        self.body.addWidget(self._on, alignment=Qt.AlignmentFlag.AlignLeft)
        self.start()

    def start(self) -> None:
        """As nobody had touched it; a file from before is forgotten."""
        self._data = b""
        self._password.set_text("")
        self._field.set_error("")
        for one in (self._field, self._unlock, self._told, self._on):
            one.hide()
        self._choose.show()
        self._choose.setEnabled(True)

    def open_file(self, path: str) -> None:
        """Read this file; a locked one asks for its password first."""
        self.start()
        self._choose.setEnabled(False)
        self._tasks.read(
            partial(innlesing.read_file, Path(path)), self._have, failed=self._refuse, latest=(self, "fil")
        )

    def _ask_which(self) -> None:
        dialog = file_dialog(self, tr("Les inn fra fil"), tr("Fil fra feltapp (*.pdf *.json)"), tr("Les inn"))
        dialog.fileSelected.connect(self.open_file)
        dialog.open()

    def _have(self, data: bytes) -> None:
        self._data = data
        if not innlesing.er_last(data):
            self._open()
            return
        self._choose.setEnabled(True)
        self._field.show()
        self._unlock.show()
        self._password.setFocus()

    def _open(self) -> None:
        self._field.set_error("")
        self._told.hide()
        self._unlock.setEnabled(False)
        work = partial(innlesing.les_inn, self._ctx, self._data, self._password.text().strip())
        self._tasks.write(work, self._done, failed=self._refuse)

    def _done(self, lest: Lest) -> None:
        self.start()
        if lest.lost:
            shown = [
                *lest.lost[:MOST_LOST],
                *([tr("og {tall} til").format(tall=len(lest.lost) - MOST_LOST)] if lest.lost[MOST_LOST:] else []),
            ]
            self._told.set_state(
                Kind.SNART,
                tr("%n registrering(er) er lest inn. Dette fantes det ikke plass til:", "", lest.count),
                "\n".join(shown),
            )
        else:
            self._told.set_state(Kind.OK, tr("%n registrering(er) er lest inn. Alt i filen kom med.", "", lest.count))
        self._unlock.setEnabled(True)
        self._choose.hide()
        self._told.show()
        self._on.show()
        self.was_read.emit(lest)

    def _refuse(self, error: FeltappError) -> None:
        self._choose.setEnabled(True)
        self._unlock.setEnabled(True)
        if isinstance(error, UserError) and error.field == "passord" and self._field.isVisible():
            self._field.set_error(words(error))
            self._password.setFocus()
            return
        self._told.set_state(Kind.SNART, words(error))
        self._told.show()
