"""In whatever language the window is read, what is signed and kept says the same in bokmål."""

from collections.abc import Iterator

import pytest

from feltapp.actions import frist, person
from feltapp.domain.answer import Answers, text_of
from feltapp.domain.ids import BrukerId, Path
from feltapp.oversettelse import BOKMAL, speak
from feltapp.store import record
from tests.unit.actions.test_deling import LARS, NAV, give_out, kartlegging
from tests.unit.actions.test_frist import row_of
from tests.unit.actions.test_samtykke import give
from tests.unit.actions.world import Laptop


@pytest.fixture(autouse=True)
def read_in_another_language() -> Iterator[None]:
    speak("en", lambda text, comment, n: f"¤{text}")
    yield
    speak(BOKMAL, None)


def everything_kept(one: Laptop, bruker: BrukerId) -> list[Answers]:
    with one.ctx.database.read() as tx:
        return [record.listed(row).answers for row in record.of_bruker(tx, bruker)]


def test_a_frist_is_read_in_one_language_and_closed_in_the_other(kari: Laptop) -> None:
    bruker = kari.register()
    row = row_of(kari, bruker, "rettighetsinformasjon")
    assert row.what == "¤fortell om rettigheter, klage og innsyn"
    frist.close(kari.ctx, row, "gjort-ellers", "Fikk arket av tildelingskontoret.")
    kept = {text_of(one.get(Path("lukket.hva"))) for one in everything_kept(kari, bruker)}
    assert "fortell om rettigheter, klage og innsyn" in kept


def test_nothing_that_is_kept_of_what_was_given_is_in_the_language_of_the_window(kari: Laptop) -> None:
    bruker = kari.register()
    give(kari, bruker, "okonomi")
    dokument = kartlegging(kari, bruker)
    give_out(kari, dokument, LARS)
    give_out(kari, dokument, NAV, deler=("okonomi",))
    person.open_person(kari.ctx, bruker)
    kept = everything_kept(kari, bruker)
    assert {text_of(one.get(Path("kopi.grunnlag"))) for one in kept} >= {"Egen kopi", "Samtykke til 11.12.2026"}
    assert [one for one in kept if "¤" in str(one)] == []
    with kari.ctx.database.read() as tx:
        assert all("¤" not in row.preview for row in record.of_bruker(tx, bruker))
