"""A whole form without a mouse: the kartlegging from its first field to the signature, then every other form."""

import itertools
from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path as File

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot

from feltapp.actions import form
from feltapp.actions.mapper import new_bolig_id, team_id
from feltapp.bootstrap.session import PAGES
from feltapp.domain.answer import IKKE_SPURT, Answer, AnswerState
from feltapp.domain.changes import Changes
from feltapp.domain.ids import BrukerId, Path, RecordId
from feltapp.domain.mappe import MappeKind, Role
from feltapp.domain.place import Place
from feltapp.forms.definition import FieldKind, FormDefinition
from feltapp.store import draft as draft_store
from feltapp.store.draft import Draft
from feltapp.ui.forms.page import FormPage
from feltapp.ui.forms.section import SectionView
from feltapp.ui.idle import IdleWatch
from feltapp.ui.main_window import MainWindow
from feltapp.ui.page import Tools
from feltapp.ui.parts.banner import Banner
from feltapp.ui.parts.text_fields import TextArea
from feltapp.ui.tasks import Tasks
from tests.ui.forms.hands import CTRL, SHIFT, Hands
from tests.ui.keyboard import show_active
from tests.unit.actions.test_samtykke import BOTH_WAYS, NEAR, give
from tests.unit.actions.world import CATALOG, KARI, Laptop, Sentral, laptop

ALNA = "alna-kartlegging"
LEADER = replace(KARI, role=Role.TEAMLEDER)
ADD = "Legg til et boforhold"
LONG_MS = 10_000
RELEASED = [CATALOG.newest(one) for one in sorted({ref.split("|")[0] for ref in CATALOG.refs})]


class Desk:
    """The window with one bruker, and somebody's hands on the keys."""

    def __init__(self, qtbot: QtBot, kari: Laptop, lars: BrukerId, window: MainWindow) -> None:
        self.qtbot, self.kari, self.lars, self.window = qtbot, kari, lars, window

    def open(self, skjema: str) -> Hands:
        self.window.go(Place(page="skjema", bruker=self.owner(skjema), record=f"ny:{skjema}"))
        self.settle()
        hands = Hands(self.window, self.page, self.settle)
        hands.look()
        return hands

    def owner(self, skjema: str) -> BrukerId:
        """Whom or what such a form is about."""
        match CATALOG.newest(skjema).mappe:
            case MappeKind.TEAM:
                return team_id(self.kari.ctx)
            case MappeKind.BOLIG:
                return new_bolig_id(self.kari.ctx)
            case _:
                return self.lars

    def settle(self) -> None:
        tasks = self.window.tools.tasks
        for _ in range(3):
            answered: list[object] = []
            tasks.read(Changes, answered.append)
            tasks.read(Changes, answered.append)
            tasks.write(Changes, answered.append)
            self.qtbot.waitUntil(partial(_all_three, answered), timeout=LONG_MS)
        self.qtbot.waitUntil(self._whole, timeout=LONG_MS)

    def _whole(self) -> bool:
        return all(one.is_whole for one in self.window.findChildren(SectionView) if one.isVisible())

    def sign(self, hands: Hands) -> RecordId:
        """By keys; the record that it became."""
        self.page.leaving()
        self.settle()
        record = self.draft().record
        hands.press(Qt.Key.Key_Return, CTRL)
        assert isinstance(hands.focused, QAbstractButton), hands.focused.accessibleDescription()
        assert hands.focused.text() == "Signer nå", self.words(hands)
        hands.press(Qt.Key.Key_Return)
        self.settle()
        assert self.window.place.page != "skjema", self.words(hands)
        return record

    def words(self, hands: Hands) -> str:
        """What stands above the form."""
        return " ".join(one.accessibleName() for one in hands.page.findChildren(Banner) if one.isVisible())

    @property
    def page(self) -> FormPage:
        page = self.window.page()
        assert isinstance(page, FormPage)
        return page

    def answer(self, path: str) -> Answer:
        """What the draft says, once it has been kept."""
        self.page.leaving()
        self.settle()
        return self.draft().edits.get(Path(path), IKKE_SPURT)

    def draft(self) -> Draft:
        with self.kari.ctx.database.read() as tx:
            (draft,) = draft_store.all_of(tx)
        return draft


