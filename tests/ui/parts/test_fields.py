"""Fields keep what is typed, letter for letter, and tell what is wrong in words."""

import pytest
from PySide6.QtCore import QCoreApplication, QDate, QMimeData, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from feltapp.ui.parts.check_list import CheckList
from feltapp.ui.parts.date_field import DateField
from feltapp.ui.parts.drop_down import DropDown
from feltapp.ui.parts.labeled_field import LabeledField
from feltapp.ui.parts.text_fields import LineEdit, TextArea
from tests.ui.keyboard import press, show_active, write

SAMI = "Ailo Márjá Ŋuorgam čđšŧž æøå"


@pytest.fixture(params=[LineEdit, TextArea], ids=["linje", "tekst"])
def field(request: pytest.FixtureRequest, qtbot: QtBot) -> LineEdit | TextArea:
    made = request.param()
    assert isinstance(made, LineEdit | TextArea)
    qtbot.addWidget(made)
    made.show()
    return made


def test_what_is_typed_is_told_and_kept(field: LineEdit | TextArea) -> None:
    heard: list[str] = []
    field.edited.connect(heard.append)
    write(field, SAMI)
    assert field.text() == SAMI
    assert heard[-1] == SAMI


def test_showing_a_text_is_silent_and_keeps_the_cursor_when_nothing_is_new(field: LineEdit | TextArea) -> None:
    heard: list[str] = []
    field.edited.connect(heard.append)
    field.set_text("Ro rundt meg")
    assert heard == []
    press(field, Qt.Key.Key_Home)
    field.set_text("Ro rundt meg")
    write(field, "A")
    assert field.text() == "ARo rundt meg"


