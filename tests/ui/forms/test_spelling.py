"""A wave under what is misspelt, suggestions by mouse and by key, words of one's own: in a real form, on real tasks."""

import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path as File

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from feltapp.actions import stavekontroll
from feltapp.bootstrap.session import make_window
from feltapp.domain.changes import Changes
from feltapp.domain.ids import RecordId
from feltapp.domain.place import Place
from feltapp.ui.forms.block import FieldBlock
from feltapp.ui.forms.page import FormPage
from feltapp.ui.forms.section import SectionView
from feltapp.ui.frist.closing_panel import ClosingPanel
from feltapp.ui.page import Page, Tools
from feltapp.ui.parts.more_button import MoreButton
from feltapp.ui.parts.text_fields import TextArea
from feltapp.ui.person.page import PersonPage
from feltapp.ui.session import Opened
from feltapp.ui.spelling import Spelling
from feltapp.ui.tasks import Tasks
from feltapp.ui.theme import Scheme, apply_theme, farger
from feltapp.ui.waves import FORGET, KEEP, KEY, SKIP
from tests.ui.keyboard import press, write
from tests.ui.pages import Shown, opened
from tests.unit.actions.world import KARI, Laptop, Sentral, laptop

NOTE = "notat.tekst"
WRONG = "Han fikk leiligehten i går. "


@pytest.fixture
def kari(tmp_path: File) -> Laptop:
    return laptop(tmp_path / "kari", KARI, Sentral())


@pytest.fixture
def made() -> list[Spelling]:
    return []


@pytest.fixture
def note(qtbot: QtBot, kari: Laptop, made: list[Spelling]) -> Iterator[Shown]:
    bruker = kari.register()

    def page(tools: Tools) -> Page:
        made.append(Spelling(tools.ctx, tools.tasks))
        made[0].read()
        return FormPage(replace(tools, spelling=made[0]))

    with opened(qtbot, kari, page) as shown:
        shown.open(Place(page="skjema", bruker=bruker, record="ny:journalnotat"))
        shown.until(lambda: made[0].on)
        yield shown


def area(shown: Shown) -> TextArea:
    block = shown.page.findChildren(SectionView)[0].block(NOTE)
    assert isinstance(block, FieldBlock)
    target = block.widget.target()
    assert isinstance(target, TextArea)
    target.setFocus()
    return target


def marked(text: TextArea) -> list[str]:
    """The words with a wave under them."""
    found = []
    block = text.document().begin()
    while block.isValid():
        for one in block.layout().formats():
            if one.format.underlineStyle() is QTextCharFormat.UnderlineStyle.SpellCheckUnderline:
                found.append(block.text()[one.start : one.start + one.length])
        block = block.next()
    return found


