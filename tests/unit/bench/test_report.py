"""The page is made from the JSON alone, and measuring one part anew leaves the others as they were."""

import json
from pathlib import Path

import pytest

from tests.bench import report
from tests.bench.report import DAY, LARGE, PEERS
from tests.bench.table import Row, Samples

DATA = {"revisions": 30, "brukere": 1, "size": 1443}


def row(workload: str) -> Row:
    return Row(workload=workload, feltapp=Samples((2.0,)), limit=Samples((1.0,)), against="bare")


@pytest.fixture
def kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(report, "KEPT", tmp_path / "p.json")
    monkeypatch.setattr(report, "DOC", tmp_path / "p.md")
    return tmp_path / "p.md"


def test_each_part_is_kept_until_it_is_measured_anew(kept: Path) -> None:
    report.keep(DAY, [row("save")], [], DATA)
    report.keep(PEERS, [row("pouch")], ["couch: not to be had"], {})
    report.keep(LARGE, [row("city")], [], {})
    report.keep(DAY, [row("save again")], [], DATA)
    page = kept.read_text(encoding="utf-8")
    assert [f"| {name} |" in page for name in ("save again", "pouch", "city", "save")] == [True, True, True, False]
    assert "Left out: couch: not to be had." in page
    assert "Not measured yet" not in page
    report.keep(PEERS, [row("kinto")], [], {})
    page = kept.read_text(encoding="utf-8")
    assert "pouch" not in page
    assert "| city | 2.00 s | 1.00 s bare | 2.00× | – | – |" in page


def test_what_has_not_been_measured_is_said(kept: Path) -> None:
    report.keep(DAY, [row("save")], [], DATA)
    assert kept.read_text(encoding="utf-8").count("Not measured yet") == 2


def test_a_busy_machine_is_said(kept: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for load, said in ((0.3, 0), (8.4, 1)):
        monkeypatch.setattr(report, "_LOAD", load)
        report.keep(DAY, [row("save")], [], DATA)
        assert kept.read_text(encoding="utf-8").count("(load 8.4 before it began)") == said


def test_a_part_goes_where_compare_does_not_look() -> None:
    fresh = json.loads(report.as_json([row("pouch")], [], {}))
    found = report.joined({"rows": ["old"], "more": {LARGE: {"rows": []}}}, PEERS, fresh)
    assert found["rows"] == ["old"]
    assert found["more"] == {LARGE: {"rows": []}, PEERS: fresh}
