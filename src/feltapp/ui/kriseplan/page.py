"""The krise- og mestringsplan: preview as it will lie on the refrigerator, print, and who has a copy.

The copy log is written before the first byte goes to the printer (design §9).  A plan with two versions or only a draft
says so across the paper.
"""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from feltapp.actions import kriseplan, words
from feltapp.actions.kriseplan import PlanPage
from feltapp.domain.changes import Changes
from feltapp.domain.ids import BrukerId
from feltapp.domain.place import Place
from feltapp.errors import FeltappError
from feltapp.ui import places
from feltapp.ui.kriseplan.paper import page_images, print_pdf
from feltapp.ui.kriseplan.sheet import Sheet
from feltapp.ui.page import Page, Tools
from feltapp.ui.parts import (
    Badge,
    Card,
    CheckBox,
    ChipGroup,
    EmptyState,
    LabeledField,
    LineEdit,
    PageHeader,
    Row,
    SideBySide,
    clear_layout,
    filled_button,
    label,
    outline_button,
)
from feltapp.ui.parts.badge import Kind
from feltapp.ui.scroll_page import scrolled
from feltapp.ui.text import words as error_words
from feltapp.ui.theme.tokens import Skrift

SIDE = 356
PREVIEW_DPI = 130
SHEET, CARD = "ark", "lommekort"
_DIALOG_WORDS = (
    (QFileDialog.DialogLabel.LookIn, "Mappe:"),
    (QFileDialog.DialogLabel.FileName, "Filnavn:"),
    (QFileDialog.DialogLabel.FileType, "Filtype:"),
    (QFileDialog.DialogLabel.Accept, "Lagre"),
    (QFileDialog.DialogLabel.Reject, "Avbryt"),
)


