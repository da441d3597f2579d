"""A frist closed with a reason where it stands: in words, undone by a new record, never taken from one's hands."""

from collections.abc import Iterator
from pathlib import Path as File

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from feltapp.actions import form
from feltapp.actions.person import open_person
from feltapp.domain.changes import Changes
from feltapp.domain.ids import BrukerId, Path
from feltapp.domain.place import Place
from feltapp.ui import places
from feltapp.ui.frist.closing_panel import ClosingPanel
from feltapp.ui.min_dag.page import MinDagPage
from feltapp.ui.parts.more_button import MoreButton
from feltapp.ui.person.page import PersonPage
from tests.ui.pages import Shown, opened
from tests.unit.actions.world import KARI, Laptop, Sentral, laptop


@pytest.fixture
def kari(tmp_path: File) -> Laptop:
    return laptop(tmp_path / "kari", KARI, Sentral())


@pytest.fixture
def lars(kari: Laptop) -> BrukerId:
    """Somebody for whom six things are long overdue, and one is near."""
    lars = kari.register()
    kari.put(lars, "tiltak", {"tiltak.hva": "Turgruppe", "tiltak.fra": "2025-01-01"})
    kari.later(days=60)
    kari.put(lars, "overgang", {"overgang.planlagt": "2026-08-03", "overgang.til": "Hjem"})
    return lars


@pytest.fixture
def person(qtbot: QtBot, kari: Laptop, lars: BrukerId) -> Iterator[Shown]:
    with opened(qtbot, kari, PersonPage, (1178, 1400)) as page:
        page.open(Place(page="person", bruker=lars))
        yield page


def _panel(shown: Shown) -> ClosingPanel | None:
    return next((one for one in shown.page.findChildren(ClosingPanel) if one.isVisible()), None)


def _more(shown: Shown, about: str) -> list[MoreButton]:
    several = (one for one in shown.page.findChildren(MoreButton) if one.isVisible())
    return [one for one in several if about in one.accessibleName()]


def _ask(shown: Shown, about: str) -> ClosingPanel:
    more = _more(shown, about)
    if not more:
        shown.press("Vis alle")
        more = _more(shown, about)
    assert len(more) == 1
    more[0].open_menu()
    menu = more[0].menu()
    assert menu is not None
    (close,) = menu.actions()
    assert close.text() == "Lukk med grunn …"
    close.trigger()
    menu.close()
    panel = _panel(shown)
    assert panel is not None
    return panel


def _codes(shown: Shown, lars: BrukerId) -> set[str]:
    return {one.code for one in open_person(shown.laptop.ctx, lars).frister}


def test_what_is_near_and_what_nobody_has_followed_up_stand_apart(person: Shown) -> None:
    person.press("Vis alle")
    said = person.words()
    assert "Ikke fulgt opp" in said
    late = said[said.index("Ikke fulgt opp") :]
    assert "Oppsummer tiltaket, Turgruppe" in late
    assert "Vurder individuell plan" in late
    near = said[said.index("Må følges opp") : said.index("Ikke fulgt opp")]
    assert "Kartlegging før innflytting" in near


def test_work_of_ones_own_is_done_and_not_closed(person: Shown) -> None:
    person.press("Vis alle")
    assert "Signert arbeid som ikke er sendt" in person.words()
    assert _more(person, "signert arbeid") == []


def test_at_most_five_until_all_are_asked_for(person: Shown) -> None:
    def shown() -> int:
        return len(_more(person, "Mer om fristen"))

    before = shown()
    person.press("Vis alle")
    assert shown() > before
    person.press("Vis færre")
    assert shown() == before


def test_closed_with_a_reason_in_place_and_undone_by_a_new_record(person: Shown, lars: BrukerId) -> None:
    panel = _ask(person, "Turgruppe")
    person.press("Lukk fristen")
    assert panel.isVisible()
    assert "Velg hvorfor den lukkes." in person.words()
    assert "Skriv hvorfor, så en kollega forstår det." in person.words()
    assert "tiltak" in _codes(person, lars)
    panel.reason.set_value("ikke-aktuelt")
    panel.text.set_text("Turgruppa er lagt ned.")
    person.press("Lukk fristen")
    assert _panel(person) is None
    kept = {(one.code, one.days > 0) for one in open_person(person.laptop.ctx, lars).frister if one.code == "tiltak"}
    assert kept == {("tiltak", True)}, "its clock is set to zero, and it comes back"
    person.press("Angre")
    assert any(one.code == "tiltak" and one.late for one in open_person(person.laptop.ctx, lars).frister)
    assert "Det står i tidslinja" not in person.words()
    kinds = [item.kind for item in open_person(person.laptop.ctx, lars).timeline]
    assert kinds.count("frist-lukket") == 2, "nothing is taken away"


