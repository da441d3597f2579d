"""The plan of a week: each day with its visits, and a few fields to put another one in.  Works without network.

After one is put in, day and place stay for the next: a whole week is planned from the keyboard.
"""

from datetime import date, datetime, timedelta
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from feltapp.actions import besok, words
from feltapp.actions.besok import BesokRow, NewBesok, Plan
from feltapp.domain.besok import STED
from feltapp.domain.changes import Changes
from feltapp.domain.ids import BrukerId
from feltapp.domain.place import Place
from feltapp.errors import FeltappError
from feltapp.forms.dates import norwegian_offset, parse_date
from feltapp.oversettelse import tr
from feltapp.ui.besok.repeats import Repeats
from feltapp.ui.besok.visits import Visits, how_many
from feltapp.ui.brukere.sorting import sort_key
from feltapp.ui.page import Tools
from feltapp.ui.parts.buttons import outline_button
from feltapp.ui.parts.card import Card, clear_layout
from feltapp.ui.parts.date_field import DateField
from feltapp.ui.parts.drop_down import DropDown
from feltapp.ui.parts.labeled_field import LabeledField
from feltapp.ui.parts.labels import label
from feltapp.ui.parts.text_fields import LineEdit
from feltapp.ui.scroll_page import ScrollPage
from feltapp.ui.text import words as words_of
from feltapp.ui.theme.tokens import MAAL, Skrift

RIGHT = 356
WEEK = 7
_MOST_MINUTES = 24 * 60


