"""Every page of the window, at its full size and at 150 %: nothing cut, nothing sideways, nothing without a name.

Also without a mouse: Tab goes from the top to the status line, and Escape closes what was opened.
"""

from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import replace
from functools import partial

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QScrollBar, QWidget
from pytestqt.exceptions import TimeoutError as WaitedInVain
from pytestqt.qtbot import QtBot

from feltapp.actions import form, rettelse, versjoner
from feltapp.actions.person import open_person
from feltapp.bootstrap.session import PAGES
from feltapp.domain.changes import Changes
from feltapp.domain.ids import BrukerId
from feltapp.domain.mappe import Role
from feltapp.domain.place import Place
from feltapp.ui.forms.page import FormPage
from feltapp.ui.forms.section import SectionView
from feltapp.ui.idle import IdleWatch
from feltapp.ui.innstillinger.page import settings_page
from feltapp.ui.main_window import MainWindow
from feltapp.ui.page import Tools
from feltapp.ui.parts.labels import ElidedLabel
from feltapp.ui.parts.row import Row
from feltapp.ui.person.overview import Overview
from feltapp.ui.sync_page import sync_page
from feltapp.ui.tasks import Tasks
from tests.ui.keyboard import show_active
from tests.ui.pages import with_lars
from tests.unit.actions.test_bolig import dwelling, look
from tests.unit.actions.test_snudd import WHOLE, begun, write_name
from tests.unit.actions.test_team import evaluate, partner
from tests.unit.actions.world import AMIR, Laptop, laptop

WIDE = frozenset({"samtykke"})
"""A grid with a column for each recipient scrolls sideways before the rest of its page needs to."""
FULL, MIDDLE, SMALL = (1366, 768), (1100, 768), (911, 512)
LONG_MS = 10_000
A_MOMENT_MS = 1_000
KARTLEGGING = "alna-kartlegging"
NAMES = {
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
}


class Shown:
    """The window, with Lars on the laptop."""

    def __init__(self, qtbot: QtBot, window: MainWindow, lars: BrukerId, more: Mapping[str, str]) -> None:
        self.qtbot, self.window, self._lars, self._more = qtbot, window, lars, more

    def go(self, name: str) -> None:
        page, record, field = NAMES[name]
        found = self._more.get(record or name, record) if page != "bolig" else ""
        bruker = self._more[name] if page == "bolig" else self._lars
        draft = self._more["utkast"] if page == "snudd-samtykke" else ""
        self.window.go(Place(page=page, bruker=bruker, record=found, draft=draft, field=field))
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


@pytest.fixture(scope="module")
def kari(tmp_path_factory: pytest.TempPathFactory) -> tuple[Laptop, BrukerId, Mapping[str, str]]:
    folder = tmp_path_factory.mktemp("alle")
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
    return one, lars, {KARTLEGGING: kartlegging, "rettelse": mended.record, "boligen": home, "utkast": given}


@pytest.fixture
def shown(qtbot: QtBot, kari: tuple[Laptop, BrukerId, Mapping[str, str]]) -> Iterator[Shown]:
    one, lars, more = kari
    tasks = Tasks()
    crashes: list[object] = []
    tasks.crashed.connect(crashes.append)
    pages = {**PAGES, "synkronisering": sync_page(None), "innstillinger": settings_page(None)}
    window = MainWindow(Tools(ctx=one.ctx, tasks=tasks), pages, who="Kari Moen", loop=None, watch=IdleWatch())
    window.resize(*FULL)
    show_active(qtbot, window)
    yield Shown(qtbot, window, lars, more)
    tasks.close(5)
    assert crashes == []


def cut(widget: QWidget) -> str:
    """What of its words has no room, if any.  One line that ends with … says the rest in a tool tip."""
    if isinstance(widget, QScrollBar):
        sideways = widget.orientation() is Qt.Orientation.Horizontal and widget.maximum() > 0
        return "scrolls sideways" if sideways else ""
    if isinstance(widget, ElidedLabel):
        short = widget.sizeHint().width() > widget.width() and not widget.toolTip()
        return f"elided, and no tool tip: {widget.text()}" if short else ""
    if isinstance(widget, QLabel) and widget.text():
        if widget.wordWrap():
            return widget.text() if widget.heightForWidth(widget.width()) > widget.height() + 1 else ""
        return widget.text() if widget.sizeHint().width() > widget.width() + 1 else ""
    if isinstance(widget, QAbstractButton) and not isinstance(widget, Row) and widget.text():
        return widget.text() if widget.minimumSizeHint().width() > widget.width() + 1 else ""
    return ""


def outside(widget: QWidget, window: QWidget) -> bool:
    """Whether it sticks out of the window to the right, where nothing scrolls."""
    left = widget.mapTo(window, widget.rect().topLeft()).x()
    return left + widget.width() > window.width() + 1


@pytest.mark.parametrize("size", [FULL, MIDDLE, SMALL], ids=["full", "1100", "150"])
@pytest.mark.parametrize("name", NAMES)
def test_nothing_is_cut(shown: Shown, name: str, size: tuple[int, int]) -> None:
    if name in WIDE and size == MIDDLE:
        size = FULL
    shown.window.resize(*size)
    shown.go(name)

    def found() -> list[str]:
        return [said for one in shown.visible() if (said := cut(one))]

    with suppress(WaitedInVain):  # an answer that has just come is laid out in a turn of its own
        shown.qtbot.waitUntil(lambda: not found(), timeout=A_MOMENT_MS)
    assert found() == []
    assert [one for one in shown.visible() if outside(one, shown.window)] == []


