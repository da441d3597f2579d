"""The form page: typing is kept, sections and drafts come back, what is sensitive is closed, errors stand beside."""

from collections.abc import Iterator
from pathlib import Path as File

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from feltapp.actions import form
from feltapp.actions.form import OpenForm
from feltapp.domain.changes import Changes
from feltapp.domain.ids import BrukerId, Path
from feltapp.domain.place import Place
from feltapp.errors import Trouble
from feltapp.store import draft as draft_store
from feltapp.store.database import Tx
from feltapp.store.draft import Draft
from feltapp.ui.fields.other import Targets
from feltapp.ui.forms import keeper
from feltapp.ui.forms.block import FieldBlock
from feltapp.ui.forms.page import FormPage
from feltapp.ui.forms.section import A_TURN, AT_ONCE, SectionView
from feltapp.ui.parts.sensitive_row import SensitiveRow
from tests.ui.keyboard import press, write
from tests.ui.pages import Shown, no_strays, opened
from tests.unit.actions.world import AMIR, KARI, Laptop, Sentral, laptop

ALNA, PLAN = "alna-kartlegging", "kriseplan"


@pytest.fixture
def sentral() -> Sentral:
    return Sentral()


@pytest.fixture
def kari(tmp_path: File, sentral: Sentral) -> Laptop:
    return laptop(tmp_path / "kari", KARI, sentral)


@pytest.fixture
def lars(kari: Laptop) -> BrukerId:
    return kari.register()


@pytest.fixture
def shown(qtbot: QtBot, kari: Laptop) -> Iterator[Shown]:
    with opened(qtbot, kari, FormPage) as page:
        yield page


def new(bruker: BrukerId, skjema: str) -> Place:
    return Place(page="skjema", bruker=bruker, record=f"ny:{skjema}")


def section(shown: Shown) -> SectionView:
    (view,) = [one for one in shown.page.findChildren(SectionView) if one.isVisible()]
    view.complete()
    return view


def target(shown: Shown, path: str) -> QWidget:
    block = section(shown).block(path)
    assert isinstance(block, FieldBlock), path
    return block.widget.target()


def drafts(one: Laptop) -> tuple[Draft, ...]:
    with one.ctx.database.read() as tx:
        return draft_store.all_of(tx)


def text_of(one: Laptop, path: str) -> object:
    (found,) = drafts(one)
    answer = found.edits.get(Path(path))
    return answer.value if answer else None


def test_what_is_typed_is_on_disk_within_a_second_and_no_key_before(shown: Shown, kari: Laptop, lars: BrukerId) -> None:
    assert keeper.AT_LATEST_MS < 1000
    shown.open(new(lars, ALNA))
    assert drafts(kari) == (), "opening keeps nothing"
    with shown.qtbot.waitSignal(shown.tasks.changed, timeout=keeper.AT_LATEST_MS + 1000):
        write(target(shown, "start.viktig"), "En rolig leilighet")
        assert "Lagrer …" in shown.words()
    assert text_of(kari, "start.viktig") == "En rolig leilighet"
    shown.settle()
    assert "Lagret på denne maskinen kl. 10.00" in shown.words()


