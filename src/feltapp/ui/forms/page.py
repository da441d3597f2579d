"""Fill in a form: any form, one section at a time, kept on disk while one types.

Every edit is evaluated at once and handed to the keeper; what sync brings never touches what is on screen: a bar says
so, and the writer looks when she wants (design §7, invariant 1).
"""

from collections.abc import Callable
from datetime import datetime
from functools import partial

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from feltapp.actions import form, words
from feltapp.actions.form import Kept, OpenForm
from feltapp.actions.papers import printable
from feltapp.domain.answer import Answer, AnswerState, JsonValue, Kilde
from feltapp.domain.changes import Changes
from feltapp.domain.ids import BrukerId, Path, RecordId, RevisionId
from feltapp.domain.place import Place
from feltapp.errors import FeltappError, UserError
from feltapp.forms.definition import FieldKind
from feltapp.forms.session import FormSession
from feltapp.forms.state import FormState
from feltapp.oversettelse import tr
from feltapp.ui import places
from feltapp.ui.fields.other import Targets
from feltapp.ui.forms.colleagues import Colleagues
from feltapp.ui.forms.frame import FormFrame
from feltapp.ui.forms.frase_popup import FrasePopup
from feltapp.ui.forms.keeper import Keeper, Snapshot
from feltapp.ui.forms.on_screen import OnScreen, targets_of
from feltapp.ui.forms.section import SectionView
from feltapp.ui.forms.signing import Signing
from feltapp.ui.forms.writing import Writing
from feltapp.ui.page import Page, Tools
from feltapp.ui.parts.badge import Kind
from feltapp.ui.text import words as error_words
from feltapp.ui.titles import on_screen


