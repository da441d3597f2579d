"""A form as it looks, drawn a part at a time so that the window never waits, and taking neither mouse nor keys.

The form's own widgets, unlike a picture, follow the width and look of the window.  Of a very long form the beginning.
"""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from feltapp.forms.state import FieldState, FormState
from feltapp.oversettelse import tr
from feltapp.ui.fields.other import Targets
from feltapp.ui.forms.section import SectionView
from feltapp.ui.parts.labels import label
from feltapp.ui.theme.tokens import Skrift

MOST_FIELDS = 250
PAUSE_MS = 10


class Preview(QWidget):
    """All sections under each other."""

    def __init__(self, state: FormState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._inside = QVBoxLayout(self)
        self._inside.setContentsMargins(20, 12, 20, 20)
        self._inside.setSpacing(12)
        found = [(one.title, [f for f in state.in_section(one.link_id) if f.visible]) for one in state.sections]
        self._left = [(title, fields) for title, fields in found if fields]
        self._room = MOST_FIELDS
        self._view: SectionView | None = None
        self._whole = False
        self._next = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._next.timeout.connect(self._more)
        self._more()

    @property
    def is_whole(self) -> bool:
        """Whether all that will be drawn has been, and takes no keys."""
        return self._whole

    def _more(self) -> None:
        if (self._view is None or self._view.is_whole) and self._left:
            self._add(*self._left.pop(0))
        if self._view is not None:
            for part in self._view.findChildren(QWidget):
                part.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._whole = not self._left and (self._view is None or self._view.is_whole)
        if not self._whole:
            self._next.start()

    def _add(self, title: str, fields: list[FieldState]) -> None:
        drawn = fields[: self._room]
        if drawn:
            self._inside.addWidget(label(title, Skrift.SKJEMATITTEL, wrap=True))
            self._view = SectionView(Targets())
            self._view.render_fields(drawn)
            self._inside.addWidget(self._view)
        self._room -= len(fields)
        if self._room <= 0:
            cut = -self._room + sum(len(more) for _, more in self._left)
            self._left = []
            if cut:
                self._inside.addWidget(label(tr("… og {antall} felt til").format(antall=cut), Skrift.BROD, "dempet"))
