"""Everything beside a preview: what is in the paper, who is to have it, where it goes.  For every page that prints.

A paper leaves through `paper.hand_out` alone, which decides, writes down and logs first (invariant 9).
"""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from feltapp.actions import paper
from feltapp.actions.context import Context
from feltapp.actions.deling import Deling, Maate, Utlevering
from feltapp.actions.paper import PaperPage, Wanted
from feltapp.domain.ids import BrukerId, RecordId, RevisionId
from feltapp.domain.place import Place
from feltapp.errors import FeltappError
from feltapp.oversettelse import tr
from feltapp.ui import places
from feltapp.ui.parts.buttons import outline_button
from feltapp.ui.print.contents import Contents
from feltapp.ui.print.printing import Job, PrintDesk, Printers
from feltapp.ui.print.recipients import Recipients
from feltapp.ui.print.saving import ask_where, write_file
from feltapp.ui.print.sending import Sending
from feltapp.ui.print.showing import Showing
from feltapp.ui.tasks import Tasks
from feltapp.ui.text import words as error_words

_NOBODY = tr("Velg hvem som skal ha kopien.")
_SENT = tr("Sendt til skriveren.")
_SHOWN = tr("Vist på skjermen. Det står i loggen hvem som så det.")
_REFUSED = tr("Skriveren tok ikke imot. Prøv igjen, eller velg en annen. Loggen sier at kopien er gitt.")
_SAVED_LOCKED = tr("Lagret, låst med passordet.")
_SAVED_OPEN = tr("Lagret. Filen er ikke kryptert: slett den når den er brukt.")


class PrintPanel(QWidget):
    """Signals: `redraw` when the preview is out of date; `go(Place)`."""

    redraw = Signal()
    go = Signal(Place)

    def __init__(self, ctx: Context, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ctx, self._tasks = ctx, tasks
        self._bruker, self._record, self._draft = BrukerId(""), RecordId(""), RevisionId("")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        self.contents = Contents()
        self.contents.changed.connect(self._changed)
        self.recipients = Recipients(ctx.clock)
        self.recipients.changed.connect(self._ask)
        self.recipients.leave_out.connect(self.contents.leave_out)
        self.recipients.ask_samtykke.connect(lambda: self.go.emit(places.new_form(self._bruker, "samtykke")))
        self.recipients.by_law.connect(lambda: self.go.emit(places.new_form(self._bruker, "unntak")))
        self.sending = Sending()
        self.sending.print_asked.connect(self._print)
        self.sending.show_asked.connect(self._show)
        self.sending.locked_asked.connect(partial(self._where, Maate.PDF_LAST))
        self.sending.open_asked.connect(partial(self._where, Maate.PDF))
        for one in (self.contents, self.recipients, self.sending):
            column.addWidget(one)
        self._as_file = outline_button(tr("Gi videre som fil"), "Download")
        self._as_file.clicked.connect(lambda: self.go.emit(places.give_file(self._bruker)))
        column.addWidget(self._as_file)
        column.addStretch(1)
        self._desk = PrintDesk(self)
        self._desk.found.connect(self._found)
        self._desk.sent.connect(lambda: self.sending.say(_SENT))
        self._desk.refused.connect(lambda: self.sending.say(_REFUSED))

    def forget(self) -> None:
        """Nothing of what was shown before."""
        self._bruker, self._record, self._draft = BrukerId(""), RecordId(""), RevisionId("")
        self.contents.show_page(None)
        self.recipients.clear()
        self.sending.start()

    def show_page(self, page: PaperPage, shape: str = "") -> None:
        """A record that can be printed; looks for printers too."""
        self._bruker, self._record, self._draft = page.bruker, page.record, page.draft
        self.contents.show_page(page, shape)
        self.recipients.show_known(page.mottakere)
        self._as_file.setVisible(not page.record and not page.draft)
        self._desk.look()

    @property
    def wanted(self) -> Wanted:
        """The paper as it is chosen now."""
        return Wanted(
            bruker=self._bruker,
            record=self._record,
            draft=self._draft,
            shape=self.contents.shape,
            language=self.contents.language,
            neutral=self.contents.neutral,
            parts=self.contents.parts,
            sensitive=self.contents.sensitive,
        )

    def save_to(self, maate: Maate, path: str) -> None:
        """Write the paper to a file that the person chose, when everybody who is to have it may have it."""
        password = paper.new_password() if maate is Maate.PDF_LAST else ""
        self._give(maate, partial(self._write, path, password), password)

    def _changed(self) -> None:
        self.sending.say("")
        self.redraw.emit()
        self._ask()

    def _ask(self) -> None:
        names = self.recipients.names
        if not names:
            self.recipients.show_answers(())
            return
        work = partial(paper.ask, self._ctx, self.wanted, names)
        self._tasks.read(work, self._answered, failed=self._refuse, latest=(self, "ask"))

    def _answered(self, answers: tuple[Deling, ...]) -> None:
        self.recipients.show_answers(answers)

    def _found(self, printers: Printers) -> None:
        self.sending.show_printers(printers)

    def _print(self) -> None:
        self._give(Maate.PAPIR, partial(self._send, self.sending.job))

    def _show(self) -> None:
        self._give(Maate.VIST, self._shown)

    def _shown(self, given: Utlevering) -> None:
        """On the whole screen, at once: what was given is not kept beside it."""
        showing = Showing(self.window(), given)
        showing.closed.connect(lambda: self.sending.say(_SHOWN))

    def _where(self, maate: Maate) -> None:
        if not self._somebody():
            return
        dialog = ask_where(self)
        dialog.fileSelected.connect(partial(self.save_to, maate))
        dialog.open()

    def _somebody(self) -> bool:
        if not self.recipients.names:
            self.recipients.refuse(_NOBODY)
        return bool(self.recipients.names)

    def _give(self, maate: Maate, then: Callable[[Utlevering], None], password: str = "") -> None:
        if not self._somebody():
            return
        self.recipients.refuse("")
        self.sending.say("")
        work = partial(paper.hand_out, self._ctx, self.wanted, self.recipients.names, maate, password)
        self._tasks.write(work, then, failed=self._refuse)

    def _send(self, job: Job, given: Utlevering) -> None:
        self._desk.send(given, job)

    def _write(self, path: str, password: str, given: Utlevering) -> None:
        done = partial(self._written, password)
        self._tasks.read(partial(write_file, given, path), done, failed=self._not_written)

    def _written(self, password: str, _path: str) -> None:
        self.sending.say(_SAVED_LOCKED if password else _SAVED_OPEN)
        if password:
            self.sending.show_password(password)

    def _not_written(self, error: FeltappError) -> None:
        self.sending.say(error_words(error))

    def _refuse(self, error: FeltappError) -> None:
        self.recipients.refuse(error_words(error))
