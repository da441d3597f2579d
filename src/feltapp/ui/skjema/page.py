"""Skjema: the team's own forms, who took them into use and when; for a leader also taking in and out.  ADR 0013.

Everybody sees the list, because everybody fills the forms in; what changes it shows for those who may.
"""

from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from feltapp.actions import skjema, words
from feltapp.actions.mapper import team_id
from feltapp.actions.skjema import Drawn, Look, OwnForm, Taken
from feltapp.domain.changes import Changes
from feltapp.domain.ids import SkjemaRef
from feltapp.domain.place import Place
from feltapp.errors import FeltappError
from feltapp.oversettelse import tr
from feltapp.ui.messages import ask
from feltapp.ui.page import Page, Tools
from feltapp.ui.parts.badge import Badge, Kind
from feltapp.ui.parts.banner import Banner
from feltapp.ui.parts.buttons import Storrelse, filled_button, outline_button
from feltapp.ui.parts.card import Card, clear_layout
from feltapp.ui.parts.empty_state import EmptyState
from feltapp.ui.parts.file_dialog import file_dialog
from feltapp.ui.parts.labels import label
from feltapp.ui.parts.page_header import PageHeader
from feltapp.ui.parts.row import Row
from feltapp.ui.parts.side_by_side import SideBySide
from feltapp.ui.scroll_page import scrolled
from feltapp.ui.skjema.look import LookView
from feltapp.ui.skjema.words import MAPPE_WORDS, NATURE_WORDS
from feltapp.ui.text import words as error_words

SIDE = 316
BUTTON_WIDTH = 132
OUT = tr("Ingen kan begynne på skjemaet mer. Svar som er skrevet, kan fortsatt leses.")
_HOW = (
    tr("Tegn skjemaet i skjemabyggeren, og lagre det som fil."),
    tr("Et skjema som er tatt i bruk, endres aldri. Skal noe endres, får det et nytt versjonsnummer."),
    tr("Alle i teamet finner skjemaet under «Legg til» når maskinen har vært på nett."),
)


