"""A header goes out and comes back the same; bytes from anywhere are refused in one way, and never do harm."""

import hashlib
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone

import msgspec
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from feltapp.domain.ids import BrukerId, DeviceId, MappeId, MedarbeiderId, RecordId, RevisionId, SkjemaRef
from feltapp.domain.revision import Header
from feltapp.domain.sealed import (
    MAX_HEADER,
    MAX_PARENTS,
    HeaderError,
    Sealed,
    decode_header,
    encode_header,
    signed_message,
)

ids = st.binary(min_size=16, max_size=16).map(bytes.hex)
moments = st.builds(
    lambda ms, minutes: (datetime(1970, 1, 1, tzinfo=UTC) + timedelta(milliseconds=ms)).astimezone(
        timezone(timedelta(minutes=minutes))
    ),
    st.integers(0, 4_102_444_800_000),
    st.integers(-18 * 60, 18 * 60),
)


@st.composite
def headers(draw: st.DrawFn) -> Header:
    return Header(
        id=RevisionId(draw(ids)),
        bruker=BrukerId(draw(ids)),
        mappe=MappeId(draw(ids)),
        record=RecordId(draw(ids)),
        parents=tuple(RevisionId(p) for p in draw(st.lists(ids, max_size=MAX_PARENTS))),
        skjema=SkjemaRef(draw(st.text(max_size=60))),
        author=MedarbeiderId(draw(ids)),
        device=DeviceId(draw(ids)),
        recorded_at=draw(moments),
        key=draw(st.integers(1, 2**31)),
    )


ONE = Header(
    id=RevisionId("01" * 16),
    bruker=BrukerId("02" * 16),
    mappe=MappeId("03" * 16),
    record=RecordId("04" * 16),
    parents=(RevisionId("05" * 16),),
    skjema=SkjemaRef("kriseplan|1"),
    author=MedarbeiderId("06" * 16),
    device=DeviceId("07" * 16),
    recorded_at=datetime(2026, 6, 2, 10, 30, tzinfo=timezone(timedelta(hours=2))),
    key=1,
)


@given(headers())
def test_a_header_comes_back_the_same(header: Header) -> None:
    data = encode_header(header)

    back = decode_header(data)

    assert back == header
    assert back.recorded_at.utcoffset() == header.recorded_at.utcoffset(), "the local time of day is kept too"
    assert encode_header(back) == data, "there is one encoding: signatures rest on it"


def test_the_encoding_has_not_changed() -> None:
    """Every signature ever made covers these bytes."""
    assert hashlib.sha256(encode_header(ONE)).hexdigest() == (
        "8ae94c64793b7745dbbddda76ecd7e6a0f53584ec738c332e9f56210e2e44b2f"
    )


@given(st.binary(max_size=400))
@example(b"")
@example(b"\x9c" * 300)
@example(msgspec.msgpack.encode([1] * 12))
def test_any_bytes_are_a_header_or_refused(data: bytes) -> None:
    try:
        decode_header(data)
    except HeaderError:
        return


@given(headers(), st.data())
def test_a_damaged_header_is_refused_or_is_another_header(header: Header, data: st.DataObject) -> None:
    good = encode_header(header)
    place = data.draw(st.integers(0, len(good) - 1))
    bad = bytearray(good)
    bad[place] ^= data.draw(st.integers(1, 255))

    try:
        assert encode_header(decode_header(bytes(bad))) != good
    except HeaderError:
        return


def _parts(**changes: object) -> bytes:
    parts: dict[str, object] = {
        "format": 1,
        "id": b"1" * 16,
        "bruker": b"2" * 16,
        "mappe": b"3" * 16,
        "record": b"4" * 16,
        "parents": [],
        "skjema": "kriseplan|1",
        "author": b"6" * 16,
        "device": b"7" * 16,
        "recorded_ms": 1,
        "offset_min": 0,
        "key": 1,
    }
    return msgspec.msgpack.encode(list((parts | changes).values()))


@pytest.mark.parametrize(
    "data",
    [
        pytest.param(_parts(format=2), id="a later format"),
        pytest.param(_parts(id=b"1" * 15), id="short id"),
        pytest.param(_parts(mappe=b""), id="no mappe"),
        pytest.param(_parts(parents=[b"9" * 17]), id="long parent"),
        pytest.param(_parts(parents=[bytes(16)] * (MAX_PARENTS + 1)), id="too many parents"),
        pytest.param(_parts(key=0), id="key version 0"),
        pytest.param(_parts(key=-1), id="key version below 0"),
        pytest.param(_parts(recorded_ms=-1), id="before 1970"),
        pytest.param(_parts(recorded_ms=1 << 47), id="too far off"),
        pytest.param(_parts(offset_min=18 * 60 + 1), id="no such time zone"),
        pytest.param(_parts(skjema="x" * MAX_HEADER), id="too long"),
        pytest.param(_parts(skjema=7), id="form that is a number"),
        pytest.param(_parts(skjema="kriseplan").replace(b"kriseplan", b"krise\xc3lan"), id="not UTF-8"),
        pytest.param(_parts() + b"\x00", id="something after it"),
        pytest.param(_parts(more=1), id="a field too many"),
    ],
)
def test_what_is_almost_a_header_is_refused(data: bytes) -> None:
    assert decode_header(_parts()).key == 1, "the whole one is taken"
    with pytest.raises(HeaderError):
        decode_header(data)


@pytest.mark.parametrize("changed", ["header", "body"])
def test_the_signed_message_covers_header_and_body(changed: str) -> None:
    sealed = Sealed(header=b"header", body=b"body", signature=b"")
    other = {"header": b"headerb", "body": b"ody"} if changed == "header" else {"header": b"header", "body": b"bodz"}

    assert sealed.signed_message == signed_message(b"header", b"body")
    assert sealed.signed_message != signed_message(other["header"], other["body"])


def test_a_byte_moved_from_body_to_header_is_another_message() -> None:
    assert signed_message(b"ab", b"c") != signed_message(b"a", b"bc")


@pytest.mark.parametrize(("year", "read_as"), [(1969, 1970), (1, 1970), (9999, 6429)])
def test_a_clock_with_a_dead_battery_keeps_nothing_from_being_saved(year: int, read_as: int) -> None:
    header = replace(ONE, recorded_at=datetime(year, 6, 2, tzinfo=UTC))

    assert decode_header(encode_header(header)).recorded_at.year == read_as
