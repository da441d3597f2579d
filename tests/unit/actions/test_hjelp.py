"""The help pages: short, in plain words, about buttons that are there, and found by whoever needs them."""

import json
import re

import pytest

from feltapp.actions import hjelp
from feltapp.actions.handlinger import handlinger
from feltapp.bootstrap.session import PAGES
from feltapp.forms.markdown import plain
from feltapp.resources import resource
from tests.architecture.tree import SRC, modules
from tests.unit.actions.world import Laptop

MOST_WORDS, MOST_LINES = 15, 45
_EXAMPLES = {"ny kriseplan for"}
_SENTENCE = re.compile(r"(?<=[.?!:])\s+(?=[A-ZÆØÅ«])|\n")


@pytest.mark.parametrize("page", hjelp.pages(), ids=lambda one: one.id)
def test_a_page_is_short_and_every_sentence_too(page: hjelp.Hjelpeside) -> None:
    assert len(page.text.splitlines()) <= MOST_LINES
    for sentence in _SENTENCE.split(plain(page.text)):
        assert len(re.findall(r"[\w-]+", sentence)) <= MOST_WORDS, sentence


def _shown() -> str:
    """Everything that can be read in the window: our own strings, and those of the forms."""
    code = "\n".join(path.read_text("utf-8") for path in modules(SRC))
    forms = "\n".join(
        json.dumps(json.loads(path.read_text("utf-8")), ensure_ascii=False)
        for path in resource("skjema").glob("*/*.json")
    )
    return code + forms


def test_every_name_in_quotation_marks_is_there_in_the_window() -> None:
    shown = _shown()
    named = {(page.id, name) for page in hjelp.pages() for name in re.findall("«([^»]+)»", page.text)}
    assert len(named) > 30
    assert [(page, name) for page, name in sorted(named) if f'"{name}' not in shown and name not in _EXAMPLES] == []


def test_the_twelve_pages_are_there_and_each_place_in_the_window_has_one() -> None:
    known = [one.id for one in hjelp.pages()]
    assert len(known) == 12
    assert all(one.title and one.text for one in hjelp.pages())
    about = {page: hjelp.about(page) for page in (*PAGES, "synkronisering")}
    assert set(about.values()) <= {*known, hjelp.KEYS}
    assert about["samtykke"] == "05-samtykke-og-deling"
    assert about["to-versjoner"] == "09-to-versjoner"
    assert {page for page, found in about.items() if found == hjelp.KEYS} <= {"team", "skjemaer", "hjelp"}


def _found(kari: Laptop, typed: str) -> list[str]:
    with kari.ctx.database.read() as tx:
        return [one.place.field for one in handlinger(kari.ctx, tx, typed) if one.place.page == "hjelp"]


def test_it_is_found_by_its_title_and_with_hjelp_by_what_stands_in_it(kari: Laptop) -> None:
    assert _found(kari, "signere") == ["04-signere-og-rette"]
    assert _found(kari, "to vers") == ["09-to-versjoner"]
    assert _found(kari, "lommekort") == []
    assert _found(kari, "hjelp lommekort") == ["06-krise-og-mestringsplan"]
    assert _found(kari, "hjelp")[:1] == ["01-forste-dag"]
    assert _found(kari, "Lars") == []
