"""Which widget draws which kind of field: one table, no guessing."""

from collections.abc import Callable

from feltapp.forms.definition import Field, FieldKind
from feltapp.ui.fields.attachment import AttachmentFieldWidget
from feltapp.ui.fields.base import FieldWidget
from feltapp.ui.fields.choice import (
    BooleanFieldWidget,
    ChoiceFieldWidget,
    ManyFieldWidget,
    OpenChoiceFieldWidget,
    ScaleFieldWidget,
    SliderFieldWidget,
)
from feltapp.ui.fields.other import (
    CopyFieldWidget,
    NoteFieldWidget,
    ReferenceFieldWidget,
    Targets,
)
from feltapp.ui.fields.signature import SignatureFieldWidget
from feltapp.ui.fields.text import (
    DateFieldWidget,
    LineFieldWidget,
    PartOfDateFieldWidget,
    QuantityFieldWidget,
    TextFieldWidget,
)

LONGEST_SCALE = 10
_NOT_WRITTEN = (FieldKind.CHOICE, FieldKind.OPEN_CHOICE, FieldKind.ATTACHMENT, FieldKind.REFERENCE)

WIDGETS: dict[FieldKind, Callable[[Field], FieldWidget]] = {
    FieldKind.GROUP: lambda _field: NoteFieldWidget(),
    FieldKind.DISPLAY: lambda _field: NoteFieldWidget(),
    FieldKind.BOOLEAN: BooleanFieldWidget,
    FieldKind.INTEGER: LineFieldWidget,
    FieldKind.DECIMAL: LineFieldWidget,
    FieldKind.DATE: DateFieldWidget,
    FieldKind.DATETIME: LineFieldWidget,
    FieldKind.TIME: LineFieldWidget,
    FieldKind.STRING: LineFieldWidget,
    FieldKind.TEXT: TextFieldWidget,
    FieldKind.URL: LineFieldWidget,
    FieldKind.CHOICE: ChoiceFieldWidget,
    FieldKind.OPEN_CHOICE: OpenChoiceFieldWidget,
    FieldKind.QUANTITY: LineFieldWidget,
    FieldKind.ATTACHMENT: AttachmentFieldWidget,
    FieldKind.REFERENCE: lambda field: ReferenceFieldWidget(field, ()),
}


def make_widget(field: Field, targets: Targets) -> FieldWidget:
    """The widget for a field; `targets` are what a reference may point at."""
    if field.calculation and (field.copies or field.kind in _NOT_WRITTEN):
        return CopyFieldWidget(field)
    if field.signature:
        return SignatureFieldWidget(field)
    if field.kind is FieldKind.REFERENCE:
        return ReferenceFieldWidget(field, targets.of(field))
    if field.kind in (FieldKind.CHOICE, FieldKind.OPEN_CHOICE) and not field.options:
        return TextFieldWidget(field) if field.repeats else LineFieldWidget(field)  # the file does not hold the list
    if field.kind in (FieldKind.CHOICE, FieldKind.OPEN_CHOICE) and field.style == "slider":
        return SliderFieldWidget(field)  # one of them, also where the file says that there may be several
    if field.kind in (FieldKind.CHOICE, FieldKind.OPEN_CHOICE) and field.repeats:
        return ManyFieldWidget(field)
    if field.kind is FieldKind.QUANTITY and len(field.units) > 1 and not field.repeats:
        return QuantityFieldWidget(field)
    if field.kind is FieldKind.DATE and field.style in ("year", "yearMonth") and not field.repeats:
        return PartOfDateFieldWidget(field)
    if field.kind is FieldKind.INTEGER and _is_scale(field):
        return ScaleFieldWidget(field)
    if field.repeats and WIDGETS[field.kind] in (LineFieldWidget, DateFieldWidget):
        return TextFieldWidget(field)  # one answer a line
    return WIDGETS[field.kind](field)


def _is_scale(field: Field) -> bool:
    try:
        return 0 < int(field.max_value) - int(field.min_value) < LONGEST_SCALE
    except ValueError:
        return False
