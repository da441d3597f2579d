"""All or some of what we hold about a person, as a file for another system, or for the person.

What is in it, who is to have it, what the gate says of each record, and the way out: locked first.
"""

from dataclasses import replace
from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from feltapp.actions import eksport, paper
from feltapp.actions.deling import Deling, Utlevering
from feltapp.actions.eksport import EksportPage, Filslag
from feltapp.domain.ids import BrukerId
from feltapp.domain.place import Place
from feltapp.errors import FeltappError
from feltapp.oversettelse import tr
from feltapp.ui import places
from feltapp.ui.page import Page, Tools
from feltapp.ui.parts.badge import Kind
from feltapp.ui.parts.banner import Banner
from feltapp.ui.parts.buttons import filled_button
from feltapp.ui.parts.card import Card
from feltapp.ui.parts.labels import label
from feltapp.ui.parts.page_header import PageHeader
from feltapp.ui.parts.side_by_side import SideBySide
from feltapp.ui.print.file_contents import FileContents
from feltapp.ui.print.lock_choice import LockChoice
from feltapp.ui.print.page import SIDE
from feltapp.ui.print.recipients import Recipients
from feltapp.ui.print.saving import JSON, PDF, ask_where, write_file
from feltapp.ui.scroll_page import scrolled
from feltapp.ui.text import words as error_words
from feltapp.ui.theme.tokens import Skrift

_NOBODY = tr("Velg hvem som skal ha filen.")
_HOW = tr(
    "Den låste filen er en pakke: en PDF å lese, og det samme som FHIR i et vedlegg. Den åpnes med passordet i alle "
    "PDF-lesere, og leses inn i feltapp med «Les inn fra fil». Si passordet på telefon."
)
_OPEN = (
    (Filslag.PDF.value, tr("Jeg forstår, lagre PDF/A for journalsystem")),
    (Filslag.FHIR.value, tr("Jeg forstår, lagre FHIR (JSON)")),
)
_SAVED_LOCKED = tr("Lagret, låst med passordet.")
_SAVED_OPEN = tr("Lagret. Filen er ikke kryptert: slett den når den er brukt.")


class FilePage(Page):
    menu = "brukere"

    def __init__(self, tools: Tools, parent: QWidget | None = None) -> None:
        super().__init__(tools, parent)
        self._bruker = BrukerId("")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        header = PageHeader(tr("Gi videre som fil"), back_text=tr("Tilbake"), bar=True)
        header.back.connect(self.back)
        layout.addWidget(header)
        left, beside = QWidget(), QWidget()
        column, side = QVBoxLayout(left), QVBoxLayout(beside)
        for one in (column, side):
            one.setContentsMargins(0, 0, 0, 0)
            one.setSpacing(12)
        self._refusal = Banner(Kind.SNART, "", live=True)
        column.addWidget(self._refusal)
        self._contents = FileContents()
        self._contents.changed.connect(self._ask)
        column.addWidget(self._contents)
        column.addStretch(1)
        self._recipients = Recipients(self.ctx.clock)
        self._recipients.changed.connect(self._somebody_else)
        self._recipients.leave_out.connect(self._contents.leave_out)
        self._recipients.ask_samtykke.connect(lambda: self.go.emit(places.new_form(self._bruker, "samtykke")))
        self._recipients.by_law.connect(lambda: self.go.emit(places.new_form(self._bruker, "unntak")))
        side.addWidget(self._recipients)
        side.addWidget(self._make_saving())
        side.addStretch(1)
        self._columns = SideBySide(left, beside, SIDE)
        layout.addWidget(scrolled(self._columns), 1)

    @property
    def title(self) -> str:
        """Never whose."""
        return tr("Gi videre som fil")

    def show_place(self, place: Place) -> None:
        self._bruker = BrukerId(place.bruker)
        self._refusal.hide()
        self._contents.clear()
        self._recipients.clear()
        self._lock.start()
        self._say("")
        work = partial(eksport.open_eksport, self.ctx, self._bruker)
        self.tasks.read(work, self._show, failed=self._refuse_all, latest=(self, "fil"))

    def set_narrow(self, narrow: bool) -> None:
        self._columns.set_narrow(narrow)

    def save_to(self, password: str, slag: Filslag, path: str) -> None:
        """Write the file where the person chose, when everybody who is to have it may have it."""
        self._recipients.refuse("")
        self._say("")
        names, records = self._recipients.names, self._contents.records
        work = partial(eksport.gi_fil, self.ctx, self._bruker, names, records, password, slag)
        self.tasks.write(work, partial(self._write, path, password), failed=self._refuse)

    def _make_saving(self) -> Card:
        card = Card(tr("Lagre"), "Download", padded=True)
        save = filled_button(tr("Lagre som fil …"), "Download")
        save.clicked.connect(self._offer)
        card.body.addWidget(save)
        self._lock = LockChoice(_HOW, _OPEN)
        self._lock.locked_asked.connect(lambda: self._where(paper.new_password(), Filslag.PAKKE))
        self._lock.open_asked.connect(lambda kind: self._where("", Filslag(kind)))
        card.body.addWidget(self._lock)
        self._done = label("", Skrift.BROD_FET, wrap=True)
        card.body.addWidget(self._done)
        return card

    def _show(self, page: EksportPage) -> None:
        self._contents.show_page(page)
        self._recipients.show_known(page.mottakere)

    def _somebody_else(self) -> None:
        self._contents.take_back()
        self._ask()

    def _ask(self) -> None:
        self._say("")
        names = self._recipients.names
        if not names:
            self._answered(())
            return
        work = partial(eksport.sporr, self.ctx, self._bruker, names)
        self.tasks.read(work, self._answered, failed=self._refuse, latest=(self, "spør"))

    def _answered(self, answers: tuple[Deling, ...]) -> None:
        chosen = self._contents.records
        self._contents.show_answers(answers)
        self._recipients.show_answers(
            [replace(one, deler=tuple(part for part in one.deler if part.id in chosen)) for one in answers]
        )

    def _offer(self) -> None:
        self._say("")
        self._lock.offer()

    def _where(self, password: str, slag: Filslag) -> None:
        if not self._recipients.names:
            self._recipients.refuse(_NOBODY)
            return
        dialog = ask_where(self, JSON if slag is Filslag.FHIR else PDF)
        dialog.fileSelected.connect(partial(self.save_to, password, slag))
        dialog.open()

    def _write(self, path: str, password: str, given: Utlevering) -> None:
        done = partial(self._written, password)
        self.tasks.read(partial(write_file, given, path), done, failed=self._not_written)

    def _written(self, password: str, _path: str) -> None:
        self._say(_SAVED_LOCKED if password else _SAVED_OPEN)
        if password:
            self._lock.show_password(password)
        else:
            self._lock.start()

    def _not_written(self, error: FeltappError) -> None:
        self._say(error_words(error))

    def _refuse(self, error: FeltappError) -> None:
        self._recipients.refuse(error_words(error))

    def _refuse_all(self, error: FeltappError) -> None:
        self._refusal.set_state(Kind.SNART, error_words(error))
        self._refusal.show()

    def _say(self, words: str) -> None:
        self._done.setText(words)
        self._done.setVisible(bool(words))
