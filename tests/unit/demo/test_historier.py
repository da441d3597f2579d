"""What the stories stand on: a clock that is set, and days that are what the stories say they are."""

from datetime import datetime, timedelta
from pathlib import Path

import pytest

from feltapp.clock import SystemClock
from feltapp.demo.historier.fortelling import Manus
from feltapp.demo.historier.liste import HISTORIER
from feltapp.demo.klokke import StoryClock, clock_of
from feltapp.demo.oppgaver.andre import OTHERS
from feltapp.demo.oppgaver.maal import TASKS, Count
from feltapp.demo.oppgaver.side import page


def test_every_process_that_reads_the_clock_goes_by_the_same_time(tmp_path: Path) -> None:
    told, heard = StoryClock(tmp_path / "klokke"), clock_of(str(tmp_path / "klokke"))
    for moment in ("2026-03-12T11:20:00+01:00", "2026-06-09T08:30:00+02:00"):
        told.set(datetime.fromisoformat(moment))
        assert timedelta(0) <= heard.now() - datetime.fromisoformat(moment) < timedelta(minutes=1)


def test_a_process_that_is_given_none_has_the_machines_own() -> None:
    assert isinstance(clock_of(""), SystemClock)


@pytest.mark.parametrize("story", HISTORIER, ids=lambda one: one.name)
def test_each_story_begins_on_a_day_with_people_in_it(story: Manus) -> None:
    begins = datetime.strptime(story.begins, "%Y-%m-%d %H.%M").astimezone()
    people = story.people(begins.date())
    assert len({one.name for one in people}) == len(people) > 5
    assert len({name for name, _ in story.steps}) == len(story.steps) >= 4


def test_there_are_five_and_each_has_a_name_to_ask_for() -> None:
    assert len({one.name for one in HISTORIER}) == 5


def test_the_page_says_what_was_counted_and_where_the_others_figures_come_from() -> None:
    counts = [Count(task=task.id, clicks=number, keys=10) for number, task in enumerate(TASKS, start=2)]
    said = page(counts)
    for count, task in zip(counts, TASKS, strict=True):
        assert f"| {task.what} | {count.clicks} | {count.keys} | {count.all} |" in said
    assert all(one.source in said and one.task in {task.id for task in TASKS} for one in OTHERS)