@pytest.mark.parametrize("name", NAMES)
def test_every_control_has_a_name_and_a_role(shown: Shown, name: str) -> None:
    shown.go(name)
    nameless = []
    for one in shown.visible():
        if not one.focusPolicy() & Qt.FocusPolicy.TabFocus or not one.isEnabled() or one.focusProxy() is not None:
            continue
        said = QAccessible.queryAccessibleInterface(one)
        assert said is not None
        none = (QAccessible.Role.NoRole, QAccessible.Role.Client, QAccessible.Role.Pane)
        if not said.text(QAccessible.Text.Name).strip() or said.role() in none:
            nameless.append((type(one).__name__, said.text(QAccessible.Text.Name), said.role()))
    assert nameless == []


@pytest.mark.parametrize("name", ["tidslinje", "kartlegginger", "tall", "notater"])
def test_no_tab_shows_through_another(shown: Shown, name: str) -> None:
    shown.go(name)
    assert not [one for one in shown.visible() if isinstance(one, Overview)]


class Windows(QObject):
    """Notes every window that opens."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.opened.append(type(watched).__name__)
        return False


def test_no_part_flashes_as_a_window_of_its_own(qapp: QApplication, shown: Shown) -> None:
    windows = Windows()
    qapp.installEventFilter(windows)
    for name in NAMES:
        shown.go(name)
    qapp.removeEventFilter(windows)
    assert windows.opened == []
    assert shown.window.isActiveWindow()


REGIONS = ("top", "menu", "page", "status")


def region(window: MainWindow, widget: QWidget) -> str:
    for name, part in (("top", window.top), ("menu", window.menu), ("status", window.status)):
        if widget is part or part.isAncestorOf(widget):
            return name
    return "page"


def tab_round(window: MainWindow, most: int = 400) -> list[QWidget]:
    """What has the keyboard, from the search field and once round."""
    window.top.focus_search()
    first = window.focusWidget()
    assert first is not None
    found = [first]
    while len(found) < most:
        QTest.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
        now = window.focusWidget()
        assert now is not None
        if now is first:
            return found
        found.append(now)
    raise AssertionError("Tab never comes back")


@pytest.mark.parametrize("name", ["min-dag", "brukere", "person", "notat", "kartlegging", "samtykke", "plan",
                                  "synkronisering"])  # fmt: skip
def test_tab_goes_from_the_top_to_the_status_line(shown: Shown, name: str) -> None:
    shown.go(name)
    regions = [region(shown.window, one) for one in tab_round(shown.window)]
    order = [one for at, one in enumerate(regions) if at == 0 or regions[at - 1] != one]
    assert order == list(REGIONS)


@pytest.mark.parametrize("name", ["min-dag", "person", "notat", "synkronisering", "ny-bruker"])
def test_tab_goes_down_each_column(shown: Shown, name: str) -> None:
    """Within a column nothing lies above what had the keyboard before; columns go from the left."""
    shown.go(name)
    page = shown.window.page()
    assert page is not None
    inside = [one for one in tab_round(shown.window) if page.isAncestorOf(one)]
    for bar in page.findChildren(QScrollBar):
        bar.setValue(0)
    places = [one.mapTo(page, one.rect().center()) for one in inside]
    jumps = [
        (inside[at].accessibleName(), inside[at + 1].accessibleName())
        for at in range(len(places) - 1)
        if places[at + 1].y() < places[at].y() - 20 and places[at + 1].x() < places[at].x()
    ]
    assert jumps == []


def test_the_keyboard_goes_along_to_a_new_page(shown: Shown) -> None:
    for name in ("person", "samtykke", "synkronisering", "min-dag"):
        shown.go(name)
        page, has = shown.window.page(), shown.window.focusWidget()
        assert page is not None
        assert has is not None
        assert has is page or page.isAncestorOf(has)
    shown.go("notat")
    has = shown.window.focusWidget()
    assert has is not None
    assert has.accessibleName() == "Når, må fylles ut"


def test_the_next_section_begins_at_its_first_question(shown: Shown) -> None:
    shown.go("kartlegging")
    page = shown.window.page()
    assert isinstance(page, FormPage)
    before = page.current_field()
    QTest.keyClick(shown.window.focusWidget(), Qt.Key.Key_PageDown, Qt.KeyboardModifier.ControlModifier)
    assert page.current_field() not in ("", before)
    QTest.keyClick(shown.window.focusWidget(), Qt.Key.Key_PageUp, Qt.KeyboardModifier.ControlModifier)
    assert page.current_field() == before


def test_escape_closes_a_samtykke_and_gives_the_grid_the_keyboard(shown: Shown) -> None:
    shown.go("samtykke")
    page = shown.window.page()
    assert page is not None
    rows = [one for one in page.findChildren(Row) if one.isVisible()]
    rows[0].click()
    shown.settle()
    withdraw = [one for one in page.findChildren(QAbstractButton) if one.text() == "Trekk samtykke" and one.isVisible()]
    withdraw[0].click()
    reason = shown.window.focusWidget()
    assert reason is not None
    assert reason.accessibleName() == "Grunn, hvis personen vil si det"
    QTest.keyClick(reason, Qt.Key.Key_Escape)
    assert not reason.isVisible()
    has = shown.window.focusWidget()
    assert has is not None
    assert has.accessibleName() == "Hvem kan vite hva"
