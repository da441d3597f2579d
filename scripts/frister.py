"""Write docs/frister.md anew from the table of rules: `PYTHONPATH=src python scripts/frister.py`."""

from pathlib import Path

from feltapp.domain.regelside import page

PAGE = Path(__file__).resolve().parent.parent / "docs" / "frister.md"

if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
