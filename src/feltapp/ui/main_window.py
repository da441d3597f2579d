"""The window of an open session: top bar, menu, one page at a time, status bar; where one is, and how one gets back.

Knows pages by name only, and nothing of what they show.  The title says «feltapp» and never a name.  Look §4.
"""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QAbstractSlider,
    QApplication,
    QHBoxLayout,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from feltapp.actions import handlinger, hjelp, sync
from feltapp.actions import place as place_actions
from feltapp.domain.changes import Changes
from feltapp.domain.place import MIN_DAG, Place
from feltapp.oversettelse import tr
from feltapp.ui.app import LEAST, TITLE, fit_to_screen
from feltapp.ui.cover import Cover
from feltapp.ui.crash import CrashDialog
from feltapp.ui.idle import ASK_S, IdleWatch
from feltapp.ui.menu import BOTTOM, menu_for
from feltapp.ui.messages import MessageArea
from feltapp.ui.page import Page, PageFactory, Tools
from feltapp.ui.parts.side_menu import SideMenu
from feltapp.ui.parts.status_bar import StatusBar
from feltapp.ui.parts.tab_order import move_focus
from feltapp.ui.parts.top_bar import TopBar
from feltapp.ui.practice_band import PracticeBand
from feltapp.ui.search_popup import SearchPopup
from feltapp.ui.sync_loop import SyncLoop
from feltapp.ui.sync_status import Net, NetState, status_words
from feltapp.ui.theme.tokens import MAAL

HELP = "hjelp"
REMEMBER_MS = 700
HISTORY = 50
WHILE_TURNED = frozenset({"Ctrl+L", "F8"})
"""The keys of the window that also hold when the screen is turned to the person: lock and cover."""

SCROLLS = {
    int(Qt.Key.Key_PageDown): QAbstractSlider.SliderAction.SliderPageStepAdd,
    int(Qt.Key.Key_PageUp): QAbstractSlider.SliderAction.SliderPageStepSub,
    int(Qt.Key.Key_Down): QAbstractSlider.SliderAction.SliderSingleStepAdd,
    int(Qt.Key.Key_Up): QAbstractSlider.SliderAction.SliderSingleStepSub,
    int(Qt.Key.Key_Home): QAbstractSlider.SliderAction.SliderToMinimum,
    int(Qt.Key.Key_End): QAbstractSlider.SliderAction.SliderToMaximum,
}


