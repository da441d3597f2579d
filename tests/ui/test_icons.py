"""Every icon can be drawn, takes the colour asked for, and every name used in the code exists."""

import ast
from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray
from PySide6.QtGui import QColor
from PySide6.QtSvg import QSvgRenderer
from pytestqt.qtbot import QtBot

import feltapp.ui
from feltapp.resources import resource
from feltapp.ui.icons import icon, pixmap

FILES = sorted(resource("icons").glob("*.svg"))
NAMES = {path.stem for path in FILES}


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.stem))
def test_every_icon_can_be_drawn_in_any_colour(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert "currentColor" in text
    assert QSvgRenderer(QByteArray(text.encode())).isValid()
    image = pixmap(path.stem, "#A60017", 24, 2.0).toImage()
    seen = [image.pixelColor(x, y) for x in range(48) for y in range(48)]
    solid = {colour.name() for colour in seen if colour.alpha() == 255}
    assert solid == {QColor("#A60017").name()}


def test_an_icon_has_a_sharp_picture_for_each_scale(qtbot: QtBot) -> None:
    made = icon("Handshake", "#202733", 20)
    for scale in (1.0, 1.5, 2.0):
        assert made.pixmap(made.availableSizes()[0], scale).devicePixelRatio() == scale
        one = pixmap("Handshake", "#202733", 20, scale)
        assert one.width() == round(20 * scale)
        assert one.deviceIndependentSize().width() == 20


def _icon_words() -> set[str]:
    """Words in the code of ui/ that look like an icon's name: CamelCase strings that Aksel would use."""
    words: set[str] = set()
    root = Path(feltapp.ui.__file__).parent
    for path in root.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call):
                called = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
                if called in {"IconLabel", "icon", "set_icon", "pixmap"} and node.args:
                    first = node.args[0]
                    if isinstance(first, ast.Constant) and isinstance(first.value, str) and first.value:
                        words.add(first.value)
                for keyword in node.keywords:
                    if keyword.arg in {"icon", "icon_name", "action_icon", "badge_icon"}:
                        value = keyword.value
                        if isinstance(value, ast.Constant) and isinstance(value.value, str) and value.value:
                            words.add(value.value)
    return words


def test_every_icon_that_the_code_names_exists() -> None:
    named = _icon_words()
    assert named, "the search found nothing, so it proves nothing"
    assert named - NAMES == set()


def test_the_licence_ships_with_the_icons() -> None:
    assert "Permission is hereby granted" in resource("icons", "LICENSE.txt").read_text(encoding="utf-8")
