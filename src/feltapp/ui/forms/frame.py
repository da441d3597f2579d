"""What stands around the questions of a form: header, sections, bars, and the way from one section to the next.

Draws a FormState's sections and tells where the person wants to go; knows nothing of answers, drafts or the store.
"""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QLocale, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from feltapp.forms.state import FormState, SectionState, SectionStatus
from feltapp.oversettelse import tr
from feltapp.ui.forms.saved import SavedWords
from feltapp.ui.forms.sight import InSight
from feltapp.ui.forms.sign_bar import SignBar
from feltapp.ui.parts.badge import Kind
from feltapp.ui.parts.banner import Banner
from feltapp.ui.parts.buttons import Button, Rolle, Storrelse, filled_button, outline_button, plain_button
from feltapp.ui.parts.drop_down import DropDown
from feltapp.ui.parts.labels import label
from feltapp.ui.parts.page_header import PageHeader
from feltapp.ui.parts.section_menu import Fremdrift, Section, SectionMenu
from feltapp.ui.scroll_page import scrolled
from feltapp.ui.theme.tokens import Skrift

MENU_WIDTH = 228
JUMP_WIDTH = 260
TURN_FROM = 1120
"""So wide the header has room for that button too; in a narrower one the key does it, and the field to sign in."""
_STATE = {
    SectionStatus.FERDIG: Fremdrift.FERDIG,
    SectionStatus.IKKE_AKTUELT: Fremdrift.FERDIG,
    SectionStatus.PAAGAAR: Fremdrift.BEGYNT,
    SectionStatus.IKKE_STARTET: Fremdrift.TOM,
}


