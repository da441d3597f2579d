"""docs/oppgaver.md: our counts as they were measured, and beside them what others' texts describe."""

from collections.abc import Sequence

from feltapp.demo.oppgaver.andre import LETTERS, OTHERS, Other
from feltapp.demo.oppgaver.maal import TASKS, Count, Task

_TOP = f"""# The most common tasks, counted

Made by `make oppgaver`; do not edit. The tasks are done in a real window, by the demo's hands on its mouse and
keyboard (`src/feltapp/demo/oppgaver/maal.py`), as somebody would who sees the window for the first time: from Min dag,
by the words that stand there, without keys one has to know. The hands count. A key held while another is pressed is a
key; the {LETTERS} letters of a search are keys; the letters of the text itself are not counted, since they are as many
in any system. `tests/journey/test_historier.py` counts again and compares with this page: a press more fails the build.

| Task | Clicks | Keys | In all | How |
| --- | --- | --- | --- | --- |
"""
_OTHERS = """
## What others describe
Nobody publishes counts. These are counted from the systems' own texts, which were read and not tried; each is the least
that the text describes, with as many letters in a search as ours. They are taps on a phone or presses in a browser.
«Not described» means that no text was found that says how, and not that it cannot be done.

| Task | System | In all | Ours | What the text describes | Text |
| --- | --- | --- | --- | --- | --- |
"""
_BELOW = """
For nobody at home, a plan on paper before a move, and a samtykke given or withdrawn, no figure was found for anybody.
For OpenMRS 3, CosDoc, Profil and Lifecare no text was found that tells a task step by step.
"""


def page(counts: Sequence[Count]) -> str:
    """The whole page."""
    by_task = {count.task: count for count in counts}
    ours = "".join(_row(task, by_task[task.id]) for task in TASKS)
    others = "".join(_other(one, by_task[one.task]) for one in OTHERS)
    return f"{_TOP}{ours}{_OTHERS}{others}{_BELOW}"


def _row(task: Task, count: Count) -> str:
    return f"| {task.what} | {count.clicks} | {count.keys} | {count.all} | {task.way} |\n"


def _other(one: Other, count: Count) -> str:
    what = next(task.what for task in TASKS if task.id == one.task)
    least = "not described" if one.least is None else f"{one.least} or more"
    return f"| {what} | {one.system} | {least} | {count.all} | {one.how} | {one.source} |\n"
