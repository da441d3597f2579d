"""One person's page, with made-up Lars as the demo has him."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path as File

import pytest
from pytestqt.qtbot import QtBot

from feltapp.actions import brukere, paper
from feltapp.actions.brukere import NewBruker
from feltapp.actions.deling import Maate
from feltapp.actions.paper import Wanted
from feltapp.actions.person import open_person
from feltapp.domain.ids import BrukerId
from feltapp.domain.place import Place
from feltapp.ui import places
from feltapp.ui.person.page import PersonPage
from feltapp.ui.person.tabs import TABS
from tests.ui.pages import Shown, no_strays, opened, with_lars
from tests.unit.actions.test_kriseplan import WORDS
from tests.unit.actions.test_samtykke import give
from tests.unit.actions.world import KARI, Laptop, Sentral, laptop

BORN = date(1991, 11, 3)
Made = tuple[Laptop, tuple[BrukerId, ...]]


@pytest.fixture
def made(tmp_path: File) -> Made:
    return with_lars(tmp_path / "kari")


@pytest.fixture
def shown(qtbot: QtBot, made: Made) -> Iterator[Shown]:
    with opened(qtbot, made[0], PersonPage) as page:
        yield page


def test_the_persons_own_words_and_what_is_due_are_there(shown: Shown, made: Made) -> None:
    shown.open(Place(page="person", bruker=made[1][0]))
    said = shown.words()
    assert "Lars Solbakken" in said
    assert "Hva er viktig for deg?" in said
    assert "Må følges opp" in said
    assert "Krise- og mestringsplan" in said


@pytest.mark.parametrize("tab", [key for key, _ in TABS if key not in ("samtykker", "plan")])
def test_every_tab_opens(shown: Shown, made: Made, tab: str) -> None:
    shown.open(Place(page="person", bruker=made[1][0], field=tab))
    assert shown.page.current_field() == tab


def test_nothing_of_the_one_before_is_shown_for_the_next(shown: Shown, made: Made) -> None:
    lars, other = made[1]
    for tab, _ in TABS:
        if tab in ("samtykker", "plan"):
            continue
        shown.open(Place(page="person", bruker=lars, field=tab))
        shown.page.show_place(Place(page="person", bruker=other, field=tab))
        said = shown.words()
        for words in ("Lars", "Solbakken", "Lindeveien", "Anne", "NAV"):
            assert words not in said, (tab, words)
        shown.settle()
        assert "Solbakken" not in shown.words()


def test_no_number_stands_anywhere(shown: Shown, made: Made) -> None:
    for tab, _ in TABS:
        shown.open(Place(page="person", bruker=made[1][0], field=tab))
        assert not any(word.isdigit() and len(word) == 11 for word in shown.words().split())


def test_nothing_flashes_up_as_a_window_of_its_own(shown: Shown, made: Made) -> None:
    with no_strays():
        shown.open(Place(page="person", bruker=made[1][0]))
        shown.open(Place(page="person", bruker=made[1][1]))


def test_two_stamkort_are_joined_and_parted_again(shown: Shown, made: Made) -> None:
    one = made[0]
    first, second = (
        brukere.register_bruker(one.ctx, NewBruker(fornavn="Anne", etternavn="Lie", fodselsdato=BORN)).bruker
        for _ in range(2)
    )
    shown.open(Place(page="person", bruker=first))
    assert "Kan dette være samme person?" in shown.words()
    shown.press("Samme person")
    assert set(open_person(one.ctx, second).joined) == {first, second}
    assert "To stamkort vises som én person." in shown.words()
    shown.press("Del dem igjen")
    assert open_person(one.ctx, second).joined == (second,)
    assert "én person" not in shown.words()
    assert "Kan dette være samme person?" not in shown.words(), "nobody is asked twice"


def test_whoever_has_an_older_plan_is_asked_about_until_they_have_the_new(qtbot: QtBot, tmp_path: File) -> None:
    kari = laptop(tmp_path / "kari", KARI, Sentral())
    lars = kari.register()
    give(kari, lars, "kriseplan", to="Søsteren Anne")
    wanted = Wanted(bruker=lars, record=kari.write(lars, "kriseplan", WORDS))
    paper.hand_out(kari.ctx, wanted, ("Lars", "Søsteren Anne"), Maate.PAPIR)
    with opened(qtbot, kari, PersonPage) as shown:
        shown.open(places.person(lars))
        assert "Skal de ha den nye planen?" not in shown.words()
        kari.change(wanted.record, {"plan.viktig": "Noe nytt"})
        shown.open(places.person(lars))
        assert "Har en eldre: Lars, Søsteren Anne" in shown.words()
        shown.press("Skal de ha den nye planen?, Har en eldre: Lars, Søsteren Anne")
        assert shown.went == [Place(page="kriseplan", bruker=lars)]
        paper.hand_out(kari.ctx, wanted, ("Søsteren Anne",), Maate.PAPIR)
        paper.hand_out(kari.ctx, wanted, ("Lars",), Maate.VIST)
        shown.open(places.person(lars))
        assert "Har en eldre: Lars" in shown.words(), "to be shown it is not to have it"
        assert "Søsteren Anne" not in shown.words().partition("Har en eldre")[2].partition("\n")[0]
