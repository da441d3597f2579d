"""The first time on a laptop: what feltapp is, how it should look, what to have ready.  One thing at a time.

Keyless: what needs keys is done by the session that `enrol` asks for.  Keeps nothing itself: `came` says where somebody
is, so that a laptop that was shut goes on there.
"""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from feltapp.actions.forste_gang import Steg
from feltapp.actions.utseende import Utseende, scale_in_use
from feltapp.oversettelse import tr
from feltapp.ui.innstillinger.colours import COLOURS
from feltapp.ui.parts.banner import Banner
from feltapp.ui.parts.buttons import Button, filled_button, outline_button, plain_button
from feltapp.ui.parts.card import Card
from feltapp.ui.parts.labeled_field import LabeledField
from feltapp.ui.parts.labels import IconLabel, label
from feltapp.ui.parts.radio_row import RadioRow
from feltapp.ui.theme.fonts import font
from feltapp.ui.theme.tokens import Skrift

WIDTH = 560
_WHAT = (
    ("HouseHeart", tr("Feltapp er verktøyet du har med hjem til folk: dere kartlegger, skriver og planlegger sammen.")),
    ("ShieldLock", tr("Alt ligger kryptert på maskinen, så du kan jobbe uten nett.")),
    ("ArrowsCirclepath", tr("Når maskinen er på nett, får kollegene som skal ha det, det du har signert.")),
)
_READY = (
    ("KeyHorizontal", tr("Adressen til sentralen og en engangskode. Teamleder gir deg begge.")),
    ("Phone", tr("Telefonen. Teamleder leser opp noen tall som du skriver.")),
    ("PrinterSmall", tr("En skriver, eller papir og penn. Du får en nøkkel som bare skal finnes på papir.")),
)
_STEPS = (Steg.VELKOMMEN, Steg.UTSEENDE, Steg.KLAR)


