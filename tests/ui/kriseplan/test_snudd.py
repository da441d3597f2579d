"""The plan with the screen turned: the person's own words, changed by the person, kept as a draft, signed by nobody."""

from collections.abc import Iterator
from pathlib import Path as File

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from feltapp.actions import form, kriseplan
from feltapp.domain.answer import Answers
from feltapp.domain.ids import BrukerId, Path
from feltapp.domain.place import Place
from feltapp.ui.kriseplan.page import KriseplanPage
from feltapp.ui.kriseplan.snudd import SnuddPlanPage
from feltapp.ui.parts.text_fields import LineEdit, TextArea
from tests.ui.keyboard import write
from tests.ui.pages import Shown, no_strays, opened
from tests.unit.actions.world import AMIR, KARI, Laptop, Sentral, laptop

LEAST = 48
HJELPER, BRA = Path("plan.steder"), Path("plan.bra.jeg")
PLAN = {
    "plan.viktig": "Å ha et sted som er mitt.",
    "plan.bra.jeg": "Går tur langs elva.",
    "plan.dato": "2026-05-01",
}


@pytest.fixture
def kari(tmp_path: File) -> Laptop:
    return laptop(tmp_path / "kari", KARI, Sentral())


@pytest.fixture
def lars(kari: Laptop) -> BrukerId:
    kari.register("Anne", "Lie")
    bruker = kari.register()
    kari.write(bruker, "kriseplan", PLAN)
    kari.later(days=20)
    return bruker


@pytest.fixture
def shown(qtbot: QtBot, kari: Laptop, lars: BrukerId) -> Iterator[Shown]:
    with opened(qtbot, kari, SnuddPlanPage, (1366, 768)) as page:
        page.open(Place(page="snudd-plan", bruker=lars))
        yield page


def field(shown: Shown, name: str) -> LineEdit | TextArea:
    (found,) = [
        one
        for kind in (LineEdit, TextArea)
        for one in shown.page.findChildren(kind)
        if one.isVisible() and one.accessibleName() == name
    ]
    assert isinstance(found, LineEdit | TextArea)
    return found


def drafts(one: Laptop, bruker: BrukerId) -> Answers:
    return form.open_new(one.ctx, bruker, "kriseplan").session().final_answers()


def test_the_persons_own_words_and_nobody_elses_name(shown: Shown) -> None:
    said = shown.words()
    assert PLAN["plan.viktig"] in said
    assert PLAN["plan.bra.jeg"] in said
    assert "Ikke skrevet ennå." in said
    for name in ("Anne", "Lie", "Solbakken", "Kari Moen"):
        assert name not in said
    assert SnuddPlanPage.bare


def test_to_look_is_to_begin_nothing(shown: Shown, kari: Laptop, lars: BrukerId) -> None:
    shown.press("Gi skjermen tilbake")
    assert PLAN["plan.viktig"] not in shown.words()
    shown.press("Fortsett")
    assert shown.went == [Place(page="kriseplan", bruker=lars)]
    assert not form.open_new(kari.ctx, lars, "kriseplan").begun


def test_what_is_written_is_kept_and_waits_for_a_signature(shown: Shown, kari: Laptop, lars: BrukerId) -> None:
    shown.press("Skriv: Det som hjelper")
    assert QApplication.focusWidget() is field(shown, "Steder og mennesker som gjør det lettere")
    write(field(shown, "Steder og mennesker som gjør det lettere"), "Kafé Elva")
    shown.press("Se hele planen")
    assert "Kafé Elva" in shown.words()
    shown.press("Gi skjermen tilbake")
    opened_again = form.open_new(kari.ctx, lars, "kriseplan")
    assert opened_again.session().final_answers()[HJELPER].value == "Kafé Elva"
    assert kriseplan.open_plan(kari.ctx, lars).version == 1, "nobody has signed"
    shown.press("Fortsett")
    assert shown.went == [Place(page="skjema", bruker=lars, draft=opened_again.draft.id)]


