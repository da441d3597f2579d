"""Fields that are typed: words, numbers, times, addresses."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from feltapp.forms.definition import Field, FieldKind
from feltapp.forms.state import FieldState
from feltapp.oversettelse import tr
from feltapp.ui.fields.base import MEDIUM_WIDTH, SHORT_WIDTH, FieldWidget
from feltapp.ui.parts.date_field import DateField
from feltapp.ui.parts.drop_down import DropDown
from feltapp.ui.parts.labels import label
from feltapp.ui.parts.text_fields import LineEdit, TextArea
from feltapp.ui.theme.tokens import Skrift

_SHORT = (FieldKind.INTEGER, FieldKind.DECIMAL, FieldKind.TIME, FieldKind.QUANTITY)
_DATE_HINT = {"year": tr("åååå"), "yearMonth": tr("mm.åååå")}
_HINT = {FieldKind.TIME: "tt.mm", FieldKind.DATETIME: tr("dd.mm.åååå tt.mm"), FieldKind.URL: "https://"}


class LineFieldWidget(FieldWidget):
    """One line; a unit stands behind it."""

    def __init__(self, field: Field, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._line = LineEdit(field.entry_format or _HINT.get(field.kind, ""))
        if field.kind in _SHORT:
            self._line.setFixedWidth(SHORT_WIDTH)
        elif field.kind is FieldKind.DATETIME:
            self._line.setFixedWidth(MEDIUM_WIDTH)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._line)
        if field.unit:
            row.addWidget(label(field.unit, Skrift.BROD, "dempet"))
        if field.kind in _SHORT or field.kind is FieldKind.DATETIME or field.style in _DATE_HINT:
            row.addStretch(1)
        self.box.addLayout(row)
        self._line.edited.connect(self.typed)
        self.watch_focus(self._line)

    def render_state(self, state: FieldState) -> None:
        if self._line.text() != state.text:
            self._line.set_text(state.text)
        self._line.setReadOnly(state.field.read_only or state.field.computed)

    def target(self) -> QWidget:
        return self._line


class TextFieldWidget(FieldWidget):
    """Several lines, growing as one writes."""

    def __init__(self, field: Field, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._area = TextArea(field.entry_format)
        self.box.addWidget(self._area)
        self._area.edited.connect(self.typed)
        self.watch_focus(self._area)

    def render_state(self, state: FieldState) -> None:
        if self._area.text() != state.text:
            self._area.set_text(state.text)
        self._area.setReadOnly(state.field.read_only or state.field.computed)

    def target(self) -> QWidget:
        return self._area


class PartOfDateFieldWidget(LineFieldWidget):
    """A month or a year: no calendar, since there is no day to choose."""

    def __init__(self, field: Field, parent: QWidget | None = None) -> None:
        super().__init__(field, parent)
        self._line.setPlaceholderText(field.entry_format or _DATE_HINT[field.style])
        self._line.setFixedWidth(SHORT_WIDTH)


class QuantityFieldWidget(FieldWidget):
    """A number, and what it is measured in."""

    def __init__(self, field: Field, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._line = LineEdit(field.entry_format)
        self._line.setFixedWidth(SHORT_WIDTH)
        self._units = DropDown(
            [(unit.display, unit.display) for unit in field.units],
            tr("Enhet"),
            name=tr("{tekst}: enhet").format(tekst=field.text),
        )
        self._units.setFixedWidth(SHORT_WIDTH)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._line)
        row.addWidget(self._units)
        row.addStretch(1)
        self.box.addLayout(row)
        self._line.edited.connect(lambda _text: self._tell())
        self._units.chosen.connect(lambda _unit: self._tell())
        self.watch_focus(self._line)

    def render_state(self, state: FieldState) -> None:
        self.setEnabled(not state.field.read_only)
        size, unit = self._parts(state)
        self._line.set_text(size)
        if unit or not size:
            self._units.set_value(unit or None)

    def target(self) -> QWidget:
        return self._line

    def _parts(self, state: FieldState) -> tuple[str, str]:
        """The number as it was typed, and the unit; what was typed may have none yet."""
        names = sorted((unit.display for unit in state.field.units), key=len, reverse=True)
        unit = next((one for one in names if state.text.endswith(f" {one}")), "")
        return state.text.removesuffix(unit).strip() if unit else state.text, unit

    def _tell(self) -> None:
        size = self._line.text()
        unit = self._units.value()
        self.typed.emit(f"{size} {unit}" if unit and size.strip() else size)


class DateFieldWidget(FieldWidget):
    """A date as it is typed, whole or in part, with a calendar beside it."""

    def __init__(self, field: Field, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._date = DateField()
        self._date.setFixedWidth(SHORT_WIDTH)
        row = QHBoxLayout()
        row.addWidget(self._date)
        row.addStretch(1)
        self.box.addLayout(row)
        self._date.edited.connect(self.typed)
        self.watch_focus(self._date.line)

    def render_state(self, state: FieldState) -> None:
        self.setEnabled(not state.field.read_only)
        if self._date.text() != state.text:
            self._date.set_text(state.text)

    def target(self) -> QWidget:
        return self._date.line
