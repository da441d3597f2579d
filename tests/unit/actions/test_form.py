"""A form from the first key to the signature, and what colleagues do meanwhile."""

import json
import shutil
from dataclasses import replace
from datetime import date
from pathlib import Path as File

import pytest
from cryptography.hazmat.primitives import hpke
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

from feltapp.actions import form, lesing, samme_person
from feltapp.actions.person import open_person
from feltapp.domain.answer import NO_ANSWERS, Answer, AnswerState, JsonValue
from feltapp.domain.ids import Path, RecordId, RevisionId, SkjemaRef
from feltapp.domain.revision import WorkState
from feltapp.errors import UserError
from feltapp.forms.catalog import Catalog
from feltapp.forms.state import FieldStatus
from feltapp.oppdiktet.numbers import synthetic_number
from feltapp.resources import resource
from feltapp.store import draft as draft_store
from feltapp.store import log, record, stream
from feltapp.store.database import Database, StoreKey
from feltapp.store.mappe import all_of, drop
from tests.unit.actions.world import KARI, MUNTLIG, Laptop, Sentral, laptop, refused

VIKTIG, RESSURSER = Path("start.viktig"), Path("start.ressurser")
ALNA = "alna-kartlegging"
SAMTYKKE: dict[str, JsonValue | Answer] = {
    "samtykke.opplysninger": [{"code": "helse", "system": "urn:feltapp:kode:opplysninger"}],
    "samtykke.mottaker": "Fastlege Per Lunde",
    "samtykke.gyldig-til": "2026-12-11",
    "samtykke.informert": True,
    **MUNTLIG,
}


def drafts(one: Laptop) -> tuple[draft_store.Draft, ...]:
    with one.ctx.database.read() as tx:
        return draft_store.all_of(tx)


def test_a_text_is_kept_while_typing_and_signed_once(kari: Laptop) -> None:
    bruker = kari.register()
    opened = form.open_new(kari.ctx, bruker, ALNA)
    assert (opened.begun, opened.draft.base, drafts(kari)) == (False, (), ()), "opening alone keeps nothing"
    session = opened.session()
    session.edit(VIKTIG, "En rolig leilighet")
    kept = form.keep(kari.ctx, opened.draft, session.edits, session.raw, VIKTIG)
    assert kept.changes.drafts
    assert kept.changes.brukere == {bruker}
    assert form.keep(kari.ctx, opened.draft, session.edits, session.raw, VIKTIG).changes.drafts is False
    (begun,) = drafts(kari)
    assert (begun.id, begun.place, begun.saved_at) == (opened.draft.id, VIKTIG, kept.saved_at)

    waiting = kari.waiting()
    signed = form.sign(kari.ctx, opened.draft.id)
    assert signed.revision == opened.draft.id, "the revision has the id that the draft reserved"
    assert signed.changes.records == {signed.record}
    assert drafts(kari) == ()
    view = kari.view(signed.record)
    assert (view.signed_by, view.state) == (signed.revision, WorkState.SIGNERT)
    assert view.answers[VIKTIG] == Answer(value="En rolig leilighet")
    assert kari.waiting() == waiting + 1
    assert ("signer", signed.record) in kari.acts(bruker)


def test_a_finished_text_is_in_the_journal_that_the_shell_sends(kari: Laptop) -> None:
    bruker = kari.register()
    kari.write(bruker, ALNA, {VIKTIG: "Ro"})
    with kari.ctx.database.read() as tx:
        assert tuple(kari.ctx.journal.entries()) == stream.outbox(tx, 10)


def test_signing_the_same_draft_twice_saves_it_once(kari: Laptop) -> None:
    bruker = kari.register()
    opened = kari.keep(form.open_new(kari.ctx, bruker, ALNA), {VIKTIG: "Ro"})
    form.sign(kari.ctx, opened.draft.id)
    waiting = kari.waiting()
    with pytest.raises(UserError) as caught:
        form.sign(kari.ctx, opened.draft.id)
    assert refused(caught.value) == ("utkast-borte", "")
    assert kari.waiting() == waiting