def test_what_comes_meanwhile_waits_until_the_reason_is_written(person: Shown, lars: BrukerId) -> None:
    panel = _ask(person, "Turgruppe")
    panel.text.set_text("Turgruppa er")
    person.laptop.put(lars, "rettighetsinformasjon", {"rett.alle": True})
    person.page.refresh(Changes(brukere=frozenset({lars})))
    person.settle()
    assert panel.isVisible()
    assert panel.text.text() == "Turgruppa er"
    QTest.keyClick(panel, Qt.Key.Key_Escape)
    person.settle()
    assert _panel(person) is None
    assert "Fortell om rettigheter" not in person.words()


def test_what_is_being_written_survives_a_lock_as_a_draft(person: Shown, lars: BrukerId) -> None:
    def drafts() -> list[str]:
        return [one.skjema for one in open_person(person.laptop.ctx, lars).drafts]

    panel = _ask(person, "Turgruppe")
    assert drafts() == [], "looking keeps nothing"
    QTest.keyClicks(panel.text, "Turgruppa er lagt")
    person.until(lambda: drafts() == ["frist-lukket"])
    QTest.keyClicks(panel.text, " ned.")
    person.page.leaving()
    person.settle()
    (begun,) = open_person(person.laptop.ctx, lars).drafts
    kept = form.open_draft(person.laptop.ctx, begun.draft).session().final_answers()
    assert kept[Path("lukket.tekst")].value == "Turgruppa er lagt ned."
    panel.reason.set_value("ikke-aktuelt")
    person.press("Lukk fristen")
    assert drafts() == []
    (closed,) = (one for one in open_person(person.laptop.ctx, lars).records if one.skjema == "frist-lukket")
    assert closed.version == 1


def test_what_was_not_to_be_closed_is_thrown_away(person: Shown, lars: BrukerId) -> None:
    panel = _ask(person, "Turgruppe")
    QTest.keyClicks(panel.text, "Nei")
    person.page.leaving()
    person.settle()
    assert len(open_person(person.laptop.ctx, lars).drafts) == 1
    person.press("Ikke lukk")
    assert open_person(person.laptop.ctx, lars).drafts == ()
    assert "tiltak" in _codes(person, lars)


def test_another_person_never_sees_what_was_being_written(person: Shown) -> None:
    panel = _ask(person, "Turgruppe")
    panel.text.set_text("Turgruppa er")
    mona = person.laptop.register("Mona", "Berg")
    person.open(Place(page="person", bruker=mona))
    assert _panel(person) is None
    assert "Turgruppa" not in person.words()


def test_the_same_on_min_dag(qtbot: QtBot, kari: Laptop, lars: BrukerId) -> None:
    with opened(qtbot, kari, MinDagPage, (1178, 1400)) as day:
        day.open(Place(page="min-dag"))
        first = next(one for one in day.page.findChildren(MoreButton) if "Mer om fristen: Lars" in one.accessibleName())
        panel = _ask(day, first.accessibleName())
        before = _codes(day, lars)
        panel.reason.set_value("gjort-ellers")
        panel.text.set_text("Gjort hos NAV.")
        day.press("Lukk fristen")
        assert len(before - _codes(day, lars)) == 1
        day.press("Angre")
        assert _codes(day, lars) == before


def test_the_plan_that_is_to_be_printed_goes_straight_to_paper(kari: Laptop, lars: BrukerId) -> None:
    plan = kari.put(lars, "kriseplan", {"plan.viktig": "Ro"})
    (row,) = (one for one in open_person(kari.ctx, lars).frister if one.code == "skriv-ut-plan")
    assert places.of_frist(row) == places.print_out(lars, plan)
    kari.put(lars, "kopi", {"kopi.dokument": "Min krise- og mestringsplan"})
    assert "skriv-ut-plan" not in {one.code for one in open_person(kari.ctx, lars).frister}
