"""What a screen reader gets of every page, over the accessibility bus from another process: all of it has a name."""

from collections import Counter
from collections.abc import Iterator

import pytest

from tests.journey.heard import Heard, everything, listen_to_messages, messages
from tests.journey.listening import Window, started
from tests.ui.screens import SCREENS

NO_ROLE = frozenset({"", "filler", "unknown", "invalid", "panel"})
MOST_TRIES = 100
IN_LISTS = frozenset({"list item", "table cell", "tree item", "page tab", "menu item"})


@pytest.fixture(scope="module")
def window(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Window]:
    with started("tests.journey.heard_pages", str(tmp_path_factory.mktemp("alle"))) as one:
        yield one


def walked(window: Window, order: str) -> list[Heard]:
    window.tell(order)
    return list(everything(window.bus, showing=True))


@pytest.mark.parametrize("name", SCREENS)
def test_all_that_takes_the_keyboard_says_what_it_is(window: Window, name: str) -> None:
    heard = walked(window, f"til {name}")
    stops = [one for one in heard if "focusable" in one.states]
    assert [str(one) for one in stops if not one.name.strip() or one.role in NO_ROLE] == []
    assert [str(one) for one in heard if one.role in IN_LISTS and not one.name.strip()] == []


def told(window: Window, order: str) -> list[str]:
    messages(window.bus)
    window.tell(order)
    for _ in range(MOST_TRIES):
        said = messages(window.bus)
        if said:
            return said
        window.tell("vent")
    return []


def test_what_comes_by_itself_is_said(window: Window) -> None:
    listen_to_messages(window.bus)
    window.tell("til brukere")
    assert any("Det du har skrevet er tatt vare på" in one for one in told(window, "feil"))
    assert any("Disken er full" in one for one in told(window, "uhell"))


def test_what_enter_opens_in_the_search_is_said(window: Window) -> None:
    listen_to_messages(window.bus)
    window.tell("til brukere")
    first = told(window, "søk be")[-1]
    (under,) = told(window, "ned")
    assert under not in ("", first)
    assert told(window, "søk qqq")[-1:] == ["Fant ingenting på «qqq»."]


def test_each_group_of_options_has_one_that_is_chosen_at_most(window: Window) -> None:
    heard = walked(window, "til kartlegging")
    options = [one for one in heard if one.role == "radio button" and one.groups]
    chosen = Counter(one.groups for one in options if "checked" in one.states)
    assert chosen
    assert max(chosen.values()) == 1
    assert {one.groups[-1] for one in options} >= {"Deler av skjemaet"}