class SkjemaPage(Page):
    """The list, and over it one form to look at."""

    menu = "skjemaer"

    def __init__(self, tools: Tools, parent: QWidget | None = None) -> None:
        super().__init__(tools, parent)
        self._may = skjema.may_take(self.ctx)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        self._stack = QStackedWidget()
        layout.addWidget(self._stack)
        self._stack.addWidget(self._list())
        self._look = LookView()
        self._look.back.connect(self._to_list)
        self._look.take.connect(self._take)
        self._stack.addWidget(self._look)

    @property
    def title(self) -> str:
        return tr("Skjema", "flere")

    def show_place(self, place: Place) -> None:
        self._to_list()
        self._wrong.hide()
        self._read()

    def refresh(self, changes: Changes) -> None:
        if team_id(self.ctx) in changes.brukere:
            self._read()

    def set_narrow(self, narrow: bool) -> None:
        self._columns.set_narrow(narrow)
        self._look.set_narrow(narrow)

    def open_file(self, path: str) -> None:
        """Look at what is in a file that somebody chose."""
        self._wrong.hide()
        self.tasks.read(
            partial(skjema.look_in_file, self.ctx, Path(path)),
            self._show_file,
            failed=self._refuse,
            latest=(self, "se"),
        )

    def _list(self) -> QWidget:
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(0)
        header = PageHeader(tr("Skjema", "flere"), tr("teamets egne"))
        self._new = filled_button(tr("Ta i bruk et skjema …"), "Plus")
        self._new.clicked.connect(self._choose)
        header.add_right(self._new)
        self._new.setVisible(self._may)
        column.addWidget(header)
        main, beside = QWidget(), QWidget()
        left, right = QVBoxLayout(main), QVBoxLayout(beside)
        for side in (left, right):
            side.setContentsMargins(0, 0, 0, 0)
            side.setSpacing(12)
        self._wrong = Banner(Kind.SNART, "", live=True)
        left.addWidget(self._wrong)
        self._wrong.hide()
        self._own = Card(tr("Teamets egne skjemaer"), "Files")
        left.addWidget(self._own)
        self._own.hide()  # nothing is said before it is known
        left.addStretch(1)
        how = Card(tr("Slik virker det"), "InformationSquare", padded=True)
        for line in _HOW if self._may else _HOW[1:]:
            how.body.addWidget(label(line, wrap=True))
        if not self._may:
            how.body.addWidget(label(tr("Teamleder tar skjemaer i bruk og ut av bruk."), wrap=True))
        right.addWidget(how)
        right.addStretch(1)
        self._columns = SideBySide(main, beside, SIDE)
        column.addWidget(scrolled(self._columns), 1)
        return whole

    def _read(self) -> None:
        self.tasks.read(partial(skjema.own_forms, self.ctx), self._show, latest=(self, "egne"))

    def _show(self, forms: tuple[OwnForm, ...]) -> None:
        clear_layout(self._own.body)
        self._own.set_note(tr("%n skjema(er)", "", len(forms)) if forms else "")
        for one in forms:
            self._own.body.addWidget(self._row(one))
        if not forms:
            self._own.body.addWidget(EmptyState(tr("Teamet har ingen egne skjemaer ennå."), "Files"))
        self._own.show()

    def _row(self, one: OwnForm) -> Row:
        taken = words.day(one.since.astimezone(self.ctx.clock.now().tzinfo).date())
        parts = (
            tr("Versjon {versjon}").format(versjon=one.version),
            f"{one.who}, {taken}",
            MAPPE_WORDS[one.mappe],
            NATURE_WORDS[one.nature],
            tr("noe er utelatt") if one.left_out else "",
        )
        meta = _why_not(one) or " · ".join(part for part in parts if part)
        action = None
        if self._may and not one.lost and not one.name_taken:
            said = tr("Ta ut av bruk") if one.in_use else tr("Ta i bruk igjen")
            action = outline_button(said, storrelse=Storrelse.RAD)
            action.setAccessibleName(
                tr("{sagt}: {tittel}, versjon {versjon}").format(sagt=said, tittel=one.title, versjon=one.version)
            )
        row = Row(
            one.title,
            meta,
            icon="FileText",
            badge=_badge(one),
            badge_width=BUTTON_WIDTH,
            action=action,
            action_width=BUTTON_WIDTH if self._may else 0,
            activates=one.readable and not one.lost,
        )
        row.activated.connect(partial(self._see, one.ref))
        row.action.connect(partial(self._take_out if one.in_use else self._take_again, one.ref))
        return row

    def _choose(self) -> None:
        dialog = file_dialog(self, tr("Ta i bruk et skjema"), tr("Skjema (*.json)"), tr("Se på skjemaet"))
        dialog.fileSelected.connect(self.open_file)
        dialog.open()

    def _see(self, ref: SkjemaRef) -> None:
        look = partial(skjema.look_at_own, self.ctx, ref)
        self.tasks.read(look, self._show_own, failed=self._refuse, latest=(self, "se"))

    def _show_own(self, drawn: Drawn) -> None:
        self._look.show_form(drawn.definition, drawn.state)
        self._stack.setCurrentWidget(self._look)

    def _show_file(self, look: Look) -> None:
        self._look.show_candidate(look)
        self._stack.setCurrentWidget(self._look)

    def _to_list(self) -> None:
        self._stack.setCurrentIndex(0)
        self._look.clear()

    def _take(self) -> None:
        asked = self._look.asked
        if asked is None:
            return
        action = partial(skjema.take_into_use, self.ctx, asked.candidate, asked.filing, left_out_too=asked.left_out_too)
        self.tasks.write(action, self._taken, failed=self._look.refuse)

    def _taken(self, _taken: Taken) -> None:
        self._to_list()
        self._read()

    def _take_out(self, ref: SkjemaRef) -> None:
        if ask(self, OUT, yes=tr("Ta ut av bruk")):
            self.tasks.write(partial(skjema.take_out, self.ctx, ref), failed=self._refuse)

    def _take_again(self, ref: SkjemaRef) -> None:
        self.tasks.write(partial(skjema.take_again, self.ctx, ref), failed=self._refuse)

    def _refuse(self, error: FeltappError) -> None:
        first, _, rest = error_words(error).partition(". ")
        self._wrong.set_state(Kind.SNART, first + ("." if rest else ""), rest, "ExclamationmarkTriangle")
        self._wrong.show()


def _badge(one: OwnForm) -> Badge:
    if one.lost or one.name_taken or not one.readable:
        return Badge(Kind.PASSERT, tr("Brukes ikke"), "ExclamationmarkTriangle")
    return Badge(Kind.OK, tr("I bruk"), "Checkmark") if one.in_use else Badge(Kind.NOYTRAL, tr("Ute av bruk"))


def _why_not(one: OwnForm) -> str:
    if one.lost:
        return tr("Versjon {versjon} var alt tatt i bruk med et annet innhold. {hvem}: gi den et nytt nummer.").format(
            versjon=one.version, hvem=one.who
        )
    if one.name_taken:
        return tr("Det følger nå et skjema med samme navn med feltapp. Svar som er skrevet, kan leses.")
    return "" if one.readable else tr("Denne maskinen kan ikke vise skjemaet. Oppdater feltapp.")