def menu_of(shown: Shown) -> QMenu:
    shown.until(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def offered(menu: QMenu) -> list[str]:
    return [one.text() for one in menu.actions()]


def test_a_misspelt_word_is_marked_once_it_is_whole_and_the_text_is_not_touched(
    note: Shown, made: list[Spelling]
) -> None:
    text = area(note)
    told: list[str] = []
    text.edited.connect(told.append)
    write(text, WRONG.strip())
    note.until(lambda: marked(text) == ["leiligehten"])
    write(text, " Så mestrigsplan")
    note.until(lambda: not made[0].misspelt(text.text())[1])
    note.settle()
    assert marked(text) == ["leiligehten"], "the last word may have letters to come"
    before = len(told)
    press(text, Qt.Key.Key_Left)
    note.until(lambda: marked(text) == ["leiligehten", "mestrigsplan"])
    assert text.text() == WRONG + "Så mestrigsplan"
    assert len(told) == before, "a wave is no edit"


def test_what_is_kept_and_synced_meanwhile_lets_the_waves_lie(note: Shown, made: list[Spelling], kari: Laptop) -> None:
    text = area(note)
    write(text, "Der bor Zqvistnavn. Zqvistnavn fikk leiligehten. ")
    note.until(lambda: marked(text) == ["Zqvistnavn", "leiligehten"])
    known, looked = made[0].known, []
    made[0].fresh.connect(lambda: looked.append(marked(text)))
    made[0].read()
    note.settle()
    assert made[0].known is known
    assert looked == [], "nothing is new, so nothing is drawn again"
    kari.register(fornavn="Zqvistnavn")
    made[0].read()
    note.until(lambda: marked(text) == ["leiligehten"])
    assert all("leiligehten" in one for one in looked), "no wave goes and comes back"


def test_a_correction_takes_the_wave_away(note: Shown) -> None:
    text = area(note)
    write(text, WRONG)
    note.until(lambda: marked(text) == ["leiligehten"])
    assert "Kan være feil skrevet: leiligehten." in text.accessibleDescription()
    text.set_text("Han fikk leiligheten i går.")
    note.settle()
    assert marked(text) == []
    text.clearFocus()
    assert "feil skrevet" not in text.accessibleDescription()


def test_one_key_offers_and_one_more_puts_it_right_as_one_step(note: Shown, made: list[Spelling]) -> None:
    text = area(note)
    write(text, WRONG)
    note.until(lambda: marked(text) == ["leiligehten"])
    press(text, Qt.Key.Key_F9)
    menu = menu_of(note)
    made[0].fresh.emit()
    assert marked(text) == ["leiligehten"], "it was not typed just now"
    assert offered(menu)[0] == "leiligheten"
    assert menu.activeAction() is menu.actions()[0], "Enter takes the likeliest"
    press(menu, Qt.Key.Key_Return)
    assert text.text() == WRONG.replace("leiligehten", "leiligheten")
    text.undo()
    assert text.text() == WRONG
    assert Qt.Key.Key_F9.name.endswith(KEY)


def test_the_key_goes_on_to_the_next_word_and_begins_again_after_the_last(note: Shown) -> None:
    text = area(note)
    text.insert("Jeg fikk hjemebesøk.\nDet var en akutmottak til. ")
    note.until(lambda: marked(text) == ["hjemebesøk", "akutmottak"])
    for right in ("hjemmebesøk", "akuttmottak", "hjemmebesøk"):
        press(text, Qt.Key.Key_F9)
        menu = menu_of(note)
        assert offered(menu)[0] == right
        press(menu, Qt.Key.Key_Escape)
        note.until(lambda: QApplication.activePopupWidget() is None)
        press(text, Qt.Key.Key_Right)


@pytest.mark.parametrize("reason", [QContextMenuEvent.Reason.Mouse, QContextMenuEvent.Reason.Keyboard])
def test_the_field_s_own_menu_has_them_first(note: Shown, reason: QContextMenuEvent.Reason) -> None:
    text = area(note)
    write(text, WRONG)
    note.until(lambda: marked(text) == ["leiligehten"])
    cursor = QTextCursor(text.document())
    cursor.setPosition(WRONG.index("gehten"))
    text.setTextCursor(cursor)
    point = text.cursorRect(cursor).center()
    by_key = reason is QContextMenuEvent.Reason.Keyboard
    target = text if by_key else text.viewport()
    at = QPoint(1, 1) if by_key else text.viewport().mapToGlobal(point)
    QApplication.sendEvent(target, QContextMenuEvent(reason, point, at))
    menu = menu_of(note)
    assert offered(menu)[:4] == ["leiligheten", "", KEEP, SKIP]
    assert len(offered(menu)) > 6, "what the field offers otherwise is there, too"
    menu.close()


def test_a_word_that_is_added_is_known_tomorrow_and_can_be_taken_out(note: Shown, kari: Laptop) -> None:
    text = area(note)
    write(text, "Vi spiste fiskegrøtt der. ")
    note.until(lambda: marked(text) == ["fiskegrøtt"])
    press(text, Qt.Key.Key_F9)
    choose(menu_of(note), KEEP)
    note.until(lambda: marked(text) == [])
    note.settle()
    known = stavekontroll.read(kari.ctx)
    assert known.speller is not None
    assert known.speller.knows("fiskegrøtt")
    text.setTextCursor(QTextCursor(text.document().find("fiskegrøtt").block()))
    cursor = text.textCursor()
    cursor.setPosition(text.text().index("grøtt"))
    text.setTextCursor(cursor)
    QApplication.sendEvent(text, QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(1, 1), QPoint(1, 1)))
    choose(menu_of(note), FORGET)
    note.settle()
    note.until(lambda: marked(text) == ["fiskegrøtt"])


def test_a_word_that_is_skipped_is_left_alone_until_the_profile_is_locked(
    note: Shown, kari: Laptop, made: list[Spelling]
) -> None:
    text = area(note)
    write(text, "Vi spiste fiskegrøtt der. ")
    note.until(lambda: marked(text) == ["fiskegrøtt"])
    press(text, Qt.Key.Key_F9)
    choose(menu_of(note), SKIP)
    note.until(lambda: marked(text) == [])
    made[0].read()
    note.settle()
    assert marked(text) == [], "also when the lists are read again"
    assert not stavekontroll.read(kari.ctx).mine


