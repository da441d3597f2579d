"""What a driver can be told to do in any window of ours: find, press, type, look, take a picture."""

from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractButton, QComboBox, QDialog, QLineEdit, QMenu, QPlainTextEdit, QTableView, QWidget

from feltapp.demo import finding, hands
from feltapp.demo.finding import NotFound
from feltapp.demo.hands import Hands
from feltapp.forms.underskrift import HEIGHT, WIDTH
from feltapp.oppdiktet.ink import made_up_ink
from feltapp.ui.forms.block import FieldBlock
from feltapp.ui.parts.check_list import CheckList
from feltapp.ui.parts.ink_pad import InkPad
from feltapp.ui.parts.row import Row
from feltapp.ui.parts.sensitive_row import SensitiveRow
from feltapp.ui.search_popup import SearchPopup


class Pressing:
    """What presses, by the hands of one window."""

    def __init__(self, hands: Hands) -> None:
        self._hands = hands

    def click(self, words: str, inside: str = "") -> None:
        self._hands.click(finding.by_words(words, inside=inside))

    def click_row(self, words: str) -> None:
        """Press the first row in a list that says this somewhere."""
        for one in finding.visible():
            if isinstance(one, Row) and any(words in said for said in finding.words_of(one)):
                self._hands.click(one)
                return
        raise NotFound(words)

    def write(self, words: str, text: str, clear: bool = True) -> None:
        self._hands.write(finding.by_words(words, kind=QWidget), text, clear=clear)

    def type(self, text: str) -> None:
        self._hands.type_text(text)

    def key(self, key: str) -> None:
        self._hands.key(key)

    def reveal(self) -> int:
        """Open every closed sensitive question that shows; how many there were."""
        finding.all_drawn()
        rows = [one for one in finding.visible() if isinstance(one, SensitiveRow)]
        if rows:
            self._hands.click(rows[0].button)
        return len(rows)

    def answer(
        self, path: str, text: str = "", option: str = "", options: tuple[str, ...] = (), state: str = ""
    ) -> None:
        """Answer a question: type, choose one, tick several, or say why there is no answer."""
        block = finding.block(path)
        if state:
            self._hands.click(finding.state_button(block, state))
        elif options:
            wanted = [_words_of_code(block, code) for code in options]
            boxes = block.findChild(CheckList)
            if not isinstance(boxes, QWidget):
                raise NotFound(path)
            for box in boxes.findChildren(QAbstractButton):
                if box.text() in wanted and not box.isChecked():
                    self._hands.click(box)
        elif option:
            words = _words_of_code(block, option)
            several = finding.drop_down(block)
            if several is not None:
                self._hands.choose(several, words)
            else:
                self._hands.click(finding.option(block, words))
        else:
            self._hands.write(block.widget.target(), text, clear=True)

    def add_to(self, path: str, text: str) -> None:
        """Type after what stands in a question already."""
        self._hands.write(finding.block(path).widget.target(), text, clear=False)

    def tick(self, words: str) -> None:
        """Tick a box that is not ticked."""
        box = finding.by_words(words, kind=QAbstractButton)
        if isinstance(box, QAbstractButton) and not box.isChecked():
            self._hands.click(box)

    def choose(self, words: str, option: str) -> None:
        """Take a line of a drop-down."""
        box = finding.by_words(words, kind=QComboBox)
        if not isinstance(box, QComboBox):
            raise NotFound(words)
        self._hands.choose(box, option)

    def sign_by_hand(self, words: str) -> None:
        """Write a made-up name on the sheet with these words."""
        sheet = finding.by_words(words, kind=InkPad)
        share = min(sheet.width() / WIDTH, sheet.height() / HEIGHT)
        left, top = (sheet.width() - WIDTH * share) / 2, (sheet.height() - HEIGHT * share) / 2
        strokes = [[QPoint(round(left + x * share), round(top + y * share)) for x, y in one] for one in made_up_ink()]
        self._hands.draw(sheet, strokes)

    def choose_in_menu(self, words: str) -> None:
        """Press a line of the menu that is open."""
        for one in finding.windows():
            if isinstance(one, QMenu):
                for action in one.actions():
                    if action.text() == words:
                        self._hands.click_at(one, one.actionGeometry(action).center())
                        return
        raise NotFound(words)

    def counted(self) -> dict[str, int]:
        """What the hands have pressed since the window opened."""
        return {"klikk": self._hands.clicks, "taster": self._hands.keys, "tegn": self._hands.letters}

    def click_cell(self, column: str, row: str) -> None:
        """Press a cell of the table that shows."""
        for view in finding.visible():
            if isinstance(view, QTableView):
                model = view.model()
                columns = [str(model.headerData(n, Qt.Orientation.Horizontal)) for n in range(model.columnCount())]
                rows = [str(model.headerData(n, Qt.Orientation.Vertical)) for n in range(model.rowCount())]
                found = [n for n, name in enumerate(columns) if name.startswith(column)]
                if found and row in rows:
                    rect = view.visualRect(model.index(rows.index(row), found[0]))
                    self._hands.click_at(view.viewport(), rect.center())
                    return
        raise NotFound(f"{column}/{row}")

    def name_file(self, path: str) -> None:
        """Type a path in the file dialog that is open, and press Enter."""
        for one in finding.visible():
            if isinstance(one, QLineEdit) and one.objectName() == "fileNameEdit":
                self._hands.write(one, path, clear=True)
                self._hands.key("return", one.window())
                return
        raise NotFound("filvelgeren")


