"""Find the rows of repeated groups in a set of answers, and the order they stand in.

Pure.  A row is there when its cell says so, or when anything in it has an answer or several versions: what somebody
wrote in a row that somebody else removed must not vanish (design invariant 3).
"""

from collections.abc import Collection, Iterator, Mapping

from feltapp.domain.answer import IKKE_SPURT, Answer, Answers, AnswerState
from feltapp.domain.ids import Path

REMOVED = Answer(state=AnswerState.IKKE_AKTUELT)


def row_cells(path: Path) -> Iterator[tuple[Path, str]]:
    """Each row that a path lies in or is: its group's path and its id, outermost first."""
    at = path.find(":")
    while at >= 0:
        end = path.find("/", at)
        end = len(path) if end < 0 else end
        yield Path(path[:at]), path[at + 1 : end]
        at = path.find(":", end)


def is_cell(path: Path) -> bool:
    """Whether a path is a row itself, and not an answer in it."""
    return ":" in path.rpartition("/")[2]


def place_of(answer: Answer | None) -> str:
    """The place that a row's cell gives it."""
    place = answer.value.get("place") if answer is not None and isinstance(answer.value, dict) else None
    return place if isinstance(place, str) else ""


def rows(answers: Answers, previous: Answers, open_choices: Collection[Path]) -> Mapping[Path, tuple[str, ...]]:
    """The rows of each repeated group, in order."""
    found: dict[Path, dict[str, str]] = {}
    for path, answer in previous.items():
        if ":" in path and not _takes_away(path, answer) and not _removed_now(path, answers):
            _add(found, path, previous)
    for path, answer in answers.items():
        if ":" in path and answer != IKKE_SPURT and not _takes_away(path, answer):
            _add(found, path, answers)
    for path in open_choices:
        if ":" in path:
            _add(found, path, answers)
    return {
        group: tuple(row for row, _ in sorted(cells.items(), key=lambda cell: (cell[1], cell[0])))
        for group, cells in found.items()
    }


def _takes_away(path: Path, answer: Answer) -> bool:
    """Whether this removes a row; the same said of a question in a row is «ikke aktuelt», an answer like others."""
    return answer == REMOVED and is_cell(path)


def _removed_now(path: Path, answers: Answers) -> bool:
    return any(answers.get(Path(f"{group}:{row}")) == REMOVED for group, row in row_cells(path))


def _add(found: dict[Path, dict[str, str]], path: Path, answers: Answers) -> None:
    for group, row in row_cells(path):
        cells = found.setdefault(group, {})
        place = place_of(answers.get(Path(f"{group}:{row}")))
        if place or row not in cells:
            cells[row] = place or cells.get(row, "")
