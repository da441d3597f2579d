"""Synkronisering: what is only on this machine, what waits for a person, when we last met sentral.  Look 09.

Says the truth with the same words as the status bar; the only thing to press is «Prøv nå».
"""

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QWidget

from feltapp.actions import sync, words
from feltapp.actions.sync import SyncPage as Figures
from feltapp.domain.changes import Changes
from feltapp.domain.place import Place
from feltapp.oversettelse import tr
from feltapp.ui import places
from feltapp.ui.page import Page, PageFactory, Tools
from feltapp.ui.parts.badge import Badge, Kind
from feltapp.ui.parts.banner import Banner
from feltapp.ui.parts.buttons import Storrelse, filled_button, outline_button
from feltapp.ui.parts.card import Card, clear_layout
from feltapp.ui.parts.empty_state import EmptyState
from feltapp.ui.parts.labels import ElidedLabel, label
from feltapp.ui.parts.row import Row
from feltapp.ui.scroll_page import ScrollPage
from feltapp.ui.sync_loop import SyncLoop
from feltapp.ui.sync_status import Net, NetState, banner_words
from feltapp.ui.theme.tokens import MAAL, Skrift

RIGHT = 316
SHOWN, MOST = 10, 50
NAME_WIDTH = 176
RIGHT_COLUMN = 140


def sync_page(loop: SyncLoop | None) -> PageFactory:
    """A factory that knows the loop."""

    def make(tools: Tools) -> Page:
        return SyncPage(tools, loop)

    return make


class SyncPage(ScrollPage):
    menu = "synkronisering"

    def __init__(self, tools: Tools, loop: SyncLoop | None) -> None:
        super().__init__(tools, tr("Synkronisering"), RIGHT)
        self._loop = loop
        self._all = False
        self._figures: Figures | None = None
        self._try = filled_button(tr("Prøv nå"), "ArrowsCirclepath")
        self.header.add_right(self._try)
        self._banner = Banner("info", "")
        self.above.addWidget(self._banner)
        self._banner.hide()
        self._waiting = Card(tr("Bare på denne maskinen"), "Laptop", action_text=tr("Vis alle"))
        self._waiting.action.connect(self._toggle_all)
        if self._waiting.action_button is not None:
            self._waiting.action_button.hide()
        self._for_you = Card(tr("Venter på deg"), "HandFinger")
        self._for_you.hide()
        self._drafts = label("", Skrift.HJELP, "dempet", wrap=True)
        self.left.addWidget(self._waiting)
        self.left.addWidget(self._for_you)
        self.left.addWidget(self._drafts)
        self._last = Card(tr("Siste gang på nett"), "Cloud", padded=True)
        self._machine = Card(tr("På maskinen nå"), "PersonGroup", padded=True)
        self.right.addWidget(self._last)
        self.right.addWidget(self._machine)
        for card in (self._waiting, self._last, self._machine):
            card.hide()  # nothing is said before it is known
        if loop is not None:
            self._try.clicked.connect(loop.nudge)
            loop.state.connect(lambda _state: self._show_state())
        else:
            self._try.setEnabled(False)

    def show_place(self, place: Place) -> None:
        self._read()

    def refresh(self, changes: Changes) -> None:
        self._read()

    def _read(self) -> None:
        self.tasks.read(partial(sync.sync_page, self.ctx), self._show, latest=(self, "page"))

    def _state(self) -> NetState:
        return self._loop.now if self._loop is not None else NetState(net=Net.OFFLINE)

    def _show(self, figures: Figures) -> None:
        self._figures = figures
        for card in (self._waiting, self._last, self._machine):
            card.show()
        self._show_waiting(figures)
        self._show_for_you(figures)
        self._show_state()
        self._drafts.setText(
            tr("%n utkast er også bare her. De sendes når du har signert dem.", "", figures.drafts)
            if figures.drafts
            else ""
        )
        self._drafts.setVisible(bool(figures.drafts))
        clear_layout(self._machine.body)
        _pair(self._machine, tr("Brukere"), str(figures.people))
        _pair(self._machine, tr("Sist sikret kopi"), figures.backup)
        _pair(self._machine, tr("Må på nett innen"), words.day(figures.must_meet_by) if figures.must_meet_by else "–")

    def _show_state(self) -> None:
        figures = self._figures
        if figures is None:
            return
        state = self._state()
        first, rest = banner_words(state, figures.status.waiting)
        online = state.net in (Net.ONLINE, Net.SENDING)
        kind = Kind.OK if online and not figures.status.waiting else Kind.INFO
        icon = "CheckmarkCircle" if kind is Kind.OK else "CloudUp" if online else "CloudSlash"
        self._banner.set_state(kind, first, rest, icon)
        self._banner.show()
        clear_layout(self._last.body)
        contact = figures.status.last_contact
        now = self.ctx.clock.now()
        _pair(self._last, tr("Når"), words.moment(contact, now) if contact else tr("ikke ennå"))
        _pair(self._last, tr("Mottatt"), tr("%n endring(er)", "", state.received))
        _pair(self._last, tr("Venter på kvittering"), str(figures.status.waiting))

    def _show_waiting(self, figures: Figures) -> None:
        clear_layout(self._waiting.body)
        waiting = figures.waiting
        self._waiting.set_note(tr("%n endring(er)", "", len(waiting)) if waiting else "")
        if waiting:
            self._waiting.body.addWidget(_Columns())
        for one in waiting[: MOST if self._all else SHOWN]:
            row = _Line(one.name, one.what, one.why, Badge(Kind.OK, one.saved, "Checkmark"), one.icon)
            row.activated.connect(partial(self.go.emit, places.read(one.bruker, one.record)))
            self._waiting.body.addWidget(row)
        if not waiting:
            self._waiting.body.addWidget(EmptyState(tr("Alt er sendt og kvittert av sentralen."), "CheckmarkCircle"))
        if self._waiting.action_button is not None:
            self._waiting.action_button.setVisible(len(waiting) > SHOWN)
            self._waiting.action_button.set_text(tr("Vis færre") if self._all else tr("Vis alle"))

    def _show_for_you(self, figures: Figures) -> None:
        clear_layout(self._for_you.body)
        self._for_you.set_note(str(len(figures.for_you)) if figures.for_you else "")
        for one in figures.for_you:
            choose = one.action == "velg"
            button = outline_button(tr("Velg tekst"), storrelse=Storrelse.RAD) if choose else None
            where = places.versions(one.bruker, one.record) if choose else places.person(one.bruker)
            if one.action == "skjema":
                where = Place(page="skjemaer")
            row = _Line(one.name, one.what, one.why, button, "ArrowRightLeft" if choose else "InformationSquare")
            row.activated.connect(partial(self.go.emit, where))
            if button is not None:
                button.clicked.connect(partial(_tell, self.go.emit, where))
            self._for_you.body.addWidget(row)
        self._for_you.setVisible(bool(figures.for_you))

    def _toggle_all(self) -> None:
        self._all = not self._all
        if self._figures is not None:
            self._show_waiting(self._figures)


