"""Our own dialog for files, in bokmål: the system's would remember which file was used last (security: no names left).

The caller says what for, and shows it; what becomes of the file is the caller's.
"""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from feltapp.oversettelse import tr

_WORDS = (
    (QFileDialog.DialogLabel.LookIn, tr("Mappe:")),
    (QFileDialog.DialogLabel.FileName, tr("Filnavn:")),
    (QFileDialog.DialogLabel.FileType, tr("Filtype:")),
    (QFileDialog.DialogLabel.Reject, tr("Avbryt")),
)


def file_dialog(parent: QWidget, title: str, pattern: str, accept: str, name: str = "") -> QFileDialog:
    """A dialog that begins at home; `pattern` is Qt's, `accept` the word on its button, `name` a file to begin with."""
    dialog = QFileDialog(parent, title, str(Path.home() / name), pattern)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    for part, said in (*_WORDS, (QFileDialog.DialogLabel.Accept, accept)):
        dialog.setLabelText(part, said)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    return dialog
