"""Every screen of the window, with people in it, for those tests that go through them all.

A new page is put in SCREENS; test_every_page.py fails until it is.
"""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path as File

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from feltapp.actions import form, mapper, rettelse, versjoner
from feltapp.actions.context import Context
from feltapp.actions.person import open_person
from feltapp.bootstrap.session import PAGES
from feltapp.domain.changes import Changes
from feltapp.domain.ids import BrukerId
from feltapp.domain.mappe import MappeKind, Role
from feltapp.domain.place import Place
from feltapp.ui import places
from feltapp.ui.forms.section import SectionView
from feltapp.ui.idle import IdleWatch
from feltapp.ui.innstillinger.page import settings_page
from feltapp.ui.main_window import MainWindow
from feltapp.ui.page import Tools
from feltapp.ui.sync_page import sync_page
from feltapp.ui.tasks import Tasks
from feltapp.ui.tilgang.page import access_page
from tests.ui.keyboard import show_active
from tests.ui.pages import with_lars
from tests.unit.actions.test_bolig import dwelling, look
from tests.unit.actions.test_snudd import WHOLE, begun, write_name
from tests.unit.actions.test_team import evaluate, partner
from tests.unit.actions.world import AMIR, Laptop, laptop

FULL, MIDDLE, SMALL = (1366, 768), (1100, 768), (911, 512)
"""SMALL is a screen of 1366×768 at 150 %."""
LONG_MS = 10_000
KARTLEGGING = "alna-kartlegging"
SCREENS = {
    "min-dag": ("min-dag", "", ""),
    "besøk": ("besok", "", ""),
    "brukere": ("brukere", "", ""),
    "ny-bruker": ("ny-bruker", "", ""),
    "ny henvendelse": ("ny-henvendelse", "", ""),
    "ta over": ("overta", "", ""),
    "synkronisering": ("synkronisering", "", ""),
    "person": ("person", "", ""),
    "tidslinje": ("person", "", "tidslinje"),
    "kartlegginger": ("person", "", "kartlegging"),
    "tall": ("person", "", "livskvalitet"),
    "notater": ("person", "", "notater"),
    "tiltak": ("person", "", "tiltak"),
    "bolig og overgang": ("person", "", "bolig"),
    "nettverk": ("person", "", "nettverk"),
    "lest av": ("person", "", "lest"),
    "notat": ("skjema", "ny:journalnotat", ""),
    "kartlegging": ("skjema", "ny:alna-kartlegging", ""),
    "nytt samtykke": ("skjema", "ny:samtykke", ""),
    "ny plan": ("skjema", "ny:kriseplan", ""),
    "stamkort": ("skjema", "ny:person", ""),
    "les": ("les", KARTLEGGING, ""),
    "rettelse": ("les", "", ""),
    "boliger": ("boliger", "", ""),
    "boligen": ("bolig", "", ""),
    "teamet": ("team", "", ""),
    "samtykke": ("samtykke", "", ""),
    "plan": ("kriseplan", "", ""),
    "skriv ut": ("skriv-ut", KARTLEGGING, ""),
    "innsyn": ("skriv-ut", "", ""),
    "gi videre": ("gi-fil", "", ""),
    "livskvalitet": ("livskvalitet", "", ""),
    "samtykke til personen": ("snudd-samtykke", "", ""),
    "planen til personen": ("snudd-plan", "", ""),
    "to versjoner": ("to-versjoner", KARTLEGGING, ""),
    "skjemaer": ("skjemaer", "", ""),
    "hjelp": ("hjelp", "", "05-samtykke-og-deling"),
    "taster": ("hjelp", "", "taster"),
    "innstillinger": ("innstillinger", "", ""),
    "kommunens frister": ("kommunens-frister", "", ""),
    "tilgang": ("tilgang", "", ""),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class World:
    """A laptop, the bruker whose pages are shown, and what some pages show that is not his stamkort."""

    one: Laptop
    lars: BrukerId
    more: Mapping[str, str]

    def place(self, name: str) -> Place:
        """Where a screen is."""
        page, record, field = SCREENS[name]
        found = self.more.get(record or name, record) if page != "bolig" else ""
        bruker = self.more[name] if page == "bolig" else self.lars
        draft = self.more["utkast"] if page == "snudd-samtykke" else ""
        return Place(page=page, bruker=BrukerId(bruker), record=found, draft=draft, field=field)

    def new_form(self, skjema: str) -> Place:
        """A new form of this kind, where it belongs."""
        kind = self.one.ctx.catalog.newest(skjema).mappe
        owner = {MappeKind.BOLIG: BrukerId(self.more["boligen"]), MappeKind.TEAM: mapper.team_id(self.one.ctx)}
        return places.new_form(owner.get(kind, self.lars), skjema)


def make_world(folder: File) -> World:
    """Kari with six people, two versions of a kartlegging, a rettelse, a dwelling, and a samtykke half given."""
    one, brukere = with_lars(folder / "kari", 6)
    one = replace(one, ctx=replace(one.ctx, me=replace(one.ctx.me, role=Role.TEAMLEDER)))
    amir = laptop(folder / "amir", AMIR, one.sentral)
    one.meet()
    amir.meet()
    lars = brukere[0]
    kartlegging = next(one_of.record for one_of in open_person(one.ctx, lars).records if one_of.skjema == KARTLEGGING)
    for who, text in ((one, "Ro, og ei dør jeg kan låse sjøl."), (amir, "Besøk av dattera hver søndag.")):
        who.change(kartlegging, {"start.viktig": text})
    for who in (one, amir, one):
        who.meet()
    assert versjoner.open_versions(one.ctx, kartlegging).questions
    for _ in range(2):
        one.register("Anne", "Lie")
    note = next(one_of.record for one_of in open_person(one.ctx, lars).records if one_of.skjema == "journalnotat")
    mended = one.sign(form.open_draft(one.ctx, rettelse.begin(one.ctx, note).draft), {"notat.tekst": "Slik var det."})
    home = dwelling(one, "Lindeveien 4, andre etasje til høyre")
    look(one, home, "2026-05-01", {"roykvarsler": "feil", "ytterdor": "mangler"}, roykvarsler_merknad="Tomt batteri")
    partner(one, "Legevakta ved elva", "2025-01-01")
    evaluate(one, "2026-05-10", 4)
    given = write_name(one, begun(one, lars, WHOLE)).draft.id
    more = {KARTLEGGING: kartlegging, "rettelse": mended.record, "boligen": home, "utkast": given}
    return World(one=one, lars=lars, more=more)


class Shown:
    """The window, with Lars on the laptop."""

    def __init__(self, qtbot: QtBot, window: MainWindow, world: World) -> None:
        self.qtbot, self.window, self.world = qtbot, window, world

    def go(self, name: str) -> None:
        """To a screen, with all that it asked for."""
        self.go_to(self.world.place(name))

    def go_to(self, place: Place) -> None:
        """The same, anywhere."""
        self.window.go(place)
        self.settle()

    def settle(self) -> None:
        """Until all that was asked has been answered and shown."""
        tasks = self.window.tools.tasks
        for _ in range(3):
            answered: list[object] = []
            for ask in (tasks.read, tasks.read):
                ask(Changes, answered.append)
            tasks.write(Changes, answered.append)
            self.qtbot.waitUntil(partial(_all_three, answered), timeout=LONG_MS)
        for section in self.window.findChildren(SectionView):
            section.complete()

    def visible(self) -> Iterator[QWidget]:
        return (one for one in self.window.findChildren(QWidget) if one.isVisible())


def _all_three(answered: list[object]) -> bool:
    return len(answered) == 3


@contextmanager
def window_of(qtbot: QtBot, world: World, size: tuple[int, int] = FULL, *, practice: bool = False) -> Iterator[Shown]:
    """The whole window on screen; nothing in it may have crashed."""
    tasks = Tasks()
    crashes: list[object] = []
    tasks.crashed.connect(crashes.append)
    window = make_window(replace(world.one.ctx, practice=practice), tasks)
    window.resize(*size)
    show_active(qtbot, window)
    yield Shown(qtbot, window, world)
    tasks.close(5)
    assert crashes == []


def make_window(ctx: Context, tasks: Tasks) -> MainWindow:
    """As a session makes it, but for sync."""
    more = {"synkronisering": sync_page(None), "innstillinger": settings_page(None), "tilgang": access_page(None)}
    tools = Tools(ctx=ctx, tasks=tasks)
    return MainWindow(tools, {**PAGES, **more}, who="Kari Moen", loop=None, watch=IdleWatch())
