"""What is known beside the list: names of the caseload in memory, own words in the encrypted store, nothing else."""

from collections.abc import Iterator
from pathlib import Path as File

import pytest

from feltapp.actions import stavekontroll
from feltapp.actions.stavekontroll import OFF
from feltapp.forms.stavekontroll import tokens
from feltapp.oppdiktet import seed
from feltapp.oppdiktet.people import people
from feltapp.store import backup
from feltapp.store.database import Database
from tests.unit.actions.world import AMIR, KARI, Laptop, Sentral, laptop
from tests.unit.store.world import store_key

TYPED = "Zqvistnavn fikk leiligehtenzq av Xyzqhjelperen. "
"""A text that must not be found in any file."""


@pytest.fixture
def kari(tmp_path: File) -> Iterator[Laptop]:
    one = laptop(tmp_path / "kari", KARI, Sentral(), database=Database.create(tmp_path / "kari.db", store_key()))
    yield one
    one.ctx.journal.close()
    one.ctx.database.close()


def test_bokmal_is_checked_until_somebody_chooses(kari: Laptop) -> None:
    assert stavekontroll.what_is_chosen(kari.ctx) == "nb"
    stavekontroll.choose(kari.ctx, "nn")
    assert stavekontroll.read(kari.ctx).chosen == "nn"
    stavekontroll.choose(kari.ctx, OFF)
    known = stavekontroll.read(kari.ctx)
    assert (known.chosen, known.speller) == (OFF, None)


def test_names_of_the_caseload_are_known_and_only_as_names(kari: Laptop) -> None:
    before = stavekontroll.read(kari.ctx).speller
    assert before is not None
    assert not before.knows("Zqvistnavn")
    kari.register(fornavn="Zqvistnavn", etternavn="Hagen")
    speller = stavekontroll.read(kari.ctx).speller
    assert speller is not None
    assert speller.knows("Zqvistnavn")
    assert speller.knows("Zqvistnavns")
    assert not speller.knows("zqvistnavn")


def test_nothing_in_the_made_up_people_s_own_records_is_marked(kari: Laptop) -> None:
    """Every text answer of the demo's caseload, names and all."""
    today = kari.clock.now().date()
    made = seed.make_mapper(kari.ctx, people(today)[:12])
    staff = {"kari": KARI.id, "amir": AMIR.id, "leder": AMIR.id}
    for one in made:
        seed.write(kari.ctx, seed.written(kari.ctx, one, staff, today))
    speller = stavekontroll.read(kari.ctx).speller
    assert speller is not None
    texts = [
        answer.value
        for one in made
        for record in one.person.records
        for answer in record.answers.values()
        if isinstance(answer.value, str) and " " in answer.value
    ]
    assert len(texts) > 100
    marked = {one.word for text in texts for line in text.splitlines() for one in tokens(line)}
    assert sorted(word for word in marked if not speller.knows(word)) == []


def test_a_word_that_is_kept_is_known_once_and_forgotten_when_it_is_taken_out(kari: Laptop) -> None:
    for _ in range(2):
        stavekontroll.keep(kari.ctx, "fiskegrøtt")
    stavekontroll.keep(kari.ctx, "tøffelhjelp")
    known = stavekontroll.read(kari.ctx)
    assert known.mine == {"fiskegrøtt", "tøffelhjelp"}
    assert known.speller is not None
    assert known.speller.knows("Fiskegrøtt")
    stavekontroll.forget(kari.ctx, "fiskegrøtt")
    assert stavekontroll.read(kari.ctx).mine == {"tøffelhjelp"}


def test_so_many_words_and_no_more_are_kept(kari: Laptop, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(stavekontroll, "MOST", 2)
    for word in ("eeen", "tooo", "treee"):
        stavekontroll.keep(kari.ctx, word)
    assert stavekontroll.read(kari.ctx).mine == {"tooo", "treee"}


def test_nothing_that_was_checked_or_kept_can_be_read_in_any_file(kari: Laptop, tmp_path: File) -> None:
    kari.register(fornavn="Zqvistnavn", etternavn="Hagen")
    speller = stavekontroll.read(kari.ctx).speller
    assert speller is not None
    words = [one.word for one in tokens(TYPED)]
    assert stavekontroll.judge(speller, words)["leiligehtenzq"] is False
    speller.suggest("leiligehtenzq")
    stavekontroll.keep(kari.ctx, "leiligehtenzq")
    stavekontroll.read(kari.ctx)
    assert backup.make(kari.ctx.database, kari.clock.now().date()) is not None
    files = [file for file in tmp_path.rglob("*") if file.is_file()]
    assert any(file.name == "kari.db" for file in files)
    for file in files:
        content = file.read_bytes()
        for secret in ("leiligehtenzq", "Zqvistnavn", "Xyzqhjelperen"):
            assert secret.encode() not in content, file.name
            assert secret.encode("utf-16-le") not in content, file.name


def test_a_broken_or_missing_list_is_silence(kari: Laptop, monkeypatch: pytest.MonkeyPatch, tmp_path: File) -> None:
    (tmp_path / "nb.ordbok.zst").write_bytes(b"odelagt")
    monkeypatch.setattr(stavekontroll, "resource", lambda *parts: tmp_path / parts[-1])
    stavekontroll.forget_lists()
    assert stavekontroll.read(kari.ctx).speller is None
    monkeypatch.undo()
    stavekontroll.forget_lists()
    assert stavekontroll.read(kari.ctx).speller is not None
