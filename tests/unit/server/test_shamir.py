"""Any two shares give the secret back; one says nothing; two that do not belong together are noticed."""

from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from feltapp.server.shamir import ShareError, join, split


@given(st.binary(min_size=1, max_size=80))
def test_any_two_shares_give_the_secret_back(secret: bytes) -> None:
    for pair in combinations(split(secret).items(), 2):
        assert join(dict(pair)) == secret
        assert join(dict(reversed(pair))) == secret


@given(st.binary(min_size=1, max_size=80), st.data())
def test_a_damaged_share_is_noticed(secret: bytes, data: st.DataObject) -> None:
    shares = split(secret)
    place = data.draw(st.integers(0, len(shares[1]) - 1))
    damaged = bytearray(shares[1])
    damaged[place] ^= data.draw(st.integers(1, 255))
    with pytest.raises(ShareError):
        join({1: bytes(damaged), 2: shares[2]})


def test_shares_of_two_secrets_do_not_belong_together() -> None:
    with pytest.raises(ShareError):
        join({1: split(b"a" * 64)[1], 2: split(b"b" * 64)[2]})


def test_a_share_under_another_number_is_noticed() -> None:
    shares = split(b"a" * 64)
    with pytest.raises(ShareError):
        join({1: shares[2], 2: shares[1]})
    with pytest.raises(ShareError):
        join({1: shares[1]})
    with pytest.raises(ShareError):
        join(shares)


def test_one_share_says_nothing() -> None:
    """Over many splits every byte of a share takes every value about equally often, whatever the secret."""
    counts = [0] * 256
    for _ in range(400):
        for byte in split(bytes(64))[1][:64]:
            counts[byte] += 1
    assert min(counts) > 50  # 100 expected; five standard deviations below
    assert max(counts) < 150