def test_a_late_keep_does_not_bring_back_what_was_signed(kari: Laptop) -> None:
    """The window keeps half a second after the last key; the signature may have come first."""
    bruker = kari.register()
    opened = kari.keep(form.open_new(kari.ctx, bruker, ALNA), {VIKTIG: "Ro"})
    signed = form.sign(kari.ctx, opened.draft.id)
    with pytest.raises(UserError) as caught:
        form.keep(kari.ctx, opened.draft, {VIKTIG: Answer(value="Ro")}, {}, "")
    assert refused(caught.value) == ("utkast-borte", "")
    assert drafts(kari) == ()
    assert kari.view(signed.record).heads == (signed.revision,)


def test_in_progress_is_seen_by_the_team_and_signed_by_nobody(kari: Laptop, amir: Laptop) -> None:
    bruker = kari.register()
    opened = kari.keep(form.open_new(kari.ctx, bruker, ALNA), {VIKTIG: "Ro"})
    shared = form.save_in_progress(kari.ctx, opened.draft.id)
    kari.meet()
    amir.meet()
    assert amir.view(shared.record).state is WorkState.PAAGAAR
    assert amir.view(shared.record).signed_by is None
    assert amir.answers(shared.record)[VIKTIG].value == "Ro"
    later = form.open_record(amir.ctx, shared.record)
    assert (later.previous, later.previous_date) == (None, None), "nothing was signed that could be confirmed"


def test_a_living_text_goes_on_where_it_stands(kari: Laptop) -> None:
    bruker = kari.register()
    first = kari.write(bruker, ALNA, {VIKTIG: "Ro"})
    again = form.open_new(kari.ctx, bruker, ALNA)
    assert again.draft.record == first
    assert again.draft.base == kari.view(first).heads
    assert again.draft.id not in again.draft.base
    kari.keep(again, {RESSURSER: "Flink med hendene"})
    assert form.open_new(kari.ctx, bruker, ALNA).draft.id == again.draft.id, "what was begun is gone on with"
    assert form.open_record(kari.ctx, first).draft.id == again.draft.id


def test_a_new_note_begun_is_gone_on_with_and_a_signed_one_is_not(kari: Laptop) -> None:
    bruker = kari.register()
    opened = kari.keep(form.open_new(kari.ctx, bruker, "journalnotat"), {"notat.tekst": "Var på besøk."})
    assert form.open_new(kari.ctx, bruker, "journalnotat").draft.id == opened.draft.id
    assert form.open_new(kari.ctx, kari.register("Anne", "Lie"), "journalnotat").draft.id != opened.draft.id
    signed = kari.sign(opened, {"notat.dato": "2026-06-02T09:30:00+02:00", "notat.tekst": "Var på besøk."})
    fresh = form.open_new(kari.ctx, bruker, "journalnotat")
    assert fresh.draft.record != signed.record


def test_there_may_be_several_moves(kari: Laptop) -> None:
    bruker = kari.register()
    first = kari.write(bruker, "overgang", {"overgang.fra": "Avrusning", "overgang.til": "Hjem"})
    assert form.open_new(kari.ctx, bruker, "overgang").draft.record != first
    assert form.open_record(kari.ctx, first).draft.record == first


def test_a_locked_text_is_not_opened_again(kari: Laptop) -> None:
    bruker = kari.register()
    note = kari.write(bruker, "journalnotat", {"notat.dato": "2026-06-02T09:30:00+02:00", "notat.tekst": "Besøk."})
    with pytest.raises(UserError) as caught:
        form.open_record(kari.ctx, note)
    assert refused(caught.value) == ("signert-er-laast", "")


def test_what_is_not_here_cannot_be_opened(kari: Laptop) -> None:
    for action in (form.open_record, lesing.open_reading):
        with pytest.raises(UserError) as caught:
            action(kari.ctx, RecordId("0" * 32))
        assert caught.value.code == "registrering-borte"
    with pytest.raises(UserError, match="utkast-borte"):
        form.open_draft(kari.ctx, RevisionId("0" * 32))


def test_a_save_builds_on_exactly_what_was_on_screen(kari: Laptop, amir: Laptop) -> None:
    bruker = kari.register()
    kartlegging = kari.write(bruker, ALNA, {VIKTIG: "Ro"})
    kari.meet()
    amir.meet()
    opened = kari.keep(form.open_record(kari.ctx, kartlegging), {VIKTIG: "Ro og dattera mi"})
    theirs = amir.change(kartlegging, {VIKTIG: "Egen nøkkel"})
    amir.meet()
    kari.meet()
    again = form.open_draft(kari.ctx, opened.draft.id)
    assert again.seen == opened.seen, "sync never touches a form that is open"
    signed = form.sign(kari.ctx, opened.draft.id)
    view = kari.view(kartlegging)
    assert set(view.heads) == {signed.revision, theirs}
    assert [choice.path for choice in view.choices] == [VIKTIG]
    assert {version.answer.value for version in view.choices[0].versions} == {"Ro og dattera mi", "Egen nøkkel"}
    kari.meet()
    amir.meet()
    assert amir.view(kartlegging) == view


