"""Say to a screen reader what has come on the screen by itself: a message, an error, what the search found.

Never what a person has just done or typed: that the screen reader says of its own.
"""

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget


def announce(widget: QWidget, words: str) -> None:
    """Said when what is being said has been said; nothing while nobody listens."""
    if words and QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, words))
