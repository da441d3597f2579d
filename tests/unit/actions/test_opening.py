"""What a new form begins with, so that nobody has to type it."""

import pytest

from feltapp.actions import form
from feltapp.domain.answer import Answer
from feltapp.domain.ids import Path
from tests.unit.actions.world import Laptop

TODAY = Answer(value="2026-06-02")


@pytest.mark.parametrize(
    ("skjema", "path"),
    [
        ("hva-er-viktig", "viktig.dato"),
        ("kriseplan", "plan.dato"),
        ("samtykke-trukket", "trukket.dato"),
        ("evaluering", "evaluering.dato"),
    ],
)
def test_the_day_it_is_stands_there(kari: Laptop, skjema: str, path: str) -> None:
    opened = form.open_new(kari.ctx, kari.register(), skjema)
    assert opened.session().state.field(Path(path)).answer == TODAY


def test_what_is_said_anew_is_said_today_and_what_is_corrected_was_done_when_it_was(kari: Laptop) -> None:
    lars = kari.register()
    plan = kari.write(lars, "kriseplan", {"plan.viktig": "Ro."})
    asked = kari.write(lars, "soknad", {"soknad.gjelder": "Bolig", "soknad.mottatt": "2026-06-01"})
    kari.later(days=3)
    assert form.open_record(kari.ctx, plan).session().state.field(Path("plan.dato")).answer == Answer(
        value="2026-06-05"
    )
    assert form.open_record(kari.ctx, asked).session().state.field(Path("soknad.mottatt")).answer == Answer(
        value="2026-06-01"
    )


def test_a_plan_that_is_being_written_keeps_the_day_it_was_begun(kari: Laptop) -> None:
    lars = kari.register()
    opened = form.open_new(kari.ctx, lars, "kriseplan")
    kept = kari.keep(opened, {"plan.viktig": "Ro."})
    kari.later(days=3)
    assert form.open_draft(kari.ctx, kept.draft.id).session().state.field(Path("plan.dato")).answer == TODAY


def test_a_note_begins_where_one_writes(kari: Laptop) -> None:
    assert form.open_new(kari.ctx, kari.register(), "journalnotat").draft.place == "notat.tekst"