def test_news_are_told_and_taken_in_only_when_looked_at(kari: Laptop, amir: Laptop) -> None:
    bruker = kari.register()
    kartlegging = kari.write(bruker, ALNA, {VIKTIG: "Ro"})
    kari.meet()
    amir.meet()
    opened = kari.keep(form.open_record(kari.ctx, kartlegging), {RESSURSER: "Kan gitar"})
    assert form.news(kari.ctx, opened.draft) is None
    theirs = amir.change(kartlegging, {VIKTIG: "Egen nøkkel"})
    amir.meet()
    kari.meet()
    told = form.news(kari.ctx, opened.draft)
    assert told is not None
    assert (told.who, told.changed) == ("Amir Rashid", (VIKTIG,))
    looked = form.look_at_news(kari.ctx, opened.draft.id).opened
    assert looked.draft.base == (theirs,)
    assert looked.seen.answers[VIKTIG].value == "Egen nøkkel"
    assert looked.draft.edits == opened.draft.edits
    assert form.news(kari.ctx, looked.draft) is None
    form.keep(kari.ctx, opened.draft, opened.draft.edits, {}, "")
    assert form.open_draft(kari.ctx, opened.draft.id).draft.base == (theirs,), "a late keep does not unlook"
    form.sign(kari.ctx, opened.draft.id)
    view = kari.view(kartlegging)
    assert view.choices == ()
    assert {path: view.answers[path].value for path in (VIKTIG, RESSURSER)} == {
        VIKTIG: "Egen nøkkel",
        RESSURSER: "Kan gitar",
    }


def test_my_own_save_is_no_news(kari: Laptop) -> None:
    bruker = kari.register()
    kartlegging = kari.write(bruker, ALNA, {VIKTIG: "Ro"})
    opened = form.open_record(kari.ctx, kartlegging)
    assert form.news(kari.ctx, opened.draft) is None


def test_open_choices_come_before_signing(kari: Laptop, amir: Laptop) -> None:
    bruker = kari.register()
    kartlegging = kari.write(bruker, ALNA, {VIKTIG: "Ro"})
    kari.meet()
    amir.meet()
    kari.change(kartlegging, {VIKTIG: "Dattera mi"})
    amir.change(kartlegging, {VIKTIG: "Egen nøkkel"})
    amir.meet()
    kari.meet()
    opened = kari.keep(form.open_record(kari.ctx, kartlegging), {RESSURSER: "Kan gitar"})
    with pytest.raises(UserError) as caught:
        form.sign(kari.ctx, opened.draft.id)
    assert refused(caught.value) == ("to-versjoner-forst", VIKTIG)
    signed = kari.sign(opened, {VIKTIG: "Dattera mi og egen nøkkel"})
    view = kari.view(kartlegging)
    assert (view.choices, view.signed_by) == ((), signed.revision)


def test_a_head_that_cannot_be_opened_makes_the_record_read_only(kari: Laptop, amir: Laptop) -> None:
    bruker = kari.register()
    kartlegging = kari.write(bruker, ALNA, {VIKTIG: "Ro"})
    kari.meet()
    amir.meet()
    opened = kari.keep(form.open_record(kari.ctx, kartlegging), {RESSURSER: "Kan gitar"})
    with amir.ctx.database.read() as tx:
        journal = next(one.id for one in all_of(tx) if one.kind.value == "journal")
    amir.ctx.keyring.add(journal, 2, b"k" * 32)
    unknown = amir.change(kartlegging, {VIKTIG: "Egen nøkkel"})
    amir.meet()
    kari.meet()
    assert kari.view(kartlegging).unreadable == (unknown,)
    with pytest.raises(UserError, match="kan-ikke-vises"):
        form.sign(kari.ctx, opened.draft.id)
    with pytest.raises(UserError, match="kan-ikke-vises"):
        form.look_at_news(kari.ctx, opened.draft.id)
    form.discard(kari.ctx, opened.draft.id)
    with pytest.raises(UserError, match="kan-ikke-vises"):
        form.open_record(kari.ctx, kartlegging)


