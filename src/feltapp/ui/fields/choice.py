"""Fields that are chosen: yes or no, one of some, several of some, and one of some or own words."""

from functools import lru_cache

from PySide6.QtGui import QTextLayout
from PySide6.QtWidgets import QHBoxLayout, QWidget

from feltapp.domain.answer import JsonValue
from feltapp.forms.answers import option_of, option_value
from feltapp.forms.definition import Field, FieldKind, Option
from feltapp.forms.state import FieldState
from feltapp.oversettelse import tr
from feltapp.ui.fields.base import MEDIUM_WIDTH, FieldWidget
from feltapp.ui.parts.check_list import CheckList
from feltapp.ui.parts.chips import ChipGroup
from feltapp.ui.parts.drop_down import DropDown
from feltapp.ui.parts.labels import label
from feltapp.ui.parts.radio_row import RadioRow
from feltapp.ui.parts.text_fields import LineEdit
from feltapp.ui.theme.fonts import font
from feltapp.ui.theme.tokens import Skrift

MOST_RADIOS = 5
LONG_LIST = 6
OWN_WORDS = "\x00annet"
_YES_NO = [("ja", tr("Ja")), ("nei", tr("Nei"))]


def _key(option: Option) -> str:
    """What tells an option from all others: two systems may have the same code."""
    return f"{option.system}|{option.code}" if option.system else option.code


def _options(field: Field) -> list[tuple[str, str]]:
    return [(_key(option), _words(option)) for option in field.options]


def _words(option: Option) -> str:
    """The words, after their picture sign where this machine can draw it."""
    return f"{option.mark} {option.display}" if option.mark and _can_draw(option.mark) else option.display


@lru_cache(maxsize=256)
def _can_draw(sign: str) -> bool:
    layout = QTextLayout(sign, font(Skrift.BROD))
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    return all(0 not in run.glyphIndexes() for run in layout.glyphRuns())


def _value_of(field: Field, key: str) -> JsonValue:
    return next((option_value(option) for option in field.options if _key(option) == key), None)


def _key_of(field: Field, value: JsonValue) -> str | None:
    option = option_of(field, value)
    return None if option is None else _key(option)


def _as_radios(field: Field) -> bool:
    return field.style == "radio-button" or (field.style != "drop-down" and len(field.options) <= MOST_RADIOS)


