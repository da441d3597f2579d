"""Practising: made-up people in memory, marked on every paper, mixed with nothing, sent to nobody, gone afterwards."""

import hashlib
from collections.abc import Iterator
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path as File

import pytest
from pypdf import PdfReader

from feltapp.actions import behind, brukere, eksport, innlesing, min_dag, paper
from feltapp.actions.context import Context
from feltapp.actions.deling import Maate
from feltapp.actions.paper import Wanted
from feltapp.actions.profil import Profil, list_profiles, write_profile
from feltapp.actions.samme_person import persons
from feltapp.bootstrap.opener import ProfileOpener
from feltapp.bootstrap.push import push
from feltapp.clock import ManualClock
from feltapp.domain.ids import BrukerId
from feltapp.errors import UserError
from feltapp.oppdiktet import oving
from feltapp.oppdiktet.people import people
from feltapp.store import record, stream
from feltapp.sync.shell_push import read_credential
from feltapp.ui.session import Opened
from tests.unit.actions.world import CATALOG

CLOCK = ManualClock(datetime(2026, 11, 23, 9, tzinfo=UTC))
KARTLEGGING = "alna-kartlegging"


@pytest.fixture(scope="module")
def base(tmp_path_factory: pytest.TempPathFactory) -> File:
    """A laptop that somebody uses: her profile lies beside."""
    return with_a_profile(tmp_path_factory.mktemp("feltapp"))


def with_a_profile(base: File) -> File:
    folder = base / "a1"
    folder.mkdir()
    write_profile(Profil(folder=folder, name="Ola Virkelig", title="Ruskonsulent", team_name="Team"))
    for name in ("feltapp.db", "utboks.bin", "nokler.json"):
        (folder / name).write_bytes(name.encode() * 100)
    return base


def taken(base: File) -> dict[str, str]:
    return {str(one): hashlib.sha256(one.read_bytes()).hexdigest() for one in base.rglob("*") if one.is_file()}


@pytest.fixture(scope="module")
def opened(base: File) -> Iterator[Opened]:
    found = ProfileOpener(CLOCK).practice(base)
    yield found
    found.close()


@pytest.fixture
def ctx(opened: Opened) -> Context:
    return opened.ctx


def lars(ctx: Context) -> BrukerId:
    with ctx.database.read() as tx:
        return next(who.bruker for who in persons(ctx, tx).values() if who.etternavn == "Solbakken")


def test_a_whole_caseload_is_there_and_a_day_to_begin(ctx: Context) -> None:
    with ctx.database.read() as tx:
        names = {who.name for who in persons(ctx, tx).values()}
    assert names == {one.name for one in people(CLOCK.now().date())}
    day = min_dag.my_day(ctx)
    assert day.besok
    assert day.frister
    assert ctx.practice


def test_it_knows_no_sentral_and_there_is_nothing_to_send_with(opened: Opened) -> None:
    assert opened.syncing is None
    assert opened.ctx.keyring.sentral_url == ""
    assert opened.ctx.keyring.own_certificate == b""
    assert read_credential(opened.ctx.folder) is None


def test_what_is_written_while_practising_goes_nowhere_either(ctx: Context) -> None:
    brukere.register_bruker(ctx, brukere.NewBruker(fornavn="Ekte", etternavn="Navnesen"))
    sent = push(ctx.folder, lambda: False)
    assert sent.sent == 0
    with ctx.database.read() as tx:
        assert stream.outbox_count(tx) > 0  # it waits for a sentral that it will never meet


def test_none_of_it_can_be_read_on_disk_and_no_copy_is_made(ctx: Context) -> None:
    assert behind.copy_of_today(ctx) is False
    mine = [one for one in ctx.folder.rglob("*") if one.is_file()]
    assert {one.name for one in mine} == {"utboks.bin"}
    words = [name.encode() for one in people(CLOCK.now().date()) for name in one.name.split() if len(name) > 4]
    for one in mine:
        content = one.read_bytes()
        assert not [word for word in (*words, b"Navnesen") if word in content]


def test_the_profiles_of_the_laptop_are_untouched_and_it_is_none_of_them(tmp_path: File) -> None:
    base = with_a_profile(tmp_path)
    before = taken(base)
    again = ProfileOpener(CLOCK).practice(base)
    brukere.register_bruker(again.ctx, brukere.NewBruker(fornavn="Ekte", etternavn="Navnesen"))
    assert [one.name for one in list_profiles(base)] == ["Ola Virkelig"]
    again.close()
    assert taken(base) == before
    assert [one.name for one in base.iterdir()] == ["a1"]


def test_what_a_killed_practice_left_is_cleared_away(tmp_path: File) -> None:
    left = oving.begin(tmp_path, CATALOG.for_another(), CLOCK)
    left.journal.close()
    left.database.close()
    assert left.folder.exists()
    oving.clear(tmp_path)
    assert not left.folder.exists()


def pages(pdf: bytes) -> list[str]:
    return [page.extract_text() for page in PdfReader(BytesIO(pdf)).pages]


def wanted(ctx: Context, bruker: BrukerId) -> list[Wanted]:
    """Every record of his that has a paper, in every shape, and innsyn."""
    with ctx.database.read() as tx:
        rows = {row.skjema_id: row.record for row in record.of_bruker(tx, bruker)}
    found = [Wanted(bruker=bruker)]
    for of in rows.values():
        try:
            page = paper.open_paper(ctx, Wanted(bruker=bruker, record=of))
        except UserError:
            continue
        found += [Wanted(bruker=bruker, record=of, shape=shape.code) for shape in page.shapes]
    return found


def test_every_page_of_every_paper_says_that_it_is_practice(ctx: Context) -> None:
    several = wanted(ctx, lars(ctx))
    assert {"", "lommekort", "ark"} <= {one.shape for one in several}
    for one in several:
        said = pages(paper.preview(ctx, one))
        assert said
        assert all("ØVING" in page for page in said), one
    assert any("Solbakken" in page for page in pages(paper.preview(ctx, several[0])))


def test_a_paper_that_is_handed_out_says_so_too(ctx: Context) -> None:
    bruker = lars(ctx)
    given = paper.hand_out(ctx, wanted(ctx, bruker)[1], ("Lars Solbakken",), Maate.PDF)
    assert all("ØVING" in page for page in pages(given.data))


def test_no_file_leaves_and_none_is_read_in(ctx: Context) -> None:
    bruker = lars(ctx)
    with pytest.raises(UserError, match="oving-gir-ikke-fil"):
        eksport.gi_fil(ctx, bruker, ("Lars Solbakken",), frozenset())
    with pytest.raises(UserError, match="oving-leser-ikke-fil"):
        innlesing.les_inn(ctx, b"{}")
