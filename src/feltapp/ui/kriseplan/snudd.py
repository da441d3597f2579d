"""The krise- og mestringsplan with the screen turned: the person's own words, large, to go through and to change.

First all of it as on the sheet, then one part at a time.  What is changed is the draft that the medarbeider has; she
signs it when she has the screen again.
"""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from feltapp.actions import snudd
from feltapp.actions.form import OpenForm
from feltapp.domain.answer import JsonValue
from feltapp.domain.ids import BrukerId, Path, RevisionId
from feltapp.domain.place import Place
from feltapp.errors import FeltappError
from feltapp.forms.answers import in_line
from feltapp.forms.definition import FieldKind
from feltapp.forms.session import FormSession
from feltapp.forms.state import FieldState
from feltapp.oversettelse import tr
from feltapp.ui.forms.keeper import Keeper, Snapshot
from feltapp.ui.page import Tools
from feltapp.ui.parts.buttons import Button, Storrelse, filled_button, outline_button, plain_button
from feltapp.ui.parts.card import Card, clear_layout
from feltapp.ui.parts.labels import label
from feltapp.ui.scroll_page import scrolled
from feltapp.ui.snudd.fields import LargeField
from feltapp.ui.snudd.frame import SnuddPage
from feltapp.ui.text import words as error_words
from feltapp.ui.theme.tokens import Skrift

WIDEST = 920
ALL, PART = 0, 1


