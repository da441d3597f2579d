"""A form drawn as it looks in the window, all sections under each other, onto a picture.

For those who draw forms: no window is shown, no person is needed.  The same section view as on the page.
"""

from pathlib import Path

from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from feltapp.errors import Trouble
from feltapp.forms.definition import FormDefinition
from feltapp.forms.state import FormState
from feltapp.ui.app import make_app
from feltapp.ui.fields.other import Targets
from feltapp.ui.forms.section import SectionView
from feltapp.ui.parts import PageHeader, label
from feltapp.ui.theme.tokens import Skrift

WIDTH = 1000
TALLEST = 30_000
MOST_FIELDS = 250


class WholeForm(QWidget):
    """Header and sections; of a very long form the beginning, and words that say so."""

    def __init__(self, definition: FormDefinition, state: FormState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("rolle", "side")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 20)
        column.setSpacing(0)
        column.addWidget(PageHeader(definition.title, bar=True))
        inside = QVBoxLayout()
        inside.setContentsMargins(20, 12, 20, 0)
        inside.setSpacing(12)
        column.addLayout(inside)
        room = MOST_FIELDS
        for section in state.sections:
            visible = [one for one in state.in_section(section.link_id) if one.visible]
            if room > 0 and visible:
                inside.addWidget(label(section.title, Skrift.SKJEMATITTEL, wrap=True))
                view = SectionView(Targets())
                view.render_fields(visible[:room])
                view.complete()
                inside.addWidget(view)
            room -= len(visible)
        if room < 0:
            inside.addWidget(label(f"… og {-room} felt til", Skrift.BROD, "dempet"))
        column.addStretch(1)


def draw_to(definition: FormDefinition, state: FormState, path: Path) -> None:
    """Write the picture; Trouble when the file cannot be written."""
    app = QApplication.instance() or make_app("feltapp", "lys")
    whole = WholeForm(definition, state)
    whole.setFixedWidth(WIDTH)
    whole.ensurePolished()
    layout = whole.layout()
    height = layout.totalHeightForWidth(WIDTH) if layout is not None else 0
    whole.resize(WIDTH, min(max(height, whole.sizeHint().height()), TALLEST))
    written = whole.grab().save(str(path), "PNG")
    whole.deleteLater()
    del app
    if not written:
        raise Trouble("bilde-ikke-skrevet", fil=str(path))