# When it was said, and who heard it, the form says itself: now, and whoever writes.
@pytest.mark.parametrize("without", sorted(set(SAMTYKKE) - {"samtykke.hort-naar", "samtykke.hort-av"}))
def test_a_samtykke_without_one_of_its_parts_is_not_signed(kari: Laptop, without: str) -> None:
    bruker = kari.register()
    values = {path: value for path, value in SAMTYKKE.items() if path != without}
    opened = kari.keep(form.open_new(kari.ctx, bruker, "samtykke"), values)
    with pytest.raises(UserError) as caught:
        form.sign(kari.ctx, opened.draft.id)
    assert caught.value.field == without
    assert [one.id for one in drafts(kari)] == [opened.draft.id], "what was typed stays"
    assert kari.sign(opened, SAMTYKKE).record == opened.draft.record


def test_a_samtykke_that_somebody_would_not_answer_is_no_samtykke(kari: Laptop) -> None:
    bruker = kari.register()
    values = {**SAMTYKKE, "samtykke.opplysninger": Answer(state=AnswerState.ONSKER_IKKE)}
    opened = kari.keep(form.open_new(kari.ctx, bruker, "samtykke"), values)
    with pytest.raises(UserError) as caught:
        form.sign(kari.ctx, opened.draft.id)
    assert refused(caught.value) == ("samtykke-mangler", "samtykke.opplysninger")


def test_a_part_filled_kartlegging_may_be_signed_but_not_a_wrong_or_empty_one(kari: Laptop) -> None:
    bruker = kari.register()
    opened = form.open_new(kari.ctx, bruker, ALNA)
    form.keep(kari.ctx, opened.draft, NO_ANSWERS, {}, "")
    with pytest.raises(UserError) as caught:
        form.sign(kari.ctx, opened.draft.id)
    assert refused(caught.value) == ("ingen-svar", "")
    session = opened.session()
    session.edit(RESSURSER, "Kan gitar")
    session.edit(Path("samarbeid.fastlege.navn"), "x")
    session.edit(Path("innvandrer.ankomst"), "i fjor")
    form.keep(kari.ctx, opened.draft, session.edits, session.raw, "")
    with pytest.raises(UserError) as caught:
        form.sign(kari.ctx, opened.draft.id)
    assert caught.value.field == "innvandrer.ankomst"
    session.edit(Path("innvandrer.ankomst"), "")
    form.keep(kari.ctx, opened.draft, session.edits, session.raw, "")
    assert session.state.field(VIKTIG).missing is True
    assert RESSURSER in kari.answers(form.sign(kari.ctx, opened.draft.id).record)


def test_a_kartlegging_signed_before_today_is_confirmed_or_changed(kari: Laptop) -> None:
    bruker = kari.register()
    kartlegging = kari.write(bruker, ALNA, {VIKTIG: "Ro", RESSURSER: "Kan gitar"})
    same_day = form.open_record(kari.ctx, kartlegging)
    assert (same_day.previous, same_day.previous_date) == (None, None)
    kari.later(days=110)
    opened = form.open_record(kari.ctx, kartlegging)
    assert opened.previous_date == date(2026, 6, 2)
    session = opened.session()
    assert session.state.field(VIKTIG).status is FieldStatus.FRA_SIST
    session.confirm(VIKTIG)
    form.keep(kari.ctx, opened.draft, session.edits, session.raw, "")
    again = form.open_draft(kari.ctx, opened.draft.id).session()
    assert again.state.field(VIKTIG).status is FieldStatus.BEKREFTET
    signed = form.sign(kari.ctx, opened.draft.id)
    assert {path: kari.answers(kartlegging)[path].value for path in (VIKTIG, RESSURSER)} == {
        VIKTIG: "Ro",
        RESSURSER: "Kan gitar",
    }
    newest = lesing.open_reading(kari.ctx, kartlegging).versions[0]
    assert (newest.revision, newest.changes) == (signed.revision, ()), "confirmed is not changed"


def test_a_plan_is_not_confirmed_answer_by_answer(kari: Laptop) -> None:
    bruker = kari.register()
    plan = kari.write(bruker, "kriseplan", {"plan.dato": "2026-06-02", "plan.viktig": "Ro"})
    kari.later(days=110)
    assert form.open_record(kari.ctx, plan).previous is None