class _Columns(QWidget):
    """What stands in each column of the lines below."""

    def __init__(self) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(MAAL.i_kort + 29, 7, MAAL.i_kort - 1, 7)
        row.setSpacing(12)
        first = label(tr("Bruker"), Skrift.HJELP, "dempet")
        first.setFixedWidth(NAME_WIDTH)
        row.addWidget(first)
        row.addWidget(label(tr("Hva"), Skrift.HJELP, "dempet"), 1)
        row.addWidget(label(tr("Hvorfor venter det?"), Skrift.HJELP, "dempet"), 1)
        row.addSpacing(RIGHT_COLUMN + 12)


class _Line(Row):
    """Whose, what, why, and at the right how it stands: four columns that line up."""

    def __init__(self, name: str, what: str, why: str, right: QWidget | None, icon: str = "FileText") -> None:
        super().__init__(what, bold=False, icon=icon, left=ElidedLabel(name, Skrift.BROD_FET), left_width=NAME_WIDTH)
        self.setAccessibleName(f"{name}, {what}, {why}")
        layout = self.layout()
        if isinstance(layout, QHBoxLayout):
            layout.addWidget(ElidedLabel(why, Skrift.HJELP, "dempet"), 1)
            layout.addWidget(_right_column(right))


def _right_column(widget: QWidget | None) -> QWidget:
    column = QWidget()
    row = QHBoxLayout(column)
    row.setContentsMargins(0, 0, 0, 0)
    row.addStretch(1)
    if widget is not None:
        row.addWidget(widget)
    column.setFixedWidth(RIGHT_COLUMN)
    return column


def _tell(emit: Callable[[Place], None], where: Place, _checked: bool = False) -> None:
    emit(where)


def _pair(card: Card, name: str, value: str) -> None:
    line = QWidget()
    row = QHBoxLayout(line)
    row.setContentsMargins(0, 2, 0, 2)
    row.addWidget(label(name, farge="dempet"))
    row.addStretch(1)
    row.addWidget(label(value, Skrift.BROD_FET))
    card.body.addWidget(line)