def test_it_can_be_gone_through_part_by_part_to_the_end(shown: Shown) -> None:
    shown.press("Gå gjennom del for del")
    for number in range(1, 8):
        assert f"Del {number} av 7." in shown.words()
        shown.press("Neste")
    assert "Planen er din." in shown.words()
    shown.press("Gå gjennom del for del")
    shown.press("Neste")
    shown.press("Forrige")
    assert "Del 1 av 7." in shown.words()


def test_a_date_that_cannot_be_read_is_told_and_nothing_is_lost(shown: Shown, kari: Laptop, lars: BrukerId) -> None:
    shown.press("Endre: Om planen")
    line = field(shown, "Vi ser på den igjen")
    write(line, "snart")
    assert line.accessibleDescription() != ""
    assert line.accessibleDescription() in shown.words()
    shown.press("Gi skjermen tilbake")
    shown.open(Place(page="snudd-plan", bruker=lars))
    shown.press("Endre: Om planen")
    assert field(shown, "Vi ser på den igjen").text() == "snart"
    shown.press("Neste")
    assert field(shown, "Hva er viktig for meg").text() == PLAN["plan.viktig"]


def test_somebody_to_ring_is_added_and_taken_away(shown: Shown, kari: Laptop, lars: BrukerId) -> None:
    shown.press("Skriv: Hvem jeg kan ringe")
    shown.press("Legg til en å ringe")
    write(field(shown, "Hvem"), "Søster")
    shown.page.leaving()
    shown.settle()
    assert [one.value for path, one in drafts(kari, lars).items() if path.endswith("plan.ringe.hvem")] == ["Søster"]
    shown.press("Ta bort 1")
    shown.page.leaving()
    shown.settle()
    assert not [one for path, one in drafts(kari, lars).items() if path.endswith("plan.ringe.hvem")]


def test_two_versions_are_both_shown_and_nobody_writes_over_them(
    qtbot: QtBot, kari: Laptop, lars: BrukerId, tmp_path: File
) -> None:
    amir = laptop(tmp_path / "amir", AMIR, kari.sentral)
    kari.meet()
    amir.meet()
    record = kriseplan.open_plan(kari.ctx, lars).record
    assert record is not None
    kari.change(record, {BRA: "Ringer søster."})
    amir.change(record, {BRA: "Legger meg."})
    for one in (kari, amir, kari):
        one.meet()
    with opened(qtbot, kari, SnuddPlanPage) as shown:
        shown.open(Place(page="snudd-plan", bruker=lars))
        assert "Ringer søster.\nLegger meg." in shown.words() or "Legger meg.\nRinger søster." in shown.words()
        shown.press("Endre: Meg og hverdagen")
        said = shown.words()
        assert "Ringer søster." in said
        assert "Legger meg." in said
        names = [one.accessibleName() for one in shown.page.findChildren(TextArea) if one.isVisible()]
        assert "Dette gjør jeg" not in names


@pytest.mark.parametrize("size", [(1366, 768), (911, 512)])
def test_everything_to_press_and_write_in_is_large_enough(shown: Shown, size: tuple[int, int]) -> None:
    shown.window.resize(*size)
    for press in ("", "Endre: Om planen"):
        if press:
            shown.press(press)
        here = [*shown.page.findChildren(QAbstractButton), *shown.page.findChildren(LineEdit)]
        small = [one.accessibleName() for one in here if one.isVisible() and one.height() < LEAST]
        assert small == []


def test_from_the_plans_page_the_screen_is_turned(qtbot: QtBot, kari: Laptop, lars: BrukerId) -> None:
    with opened(qtbot, kari, KriseplanPage) as page:
        page.open(Place(page="kriseplan", bruker=lars))
        page.press("Snu skjermen")
        assert page.went == [Place(page="snudd-plan", bruker=lars)]


def test_nothing_flashes_up_as_a_window_of_its_own(shown: Shown, lars: BrukerId) -> None:
    with no_strays():
        shown.open(Place(page="snudd-plan", bruker=lars))
        shown.press("Skriv: Hvem jeg kan ringe")
        shown.press("Legg til en å ringe")
        shown.press("Se hele planen")