def test_a_form_knows_the_person_around_it_and_whom_to_ring(kari: Laptop) -> None:
    bruker = kari.register()
    given = kari.write(bruker, "samtykke", SAMTYKKE)
    kari.write(bruker, "parorende", {"parorende.navn": "Anne Solbakken", "parorende.telefon": "900 00 112"})
    kari.put(bruker, "samarbeidspartner", {"samarbeidspartner.telefon": "900 00 113"})
    opened = form.open_new(kari.ctx, bruker, ALNA)
    assert opened.name == "Lars Solbakken"
    assert opened.samtykker == ((given, "Fastlege Per Lunde"),)
    assert [one.phone for one in opened.contacts] == ["900 00 112", "900 00 113"]
    page = open_person(kari.ctx, bruker)
    assert opened.contacts == page.kontakter, "the person's own page says the same"


def test_discarding_is_the_writers_own_word(kari: Laptop) -> None:
    bruker = kari.register()
    opened = kari.keep(form.open_new(kari.ctx, bruker, ALNA), {VIKTIG: "Ro"})
    assert form.discard(kari.ctx, opened.draft.id).drafts
    assert drafts(kari) == ()
    assert not form.discard(kari.ctx, opened.draft.id).brukere


def test_a_draft_survives_the_process(tmp_path: File, sentral: Sentral) -> None:
    key = StoreKey(raw=b"r" * 32, witness=b"w" * 32, store_id="cc" * 16)
    kari = laptop(tmp_path / "k", KARI, sentral, database=Database.create(tmp_path / "feltapp.db", key))
    bruker = kari.register()
    opened = form.open_new(kari.ctx, bruker, ALNA)
    session = opened.session()
    session.edit(VIKTIG, "En rolig leilighet")
    session.edit(Path("innvandrer.ankomst"), "i fjor en gang")
    form.keep(kari.ctx, opened.draft, session.edits, session.raw, "innvandrer.ankomst")
    kari.ctx.database.close()

    again = replace(kari.ctx, database=Database.open(tmp_path / "feltapp.db", key))
    found = form.open_draft(again, opened.draft.id)
    assert found.session().state == session.state
    assert (found.draft.place, found.begun) == ("innvandrer.ankomst", True)
    again.database.close()
    kari.ctx.journal.close()


def test_a_draft_opens_in_the_version_of_the_form_it_was_begun_in(kari: Laptop, tmp_path: File) -> None:
    bruker = kari.register()
    opened = kari.keep(form.open_new(kari.ctx, bruker, ALNA), {VIKTIG: "Ro"})
    folder = tmp_path / "skjema"
    shutil.copytree(resource("skjema"), folder)
    text = (folder / ALNA / "1.json").read_text("utf-8")
    (folder / ALNA / "2.json").write_text(text.replace('"version": "1"', '"version": "2"'), "utf-8")
    newer = replace(kari.ctx, catalog=Catalog.load(folder))
    assert form.open_draft(newer, opened.draft.id).definition.ref == SkjemaRef(f"{ALNA}|1")
    signed = form.sign(newer, opened.draft.id)
    with newer.database.read() as tx:
        row = record.get(tx, signed.record)
    assert row is not None
    assert row.skjema == SkjemaRef(f"{ALNA}|1")
    assert form.open_record(newer, signed.record).definition.ref == SkjemaRef(f"{ALNA}|2")
    assert lesing.open_reading(newer, signed.record).read.definition.ref == SkjemaRef(f"{ALNA}|1")


def test_no_access_no_form(kari: Laptop) -> None:
    bruker = kari.register()
    with kari.ctx.database.write() as tx:
        for one in all_of(tx):
            if one.kind.value == "journal":
                drop(tx, one.id)
    with pytest.raises(UserError, match="mappe-mangler"):
        form.open_new(kari.ctx, bruker, ALNA)


def test_reading_is_logged(kari: Laptop) -> None:
    bruker = kari.register()
    kartlegging = kari.write(bruker, ALNA, {VIKTIG: "Ro"})
    read = lesing.open_reading(kari.ctx, kartlegging).read
    assert (read.who, read.seen.answers[VIKTIG].value) == ("Kari Moen", "Ro")
    assert kari.acts(bruker)[-1] == ("les", kartlegging)


