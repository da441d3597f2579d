"""Livskvalitet with the screen turned to the person: one question, seven numbers, nobody else.  Look 05.

The last score is hidden until the person asks for it, so that it does not steer the new one (look §5).  After saving
the page says thank you and draws the trend; the screen is given back by its own button.
"""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QSpacerItem, QStackedWidget, QVBoxLayout, QWidget

from feltapp.actions import livskvalitet, words
from feltapp.actions.livskvalitet import Score, ScorePage
from feltapp.domain.answer import AnswerState
from feltapp.domain.changes import Changes
from feltapp.domain.ids import BrukerId
from feltapp.domain.place import Place
from feltapp.errors import FeltappError
from feltapp.oversettelse import tr
from feltapp.ui.page import Tools
from feltapp.ui.parts.buttons import Button, Rolle, Storrelse, filled_button, plain_button
from feltapp.ui.parts.card import Card
from feltapp.ui.parts.check_list import CheckBox
from feltapp.ui.parts.labels import IconLabel, label
from feltapp.ui.parts.score_buttons import ScoreButtons
from feltapp.ui.parts.trend_chart import TrendChart
from feltapp.ui.person.trend import trend_points
from feltapp.ui.scroll_page import scrolled
from feltapp.ui.snudd.frame import SnuddPage
from feltapp.ui.text import words as error_words
from feltapp.ui.theme.tokens import Skrift

_WHY_NOT = {AnswerState.ONSKER_IKKE: tr("Du vil ikke svare nå."), AnswerState.VET_IKKE: tr("Du vet ikke.")}