class KriseplanPage(Page):
    """One person's plan."""

    menu = "brukere"

    def __init__(self, tools: Tools, parent: QWidget | None = None) -> None:
        super().__init__(tools, parent)
        self._bruker = BrukerId("")
        self._plan: PlanPage | None = None
        self._pdf = b""
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        self._header = PageHeader("Krise- og mestringsplan", back_text="Tilbake", bar=True)
        self._header.back.connect(lambda: self.go.emit(places.person(self._bruker)))
        self._write = outline_button("Skriv ny fra denne", "PencilWriting")
        self._write.clicked.connect(lambda: self.go.emit(places.new_form(self._bruker, "kriseplan")))
        self._header.add_right(self._write)
        layout.addWidget(self._header)
        self._columns = SideBySide(self._paper(), self._beside(), SIDE)
        layout.addWidget(scrolled(self._columns), 1)

    @property
    def title(self) -> str:
        """Never whose."""
        return "Plan"

    def show_place(self, place: Place) -> None:
        self._bruker = BrukerId(place.bruker)
        self._plan = None
        self._pdf = b""
        self._header.set_back("Tilbake")
        self._status.set_state(Kind.NOYTRAL, "", "")
        self._about.setText("")
        self._none.hide()
        clear_layout(self._copies.body)
        self._show_pages([])
        self._to.set_text("")
        self._who.set_error("")
        self._say("")
        self._shape.set_value(SHEET)
        self._read()

    def refresh(self, changes: Changes) -> None:
        if self._bruker in changes.brukere:
            self._read()

    def set_narrow(self, narrow: bool) -> None:
        self._columns.set_narrow(narrow)

    def _paper(self) -> QWidget:
        paper = QWidget()
        column = QVBoxLayout(paper)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        self._pages = QVBoxLayout()
        self._pages.setSpacing(12)
        self._none = EmptyState("Ingen plan ennå. Skriv den sammen, i ro og mak.", "Lifebuoy")
        column.addWidget(self._none)
        column.addLayout(self._pages)
        column.addStretch(1)
        return paper

    def _beside(self) -> QWidget:
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        stand = Card("Slik står det", "Lifebuoy", padded=True)
        self._status = Badge(Kind.NOYTRAL, "Ingen plan")
        line = QHBoxLayout()
        line.addWidget(self._status)
        line.addStretch(1)
        stand.body.addLayout(line)
        self._about = label("", Skrift.BROD, wrap=True)
        stand.body.addWidget(self._about)
        column.addWidget(stand)
        column.addWidget(self._print_card())
        self._copies = Card("Hvem har planen på papir", "PrinterSmall")
        column.addWidget(self._copies)
        column.addStretch(1)
        return side

    def _print_card(self) -> Card:
        card = Card("Skriv ut", "PrinterSmall", padded=True)
        self._printing = card
        self._shape = ChipGroup([(SHEET, "Ark (A4)"), (CARD, "Lommekort")], "Hva skal skrives ut")
        self._shape.set_value(SHEET)
        self._shape.chosen.connect(lambda _shape: self._draw())
        card.body.addWidget(self._shape)
        self._neutral = CheckBox("Nøytral tittel («Min plan»)")
        self._neutral.clicked.connect(lambda _on: self._draw())
        card.body.addWidget(self._neutral)
        self._to = LineEdit("Navn, flere med komma")
        self._who = LabeledField("Hvem skal ha kopien?", self._to, "Står i loggen før utskriften går.")
        card.body.addWidget(self._who)
        buttons = QHBoxLayout()
        self._print = filled_button("Skriv ut", "PrinterSmall")
        self._print.clicked.connect(partial(self._log_then, self._to_printer))
        self._save = outline_button("Lagre som PDF", "FileText")
        self._save.clicked.connect(partial(self._log_then, self._to_file))
        buttons.addWidget(self._print)
        buttons.addWidget(self._save)
        buttons.addStretch(1)
        card.body.addLayout(buttons)
        self._done = label("", Skrift.HJELP, "dempet", wrap=True)
        self._done.hide()
        card.body.addWidget(self._done)
        return card

    def _read(self) -> None:
        self.tasks.read(partial(kriseplan.open_plan, self.ctx, self._bruker), self._show, latest=(self, "plan"))

    def _show(self, plan: PlanPage) -> None:
        self._plan = plan
        self._header.set_back(plan.name)
        there = plan.record is not None
        self._none.setVisible(not there)
        self._printing.setVisible(there)
        self._write.set_text("Skriv ny fra denne" if there else "Skriv plan")
        if not there:
            self._status.set_state(Kind.NOYTRAL, "Ingen plan", "")
        elif plan.mark:
            self._status.set_state(Kind.INFO, plan.mark, "ArrowRightLeft")
        else:
            self._status.set_state(Kind.OK, "Gjeldende", "Checkmark")
        day = f", {words.day(plan.signed_on)}" if plan.signed_on else ""
        self._about.setText(f"Versjon {plan.version}{day}. Laget sammen med {plan.made_with}." if there else "")
        clear_layout(self._copies.body)
        for copy in plan.copies:
            current = copy.version == str(plan.version)
            badge = Badge(Kind.OK, "Gjeldende", "Checkmark") if current else Badge(Kind.SNART, "Gammel", "Hourglass")
            row = Row(copy.mottaker, f"Versjon {copy.version} · {words.day(copy.day)}", badge=badge, activates=False)
            self._copies.body.addWidget(row)
        if not plan.copies:
            self._copies.body.addWidget(EmptyState("Ingen har planen på papir."))
        if there:
            self._draw()

    def _draw(self) -> None:
        if self._plan is None or self._plan.record is None:
            return
        if self._shape.value() == CARD:
            work = partial(kriseplan.pocket_card, self.ctx, self._bruker)
        else:
            work = partial(kriseplan.pdf, self.ctx, self._bruker, neutral=self._neutral.isChecked())
        self.tasks.read(work, self._drawn, latest=(self, "pdf"))

    def _drawn(self, pdf: bytes) -> None:
        self._pdf = pdf
        ratio = self.devicePixelRatioF()
        images = page_images(pdf, PREVIEW_DPI * ratio)
        pixmaps = [QPixmap.fromImage(image) for image in images]
        for pixmap in pixmaps:
            pixmap.setDevicePixelRatio(ratio)
        self._show_pages(pixmaps)

    def _show_pages(self, pixmaps: list[QPixmap]) -> None:
        clear_layout(self._pages)
        for number, pixmap in enumerate(pixmaps, 1):
            page = Sheet(pixmap)
            page.setAccessibleName(f"Forhåndsvisning, side {number} av {len(pixmaps)}")
            self._pages.addWidget(page)

    def _log_then(self, go_on: Callable[[], None]) -> None:
        names = tuple(name.strip() for name in self._to.text().split(",") if name.strip())
        if not names:
            self._who.set_error("Skriv hvem som skal ha kopien.")
            self._to.setFocus()
            return
        self._who.set_error("")
        work = partial(kriseplan.log_copy, self.ctx, self._bruker, names)
        self.tasks.write(work, lambda _changes: go_on(), failed=self._refused)

    def _to_printer(self) -> None:
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        dialog = QPrintDialog(printer, self)
        dialog.setWindowTitle("Skriv ut")
        dialog.accepted.connect(lambda: self._send(printer))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setModal(True)
        dialog.show()

    def _send(self, printer: QPrinter) -> None:
        print_pdf(self._pdf, printer)
        self._say("Sendt til skriveren.")

    def _to_file(self) -> None:
        dialog = QFileDialog(self, "Lagre som PDF", str(Path.home() / "min-plan.pdf"), "PDF (*.pdf)")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
        for part, said in _DIALOG_WORDS:
            dialog.setLabelText(part, said)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self.save_to)
        dialog.open()

    def save_to(self, path: str) -> None:
        """Write the sheet to a file that the person chose; it is not encrypted, and the page says so."""
        Path(path).write_bytes(self._pdf)
        self._say("Lagret. Filen er ikke kryptert: slett den når den er brukt.")

    def _say(self, text: str) -> None:
        self._done.setText(text)
        self._done.setVisible(bool(text))

    def _refused(self, error: FeltappError) -> None:
        self._who.set_error(error_words(error))
