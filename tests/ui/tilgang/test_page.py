"""Tilgang in the window: over the real sentral, who is let in until a day, who is kept out, and what is refused."""

from collections.abc import Iterator
from datetime import timedelta
from functools import partial
from pathlib import Path as File

import pytest
from pytestqt.qtbot import QtBot

from feltapp.actions import words
from feltapp.actions.brukere import NewBruker, register_bruker
from feltapp.domain.ids import BrukerId
from feltapp.domain.place import Place
from feltapp.ui.innstillinger.page import settings_page
from feltapp.ui.tilgang.page import TilgangPage, access_page
from tests.sync.desk import Desk, desk
from tests.sync.sentral import Fault, Sentral, installed, other_team
from tests.ui.pages import Shown, opened
from tests.unit.actions.world import Laptop
from tests.unit.actions.world import Sentral as NoSentral


@pytest.fixture
def sentral(tmp_path: File) -> Iterator[Sentral]:
    one = Sentral(tmp_path)
    yield one
    one.close()


@pytest.fixture
def leader(tmp_path: File, sentral: Sentral) -> Iterator[Desk]:
    other_team(sentral.central, sentral.clock, "Odd Os")
    one = desk(tmp_path, installed().leader, sentral)
    one.sync()
    yield one
    one.laptop.close()


@pytest.fixture
def lars(leader: Desk) -> BrukerId:
    bruker = register_bruker(leader.ctx, NewBruker(fornavn="Lars", etternavn="Solbakken")).bruker
    leader.sync()
    return bruker


@pytest.fixture
def shown(qtbot: QtBot, leader: Desk, lars: BrukerId) -> Iterator[Shown]:
    held = Laptop(ctx=leader.ctx, sentral=NoSentral())
    with opened(qtbot, held, access_page(leader.laptop.line)) as page:
        page.open(Place(page="tilgang", bruker=lars))
        answered(page)
        yield page


def answered(shown: Shown) -> None:
    """Wait for the network's worker too."""
    done: list[bool] = []
    shown.tasks.net(lambda: True, done.append)
    shown.until(lambda: bool(done))
    shown.settle()


def page_of(shown: Shown) -> TilgangPage:
    assert isinstance(shown.page, TilgangPage)
    return shown.page


def choose(shown: Shown, name: str) -> None:
    page = page_of(shown)
    staff = {one.name: one.id for one in shown.laptop.ctx.staff().by_id.values()}
    page.who.set_value(staff[name])


def press(shown: Shown, said: str) -> None:
    shown.press(said)
    answered(shown)


def test_somebody_of_another_team_is_let_in_until_a_day_and_out_again(shown: Shown) -> None:
    assert "Ingen har fått eller mistet tilgang ved navn." in shown.words()
    page = page_of(shown)
    until = words.day(shown.laptop.ctx.clock.now().date() + timedelta(days=90))
    choose(shown, "Odd Os")
    page.until.set_text(until)
    press(shown, "La det gjelde fra nå")
    assert f"Til og med {until}" in shown.words()
    assert "Bo inne · journal, stamkort" in shown.words()
    assert "av Lise Lunde" in shown.words()
    assert page.who.value() is None
    press(shown, "Avslutt: Odd Os")
    assert "Ingen har fått eller mistet tilgang ved navn." in shown.words()


def test_a_colleague_is_kept_out_and_let_in_again(shown: Shown) -> None:
    choose(shown, "Amir Noor")
    shown.press("Hold utenfor")
    assert not page_of(shown).until.isVisible()
    press(shown, "La det gjelde fra nå")
    assert "Holdt utenfor" in shown.words()
    press(shown, "Slipp inn igjen: Amir Noor")
    assert "Holdt utenfor" not in shown.words()


@pytest.mark.parametrize(
    ("who", "until", "said"),
    [
        ("", "", "Velg hvem det gjelder."),
        ("Odd Os", "", "Noen i et annet team får tilgang til en dag. Skriv hvilken."),
        ("Odd Os", "snart", "Skriv dagen som dd.mm.åååå."),
        ("Odd Os", "01.01.2020", "Velg en dag fra i dag og høyst ett år fram."),
    ],
)
def test_what_is_wrong_is_said_beside_its_field(shown: Shown, who: str, until: str, said: str) -> None:
    if who:
        choose(shown, who)
    page_of(shown).until.set_text(until)
    press(shown, "La det gjelde fra nå")
    assert said in shown.words()
    assert page_of(shown).save.isEnabled()


def test_without_a_network_it_says_so_and_nothing_is_done(shown: Shown, leader: Desk) -> None:
    choose(shown, "Amir Noor")
    shown.press("Hold utenfor")
    leader.laptop.line.faults = [Fault.LOST_REQUEST]
    press(shown, "La det gjelde fra nå")
    assert "Feltapp får ikke kontakt med sentralen." in shown.words()
    assert "Holdt utenfor" not in shown.words()


def test_with_no_sentral_at_all_it_says_so_at_once(qtbot: QtBot, leader: Desk, lars: BrukerId) -> None:
    held = Laptop(ctx=leader.ctx, sentral=NoSentral())
    with opened(qtbot, held, access_page(None)) as page:
        page.open(Place(page="tilgang", bruker=lars))
        assert "Feltapp får ikke kontakt med sentralen." in page.words()
        assert "La det gjelde fra nå" not in page.words()


def test_only_a_leader_is_shown_the_way_to_it(qtbot: QtBot, tmp_path: File, leader: Desk, sentral: Sentral) -> None:
    kari = desk(tmp_path, installed().people[0], sentral)
    for one, there in ((leader, True), (kari, False)):
        with opened(qtbot, Laptop(ctx=one.ctx, sentral=NoSentral()), partial(settings_page(None))) as page:
            page.open(Place(page="innstillinger"))
            assert ("Hvem som ser én persons mapper" in page.words()) is there
    kari.laptop.close()
