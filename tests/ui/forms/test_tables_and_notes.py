"""Tables that are answered in, notes beside answers, and what is new in this edition, by keyboard and by name."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from feltapp.domain.ids import Path
from feltapp.forms.definition import FieldKind, FormDefinition
from feltapp.forms.reader import read
from feltapp.forms.session import FormSession
from feltapp.forms.state import FormState
from feltapp.ui.fields.other import Targets
from feltapp.ui.forms.section import SectionView
from feltapp.ui.forms.table import CellBlock, TableView
from feltapp.ui.parts.text_fields import LineEdit
from tests.ui.keyboard import press, show_active, write
from tests.unit.forms.building import DATA, form, group, question, session


class OnScreen:
    """A section under somebody's hands: what is done comes back as a state, as on the page."""

    def __init__(self, qtbot: QtBot, definition: FormDefinition, earlier: FormDefinition | None = None) -> None:
        self.session: FormSession = session(definition, earlier=earlier)
        self.link_id = self.session.state.sections[0].link_id
        self.view = SectionView(Targets())
        self.view.typed.connect(lambda path, text: self._do(lambda s: s.edit(Path(path), text)))
        self.view.left.connect(lambda path: self._do(lambda s: s.leave(Path(path))))
        self.view.chosen.connect(lambda path, value: self._do(lambda s: s.choose(Path(path), value)))
        self.view.kommentar_set.connect(lambda path, text: self._do(lambda s: s.set_kommentar(Path(path), text)))
        self.view.resize(900, 700)
        self._render()
        self.view.complete()
        show_active(qtbot, self.view)

    def _do(self, deed: Callable[[FormSession], FormState]) -> None:
        deed(self.session)
        self._render()

    def _render(self) -> None:
        self.view.render_fields(self.session.state.in_section(self.link_id))

    def cell(self, path: str) -> CellBlock:
        found = self.view.block(path)
        assert isinstance(found, CellBlock)
        return found

    def value(self, path: str) -> object:
        return self.session.state.field(Path(path)).answer.value


def _grid(qtbot: QtBot) -> OnScreen:
    return OnScreen(qtbot, read((DATA / "refero-group-grid.json").read_bytes()).definition)


def _button(inside: QWidget, name: str) -> QAbstractButton:
    return next(one for one in inside.findChildren(QAbstractButton) if one.accessibleName() == name)


def test_a_grid_is_answered_cell_by_cell_with_tab_alone(qtbot: QtBot) -> None:
    shown = _grid(qtbot)
    assert shown.view.focus("1.1.1")
    for text in ("1", "2", "3", "4"):
        focused = QApplication.focusWidget()
        assert isinstance(focused, LineEdit)
        write(focused, text)
        assert focused.hasFocus(), "an answer does not take the keyboard away"
        press(focused, Qt.Key.Key_Tab)
    order = ("1.1.1", "1.1.2", "1.1.3", "1.2.2")
    assert [shown.value(path) for path in order] == ["1", "2", "3", "4"]


def test_each_cell_is_named_by_its_row_and_its_column(qtbot: QtBot) -> None:
    shown = _grid(qtbot)
    names = {path: shown.cell(path).field.target().accessibleName() for path in ("1.1.1", "1.2.1", "1.3.1")}
    assert names == {"1.1.1": "Rad 1, SpmA", "1.2.1": "Rad 2, SpmC", "1.3.1": "Rad 3, SpmD"}
    table = shown.view.findChild(TableView)
    assert isinstance(table, TableView)
    assert table.accessibleName() == "X"


def test_what_is_wrong_stands_in_the_cell_and_is_read_out(qtbot: QtBot) -> None:
    shown = _grid(qtbot)
    shown.view.focus("1.1.2")
    target = shown.cell("1.1.2").field.target()
    write(target, "to")
    assert target.accessibleDescription() != ""
    said = [one.text() for one in shown.cell("1.1.2").findChildren(QLabel) if one.isVisible()]
    assert said == [target.accessibleDescription()]
    assert shown.view.focused_path() == "1.1.2"
    shown.cell("1.1.1").refuse("Feltet mangler svar.")
    assert shown.cell("1.1.1").field.target().accessibleDescription() == "Feltet mangler svar."


def test_no_row_is_offered_when_there_are_as_many_as_there_may_be(qtbot: QtBot) -> None:
    rows = group("g", question("a"), repeats=True, max_occurs=2, repeat_text="Legg til rad")
    shown = OnScreen(qtbot, form(group("s", rows)))

    def button() -> QAbstractButton:
        return next(one for one in shown.view.findChildren(QAbstractButton) if one.text() == "Legg til rad")

    for enabled in (True, True, False):
        assert button().isEnabled() is enabled
        if enabled:
            shown.session.add_row(Path("g"))
            shown._render()
    assert any("flere enn 2" in one.text() for one in shown.view.findChildren(QLabel) if one.isVisible())
    shown.session.remove_row(Path("g:r1"))
    shown._render()
    assert button().isEnabled()


def test_a_row_with_the_keyboard_in_it_can_go(qtbot: QtBot) -> None:
    shown = OnScreen(qtbot, form(group("s", group("g", question("a"), repeats=True))))
    for _ in range(2):
        shown.session.add_row(Path("g"))
    shown._render()
    shown.view.complete()
    for row in ("g:r2", "g:r1"):
        shown.view.focus(f"{row}/a")
        shown.session.remove_row(Path(row))
        shown._render()
        assert shown.view.block(f"{row}/a") is None


def test_a_note_is_offered_where_something_was_said_and_kept_beside_it(qtbot: QtBot) -> None:
    shown = OnScreen(qtbot, form(question("a", FieldKind.BOOLEAN, text="Bor alene")))
    block = shown.view.block("a")
    assert isinstance(block, QWidget)
    names = [one.accessibleName() for one in block.findChildren(QAbstractButton) if one.isVisible()]
    assert "Legg til merknad: Bor alene" not in names
    shown.session.choose(Path("a"), True)
    shown._render()
    add = _button(block, "Legg til merknad: Bor alene")
    add.setFocus()
    press(add, Qt.Key.Key_Space)
    note = QApplication.focusWidget()
    assert isinstance(note, LineEdit)
    assert note.accessibleName() == "Merknad: Bor alene"
    write(note, "siden mai")
    assert shown.session.state.field(Path("a")).answer.kommentar == "siden mai"
    assert shown.value("a") is True
    assert note.text() == "siden mai"


def test_what_a_new_version_asks_is_marked_until_it_is_answered(qtbot: QtBot) -> None:
    earlier = form(question("a"))
    definition = FormDefinition(
        id="prove", version="2", title="Prøve", fields=(question("a"), question("b", FieldKind.BOOLEAN))
    )
    shown = OnScreen(qtbot, definition, earlier)

    def marked(path: str) -> bool:
        block = shown.view.block(path)
        assert isinstance(block, QWidget)
        words = {one.accessibleName() for one in block.findChildren(QWidget) if one.isVisible()}
        return any("Nytt i denne utgaven" in one for one in words)

    assert [marked("a"), marked("b")] == [False, True]
    shown.session.choose(Path("b"), True)
    shown._render()
    assert not marked("b")
