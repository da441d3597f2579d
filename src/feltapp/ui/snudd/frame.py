"""The screen turned to the person: nobody's name but their own, no menu, large things to press, and one way back.

Livskvalitet, samtykke and kriseplan stand in this frame.  To give the screen back shows a page with nothing on it; the
medarbeider goes on from there, so that what only she should see is not there before she is.  What was written is
handed over on the way out, as drafts are.  F8 covers it and Ctrl+L locks it, as everywhere.
"""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLabel, QStackedWidget, QVBoxLayout, QWidget

from feltapp.domain.changes import Changes
from feltapp.domain.place import Place
from feltapp.oversettelse import tr
from feltapp.ui.page import Page, Tools
from feltapp.ui.parts.buttons import Storrelse, filled_button, outline_button
from feltapp.ui.parts.labels import IconLabel, label
from feltapp.ui.theme.tokens import Skrift

SIDE, SIDE_NARROW = 32, 16


class SnuddPage(Page):
    """`body` is the page's own.  Say where the way back leads with `way_back`, and hand over in `leaving`."""

    menu = "brukere"
    bare = True

    def __init__(self, tools: Tools, reassuring: str, parent: QWidget | None = None) -> None:
        super().__init__(tools, parent)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        self._stages = QStackedWidget()
        outer.addWidget(self._stages)
        mine = QWidget()
        self.body = QVBoxLayout(mine)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(0)
        self.body.addLayout(self._top(reassuring))
        self._stages.addWidget(mine)
        self._stages.addWidget(self._handed_over())
        self._back = QShortcut(QKeySequence(Qt.Key.Key_Escape), self, self._escape)
        self._back.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def way_back(self) -> Place:
        """Where the medarbeider goes on."""
        raise NotImplementedError

    def show_place(self, place: Place) -> None:
        self._stages.setCurrentIndex(0)

    @property
    def given_back(self) -> bool:
        """Whether the person is done with the screen."""
        return self._stages.currentIndex() == 1

    def give_back(self) -> None:
        """The person is done: nothing of anybody is on the screen until the medarbeider goes on."""
        if not self.given_back:
            self.leaving()
            self._stages.setCurrentIndex(1)
            self._on.setFocus(Qt.FocusReason.OtherFocusReason)

    def set_narrow(self, narrow: bool) -> None:
        side = SIDE_NARROW if narrow else SIDE
        self._row.setContentsMargins(side, 12 if narrow else 20, side, 0)

    def _top(self, reassuring: str) -> QHBoxLayout:
        row = self._row = QHBoxLayout()
        row.setContentsMargins(SIDE, 20, SIDE, 0)
        row.setSpacing(8)
        row.addWidget(IconLabel("ShieldLock", 24, "ord"))
        row.addWidget(label(reassuring, Skrift.BROD, "ord", wrap=True), 1)
        self.back_button = outline_button(tr("Gi skjermen tilbake"), "ArrowUndo", Storrelse.STOR)
        self.back_button.setToolTip("Esc")
        self.back_button.clicked.connect(self.give_back)
        row.addWidget(self.back_button)
        return row

    def _handed_over(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setSpacing(16)
        column.addStretch(2)
        column.addWidget(IconLabel("ShieldLock", 48, "aksent"), alignment=Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(centred(tr("Takk. Nå kan du gi maskinen tilbake."), Skrift.SIDETITTEL))
        column.addWidget(centred(tr("Medarbeideren trykker Enter for å gå videre."), Skrift.SITAT))
        self._on = filled_button(tr("Fortsett"), "ArrowRight", Storrelse.STOR)
        self._on.clicked.connect(self._go_on)
        column.addWidget(self._on, alignment=Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)
        return page

    def _escape(self) -> None:
        if self.given_back:
            self._go_on()
        else:
            self.give_back()

    def _go_on(self) -> None:
        """To where the medarbeider was, when what was written is on disk: the writer takes one thing after another."""
        self.tasks.write(Changes, lambda _none: self.go.emit(self.way_back()), initiator=self)


def centred(text: str, skrift: Skrift, farge: str = "dempet") -> QLabel:
    """A line in the middle."""
    line = label(text, skrift, "tekst" if skrift in (Skrift.SPORSMAL, Skrift.SIDETITTEL) else farge, wrap=True)
    line.setAlignment(Qt.AlignmentFlag.AlignHCenter)
    return line
