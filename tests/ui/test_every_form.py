"""Every form that ships, opened in the window once and gone through: at 150 % nothing is cut, and nothing nameless."""

from collections.abc import Iterator
from contextlib import suppress

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.exceptions import TimeoutError as WaitedInVain
from pytestqt.qtbot import QtBot

from feltapp.forms.catalog import Catalog
from feltapp.resources import resource
from feltapp.ui.forms.section import SectionView
from tests.ui.looking import nameless, wrong_in_layout
from tests.ui.screens import SMALL, Shown, World, make_world, window_of

FORMS = sorted({ref.partition("|")[0] for ref in Catalog.load(resource("skjema")).refs})
A_MOMENT_MS = 1_000


@pytest.fixture(scope="module")
def world(tmp_path_factory: pytest.TempPathFactory) -> World:
    return make_world(tmp_path_factory.mktemp("skjemaer"))


@pytest.fixture
def shown(qtbot: QtBot, world: World) -> Iterator[Shown]:
    with window_of(qtbot, world, SMALL) as window:
        yield window


def section(shown: Shown) -> SectionView:
    (view,) = (one for one in shown.window.findChildren(SectionView) if one.isVisible())
    view.complete()
    return view


@pytest.mark.parametrize("form", FORMS)
def test_nothing_is_cut_or_nameless(shown: Shown, form: str) -> None:
    shown.go_to(shown.world.new_form(form))
    before = None
    while (now := section(shown)) is not before:
        before = now
        with suppress(WaitedInVain):  # what has just come is laid out in a turn of its own
            shown.qtbot.waitUntil(lambda: not wrong_in_layout(shown.window), timeout=A_MOMENT_MS)
        assert wrong_in_layout(shown.window) == []
        assert nameless(shown.window) == []
        QTest.keyClick(shown.window.focusWidget(), Qt.Key.Key_PageDown, Qt.KeyboardModifier.ControlModifier)
