"""Hjelp: short pages that are there without a network, opened at the place where one was, and the list of keys.

The pages are drawn by the same markdown as forms, in which nothing can act.  `Place.field` names one.
"""

from collections.abc import Iterator
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from feltapp.actions import hjelp
from feltapp.actions.hjelp import KEYS, Hjelpeside
from feltapp.domain.place import Place
from feltapp.oversettelse import tr
from feltapp.ui.forms.rich import words_label
from feltapp.ui.hjelp.keys import KeyTable
from feltapp.ui.page import Page, Tools
from feltapp.ui.parts.card import Card, clear_layout
from feltapp.ui.parts.labels import label
from feltapp.ui.parts.page_header import PageHeader
from feltapp.ui.parts.paint import painter_for
from feltapp.ui.parts.row import Row
from feltapp.ui.parts.side_by_side import SideBySide
from feltapp.ui.scroll_page import scrolled
from feltapp.ui.theme.palette import farger
from feltapp.ui.theme.tokens import MAAL, Skrift

LIST = 300


class _PageRow(Row):
    """A page to open; the open one says so in sight and in words."""

    def __init__(self, title: str) -> None:
        super().__init__(title, bold=False, liten=True, line=False)
        self._name, self._open = title, False

    def set_open(self, is_open: bool) -> None:
        self._open = is_open
        self.setAccessibleName(tr("{navn}, åpen nå").format(navn=self._name) if is_open else self._name)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._open:
            f = farger()
            painter = painter_for(self)
            painter.fillRect(self.rect(), f.aksent_myk2)
            painter.fillRect(0, 0, 4, self.height(), f.aksent_kant)
            painter.end()
        super().paintEvent(event)


def _on_top(card: Card) -> QWidget:
    """As high as what is in it, and no higher."""
    around = QWidget()
    column = QVBoxLayout(around)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(card)
    column.addStretch(1)
    return around


class HelpPage(Page):
    menu = "hjelp"

    def __init__(self, tools: Tools, parent: QWidget | None = None) -> None:
        super().__init__(tools, parent)
        self._rows: dict[str, _PageRow] = {}
        self._pages: dict[str, Hjelpeside] = {}
        self._at = ""
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        header = PageHeader(
            tr("Hjelp"), tr("Ligger på maskinen og virker uten nett."), back_text=tr("Tilbake"), bar=True
        )
        header.back.connect(self.back)
        layout.addWidget(header)
        self._text = Card(padded=True)
        self._list = Card(tr("Sider", "hjelp"), "InformationSquare")
        self._columns = SideBySide(_on_top(self._text), _on_top(self._list), LIST)
        self._area = scrolled(self._columns)
        layout.addWidget(self._area, 1)

    @property
    def title(self) -> str:
        return tr("Hjelp")

    def show_place(self, place: Place) -> None:
        self._at = place.field
        self.tasks.read(hjelp.pages, self._show, latest=(self, "pages"))

    def current_field(self) -> str:
        """The page that is open."""
        return self._at

    def set_narrow(self, narrow: bool) -> None:
        self._columns.set_narrow(narrow)

    def _show(self, pages: tuple[Hjelpeside, ...]) -> None:
        if not self._rows:
            self._pages = {one.id: one for one in pages}
            for page_id, title in (*((one.id, one.title) for one in pages), (KEYS, tr("Taster"))):
                row = self._rows[page_id] = _PageRow(title)
                row.activated.connect(partial(self._open, page_id))
                self._list.body.addWidget(row)
        self._open(self._at if self._at in self._rows else next(iter(self._rows)))

    def _open(self, page_id: str) -> None:
        self._at = page_id
        for one, row in self._rows.items():
            row.set_open(one == page_id)
        clear_layout(self._text.body)
        for part in self._parts(page_id):
            self._text.body.addWidget(part)
        self._area.verticalScrollBar().setValue(0)

    def _parts(self, page_id: str) -> Iterator[QWidget]:
        """A title, and under each heading its words."""
        page = self._pages.get(page_id)
        yield label(page.title if page else tr("Taster"), Skrift.SIDETITTEL)
        if page is None:
            yield KeyTable()
            return
        for number, part in enumerate(f"\n{page.text}".split("\n## ")):
            heading, _, text = part.partition("\n") if number else ("", "", part)
            if heading:
                said = label(heading, Skrift.KORTTITTEL)
                said.setContentsMargins(0, MAAL.mellom_kort, 0, 0)
                said.setAlignment(Qt.AlignmentFlag.AlignBottom)
                yield said
            if text.strip():
                yield words_label(text, text)
