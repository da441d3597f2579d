"""What happens with a form that is ready: sign it, let the team see it so far, or throw the draft away.

Says why not above the form and tells the page which field to go to; goes nowhere itself.
"""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal

from feltapp.actions import form
from feltapp.actions.context import Context
from feltapp.actions.form import Signed
from feltapp.domain.ids import Path, RevisionId
from feltapp.errors import FeltappError, UserError
from feltapp.oversettelse import tr
from feltapp.ui.forms.frame import FormFrame
from feltapp.ui.forms.keeper import Keeper
from feltapp.ui.forms.on_screen import OnScreen
from feltapp.ui.forms.problem import refusal_words
from feltapp.ui.messages import ask
from feltapp.ui.tasks import Tasks
from feltapp.ui.text import words as error_words

Action = Callable[[Context, RevisionId], Signed]


class Signing(QObject):
    """`done(OnScreen, str)`: the form is signed or shared, as a record; or thrown away, as none.

    `refused(str, str)`: the path where it is mended, and the words beside it.
    """

    done = Signal(object, str)
    refused = Signal(str, str)

    def __init__(self, ctx: Context, tasks: Tasks, frame: FormFrame, keeper: Keeper, parent: QObject) -> None:
        super().__init__(parent)
        self._ctx, self._tasks, self._frame, self._keeper = ctx, tasks, frame, keeper
        self._form: OnScreen | None = None
        frame.sign.clicked.connect(self.ask)
        frame.sign_bar.signed.connect(partial(self._finish, form.sign))
        frame.sign_bar.shared.connect(partial(self._finish, form.save_in_progress))
        frame.sign_bar.discarded.connect(self._discard)

    def of(self, form_on_screen: OnScreen | None) -> None:
        """This form from now on."""
        self._form = form_on_screen
        self._frame.sign.setEnabled(form_on_screen is not None)

    def refuse(self, error: FeltappError) -> None:
        """It could not be done, for this reason."""
        self._frame.sign.setEnabled(True)
        if self._form is not None:  # else it was pressed twice, and the first did it
            self._say(error_words(error), error.field if isinstance(error, UserError) else "", error_words(error))

    def ask(self) -> None:
        """Ask whether to sign, or say why it cannot be signed yet."""
        if self._form is None:
            return
        session, opened = self._form.session, self._form.opened
        problems = session.problems_for_signing()
        if problems:
            first = problems[0]
            said = refusal_words(session.state, first)
            name = self._form.name_of(first.path) if first.path else ""
            mark = "" if name.endswith("?") else ":"
            self._say(f"{name}{mark} {said}" if name else said, first.path or "", said)
            return
        missing: list[Path] = [one.path for one in session.state.fields if one.missing]
        self._frame.sign_bar.ask(
            can_share=opened.definition.one_per_bruker,
            can_discard=opened.begun or session.changed,
            missing=self._form.names_of(missing),
        )
        self._frame.scroll_to_top()

    def _finish(self, action: Action) -> None:
        if self._form is None:
            return
        self._keeper.flush(always=True)
        self._frame.sign.setEnabled(False)
        work = partial(action, self._ctx, self._form.opened.draft.id)
        self._tasks.write(work, self._finished, failed=self.refuse, initiator=self.parent())

    def _finished(self, signed: Signed) -> None:
        self._keeper.drop(signed.revision)
        if self._form is not None and self._form.opened.draft.id == signed.revision:
            self.done.emit(self._form, signed.record)

    def _say(self, said: str, path: str, beside: str) -> None:
        """Why not, above the form; and beside the field where it is mended."""
        self._frame.sign_bar.refuse(said)
        if path:
            self.refused.emit(path, beside)
        else:
            self._frame.scroll_to_top()

    def _discard(self) -> None:
        thrown, question = self._form, tr("Utkastet blir borte og kan ikke hentes tilbake.")
        if thrown is None or not ask(self._frame, question, yes=tr("Kast utkastet")):
            return
        self._keeper.drop(thrown.opened.draft.id)
        self._tasks.write(partial(form.discard, self._ctx, thrown.opened.draft.id), initiator=self.parent())
        self.done.emit(thrown, "")
