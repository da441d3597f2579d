"""The page that lists the forms says what the forms say, and is not behind them."""

from dataclasses import replace

from feltapp.forms.catalog import Catalog
from feltapp.forms.overview import overview
from feltapp.resources import resource
from tests.architecture.tree import ROOT

CATALOG = Catalog.load(resource("skjema"))


def test_the_page_in_docs_is_up_to_date() -> None:
    page = (ROOT / "docs" / "skjemaer.md").read_text("utf-8")
    assert page == overview(CATALOG.all()), "write it anew: PYTHONPATH=src python scripts/skjemaer.py"


def test_it_names_each_form_once_in_its_newest_version() -> None:
    old = CATALOG.newest("kopi")
    page = overview([replace(old, version="10"), replace(old, version="9"), old])
    assert [line.split(" | ")[0] for line in page.splitlines() if line.startswith("| `")] == ["| `kopi` 10"]


def test_it_says_what_a_form_is_for_where_it_lies_and_why() -> None:
    page = overview([CATALOG.newest("samtykke")])
    (line,) = (line for line in page.splitlines() if line.startswith("| `"))
    form = CATALOG.newest("samtykke")
    assert "## Stamkort" in page
    for words in (form.title, form.purpose, "låst", form.rettsgrunnlag, form.source):
        assert words
        assert words in line
