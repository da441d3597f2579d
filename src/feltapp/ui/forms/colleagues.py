"""Tell of a colleague's version while a form is being filled in, and take it along when the writer asks for it.

Never touches what is on screen by itself (invariant 1).
"""

from functools import partial

from PySide6.QtCore import QObject, Signal

from feltapp.actions import form, words
from feltapp.actions.context import Context
from feltapp.actions.form import Looked, News
from feltapp.oversettelse import tr
from feltapp.ui.forms.on_screen import OnScreen
from feltapp.ui.parts.badge import Kind
from feltapp.ui.parts.banner import Banner
from feltapp.ui.tasks import Tasks


class Colleagues(QObject):
    """`looked(OpenForm)`: the form with what was new; `refused(FeltappError)`: it could not be read."""

    looked = Signal(object)
    refused = Signal(object)

    def __init__(self, ctx: Context, tasks: Tasks, bar: Banner, parent: QObject) -> None:
        super().__init__(parent)
        self._ctx, self._tasks, self._bar = ctx, tasks, bar
        self._form: OnScreen | None = None

    def of(self, form_on_screen: OnScreen | None) -> None:
        """Ask about this form from now on."""
        self._form = form_on_screen
        self.ask()

    def ask(self) -> None:
        """Whether there is anything new."""
        if self._form is not None:
            news = partial(form.news, self._ctx, self._form.opened.draft)
            self._tasks.read(news, partial(self._tell, self._form), latest=(self, "news"))

    def look(self) -> None:
        """The writer wants to see it."""
        if self._form is not None:
            look = partial(form.look_at_news, self._ctx, self._form.opened.draft.id)
            self._tasks.write(look, self._looked, failed=self.refused.emit, initiator=self.parent())

    def _tell(self, asked: OnScreen, news: News | None) -> None:
        if self._form is not asked:
            return
        if news is None:
            self._bar.hide()
            return
        told = tr("Ny versjon fra {hvem}, {tid}.").format(
            hvem=news.who, tid=words.moment(news.when, self._ctx.clock.now())
        )
        both = asked.names_of([path for path in news.changed if path in asked.session.edits])
        changed = asked.names_of(list(news.changed))
        if both:
            rest = tr("Dere har begge endret: {begge}. Begge tekstene blir stående til dere velger.").format(begge=both)
            self._bar.set_state(Kind.INFO, told, rest, "ArrowRightLeft")
        else:
            rest = (
                tr("Endret: {endret}. Det du skriver er urørt.").format(endret=changed)
                if changed
                else tr("Det du skriver er urørt.")
            )
            self._bar.set_state(Kind.INFO, told, rest, "ArrowRightLeft", tr("Ta den med"))
        self._bar.show()

    def _looked(self, looked: Looked) -> None:
        if self._form is None or looked.opened.draft.id != self._form.opened.draft.id:
            return
        self._bar.hide()
        self.looked.emit(looked.opened)
