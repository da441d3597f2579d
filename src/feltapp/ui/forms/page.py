"""Fill in a form: any form, one section at a time, kept on disk while one types.

Every edit is evaluated at once and kept within half a second of the last key; what sync brings never touches what is on
screen: a bar says so, and the writer looks when she wants (design §7, invariant 1).
"""

from collections.abc import Callable
from datetime import datetime
from functools import partial

from PySide6.QtCore import QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from feltapp.actions import form, words
from feltapp.actions.context import Context
from feltapp.actions.form import Kept, Looked, News, OpenForm, Signed
from feltapp.domain.answer import AnswerState, JsonValue, Kilde
from feltapp.domain.changes import Changes
from feltapp.domain.ids import BrukerId, Path, RecordId, RevisionId
from feltapp.domain.place import Place
from feltapp.errors import FeltappError, UserError
from feltapp.forms.session import FormSession
from feltapp.forms.state import FormState, SectionState, SectionStatus
from feltapp.ui.fields.other import People
from feltapp.ui.forms.section import SectionView
from feltapp.ui.forms.sign_bar import SignBar
from feltapp.ui.page import Page, Tools
from feltapp.ui.parts import (
    Banner,
    DropDown,
    Fremdrift,
    PageHeader,
    Section,
    SectionMenu,
    Storrelse,
    filled_button,
    label,
    outline_button,
    plain_button,
)
from feltapp.ui.parts.badge import Kind
from feltapp.ui.places import NEW
from feltapp.ui.text import words as error_words
from feltapp.ui.theme.tokens import Skrift

KEEP_AFTER_MS = 400
KEEP_AT_LATEST_MS = 1000
MENU_WIDTH = 228
_STATE = {
    SectionStatus.FERDIG: Fremdrift.FERDIG,
    SectionStatus.IKKE_AKTUELT: Fremdrift.FERDIG,
    SectionStatus.PAAGAAR: Fremdrift.BEGYNT,
    SectionStatus.IKKE_STARTET: Fremdrift.TOM,
}


