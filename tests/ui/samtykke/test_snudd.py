"""A samtykke with the screen turned: nobody else's name, signed with finger or mouse, said by keyboard alone, kept."""

from collections.abc import Iterator
from pathlib import Path as File

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from feltapp.actions import form, snudd
from feltapp.domain.answer import Answers
from feltapp.domain.ids import BrukerId, Path, RevisionId
from feltapp.domain.place import Place
from feltapp.domain.samtykke import INFORMERT, MAATE, UNDERSKRIFT
from feltapp.forms.samtykke import as_lines
from feltapp.forms.underskrift import of_value
from feltapp.ui.fields.signature import SignatureFieldWidget
from feltapp.ui.forms.page import FormPage
from feltapp.ui.parts.check_list import CheckBox
from feltapp.ui.parts.ink_pad import InkPad
from feltapp.ui.samtykke.snudd import SnuddSamtykkePage
from tests.ui.keyboard import press
from tests.ui.pages import Shown, no_strays, opened
from tests.unit.actions.test_snudd import WHOLE, begun, write_name
from tests.unit.actions.world import KARI, Laptop, Sentral, laptop

LEAST = 48
KNOWS = "Jeg vet at jeg kan si nei, og at jeg kan trekke samtykket når jeg vil."
NOT_YET = {path: value for path, value in WHOLE.items() if path != INFORMERT}


@pytest.fixture
def kari(tmp_path: File) -> Laptop:
    return laptop(tmp_path / "kari", KARI, Sentral())


@pytest.fixture
def draft(kari: Laptop) -> RevisionId:
    kari.register("Anne", "Lie")
    return begun(kari, kari.register(), NOT_YET).draft.id


@pytest.fixture
def shown(qtbot: QtBot, kari: Laptop, draft: RevisionId) -> Iterator[Shown]:
    with opened(qtbot, kari, SnuddSamtykkePage, (1366, 768)) as page:
        page.open(Place(page="snudd-samtykke", bruker=bruker_of(kari, draft), draft=draft))
        yield page


def bruker_of(one: Laptop, draft: RevisionId) -> BrukerId:
    return form.open_draft(one.ctx, draft).draft.bruker


def pad(shown: Shown) -> InkPad:
    found = shown.page.findChild(InkPad)
    assert isinstance(found, InkPad)
    return found


def knows(shown: Shown) -> CheckBox:
    found = next(one for one in shown.page.findChildren(CheckBox) if one.text() == KNOWS)
    assert isinstance(found, CheckBox)
    return found