def _all_three(answered: list[object]) -> bool:
    return len(answered) == 3


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: File) -> Iterator[Desk]:
    kari = laptop(tmp_path / "kari", LEADER, Sentral())
    lars = kari.register()
    tasks = Tasks()
    crashes: list[object] = []
    tasks.crashed.connect(crashes.append)
    window = MainWindow(Tools(ctx=kari.ctx, tasks=tasks), PAGES, who="Kari Moen", loop=None, watch=IdleWatch())
    window.resize(1366, 768)
    show_active(qtbot, window)
    yield Desk(qtbot, kari, lars, window)
    tasks.close(5)
    assert crashes == []


def fill(desk: Desk, hands: Hands) -> None:
    """All sections, one after the other."""
    while True:
        assert hands.in_section, f"{hands.focused.accessibleName()} has the keyboard: {desk.words(hands)}"
        hands.stops.clear()
        hands.fill_section()
        assert jumps(hands) == [], "Tab goes as one reads"
        before = hands.focused
        hands.press(Qt.Key.Key_PageDown, CTRL)
        desk.settle()
        if hands.focused is before:
            return


def jumps(hands: Hands) -> list[tuple[str, str]]:
    """Stops from which Tab went up and to the left."""
    found = itertools.pairwise(hands.stops)
    return [(one[0], two[0]) for one, two in found if two[1].y() < one[1].y() - 20 and two[1].x() < one[1].x()]


def unanswered(desk: Desk, skjema: str) -> list[str]:
    """The questions of a form that is still a draft, and have no answer in it."""
    draft = form.open_new(desk.kari.ctx, desk.lars, skjema)
    kinds = (FieldKind.ATTACHMENT, FieldKind.REFERENCE)
    asked = (one for one in draft.session().state.fields if one.visible and one.field.asks and not one.field.read_only)
    return [one.path for one in asked if one.answer == IKKE_SPURT and one.field.kind not in kinds]


def test_a_whole_kartlegging_from_the_first_field_to_the_signature(desk: Desk) -> None:
    give(desk.kari, desk.lars, "helse", to="Mor", other=NEAR | BOTH_WAYS)  # some answers come from somebody near
    hands = desk.open(ALNA)
    fill(desk, hands)
    desk.page.leaving()
    desk.settle()
    assert unanswered(desk, ALNA) == []
    kinds = {"check-box", "choice", "string", "text", "date", "drop-down", "integer", "rows", "opened", "kilde"}
    assert kinds <= set(hands.done), hands.done
    record = desk.sign(hands)
    assert desk.kari.view(record).signed_by is not None


def filled_in_by_people(definition: FormDefinition) -> bool:
    """Some are written by the program alone, and have nothing to fill in."""
    waiting = list(definition.fields)
    while waiting:
        one = waiting.pop()
        if one.asks and not one.read_only and not one.hidden and one.kind is not FieldKind.ATTACHMENT:
            return True
        waiting.extend(one.children)
    return False


@pytest.mark.parametrize("skjema", [one.id for one in RELEASED if one.id != ALNA and filled_in_by_people(one)])
def test_every_form(desk: Desk, skjema: str) -> None:
    hands = desk.open(skjema)
    fill(desk, hands)
    if skjema == "samtykke":  # the first way to give it is to write one's name, which no keyboard does
        hands.tab_to("Underskrift på skjermen")
        hands.press_many(Qt.Key.Key_Right, 2)
    record = desk.sign(hands)
    assert desk.kari.view(record).signed_by is not None