class FormPage(Page):
    """A form under somebody's hands."""

    menu = "brukere"

    def __init__(self, tools: Tools, parent: QWidget | None = None) -> None:
        super().__init__(tools, parent)
        self._place = Place(page="skjema")
        self._open: OpenForm | None = None
        self._session: FormSession | None = None
        self._section = ""
        self._wanted_field = ""
        self._dirty = False
        self._view: SectionView | None = None
        self._keep_soon = QTimer(self, singleShot=True, interval=KEEP_AFTER_MS)
        self._keep_now = QTimer(self, singleShot=True, interval=KEEP_AT_LATEST_MS)
        self._keep_soon.timeout.connect(self._keep)
        self._keep_now.timeout.connect(self._keep)
        self._build()

    @property
    def title(self) -> str:
        """The form's own name."""
        return self._open.definition.title if self._open else "Skjema"

    def show_place(self, place: Place) -> None:
        self._flush()
        self._place = place
        self._wanted_field = place.field
        self._clear()
        self.tasks.read(self._reader(place), self._show, failed=self._cannot_open, latest=(self, "open"))

    def refresh(self, changes: Changes) -> None:
        if self._open is not None and self._open.draft.record in changes.records:
            self.tasks.read(partial(form.news, self.ctx, self._open.draft), self._tell_news, latest=(self, "news"))

    def current_field(self) -> str:
        return self._view.focused_path() if self._view else ""

    def focus_field(self, path: str) -> None:
        self._wanted_field = path
        if self._session is not None and path:
            self._go_to(path)

    def leaving(self) -> None:
        self._flush()

    def set_narrow(self, narrow: bool) -> None:
        self._menu.setVisible(not narrow and self._several())
        self._jump.setVisible(narrow and self._several())

    # What is on screen

    def _build(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        self._header = PageHeader("Skjema", "", back_text="Tilbake", bar=True)
        self._header.back.connect(self._leave)
        self._saved = label("", Skrift.HJELP_FET, "ok")
        self._hide = outline_button("Skjul sensitive", "EyeSlash")
        self._hide.setToolTip("F7")
        self._sign = filled_button("Signer …", "PencilWriting")
        for widget in (self._saved, self._hide, self._sign):
            self._header.add_right(widget)
        layout.addWidget(self._header)
        self._news = Banner(Kind.INFO, "", icon="ArrowRightLeft", action_text="Ta den med")
        self._news.action.connect(self._look_at_news)
        self._sign_bar = SignBar()
        self._sign_bar.signed.connect(self._sign_now)
        self._sign_bar.shared.connect(self._share_now)
        row = QHBoxLayout()
        row.setSpacing(0)
        self._menu = SectionMenu([])
        self._menu_slot = QVBoxLayout()
        self._menu_slot.setContentsMargins(8, 16, 8, 8)
        row.addLayout(self._menu_slot)
        row.addWidget(self._content(), 1)
        layout.addLayout(row, 1)
        self._hide.clicked.connect(self._hide_sensitive)
        self._sign.clicked.connect(self._ask_to_sign)
        QShortcut(QKeySequence("F7"), self, self._hide_sensitive)
        QShortcut(QKeySequence("Alt+Right"), self, partial(self._step, 1))
        QShortcut(QKeySequence("Alt+Left"), self, partial(self._step, -1))

    def _content(self) -> QWidget:
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(20, 12, 20, 20)
        column.setSpacing(12)
        column.addWidget(self._news)
        column.addWidget(self._sign_bar)
        self._news.hide()
        self._sign_bar.hide()
        top = QHBoxLayout()
        top.setSpacing(8)
        self._jump = DropDown([], name="Del av skjemaet")
        self._jump.chosen.connect(self._go_section)
        self._heading = label("", Skrift.SKJEMATITTEL)
        self._words = label("", Skrift.HJELP, "dempet", wrap=True)
        self._previous = plain_button("Forrige", "ChevronLeft", Storrelse.RAD)
        self._next = plain_button("Neste", "ChevronRight", Storrelse.RAD)
        self._previous.clicked.connect(partial(self._step, -1))
        self._next.clicked.connect(partial(self._step, 1))
        top.addWidget(self._jump)
        top.addWidget(self._heading)
        top.addWidget(self._words, 1)
        top.addWidget(self._previous)
        top.addWidget(self._next)
        column.addLayout(top)
        self._slot = QVBoxLayout()
        column.addLayout(self._slot)
        column.addStretch(1)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setWidget(content)
        return self._scroll

    def _clear(self) -> None:
        self._open = self._session = None
        self._section = ""
        self._dirty = False
        self._header.set_title("Skjema")
        self._header.set_back("Tilbake")
        self._saved.setText("")
        self._news.hide()
        self._sign_bar.hide()
        self._remove_view()

    def _remove_view(self) -> None:
        if self._view is not None:
            self._slot.removeWidget(self._view)
            self._view.hide()
            self._view.deleteLater()
            self._view = None

    # Opening

    def _reader(self, place: Place) -> "partial[OpenForm]":
        if place.draft:
            return partial(form.open_draft, self.ctx, RevisionId(place.draft))
        if place.record.startswith(NEW):
            return partial(form.open_new, self.ctx, BrukerId(place.bruker), place.record.removeprefix(NEW))
        return partial(form.open_record, self.ctx, RecordId(place.record))

    def _show(self, opened: OpenForm) -> None:
        self._open, self._session = opened, opened.session()
        begun = f"begynt {words.day(opened.draft.begun_at.date())}" if opened.begun else "nytt utkast"
        self._header.set_title(opened.definition.title, f"· {begun}")
        self._header.set_back(opened.name or "Tilbake")
        self._saved.setText(self._saved_words(opened.draft.saved_at) if opened.begun else "")
        state = self._session.state
        sections = state.sections
        self._menu.setVisible(self._several() and not self._jump.isVisible())
        self._hide.setVisible(any(one.field.sensitive for one in state.fields))
        self._jump.set_options([(one.link_id, one.short) for one in sections])
        self._make_menu([_as_section(one) for one in sections])
        wanted = self._wanted_field or opened.draft.place
        first = next((one.section for one in state.fields if one.path == wanted), sections[0].link_id)
        self._go_section(first)
        if wanted:
            self._go_to(wanted)
        self.set_narrow(self.window().width() < 1100)
        self.tasks.read(partial(form.news, self.ctx, opened.draft), self._tell_news, latest=(self, "news"))

    def _make_menu(self, sections: list[Section]) -> None:
        self._menu_slot.removeWidget(self._menu)
        self._menu.hide()
        self._menu.deleteLater()
        self._menu = SectionMenu(sections)
        self._menu.setFixedWidth(MENU_WIDTH)
        self._menu.chosen.connect(self._go_section)
        self._menu_slot.addWidget(self._menu)

    def _cannot_open(self, error: FeltappError) -> None:
        self._news.set_state(Kind.SNART, error_words(error), "", "ExclamationmarkTriangle")
        self._news.show()

    def _several(self) -> bool:
        return self._session is not None and len(self._session.state.sections) > 1

    def _go_section(self, link_id: str) -> None:
        if self._session is None or self._open is None:
            return
        if link_id != self._section or self._view is None:
            self._section = link_id
            self._remove_view()
            self._view = SectionView(self._people())
            self._view.typed.connect(self._typed)
            self._view.chosen.connect(self._chosen)
            self._view.state_set.connect(self._state_set)
            self._view.kilde_set.connect(self._kilde_set)
            self._view.confirmed.connect(self._confirmed)
            self._view.row_added.connect(self._row_added)
            self._view.row_removed.connect(self._row_removed)
            self._slot.addWidget(self._view)
            self._scroll.verticalScrollBar().setValue(0)
        self._render(self._session.state)

    def _people(self) -> People:
        staff = self.ctx.staff().by_id.values()
        return tuple((one.id, one.name) for one in sorted(staff, key=lambda one: one.name))

    def _render(self, state: FormState) -> None:
        sections = state.sections
        self._menu.set_sections([_as_section(one) for one in sections])
        self._menu.set_value(self._section)
        self._menu.set_progress(state.reviewed, state.total, f"{state.reviewed} av {state.total} gjennomgått")
        self._jump.set_value(self._section)
        current = next((one for one in sections if one.link_id == self._section), sections[0])
        left = current.total - current.reviewed if len(sections) > 1 else 0
        self._heading.setText(current.title)
        self._heading.setVisible(len(sections) > 1)
        self._words.setText(
            f"{words.count(left, 'spørsmål', 'spørsmål')} står igjen. Dere kan ta resten en annen dag." if left else ""
        )
        keys = [one.link_id for one in sections]
        self._previous.setVisible(len(keys) > 1)
        self._next.setVisible(len(keys) > 1)
        self._previous.setEnabled(self._section != keys[0])
        self._next.setEnabled(self._section != keys[-1])
        if self._view is not None:
            self._view.render_fields(state.in_section(self._section))

    def _step(self, by: int) -> None:
        if self._session is None:
            return
        keys = [one.link_id for one in self._session.state.sections]
        index = keys.index(self._section) + by
        if 0 <= index < len(keys):
            self._go_section(keys[index])

    def _go_to(self, path: str) -> None:
        if self._session is None:
            return
        found = next((one for one in self._session.state.fields if one.path == path), None)
        if found is None:
            return
        self._go_section(found.section)
        if self._view is not None and self._view.focus(path):
            block = self._view.block(path)
            if block is not None:
                QTimer.singleShot(0, block, partial(self._scroll.ensureWidgetVisible, block, 0, 80))

    # What the person does

    def _typed(self, path: str, text: str) -> None:
        if self._session is not None:
            self._edited(self._session.edit(Path(path), text))

    def _chosen(self, path: str, value: JsonValue) -> None:
        if self._session is not None:
            try:
                self._edited(self._session.choose(Path(path), value))
            except UserError as error:
                self._sign_bar.refuse(error_words(error))

    def _state_set(self, path: str, value: str) -> None:
        if self._session is not None:
            self._edited(self._session.set_state(Path(path), AnswerState(value.replace("_", "-"))))

    def _kilde_set(self, path: str, value: str) -> None:
        if self._session is not None:
            self._edited(self._session.set_kilde(Path(path), Kilde(value)))

    def _confirmed(self, path: str) -> None:
        if self._session is not None:
            self._edited(self._session.confirm(Path(path)))

    def _row_added(self, path: str) -> None:
        if self._session is None:
            return
        row = self._session.add_row(Path(path))
        self._edited(self._session.state)
        first = next((one.path for one in self._session.state.fields if one.path.startswith(f"{row}/")), None)
        if first is not None:
            self._go_to(first)

    def _row_removed(self, path: str) -> None:
        if self._session is not None:
            self._edited(self._session.remove_row(Path(path)))

    def _hide_sensitive(self) -> None:
        if self._view is not None:
            self._view.hide_sensitive()

    def _edited(self, state: FormState) -> None:
        self._dirty = True
        self._saved.setText("Lagrer …")
        self._render(state)
        self._keep_soon.start()
        if not self._keep_now.isActive():
            self._keep_now.start()

    # Keeping, sharing, signing

    def _flush(self) -> None:
        if self._dirty:
            self._keep()

    def _keep(self) -> None:
        self._keep_soon.stop()
        self._keep_now.stop()
        if not self._dirty or self._open is None or self._session is None:
            return
        self._dirty = False
        edits, raw, where = self._session.edits, self._session.raw, self.current_field()
        work = partial(form.keep, self.ctx, self._open.draft, edits, raw, where)
        self.tasks.write(work, self._kept, failed=self._not_kept, initiator=self)

    def _kept(self, kept: Kept) -> None:
        if not self._dirty:
            self._saved.setText(self._saved_words(kept.saved_at))

    def _not_kept(self, error: FeltappError) -> None:
        self._dirty = True
        self._saved.setText("Ikke lagret ennå")
        self._keep_now.start()

    def _saved_words(self, when: datetime) -> str:
        return f"Lagret på denne maskinen {words.clock(when)}"

    def _ask_to_sign(self) -> None:
        if self._session is None or self._open is None:
            return
        problems = self._session.problems_for_signing()
        if problems:
            first = problems[0]
            self._sign_bar.refuse(self._problem_words(first.path, first.problem.code, first.problem.limit))
            if first.path:
                self._say_beside(first.path, error_words(UserError(first.problem.code, grense=first.problem.limit)))
            return
        in_progress = self._open.definition.one_per_bruker
        self._sign_bar.ask(can_share=in_progress)
        self._scroll.verticalScrollBar().setValue(0)

    def _problem_words(self, path: Path | None, code: str, limit: str) -> str:
        label_of = self._open.definition.labels if self._open else {}
        name = label_of.get(path.rsplit("/", 1)[-1].split(":")[0], "") if path else ""
        said = error_words(UserError(code, grense=limit))
        return f"{name}: {said}" if name else said

    def _sign_now(self) -> None:
        self._finish(form.sign)

    def _share_now(self) -> None:
        self._finish(form.save_in_progress)

    def _finish(self, action: Callable[[Context, RevisionId], Signed]) -> None:
        if self._open is None or self._session is None:
            return
        self._dirty = True
        self._keep()
        self._sign.setEnabled(False)
        self.tasks.write(
            partial(action, self.ctx, self._open.draft.id), self._finished, failed=self._refused, initiator=self
        )

    def _finished(self, signed: Signed) -> None:
        self._sign.setEnabled(True)
        self._sign_bar.hide()
        bruker = self._open.draft.bruker if self._open else ""
        self._clear()
        self.go.emit(Place(page="person", bruker=bruker, record=signed.record))

    def _refused(self, error: FeltappError) -> None:
        self._sign.setEnabled(True)
        self._sign_bar.refuse(error_words(error))
        if isinstance(error, UserError) and error.field:
            self._say_beside(error.field, error_words(error))

    def _say_beside(self, path: str, said: str) -> None:
        self._go_to(path)
        block = self._view.block(path) if self._view is not None else None
        if block is not None:
            block.refuse(said)

    def _leave(self) -> None:
        self._flush()
        if self._open is not None:
            self.go.emit(Place(page="person", bruker=self._open.draft.bruker))
        else:
            self.back.emit()

    # News from colleagues

    def _tell_news(self, news: News | None) -> None:
        if news is None or self._open is None:
            self._news.hide()
            return
        when = words.moment(news.when, self.ctx.clock.now())
        self._news.set_state(
            Kind.INFO,
            f"Ny versjon fra {news.who}, {when}.",
            "Det du skriver er urørt. Ta den nye med når du har sett på den.",
            "ArrowRightLeft",
            "Ta den med",
        )
        self._news.show()

    def _look_at_news(self) -> None:
        if self._open is None:
            return
        self._dirty = True
        self._keep()
        draft = self._open.draft.id
        self.tasks.write(partial(form.look_at_news, self.ctx, draft), self._looked, initiator=self)

    def _looked(self, looked: Looked) -> None:
        self._wanted_field = self.current_field()
        self._news.hide()
        self._remove_view()
        self._show(looked.opened)


def _as_section(one: SectionState) -> Section:
    return Section(key=one.link_id, name=one.short, words=one.words, state=_STATE[one.status])