class LivskvalitetPage(SnuddPage):
    """Turned to the person: no top bar, no menu, no names."""

    def __init__(self, tools: Tools, parent: QWidget | None = None) -> None:
        super().__init__(tools, tr("Bare du og svaret ditt vises her"), parent)
        self._bruker = BrukerId("")
        self._scores: tuple[Score, ...] = ()
        self._state: AnswerState | None = None
        self._kept = True
        self._stack = QStackedWidget()
        self._stack.addWidget(scrolled(self._question()))
        self._stack.addWidget(self._thanks())
        self.body.addWidget(self._stack, 1)
        self._foot = self._bottom()
        self.body.addWidget(self._foot)

    @property
    def title(self) -> str:
        """The same for everybody."""
        return tr("Livskvalitet")

    def way_back(self) -> Place:
        return Place(page="person", bruker=self._bruker, field="livskvalitet")

    def leaving(self) -> None:
        """A number that was pressed and not saved is there the next time."""
        if self._state is not None and not self._kept:
            self._kept = True
            self.tasks.write(self._answered(livskvalitet.keep_score), initiator=self)

    def show_place(self, place: Place) -> None:
        super().show_place(place)
        self._bruker = BrukerId(place.bruker)
        self._scores = ()
        self._state = None
        self._kept = True
        self._ask_last.hide()
        self._chart.set_points([])
        self._numbers.set_value(None)
        self._earlier.hide()
        self._stack.setCurrentIndex(0)
        self._foot.show()
        self._said.setText(tr("Velg et tall."))
        self._hint.setText(tr("Du kan også la være å svare."))
        self._save.setEnabled(False)
        self._for_them.setChecked(False)
        self._numbers.setFocus()
        self.tasks.read(partial(livskvalitet.open_score, self.ctx, self._bruker), self._show, latest=(self, "score"))

    def refresh(self, changes: Changes) -> None:
        if self._bruker in changes.brukere and self._stack.currentIndex() == 1:
            self.tasks.read(
                partial(livskvalitet.open_score, self.ctx, self._bruker), self._show, latest=(self, "score")
            )

    def set_narrow(self, narrow: bool) -> None:
        super().set_narrow(narrow)
        side, high, gap = (16, 10, 12) if narrow else (32, 16, 24)
        self._foot_row.setContentsMargins(side, high, side, high)
        self._foot_row.setSpacing(gap)

    def _show(self, page: ScorePage) -> None:
        self._scores = page.scores
        self._ask_last.setVisible(bool(page.scores))
        self._chart.set_points(trend_points(page.scores))
        self._chart.setVisible(any(score.value is not None for score in page.scores))
        if page.begun is not None and self._state is None and self._stack.currentIndex() == 0:
            self._show_begun(page.begun)

    def _show_begun(self, begun: Score) -> None:
        """What was pressed before the screen was given back, and not saved."""
        if begun.value is not None:
            self._numbers.set_value(begun.value)
            self._pressed(begun.value)
        elif begun.state in _WHY_NOT:
            self._not_answered(begun.state)
        self._kept = True

    def _question(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(32, 4, 32, 4)
        column.setSpacing(8)
        column.addStretch(2)
        column.addWidget(_centred(tr("Hvordan synes du livet ditt er nå?"), Skrift.SPORSMAL))
        column.addWidget(
            _centred(tr("Trykk på tallet som passer best. Det finnes ikke noe riktig svar."), Skrift.SITAT)
        )
        column.addItem(_air())
        self._numbers = ScoreButtons()
        self._numbers.chosen.connect(self._pressed)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self._numbers, 100)
        row.addStretch(1)
        column.addLayout(row)
        column.addLayout(self._ends())
        why = QHBoxLayout()
        why.setSpacing(16)
        why.addStretch(1)
        for state, words_of in (
            (AnswerState.ONSKER_IKKE, tr("Jeg vil ikke svare")),
            (AnswerState.VET_IKKE, tr("Jeg vet ikke")),
        ):
            button = Button(words_of, rolle=Rolle.OMRISS, storrelse=Storrelse.STOR)
            button.clicked.connect(partial(self._not_answered, state))
            why.addWidget(button)
        why.addStretch(1)
        column.addItem(_air())
        column.addLayout(why)
        self._earlier = _centred("", Skrift.BROD)
        self._earlier.hide()
        column.addWidget(self._earlier)
        column.addStretch(3)
        return page

    def _ends(self) -> QHBoxLayout:
        """What the ends of the scale mean (anchor set 1)."""
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addStretch(1)
        row.addWidget(IconLabel("ArrowLeft", 20))
        row.addWidget(label(tr("Svært dårlig"), Skrift.KORTTITTEL))
        row.addStretch(6)
        row.addWidget(label(tr("Svært godt"), Skrift.KORTTITTEL))
        row.addWidget(IconLabel("ArrowRight", 20))
        row.addStretch(1)
        return row

    def _thanks(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(120, 12, 120, 32)
        column.setSpacing(16)
        column.addStretch(1)
        column.addWidget(_centred(tr("Takk. Svaret ditt er lagret."), Skrift.SPORSMAL))
        card = Card(tr("Slik har du svart"), "LineGraph", padded=True)
        self._chart = TrendChart()
        self._chart.setMinimumHeight(240)
        card.body.addWidget(self._chart)
        column.addWidget(card)
        column.addStretch(2)
        return page

    def _bottom(self) -> QWidget:
        foot = QWidget()
        foot.setProperty("rolle", "flate")
        foot.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._foot_row = row = QHBoxLayout(foot)
        row.setContentsMargins(32, 16, 32, 16)
        row.setSpacing(24)
        lines = QVBoxLayout()
        lines.setSpacing(0)
        self._said = label("", Skrift.KORTTITTEL)
        self._hint = label("", Skrift.BROD, "dempet")
        lines.addWidget(self._said)
        lines.addWidget(self._hint)
        row.addLayout(lines, 1)
        self._for_them = CheckBox(tr("Medarbeider trykket for meg"))
        row.addWidget(self._for_them, 0, Qt.AlignmentFlag.AlignVCenter)
        self._ask_last = plain_button(tr("Vis hva jeg svarte sist"), "ClockDashed", Storrelse.STOR)
        self._ask_last.clicked.connect(self._show_last)
        self._ask_last.hide()
        row.addWidget(self._ask_last)
        self._save = filled_button(tr("Lagre svaret mitt"), "Checkmark", Storrelse.STOR)
        self._save.clicked.connect(self._store)
        row.addWidget(self._save)
        return foot

    def _pressed(self, number: int) -> None:
        self._state, self._kept = AnswerState.BESVART, False
        self._said.setText(tr("Du har valgt {nummer} av 7.").format(nummer=number))
        self._hint.setText(tr("Du kan endre det før du lagrer."))
        self._save.setEnabled(True)

    def _not_answered(self, state: AnswerState) -> None:
        self._state, self._kept = state, False
        self._numbers.set_value(None)
        self._said.setText(_WHY_NOT[state])
        self._hint.setText(tr("Det er helt greit. Du kan endre det før du lagrer."))
        self._save.setEnabled(True)

    def _show_last(self) -> None:
        last = self._scores[-1]
        said = tr("{verdi} av 7").format(verdi=last.value) if last.value is not None else tr("ikke svart")
        self._earlier.setText(tr("Sist, {dag}: {sagt}").format(dag=words.day(last.day), sagt=said))
        self._earlier.show()

    def _store(self) -> None:
        if self._state is None:
            return
        self._save.setEnabled(False)
        self._kept = True
        self.tasks.write(self._answered(livskvalitet.set_score), self._stored, failed=self._refused)

    def _answered(self, act: Callable[..., Changes]) -> Callable[[], Changes]:
        value = self._numbers.value() if self._state is AnswerState.BESVART else None
        return partial(act, self.ctx, self._bruker, value, self._state, by_self=not self._for_them.isChecked())

    def _stored(self, changes: Changes) -> None:
        self._stack.setCurrentIndex(1)
        self._foot.hide()
        self.back_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _refused(self, error: FeltappError) -> None:
        self._kept = False
        self._save.setEnabled(True)
        self._said.setText(tr("Svaret er ikke lagret ennå."))
        self._hint.setText(error_words(error))


def _air() -> QSpacerItem:
    """Twelve pixels where there is room."""
    return QSpacerItem(0, 12, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Preferred)


def _centred(text: str, skrift: Skrift) -> QLabel:
    line = label(text, skrift, "tekst" if skrift is Skrift.SPORSMAL else "dempet")
    line.setAlignment(Qt.AlignmentFlag.AlignHCenter)
    return line