class FirstRun(QWidget):
    """`enrol()` and `practise()` when somebody goes on; `looked(Utseende)` when a look is chosen; `came(steg)`."""

    enrol = Signal()
    practise = Signal()
    looked = Signal(object)
    came = Signal(str)

    def __init__(
        self, look: Utseende, sizes: Sequence[int], languages: Sequence[tuple[str, str]], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._at = 0
        self.setProperty("rolle", "side")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        inside = QWidget()
        across = QHBoxLayout(inside)
        column = QVBoxLayout()
        column.setSpacing(16)
        column.addStretch(1)
        self._title = label("", Skrift.SIDETITTEL)
        self._count = label("", Skrift.HJELP, "dempet")
        column.addWidget(self._title)
        column.addWidget(self._count)
        self._note = Banner("snart", "", live=True)
        self._note.hide()
        column.addWidget(self._note)
        self._cards = (self._welcome(), self._looks(sizes, languages), self._ready())
        for card in self._cards:
            card.setFixedWidth(WIDTH)
            column.addWidget(card)
        self._back = plain_button(tr("Tilbake"), "ChevronLeft")
        self._back.clicked.connect(self.go_back)
        column.addWidget(self._back, alignment=Qt.AlignmentFlag.AlignLeft)
        column.addStretch(2)
        across.addStretch(1)
        across.addLayout(column)
        across.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(inside)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scroll)
        for key in (QKeySequence("Alt+Left"), QKeySequence(Qt.Key.Key_Escape)):
            QShortcut(key, self, self.go_back)
        self.show_step(Steg.VELKOMMEN)

    @property
    def step(self) -> Steg:
        """What stands on the screen."""
        return _STEPS[self._at]

    def show_step(self, steg: Steg) -> None:
        """Go to a step; from the enrolment back to what to have ready for it."""
        self._at = _STEPS.index(steg) if steg in _STEPS else len(_STEPS) - 1
        for at, card in enumerate(self._cards):
            card.setVisible(at == self._at)
        titles = (tr("Velkommen til feltapp"), tr("Slik vil du ha det"), tr("Ha dette klart"))
        self._title.setText(titles[self._at])
        self._count.setText(tr("{nummer} av {alle}").format(nummer=self._at + 1, alle=len(_STEPS)))
        self._back.setVisible(self._at > 0)
        self.set_busy("")
        self.focus()

    def focus(self) -> None:
        """The keyboard to what most people do next."""
        self._next[self._at].setFocus(Qt.FocusReason.OtherFocusReason)

    def go_back(self) -> None:
        """To the step before."""
        if self._at > 0:
            self._go(self._at - 1)

    def set_note(self, words: str) -> None:
        """Why it did not go on."""
        self._note.set_state("snart", words)
        self._note.setVisible(bool(words))

    def set_busy(self, words: str) -> None:
        """Something is being made ready; empty when not."""
        self.practise_button.set_text(words or tr("Øv først, med oppdiktede personer"))
        for button in (*self._next, self.practise_button):
            button.setEnabled(not words)

    def _go(self, at: int) -> None:
        self._note.hide()
        self.show_step(_STEPS[at])
        self.came.emit(self.step.value)

    def _welcome(self) -> Card:
        card = _card()
        for icon, said in _WHAT:
            card.body.addLayout(_line(icon, said))
        begin = filled_button(tr("Kom i gang"), "ArrowRight")
        begin.clicked.connect(lambda: self._go(1))
        self.practise_button: Button = outline_button("", "PersonGroup")
        self.practise_button.clicked.connect(self.practise)
        buttons = QHBoxLayout()
        buttons.addWidget(self.practise_button)
        buttons.addStretch(1)
        buttons.addWidget(begin)
        card.body.addLayout(buttons)
        self._next: tuple[Button, ...] = (begin,)
        return card

    def _looks(self, sizes: Sequence[int], languages: Sequence[tuple[str, str]]) -> Card:
        card = _card()
        self.colours = RadioRow(COLOURS, tr("Farger"))
        self.text_size = RadioRow([(str(one), f"{one} %") for one in sizes], tr("Tekststørrelse"))
        self.language = RadioRow(languages, tr("Språk"))
        self.colours.set_value(self._look.farger)
        self.text_size.set_value(str(self._look.tekst))
        self.language.set_value(self._look.spraak)
        self.colours.chosen.connect(lambda name: self._choose(replace(self._look, farger=name)))
        self.text_size.chosen.connect(lambda size: self._choose(replace(self._look, tekst=int(size))))
        self.language.chosen.connect(lambda code: self._choose(replace(self._look, spraak=code)))
        self._sample = label(tr("Så stor blir teksten."), Skrift.BROD, wrap=True)
        card.body.addWidget(LabeledField(tr("Farger"), self.colours))
        card.body.addWidget(LabeledField(tr("Tekststørrelse"), self.text_size))
        card.body.addWidget(self._sample)
        if len(languages) > 1:
            card.body.addWidget(LabeledField(tr("Språk"), self.language))
        later = tr("Tekststørrelse og språk gjelder fra innmeldingen. Alt kan endres under Innstillinger.")
        card.body.addWidget(label(later, Skrift.HJELP, "dempet", wrap=True))
        on = filled_button(tr("Fortsett"), "ArrowRight")
        on.clicked.connect(lambda: self._go(2))
        card.body.addWidget(on, alignment=Qt.AlignmentFlag.AlignRight)
        self._next = (*self._next, on)
        self._resize_sample()
        return card

    def _ready(self) -> Card:
        card = _card()
        for icon, said in _READY:
            card.body.addLayout(_line(icon, said))
        card.body.addWidget(label(tr("Det tar omtrent ti minutter."), Skrift.HJELP, "dempet"))
        enrol = filled_button(tr("Meld inn denne maskinen"), "ArrowRight")
        enrol.clicked.connect(self.enrol)
        card.body.addWidget(enrol, alignment=Qt.AlignmentFlag.AlignRight)
        self._next = (*self._next, enrol)
        return card

    def _choose(self, look: Utseende) -> None:
        self._look = look
        self._resize_sample()
        self.looked.emit(look)

    def _resize_sample(self) -> None:
        sample = QFont(font(Skrift.BROD))
        sample.setPixelSize(round(sample.pixelSize() * self._look.tekst / 100 / scale_in_use()))
        self._sample.setFont(sample)


def _card() -> Card:
    card = Card()
    card.body.setContentsMargins(24, 24, 24, 24)
    card.body.setSpacing(16)
    return card


def _line(icon: str, said: str) -> QHBoxLayout:
    line = QHBoxLayout()
    line.setSpacing(14)
    line.addWidget(IconLabel(icon, 24, "aksent"), 0, Qt.AlignmentFlag.AlignTop)
    line.addWidget(label(said, wrap=True), 1)
    return line
