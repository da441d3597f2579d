"""Rows of visits, alike on Min dag and in the plan of a week: when, who and what, and the one press that comes next.

What the card «Trygghet ved besøk» says stands whole under its row: it is never cut.
"""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from feltapp.actions import besok, serier
from feltapp.actions.besok import BesokRow, ToNote
from feltapp.actions.besokskort import Kort
from feltapp.domain.besok import Utfall
from feltapp.domain.place import Place
from feltapp.oversettelse import tr
from feltapp.ui import places
from feltapp.ui.page import Tools
from feltapp.ui.parts.badge import Badge, Kind
from feltapp.ui.parts.buttons import Button, Storrelse, filled_button, outline_button, plain_button
from feltapp.ui.parts.card import Card, clear_layout
from feltapp.ui.parts.labels import IconLabel, label
from feltapp.ui.parts.more_button import MoreButton
from feltapp.ui.parts.row import Row
from feltapp.ui.theme.tokens import MAAL, Skrift

TIME_WIDTH = 56
CHANGE, SERIES, STOP = "endre", "rekke", "slutt"
_KINDS = {
    "gjennomfort": (Kind.OK, "Checkmark"),
    "begynt": (Kind.INFO, "Clock"),
    "neste": (Kind.INFO, "Clock"),
    "planlagt": (Kind.NOYTRAL, ""),
    "annet": (Kind.NOYTRAL, ""),
}
_MORE = (
    (Utfall.IKKE_HJEMME.value, tr("Ikke hjemme")),
    (Utfall.APNET_IKKE.value, tr("Åpnet ikke")),
    (Utfall.ONSKET_IKKE.value, tr("Ønsket ikke")),
    (Utfall.AVLYST_BRUKER.value, tr("Avlyst av bruker")),
    (Utfall.AVLYST_OSS.value, tr("Avlyst av oss")),
    (CHANGE, tr("Endre tid eller sted")),
)
_OF_A_SERIES = (
    (SERIES, tr("Endre alle de faste besøkene")),
    (STOP, tr("Ingen faste besøk fra denne dagen")),
)


class Visits(QObject):
    """Fills cards with rows of visits, and does what is pressed in them.  `go(Place)`."""

    go = Signal(Place)

    def __init__(self, tools: Tools, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ctx, self._tasks = tools.ctx, tools.tasks

    def fill(self, card: Card, rows: tuple[BesokRow, ...]) -> None:
        """Show these in a card; that their cards stood on the screen is logged."""
        clear_layout(card.body)
        for one in rows:
            card.body.addWidget(self._row(one))
            if one.kort is not None:
                card.body.addWidget(self._card_line(one.kort))
        shown = [one.kort for one in rows if one.kort is not None]
        if shown:
            self._tasks.write(partial(besok.cards_read, self._ctx, shown))

    def _row(self, one: BesokRow) -> Row:
        length = tr("{minutter} min").format(minutter=one.minutes) if one.minutes else ""
        badge = None
        if one.stand != "neste":
            kind, icon = _KINDS[one.stand]
            badge = Badge(kind, one.words, icon)
        about = " · ".join(part for part in (one.about, one.repeats) if part)
        row = Row(one.name, about, left=(f"{one.when:%H.%M}", length), left_width=TIME_WIDTH, badge=badge)
        row.activated.connect(partial(self.go.emit, places.person(one.bruker)))
        for button in self._buttons(one):
            row.add_right(button)
        return row

    def _buttons(self, one: BesokRow) -> list[Button]:
        def does(button: Button, what: Callable[[], None]) -> Button:
            button.clicked.connect(lambda: what())
            button.setAccessibleName(f"{button.text()}: {one.name}")
            return button

        away = does(
            plain_button(tr("Ikke hjemme"), storrelse=Storrelse.RAD), partial(self._end, one, Utfall.IKKE_HJEMME.value)
        )
        choices = _MORE if one.stand == "planlagt" else _MORE[1:]
        if one.serie is not None:
            choices = (*choices, *_OF_A_SERIES)
        more = MoreButton(choices, tr("Mer om besøket: {navn}").format(navn=one.name))
        more.chosen.connect(partial(self._chosen, one))
        note = partial(self._to_note, one)
        match one.stand:
            case "begynt":
                return [does(filled_button(tr("Ferdig → notat"), storrelse=Storrelse.RAD), note), away, more]
            case "neste":
                start = filled_button(tr("Start besøk"), storrelse=Storrelse.RAD)
                return [does(start, partial(self._start, one)), away, more]
            case "planlagt":
                return [does(outline_button(tr("Start"), storrelse=Storrelse.RAD), partial(self._start, one)), more]
        words_of_it = tr("Åpne notat") if one.noted else tr("Skriv notat")
        return [does(plain_button(words_of_it, storrelse=Storrelse.RAD), note)]

    def _card_line(self, kort: Kort) -> QWidget:
        line = QWidget()
        around = QHBoxLayout(line)
        around.setContentsMargins(MAAL.i_kort + TIME_WIDTH + 12, 0, MAAL.i_kort, 8)
        around.setSpacing(8)
        around.addWidget(IconLabel("ShieldLock", 18, "dempet"))
        around.addWidget(label(kort.words, Skrift.HJELP_FET if kort.holds else Skrift.HJELP, wrap=True), 1)
        see = plain_button(tr("Se kortet"), storrelse=Storrelse.LITEN_LENKE)
        see.clicked.connect(partial(self.go.emit, places.read(kort.bruker, kort.record)))
        around.addWidget(see)
        return line

    def _start(self, one: BesokRow) -> None:
        self._tasks.write(partial(besok.start, self._ctx, one.record))

    def _end(self, one: BesokRow, utfall: str) -> None:
        self._tasks.write(partial(besok.end, self._ctx, one.record, Utfall(utfall)))

    def _chosen(self, one: BesokRow, value: str) -> None:
        open_it = places.go_on(one.bruker, one.record)
        if value == CHANGE and one.repeats:
            self._tasks.write(partial(serier.make_real, self._ctx, one.record), lambda _made: self.go.emit(open_it))
        elif value == CHANGE:
            self.go.emit(open_it)
        elif value == SERIES and one.serie is not None:
            self.go.emit(places.go_on(one.bruker, one.serie))
        elif value == STOP and one.serie is not None:
            self._tasks.write(partial(serier.stop, self._ctx, one.serie, one.when.date()))
        else:
            self._end(one, value)

    def _to_note(self, one: BesokRow) -> None:
        self._tasks.write(partial(besok.to_note, self._ctx, one.record), self._show_note)

    def _show_note(self, found: ToNote) -> None:
        if found.draft is not None:
            self.go.emit(places.draft(found.bruker, found.draft))
        else:
            self.go.emit(places.read(found.bruker, found.record))


def how_many(rows: tuple[BesokRow, ...]) -> str:
    """«1 av 4 gjennomført»."""
    done = sum(one.stand == "gjennomfort" for one in rows)
    return (
        tr("{ferdig} av {antall} gjennomført").format(ferdig=done, antall=len(rows))
        if done
        else tr("%n besøk", "", len(rows))
    )
