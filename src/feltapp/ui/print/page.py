"""Any record on paper: how it will look, what is in it, who is to have it, and the way out.

The same for a record, for what is being written, and, with no record, for all that we hold about a person (innsyn).
"""

from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from feltapp.actions import paper
from feltapp.actions.paper import PaperPage, Wanted
from feltapp.domain.changes import Changes
from feltapp.domain.ids import BrukerId, RecordId, RevisionId
from feltapp.domain.place import Place
from feltapp.errors import FeltappError
from feltapp.oversettelse import tr
from feltapp.ui.page import Page, Tools
from feltapp.ui.parts.badge import Kind
from feltapp.ui.parts.banner import Banner
from feltapp.ui.parts.page_header import PageHeader
from feltapp.ui.parts.side_by_side import SideBySide
from feltapp.ui.print.panel import PrintPanel
from feltapp.ui.print.preview import Preview
from feltapp.ui.scroll_page import scrolled
from feltapp.ui.text import words as error_words
from feltapp.ui.titles import on_screen

SIDE = 376


class PrintPage(Page):
    """`Place.field` may name a shape: «lommekort»."""

    menu = "brukere"

    def __init__(self, tools: Tools, parent: QWidget | None = None) -> None:
        super().__init__(tools, parent)
        self._wanted = Wanted(bruker=BrukerId(""))
        self._shape = ""
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        self._header = PageHeader(tr("Skriv ut"), back_text=tr("Tilbake"), bar=True)
        self._header.back.connect(self.back)
        layout.addWidget(self._header)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        self._refusal = Banner(Kind.SNART, "", live=True)
        self._refusal.hide()
        column.addWidget(self._refusal)
        self._preview = Preview()
        column.addWidget(self._preview)
        column.addStretch(1)
        self._panel = PrintPanel(self.ctx, self.tasks)
        self._panel.redraw.connect(self._draw)
        self._panel.go.connect(self.go)
        self._columns = SideBySide(left, self._panel, SIDE)
        layout.addWidget(scrolled(self._columns), 1)

    @property
    def title(self) -> str:
        """Never whose, nor what."""
        return tr("Skriv ut")

    def show_place(self, place: Place) -> None:
        self._wanted = Wanted(
            bruker=BrukerId(place.bruker), record=RecordId(place.record), draft=RevisionId(place.draft)
        )
        self._shape = place.field
        self._header.set_title(tr("Skriv ut"))
        self._header.set_back(tr("Tilbake"))
        self._preview.clear()
        self._refusal.hide()
        self._panel.forget()
        self._panel.hide()
        self.tasks.read(
            partial(paper.open_paper, self.ctx, self._wanted), self._show, failed=self._refuse, latest=(self, "paper")
        )

    def refresh(self, changes: Changes) -> None:
        if self._wanted.bruker in changes.brukere and self._panel.isVisible():
            self._draw()

    def set_narrow(self, narrow: bool) -> None:
        self._columns.set_narrow(narrow)

    def _show(self, page: PaperPage) -> None:
        version = tr("versjon {versjon}").format(versjon=page.version) if page.version else ""
        mark = tr(page.mark) if page.mark else ""
        self._header.set_title(on_screen(page.title), "".join(f" · {part}" for part in (version, mark) if part))
        self._panel.show_page(page, self._shape)
        self._panel.show()
        self._draw()

    def _refuse(self, error: FeltappError) -> None:
        self._refusal.set_state(Kind.SNART, error_words(error))
        self._refusal.show()

    def _draw(self) -> None:
        work = partial(paper.preview, self.ctx, self._panel.wanted)
        self.tasks.read(work, self._drawn, failed=self._refuse, latest=(self, "pdf"))

    def _drawn(self, pdf: bytes) -> None:
        self._preview.show_pdf(pdf)
