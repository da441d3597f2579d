"""A paper or a FHIR file, where somebody chose: never by itself, and under a name that says nothing.

Only what came through the one door is written (actions/deling.py).
"""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from feltapp.actions.deling import Utlevering
from feltapp.errors import Trouble
from feltapp.oversettelse import tr
from feltapp.ui.parts.file_dialog import file_dialog

NEUTRAL_NAME = "dokument"
PDF, JSON = "pdf", "json"
_KINDS = {PDF: (tr("Lagre som PDF"), tr("PDF (*.pdf)")), JSON: (tr("Lagre som FHIR"), tr("JSON (*.json)"))}


def ask_where(parent: QWidget, kind: str = PDF) -> QFileDialog:
    """Ask for a place and a name; the name offered says nothing."""
    words, pattern = _KINDS[kind]
    dialog = file_dialog(parent, words, pattern, tr("Lagre"), f"{NEUTRAL_NAME}.{kind}")
    dialog.setFileMode(QFileDialog.FileMode.AnyFile)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix(kind)
    return dialog


def write_file(given: Utlevering, path: str) -> str:
    """Write it there; the path."""
    try:
        Path(path).write_bytes(given.data)
    except OSError as error:
        raise Trouble("fil-ikke-lagret") from error
    return path