def choose(menu: QMenu, words: str) -> None:
    action = next(one for one in menu.actions() if one.text() == words)
    menu.setActiveAction(action)
    press(menu, Qt.Key.Key_Return)


def test_it_is_put_off_and_another_language_chosen_while_the_text_stands(note: Shown, made: list[Spelling]) -> None:
    text = area(note)
    write(text, "Eg veit ikkje kva han heiter. ")
    note.until(lambda: "ikkje" in marked(text))
    made[0].choose("nn")
    note.settle()
    note.until(lambda: marked(text) == [])
    made[0].choose(stavekontroll.OFF)
    note.settle()
    write(text, "Leiligehten er fin. ")
    note.settle()
    assert marked(text) == []


def test_without_its_lists_nothing_is_marked_and_nothing_is_said(
    note: Shown, made: list[Spelling], monkeypatch: pytest.MonkeyPatch
) -> None:
    text = area(note)
    write(text, WRONG)
    note.until(lambda: marked(text) == ["leiligehten"])
    monkeypatch.setattr(stavekontroll, "resource", _nothing)
    stavekontroll.forget_lists()
    made[0].read()
    note.until(lambda: not made[0].on)
    assert marked(text) == []
    press(text, Qt.Key.Key_F9)
    note.settle()
    assert QApplication.activePopupWidget() is None
    monkeypatch.undo()
    stavekontroll.forget_lists()


def _nothing(*parts: str) -> File:
    raise FileNotFoundError("/".join(parts))


def test_the_reason_that_closes_a_frist_is_checked_too(qtbot: QtBot, kari: Laptop, made: list[Spelling]) -> None:
    lars = kari.register()
    kari.put(lars, "tiltak", {"tiltak.hva": "Turgruppe", "tiltak.fra": "2025-01-01"})
    kari.later(days=60)

    def page(tools: Tools) -> Page:
        made.append(Spelling(tools.ctx, tools.tasks))
        made[0].read()
        return PersonPage(replace(tools, spelling=made[0]))

    with opened(qtbot, kari, page, (1178, 1400)) as shown:
        shown.open(Place(page="person", bruker=lars))
        shown.until(lambda: made[0].on)
        more = next(one for one in shown.page.findChildren(MoreButton) if one.isVisible())
        more.chosen.emit("lukk")
        panel = shown.page.findChildren(ClosingPanel)[0]
        panel.text.insert("Personen flyttet fra leiligehten. ")
        shown.until(lambda: marked(panel.text) == ["leiligehten"])


def test_every_scheme_has_a_wave_of_its_own(note: Shown, switch_back: QApplication) -> None:
    text = area(note)
    write(text, WRONG)
    note.until(lambda: marked(text) == ["leiligehten"])
    seen = set()
    for scheme in Scheme:
        apply_theme(switch_back, scheme)
        note.settle()
        formats = text.document().begin().layout().formats()
        colour = formats[0].format.underlineColor().name().upper()
        assert colour == farger().passert.tekst.upper()
        seen.add(colour)
    assert len(seen) > 1


def test_the_window_reads_its_lists_after_the_first_picture_and_gives_them_to_every_page(
    qtbot: QtBot, kari: Laptop
) -> None:
    tasks = Tasks()
    window = make_window(Opened(ctx=kari.ctx, syncing=None, close=lambda: None), tasks)
    qtbot.addWidget(window)
    spelling = window.tools.spelling
    assert spelling is not None
    window.start()
    assert not spelling.on
    qtbot.waitUntil(lambda: spelling.on, timeout=10_000)
    kari.register(fornavn="Zqvistnavn")
    speller = spelling.known.speller
    tasks.announce(Changes(records=frozenset({RecordId("ab" * 16)})))
    qtbot.waitUntil(lambda: spelling.known.speller is not speller, timeout=10_000)
    assert spelling.known.speller is not None
    assert spelling.known.speller.knows("Zqvistnavn"), "a name that came by sync"
    tasks.close(5)


def test_a_key_costs_the_window_less_than_a_millisecond(note: Shown, made: list[Spelling]) -> None:
    text = area(note)
    prose = "Han fikk leiligheten i går, og vi snakket om husleierestanse og nesten alt annet som står i planen. " * 20
    text.insert(prose)
    note.settle()
    note.until(lambda: not made[0].misspelt(prose)[1])
    took = []
    for _ in range(50):
        begun = time.perf_counter()
        wrong, waiting = made[0].misspelt(prose)
        took.append(time.perf_counter() - begun)
    assert not wrong
    assert not waiting
    assert len(prose.split()) > 300
    assert min(took) < 0.001, f"{min(took) * 1000:.2f} ms for a paragraph as long as a page"