def test_opening_a_text_to_write_in_it_is_reading_it(kari: Laptop) -> None:
    bruker = kari.register()
    kartlegging = kari.write(bruker, ALNA, {VIKTIG: "Ro"})
    before = len(kari.acts(bruker))
    form.open_record(kari.ctx, kartlegging)
    assert kari.acts(bruker)[before:] == [("les", kartlegging)]


def test_history_tells_who_when_and_what(kari: Laptop, amir: Laptop) -> None:
    bruker = kari.register()
    kartlegging = kari.write(bruker, ALNA, {VIKTIG: "Ro"})
    kari.meet()
    amir.meet()
    amir.later(minutes=5)
    amir.change(kartlegging, {RESSURSER: "Kan gitar"})
    amir.meet()
    kari.meet()
    items = lesing.open_reading(kari.ctx, kartlegging).versions
    assert [(one.who, one.first, one.readable, [change.label for change in one.changes]) for one in items] == [
        ("Amir Rashid", False, True, ["Egne ressurser og mestring"]),
        ("Kari Moen", True, True, []),
    ]
    assert items[0].when > items[1].when


def test_a_note_happened_when_it_says(kari: Laptop) -> None:
    bruker = kari.register()
    note = kari.write(bruker, "journalnotat", {"notat.dato": "2026-06-01T13:15:00+02:00", "notat.tekst": "Besøk."})
    with kari.ctx.database.read() as tx:
        row = record.get(tx, note)
    assert row is not None
    assert row.happened_at is not None
    assert row.happened_at.isoformat() == "2026-06-01T13:15:00+02:00"


ID, KIND = "person.id", "person.idtype"
SYNTHETIC = synthetic_number(date(1991, 11, 3), 240)


def id_type(code: str) -> JsonValue:
    return {"code": code, "system": "urn:oid:2.16.578.1.12.4.1.1.8116"}


@pytest.mark.parametrize(
    ("given", "refusal"),
    [
        ({ID: SYNTHETIC}, ""),
        ({ID: f"{SYNTHETIC[:6]} {SYNTHETIC[6:]}", KIND: id_type("FNR")}, ""),
        ({ID: "12345"}, "id-elleve-siffer"),
        ({ID: SYNTHETIC[:10] + str((int(SYNTHETIC[10]) + 1) % 10), KIND: id_type("FNR")}, "id-kontrollsiffer"),
        ({ID: "201234567890", KIND: id_type("DUF")}, ""),
        ({ID: "AB 123456", KIND: id_type("PNR")}, ""),
        ({ID: Answer(state=AnswerState.ONSKER_IKKE)}, ""),
        ({}, ""),
    ],
)
def test_a_number_must_hold_and_need_not_be_there(
    kari: Laptop, given: dict[str, JsonValue | Answer], refusal: str
) -> None:
    bruker = kari.register()
    opened = kari.keep(form.open_new(kari.ctx, bruker, "person"), {"person.pronomen": "han", **given})
    if refusal:
        with pytest.raises(UserError) as caught:
            form.sign(kari.ctx, opened.draft.id)
        assert refused(caught.value) == (refusal, ID)
    else:
        form.sign(kari.ctx, opened.draft.id)


def test_an_address_that_must_not_be_known_wins_until_somebody_has_settled_it(kari: Laptop, amir: Laptop) -> None:
    bruker = kari.register()
    kari.meet()
    amir.meet()
    level = "urn:feltapp:kode:adressesperre"
    for one, code in ((kari, "fortrolig"), (amir, "ugradert")):
        stamkort = form.open_new(one.ctx, bruker, "person")
        assert stamkort.draft.base
        one.sign(stamkort, {"person.adressesperre": {"code": code, "system": level}})
    amir.meet()
    kari.meet()
    assert open_person(kari.ctx, bruker).protected


def test_the_living_text_of_a_joined_stamkort_is_gone_on_with(kari: Laptop) -> None:
    one, other = kari.register("Anne", "Lie"), kari.register("Anne", "Lie")
    kartlegging = kari.write(other, ALNA, {VIKTIG: "Ro"})
    assert form.open_new(kari.ctx, one, ALNA).draft.record != kartlegging
    samme_person.join(kari.ctx, one, other)
    assert form.open_new(kari.ctx, one, ALNA).draft.record == kartlegging
    stamkort = {form.open_new(kari.ctx, bruker, "person").draft.record for bruker in (one, other)}
    assert len(stamkort) == 2, "each stamkort stays its own"


