"""Draws what stands around every page once, unseen, while somebody types a passphrase.

So that fonts, icons and styles have been read and the first picture of a window costs no more than the next.
"""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QVBoxLayout, QWidget

from feltapp.domain.mappe import Role
from feltapp.ui.app import SIZE
from feltapp.ui.menu import BOTTOM, menu_for
from feltapp.ui.parts.card import Card
from feltapp.ui.parts.chips import ChipGroup
from feltapp.ui.parts.drop_down import DropDown
from feltapp.ui.parts.page_header import PageHeader
from feltapp.ui.parts.side_menu import SideMenu
from feltapp.ui.parts.status_bar import StatusBar
from feltapp.ui.parts.text_fields import LineEdit
from feltapp.ui.parts.top_bar import TopBar


def draw_once() -> None:
    """Takes some 50 ms of the Qt thread, which has nothing else to do before there is a window."""
    page = QWidget()
    layout = QVBoxLayout(page)
    for part in (
        TopBar("feltapp"),
        SideMenu(menu_for(Role.TEAMLEDER), BOTTOM),
        PageHeader("feltapp"),
        Card("feltapp", "PersonGroup"),
        LineEdit("feltapp"),
        ChipGroup([("a", "feltapp")], "feltapp"),
        DropDown([("a", "feltapp")], liten=True, name="feltapp"),
        StatusBar(),
    ):
        layout.addWidget(part)
    page.resize(*SIZE)
    page.grab()
    page.findChildren(QObject)  # each class of Qt's own that Python meets for the first time costs it, too