class FormPage(Page):
    """A form under somebody's hands."""

    menu = "brukere"

    def __init__(self, tools: Tools, parent: QWidget | None = None) -> None:
        super().__init__(tools, parent)
        self._form: OnScreen | None = None
        self._section = ""
        self._last_field = ""
        self._wanted_field = ""
        self._view: SectionView | None = None
        self._keeper = Keeper(self.ctx, self.tasks, self._snapshot, self)
        self._keeper.kept.connect(self._kept)
        self._keeper.not_kept.connect(self._not_kept)
        self._writing = Writing(self.ctx, self.tasks, self, spelling=self.spelling)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        self._frame = FormFrame()
        layout.addWidget(self._frame)
        self._frame.header.back.connect(self._leave)
        self._frame.section_chosen.connect(self._begin_section)
        self._frame.stepped.connect(self._step)
        self._frame.hide_sensitive.clicked.connect(self._hide_sensitive)
        self._frame.language.chosen.connect(self._speak)
        self._frame.print_out.clicked.connect(self._print_out)
        QShortcut(QKeySequence("Ctrl+P"), self, self._print_out)
        self._frame.turn.clicked.connect(self._turn)
        QShortcut(QKeySequence("F4"), self, self._turn)
        self._signing = Signing(self.ctx, self.tasks, self._frame, self._keeper, self)
        self._signing.done.connect(self._done)
        self._signing.refused.connect(self._refuse_at)
        self._colleagues = Colleagues(self.ctx, self.tasks, self._frame.news, self)
        self._colleagues.looked.connect(self._looked)
        self._colleagues.refused.connect(self._not_looked)
        self._frame.news.action.connect(self._look_at_news)
        self._fraser = FrasePopup(self)
        self._frame.fraser.clicked.connect(self._open_fraser)
        QShortcut(QKeySequence("Ctrl+Space"), self, self._open_fraser)
        QShortcut(QKeySequence("F7"), self, self._hide_sensitive)
        QShortcut(QKeySequence("Ctrl+Return"), self, self._signing.ask)
        QShortcut(QKeySequence("Ctrl+PgDown"), self, partial(self._step, 1))
        QShortcut(QKeySequence("Ctrl+PgUp"), self, partial(self._step, -1))

    @property
    def title(self) -> str:
        """The form's own name."""
        return on_screen(self._form.opened.definition.title) if self._form else tr("Skjema")

    def show_place(self, place: Place) -> None:
        self._keeper.flush()
        self._wanted_field = place.field
        self._clear()
        self._writing.read()
        self.tasks.read(self._reader(place), self.show_form, failed=self._cannot_open, latest=(self, "open"))

    def refresh(self, changes: Changes) -> None:
        if self._form is None:
            return
        draft = self._form.opened.draft
        if draft.record in changes.records:
            self._colleagues.ask()
        if draft.bruker in changes.brukere:
            is_mine = partial(form.is_mine, self.ctx, draft)
            self.tasks.read(is_mine, partial(self._tell_access, draft.id), latest=(self, "mine"))

    def current_field(self) -> str:
        return self._view.focused_path() if self._view else ""

    def focus_field(self, path: str) -> None:
        self._wanted_field = path
        if path:
            self._go_to(path)

    def leaving(self) -> None:
        self._keeper.flush()

    def set_narrow(self, narrow: bool) -> None:
        self._frame.set_narrow(narrow)

    # Opening

    def _clear(self) -> None:
        self._form = None
        self._signing.of(None)
        self._colleagues.of(None)
        self._view = None
        self._section = self._last_field = ""
        self._fraser.hide()
        self._frame.clear()

    def _reader(self, place: Place) -> "partial[OpenForm]":
        if place.draft:
            return partial(form.open_draft, self.ctx, RevisionId(place.draft))
        if place.record.startswith(places.NEW):
            return partial(form.open_new, self.ctx, BrukerId(place.bruker), place.record.removeprefix(places.NEW))
        return partial(form.open_record, self.ctx, RecordId(place.record))

    def show_form(self, opened: OpenForm) -> None:
        """The form has been read: let it be filled in."""
        self._form = OnScreen(opened=opened, session=opened.session())
        begun = (
            tr("begynt {dag}").format(dag=words.day(opened.draft.begun_at.date()))
            if opened.begun
            else tr("nytt utkast")
        )
        self._frame.header.set_title(on_screen(opened.definition.title), f"· {begun}")
        self._frame.header.set_back(opened.name or tr("Tilbake"))
        self._frame.saved.setText(_saved_words(opened.draft.saved_at) if opened.begun else "")
        self._signing.of(self._form)
        self._frame.set_printable(printable(opened.definition.id), turns=opened.definition.id in places.TURNED)
        self._frame.set_languages(tuple(opened.languages), opened.definition.language)
        state = self._form.session.state
        self._frame.hide_sensitive.setVisible(any(one.field.sensitive for one in state.fields))
        self._frame.fraser.setVisible(any(one.field.kind is FieldKind.TEXT for one in state.fields))
        wanted = self._wanted_field or opened.draft.place
        first = next((one.section for one in state.fields if one.path == wanted), state.sections[0].link_id)
        self._go_section(first)
        if wanted:
            self._go_to(wanted)
        elif self._view is not None:
            self._view.focus_first()
        self._colleagues.of(self._form)

    def _speak(self, language: str) -> None:
        """The same questions in another language, where one was."""
        if self._form is None:
            return
        place = self.current_field()
        self._section, self._view, self._wanted_field = "", None, place
        self.show_form(self._form.opened.in_language(language, self._form.session, place))

    def _cannot_open(self, error: FeltappError) -> None:
        self._frame.news.set_state(Kind.SNART, error_words(error), "", "ExclamationmarkTriangle")
        self._frame.news.show()

    def _tell_access(self, draft: RevisionId, mine: bool) -> None:
        """The mappe was taken away while its form was on screen: what was typed last is handed over, and it closes."""
        if mine or self._form is None or self._form.opened.draft.id != draft:
            return
        self._keeper.flush()
        self._clear()
        self._cannot_open(UserError("utkast-til-teamleder"))

    # Sections

    def _go_section(self, link_id: str) -> None:
        if self._form is None:
            return
        if link_id != self._section or self._view is None:
            self._section = link_id
            self._view = SectionView(self._targets(), self._writing)
            self._view.typed.connect(self._typed)
            self._view.left.connect(self._left)
            self._view.chosen.connect(self._chosen)
            self._view.state_set.connect(self._state_set)
            self._view.kilde_set.connect(self._kilde_set)
            self._view.kommentar_set.connect(self._kommentar_set)
            self._view.turned.connect(self._turn)
            self._view.confirmed.connect(self._confirmed)
            self._view.settled.connect(self._settled)
            self._view.row_added.connect(self._row_added)
            self._view.row_removed.connect(self._row_removed)
            self._frame.put(self._view)
        self._render(self._form.session.state)

    def _begin_section(self, link_id: str) -> None:
        """The person went there: the keyboard goes along, and not to wherever the old questions left it."""
        self._go_section(link_id)
        if self._view is not None:
            self._view.focus_first()

    def _targets(self) -> Targets:
        staff = sorted(self.ctx.staff().by_id.values(), key=lambda one: one.name)
        people = tuple((one.id, one.name) for one in staff)
        return targets_of(self._form.opened, people) if self._form else Targets(people=people)

    def _render(self, state: FormState) -> None:
        self._frame.show_state(state, self._section)
        if self._view is not None:
            self._view.render_fields(state.in_section(self._section))

    def _step(self, by: int) -> None:
        if self._form is None:
            return
        keys = [one.link_id for one in self._form.session.state.sections]
        index = keys.index(self._section) + by if self._section in keys else 0
        if 0 <= index < len(keys):
            self._begin_section(keys[index])

    def _go_to(self, path: str) -> None:
        if self._form is None:
            return
        found = next((one for one in self._form.session.state.fields if one.path == path and one.visible), None)
        if found is None:
            return
        self._go_section(found.section)
        if self._view is not None and self._view.focus(path):
            block = self._view.block(path)
            if block is not None:
                self._frame.scroll_to(block)

    # What the person does

    def _typed(self, path: str, text: str) -> None:
        self._do(path, lambda session: session.edit(Path(path), text))

    def _left(self, path: str) -> None:
        """The cursor went on: what was read is shown as it is written.  Nothing new, so nothing to keep."""
        self._last_field = path
        if self._form is not None and Path(path) in self._form.session.raw:
            self._render(self._form.session.leave(Path(path)))

    def _open_fraser(self) -> None:
        """The team's own text pieces, for the field that one writes in or wrote in last."""
        here = [self.current_field(), self._last_field]
        written = (self._view.text_field(path) for path in here if self._view is not None and path)
        self._fraser.open(self._writing.help.fraser, next((one for one in written if one is not None), None))

    def _chosen(self, path: str, value: JsonValue) -> None:
        self._do(path, lambda session: session.choose(Path(path), value))

    def _state_set(self, path: str, value: str) -> None:
        state = AnswerState(value.replace("_", "-"))
        self._do(path, lambda session: session.set_state(Path(path), state))
        if state is AnswerState.BESVART:
            self._go_to(path)

    def _kilde_set(self, path: str, value: str) -> None:
        self._do(path, lambda session: session.set_kilde(Path(path), Kilde(value)))

    def _kommentar_set(self, path: str, text: str) -> None:
        self._do(path, lambda session: session.set_kommentar(Path(path), text))

    def _confirmed(self, path: str) -> None:
        self._do(path, lambda session: session.confirm(Path(path)))

    def _settled(self, path: str, answer: Answer) -> None:
        self._do(path, lambda session: session.settle(Path(path), answer))

    def _row_added(self, path: str) -> None:
        def add(session: FormSession) -> FormState:
            row = session.add_row(Path(path))
            first = next((one.path for one in session.state.fields if one.path.startswith(f"{row}/")), "")
            added.append(first)
            return session.state

        added: list[str] = []
        self._do(path, add)
        if added:
            self._go_to(added[0])

    def _row_removed(self, path: str) -> None:
        self._do(path, lambda session: session.remove_row(Path(path)))

    def _hide_sensitive(self) -> None:
        if self._view is not None:
            self._view.hide_sensitive()

    def _do(self, path: str, deed: Callable[[FormSession], FormState]) -> None:
        if self._form is None or self._view is None:
            return
        self._view.render_again(path)
        try:
            state = deed(self._form.session)
        except UserError as error:
            self._frame.sign_bar.refuse(error_words(error))
            self._render(self._form.session.state)
            return
        self._frame.saved.setText(tr("Lagrer …"))
        self._render(state)
        self._keeper.edited()

    # Keeping, and what comes after

    def _snapshot(self) -> Snapshot | None:
        if self._form is None:
            return None
        session = self._form.session
        return Snapshot(draft=self._form.opened.draft, edits=session.edits, raw=session.raw, place=self.current_field())

    def _kept(self, kept: Kept) -> None:
        self._frame.saved.setText(_saved_words(kept.saved_at))

    def _not_kept(self, error: FeltappError) -> None:
        self._frame.saved.setText(tr("Ikke lagret ennå"))
        if isinstance(error, UserError):
            self._frame.sign_bar.refuse(error_words(error))

    def _refuse_at(self, path: str, beside: str) -> None:
        self._go_to(path)
        block = self._view.block(path) if self._view is not None else None
        if block is not None:
            block.refuse(beside)

    def _print_out(self) -> None:
        """What is written so far on paper, once it is on disk: the writer takes one thing after the other."""
        if self._form is None or not printable(self._form.opened.definition.id):
            return
        draft = self._form.opened.draft
        self._keeper.flush(always=True)
        self.tasks.write(Changes, lambda _none: self.go.emit(places.print_draft(draft.bruker, draft.id)))

    def _turn(self) -> None:
        """What is written so far to the person alone, once it is on disk."""
        if self._form is None or self._form.opened.definition.id not in places.TURNED:
            return
        draft, skjema = self._form.opened.draft, self._form.opened.definition.id
        self._keeper.flush(always=True)
        self.tasks.write(Changes, lambda _none: self.go.emit(places.turned(draft.bruker, skjema, draft.id)))

    def _done(self, what: OnScreen, record: str) -> None:
        """Signed, shared or thrown away."""
        self._clear()
        self._go_home(what.opened, record)

    def _leave(self) -> None:
        self._keeper.flush()
        self._go_home(self._form.opened if self._form else None)

    def _go_home(self, opened: OpenForm | None, record: str = "") -> None:
        """To the person it is about; what is about a team or a dwelling was begun on a page of its own."""
        if opened is not None and opened.about_a_person:
            self.go.emit(Place(page="person", bruker=opened.draft.bruker, record=record))
        else:
            self.back.emit()

    def _look_at_news(self) -> None:
        if self._form is None:
            return
        self._keeper.flush(always=True)
        if self._view is not None:
            self._view.setEnabled(False)  # what is typed now would be typed without having seen it
        self._colleagues.look()

    def _looked(self, opened: OpenForm) -> None:
        self._wanted_field = opened.draft.place
        self._view = None
        self.show_form(opened)

    def _not_looked(self, error: FeltappError) -> None:
        if self._view is not None:
            self._view.setEnabled(True)
        self._signing.refuse(error)


def _saved_words(when: datetime) -> str:
    return tr("Lagret på denne maskinen {klokka}").format(klokka=words.clock(when))