class FormFrame(QWidget):
    """`section_chosen(str)`, `stepped(int)`: where to go."""

    section_chosen = Signal(str)
    stepped = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._narrow = self._printable = self._turns = False
        self._keys: list[str] = []
        self._sections: list[SectionState] = []
        self._section = ""
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        self.header = PageHeader(tr("Skjema"), "", back_text=tr("Tilbake"), bar=True)
        self.saved = SavedWords()
        self.hide_sensitive = outline_button(tr("Skjul sensitive"), "EyeSlash")
        self.hide_sensitive.setToolTip("F7")
        self.fraser = plain_button(tr("Fraser"), "BulletList")
        self.fraser.setToolTip(tr("Sett inn en av teamets tekster: Ctrl og mellomrom"))
        self.print_out = plain_button(tr("Skriv ut"), "PrinterSmall")
        self.print_out.setToolTip(tr("Merket UTKAST, til personen selv: Ctrl P"))
        self.turn = plain_button(tr("Snu skjermen"), "Monitor")
        self.turn.setToolTip(tr("Vis det til personen alene, i stor skrift: F4"))
        self.sign = filled_button(tr("Signer …"), "PencilWriting")
        self.language = DropDown(liten=True, name=tr("Språket i skjemaet"))
        self.language.hide()
        for widget in (self.saved, self.fraser, self.language, self.hide_sensitive, self.print_out):
            self.header.add_right(widget)
        for widget in (self.turn, self.sign):
            self.header.add_right(widget)
        layout.addWidget(self.header)
        self.news = Banner(Kind.INFO, "", icon="ArrowRightLeft", action_text=tr("Ta den med"), live=True)
        self.sign_bar = SignBar()
        row = QHBoxLayout()
        row.setSpacing(0)
        self._menu = SectionMenu([])
        self._menu_slot = QVBoxLayout()
        self._menu_slot.setContentsMargins(8, 16, 8, 8)
        row.addLayout(self._menu_slot)
        row.addWidget(self._content(), 1)
        layout.addLayout(row, 1)
        self.clear()

    def clear(self) -> None:
        """Nothing of anybody."""
        self.header.set_title(tr("Skjema"))
        self.header.set_back(tr("Tilbake"))
        self.saved.setText("")
        self.news.hide()
        self.sign_bar.hide()
        self.hide_sensitive.hide()
        self.language.hide()
        self.set_printable(False)
        self.sign.setEnabled(False)
        self.fraser.hide()
        self._set_sections([])
        self._heading.setText("")
        self._words.setText("")
        self.put(None)

    def set_printable(self, printable: bool, *, turns: bool = False) -> None:
        """Whether it can be put on paper, or shown to the person.  In a narrow header the keyboard does it."""
        self._printable, self._turns = printable, turns
        self.print_out.setVisible(printable and not self._narrow)
        self.turn.setVisible(turns and self.width() >= TURN_FROM)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.turn.setVisible(self._turns and self.width() >= TURN_FROM)

    def set_narrow(self, narrow: bool) -> None:
        """The sections as a menu at the side, or as a drop-down above."""
        self._narrow = narrow
        self.set_printable(self._printable, turns=self._turns)
        several = len(self._keys) > 1
        # A list that is not on screen must not be read out either.
        self._jump.set_options([(one.link_id, one.short) for one in self._sections] if narrow else [])
        self._jump.set_value(self._section)
        self._menu.setVisible(not narrow and several)
        self._top.setVisible(several)
        # The drop-down says which section it is; a long name beside it would leave no room for the rest.
        self._jump.setVisible(narrow)
        self._heading.setVisible(not narrow)

    def set_languages(self, codes: Sequence[str], now: str) -> None:
        """Offer the languages of the form, each by its own name, where there are several."""
        self.language.set_options([(one, _named(one)) for one in codes] if len(codes) > 1 else [])
        self.language.set_value(now)
        self.language.setVisible(len(codes) > 1)

    def put(self, view: QWidget | None) -> None:
        """Show the questions of one section instead of what stood there."""
        while (item := self._slot.takeAt(0)) is not None:
            gone = item.widget()
            if gone is not None:
                gone.hide()
                gone.deleteLater()
        if view is not None:
            self._slot.addWidget(view)
            view.show()  # now, and not with the next event: somebody may put the keyboard in it at once
            self._scroll.verticalScrollBar().setValue(0)

    def show_state(self, state: FormState, section: str) -> None:
        """How far each section has come, and which one is open."""
        sections = state.sections
        if [one.link_id for one in sections] != self._keys:
            self._set_sections(list(sections))
        self._menu.set_sections([_as_section(one) for one in sections])
        self._menu.set_value(section)
        self._menu.set_progress(
            state.reviewed,
            state.total,
            tr("{antall} av {alle} gjennomgått").format(antall=state.reviewed, alle=state.total),
        )
        self._section = section
        self._jump.set_value(section)
        current = next((one for one in sections if one.link_id == section), sections[0])
        several = len(sections) > 1
        left = current.total - current.reviewed if several else 0
        self._heading.setText(current.title)
        self._words.setText(tr("%n spørsmål står igjen. Dere kan ta resten en annen dag.", "", left) if left else "")
        self._previous.setEnabled(section != self._keys[0])
        self._next.setEnabled(section != self._keys[-1])

    def scroll_to(self, widget: QWidget) -> None:
        """Bring a question into view, when it has been laid out."""
        QTimer.singleShot(0, widget, partial(self._scroll.ensureWidgetVisible, widget, 0, 80))

    def scroll_to_top(self) -> None:
        """Where the bars are."""
        self._scroll.verticalScrollBar().setValue(0)

    def _content(self) -> QWidget:
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(20, 12, 20, 20)
        column.setSpacing(12)
        column.addWidget(self.news)
        column.addWidget(self.sign_bar)
        self._top = QWidget()
        top = QHBoxLayout(self._top)
        top.setContentsMargins(0, 0, 0, 0)
        top.setSpacing(8)
        self._jump = DropDown([], name=tr("Del av skjemaet"))
        self._jump.setMinimumWidth(JUMP_WIDTH)
        self._jump.chosen.connect(self.section_chosen)
        self._heading = label("", Skrift.SKJEMATITTEL)
        self._words = label("", Skrift.HJELP, "dempet", wrap=True)
        self._previous = plain_button(tr("Forrige"), "ChevronLeft", Storrelse.RAD)
        self._next = Button(tr("Neste"), "ChevronRight", rolle=Rolle.REN, storrelse=Storrelse.RAD, icon_after=True)
        self._previous.clicked.connect(lambda: self.stepped.emit(-1))
        self._next.clicked.connect(lambda: self.stepped.emit(1))
        top.addWidget(self._jump)
        top.addWidget(self._heading)
        top.addWidget(self._words, 1)
        top.addWidget(self._previous)
        top.addWidget(self._next)
        column.addWidget(self._top)
        self._slot = QVBoxLayout()
        column.addLayout(self._slot)
        column.addStretch(1)
        self._scroll = scrolled(content)
        # As needed, Qt asks how high all of it is for a dozen widths each time anything in it changes.
        self._scroll.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        InSight(self._scroll, content)
        return self._scroll

    def _set_sections(self, sections: list[SectionState]) -> None:
        self._keys = [one.link_id for one in sections]
        self._sections = sections
        self._menu_slot.removeWidget(self._menu)
        self._menu.hide()
        self._menu.deleteLater()
        self._menu = SectionMenu([_as_section(one) for one in sections])
        self._menu.setFixedWidth(MENU_WIDTH)
        self._menu.chosen.connect(self.section_chosen)
        self._menu_slot.addWidget(self._menu)
        self.set_narrow(self._narrow)


def _as_section(one: SectionState) -> Section:
    return Section(key=one.link_id, name=one.short, words=one.words, state=_STATE[one.status])


def _named(language: str) -> str:
    """A language by its own name."""
    anywhere = "en_001" if language == "en" else language  # else it would be that of America
    own = QLocale(anywhere.replace("-", "_")).nativeLanguageName()
    return own[:1].upper() + own[1:] if own else language
