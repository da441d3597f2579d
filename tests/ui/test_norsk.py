"""What Qt itself shows is bokmål too: every text that its boxes, menus and dialogs ask for stands in our table."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QDate, QLocale
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCalendarWidget,
    QDialogButtonBox,
    QFileDialog,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from feltapp.ui import norsk

NOT_WORDS = {"QGuiApplication", "QShortcut", "QPageSize", "QLibrary"}
"""Layout direction, names of keys, paper sizes, and what only the log sees."""
ALSO_NOT = {"Form", "...", "Alt+Right", "Alt+Up"}


class Listening(norsk.Bokmal):
    """Notes what is asked for and not in the table."""

    def __init__(self, parent: QWidget | QApplication) -> None:
        super().__init__(parent)
        self.unknown: set[str] = set()

    def translate(self, context: str, source_text: str, disambiguation: str | None = None, n: int = -1) -> str:
        if source_text not in norsk.TABLE and context not in NOT_WORDS and source_text not in ALSO_NOT:
            self.unknown.add(source_text)
        return super().translate(context, source_text, disambiguation, n)


@pytest.fixture
def listening(qapp: QApplication) -> Iterator[Listening]:
    before = QLocale()
    QLocale.setDefault(norsk.LOCALE)
    made = Listening(qapp)
    qapp.installTranslator(made)
    yield made
    qapp.removeTranslator(made)
    QLocale.setDefault(before)


def words_of(root: QWidget) -> set[str]:
    buttons = {one.text().replace("&", "") for one in root.findChildren(QAbstractButton)}
    return buttons | {one.text().replace("&", "") for one in root.findChildren(QLabel)}


def test_the_buttons_of_a_question(qtbot: QtBot, listening: Listening) -> None:
    box = QDialogButtonBox()
    qtbot.addWidget(box)
    some = QDialogButtonBox.StandardButton
    box.setStandardButtons(some.Save | some.Cancel | some.Yes | some.No | some.Close | some.Retry | some.Discard)
    box.show()
    assert {"Lagre", "Avbryt", "Ja", "Nei", "Lukk", "Prøv igjen", "Forkast"} <= words_of(box)
    assert listening.unknown == set()


@pytest.mark.parametrize("field", [QLineEdit, QPlainTextEdit])
def test_the_menu_of_a_text_field(
    qtbot: QtBot, listening: Listening, field: type[QLineEdit] | type[QPlainTextEdit]
) -> None:
    made = field()
    qtbot.addWidget(made)
    menu: QMenu = made.createStandardContextMenu()
    said = [one.text().partition("\t")[0].replace("&", "") for one in menu.actions() if one.text()]
    assert said == ["Angre", "Gjør om", "Klipp ut", "Kopier", "Lim inn", "Slett", "Merk alt"]
    assert listening.unknown == set()


def test_where_a_file_is_saved(qtbot: QtBot, listening: Listening) -> None:
    dialog = QFileDialog(None, "Lagre som PDF", "", "PDF (*.pdf)")
    qtbot.addWidget(dialog)
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.show()
    assert {"Mappe:", "Filnavn:", "Filtype:", "Lagre", "Avbryt"} <= words_of(dialog)
    assert listening.unknown == set()


def test_how_it_is_printed(qtbot: QtBot, listening: Listening) -> None:
    printer = QPrinter()  # the dialog does not own it
    dialog = QPrintDialog(printer)
    qtbot.addWidget(dialog)
    dialog.show()
    assert {"Skriv ut", "Avbryt"} <= words_of(dialog)
    assert listening.unknown == set()


def test_dates_and_the_calendar(qtbot: QtBot, listening: Listening) -> None:
    calendar = QCalendarWidget()
    qtbot.addWidget(calendar)
    assert calendar.locale().name() == "nb_NO"
    assert QLocale().toString(QDate(2026, 6, 9)) == "tirsdag 9. juni 2026"


def test_what_the_table_does_not_know_stays_as_it_is(listening: Listening) -> None:
    assert QApplication.translate("Somewhere", "Quux") == "Quux"
    assert listening.unknown == {"Quux"}
