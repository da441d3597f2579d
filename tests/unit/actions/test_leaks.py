"""No name, note or number of a person gets out by an error, a crash report, stderr or a file beside the encrypted ones.

Made-up words are put wherever somebody can write; then everything is made to fail that can be reached from here.
"""

import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path as File

import pytest

from feltapp.actions import (
    brukere,
    form,
    kriseplan,
    lesing,
    livskvalitet,
    min_dag,
    paper,
    person,
    samme_person,
    samtykke,
    search,
    versjoner,
)
from feltapp.actions import sync as sync_page
from feltapp.actions.deling import Maate
from feltapp.domain.answer import Answer
from feltapp.domain.ids import BrukerId, Path, RecordId, RevisionId
from feltapp.errors import FeltappError
from feltapp.store import backup, draft, record
from feltapp.store.database import Database
from feltapp.ui.crash import catch_all, report
from feltapp.ui.text import words
from tests.unit.actions.world import KARI, MUNTLIG, Laptop, Sentral, laptop
from tests.unit.store.full_disk import full_disk
from tests.unit.store.test_leaks import WORDS, found
from tests.unit.store.world import store_key

FIRST, LAST, NUMBER = WORDS[0], WORDS[1], WORDS[2]
TEXT = f"{FIRST} {LAST} {NUMBER}"
"""What must never be seen again."""


@pytest.fixture
def kari(tmp_path: File) -> Iterator[Laptop]:
    one = laptop(tmp_path / "kari", KARI, Sentral(), database=Database.create(tmp_path / "kari.db", store_key()))
    yield one
    one.ctx.journal.close()
    one.ctx.database.close()


def filled(one: Laptop) -> tuple[BrukerId, RecordId]:
    """A person about whom these words stand everywhere."""
    born = brukere.NewBruker(fornavn=FIRST, etternavn=LAST, kallenavn=TEXT)
    bruker = brukere.register_bruker(one.ctx, born).bruker
    note = one.write(bruker, "journalnotat", {"notat.tekst": TEXT, "notat.neste": TEXT})
    plan = one.keep(form.open_new(one.ctx, bruker, "kriseplan"), {"plan.navn": TEXT, "plan.viktig": TEXT})
    form.save_in_progress(one.ctx, plan.draft.id)
    one.write(
        bruker,
        "samtykke",
        {
            "samtykke.opplysninger": [{"code": "helse", "display": TEXT}],
            "samtykke.mottaker": TEXT,
            "samtykke.gyldig-til": "2026-12-11",
            "samtykke.informert": True,
            **MUNTLIG,
        },
    )
    one.keep(form.open_new(one.ctx, bruker, "alna-kartlegging"), {"start.viktig": TEXT})
    return bruker, note


def deeds(one: Laptop, bruker: BrukerId, note: RecordId) -> list[Callable[[], object]]:
    """What the window may ask for, much of it wrongly."""
    ctx, nobody, nothing = one.ctx, BrukerId("0" * 32), RecordId("0" * 32)
    opened = form.open_new(ctx, bruker, "journalnotat")
    person_form = form.open_new(ctx, bruker, "person")

    def sign_wrong_number() -> None:
        session = person_form.session()
        session.settle(Path("person.id"), Answer(value=NUMBER))
        session.settle(Path("person.idtype"), Answer(value={"code": "FNR"}))
        form.keep(ctx, person_form.draft, session.edits, {Path("person.fodselsdato"): TEXT}, "")
        form.sign(ctx, person_form.draft.id)

    def sign_unreadable() -> None:
        form.keep(ctx, opened.draft, {}, {Path("notat.dato"): TEXT}, TEXT)
        form.sign(ctx, opened.draft.id)

    return [
        lambda: brukere.register_bruker(ctx, brukere.NewBruker(fornavn=TEXT, etternavn=TEXT)),
        lambda: brukere.list_brukere(ctx),
        lambda: person.open_person(ctx, bruker),
        lambda: person.open_person(ctx, nobody),
        lambda: min_dag.my_day(ctx),
        lambda: search.find(ctx, f'{TEXT} "*'),
        lambda: sync_page.sync_page(ctx),
        lambda: samtykke.open_samtykker(ctx, bruker),
        lambda: samtykke.withdraw(ctx, note, TEXT),
        lambda: livskvalitet.open_score(ctx, nobody),
        lambda: samme_person.join(ctx, bruker, nobody),
        lambda: versjoner.open_versions(ctx, nothing),
        lambda: versjoner.settle(ctx, note, (), {Path(TEXT): Answer(value=TEXT)}),
        lambda: kriseplan.pdf(ctx, bruker),
        lambda: kriseplan.pdf(ctx, nobody),
        lambda: paper.preview(ctx, paper.Wanted(bruker=bruker, record=nothing)),
        lambda: paper.hand_out(ctx, paper.Wanted(bruker=bruker, record=note), (f"{TEXT} {TEXT}",), Maate.PAPIR),
        lambda: lesing.open_reading(ctx, nothing).read,
        lambda: form.open_record(ctx, note),
        lambda: form.open_new(ctx, bruker, "finnes-ikke"),
        lambda: form.open_draft(ctx, RevisionId("0" * 32)),
        lambda: opened.session().edit(Path(TEXT), TEXT),
        lambda: opened.session().choose(Path("notat.sted"), TEXT),
        sign_wrong_number,
        sign_unreadable,
        lambda: backup.make(ctx.database, ctx.clock.now().date()),
    ]


