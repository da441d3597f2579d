"""Write docs/skjemaer.md anew from the forms in resources/skjema/: `PYTHONPATH=src python scripts/skjemaer.py`."""

from pathlib import Path

from feltapp.forms.catalog import Catalog
from feltapp.forms.overview import overview
from feltapp.resources import resource

PAGE = Path(__file__).resolve().parent.parent / "docs" / "skjemaer.md"

if __name__ == "__main__":
    PAGE.write_text(overview(Catalog.load(resource("skjema")).all()), encoding="utf-8")