class SnuddPlanPage(SnuddPage):
    """All of the plan, and each part of it to write in."""

    def __init__(self, tools: Tools, parent: QWidget | None = None) -> None:
        super().__init__(tools, tr("Bare du og planen din vises her"), parent)
        self._bruker, self._draft = BrukerId(""), RevisionId("")
        self._opened: OpenForm | None = None
        self._session: FormSession | None = None
        self._section = ""
        self._wrote = False
        self._fields: dict[Path, LargeField] = {}
        self._keeper = Keeper(self.ctx, self.tasks, self._snapshot, self)
        self._keeper.not_kept.connect(self._refused)
        self._stack = QStackedWidget()
        self._all, whole = _column()
        self._part, one = _column()
        self._stack.addWidget(whole)
        self._stack.addWidget(one)
        self.body.addWidget(self._stack, 1)
        self.body.addWidget(self._foot())

    @property
    def title(self) -> str:
        """The same for everybody."""
        return tr("Plan")

    def show_place(self, place: Place) -> None:
        super().show_place(place)
        self._keeper.flush()
        self._bruker, self._draft = BrukerId(place.bruker), RevisionId(place.draft)
        self._opened = self._session = None
        self._section, self._wrote = "", False
        clear_layout(self._all)
        clear_layout(self._part)
        self._fields = {}
        self._said.setText("")
        self._stack.setCurrentIndex(ALL)
        work = partial(snudd.open_plan, self.ctx, self._bruker, self._draft)
        self.tasks.read(work, self._show, failed=self._refused, latest=(self, "open"))

    def way_back(self) -> Place:
        """To the draft, to be signed, when there is one; else to the plan."""
        if self._opened is not None and (self._draft or self._opened.begun or self._wrote):
            return Place(page="skjema", bruker=self._bruker, draft=self._opened.draft.id)
        return Place(page="kriseplan", bruker=self._bruker)

    def leaving(self) -> None:
        self._keeper.flush()

    def current_field(self) -> str:
        return next((one.path for one in self._fields.values() if one.isAncestorOf(self.focusWidget() or self)), "")

    def _foot(self) -> QWidget:
        foot = QWidget()
        foot.setProperty("rolle", "flate")
        foot.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        row = QHBoxLayout(foot)
        row.setContentsMargins(32, 12, 32, 12)
        row.setSpacing(16)
        self._said = label("", Skrift.KORTTITTEL, wrap=True)
        row.addWidget(self._said, 1)
        self._whole = plain_button(tr("Se hele planen"), "FileText", Storrelse.STOR)
        self._whole.clicked.connect(self._show_all)
        self._before = outline_button(tr("Forrige"), "ChevronLeft", Storrelse.STOR)
        self._before.clicked.connect(lambda: self._step(-1))
        self._after = filled_button(tr("Neste"), "ChevronRight", Storrelse.STOR)
        self._after.clicked.connect(lambda: self._step(1))
        for button in (self._whole, self._before, self._after):
            row.addWidget(button)
        return foot

    def _show(self, opened: OpenForm) -> None:
        self._opened, self._session = opened, opened.session()
        self._show_all()

    def _show_all(self) -> None:
        """The whole plan, as it will stand on the sheet."""
        self._section = ""
        self._fields = {}
        clear_layout(self._all)
        if self._session is None or self._opened is None:
            return
        state = self._session.state
        self._all.addWidget(label(self._opened.definition.title, Skrift.SIDETITTEL, wrap=True))
        for section in state.sections:
            card = Card(section.title, padded=True)
            answered = [one for one in state.in_section(section.link_id) if one.visible and _said(one)]
            for one in answered:
                card.body.addWidget(label(one.field.text, Skrift.BROD_FET, "dempet", wrap=True))
                card.body.addWidget(label(_said(one), Skrift.STOR_TEKST, "sitat", wrap=True))
            if not answered:
                card.body.addWidget(label(tr("Ikke skrevet ennå."), Skrift.SITAT, "dempet", wrap=True))
            words = tr("Endre: {del}") if answered else tr("Skriv: {del}")
            change = outline_button(tr("Endre") if answered else tr("Skriv"), "Pencil", Storrelse.STOR)
            change.setAccessibleName(words.format(**{"del": section.title}))
            change.clicked.connect(partial(self._begin, section.link_id))
            card.body.addWidget(change, alignment=Qt.AlignmentFlag.AlignLeft)
            self._all.addWidget(card)
        self._all.addStretch(1)
        self._stack.setCurrentIndex(ALL)
        self._show_foot()
        self._after.setFocus(Qt.FocusReason.OtherFocusReason)

    def _begin(self, link_id: str) -> None:
        """One part, to write in."""
        self._section = link_id
        self._draw_part()
        self._stack.setCurrentIndex(PART)
        area = self._stack.currentWidget()
        if isinstance(area, QScrollArea):
            area.verticalScrollBar().setValue(0)
        self._show_foot()
        first = next(iter(self._fields.values()), None)
        if first is not None:
            first.take_focus()

    def _draw_part(self) -> None:
        self._fields = {}
        clear_layout(self._part)
        if self._session is None:
            return
        state = self._session.state
        title = next(one.title for one in state.sections if one.link_id == self._section)
        self._part.addWidget(label(title, Skrift.SIDETITTEL, wrap=True))
        shown = [one for one in state.in_section(self._section) if one.visible and one.path != self._section]
        for one in shown:
            self._put(one)
        for one in shown:
            if one.field.is_group and one.field.repeats and not one.is_row:
                self._part.addWidget(self._more(one), alignment=Qt.AlignmentFlag.AlignLeft)
        self._part.addStretch(1)
        for field in self._fields.values():
            field.show()  # now: the keyboard may be wanted in it at once

    def _put(self, state: FieldState) -> None:
        asked = state.field
        if asked.kind is FieldKind.DISPLAY:
            return
        if asked.is_group and state.is_row:
            away = plain_button(tr("Ta bort {nr}").format(nr=state.rows), "XMark", Storrelse.STOR)
            away.clicked.connect(partial(self._remove, state.path))
            self._part.addWidget(away, alignment=Qt.AlignmentFlag.AlignLeft)
        elif asked.is_group and not asked.repeats:
            self._part.addWidget(label(asked.text, Skrift.SIDETITTEL, wrap=True))
        elif not asked.is_group:
            field = self._fields[state.path] = LargeField(state)
            field.typed.connect(partial(self._typed, state.path))
            field.left.connect(partial(self._left, state.path))
            field.chosen.connect(partial(self._chosen, state.path))
            self._part.addWidget(field)

    def _more(self, group: FieldState) -> Button:
        more = outline_button(group.field.repeat_text or tr("Legg til"), "Plus", Storrelse.STOR)
        more.clicked.connect(partial(self._add, group.path))
        return more

    def _typed(self, path: Path, text: str) -> None:
        if self._session is not None:
            self._session.edit(path, text)
            self._edited(path)

    def _left(self, path: Path) -> None:
        if self._session is not None and path in self._session.raw:
            self._session.leave(path)
            self._render(path)

    def _chosen(self, path: Path, value: JsonValue) -> None:
        if self._session is not None:
            self._session.choose(path, value)
            self._edited(path)

    def _add(self, group: Path) -> None:
        if self._session is None:
            return
        row = self._session.add_row(group)
        self._keep()
        self._draw_part()
        first = next((one for path, one in self._fields.items() if path.startswith(f"{row}/")), None)
        if first is not None:
            first.take_focus()

    def _remove(self, row: Path) -> None:
        if self._session is not None:
            self._session.remove_row(row)
            self._keep()
            self._draw_part()

    def _edited(self, path: Path) -> None:
        self._render(path)
        self._keep()

    def _keep(self) -> None:
        self._wrote = True
        self._keeper.edited()

    def _render(self, path: Path) -> None:
        if self._session is not None and path in self._fields:
            self._fields[path].render_state(self._session.state.field(path))

    def _step(self, by: int) -> None:
        """To the part before or after; after the last, to all of it."""
        if self._session is None:
            return
        keys = [one.link_id for one in self._session.state.sections]
        at = keys.index(self._section) + by if self._section in keys else 0
        if 0 <= at < len(keys):
            self._begin(keys[at])
        else:
            self._show_all()

    def _show_foot(self) -> None:
        if self._session is None:
            return
        keys = [one.link_id for one in self._session.state.sections]
        inside = self._section in keys
        self._whole.setVisible(inside)
        self._before.setVisible(inside)
        self._after.set_text(tr("Neste") if inside else tr("Gå gjennom del for del"))
        if inside:
            at = tr("Del {nr} av {alle}. Alt du skriver, blir lagret.")
            self._said.setText(at.format(nr=keys.index(self._section) + 1, alle=len(keys)))
        else:
            self._said.setText(tr("Planen er din. Trykk på det du vil endre."))

    def _snapshot(self) -> Snapshot | None:
        if self._opened is None or self._session is None:
            return None
        place = self.current_field()
        return Snapshot(draft=self._opened.draft, edits=self._session.edits, raw=self._session.raw, place=place)

    def _refused(self, error: FeltappError) -> None:
        self._said.setText(error_words(error))


def _said(state: FieldState) -> str:
    """What stands there, or both where two have written."""
    if state.field.is_group or state.field.kind is FieldKind.DISPLAY:
        return ""
    if state.choice is not None and not state.settled:
        return "\n".join(in_line(state.field, one.answer) for one in state.choice.versions)
    return in_line(state.field, state.shown)


def _column() -> tuple[QVBoxLayout, QScrollArea]:
    """A column in the middle that scrolls."""
    inside = QWidget()
    across = QHBoxLayout(inside)
    across.setContentsMargins(16, 8, 16, 16)
    middle = QWidget()
    middle.setMaximumWidth(WIDEST)
    column = QVBoxLayout(middle)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(12)
    across.addStretch(1)
    across.addWidget(middle, 100)
    across.addStretch(1)
    return column, scrolled(inside)