def test_typing_without_a_pause_is_kept_all_the_same(
    shown: Shown, kari: Laptop, lars: BrukerId, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown.open(new(lars, ALNA))
    field = target(shown, "start.viktig")

    def go_on() -> bool:
        write(field, "a")
        return bool(drafts(kari))

    shown.until(go_on)


def test_leaving_keeps_what_was_typed_this_moment(shown: Shown, kari: Laptop, lars: BrukerId) -> None:
    shown.open(new(lars, ALNA))
    write(target(shown, "start.viktig"), "Ro")
    shown.page.leaving()
    shown.settle()
    assert text_of(kari, "start.viktig") == "Ro"
    write(target(shown, "start.viktig"), " og fred")
    shown.open(new(lars, "journalnotat"))
    assert text_of(kari, "start.viktig") == "Ro og fred"


def test_the_text_stands_when_one_comes_back_to_a_section_or_to_the_form(shown: Shown, lars: BrukerId) -> None:
    shown.open(new(lars, ALNA))
    write(target(shown, "start.viktig"), "Ro")
    press(shown.window, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    shown.press("Neste")
    assert section(shown).block("start.viktig") is None
    while section(shown).block("start.viktig") is None:
        shown.press("Forrige")
    assert target(shown, "start.viktig").property("plainText") == "Ro"
    shown.page.leaving()
    shown.settle()
    shown.open(new(lars, ALNA))
    assert target(shown, "start.viktig").property("plainText") == "Ro"


def test_a_draft_comes_back_to_the_field_where_the_writer_was(shown: Shown, kari: Laptop, lars: BrukerId) -> None:
    path = "okonomi.gjeld"
    opened_form = form.open_new(kari.ctx, lars, ALNA)
    session = opened_form.session()
    state = next(one for one in session.state.fields if one.section == "okonomi" and one.field.asks and one.visible)
    form.keep(kari.ctx, opened_form.draft, {}, {}, state.path)
    shown.open(Place(page="skjema", bruker=lars, draft=opened_form.draft.id))
    assert section(shown).block(state.path) is not None, path
    assert shown.page.current_field() == state.path


def test_what_is_sensitive_is_closed_until_opened_and_f7_closes_it(shown: Shown, lars: BrukerId) -> None:
    shown.open(new(lars, ALNA))
    shown.page.focus_field("helse.fysisk")
    closed = [one for one in section(shown).findChildren(SensitiveRow) if one.isVisible()]
    assert closed
    path = "helse.seksuell"
    assert section(shown).block(path) is None
    shown.click(next(one for one in closed if "Seksuell" in one.accessibleName()).button)
    assert section(shown).block(path) is not None
    write(target(shown, path), "Noe")
    press(shown.page, Qt.Key.Key_F7)
    shown.press("Skjul sensitive")
    assert section(shown).block(path) is None
    assert "Noe" not in shown.words()
    shown.page.focus_field(path)
    assert target(shown, path).property("plainText") == "Noe", "closed, not lost"


def test_rows_come_and_go(shown: Shown, kari: Laptop, lars: BrukerId) -> None:
    shown.open(new(lars, PLAN))
    shown.page.focus_field("plan.mott")
    while not [one for one in shown.words().splitlines() if one.startswith("Legg til")]:
        shown.press("Neste")
    add = next(line for line in shown.words().splitlines() if line.startswith("Legg til"))
    shown.press(add)
    shown.press(add)
    rows = [one for one in shown.words().splitlines() if one.startswith("Ta bort ")]
    assert len(set(rows)) == 2
    write(shown.window.focusWidget() or shown.page, "Anne")
    shown.press(sorted(set(rows))[0])
    assert len({one for one in shown.words().splitlines() if one.startswith("Ta bort ")}) == 1
    shown.page.leaving()
    shown.settle()
    assert "Anne" in [answer.value for answer in drafts(kari)[0].edits.values()]


def test_what_is_wrong_stands_beside_the_field_in_words(shown: Shown, lars: BrukerId) -> None:
    shown.open(new(lars, ALNA))
    shown.page.focus_field("innvandrer.ankomst")
    write(target(shown, "innvandrer.ankomst"), "i fjor")
    block = section(shown).block("innvandrer.ankomst")
    assert block is not None
    assert "Skriv datoen" in target(shown, "innvandrer.ankomst").accessibleDescription()
    shown.press("Signer …")
    assert any("Skriv datoen" in line for line in shown.words().splitlines())
    assert "Signer nå" not in shown.words()


def test_a_date_is_written_out_when_the_cursor_goes_on(shown: Shown, lars: BrukerId) -> None:
    shown.open(new(lars, "evaluering"))
    field = target(shown, "evaluering.dato")
    field.setFocus()
    field.setProperty("text", "")
    write(field, "2.6.26")
    assert field.property("text") == "2.6.26"
    field.clearFocus()
    assert field.property("text") == "02.06.2026"


def test_signing_says_what_is_missing_and_goes_to_the_person(shown: Shown, kari: Laptop, lars: BrukerId) -> None:
    shown.open(new(lars, ALNA))
    shown.page.focus_field("start.ressurser")
    write(target(shown, "start.ressurser"), "Kan gitar")
    shown.press("Signer …")
    assert "Mangler svar: Hva er viktig for deg?" in shown.words()
    shown.press("Signer nå")
    assert [(place.page, place.bruker) for place in shown.went] == [("person", lars)]
    assert drafts(kari) == ()
    assert "Kan gitar" not in shown.words(), "nothing of it is left on the page"


def test_the_team_may_see_it_unsigned(shown: Shown, kari: Laptop, lars: BrukerId) -> None:
    shown.open(new(lars, ALNA))
    write(target(shown, "start.viktig"), "Ro")
    shown.press("Signer …")
    shown.press("La teamet se det så langt")
    record = form.open_new(kari.ctx, lars, ALNA).draft.record
    assert kari.view(record).signed_by is None
    assert kari.view(record).heads


def test_what_the_rule_refuses_stands_beside_its_field(shown: Shown, lars: BrukerId) -> None:
    shown.open(new(lars, "samtykke"))
    write(target(shown, "samtykke.mottaker"), "NAV")
    shown.press("Signer …")
    assert "Velg minst én type opplysninger." in shown.words()
    assert "Velg minst én type opplysninger." in target(shown, "samtykke.opplysninger").accessibleDescription()


def test_a_colleagues_version_is_told_and_touches_nothing(
    qtbot: QtBot, shown: Shown, kari: Laptop, lars: BrukerId, sentral: Sentral, tmp_path: File
) -> None:
    amir = laptop(tmp_path / "amir", AMIR, sentral)
    kartlegging = kari.write(lars, ALNA, {"start.viktig": "Ro"})
    kari.meet()
    amir.meet()
    shown.open(Place(page="skjema", bruker=lars, record=kartlegging))
    write(target(shown, "start.ressurser"), "Kan gitar")
    amir.later(hours=1)
    amir.change(kartlegging, {"start.viktig": "Egen nøkkel"})
    amir.meet()
    kari.meet()
    shown.page.refresh(Changes(records=frozenset({kartlegging})))
    shown.settle()
    assert any("Ny versjon fra Amir Rashid" in line for line in shown.words().splitlines())
    assert target(shown, "start.viktig").property("plainText") == "Ro"
    shown.press("Ta den med")
    assert target(shown, "start.viktig").property("plainText") == "Egen nøkkel"
    assert target(shown, "start.ressurser").property("plainText") == "Kan gitar"
    assert "Ny versjon fra" not in shown.words()


def test_two_versions_are_chosen_in_the_form(
    shown: Shown, kari: Laptop, lars: BrukerId, sentral: Sentral, tmp_path: File
) -> None:
    amir = laptop(tmp_path / "amir", AMIR, sentral)
    kartlegging = kari.write(lars, ALNA, {"start.viktig": "Ro"})
    kari.meet()
    amir.meet()
    for one, words in ((kari, "Dattera mi"), (amir, "Egen nøkkel")):
        one.change(kartlegging, {"start.viktig": words})
    amir.meet()
    kari.meet()
    shown.open(Place(page="skjema", bruker=lars, record=kartlegging))
    assert "Dattera mi" in shown.words()
    assert "Egen nøkkel" in shown.words()
    shown.press("Signer …")
    shown.press("Signer nå")
    assert any("Velg tekst før du signerer" in line for line in shown.words().splitlines())
    shown.press("Velg teksten til Amir Rashid")
    assert target(shown, "start.viktig").property("plainText") == "Egen nøkkel"
    shown.press("Signer …")
    shown.press("Signer nå")
    assert kari.view(kartlegging).choices == ()
    assert kari.answers(kartlegging)[Path("start.viktig")].value == "Egen nøkkel"


def test_last_times_answers_are_confirmed_one_by_one(shown: Shown, kari: Laptop, lars: BrukerId) -> None:
    kartlegging = kari.write(lars, ALNA, {"start.viktig": "Ro"})
    kari.later(days=110)
    shown.open(Place(page="skjema", bruker=lars, record=kartlegging))
    assert any("Fra 02.06.2026: bekreft eller endre" in line for line in shown.words().splitlines())
    shown.press("Bekreft")
    assert any("Bekreftet i dag" in line for line in shown.words().splitlines())
    write(target(shown, "start.viktig"), "!")
    assert any("Endret siden 02.06.2026" in line for line in shown.words().splitlines())


def test_nothing_of_the_one_before_is_shown_while_the_next_is_read(shown: Shown, kari: Laptop, lars: BrukerId) -> None:
    shown.open(new(lars, ALNA))
    write(target(shown, "start.viktig"), "Hemmelig om Lars")
    anne = kari.register("Anne", "Lie")
    shown.page.show_place(new(anne, ALNA))
    assert "Hemmelig" not in shown.words()
    assert "Lars" not in shown.words()
    shown.settle()
    assert "Hemmelig" not in shown.words()


def test_a_full_disk_loses_nothing_also_when_one_goes_on(
    shown: Shown, kari: Laptop, lars: BrukerId, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown.open(new(lars, ALNA))
    full = True
    real = draft_store.put

    def put(tx: Tx, draft: Draft) -> None:
        if full:
            raise Trouble("disk-full")
        real(tx, draft)

    monkeypatch.setattr(draft_store, "put", put)
    write(target(shown, "start.viktig"), "Ro")
    shown.page.leaving()
    shown.settle()
    assert "Ikke lagret ennå" in shown.words()
    shown.open(new(lars, "journalnotat"))
    full = False
    shown.until(lambda: bool(drafts(kari)))
    assert text_of(kari, "start.viktig") == "Ro"


def test_what_cannot_be_opened_says_why(shown: Shown, kari: Laptop, lars: BrukerId) -> None:
    note = kari.write(lars, "journalnotat", {"notat.dato": "2026-06-01T13:15:00+02:00", "notat.tekst": "Var på besøk."})
    shown.open(Place(page="skjema", bruker=lars, record=note))
    assert "Dette er signert og kan ikke endres." in shown.words()
    assert not shown.button("Signer …").isEnabled()


@pytest.mark.parametrize("skjema", ["person", "samtykke", "journalnotat", "overgang", "evaluering", "hva-er-viktig"])
def test_every_form_opens_and_shows_all_its_sections(shown: Shown, lars: BrukerId, skjema: str) -> None:
    shown.open(new(lars, skjema))
    state = OpenForm.session(form.open_new(shown.laptop.ctx, lars, skjema)).state
    for one in state.sections[1:]:
        shown.press("Neste")
        assert one.title in shown.words()


def test_nothing_flashes_up_as_a_window_of_its_own(shown: Shown, lars: BrukerId) -> None:
    with no_strays():
        for skjema in (ALNA, "journalnotat"):
            shown.open(new(lars, skjema))
        shown.press("Signer …")


def test_a_draft_is_thrown_away_at_her_word_alone(
    shown: Shown, kari: Laptop, lars: BrukerId, monkeypatch: pytest.MonkeyPatch
) -> None:
    said = False
    monkeypatch.setattr("feltapp.ui.forms.signing.ask", lambda *_given, **_words: said)
    shown.open(new(lars, ALNA))
    write(target(shown, "start.viktig"), "Ro")
    shown.press("Signer …")
    shown.press("Kast utkastet")
    shown.page.leaving()
    shown.settle()
    assert text_of(kari, "start.viktig") == "Ro"
    said = True
    shown.press("Kast utkastet")
    assert drafts(kari) == ()
    assert [place.page for place in shown.went] == ["person"]


def test_a_long_section_is_drawn_some_questions_a_turn(kari: Laptop, lars: BrukerId, qtbot: QtBot) -> None:
    fields = form.open_new(kari.ctx, lars, ALNA).session().state.in_section("helse")
    view = SectionView(Targets())
    qtbot.addWidget(view)
    view.render_fields(fields)
    assert 0 < len(view.findChildren(FieldBlock)) <= AT_ONCE
    qtbot.waitUntil(lambda: len(view.findChildren(FieldBlock)) > AT_ONCE + A_TURN)
    whole = SectionView(Targets())
    qtbot.addWidget(whole)
    whole.render_fields(fields)
    last = [one.path for one in fields if one.visible and one.field.asks and not one.field.sensitive][-1]
    assert whole.block(last) is not None