def test_what_is_typed_while_a_mappe_is_taken_away_waits_for_the_leader(kari: Laptop) -> None:
    """Between the mappe and its key as well: sync lets go of the one just before the other."""
    municipality = X25519PrivateKey.generate()
    kari.ctx.keyring.municipality_sealing = municipality.public_key().public_bytes_raw()
    opened = kari.keep(form.open_new(kari.ctx, kari.register(), ALNA), {VIKTIG: "Ro"})
    with kari.ctx.database.write() as tx:
        draft_store.seal_away(tx, opened.draft.mappe, kari.ctx.keyring.municipality_sealing)
        drop(tx, opened.draft.mappe, kari.ctx.keyring.device)
    for text in ("Ro og et", "Ro og et rom"):
        with pytest.raises(UserError, match="utkast-til-teamleder"):
            form.keep(kari.ctx, opened.draft, {VIKTIG: Answer(value=text)}, {}, "")
    with pytest.raises(UserError, match="utkast-borte"):
        form.sign(kari.ctx, opened.draft.id)
    assert drafts(kari) == (), "nothing readable is left of a mappe that is gone"
    with kari.ctx.database.read() as tx:
        (away,) = draft_store.sealed_away(tx)
    suite = hpke.Suite(hpke.KEM.X25519, hpke.KDF.HKDF_SHA256, hpke.AEAD.AES_256_GCM)
    newest = draft_store.decode(suite.decrypt(away.sealed, municipality, draft_store.BACKUP_INFO))
    assert (newest.id, newest.edits[VIKTIG].value) == (opened.draft.id, "Ro og et rom")


def test_the_log_row_knows_the_mappe_it_is_sealed_for(kari: Laptop) -> None:
    bruker = kari.register()
    kartlegging = kari.write(bruker, ALNA, {VIKTIG: "Ro"})
    lesing.open_reading(kari.ctx, kartlegging)
    open_person(kari.ctx, bruker)
    with kari.ctx.database.read() as tx:
        mapper = {one.kind.value: one.id for one in all_of(tx)}
        rows = [entry for _, entry in log.unsent(tx, 20)]
    assert [(row.act, row.mappe) for row in rows] == [
        ("signer", mapper["stamkort"]),
        ("signer", mapper["journal"]),
        ("les", mapper["journal"]),
        ("les", mapper["stamkort"]),
    ]


def test_what_both_have_changed_is_not_taken_in_but_stands_beside(kari: Laptop, amir: Laptop) -> None:
    bruker = kari.register()
    kartlegging = kari.write(bruker, ALNA, {VIKTIG: "Ro"})
    kari.meet()
    amir.meet()
    opened = kari.keep(form.open_record(kari.ctx, kartlegging), {VIKTIG: "Dattera mi"})
    amir.change(kartlegging, {VIKTIG: "Egen nøkkel"})
    amir.meet()
    kari.meet()
    with pytest.raises(UserError, match="begge-har-endret"):
        form.look_at_news(kari.ctx, opened.draft.id)
    form.sign(kari.ctx, opened.draft.id)
    (choice,) = kari.view(kartlegging).choices
    assert {version.answer.value for version in choice.versions} == {"Dattera mi", "Egen nøkkel"}


def test_the_time_is_there_also_where_the_question_stands_inside_a_group(kari: Laptop, tmp_path: File) -> None:
    bruker = kari.register()
    note = json.loads(resource("skjema", "journalnotat", "2.json").read_text("utf-8"))
    inner = {"linkId": "indre", "type": "group", "item": note["item"]}
    note["item"] = [{"linkId": "ytre", "type": "group", "text": "Notat", "item": [inner]}]
    folder = tmp_path / "skjema"
    shutil.copytree(resource("skjema"), folder)
    (folder / "journalnotat" / "9.json").write_text(json.dumps({**note, "version": "9"}), "utf-8")
    one = replace(kari, ctx=replace(kari.ctx, catalog=Catalog.load(folder)))
    opened = form.open_new(one.ctx, bruker, "journalnotat")
    assert opened.definition.version == "9"
    assert opened.session().state.field(Path("notat.dato")).answer.value == "2026-06-02T10:00:00+02:00"


def test_a_form_that_says_itself_what_it_begins_with_is_not_told(kari: Laptop) -> None:
    opened = form.open_new(kari.ctx, kari.register(), "evaluering")
    assert opened.draft.edits == NO_ANSWERS
    assert opened.session().state.field(Path("evaluering.dato")).answer.value == "2026-06-02"
