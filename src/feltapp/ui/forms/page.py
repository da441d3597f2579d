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
from feltapp.actions.context import Context
from feltapp.actions.form import Kept, Looked, News, OpenForm, Signed
from feltapp.domain.answer import Answer, AnswerState, JsonValue, Kilde
from feltapp.domain.changes import Changes
from feltapp.domain.ids import BrukerId, Path, RecordId, RevisionId
from feltapp.domain.place import Place
from feltapp.errors import FeltappError, UserError
from feltapp.forms.session import FormSession
from feltapp.forms.state import FormState
from feltapp.ui.fields.other import Targets
from feltapp.ui.forms.frame import FormFrame
from feltapp.ui.forms.keeper import Keeper, Snapshot
from feltapp.ui.forms.problem import refusal_words
from feltapp.ui.forms.section import SectionView
from feltapp.ui.messages import ask
from feltapp.ui.page import Page, Tools
from feltapp.ui.parts.badge import Kind
from feltapp.ui.places import NEW
from feltapp.ui.text import words as error_words

NAMED, LONG = 3, 40
"""How many questions are named, and how much of each name."""


class FormPage(Page):
    """A form under somebody's hands."""

    menu = "brukere"

    def __init__(self, tools: Tools, parent: QWidget | None = None) -> None:
        super().__init__(tools, parent)
        self._open: OpenForm | None = None
        self._session: FormSession | None = None
        self._section = ""
        self._wanted_field = ""
        self._view: SectionView | None = None
        self._keeper = Keeper(self.ctx, self.tasks, self._snapshot, self)
        self._keeper.kept.connect(self._kept)
        self._keeper.not_kept.connect(self._not_kept)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        self._frame = FormFrame()
        layout.addWidget(self._frame)
        self._frame.header.back.connect(self._leave)
        self._frame.section_chosen.connect(self._begin_section)
        self._frame.stepped.connect(self._step)
        self._frame.hide_sensitive.clicked.connect(self._hide_sensitive)
        self._frame.sign.clicked.connect(self._ask_to_sign)
        self._frame.news.action.connect(self._look_at_news)
        self._frame.sign_bar.signed.connect(partial(self._finish, form.sign))
        self._frame.sign_bar.shared.connect(partial(self._finish, form.save_in_progress))
        self._frame.sign_bar.discarded.connect(self._discard)
        QShortcut(QKeySequence("F7"), self, self._hide_sensitive)
        QShortcut(QKeySequence("Ctrl+PgDown"), self, partial(self._step, 1))
        QShortcut(QKeySequence("Ctrl+PgUp"), self, partial(self._step, -1))

    @property
    def title(self) -> str:
        """The form's own name."""
        return self._open.definition.title if self._open else "Skjema"

    def show_place(self, place: Place) -> None:
        self._keeper.flush()
        self._wanted_field = place.field
        self._clear()
        self.tasks.read(self._reader(place), self._show, failed=self._cannot_open, latest=(self, "open"))

    def refresh(self, changes: Changes) -> None:
        draft = self._open.draft if self._open is not None else None
        if draft is not None and draft.record in changes.records:
            self.tasks.read(partial(form.news, self.ctx, draft), self._tell_news, latest=(self, "news"))
        if draft is not None and draft.bruker in changes.brukere:
            is_mine = partial(form.is_mine, self.ctx, draft)
            self.tasks.read(is_mine, partial(self._tell_access, draft.id), latest=(self, "mine"))

    def current_field(self) -> str:
        return self._view.focused_path() if self._view else ""

    def focus_field(self, path: str) -> None:
        self._wanted_field = path
        if self._session is not None and path:
            self._go_to(path)

    def leaving(self) -> None:
        self._keeper.flush()

    def set_narrow(self, narrow: bool) -> None:
        self._frame.set_narrow(narrow)

    # Opening

    def _clear(self) -> OpenForm | None:
        before, self._open, self._session, self._view, self._section = self._open, None, None, None, ""
        self._frame.clear()
        return before

    def _reader(self, place: Place) -> "partial[OpenForm]":
        if place.draft:
            return partial(form.open_draft, self.ctx, RevisionId(place.draft))
        if place.record.startswith(NEW):
            return partial(form.open_new, self.ctx, BrukerId(place.bruker), place.record.removeprefix(NEW))
        return partial(form.open_record, self.ctx, RecordId(place.record))

    def _show(self, opened: OpenForm) -> None:
        self._open, self._session = opened, opened.session()
        begun = f"begynt {words.day(opened.draft.begun_at.date())}" if opened.begun else "nytt utkast"
        self._frame.header.set_title(opened.definition.title, f"· {begun}")
        self._frame.header.set_back(opened.name or "Tilbake")
        self._frame.saved.setText(_saved_words(opened.draft.saved_at) if opened.begun else "")
        self._frame.sign.setEnabled(True)
        state = self._session.state
        self._frame.hide_sensitive.setVisible(any(one.field.sensitive for one in state.fields))
        wanted = self._wanted_field or opened.draft.place
        first = next((one.section for one in state.fields if one.path == wanted), state.sections[0].link_id)
        self._go_section(first)
        if wanted:
            self._go_to(wanted)
        elif self._view is not None:
            self._view.focus_first()
        self.tasks.read(partial(form.news, self.ctx, opened.draft), self._tell_news, latest=(self, "news"))

    def _cannot_open(self, error: FeltappError) -> None:
        self._frame.news.set_state(Kind.SNART, error_words(error), "", "ExclamationmarkTriangle")
        self._frame.news.show()

    def _tell_access(self, draft: RevisionId, mine: bool) -> None:
        """The mappe was taken away while its form was on screen: what was typed last is handed over, and it closes."""
        if mine or self._open is None or self._open.draft.id != draft:
            return
        self._keeper.flush()
        self._clear()
        self._cannot_open(UserError("utkast-til-teamleder"))

    def _go_section(self, link_id: str) -> None:
        if self._session is None:
            return
        if link_id != self._section or self._view is None:
            self._section = link_id
            self._view = SectionView(self._targets())
            self._view.typed.connect(self._typed)
            self._view.left.connect(self._left)
            self._view.chosen.connect(self._chosen)
            self._view.state_set.connect(self._state_set)
            self._view.kilde_set.connect(self._kilde_set)
            self._view.confirmed.connect(self._confirmed)
            self._view.settled.connect(self._settled)
            self._view.row_added.connect(self._row_added)
            self._view.row_removed.connect(self._row_removed)
            self._frame.put(self._view)
        self._render(self._session.state)

    def _begin_section(self, link_id: str) -> None:
        """The person went there: the keyboard goes along, and not to wherever the old questions left it."""
        self._go_section(link_id)
        if self._view is not None:
            self._view.focus_first()

    def _targets(self) -> Targets:
        staff = sorted(self.ctx.staff().by_id.values(), key=lambda one: one.name)
        given = self._open.samtykker if self._open else ()
        return Targets(people=tuple((one.id, one.name) for one in staff), samtykker=given)

    def _render(self, state: FormState) -> None:
        self._frame.show_state(state, self._section)
        if self._view is not None:
            self._view.render_fields(state.in_section(self._section))

    def _step(self, by: int) -> None:
        if self._session is None:
            return
        keys = [one.link_id for one in self._session.state.sections]
        index = keys.index(self._section) + by if self._section in keys else 0
        if 0 <= index < len(keys):
            self._begin_section(keys[index])

    def _go_to(self, path: str) -> None:
        if self._session is None:
            return
        found = next((one for one in self._session.state.fields if one.path == path and one.visible), None)
        if found is None:
            return
        self._go_section(found.section)
        if self._view is not None and self._view.focus(path):
            block = self._view.block(path)
            if block is not None:
                self._frame.scroll_to(block)

    # What the person does

    def _typed(self, path: str, text: str) -> None:
        self._do(lambda session: session.edit(Path(path), text))

    def _left(self, path: str) -> None:
        """The cursor went on: what was read is shown as it is written.  Nothing new, so nothing to keep."""
        if self._session is not None and Path(path) in self._session.raw:
            self._render(self._session.leave(Path(path)))

    def _chosen(self, path: str, value: JsonValue) -> None:
        self._do(lambda session: session.choose(Path(path), value))

    def _state_set(self, path: str, value: str) -> None:
        state = AnswerState(value.replace("_", "-"))
        self._do(lambda session: session.set_state(Path(path), state))
        if state is AnswerState.BESVART:
            self._go_to(path)

    def _kilde_set(self, path: str, value: str) -> None:
        self._do(lambda session: session.set_kilde(Path(path), Kilde(value)))

    def _confirmed(self, path: str) -> None:
        self._do(lambda session: session.confirm(Path(path)))

    def _settled(self, path: str, answer: Answer) -> None:
        self._do(lambda session: session.settle(Path(path), answer))

    def _row_added(self, path: str) -> None:
        def add(session: FormSession) -> FormState:
            row = session.add_row(Path(path))
            first = next((one.path for one in session.state.fields if one.path.startswith(f"{row}/")), "")
            added.append(first)
            return session.state

        added: list[str] = []
        self._do(add)
        if added:
            self._go_to(added[0])

    def _row_removed(self, path: str) -> None:
        self._do(lambda session: session.remove_row(Path(path)))

    def _hide_sensitive(self) -> None:
        if self._view is not None:
            self._view.hide_sensitive()

    def _do(self, deed: Callable[[FormSession], FormState]) -> None:
        if self._session is None:
            return
        try:
            state = deed(self._session)
        except UserError as error:
            self._frame.sign_bar.refuse(error_words(error))
            return
        self._frame.saved.setText("Lagrer …")
        self._render(state)
        self._keeper.edited()

    # Keeping, sharing, signing

    def _snapshot(self) -> Snapshot | None:
        if self._open is None or self._session is None:
            return None
        return Snapshot(
            draft=self._open.draft, edits=self._session.edits, raw=self._session.raw, place=self.current_field()
        )

    def _kept(self, kept: Kept) -> None:
        self._frame.saved.setText(_saved_words(kept.saved_at))

    def _not_kept(self, error: FeltappError) -> None:
        self._frame.saved.setText("Ikke lagret ennå")
        if isinstance(error, UserError):
            self._frame.sign_bar.refuse(error_words(error))

    def _ask_to_sign(self) -> None:
        if self._session is None or self._open is None:
            return
        problems = self._session.problems_for_signing()
        if problems:
            first = problems[0]
            said = refusal_words(self._session.state, first)
            name = self._name(first.path) if first.path else ""
            mark = "" if name.endswith("?") else ":"
            self._refuse(f"{name}{mark} {said}" if name else said, first.path or "", said)
            return
        missing = [self._name(one.path) for one in self._session.state.fields if one.missing]
        self._frame.sign_bar.ask(
            can_share=self._open.definition.one_per_bruker,
            can_discard=self._open.begun or self._session.changed,
            missing=_listed(missing),
        )
        self._frame.scroll_to_top()

    def _name(self, path: Path) -> str:
        labels = self._open.definition.labels if self._open else {}
        return labels.get(path.rsplit("/", 1)[-1].split(":")[0], "")

    def _finish(self, action: Callable[[Context, RevisionId], Signed]) -> None:
        if self._open is None:
            return
        self._keeper.flush(always=True)
        self._frame.sign.setEnabled(False)
        draft = self._open.draft.id
        self.tasks.write(partial(action, self.ctx, draft), self._finished, failed=self._refused, initiator=self)

    def _finished(self, signed: Signed) -> None:
        self._keeper.drop(signed.revision)
        if self._open is None or self._open.draft.id != signed.revision:
            return
        self._go_home(self._clear(), signed.record)

    def _refused(self, error: FeltappError) -> None:
        self._frame.sign.setEnabled(True)
        if self._open is not None:  # else it was pressed twice, and the first did it
            self._refuse(error_words(error), error.field if isinstance(error, UserError) else "", error_words(error))

    def _refuse(self, said: str, path: str, beside: str) -> None:
        """Say why not above the form, and beside the field where it is mended."""
        self._frame.sign_bar.refuse(said)
        if not path:
            self._frame.scroll_to_top()
            return
        self._go_to(path)
        block = self._view.block(path) if self._view is not None else None
        if block is not None:
            block.refuse(beside)

    def _discard(self) -> None:
        if self._open is None or not ask(self, "Utkastet blir borte og kan ikke hentes tilbake.", yes="Kast utkastet"):
            return
        draft = self._open.draft.id
        self._keeper.drop(draft)
        self.tasks.write(partial(form.discard, self.ctx, draft), initiator=self)
        self._go_home(self._clear())

    def _leave(self) -> None:
        self._keeper.flush()
        self._go_home(self._open)

    def _go_home(self, opened: OpenForm | None, record: str = "") -> None:
        """To the person it is about; what is about a team or a dwelling was begun on a page of its own."""
        if opened is not None and opened.about_a_person:
            self.go.emit(Place(page="person", bruker=opened.draft.bruker, record=record))
        else:
            self.back.emit()

    # News from colleagues

    def _tell_news(self, news: News | None) -> None:
        if self._open is None:
            return
        if news is None:
            self._frame.news.hide()
            return
        told = f"Ny versjon fra {news.who}, {words.moment(news.when, self.ctx.clock.now())}."
        both = _listed([self._name(path) for path in news.changed if self._session and path in self._session.edits])
        changed = _listed([self._name(path) for path in news.changed])
        if both:
            rest = f"Dere har begge endret: {both}. Begge tekstene blir stående til dere velger."
            self._frame.news.set_state(Kind.INFO, told, rest, "ArrowRightLeft")
        else:
            rest = f"Endret: {changed}. Det du skriver er urørt." if changed else "Det du skriver er urørt."
            self._frame.news.set_state(Kind.INFO, told, rest, "ArrowRightLeft", "Ta den med")
        self._frame.news.show()

    def _look_at_news(self) -> None:
        if self._open is None:
            return
        self._keeper.flush(always=True)
        if self._view is not None:
            self._view.setEnabled(False)  # what is typed now would be typed without having seen it
        look = partial(form.look_at_news, self.ctx, self._open.draft.id)
        self.tasks.write(look, self._looked, failed=self._not_looked, initiator=self)

    def _looked(self, looked: Looked) -> None:
        if self._open is None or looked.opened.draft.id != self._open.draft.id:
            return
        self._wanted_field = looked.opened.draft.place
        self._frame.news.hide()
        self._view = None
        self._show(looked.opened)

    def _not_looked(self, error: FeltappError) -> None:
        if self._view is not None:
            self._view.setEnabled(True)
        self._refused(error)


def _saved_words(when: datetime) -> str:
    return f"Lagret på denne maskinen {words.clock(when)}"


def _listed(names: list[str]) -> str:
    """A few names in one line, long ones cut."""
    several = [name if len(name) <= LONG else f"{name[:LONG].rstrip(' ,')} …" for name in dict.fromkeys(names) if name]
    more = len(several) - NAMED
    return ", ".join(several[:NAMED]) + (f" og {more} til" if more > 0 else "")
