"""Let the style sheet look at a widget again after a property that it asks about has changed.

Only at one that it has looked at: the others it sees when they are first shown.  Asking for the style of a widget makes
PySide build the classes of a whole style, which the lock screen does without.
"""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def set_dressed(widget: QWidget, name: str, value: bool | str) -> None:
    """Set a property that the style sheet asks about."""
    if widget.property(name) == value:
        return
    widget.setProperty(name, value)
    if widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
        widget.style().unpolish(widget)
        widget.style().polish(widget)
        widget.update()
