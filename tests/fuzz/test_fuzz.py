"""A slice of what `make fuzz` does a million times, and the proof that it would find something."""

from collections.abc import Iterator

import pytest

from feltapp.forms.fhirpath.syntax import parsed
from feltapp.forms.pattern import compiled
from tests.fuzz.corpus import Corpus, read_corpus
from tests.fuzz.planted import BUGS, Plant
from tests.fuzz.runner import form_of, run_many, say

SLICE = 1_500
BUDGET = 6_000


@pytest.fixture(scope="module")
def corpus() -> Corpus:
    return read_corpus()


@pytest.fixture(autouse=True)
def _nothing_remembered() -> Iterator[None]:
    """What is kept from one form to the next would carry a planted bug on."""
    parsed.cache_clear()
    compiled.cache_clear()
    yield
    parsed.cache_clear()
    compiled.cache_clear()


def test_a_slice_finds_nothing(corpus: Corpus) -> None:
    result = run_many(corpus, range(SLICE))
    assert not result.finds, say(result)
    assert result.outcomes["lest"] > SLICE / 2, say(result)
    assert len(result.outcomes) > 5, say(result)


def test_a_run_can_be_made_again(corpus: Corpus) -> None:
    assert form_of(1, 17, corpus) == form_of(1, 17, corpus) != form_of(2, 17, corpus)


@pytest.mark.parametrize("plant", BUGS, ids=lambda plant: plant.__name__)
def test_the_harness_finds_it(plant: Plant, corpus: Corpus) -> None:
    with pytest.MonkeyPatch.context() as patch:
        plant(patch)
        result = run_many(corpus, range(BUDGET), limit=0.3, met=lambda now: bool(now.finds))
    assert result.finds, say(result)
