"""The short way to a record's row says what the long way says, for whatever somebody wrote."""

from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from feltapp.domain.answer import Answer, AnswerState, JsonValue, Kilde
from feltapp.domain.ids import BrukerId, DeviceId, MappeId, MedarbeiderId, Path, RecordId, RevisionId, SkjemaRef
from feltapp.domain.rettelse import RETTER
from feltapp.domain.revision import Body, Header, Revision, WorkState
from feltapp.store import deriving, record, revision, stream
from feltapp.store.database import Database
from feltapp.store.seal import body_of, encode_body, read_body
from tests.unit.store.test_stream import EPOCH, fresh
from tests.unit.store.world import World

TEXTS = st.sampled_from(["", "ord", "to ord", "Æ ø å", "x" * 201, "langt " * 50, "langt " * 50 + "!"])
VALUES: st.SearchStrategy[JsonValue] = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(-5, 5),
    TEXTS,
    st.lists(TEXTS, max_size=2).map(list),
    st.sampled_from(["00" * 16, "kort"]).map(lambda ref: {"ref": ref}),
)
ANSWERS = st.builds(
    Answer,
    state=st.sampled_from(AnswerState),
    value=VALUES,
    kilde=st.none() | st.sampled_from(Kilde),
    kommentar=st.sampled_from(["", "sa hun"]),
)
PATHS = st.sampled_from(
    [Path(name) for name in ("notat.tekst", "notat.dato", "familie.barn", "rettelse.av", RETTER, "a", "b")]
)
SKJEMA = st.sampled_from(
    [SkjemaRef(f"{name}|1") for name in ("person", "journalnotat", "alna-kartlegging", "kriseplan", "ukjent", "")]
)
MOMENTS = st.none() | st.sampled_from(
    [
        datetime(2026, 3, 2, 9, tzinfo=UTC),
        datetime(1, 1, 1, tzinfo=UTC),
        datetime(9999, 12, 31, tzinfo=timezone(timedelta(hours=-2))),
    ]
)
RECORDED = datetime(2026, 3, 2, 10, 30, tzinfo=timezone(timedelta(hours=1)))


def header(skjema: SkjemaRef) -> Header:
    return Header(
        id=RevisionId("11" * 16),
        bruker=BrukerId("22" * 16),
        mappe=MappeId("33" * 16),
        record=RecordId("44" * 16),
        parents=(),
        skjema=skjema,
        author=MedarbeiderId("55" * 16),
        device=DeviceId("66" * 16),
        recorded_at=RECORDED,
        key=1,
    )


@given(
    SKJEMA, st.dictionaries(PATHS, ANSWERS, max_size=7), st.none() | st.sets(PATHS), st.sampled_from(WorkState), MOMENTS
)
@example(SkjemaRef("ukjent|1"), {Path(f"f{n:03}"): Answer(value=n) for n in range(200)}, None, WorkState.SIGNERT, None)
def test_the_row_of_a_first_version_is_the_same_both_ways(
    skjema: SkjemaRef,
    answers: dict[Path, Answer],
    touched: set[Path] | None,
    state: WorkState,
    happened_at: datetime | None,
) -> None:
    set_here = frozenset(answers) if touched is None else frozenset(touched)
    wire = read_body(encode_body(Body(answers=answers, touched=set_here, state=state, happened_at=happened_at)))
    long_way = deriving.derive([Revision(header=header(skjema), body=body_of(wire))])
    assert deriving.derive_first(header(skjema), wire) == long_way


@pytest.mark.parametrize("known", [False, True])
def test_pages_that_were_read_before_the_writer_was_free_say_what_the_store_says_then(*, known: bool) -> None:
    """Between reading a page and writing it somebody here may have saved in the same record."""
    world = World()
    mappe = world.mappe()
    database: Database = fresh(mappe)
    theirs = world.revision(mappe, {"notat.tekst": "fra Kari med ord"}, record_id=RecordId("99" * 16))
    ours = world.revision(mappe, {"notat.tekst": "min egen tekst"}, record_id=RecordId("99" * 16))
    ready = stream.ready([(mappe.id, [(theirs, 1)])], world.keyring)
    if known:
        with database.write() as tx:
            world.save(tx, mappe, ours)
    with database.write() as tx:
        stream.apply_ready(tx, EPOCH, ready, world.keyring)
        row = record.get(tx, RecordId("99" * 16))
        assert row is not None
        assert row.choices == int(known)
        assert len(revision.of_record(tx, RecordId("99" * 16), world.keyring)) == 1 + int(known)


def test_the_same_revision_twice_in_one_page_is_one() -> None:
    world = World()
    mappe = world.mappe()
    database = fresh(mappe)
    one = world.revision(mappe, {"notat.tekst": "en gang bare"}, record_id=RecordId("99" * 16))
    with database.write() as tx:
        stream.apply_page(tx, EPOCH, mappe.id, [(one, 1), (one, 1)], world.keyring)
        row = record.get(tx, RecordId("99" * 16))
        assert row is not None
        assert (row.version, row.preview) == (1, "en gang bare")