class MainWindow(QWidget):
    """`end(reason)` asks the session to lock: hand, idle, suspend, quit or crash.  `leaving()`: about to be hidden."""

    end = Signal(str)
    went = Signal(Place)
    leaving = Signal()

    def __init__(
        self, tools: Tools, pages: Mapping[str, PageFactory], who: str, loop: SyncLoop | None, watch: IdleWatch
    ) -> None:
        super().__init__()
        self.tools, self._factories, self._loop, self.watch = tools, pages, loop, watch
        self._pages: dict[str, Page] = {}
        self._here = Place(page="")
        self._history: list[Place] = []
        self._status = sync.SyncStatus(waiting=0, last_contact=None, last_words="")
        self._known_status = False
        self._left = False
        self._ways_off: list[QShortcut] = []
        self.setWindowTitle(TITLE)
        self.setMinimumSize(*LEAST)
        fit_to_screen(self)
        self.setProperty("rolle", "side")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.top = TopBar(who)
        self.menu = SideMenu(menu_for(tools.ctx.me.role), BOTTOM)
        self.status = StatusBar()
        self.messages = MessageArea()
        self.stack = QStackedWidget()
        self._lay_out()
        self.popup = SearchPopup(self.top.search, tools, self)
        self.cover = Cover(
            self, "EyeSlash", tr("Skjermen er dekket"), tr("Trykk F8 eller knappen for å fortsette."), tr("Vis igjen")
        )
        self.asking = Cover(self, "Clock", tr("Er dere her?"), "", tr("Ja, fortsett"))
        self._remember = QTimer(self)
        self._remember.setSingleShot(True)
        self._remember.setInterval(REMEMBER_MS)
        self._remember.timeout.connect(self._remember_now)
        self._connect()

    @property
    def place(self) -> Place:
        """Where one is, with the field that has focus."""
        page = self._pages.get(self._here.page)
        field = page.current_field() if page is not None else ""
        return Place(
            page=self._here.page,
            bruker=self._here.bruker,
            record=self._here.record,
            draft=self._here.draft,
            field=field or self._here.field,
        )

    def start(self) -> None:
        """Show the window, and come back to where the medarbeider was."""
        self.show()
        self.raise_()
        self.activateWindow()
        self.tools.tasks.read(partial(place_actions.where_was_i, self.tools.ctx), self._come_back)
        self._read_status()
        self.watch.start()
        if self._loop is not None:
            self._loop.start()

    def go(self, place: Place) -> None:
        """Go to a place, and be able to come back; to practise is to leave this profile first."""
        if place.page == handlinger.PRACTICE:
            self.end.emit("practice")
            return
        if self._here.page and self._here != place:
            self._history = [*self._history[-HISTORY:], self.place]
        self._show(place)

    def back(self) -> None:
        """To the place before this."""
        if self._history:
            self._show(self._history.pop())
        elif self._here.page != MIN_DAG.page:
            self._show(MIN_DAG)

    def page(self) -> Page | None:
        """The page that shows."""
        return self._pages.get(self._here.page)

    def leave(self) -> None:
        """The process ends: hide, hand over every unsaved letter, and say where we were."""
        if self._left:
            return
        self._left = True
        self._here = self.place
        self.leaving.emit()
        self.hide()
        page = self.page()
        if page is not None:
            page.leaving()
        self._remember_now()

    def show_crash(self, error: BaseException) -> None:
        """A bug: words, then an orderly close."""
        dialog = CrashDialog(error, self)
        dialog.finished.connect(lambda _code: self.end.emit("crash"))
        dialog.open()

    def closeEvent(self, event: QCloseEvent) -> None:
        event.ignore()
        if not self._left:
            self.end.emit("quit")

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        page = self.page()
        if page is not None:
            page.set_narrow(event.size().width() < MAAL.smal_under)

    def focusNextPrevChild(self, next: bool) -> bool:
        """Tab: top, menu, page, status, each as it is laid out."""
        return move_focus(self, forward=next)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys that nobody took scroll the page."""
        page = self.page()
        areas = page.findChildren(QScrollArea) if page is not None else []
        bar = next((area.verticalScrollBar() for area in areas if area.isVisible()), None)
        action = SCROLLS.get(event.key())
        if bar is None or action is None:
            super().keyPressEvent(event)
        else:
            bar.triggerAction(action)

    def _lay_out(self) -> None:
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        if self.tools.ctx.practice:
            band = PracticeBand()
            band.left.connect(lambda: self.end.emit("hand"))
            outer.addWidget(band)
        outer.addWidget(self.top)
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self.menu)
        content = QVBoxLayout()
        content.setSpacing(0)
        content.addWidget(self.messages)
        content.addWidget(self.stack, 1)
        middle.addLayout(content, 1)
        outer.addLayout(middle, 1)
        outer.addWidget(self.status)

    def _connect(self) -> None:
        tasks = self.tools.tasks
        tasks.changed.connect(self._changed)
        tasks.refused.connect(self.messages.show_refused)
        tasks.trouble.connect(self.messages.show_trouble)
        tasks.trouble_over.connect(self.messages.trouble_over)
        tasks.crashed.connect(self.show_crash)
        self.top.search_submitted.connect(lambda _text: self.popup.submit())
        self.top.cover_clicked.connect(self.cover.lay)
        self.top.lock_clicked.connect(lambda: self.end.emit("hand"))
        self.popup.chosen.connect(self._found)
        self.menu.chosen.connect(self._menu_chosen)
        self.status.clicked.connect(lambda: self.go(Place(page="synkronisering")))
        self.cover.left.connect(self.cover.lift)
        self.asking.left.connect(self.watch.still_here)
        self.watch.asking.connect(self._ask_if_here)
        self.watch.returned.connect(self.asking.lift)
        self.watch.gone.connect(self.end)
        if self._loop is not None:
            self._loop.state.connect(lambda _state: self._read_status())
        for key, what in (
            ("Ctrl+L", lambda: self.end.emit("hand")),
            ("F8", self._toggle_cover),
            ("F1", self._help),
            ("Alt+Left", self.back),
            ("Ctrl+1", lambda: self.go(MIN_DAG)),
            ("Ctrl+2", lambda: self.go(Place(page="brukere"))),
            ("Ctrl+9", lambda: self.go(Place(page="synkronisering"))),
        ):
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WindowShortcut)
            shortcut.activated.connect(what)
            if key not in WHILE_TURNED:
                self._ways_off.append(shortcut)

    def watch_focus(self, app: QApplication) -> None:
        """Remember the field as focus moves, so that a kill comes back to it too."""
        app.focusChanged.connect(lambda _old, _new: self._remember.start())

    def _come_back(self, place: Place | None) -> None:
        known = place if place is not None and place.page in self._factories else MIN_DAG
        self.go(known)
        if known.page == MIN_DAG.page:
            self.top.focus_search()

    def _show(self, place: Place) -> None:
        factory = self._factories.get(place.page)
        if factory is None:
            self._show(MIN_DAG)
            return
        before = self.page()
        if before is not None:
            before.leaving()
        page = self._pages.get(place.page)
        if page is None:
            page = self._pages[place.page] = factory(self.tools)
            page.go.connect(self.go)
            page.back.connect(self.back)
            self.stack.addWidget(page)
        self._here = place
        self.menu.set_value(page.menu or place.page)
        for part in (self.top, self.menu, self.status):
            part.setVisible(not page.bare)
        for way in self._ways_off:  # a person who has the screen must not land among other people's names
            way.setEnabled(not page.bare)
        page.set_narrow(self.width() < MAAL.smal_under)
        self.stack.setCurrentWidget(page)
        self._take_focus(page)
        page.show_place(place)
        if place.field:
            page.focus_field(place.field)
        self._remember.start()
        self.went.emit(place)

    def _take_focus(self, page: Page) -> None:
        """Tab goes on in what is new on the screen; a page that knows better sets it itself."""
        page.setAccessibleName(page.title)
        page.setFocus(Qt.FocusReason.OtherFocusReason)

    def _found(self, place: Place) -> None:
        """Go to what the search found; what is done where one is, is done."""
        if place.page == handlinger.LOCK:
            self.end.emit("hand")
        elif place.page == handlinger.COVER:
            self.cover.lay()
        else:
            self.go(place)

    def _menu_chosen(self, key: str) -> None:
        if key == HELP:
            self._help()
        else:
            self.go(Place(page=key))

    def _help(self) -> None:
        """The help page about where one is; pressed there, back to it."""
        if self._here.page == HELP:
            self.back()
        else:
            self.go(Place(page=HELP, field=hjelp.about(self._here.page)))

    def _menu_here(self) -> str:
        page = self.page()
        return (page.menu if page is not None else "") or self._here.page

    def _toggle_cover(self) -> None:
        if self.cover.isVisible():
            self.cover.lift()
        else:
            self.cover.lay()

    def _ask_if_here(self, seconds: int) -> None:
        self.asking.set_text(
            tr("Ingen har rørt feltapp på fem minutter. Det låser om {sekunder} sekunder.").format(
                sekunder=min(seconds, ASK_S)
            )
        )
        self.asking.lay()

    def _changed(self, changes: Changes, initiator: object) -> None:
        page = self.page()
        if page is not None and initiator is not page:
            page.refresh(changes)
        if changes.sync or not self._known_status:
            self._read_status()
        if changes.records:
            self.popup.refresh()

    def _read_status(self) -> None:
        self.tools.tasks.read(partial(sync.status, self.tools.ctx), self._show_status, latest=(self, "status"))

    def _show_status(self, status: sync.SyncStatus) -> None:
        self._status, self._known_status = status, True
        if self.tools.ctx.practice:
            self.status.set_state(tr("Øving: ingenting sendes"), pending=0, icon="CloudSlash")
            return
        state = self._loop.now if self._loop is not None else NetState(net=Net.OFFLINE)
        words = status_words(state, status.waiting, status.last_contact, self.tools.ctx.clock.now())
        self.status.set_state(words.net, pending=status.waiting, last=words.last, icon=words.icon)
        self.menu.set_count("synkronisering", status.waiting)

    def _remember_now(self) -> None:
        self._remember.stop()
        if self._here.page:
            self._here = self.place
            self.tools.tasks.write(partial(_remembered, self.tools, self.place))


def _remembered(tools: Tools, place: Place) -> Changes:
    place_actions.remember(tools.ctx, place)
    return Changes()
