"""The krise- og mestringsplan: preview as it will lie on the refrigerator, print, and who has a copy.

A plan with two versions or only a draft says so across the paper.  How a paper leaves: `ui/print/panel.py`.
"""

from functools import partial

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from feltapp.actions import kriseplan, paper, words
from feltapp.actions.context import Context
from feltapp.actions.kriseplan import PlanPage
from feltapp.actions.paper import PaperPage, Wanted
from feltapp.domain.changes import Changes
from feltapp.domain.ids import BrukerId, RecordId
from feltapp.domain.place import Place
from feltapp.oversettelse import tr
from feltapp.ui import places
from feltapp.ui.page import Page, Tools
from feltapp.ui.parts.badge import Badge, Kind
from feltapp.ui.parts.buttons import outline_button
from feltapp.ui.parts.card import Card, clear_layout
from feltapp.ui.parts.empty_state import EmptyState
from feltapp.ui.parts.labels import label
from feltapp.ui.parts.page_header import PageHeader
from feltapp.ui.parts.row import Row
from feltapp.ui.parts.side_by_side import SideBySide
from feltapp.ui.print.panel import PrintPanel
from feltapp.ui.print.preview import Preview
from feltapp.ui.scroll_page import scrolled
from feltapp.ui.theme.tokens import Skrift

SIDE = 356


class KriseplanPage(Page):
    """One person's plan."""

    menu = "brukere"

    def __init__(self, tools: Tools, parent: QWidget | None = None) -> None:
        super().__init__(tools, parent)
        self._bruker = BrukerId("")
        self._plan: PlanPage | None = None
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        self._header = PageHeader(tr("Krise- og mestringsplan"), back_text=tr("Tilbake"), bar=True)
        self._header.back.connect(lambda: self.go.emit(places.person(self._bruker)))
        self._write = outline_button(tr("Skriv ny fra denne"), "PencilWriting")
        self._write.clicked.connect(lambda: self.go.emit(places.new_form(self._bruker, "kriseplan")))
        turn = outline_button(tr("Snu skjermen"), "Monitor")
        turn.setToolTip(tr("Vis det til personen alene, i stor skrift: F4"))
        turn.clicked.connect(self._turn)
        QShortcut(QKeySequence("F4"), self, self._turn)
        self._header.add_right(turn)
        self._header.add_right(self._write)
        layout.addWidget(self._header)
        self._columns = SideBySide(self._paper(), self._beside(), SIDE)
        layout.addWidget(scrolled(self._columns), 1)

    @property
    def title(self) -> str:
        """Never whose."""
        return tr("Plan")

    def show_place(self, place: Place) -> None:
        self._bruker = BrukerId(place.bruker)
        self._plan = None
        self._header.set_back(tr("Tilbake"))
        self._status.set_state(Kind.NOYTRAL, "", "")
        self._about.setText("")
        self._none.hide()
        clear_layout(self._copies.body)
        self._preview.clear()
        self._panel.forget()
        self._read()

    def refresh(self, changes: Changes) -> None:
        if self._bruker in changes.brukere:
            self._read()

    def set_narrow(self, narrow: bool) -> None:
        self._columns.set_narrow(narrow)

    def _paper(self) -> QWidget:
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        self._none = EmptyState(tr("Ingen plan ennå. Skriv den sammen, i ro og mak."), "Lifebuoy")
        column.addWidget(self._none)
        self._preview = Preview()
        column.addWidget(self._preview)
        column.addStretch(1)
        return left

    def _beside(self) -> QWidget:
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        stand = Card(tr("Slik står det"), "Lifebuoy", padded=True)
        self._status = Badge(Kind.NOYTRAL, tr("Ingen plan"))
        line = QHBoxLayout()
        line.addWidget(self._status)
        line.addStretch(1)
        stand.body.addLayout(line)
        self._about = label("", Skrift.BROD, wrap=True)
        stand.body.addWidget(self._about)
        column.addWidget(stand)
        self._panel = PrintPanel(self.ctx, self.tasks)
        self._panel.redraw.connect(self._draw)
        self._panel.go.connect(self.go)
        column.addWidget(self._panel)
        self._copies = Card(tr("Hvem har planen på papir"), "PrinterSmall")
        column.addWidget(self._copies)
        column.addStretch(1)
        return side

    def _read(self) -> None:
        before = self._plan.record if self._plan is not None else None
        self.tasks.read(partial(_open, self.ctx, self._bruker, before), self._show, latest=(self, "plan"))

    def _show(self, found: tuple[PlanPage, PaperPage | None]) -> None:
        plan, page = found
        self._plan = plan
        self._header.set_back(plan.name)
        there = plan.record is not None
        self._none.setVisible(not there)
        self._panel.setVisible(there)
        self._write.set_text(tr("Skriv ny fra denne") if there else tr("Skriv plan"))
        self._show_status(plan)
        clear_layout(self._copies.body)
        for copy in plan.copies:
            current = copy.version == str(plan.version)
            badge = (
                Badge(Kind.OK, tr("Gjeldende"), "Checkmark")
                if current
                else Badge(Kind.SNART, tr("Gammel"), "Hourglass")
            )
            row = Row(
                copy.mottaker,
                tr("Versjon {versjon} · {dag}").format(versjon=copy.version, dag=words.day(copy.day)),
                badge=badge,
                activates=False,
            )
            self._copies.body.addWidget(row)
        if plan.record is not None and plan.outdated and not plan.mark:
            again = outline_button(tr("Gi den nye til dem som har en gammel"), "ArrowsCirclepath")
            again.clicked.connect(partial(self._panel.recipients.choose, plan.outdated))
            self._copies.body.addWidget(again)
        if not plan.copies:
            self._copies.body.addWidget(EmptyState(tr("Ingen har planen på papir.")))
        if page is not None:
            self._panel.show_page(page)
        self._draw()

    def _show_status(self, plan: PlanPage) -> None:
        if plan.record is None:
            self._status.set_state(Kind.NOYTRAL, tr("Ingen plan"), "")
        elif plan.mark:
            self._status.set_state(Kind.INFO, tr(plan.mark), "ArrowRightLeft")
        else:
            self._status.set_state(Kind.OK, tr("Gjeldende"), "Checkmark")
        day = f", {words.day(plan.signed_on)}" if plan.signed_on else ""
        told = tr("Versjon {versjon}{dag}. Laget sammen med {hvem}.").format(
            versjon=plan.version, dag=day, hvem=plan.made_with
        )
        self._about.setText(told if plan.record is not None else "")

    def _turn(self) -> None:
        self.go.emit(places.turned(self._bruker, "kriseplan"))

    def _draw(self) -> None:
        if self._panel.wanted.record:
            work = partial(paper.preview, self.ctx, self._panel.wanted)
            self.tasks.read(work, self._preview.show_pdf, latest=(self, "pdf"))


def _open(ctx: Context, bruker: BrukerId, before: RecordId | None) -> tuple[PlanPage, PaperPage | None]:
    """The plan, and how it can be printed when it is not the one that was on screen before."""
    plan = kriseplan.open_plan(ctx, bruker)
    if plan.record is None or plan.record == before:
        return plan, None
    return plan, paper.open_paper(ctx, Wanted(bruker=bruker, record=plan.record))
