"""A body comes back as it was sealed, to the one with the key and under its own header; anything else is an error."""

from datetime import UTC, timedelta, timezone

import msgspec
import pytest
from backports import zstd
from hypothesis import given
from hypothesis import strategies as st

from feltapp.domain.answer import Answer, AnswerState, JsonValue, Kilde
from feltapp.domain.ids import Path
from feltapp.domain.revision import Body, WorkState
from feltapp.domain.sealed import MAX_BODY, Sealed, decode_header
from feltapp.errors import UserError
from feltapp.store.seal import (
    MAX_TEXT,
    Cipher,
    SealError,
    decode_body,
    encode_body,
    open_body,
    seal,
    verify,
)
from tests.unit.store.world import START, World

KEY = bytes(range(32))
TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=30)
VALUES: st.SearchStrategy[JsonValue] = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**53), 2**53) | TEXTS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(TEXTS, inner, max_size=3),
    max_leaves=6,
)
ANSWERS = st.builds(
    Answer, value=VALUES, state=st.sampled_from(AnswerState), kilde=st.none() | st.sampled_from(Kilde), kommentar=TEXTS
)
PATHS = st.text("abcdefgh.:/0123456789", min_size=1, max_size=12).map(Path)
TIMES = st.none() | st.datetimes(allow_imaginary=False, timezones=st.sampled_from([UTC, timezone(timedelta(hours=2))]))


@st.composite
def bodies(draw: st.DrawFn) -> Body:
    """Any body, also one that sets answers to nothing or touches fewer than it holds."""
    answers = draw(st.dictionaries(PATHS, ANSWERS, max_size=6))
    some = draw(st.sets(st.sampled_from(sorted(answers)))) if answers else set()
    touched = draw(st.sampled_from([frozenset(answers), frozenset(some)])) | draw(st.frozensets(PATHS, max_size=2))
    return Body(answers=answers, touched=touched, state=draw(st.sampled_from(WorkState)), happened_at=draw(TIMES))


@given(bodies())
def test_a_body_comes_back_as_it_was(body: Body) -> None:
    assert decode_body(encode_body(body)) == body


@given(bodies())
def test_the_same_body_is_always_the_same_bytes(body: Body) -> None:
    turned = Body(
        answers=dict(reversed(list(body.answers.items()))),
        touched=body.touched,
        state=body.state,
        happened_at=body.happened_at,
    )
    assert encode_body(turned) == encode_body(body)


def test_what_a_newer_version_added_is_left_out_and_what_it_changed_is_refused() -> None:
    known = encode_body(Body(answers={}, touched=frozenset(), state=WorkState.SIGNERT))
    more = {**msgspec.json.decode(known), "nytt": [1]}
    assert decode_body(msgspec.json.encode(more)) == decode_body(known)
    for changed in ({**more, "v": 2}, {**more, "state": "ukjent"}, {**more, "answers": []}):
        with pytest.raises(SealError):
            decode_body(msgspec.json.encode(changed))
    for wrong in (b"", b"{", b"null", b'{"v":1,"answers":{"a":{"value":NaN}},"state":"signert"}', b"\xff"):
        with pytest.raises(SealError):
            decode_body(wrong)
    with pytest.raises(SealError):
        decode_body(b'{"v":1,"answers":{},"state":"signert","happened_at":"2026-01-01T00:00:00"}')
    with pytest.raises(ValueError, match="offset"):
        encode_body(
            Body(answers={}, touched=frozenset(), state=WorkState.SIGNERT, happened_at=START.replace(tzinfo=None))
        )


def test_one_changed_byte_anywhere_is_refused() -> None:
    world = World()
    sealed = world.revision(world.mappe(), {"notat.tekst": "Lars vil bo alene"})
    mappe = decode_header(sealed.header).mappe
    key = world.keyring.mappe_key(mappe, 1)
    public = world.keyring.signing.public_key().public_bytes_raw()
    assert key is not None
    assert open_body(sealed.header, sealed.body, key).answers[Path("notat.tekst")].value == "Lars vil bo alene"
    assert verify(sealed, public)
    for at in range(len(sealed.body)):
        changed = bytearray(sealed.body)
        changed[at] ^= 1
        with pytest.raises(SealError):
            open_body(sealed.header, bytes(changed), key)
        assert not verify(Sealed(header=sealed.header, body=bytes(changed), signature=sealed.signature), public)
    for at in range(len(sealed.header)):
        head = bytearray(sealed.header)
        head[at] ^= 1
        with pytest.raises(SealError):
            open_body(bytes(head), sealed.body, key)
        assert not verify(Sealed(header=bytes(head), body=sealed.body, signature=sealed.signature), public)
    with pytest.raises(SealError):
        open_body(sealed.header, sealed.body, KEY)
    assert not verify(sealed, bytes(32))
    assert not verify(sealed, b"kort")


@pytest.mark.parametrize("body", [b"", b"x" * 28, b"x" * (MAX_BODY + 1)])
def test_a_body_of_an_impossible_size_is_refused(body: bytes) -> None:
    with pytest.raises(SealError):
        Cipher(KEY).open(b"", body)


def test_a_body_that_would_fill_the_memory_is_refused() -> None:
    cipher = Cipher(KEY)
    bomb = cipher.seal(b"", bytes(MAX_TEXT + 1))
    assert len(bomb) < 10_000
    with pytest.raises(SealError):
        cipher.open(b"", bomb)
    assert len(cipher.open(b"", cipher.seal(b"", bytes(MAX_TEXT)))) == MAX_TEXT


def test_what_comes_after_the_body_is_refused() -> None:
    cipher = Cipher(KEY)
    packed = zstd.compress(b"{}") + b"mer"
    sealed = bytes(12) + cipher._aead.encrypt(bytes(12), packed, b"")
    with pytest.raises(SealError):
        cipher.open(b"", sealed)


def test_a_text_longer_than_a_note_is_said_to_be_too_long() -> None:
    world = World()
    with pytest.raises(UserError, match="for-stor-registrering"):
        world.revision(world.mappe(), {"notat.tekst": "x" * (MAX_TEXT + 1)})


def test_two_seals_of_the_same_share_nothing() -> None:
    world = World()
    first = world.revision(world.mappe(), {"a": 1})
    header = decode_header(first.header)
    key = world.keyring.mappe_key(header.mappe, 1)
    assert key is not None
    again = seal(header, open_body(first.header, first.body, key), key=key, signing=world.keyring.signing)
    assert again.header == first.header
    assert again.body[:12] != first.body[:12]