def leaked(text: str) -> list[str]:
    return [word for word in (FIRST, LAST, NUMBER) if word.casefold() in text.casefold()]


def said_by(deed: Callable[[], object]) -> str:
    """All that an error could bring further: its words on screen, what a log would hold, its report."""
    try:
        deed()
    except FeltappError as error:
        return " ".join([str(error), repr(error.details), words(error), report(error)])
    except Exception as error:
        return report(error)
    return ""


def spoil(one: Laptop) -> None:
    """Make bugs of what is stored: texts where JSON, ids and times should be."""
    with one.ctx.database.write() as tx:
        tx.execute("UPDATE draft SET content = ?", (TEXT,))
        tx.execute("UPDATE record SET list = ?, recorded_at = ?, preview = ?", (TEXT, TEXT, TEXT))


def test_no_error_and_no_file_says_what_somebody_wrote(
    kari: Laptop, tmp_path: File, capfd: pytest.CaptureFixture[str]
) -> None:
    bruker, note = filled(kari)
    asked = deeds(kari, bruker, note)
    said = [said_by(deed) for deed in asked]
    with full_disk():
        said += [said_by(deed) for deed in asked]
    spoil(kari)
    said += [said_by(deed) for deed in asked]
    kari.ctx.database.close()
    said += [said_by(deed) for deed in asked]
    assert sum(bool(text) for text in said) > 2 * len(asked), "most of it was to fail"
    assert [text for text in said if leaked(text)] == []
    assert leaked("".join(capfd.readouterr())) == []
    assert found(tmp_path) == []


def test_the_words_would_be_found(kari: Laptop, tmp_path: File) -> None:
    filled(kari)
    with kari.ctx.database.read() as tx:
        (begun,) = draft.all_of(tx)
        assert leaked(draft.encode(begun).decode())
        assert any(leaked(row.preview) for row in record.of_skjema(tx, "journalnotat"))
    (tmp_path / "krasj.txt").write_text(TEXT, encoding="utf-8")
    assert {name for name, _ in found(tmp_path)} == {"krasj.txt"}


class Finalised:
    """Fails when it is let go, with words in its message."""

    def __del__(self) -> None:
        raise ValueError(TEXT)


def test_what_escapes_from_a_worker_or_a_finaliser_is_told_without_its_message(
    monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    for module, name in ((sys, "excepthook"), (sys, "unraisablehook"), (threading, "excepthook")):
        monkeypatch.setattr(module, name, getattr(module, name))  # put back afterwards
    shown: list[BaseException] = []
    catch_all(shown.append)
    Finalised()
    error = KeyError(TEXT)
    sys.excepthook(KeyError, error, None)
    threading.excepthook(threading.ExceptHookArgs((KeyError, KeyError(TEXT), None, None)))
    told = capfd.readouterr().err
    assert (told.count("ValueError"), told.count("KeyError")) == (1, 2)
    assert leaked(told) == []
    assert shown == [error]