class BooleanFieldWidget(FieldWidget):
    """Ja or Nei."""

    def __init__(self, field: Field, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._radios = RadioRow(_YES_NO, field.text)
        self.box.addWidget(self._radios)
        self._radios.chosen.connect(lambda value: self.chosen.emit(value == "ja"))

    def render_state(self, state: FieldState) -> None:
        self.setEnabled(not state.field.read_only)
        value = state.shown.value
        self._radios.set_value("ja" if value is True else "nei" if value is False else None)

    def target(self) -> QWidget:
        return self._radios


class ChoiceFieldWidget(FieldWidget):
    """One of some: framed radios when they are few, else a drop-down."""

    def __init__(self, field: Field, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._field = field
        self._group: RadioRow | DropDown
        if _as_radios(field):
            self._group = RadioRow(_options(field), field.text)
            self.box.addWidget(self._group)
        else:
            self._group = DropDown(_options(field), name=field.text)
            self._group.setMinimumWidth(MEDIUM_WIDTH)
            row = QHBoxLayout()
            row.addWidget(self._group)
            row.addStretch(1)
            self.box.addLayout(row)
        self._group.chosen.connect(lambda code: self.chosen.emit(_value_of(field, code)))

    def render_state(self, state: FieldState) -> None:
        self.setEnabled(not state.field.read_only)
        self._group.set_value(_key_of(self._field, state.shown.value))

    def target(self) -> QWidget:
        return self._group


class ManyFieldWidget(FieldWidget):
    """Several of some; of an open choice also «Annet», with own words in the line below."""

    def __init__(self, field: Field, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._field = field
        self._open = field.kind is FieldKind.OPEN_CHOICE
        options = [*_options(field), *([(OWN_WORDS, tr("Annet"))] if self._open else [])]
        self._list = CheckList(options, field.text, columns=2 if len(options) > LONG_LIST else 1)
        self.box.addWidget(self._list)
        self._others: list[JsonValue] = []
        self._own = label("", Skrift.BROD, wrap=True)
        self._own.hide()
        self.box.addWidget(self._own)
        self._words = LineEdit(tr("Skriv med egne ord"))
        self._words.setAccessibleName(tr("{tekst}: annet").format(tekst=field.text))
        self._words.hide()
        self.box.addWidget(self._words)
        self._list.changed.connect(self._ticked)
        self._words.edited.connect(lambda _text: self._tell())

    def render_state(self, state: FieldState) -> None:
        self.setEnabled(not state.field.read_only)
        value = state.shown.value
        values = value if isinstance(value, list) else [] if value is None else [value]
        own = [one for one in values if isinstance(one, str)] if self._open else []
        chosen = {key for one in values if (key := _key_of(self._field, one)) is not None}
        asked = self._open and OWN_WORDS in self._list.values() and self._words.hasFocus()
        self._list.set_values([*chosen, *([OWN_WORDS] if own or asked else [])])
        # Options of another version of the form: not in the list, and not to be lost by a tick.
        self._others = [one for one in values if _key_of(self._field, one) is None and one not in own]
        strange = [*own[1:], *(one for one in self._others if isinstance(one, str))]
        self._others += own[1:]
        self._own.setText(", ".join(strange))
        self._own.setVisible(bool(strange))
        if own and self._words.text().strip() != own[0]:
            self._words.set_text(own[0])
        self._words.setVisible(bool(own) or asked)

    def target(self) -> QWidget:
        return self._list

    def _ticked(self) -> None:
        wants = OWN_WORDS in self._list.values()
        if wants and self._words.isHidden():
            self._words.show()
            self._words.setFocus()
        elif not wants:
            self._words.set_text("")
            self._words.hide()
        self._tell()

    def _tell(self) -> None:
        values = [_value_of(self._field, key) for key in self._list.values() if key != OWN_WORDS]
        own = self._words.text().strip()
        said: list[JsonValue] = [own] if own and OWN_WORDS in self._list.values() else []
        self.chosen.emit([*values, *said, *self._others] or None)


class SliderFieldWidget(FieldWidget):
    """One of some that stand in an order, between two ends."""

    def __init__(self, field: Field, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._field = field
        self._chips = ChipGroup(_options(field), field.text)
        self.box.addWidget(self._chips)
        if all(field.ends):
            said = tr("Fra {ende} til {ende2}").format(ende=field.ends[0], ende2=field.ends[1])
            self.box.addWidget(label(said, Skrift.HJELP, "dempet", wrap=True))
            self._chips.setAccessibleDescription(said)
        self._chips.chosen.connect(lambda key: self.chosen.emit(_value_of(field, key)))

    def render_state(self, state: FieldState) -> None:
        self.setEnabled(not state.field.read_only)
        value = state.shown.value
        self._chips.set_value(_key_of(self._field, value[0] if isinstance(value, list) and value else value))

    def target(self) -> QWidget:
        return self._chips


class OpenChoiceFieldWidget(FieldWidget):
    """One of some, or own words in the line below."""

    def __init__(self, field: Field, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._field = field
        options = [*_options(field), (OWN_WORDS, tr("Annet"))]
        self._group: RadioRow | DropDown = (
            RadioRow(options, field.text) if _as_radios(field) else DropDown(options, name=field.text)
        )
        self._words = LineEdit(tr("Skriv med egne ord"))
        self._words.setAccessibleName(tr("{tekst}: annet").format(tekst=field.text))
        self.box.addWidget(self._group)
        self.box.addWidget(self._words)
        self._words.hide()
        self._group.chosen.connect(self._picked)
        self._words.edited.connect(lambda text: self.chosen.emit(text.strip() or None))

    def render_state(self, state: FieldState) -> None:
        self.setEnabled(not state.field.read_only)
        value = state.shown.value
        chosen = _key_of(self._field, value)
        own = isinstance(value, str)
        if own and isinstance(value, str) and self._words.text().strip() != value:
            self._words.set_text(value)
        if chosen is not None or own:
            self._group.set_value(OWN_WORDS if own else chosen)
        elif not self._words.hasFocus():
            self._group.set_value(None)
        self._words.setVisible(own or self._group.value() == OWN_WORDS)

    def target(self) -> QWidget:
        return self._group

    def _picked(self, code: str) -> None:
        own = code == OWN_WORDS
        self._words.setVisible(own)
        if own:
            self._words.setFocus()
        else:
            self.chosen.emit(_value_of(self._field, code))


class ScaleFieldWidget(FieldWidget):
    """A whole number on a short scale, one press a number."""

    def __init__(self, field: Field, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        numbers = range(int(field.min_value), int(field.max_value) + 1)
        self._chips = ChipGroup([(str(number), str(number)) for number in numbers], field.text)
        self.box.addWidget(self._chips)
        self._chips.chosen.connect(lambda text: self.chosen.emit(int(text)))

    def render_state(self, state: FieldState) -> None:
        self.setEnabled(not state.field.read_only)
        value = state.shown.value
        self._chips.set_value(str(value) if isinstance(value, int) else None)

    def target(self) -> QWidget:
        return self._chips
