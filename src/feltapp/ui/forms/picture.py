"""A form drawn as it looks in the window, all sections under each other, onto a picture.

For those who draw forms: no window is shown, no person is needed.  The same section view as on the page.
"""

from dataclasses import dataclass

from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from feltapp.forms.definition import FormDefinition
from feltapp.forms.state import FormState
from feltapp.oversettelse import tr
from feltapp.ui.app import make_app
from feltapp.ui.fields.other import Targets
from feltapp.ui.forms.png import as_png
from feltapp.ui.forms.section import SectionView
from feltapp.ui.parts.labels import label
from feltapp.ui.parts.page_header import PageHeader
from feltapp.ui.theme.tokens import Skrift

WIDTH = 1000
TALLEST = 30_000
MOST_FIELDS = 40
"""In one picture, so that it is there within a second on a busy machine too; the rest comes in pictures of its own."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Drawn:
    """The picture, the number of the last field in it, how many fields there are, and whether it had room."""

    png: bytes
    last: int
    total: int
    cut: bool


class WholeForm(QWidget):
    """Header and sections; of a very long form the fields from `first` on, and words that say how many follow."""

    def __init__(self, definition: FormDefinition, state: FormState, first: int = 0) -> None:
        super().__init__()
        self.setProperty("rolle", "side")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 20)
        column.setSpacing(0)
        column.addWidget(PageHeader(definition.title, bar=True))
        inside = QVBoxLayout()
        inside.setContentsMargins(20, 12, 20, 0)
        inside.setSpacing(12)
        column.addLayout(inside)
        self.total = 0
        for section in state.sections:
            visible = [one for one in state.in_section(section.link_id) if one.visible]
            drawn = visible[max(0, first - self.total) : max(0, first + MOST_FIELDS - self.total)]
            if drawn:
                inside.addWidget(label(section.title, Skrift.SKJEMATITTEL, wrap=True))
                view = SectionView(Targets())
                view.render_fields(drawn)
                view.complete()
                inside.addWidget(view)
            self.total += len(visible)
        left = self.total - first - MOST_FIELDS
        if left > 0:
            inside.addWidget(label(tr("… og {antall} felt til").format(antall=left), Skrift.BROD, "dempet"))
        column.addStretch(1)


def draw(definition: FormDefinition, state: FormState, first: int = 0) -> Drawn:
    """The picture, of the fields from `first` on.  The window writes no files: whoever asked for it does."""
    app = QApplication.instance() or make_app("feltapp", "lys")
    whole = WholeForm(definition, state, first)
    whole.setFixedWidth(WIDTH)
    whole.ensurePolished()
    layout = whole.layout()
    wanted = max(layout.totalHeightForWidth(WIDTH) if layout is not None else 0, whole.sizeHint().height())
    whole.resize(WIDTH, min(wanted, TALLEST))
    png = as_png(whole.grab().toImage())
    drawn = Drawn(png=png, last=min(first + MOST_FIELDS, whole.total), total=whole.total, cut=wanted > TALLEST)
    whole.deleteLater()
    del app
    return drawn
