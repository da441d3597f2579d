"""A paper or a FHIR file, where somebody chose: never by itself, and under a name that says nothing.

Only what came through the one door is written (actions/deling.py).
"""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from feltapp.actions.deling import Utlevering
from feltapp.errors import Trouble

NEUTRAL_NAME = "dokument"
PDF, JSON = "pdf", "json"
_KINDS = {PDF: ("Lagre som PDF", "PDF (*.pdf)"), JSON: ("Lagre som FHIR", "JSON (*.json)")}
_WORDS = (
    (QFileDialog.DialogLabel.LookIn, "Mappe:"),
    (QFileDialog.DialogLabel.FileName, "Filnavn:"),
    (QFileDialog.DialogLabel.FileType, "Filtype:"),
    (QFileDialog.DialogLabel.Accept, "Lagre"),
    (QFileDialog.DialogLabel.Reject, "Avbryt"),
)


def ask_where(parent: QWidget, kind: str = PDF) -> QFileDialog:
    """Our own dialog: the system's would remember the file among what was used last."""
    words, pattern = _KINDS[kind]
    dialog = QFileDialog(parent, words, str(Path.home() / f"{NEUTRAL_NAME}.{kind}"), pattern)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.setDefaultSuffix(kind)
    for part, said in _WORDS:
        dialog.setLabelText(part, said)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    return dialog


def write_file(given: Utlevering, path: str) -> str:
    """Write it there; the path."""
    try:
        Path(path).write_bytes(given.data)
    except OSError as error:
        raise Trouble("fil-ikke-lagret") from error
    return path
