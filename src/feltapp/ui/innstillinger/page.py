"""Innstillinger: colours, size of text, language, help with words.  Few, and each takes effect by itself."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtWidgets import QWidget

from feltapp.actions import handlinger, skrivehjelp, stavekontroll, tilgang
from feltapp.actions.skrivehjelp import Skrivehjelp
from feltapp.actions.utseende import SIZES
from feltapp.domain.mappe import READABLE_BY, MappeKind
from feltapp.domain.place import Place
from feltapp.oversettelse import tr
from feltapp.ui.innstillinger.colours import COLOURS
from feltapp.ui.looks import Looks
from feltapp.ui.page import Page, PageFactory, Tools
from feltapp.ui.parts.card import Card
from feltapp.ui.parts.labels import label
from feltapp.ui.parts.radio_row import RadioRow
from feltapp.ui.parts.row import Row
from feltapp.ui.scroll_page import ScrollPage
from feltapp.ui.spraak import offered
from feltapp.ui.theme.tokens import Skrift

LISTS = (("nb", tr("Bokmål")), ("nn", tr("Nynorsk")), (stavekontroll.OFF, tr("Av", "stavekontroll")))
SPELLING = tr(
    "Ord som ikke står i ordlista, får en bølge under. F9 eller høyreklikk viser forslag. "
    "Ord du legger til, er bare dine, og ligger kryptert på denne maskinen."
)
LATER = tr("Gjelder fra neste gang du låser opp. Ctrl L låser nå.")
LATER_ALL = tr(
    "Gjelder fra neste gang du låser opp. Låseskjermen følger med når feltapp starter på nytt. "
    "Skjemaene og det som er skrevet, er på det språket de er skrevet på."
)
NO_ROOM = tr("Større tekst får ikke plass på denne skjermen.")


class SettingsPage(ScrollPage):
    menu = "innstillinger"

    def __init__(self, tools: Tools, looks: Looks | None, parent: QWidget | None = None) -> None:
        super().__init__(tools, tr("Innstillinger"), 0, parent)
        self._looks = looks
        self.colours = RadioRow(COLOURS, tr("Farger"))
        self.colours.chosen.connect(self._coloured)
        self.left.addWidget(_card(tr("Farger"), "Sun", self.colours, tr("Gjelder med én gang, også på låseskjermen.")))
        sizes = looks.sizes_that_fit(self) if looks is not None else (100,)
        self.text_size = RadioRow([(str(one), f"{one} %") for one in sizes], tr("Tekststørrelse"))
        self.text_size.chosen.connect(self._sized)
        self.left.addWidget(
            _card(
                tr("Tekststørrelse"),
                "MagnifyingGlass",
                self.text_size,
                LATER if len(sizes) == len(SIZES) else f"{LATER} {NO_ROOM}",
            )
        )
        self.language = RadioRow(offered(), tr("Språk"))
        self.language.chosen.connect(self._spoken)
        self.left.addWidget(_card(tr("Språk"), "Chat2", self.language, LATER_ALL))
        self.words = RadioRow([("ja", tr("Foreslå")), ("nei", tr("Ikke foreslå"))], tr("Mer presise ord"))
        self.words.chosen.connect(self._worded)
        said = tr("Feltapp sier fra når et ord kan sies mer presist. Ingenting blir stoppet.")
        self.left.addWidget(_card(tr("Mer presise ord"), "NotePencil", self.words, said))
        self.spelling_list = RadioRow(LISTS, tr("Stavekontroll"))
        self.spelling_list.chosen.connect(self._spelt)
        self.left.addWidget(_card(tr("Stavekontroll"), "NotePencil", self.spelling_list, SPELLING))
        if MappeKind.TEAM in READABLE_BY[self.ctx.me.role]:
            self.left.addWidget(self._frister())
        if not self.ctx.practice:
            self.left.addWidget(self._practice())

    def show_place(self, place: Place) -> None:
        if self._looks is not None:
            self.colours.set_value(self._looks.now.farger)
            self.text_size.set_value(str(self._looks.now.tekst))
            self.language.set_value(self._looks.now.spraak)
        self.tasks.read(partial(skrivehjelp.read, self.ctx), self._show_help, latest=(self, "help"))
        self.tasks.read(partial(stavekontroll.what_is_chosen, self.ctx), self.spelling_list.set_value)

    def _show_help(self, found: Skrivehjelp) -> None:
        self.words.set_value("nei" if found.words is None else "ja")

    def _spelt(self, which: str) -> None:
        if self.spelling is not None:
            self.spelling.choose(which)

    def _practice(self) -> Card:
        card = Card(tr("Øving"), "PersonGroup")
        said = tr("Låser, og åpner en øving for seg selv. Ingenting blandes med dine brukere.")
        row = Row(tr("Øv med oppdiktede personer"), said, chevron=True)
        row.activated.connect(lambda: self.go.emit(Place(page=handlinger.PRACTICE)))
        card.body.addWidget(row)
        return card

    def _frister(self) -> Card:
        """The way to what the whole team is measured by, which everybody may see."""
        card = Card(tr("For hele teamet"), "Bell")
        row = Row(tr("Kommunens frister"), tr("Hvor lenge hver frist gir, med kilde og årstall"), chevron=True)
        row.activated.connect(lambda: self.go.emit(Place(page="kommunens-frister")))
        card.body.addWidget(row)
        if tilgang.may_lead(self.ctx):
            access = Row(tr("Tilgang"), tr("Hvem som ser én persons mapper, utenom dem rollen gir det"), chevron=True)
            access.activated.connect(lambda: self.go.emit(Place(page="tilgang")))
            card.body.addWidget(access)
        return card

    def _coloured(self, name: str) -> None:
        if self._looks is not None:
            self._looks.choose(lambda look: replace(look, farger=name))

    def _sized(self, percent: str) -> None:
        if self._looks is not None:
            self._looks.choose(lambda look: replace(look, tekst=int(percent)))

    def _spoken(self, code: str) -> None:
        if self._looks is not None:
            self._looks.choose(lambda look: replace(look, spraak=code))

    def _worded(self, wanted: str) -> None:
        self.tasks.write(partial(skrivehjelp.give_advice, self.ctx, wanted == "ja"))


def settings_page(looks: Looks | None) -> PageFactory:
    """The page, with what it changes."""
    make: Callable[[Tools], Page] = partial(_make, looks)
    return make


def _make(looks: Looks | None, tools: Tools) -> Page:
    return SettingsPage(tools, looks)


def _card(title: str, icon: str, field: QWidget, said: str) -> Card:
    card = Card(title, icon, padded=True)
    card.body.addWidget(field)
    card.body.addWidget(label(said, Skrift.HJELP, "dempet", wrap=True))
    return card