def test_undo_takes_back_a_letter(field: LineEdit | TextArea) -> None:
    write(field, "ab")
    press(field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert field.text() in ("", "a")


def test_pasting_drops_formatting(qtbot: QtBot) -> None:
    area = TextArea()
    qtbot.addWidget(area)
    data = QMimeData()
    data.setHtml("<b>Ring</b> <a href='x'>Anne</a><img src='file:///x.png'>")
    data.setText("Ring Anne")
    area.insertFromMimeData(data)
    assert area.text() == "Ring Anne"
    formats = [one.toCharFormat() for one in area.document().allFormats() if one.isCharFormat()]
    assert not any(one.isAnchor() or one.isImageFormat() or one.fontWeight() > 400 for one in formats)


def test_a_picture_or_a_file_cannot_be_pasted(qtbot: QtBot) -> None:
    area = TextArea()
    qtbot.addWidget(area)
    data = QMimeData()
    data.setHtml("<img src='file:///x.png'>")
    assert area.canInsertFromMimeData(data) is False
    area.insertFromMimeData(data)
    assert area.text() == ""


def test_a_set_text_can_be_undone(qtbot: QtBot) -> None:
    area = TextArea()
    qtbot.addWidget(area)
    write(area, "mitt")
    area.set_text("noe annet")
    area.undo()
    assert area.text() == "mitt"


def test_undo_never_brings_back_whoever_the_field_was_about_before(field: LineEdit | TextArea) -> None:
    write(field, "Lars er på sykehuset")
    field.set_text("")
    field.undo()
    assert field.text() == ""
    field.set_text("Mona")
    field.undo()
    assert field.text() == "Mona", "what stood there from the start stays"
    field.redo()
    assert field.text() == "Mona"


def test_undo_and_redo_go_back_and_forth_over_what_the_program_wrote_anew(field: LineEdit | TextArea) -> None:
    write(field, "1.6.26")
    field.set_text("01.06.2026")
    heard: list[str] = []
    field.edited.connect(heard.append)
    press(field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert field.text() == heard[-1] != "01.06.2026"
    field.redo()
    assert field.text() == heard[-1] == "01.06.2026"


def test_pasted_words_come_without_formatting_pictures_or_lines_that_the_field_has_not(
    field: LineEdit | TextArea, qapp: QApplication
) -> None:
    heard: list[str] = []
    field.edited.connect(heard.append)
    only_html = QMimeData()
    only_html.setHtml("<p><b>Ring</b>&nbsp; Anne</p><p>i<img src='file:///x.png'> morgen</p>")
    qapp.clipboard().setMimeData(only_html)
    press(field, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    line = isinstance(field, LineEdit)
    assert field.text() == ("Ring  Anne i morgen" if line else "Ring  Anne\ni morgen")
    assert heard[-1] == field.text()
    field.undo()
    assert field.text() == ""
    qapp.clipboard().setText("to\u2028linjer\x00")
    field.paste()
    assert field.text() == ("to linjer" if line else "to\nlinjer")
    field.setReadOnly(True)
    field.paste()
    assert field.text() == ("to linjer" if line else "to\nlinjer")


def test_what_an_input_method_composes_arrives_whole_and_nothing_is_told_before(field: LineEdit | TextArea) -> None:
    heard: list[str] = []
    field.edited.connect(heard.append)
    write(field, "Vi ")
    QCoreApplication.sendEvent(field, QInputMethodEvent("snakk", []))
    assert field.text() == "Vi "
    assert set(heard) <= {"V", "Vi", "Vi "}, "half a word that is being dictated is nobody's answer"
    said = QInputMethodEvent("", [])
    said.setCommitString("snakket om čielggas")
    QCoreApplication.sendEvent(field, said)
    assert field.text() == heard[-1] == "Vi snakket om čielggas"
    field.undo()
    assert field.text() != "Vi snakket om čielggas"


def test_tab_leaves_a_text_area(qtbot: QtBot) -> None:
    window = QWidget()
    layout = QVBoxLayout(window)
    area, line = TextArea(), LineEdit()
    layout.addWidget(area)
    layout.addWidget(line)
    show_active(qtbot, window)
    area.setFocus()
    press(area, Qt.Key.Key_Tab)
    assert line.hasFocus()
    assert area.text() == ""


def test_a_text_area_grows_with_its_text_to_a_limit(qtbot: QtBot) -> None:
    area = TextArea(min_lines=2, max_lines=5)
    qtbot.addWidget(area)
    area.resize(300, 60)
    area.show()
    heights = []
    for lines in (1, 2, 4, 5, 9):
        area.set_text("\n".join("linje" for _ in range(lines)))
        heights.append(area.height())
    assert heights[0] == heights[1] < heights[2] < heights[3] == heights[4]
    area.set_text("Et langt ord om gangen " * 6)
    assert area.height() > heights[0], "wrapped lines count as lines"


def test_name_help_and_error_reach_a_screen_reader(qtbot: QtBot) -> None:
    line = LineEdit()
    field = LabeledField("Hvor lenge?", line, help="Samtykket må ha en slutt.")
    qtbot.addWidget(field)
    assert line.accessibleName() == "Hvor lenge?"
    assert line.accessibleDescription() == "Samtykket må ha en slutt."
    field.set_error("Velg en dato.")
    assert line.accessibleDescription() == "Feil: Velg en dato. Samtykket må ha en slutt."
    assert line.property("feil") is True
    field.set_error("")
    assert line.accessibleDescription() == "Samtykket må ha en slutt."
    assert line.property("feil") is False


def test_an_error_in_a_date_reaches_the_line_that_has_focus(qtbot: QtBot) -> None:
    date = DateField()
    field = LabeledField("Til når?", date)
    qtbot.addWidget(field)
    field.set_error("Velg en dato.")
    assert date.line.accessibleName() == "Til når?"
    assert date.line.accessibleDescription() == "Feil: Velg en dato."
    assert date.line.property("feil") is True
    field.set_error("")
    assert date.line.property("feil") is False


@pytest.mark.parametrize("typed", ["9.6", "31.02.2026", "i går", "09.06.2026"])
def test_a_date_is_never_mended_in_silence(qtbot: QtBot, typed: str) -> None:
    date = DateField()
    qtbot.addWidget(date)
    heard: list[str] = []
    date.edited.connect(heard.append)
    write(date.line, typed)
    date.line.editingFinished.emit()
    assert date.text() == typed
    assert heard[-1] == typed


def test_the_calendar_opens_at_the_typed_date_and_gives_one_back(qtbot: QtBot) -> None:
    date = DateField()
    qtbot.addWidget(date)
    date.show()
    heard: list[str] = []
    date.edited.connect(heard.append)
    date.set_text("11.12.2026")
    assert heard == []
    date.open_calendar()
    calendar = date.calendar()
    assert calendar is not None
    assert calendar.selectedDate() == QDate(2026, 12, 11)
    calendar.clicked.emit(QDate(2026, 12, 24))
    assert heard == ["24.12.2026"]
    assert date.text() == "24.12.2026"
    assert date.calendar() is None


def test_the_calendar_stays_on_the_screen(qtbot: QtBot) -> None:
    date = DateField()
    qtbot.addWidget(date)
    screen = date.screen().availableGeometry()
    date.move(screen.right() - 100, screen.bottom() - 60)
    date.show()
    date.open_calendar()
    calendar = date.calendar()
    assert calendar is not None
    assert screen.contains(calendar.window().frameGeometry())
    calendar.window().close()


def test_escape_closes_the_calendar_and_changes_nothing(qtbot: QtBot) -> None:
    date = DateField()
    qtbot.addWidget(date)
    date.show()
    date.set_text("tull")
    date.open_calendar()
    calendar = date.calendar()
    assert calendar is not None
    press(calendar, Qt.Key.Key_Escape)
    assert date.text() == "tull"


def test_a_drop_down_tells_values_and_only_a_persons_choice(qtbot: QtBot) -> None:
    box = DropDown([("selv", "Bruker selv"), ("lege", "Fastlege")])
    qtbot.addWidget(box)
    heard: list[str] = []
    box.chosen.connect(heard.append)
    assert box.value() is None
    box.set_value("lege")
    box.set_options([("selv", "Bruker selv"), ("lege", "Fastlege")])
    box.set_value("selv")
    assert heard == []
    box.show()
    press(box, Qt.Key.Key_Down)
    assert heard == ["lege"]
    assert box.value() == "lege"


def test_several_can_be_ticked(qtbot: QtBot) -> None:
    boxes = CheckList([("a", "Helse"), ("b", "Økonomi"), ("c", "Bolig")])
    qtbot.addWidget(boxes)
    heard: list[tuple[str, ...]] = []
    boxes.changed.connect(lambda: heard.append(boxes.values()))
    boxes.set_values(("c",))
    assert heard == []
    boxes.show()
    press(boxes.box("a"), Qt.Key.Key_Return)
    press(boxes.box("c"), Qt.Key.Key_Space)
    assert heard == [("a", "c"), ("a",)]