def sign(shown: Shown) -> None:
    sheet = pad(shown)
    points = [QPoint(60, sheet.height() // 2), QPoint(160, 40), QPoint(300, sheet.height() - 60)]
    QTest.mousePress(sheet, Qt.MouseButton.LeftButton, pos=points[0])
    for one in points[1:]:
        QTest.mouseMove(sheet, one)
    QTest.mouseRelease(sheet, Qt.MouseButton.LeftButton, pos=points[-1])


def kept(one: Laptop, draft: RevisionId) -> Answers:
    return form.open_draft(one.ctx, draft).session().final_answers()


def leave(shown: Shown) -> None:
    shown.page.leaving()
    shown.settle()


def test_the_whole_text_and_nobody_elses_name(shown: Shown, kari: Laptop, draft: RevisionId) -> None:
    said = shown.words()
    data = snudd.open_samtykke(kari.ctx, draft)
    for part in snudd.text(data, data.opened.session()):
        assert part.heading in said
        assert all(line in said for line in part.lines)
    assert "Anne" not in said
    assert "Lie" not in said
    assert SnuddSamtykkePage.bare
    assert shown.page.title == "Samtykke", "never whose"


def test_one_signs_after_having_said_that_one_knows(shown: Shown, kari: Laptop, draft: RevisionId) -> None:
    sign(shown)
    assert pad(shown).ink == ()
    assert "Kryss av over her først." in shown.words()
    shown.click(knows(shown))
    sign(shown)
    leave(shown)
    answers = kept(kari, draft)
    said = of_value(answers[UNDERSKRIFT].value)
    assert said is not None
    assert said.ink == pad(shown).ink
    data = snudd.open_samtykke(kari.ctx, draft)
    assert said.text == as_lines(snudd.text(data, data.opened.session())), "what stood there, letter by letter"
    assert answers[MAATE].value == {"code": "skjerm", "system": "urn:feltapp:kode:samtykkemaate"}
    assert answers[INFORMERT].value is True


def test_on_a_small_screen_the_sheet_comes_into_sight(shown: Shown) -> None:
    shown.window.resize(911, 512)
    shown.press("Til underskriften")
    shown.click(knows(shown))
    sheet, top = pad(shown), shown.window
    above, below = sheet.mapTo(top, sheet.rect().topLeft()).y(), sheet.mapTo(top, sheet.rect().bottomLeft()).y()
    assert shown.button("Gi skjermen tilbake").mapTo(top, QPoint(0, 0)).y() < above
    assert below < shown.button("Til underskriften").mapTo(top, QPoint(0, 0)).y(), "all of it, to write on"


def test_who_does_not_know_after_all_has_not_signed(shown: Shown, kari: Laptop, draft: RevisionId) -> None:
    shown.click(knows(shown))
    sign(shown)
    shown.click(knows(shown))
    assert pad(shown).ink == ()
    assert not pad(shown).isEnabled()
    leave(shown)
    assert UNDERSKRIFT not in kept(kari, draft)


def test_a_text_that_lacks_something_is_not_signed(qtbot: QtBot, kari: Laptop) -> None:
    lacking = {path: value for path, value in WHOLE.items() if path != "samtykke.gyldig-til"}
    one = begun(kari, kari.register(), lacking)
    with opened(qtbot, kari, SnuddSamtykkePage) as shown:
        shown.open(Place(page="snudd-samtykke", bruker=one.draft.bruker, draft=one.draft.id))
        assert "Noe mangler i teksten." in shown.words()
        assert "Ikke fylt ut ennå." in shown.words()
        sign(shown)
        assert pad(shown).ink == ()


def test_writing_is_taken_back_and_begun_again(shown: Shown, kari: Laptop, draft: RevisionId) -> None:
    shown.click(knows(shown))
    sign(shown)
    sign(shown)
    shown.press("Angre siste strek")
    assert len(pad(shown).ink) == 1
    shown.press("Skriv på nytt")
    assert not pad(shown).ink
    assert not shown.button("Skriv på nytt").isEnabled()
    leave(shown)
    assert UNDERSKRIFT not in kept(kari, draft)


def test_what_is_half_written_is_there_when_one_comes_back(shown: Shown, kari: Laptop, draft: RevisionId) -> None:
    shown.click(knows(shown))
    sign(shown)
    written = pad(shown).ink
    shown.press("Gi skjermen tilbake")
    shown.open(Place(page="snudd-samtykke", bruker=bruker_of(kari, draft), draft=draft))
    assert pad(shown).ink == written
    assert knows(shown).isChecked()


def test_the_keyboard_alone_can_say_it(shown: Shown, kari: Laptop, draft: RevisionId) -> None:
    """Who cannot write says it aloud, and finds the way there with Tab."""
    met: list[str] = []
    wanted = shown.button("Jeg vil heller si det")
    for _ in range(12):
        focused = QApplication.focusWidget()
        if focused is wanted:
            break
        met.append(focused.accessibleName() if focused is not None else "")
        QTest.keyClick(shown.window, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is wanted, met
    press(wanted, Qt.Key.Key_Return)
    assert "Du sier det høyt." in shown.words()
    assert not pad(shown).isVisible()
    leave(shown)
    assert kept(kari, draft)[MAATE].value == {"code": "muntlig", "system": "urn:feltapp:kode:samtykkemaate"}
    shown.press("Jeg vil skrive under her")
    assert pad(shown).isVisible()


def test_giving_back_shows_nothing_and_goes_to_the_same_draft(shown: Shown, kari: Laptop, draft: RevisionId) -> None:
    shown.press("Gi skjermen tilbake")
    said = shown.words()
    assert "Takk. Nå kan du gi maskinen tilbake." in said
    assert "NAV" not in said
    assert "Lars" not in said
    assert shown.went == []
    assert QApplication.focusWidget() is shown.button("Fortsett")
    shown.press("Fortsett")
    (place,) = shown.went
    assert (place.page, place.draft, place.field) == ("skjema", draft, UNDERSKRIFT)


def test_escape_is_the_one_key_back(shown: Shown) -> None:
    QTest.keyClick(shown.window, Qt.Key.Key_Escape)
    assert "Takk. Nå kan du gi maskinen tilbake." in shown.words()
    QTest.keyClick(shown.window, Qt.Key.Key_Escape)
    shown.settle()
    assert [place.page for place in shown.went] == ["skjema"]


@pytest.mark.parametrize("size", [(1366, 768), (911, 512)])
def test_everything_to_press_is_large_enough(shown: Shown, size: tuple[int, int]) -> None:
    shown.window.resize(*size)
    shown.click(knows(shown))
    sign(shown)
    small = [
        (one.text(), one.width(), one.height())
        for one in shown.page.findChildren(QAbstractButton)
        if one.isVisible() and min(one.width(), one.height()) < LEAST
    ]
    assert small == []
    assert pad(shown).height() >= 3 * LEAST


def test_nothing_of_the_one_before_is_shown_for_the_next(shown: Shown, kari: Laptop, draft: RevisionId) -> None:
    shown.click(knows(shown))
    sign(shown)
    other = begun(kari, kari.register("Mona", "Berg"), {"samtykke.mottaker": "Utleieren"})
    shown.page.show_place(Place(page="snudd-samtykke", bruker=other.draft.bruker, draft=other.draft.id))
    assert "NAV" not in shown.words()
    assert pad(shown).ink == ()
    shown.settle()
    assert "Utleieren" in shown.words()
    assert UNDERSKRIFT in kept(kari, draft), "and hers is kept"


def test_nothing_flashes_up_as_a_window_of_its_own(shown: Shown, kari: Laptop, draft: RevisionId) -> None:
    with no_strays():
        shown.open(Place(page="snudd-samtykke", bruker=bruker_of(kari, draft), draft=draft))
        shown.press("Gi skjermen tilbake")


@pytest.fixture
def in_form(qtbot: QtBot, kari: Laptop) -> Iterator[Shown]:
    with opened(qtbot, kari, FormPage, (1366, 768)) as page:
        yield page


def test_in_the_form_it_is_seen_read_and_lost_with_words_when_the_text_is_changed(in_form: Shown, kari: Laptop) -> None:
    one = write_name(kari, begun(kari, kari.register(), WHOLE))
    in_form.open(Place(page="skjema", bruker=one.draft.bruker, draft=one.draft.id))
    assert "Skrevet under på skjermen 02.06.2026 kl. 10.00" in in_form.words()
    in_form.press("Vis teksten som er underskrevet")
    assert "Samtykke til å dele opplysninger om meg\nLars Solbakken" in in_form.words()
    page = in_form.page
    assert isinstance(page, FormPage)
    assert page._view is not None
    page._view.typed.emit("samtykke.formal", "Alt mulig.")
    assert "Ikke skrevet under" in in_form.words()
    assert "Teksten over er endret etter underskriften. Personen må skrive under på nytt." in in_form.words()
    in_form.page.leaving()
    in_form.settle()
    assert UNDERSKRIFT not in kept(kari, one.draft.id)


def test_from_the_form_the_screen_is_turned_with_all_that_is_typed(in_form: Shown, kari: Laptop) -> None:
    one = begun(kari, kari.register(), {**WHOLE, MAATE: {"code": "skjerm", "system": "urn:feltapp:kode:samtykkemaate"}})
    in_form.open(Place(page="skjema", bruker=one.draft.bruker, draft=one.draft.id))
    page = in_form.page
    assert isinstance(page, FormPage)
    assert page._view is not None
    page._view.typed.emit("samtykke.formal", "Bare husleia.")
    assert page.findChild(SignatureFieldWidget) is not None
    in_form.press("Snu skjermen og skriv under")
    assert in_form.went == [Place(page="snudd-samtykke", bruker=one.draft.bruker, draft=one.draft.id)]
    assert kept(kari, one.draft.id)[Path("samtykke.formal")].value == "Bare husleia."
    QTest.keyClick(in_form.window, Qt.Key.Key_F4)
    in_form.settle()
    assert len(in_form.went) == 2