def test_a_note_takes_few_keys(desk: Desk) -> None:
    """What a typical note needs beside its own words: one text, where it begins, then where, and the signature."""
    hands = desk.open("journalnotat")
    assert hands.focused.accessibleName().startswith("Hva skjedde?")
    hands.write("Hjemme. Vi gikk gjennom posten.")
    while hands.focused.accessibleName() != "Hjemme":
        hands.press(Qt.Key.Key_Tab, SHIFT)
    hands.press(Qt.Key.Key_Space)
    desk.sign(hands)
    assert hands.keys["keys"] <= 20, hands.keys


def test_an_answer_is_put_aside_and_taken_back_by_arrows(desk: Desk) -> None:
    hands = desk.open(ALNA)
    hands.write("Ro")
    hands.press(Qt.Key.Key_Tab)
    assert hands.focused.accessibleName() == "Besvart"
    hands.press_many(Qt.Key.Key_Right, 2)
    assert hands.focused.accessibleName() == "Ønsker ikke å svare"
    assert desk.answer("start.viktig").state is AnswerState.ONSKER_IKKE
    hands.press_many(Qt.Key.Key_Left, 2)
    assert desk.answer("start.viktig").value == "Ro"
    assert desk.page.current_field() == "start.viktig"


def test_rows_come_and_go_and_the_keyboard_stays_near(desk: Desk) -> None:
    hands = desk.open(ALNA)
    for _ in range(20):
        if any(one.text() == ADD for one in desk.page.findChildren(QAbstractButton) if one.isVisible()):
            break
        hands.press(Qt.Key.Key_PageDown, CTRL)
        desk.settle()
    hands.tab_to(ADD)
    hands.press(Qt.Key.Key_Space)
    desk.settle()
    first = desk.page.current_field()
    assert ":" in first, "in the new row"
    hands.press(Qt.Key.Key_Tab, SHIFT)
    assert hands.focused.accessibleName().startswith("Ta bort ")
    hands.press(Qt.Key.Key_Return)
    desk.settle()
    hands.look()
    assert hands.in_section
    assert hands.tab_to(ADD)


def test_what_is_sensitive_is_opened_and_hidden_without_a_mouse(desk: Desk) -> None:
    hands = desk.open(ALNA)
    desk.page.focus_field("helse.fysisk")
    desk.settle()
    for _ in range(100):
        if hands.focused.accessibleName().startswith("Vis "):
            break
        hands.press(Qt.Key.Key_Tab)
    name = hands.focused.accessibleName()
    hands.press(Qt.Key.Key_Space)
    opened = desk.page.current_field()
    assert opened, "the keyboard is in the question"
    hands.write("Noe")
    hands.press(Qt.Key.Key_Escape)
    assert desk.page.current_field() == opened, "Escape closes only what lies over the page"
    hands.press(Qt.Key.Key_F7)
    assert hands.focused.accessibleName() == name
    assert "Noe" not in _texts(desk.page)


def test_shift_tab_goes_the_same_way_back(desk: Desk) -> None:
    hands = desk.open("journalnotat")
    there = [hands.focused]
    while True:
        hands.press(Qt.Key.Key_Tab)
        if not hands.in_section:
            break
        there.append(hands.focused)
    back: list[QWidget] = []
    while len(back) < len(there):
        hands.press(Qt.Key.Key_Tab, SHIFT)
        back.append(hands.focused)
    assert back == there[::-1]


def test_escape_takes_back_the_question_whether_to_sign(desk: Desk) -> None:
    hands = desk.open("journalnotat")
    hands.tab_to("Hva skjedde?")
    hands.write("Hjemme.")
    hands.press(Qt.Key.Key_Return, CTRL)
    hands.press(Qt.Key.Key_Escape)
    assert desk.page.current_field() == "notat.tekst"
    assert desk.window.place.page == "skjema"


def _texts(page: FormPage) -> str:
    return " ".join(one.text() for one in page.findChildren(TextArea) if one.isVisible())
