"""Visits in the window: the next press stands there, and a week is planned without a mouse."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path as File

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from feltapp.actions import besok, min_dag
from feltapp.actions.besok import NewBesok
from feltapp.domain.answer import JsonValue
from feltapp.domain.ids import BrukerId
from feltapp.domain.place import Place
from feltapp.ui.besok.page import BesokPage
from feltapp.ui.min_dag.page import MinDagPage
from feltapp.ui.parts.more_button import MoreButton
from tests.ui.pages import Shown, opened
from tests.unit.actions.world import KARI, START, Laptop, Sentral, laptop

DAY = Place(page="min-dag")


@pytest.fixture
def kari(tmp_path: File) -> Laptop:
    return laptop(tmp_path / "kari", KARI, Sentral())


@pytest.fixture
def lars(kari: Laptop) -> BrukerId:
    return kari.register()


@pytest.fixture
def day(qtbot: QtBot, kari: Laptop, lars: BrukerId) -> Iterator[Shown]:
    besok.plan(kari.ctx, NewBesok(bruker=lars, when=START, minutes=60, hva="Kartlegging"))
    with opened(qtbot, kari, MinDagPage) as page:
        page.open(DAY)
        yield page


@pytest.fixture
def week(qtbot: QtBot, kari: Laptop, lars: BrukerId) -> Iterator[Shown]:
    with opened(qtbot, kari, BesokPage) as page:
        page.open(Place(page="besok"))
        yield page


def _page(shown: Shown) -> BesokPage:
    assert isinstance(shown.page, BesokPage)
    return shown.page


def test_it_is_begun_and_its_note_opens_with_two_presses(day: Shown) -> None:
    assert "Hjemme · Kartlegging" in day.words()
    day.press("Start besøk: Lars Solbakken")
    assert "Siden 10.00" in day.words()
    day.laptop.later(minutes=45)
    day.press("Ferdig → notat: Lars Solbakken")
    (note,) = day.went
    (begun,) = min_dag.my_day(day.laptop.ctx).drafts
    assert (note.page, note.draft) == ("skjema", begun.draft.draft)
    assert "1 av 1 gjennomført" in day.words()
    assert day.button("Åpne notat: Lars Solbakken").isVisible()


def test_nobody_home_is_one_press_and_a_note_may_still_be_written(day: Shown) -> None:
    day.press("Ikke hjemme: Lars Solbakken")
    assert "gjennomført" not in day.words()
    assert "Ikke hjemme" in day.words()
    day.press("Skriv notat: Lars Solbakken")
    assert day.went[0].page == "skjema"


def test_what_seldom_happens_is_in_the_menu(day: Shown) -> None:
    more = next(one for one in day.page.findChildren(MoreButton) if one.isVisible())
    more.open_menu()
    menu = more.menu()
    assert menu is not None
    said = [action.text() for action in menu.actions()]
    assert said == ["Åpnet ikke", "Ønsket ikke", "Avlyst av bruker", "Avlyst av oss", "Endre tid eller sted"]
    menu.actions()[0].trigger()
    menu.close()
    day.settle()
    assert "Åpnet ikke" in day.words()


def test_what_the_card_says_stands_whole_under_the_visit(day: Shown, lars: BrukerId) -> None:
    given: dict[str, JsonValue] = {"besok.to": {"code": "alltid", "system": "urn:feltapp:kode:besok-to"}}
    card = day.laptop.put(lars, "besokskort", {**given, "besok.gjelder-til": "2026-06-20"})
    day.open(DAY)
    assert "Gå to. Gjelder til 20.06.2026." in day.words()
    day.press("Se kortet")
    assert (day.went[0].page, day.went[0].record) == ("les", card)
    assert ("les", card) in day.laptop.acts(lars)


def test_a_week_is_planned_from_the_keyboard(week: Shown, lars: BrukerId) -> None:
    page = _page(week)
    page.person.setFocus()
    QTest.keyClick(page.person, Qt.Key.Key_L)
    assert page.person.value() == lars
    page.clock.set_text("9.30")
    page.day.set_text("04.06.2026")
    page.what.set_text("Handle")
    page.what.setFocus()
    QTest.keyClick(page.what, Qt.Key.Key_Return)
    week.settle()
    assert "Hjemme · Handle" in week.words()
    assert (page.person.value(), page.day.text(), page.what.text()) == (None, "04.06.2026", "")
    found = besok.plan_of(week.laptop.ctx, START.date(), START.date() + timedelta(days=6)).rows
    assert [one.when for one in found] == [datetime(2026, 6, 4, 9, 30, tzinfo=START.tzinfo)]
    week.press("Neste uke")
    assert "Hjemme · Handle" not in week.words()
    assert "uke 24" in week.words()


@pytest.mark.parametrize(
    ("field", "typed", "said"),
    [
        ("clock", "25.00", "Skriv klokka som 10.00."),
        ("clock", "", "Skriv klokka som 10.00."),
        ("minutes", "en time", "Skriv minutter, eller la feltet stå tomt."),
        ("day", "31.02.2026", "Skriv dagen som dd.mm.åååå."),
    ],
)
def test_what_is_wrong_is_said_beside_it_and_nothing_is_planned(
    week: Shown, lars: BrukerId, field: str, typed: str, said: str
) -> None:
    page = _page(week)
    page.person.set_value(lars)
    page.clock.set_text("10")
    getattr(page, field).set_text(typed)
    week.press("Legg i planen")
    assert said in week.words()
    assert besok.plan_of(week.laptop.ctx, START.date(), START.date()).rows == ()


@pytest.mark.parametrize(
    ("typed", "hour", "minute"), [("9", 9, 0), ("0930", 9, 30), ("930", 9, 30), ("09:30", 9, 30), ("14.05", 14, 5)]
)
def test_a_time_is_understood_as_it_is_typed(week: Shown, lars: BrukerId, typed: str, hour: int, minute: int) -> None:
    page = _page(week)
    page.person.set_value(lars)
    page.clock.set_text(typed)
    week.press("Legg i planen")
    (one,) = besok.plan_of(week.laptop.ctx, START.date(), START.date()).rows
    assert (one.when.hour, one.when.minute) == (hour, minute)


def _choose(shown: Shown, words: str, number: int = 0) -> None:
    """One of the menu of a visit, counted from the top."""
    more = [one for one in shown.page.findChildren(MoreButton) if one.isVisible()][number]
    more.open_menu()
    menu = more.menu()
    assert menu is not None
    next(action for action in menu.actions() if action.text() == words).trigger()
    menu.close()
    shown.settle()


def _plan_daily(week: Shown, lars: BrukerId) -> BesokPage:
    page = _page(week)
    page.person.set_value(lars)
    page.clock.set_text("10")
    page.repeats.often.set_value("dager")
    page.repeats.often.chosen.emit("dager")
    assert page.repeats.every.isVisible()
    page.repeats.every.set_text("2")
    page.repeats.until.set_text("06.06.2026")
    week.press("Legg i planen")
    return page


def _visits(week: Shown) -> list[str]:
    rows = besok.plan_of(week.laptop.ctx, START.date(), START.date() + timedelta(days=6)).rows
    return [f"{one.when:%d.%m.} {one.words}" for one in rows]


def test_visits_that_come_back_are_planned_at_once_and_said_so(week: Shown, lars: BrukerId) -> None:
    page = _plan_daily(week, lars)
    assert _visits(week) == ["02.06. Neste", "04.06. Planlagt", "06.06. Planlagt"]
    assert "Hjemme · hver 2. dag" in week.words()
    assert page.repeats.once
    assert not page.repeats.until.isVisible()


def test_one_of_them_is_cancelled_without_the_rest_and_all_are_ended_from_a_day(week: Shown, lars: BrukerId) -> None:
    _plan_daily(week, lars)
    _choose(week, "Avlyst av oss", 1)
    assert _visits(week) == ["02.06. Neste", "04.06. Avlyst av oss", "06.06. Planlagt"]
    _choose(week, "Ingen faste besøk fra denne dagen", 1)
    assert _visits(week) == ["02.06. Neste", "04.06. Avlyst av oss"]


def test_one_of_them_is_opened_to_be_moved(week: Shown, lars: BrukerId) -> None:
    _plan_daily(week, lars)
    third = besok.plan_of(week.laptop.ctx, START.date(), START.date() + timedelta(days=6)).rows[2]
    _choose(week, "Endre tid eller sted", 2)
    assert (week.went[0].page, week.went[0].record) == ("skjema", third.record)
    assert week.laptop.answers(third.record)
    _choose(week, "Endre alle de faste besøkene", 0)
    assert week.went[1].record == third.serie


@pytest.mark.parametrize(
    ("every", "until", "said"),
    [
        ("0", "06.06.2026", "Skriv et tall fra 1 til 60."),
        ("to", "06.06.2026", "Skriv et tall fra 1 til 60."),
        ("2", "", "Skriv dagen som dd.mm.åååå."),
        ("2", "01.06.2026", "Den siste dagen må være etter den første."),
        ("2", "06.06.2029", "Besøk kan planlegges for høyst ett år om gangen."),
    ],
)
def test_what_is_wrong_with_how_often_is_said_beside_it(
    week: Shown, lars: BrukerId, every: str, until: str, said: str
) -> None:
    page = _page(week)
    page.person.set_value(lars)
    page.clock.set_text("10")
    page.repeats.often.set_value("dager")
    page.repeats.often.chosen.emit("dager")
    page.repeats.every.set_text(every)
    page.repeats.until.set_text(until)
    week.press("Legg i planen")
    assert said in week.words()
    assert _visits(week) == []


def test_days_without_a_visit_are_a_line_each(week: Shown, lars: BrukerId) -> None:
    assert "Tirsdag 2. juni · i dag · ingen besøk" in week.words()
    assert week.words().count("ingen besøk") == 5
    lines = [one for one in week.page.findChildren(QLabel) if one.isVisible() and "ingen besøk" in one.text()]
    assert max(line.height() for line in lines) < 40
