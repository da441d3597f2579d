"""Cards, rows, banners and bars: what they tell, and what they say to who cannot see them."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from feltapp.ui.parts.avatar import initials
from feltapp.ui.parts.badge import Badge
from feltapp.ui.parts.banner import Banner
from feltapp.ui.parts.buttons import Button, Storrelse, filled_button, outline_button
from feltapp.ui.parts.card import Card, clear_layout
from feltapp.ui.parts.labels import ElidedLabel, label
from feltapp.ui.parts.page_header import PageHeader
from feltapp.ui.parts.progress import ProgressBar8
from feltapp.ui.parts.quote_band import QuoteBand
from feltapp.ui.parts.row import Row
from feltapp.ui.parts.sensitive_row import SensitiveRow
from feltapp.ui.parts.status_bar import StatusBar, pending_words
from feltapp.ui.parts.timeline import TimelineView
from feltapp.ui.parts.timeline_delegate import TimelineEntry
from feltapp.ui.parts.top_bar import TopBar
from feltapp.ui.parts.trend_chart import TrendChart, TrendPoint
from feltapp.ui.theme import Scheme
from tests.ui.keyboard import click, press, show_active, write


def test_a_row_and_its_button_are_two_different_deeds(qtbot: QtBot) -> None:
    button = outline_button("Start besøk", "", Storrelse.RAD)
    row = Row("Lars Solbakken", "Hjemme", badge=Badge("info", "Neste"), action=button)
    qtbot.addWidget(row)
    row.resize(600, 54)
    row.show()
    heard: list[str] = []
    row.activated.connect(lambda: heard.append("rad"))
    row.action.connect(lambda: heard.append("knapp"))
    QTest.mouseClick(row, Qt.MouseButton.LeftButton, pos=row.rect().center())
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    press(row, Qt.Key.Key_Return)
    press(button, Qt.Key.Key_Return)
    press(button, Qt.Key.Key_Space)
    assert heard == ["rad", "knapp", "rad", "knapp", "knapp"]
    assert row.accessibleName() == "Lars Solbakken, Neste, Hjemme"


def test_a_click_on_the_words_of_a_row_is_a_click_on_the_row(qtbot: QtBot) -> None:
    badge, button = Badge("info", "Neste"), outline_button("Start besøk", "", Storrelse.RAD)
    row = Row("Lars Solbakken", "Hjemme", left=("10.00", "60 min"), left_width=60, badge=badge, action=button)
    row.resize(600, 54)
    show_active(qtbot, row)
    heard: list[str] = []
    row.activated.connect(lambda: heard.append("rad"))
    row.action.connect(lambda: heard.append("knapp"))
    for inside in (*row.findChildren(ElidedLabel), badge, button):
        click(row, inside)
    assert heard == ["rad"] * 5 + ["knapp"]


def test_a_row_that_does_nothing_takes_no_focus(qtbot: QtBot) -> None:
    row = Row("Når", "i dag", activates=False)
    qtbot.addWidget(row)
    heard: list[str] = []
    row.activated.connect(lambda: heard.append("rad"))
    row.show()
    QTest.mouseClick(row, Qt.MouseButton.LeftButton)
    press(row, Qt.Key.Key_Return)
    assert heard == []
    assert row.focusPolicy() == Qt.FocusPolicy.NoFocus


def test_rows_and_the_status_line_are_buttons_to_a_screen_reader(qtbot: QtBot) -> None:
    for widget in (Row("Lars"), StatusBar()):
        qtbot.addWidget(widget)
        assert QAccessible.queryAccessibleInterface(widget).role() == QAccessible.Role.Button


def test_a_card_tells_its_action_and_can_be_emptied(qtbot: QtBot) -> None:
    card = Card("Utkast", "NotePencil", "2 er ikke signert", "Vis alle")
    qtbot.addWidget(card)
    card.body.addWidget(Row("En"))
    card.body.addWidget(Row("To"))
    assert card.action_button is not None
    with qtbot.waitSignal(card.action):
        QTest.mouseClick(card.action_button, Qt.MouseButton.LeftButton)
    clear_layout(card.body)
    assert card.body.count() == 0
    assert card.accessibleName() == "Utkast"


def test_a_button_that_is_off_does_nothing(qtbot: QtBot) -> None:
    button = filled_button("Signer")
    qtbot.addWidget(button)
    button.show()
    button.setEnabled(False)
    heard: list[bool] = []
    button.clicked.connect(heard.append)
    press(button, Qt.Key.Key_Return)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert heard == []
    fill = button.grab().toImage().pixelColor(4, 18)
    assert fill == QColor(Scheme.LYS.farger.senket)


def test_words_of_people_are_never_markup(qtbot: QtBot) -> None:
    hostile = "<img src='file:///etc/passwd'><b>fet</b>"
    made = label(hostile)
    banner = Banner("info", hostile, hostile)
    for widget in (made, banner):
        qtbot.addWidget(widget)
    labels = [made, *banner.findChildren(QLabel)]
    assert len(labels) > 2
    assert {one.textFormat() for one in labels} == {Qt.TextFormat.PlainText}


def test_a_long_name_is_cut_and_told_in_full(qtbot: QtBot) -> None:
    text = ElidedLabel("Et navn som er altfor langt for plassen som det har fått")
    qtbot.addWidget(text)
    text.resize(80, 24)
    assert text.minimumSizeHint().width() <= 80
    text.show()
    assert text.accessibleName() == text.toolTip() == text.text()
    text.resize(800, 24)
    assert text.toolTip() == ""


def test_a_banner_changes_kind(qtbot: QtBot) -> None:
    banner = Banner("info", "Du arbeider frakoblet.", action_text="Prøv nå")
    qtbot.addWidget(banner)
    banner.resize(600, 60)
    with qtbot.waitSignal(banner.action):
        QTest.mouseClick(banner.findChildren(Button)[0], Qt.MouseButton.LeftButton)
    banner.set_state("passert", "Ikke lagret ennå.", "Disken er full.")
    banner.show()
    assert banner.accessibleName() == "Ikke lagret ennå. Disken er full."
    assert banner.grab().toImage().pixelColor(6, 30) == QColor(Scheme.LYS.farger.passert.bunn)


@pytest.mark.parametrize(
    ("count", "words"),
    [(0, ""), (1, "1 endring bare på denne maskinen"), (3, "3 endringer bare på denne maskinen")],
)
def test_what_is_only_here(count: int, words: str) -> None:
    assert pending_words(count) == words


def test_the_status_line_says_it_all_and_opens_by_click_and_enter(qtbot: QtBot) -> None:
    bar = StatusBar()
    qtbot.addWidget(bar)
    bar.show()
    bar.set_state("Arbeider frakoblet", pending=3, last="Sist synkronisert i dag kl. 07.52", icon="CloudSlash")
    words = "Arbeider frakoblet. 3 endringer bare på denne maskinen. Sist synkronisert i dag kl. 07.52"
    assert bar.accessibleName() == words
    heard: list[int] = []
    bar.clicked.connect(lambda: heard.append(1))
    QTest.mouseClick(bar, Qt.MouseButton.LeftButton)
    press(bar, Qt.Key.Key_Return)
    assert heard == [1, 1]
    bar.set_state("Alt er sendt", pending=0)
    assert bar.accessibleName() == "Alt er sendt"


def test_the_top_bar_tells_what_is_asked_for(qtbot: QtBot) -> None:
    bar = TopBar("Kari Moen")
    bar.resize(1366, 52)
    show_active(qtbot, bar)
    heard: list[str] = []
    bar.search_changed.connect(lambda text: heard.append(f"søk {text}"))
    bar.search_submitted.connect(lambda text: heard.append(f"gå {text}"))
    bar.cover_clicked.connect(lambda: heard.append("dekk"))
    bar.lock_clicked.connect(lambda: heard.append("lås"))
    QTest.keyClick(bar, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    assert bar.search.line.hasFocus()
    write(bar.search.line, "Ŋu")
    press(bar.search.line, Qt.Key.Key_Return)
    QTest.mouseClick(bar.cover, Qt.MouseButton.LeftButton)
    QTest.mouseClick(bar.lock, Qt.MouseButton.LeftButton)
    assert heard == ["søk Ŋ", "søk Ŋu", "gå Ŋu", "dekk", "lås"]


def test_the_top_bar_keeps_cover_and_lock_when_it_is_narrow(qtbot: QtBot) -> None:
    bar = TopBar("Kari Moen")
    qtbot.addWidget(bar)
    bar.resize(911, 52)
    bar.show()
    assert bar.cover.text() == "Dekk"
    assert bar.cover.accessibleName() == "Dekk skjermen"
    assert bar.lock.isVisible()
    assert bar.lock.geometry().right() < 911


def test_initials() -> None:
    assert [initials(name) for name in ("Kari Moen", "Ailo Márjá Ŋuorgam", "Siv", "")] == ["KM", "AŊ", "S", ""]


def test_the_quote_is_shown_word_for_word(qtbot: QtBot) -> None:
    band = QuoteBand("Ro rundt meg.", "Lars, 02.06.2026")
    qtbot.addWidget(band)
    assert band.accessibleName() == "Hva er viktig for deg? «Ro rundt meg.» Lars, 02.06.2026"
    band.set_quote("", "")
    assert "Ikke spurt ennå" in band.accessibleName()


def test_a_sensitive_field_stays_closed_until_asked(qtbot: QtBot) -> None:
    row = SensitiveRow("Trygg der nå?")
    qtbot.addWidget(row)
    assert row.button.accessibleName() == "Vis Trygg der nå?"
    with qtbot.waitSignal(row.reveal):
        press(row.button, Qt.Key.Key_Return)


def test_the_way_back(qtbot: QtBot) -> None:
    header = PageHeader("Kartlegging", "utkast", back_text="Lars Solbakken")
    qtbot.addWidget(header)
    with qtbot.waitSignal(header.back):
        QTest.mouseClick(header.findChildren(Button)[0], Qt.MouseButton.LeftButton)


def test_progress_in_words(qtbot: QtBot) -> None:
    bar = ProgressBar8()
    qtbot.addWidget(bar)
    bar.set_progress(23, 41, "23 av 41 gjennomgått")
    assert bar.accessibleName() == "23 av 41 gjennomgått"
    bar.set_progress(0, 0)
    bar.grab()


def test_the_timeline_is_walked_by_keys_and_read_out(qtbot: QtBot) -> None:
    view = TimelineView()
    qtbot.addWidget(view)
    view.resize(380, 400)
    view.set_entries(
        [
            TimelineEntry(date_text="I dag", icon="NotePencil", title="Kartlegging", who="Kari", badge="To versjoner"),
            TimelineEntry(date_text="05.06.", icon="House", title="Innflyttingsplan", lines=("Nøkler kl. 11.",)),
        ]
    )
    view.show()
    heard: list[int] = []
    view.activated_entry.connect(heard.append)
    view.setCurrentIndex(view.model().index(0, 0))
    press(view, Qt.Key.Key_Down)
    press(view, Qt.Key.Key_Return)
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=view.visualRect(view.model().index(0, 0)).center())
    assert heard == [1, 0]
    said = view.model().index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == "I dag, Kartlegging, Kari, To versjoner"


def test_a_timeline_entry_is_as_high_as_its_words_need(qtbot: QtBot) -> None:
    view = TimelineView()
    qtbot.addWidget(view)
    view.resize(380, 600)
    short = TimelineEntry(date_text="I dag", icon="Person", title="Besøk", lines=("Kort.",))
    long = TimelineEntry(date_text="I dag", icon="Person", title="Besøk", lines=("Lang og god tekst. " * 12,))
    view.set_entries([short, long])
    view.show()
    first, second = (view.visualRect(view.model().index(row, 0)).height() for row in (0, 1))
    assert second > first + 60
    view.resize(700, 600)
    view.doItemsLayout()
    assert view.visualRect(view.model().index(1, 0)).height() < second


def test_the_trend_is_also_told_in_words(qtbot: QtBot) -> None:
    chart = TrendChart()
    qtbot.addWidget(chart)
    assert chart.accessibleDescription() == "Ingen svar ennå"
    chart.set_points([TrendPoint(at=2, value=4, label="feb. 26"), TrendPoint(at=1, value=2, label="feb. 25")])
    assert chart.accessibleDescription() == "2 (feb. 25), 4 (feb. 26)"
    chart.grab()
    chart.set_points([TrendPoint(at=1, value=7, words="12.02.2026")])
    assert chart.accessibleDescription() == "7 (12.02.2026)"
    chart.grab()