class BesokPage(ScrollPage):
    menu = "besok"

    def __init__(self, tools: Tools) -> None:
        super().__init__(tools, tr("Besøk"), RIGHT)
        self._week = 0
        self._rows = Visits(tools, self)
        self._rows.go.connect(self.go)
        for icon, name, step in (("ChevronLeft", tr("Forrige uke"), -1), ("ChevronRight", tr("Neste uke"), 1)):
            button = outline_button(name, icon)
            button.clicked.connect(partial(self._turn, step))
            self.header.add_right(button)
        self.right.addWidget(self._build_form())

    def show_place(self, place: Place) -> None:
        self._week = 0
        self._empty_form(keep_day=False)
        self._read()
        self.person.setFocus(Qt.FocusReason.OtherFocusReason)

    def refresh(self, changes: Changes) -> None:
        if changes.brukere:
            self._read()

    @property
    def monday(self) -> date:
        """The first day that shows."""
        today = self.ctx.clock.now().date()
        return today - timedelta(days=today.weekday()) + timedelta(days=WEEK * self._week)

    def _build_form(self) -> Card:
        card = Card(tr("Planlegg besøk"), "Plus", padded=True)
        card.body.setSpacing(12)
        self.person = DropDown(placeholder=tr("Velg person"))
        self.day, self.clock, self.minutes = DateField(), LineEdit("10.00"), LineEdit("45")
        self.where = DropDown(list(besok.labels_of(self.ctx, STED).items()))
        self.address, self.what = LineEdit(), LineEdit()
        self._person = LabeledField(tr("Hvem"), self.person)
        self._day = LabeledField(tr("Dag"), self.day)
        self._clock = LabeledField(tr("Klokka"), self.clock)
        self._minutes = LabeledField(tr("Minutter"), self.minutes)
        when = QHBoxLayout()
        when.setSpacing(8)
        for field in (self._day, self._clock, self._minutes):
            when.addWidget(field, 0, Qt.AlignmentFlag.AlignTop)
        card.body.addWidget(self._person)
        card.body.addLayout(when)
        for field in (
            LabeledField(tr("Hvor"), self.where),
            LabeledField(tr("Møtested"), self.address, tr("Hvis det ikke er hjemme hos personen.")),
            LabeledField(tr("Hva skal dere gjøre?"), self.what),
        ):
            card.body.addWidget(field)
        self.repeats = Repeats()
        card.body.addWidget(self.repeats)
        self.repeats.every.returnPressed.connect(self._plan)
        self.add = outline_button(tr("Legg i planen"), "Checkmark")
        self.add.clicked.connect(self._plan)
        for line in (self.clock, self.minutes, self.address, self.what):
            line.returnPressed.connect(self._plan)
        card.body.addWidget(self.add, alignment=Qt.AlignmentFlag.AlignRight)
        return card

    def _empty_form(self, *, keep_day: bool = True) -> None:
        self.person.set_value(None)
        for line in (self.clock, self.what, self.address):
            line.set_text("")
        self.repeats.clear()
        if not keep_day:
            self.day.set_text(words.day(self.ctx.clock.now().date()))
            self.minutes.set_text("45")
            self.where.set_value(besok.HOME)
        for field in (self._person, self._day, self._clock, self._minutes):
            field.set_error("")

    def _turn(self, weeks: int) -> None:
        self._week += weeks
        self._read()

    def _read(self) -> None:
        first = self.monday
        query = partial(besok.plan_of, self.ctx, first, first + timedelta(days=WEEK - 1))
        self.tasks.read(query, partial(self._show, first), latest=(self, "week"))

    def _show(self, first: date, plan: Plan) -> None:
        last = first + timedelta(days=WEEK - 1)
        self.header.set_title(
            tr("Besøk"),
            tr("uke {uke} · {dag}–{dag2}").format(
                uke=first.isocalendar().week, dag=words.day(first), dag2=words.day(last)
            ),
        )
        chosen = self.person.value()
        people = sorted(plan.people, key=lambda one: (not one[2], sort_key(one[1])))
        self.person.set_options([(bruker, name) for bruker, name, _ in people])
        self.person.set_value(chosen)
        clear_layout(self.left)
        for number in range(WEEK):
            day = first + timedelta(days=number)
            rows = tuple(one for one in plan.rows if one.when.date() == day)
            if rows:
                self.left.addWidget(self._day_card(day, rows))
            elif number < WEEK - 2:
                self.left.addWidget(self._empty_day(day))

    def _day_card(self, day: date, rows: tuple[BesokRow, ...]) -> Card:
        today = day == self.ctx.clock.now().date()
        card = Card(_begin(words.long_day(day)), "", " · ".join([tr("i dag")] * today + [how_many(rows)]))
        self._rows.fill(card, rows)
        return card

    def _empty_day(self, day: date) -> QWidget:
        """A line: a card for nothing takes the room of one with a visit in it."""
        today = day == self.ctx.clock.now().date()
        parts = (_begin(words.long_day(day)), tr("i dag") if today else "", tr("ingen besøk"))
        line = label(" · ".join(part for part in parts if part), Skrift.BROD, "dempet", wrap=True)
        line.setContentsMargins(MAAL.i_kort, 2, MAAL.i_kort, 2)
        return line

    def _plan(self) -> None:
        today = self.ctx.clock.now().date()
        bruker, day = self.person.value(), parse_date(self.day.text().strip(), "day", today)
        at, minutes = _time(self.clock.text()), _whole(self.minutes.text())
        self._person.set_error("" if bruker else tr("Velg hvem besøket er til."))
        self._day.set_error("" if day else tr("Skriv dagen som dd.mm.åååå."))
        self._clock.set_error("" if at else tr("Skriv klokka som 10.00."))
        self._minutes.set_error("" if minutes is not None else tr("Skriv minutter, eller la feltet stå tomt."))
        if not (bruker and day and at and minutes is not None):
            return
        local = datetime.fromisoformat(f"{day}T{at}")
        new = NewBesok(
            bruker=BrukerId(bruker),
            when=datetime.fromisoformat(f"{local.isoformat()}{norwegian_offset(local)}"),
            minutes=minutes or None,
            sted=self.where.value() or "",
            adresse=self.address.text(),
            hva=self.what.text(),
        )
        if self.repeats.once:
            self.tasks.write(partial(besok.plan, self.ctx, new), self._planned, failed=self._failed)
        elif (often := self.repeats.read(today)) is not None:
            again = partial(besok.plan_again_and_again, self.ctx, new, often.takt, often.every, often.last)
            self.tasks.write(again, self._planned, failed=self._failed)

    def _planned(self, _changes: Changes) -> None:
        self._empty_form()
        self.person.setFocus(Qt.FocusReason.OtherFocusReason)

    def _failed(self, error: FeltappError) -> None:
        if not self.repeats.refuse(error):
            self._person.set_error(words_of(error))


def _begin(said: str) -> str:
    return said[:1].upper() + said[1:]


def _time(typed: str) -> str:
    """«9», «9.30», «0930» and «09:30» as 09:30; nothing when it is no time."""
    digits = [part for part in typed.strip().replace(":", ".").replace(",", ".").split(".") if part]
    if len(digits) == 1 and len(digits[0]) > 2:
        digits = [digits[0][:-2], digits[0][-2:]]
    if not digits or len(digits) > 2 or not all(part.isdecimal() and len(part) <= 2 for part in digits):
        return ""
    hour, minute = int(digits[0]), int(digits[1]) if len(digits) == 2 else 0
    return f"{hour:02}:{minute:02}" if hour < 24 and minute < 60 else ""


def _whole(typed: str) -> int | None:
    """Minutes; 0 for none, and nothing when it is no number of them."""
    typed = typed.strip()
    if not typed:
        return 0
    return int(typed) if typed.isdecimal() and int(typed) <= _MOST_MINUTES else None