def _texts() -> list[str]:
    return finding.texts()


def _focused() -> dict[str, object]:
    widget = hands.focused()
    text = widget.text() if isinstance(widget, QLineEdit) else ""
    if isinstance(widget, QPlainTextEdit):
        text = widget.toPlainText()
    return {"navn": widget.accessibleName(), "tekst": text}


def _picture(path: str, from_screen: bool) -> list[int]:
    return list(hands.picture(Path(path), from_screen=from_screen))


def _front() -> bool:
    """Ask for the keyboard; whether it is here.

    X refuses a request that is older than the last change of focus, and two laptops take turns.  A property that is set
    anew on the window gives Qt the time of now for its next request.
    """
    top = finding.window()
    if not top.isActiveWindow():
        top.windowHandle().setIcon(top.windowIcon())
        top.raise_()
        top.activateWindow()
    return top.isActiveWindow()


def _move(x: int, y: int) -> None:
    finding.window().move(x, y)


def _questions() -> list[dict[str, object]]:
    return [{"sti": one.field.link_id, "slag": one.field.kind.value} for one in finding.blocks()]


def _words_of_code(block: FieldBlock, code: str) -> str:
    yes_or_no = {"ja": "Ja", "nei": "Nei"}
    return next((one.display for one in block.field.options if one.code == code), yes_or_no.get(code, code))


def _scroll_to(words: str) -> None:
    finding.bring_into_view(finding.by_words(words))


def _scroll_to_question(path: str) -> None:
    finding.bring_into_view(finding.block(path))


def _described_question(path: str) -> str:
    return finding.block(path).widget.target().accessibleDescription()


def _hits() -> list[str]:
    """What the search shows under its field."""
    for one in finding.visible():
        if isinstance(one, SearchPopup):
            return [row.accessibleName() for row in one.findChildren(Row) if row.isVisible()]
    return []


def _text_in(words: str) -> str:
    """What stands in a text field."""
    field = finding.by_words(words, kind=QLineEdit)
    return field.text() if isinstance(field, QLineEdit) else ""


def _options(words: str) -> list[str]:
    """The lines of a drop-down."""
    box = finding.by_words(words, kind=QComboBox)
    return [box.itemText(row) for row in range(box.count())] if isinstance(box, QComboBox) else []


def _titles() -> list[str]:
    """What the desktop's task bar can show of us."""
    return [one.windowTitle() for one in finding.windows()]


def _tidy() -> int:
    """Leave what is open over the page, as after a step that stopped; how much there was."""
    over = [one for one in finding.windows() if isinstance(one, QDialog)]
    for one in over:
        one.reject()
    return len(over)


def _described(words: str) -> str:
    """What a screen reader says about something beyond its name."""
    return finding.by_words(words).accessibleDescription()


def commands() -> Mapping[str, Callable[..., object]]:
    """What one window can be told, by the name it is told by; its hands count from nothing."""
    pressing = Pressing(Hands())
    return {
        "tekster": _texts,
        "trykk": pressing.click,
        "trykk-rad": pressing.click_row,
        "skriv": pressing.write,
        "tast": pressing.type,
        "knapp": pressing.key,
        "fokus": _focused,
        "bilde": _picture,
        "fram": _front,
        "flytt": _move,
        "spørsmål": _questions,
        "vis-sensitive": pressing.reveal,
        "svar": pressing.answer,
        "legg-til": pressing.add_to,
        "kryss": pressing.tick,
        "underskriv": pressing.sign_by_hand,
        "velg": pressing.choose,
        "meny": pressing.choose_in_menu,
        "valg": _options,
        "tekst": _text_in,
        "rute": pressing.click_cell,
        "rull-til": _scroll_to,
        "rull-til-spørsmål": _scroll_to_question,
        "sagt-ved": _described_question,
        "treff": _hits,
        "titler": _titles,
        "fil": pressing.name_file,
        "rydd": _tidy,
        "beskrivelse": _described,
        "telling": pressing.counted,
    }
