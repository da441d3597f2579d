"""A field that takes files: chosen in a dialog, dropped on it, or pasted; each shown by name, and taken away again.

Tells the files as answers hold them, with their bytes.  Writes nothing to disk; what a file may be is `intake.py`.
"""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QImage, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from feltapp.domain.answer import JsonValue
from feltapp.errors import UserError
from feltapp.forms.attachments import LARGEST, data_of, in_words, size_of
from feltapp.forms.definition import Field
from feltapp.forms.state import FieldState
from feltapp.oversettelse import tr
from feltapp.ui.fields.base import FieldWidget
from feltapp.ui.fields.intake import PASTED, from_image, from_path
from feltapp.ui.fields.viewer import Viewer
from feltapp.ui.parts.buttons import Storrelse, outline_button, plain_button
from feltapp.ui.parts.card import clear_layout
from feltapp.ui.parts.file_dialog import file_dialog
from feltapp.ui.parts.labels import ElidedLabel, label
from feltapp.ui.text import words
from feltapp.ui.theme.tokens import Skrift

_FILES = tr("Bilder og PDF (*.jpg *.jpeg *.png *.gif *.webp *.bmp *.tif *.tiff *.pdf)")


class AttachmentFieldWidget(FieldWidget):
    """The files, and a button that adds one."""

    def __init__(self, field: Field, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._field = field
        self._most = min(field.max_size or LARGEST, LARGEST)
        self._files: list[dict[str, JsonValue]] = []
        self._rows = QVBoxLayout()
        self._rows.setSpacing(4)
        self.box.addLayout(self._rows)
        row = QHBoxLayout()
        self.add = outline_button(tr("Legg ved fil"), "Plus")
        self.add.setAccessibleName(tr("Legg ved fil: {tekst}").format(tekst=field.text))
        self.add.clicked.connect(self._choose)
        row.addWidget(self.add)
        self._hint = label(
            tr("Bilde eller PDF, inntil {storrelse}. Du kan også lime inn.").format(storrelse=in_words(self._most)),
            Skrift.HJELP,
            "dempet",
        )
        row.addWidget(self._hint)
        row.addStretch(1)
        self.box.addLayout(row)
        self._wrong = label("", Skrift.HJELP_FET, "passert", wrap=True)
        self._wrong.hide()
        self.box.addWidget(self._wrong)
        self.setAcceptDrops(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def render_state(self, state: FieldState) -> None:
        value = state.shown.value
        held = value if isinstance(value, list) else [value]
        files = [one for one in held if isinstance(one, dict)]
        if files != self._files or not self._rows.count():
            self._files = files
            self._show(state.field.read_only)
        takes = not state.field.read_only and not state.field.computed
        self.add.setVisible(takes)
        self._hint.setVisible(takes)
        self.setAcceptDrops(takes)
        full = state.field.repeats and state.field.max_occurs is not None and len(files) >= state.field.max_occurs
        self.add.setEnabled(not full)
        self.add.setText(tr("Legg ved fil") if state.field.repeats or not files else tr("Bytt fil"))

    def target(self) -> QWidget:
        return self.add

    def take(self, paths: Sequence[Path]) -> None:
        """Files that somebody chose or dropped."""
        try:
            self._put([from_path(one, self._most) for one in (paths if self._field.repeats else paths[:1])])
        except UserError as error:
            self._refuse(error)

    def paste(self, held: QMimeData) -> bool:
        """What lies on the clipboard; false when it is nothing that can be attached."""
        paths = [Path(url.toLocalFile()) for url in held.urls() if url.isLocalFile()]
        if paths:
            self.take(paths)
        elif held.hasImage():
            image = held.imageData()
            try:
                self._put([from_image(QImage(image), PASTED, self._most)])
            except UserError as error:
                self._refuse(error)
        return bool(paths) or held.hasImage()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Paste) and self.add.isVisible():
            self.paste(QApplication.clipboard().mimeData())
            return
        super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls() or event.mimeData().hasImage():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        if self.paste(event.mimeData()):
            event.acceptProposedAction()

    def _put(self, new: list[dict[str, JsonValue]]) -> None:
        self._wrong.hide()
        if not new:
            return
        if not self._field.repeats:
            self.chosen.emit(new[0])
            return
        known = {one.get("sha256") for one in self._files}
        files = [*self._files, *(one for one in new if one["sha256"] not in known)]
        if sum(size_of(one) for one in files) > LARGEST:
            self._refuse(UserError("for-store-vedlegg", grense=in_words(LARGEST)))
            return
        self.chosen.emit(files)

    def _refuse(self, error: UserError) -> None:
        self._wrong.setText(words(error))
        self._wrong.show()

    def _choose(self) -> None:
        dialog = file_dialog(self, tr("Legg ved fil"), _FILES, tr("Legg ved"))
        if self._field.repeats:
            dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.filesSelected.connect(lambda paths: self.take([Path(one) for one in paths]))
        dialog.open()

    def _show(self, read_only: bool) -> None:
        clear_layout(self._rows)
        if not self._files:
            self._rows.addWidget(label(tr("Ingen vedlegg"), Skrift.BROD, "dempet"))
        for number, one in enumerate(self._files):
            row = self._row(number, one, read_only)
            self._rows.addWidget(row)
            row.show()  # now: the keyboard may be wanted in it at once

    def _row(self, number: int, one: dict[str, JsonValue], read_only: bool) -> QWidget:
        title = str(one.get("title") or tr("Vedlegg"))
        size = one.get("size")
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        said = f"{title} ({in_words(size)})" if isinstance(size, int) and size else title
        row.addWidget(ElidedLabel(said), 1)
        data = data_of(one)
        if data is not None:
            show = plain_button(tr("Vis"), "Eye", Storrelse.RAD)
            show.setAccessibleName(tr("Vis {tittel}").format(tittel=title))
            show.clicked.connect(partial(self._view, title, str(one.get("type")), data))
            row.addWidget(show)
        else:
            row.addWidget(label(tr("Filen er ikke her"), Skrift.HJELP, "dempet"))
        if not read_only:
            remove = plain_button(tr("Fjern"), "XMark", Storrelse.RAD)
            remove.setAccessibleName(tr("Fjern {tittel}").format(tittel=title))
            remove.clicked.connect(partial(self._remove, number))
            row.addWidget(remove)
        return line

    def _view(self, title: str, kind: str, data: bytes) -> None:
        viewer = Viewer(title, kind, data, self)
        viewer.setModal(True)
        viewer.move(self.mapToGlobal(QPoint(0, 0)))
        viewer.show()

    def _remove(self, number: int) -> None:
        rest = [one for at, one in enumerate(self._files) if at != number]
        self.chosen.emit(rest or None)
        self.add.setFocus()
