"""A field with its name above, help and error below, all of it read out by a screen reader.

Also says where the error is: icon + words under the field, a 2 px edge on it.
"""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from feltapp.oversettelse import tr
from feltapp.ui.parts.announce import announce
from feltapp.ui.parts.labels import IconLabel, label
from feltapp.ui.parts.text_fields import show_error_edge
from feltapp.ui.theme.tokens import Skrift


class LabeledField(QWidget):
    """`extra` stands at the right of the name: a badge, a link."""

    def __init__(
        self,
        text: str,
        widget: QWidget,
        help: str = "",
        error: str = "",
        *,
        extra: QWidget | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.widget = widget
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        self._label = label(text, Skrift.BROD_FET, wrap=True)
        self._label.setBuddy(widget)
        self.top = QHBoxLayout()
        self.top.setSpacing(8)
        self.top.addWidget(self._label, 1)
        if extra is not None:
            self.top.addWidget(extra)
        layout.addLayout(self.top)
        layout.addWidget(widget)
        self._help = label(help, Skrift.HJELP, "dempet", wrap=True)
        layout.addWidget(self._help)
        self._error_row = QWidget()
        row = QHBoxLayout(self._error_row)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(IconLabel("ExclamationmarkTriangle", 16, "passert"))
        self._error = label("", Skrift.HJELP_FET, "passert", wrap=True)
        row.addWidget(self._error, 1)
        layout.addWidget(self._error_row)
        widget.setAccessibleName(text)
        self.set_help(help)
        self.set_error(error)

    def error(self) -> str:
        return self._error.text()

    def set_label(self, text: str) -> None:
        self._label.setText(text)
        self.widget.setAccessibleName(text)

    def set_help(self, help: str) -> None:
        self._help.setText(help)
        self._help.setVisible(bool(help))
        self._describe()

    def set_error(self, error: str) -> None:
        """Show what is missing and what to do; an empty text takes it away."""
        new = error != self._error.text()
        self._error.setText(error)
        self._error_row.setVisible(bool(error))
        show_error_edge(self.widget, bool(error))
        self._describe()
        if new and self.isVisible():
            announce(self.widget, error)

    def _describe(self) -> None:
        parts = (tr("Feil: {tekst}").format(tekst=self._error.text()) if self._error.text() else "", self._help.text())
        self.widget.setAccessibleDescription(" ".join(part for part in parts if part))
