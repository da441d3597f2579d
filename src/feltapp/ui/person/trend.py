"""A person's scores as points on the chart: only where there is a number; the axis is always 1 to 7."""

from collections.abc import Sequence

from feltapp.actions import words
from feltapp.actions.livskvalitet import Score
from feltapp.ui.parts.trend_chart import TrendPoint

SHORT = 4
"""A month with no more letters is written out: «mai», «juli»."""


def trend_points(scores: Sequence[Score]) -> list[TrendPoint]:
    """The points, oldest first; months named once a year is written out."""
    known = [score for score in scores if score.value is not None]
    points: list[TrendPoint] = []
    year = 0
    for score in known:
        month = words.MONTHS[score.day.month - 1]
        short = month if len(month) <= SHORT else f"{month[:3]}."
        label = f"{short} {score.day:%y}" if score.day.year != year else short
        year = score.day.year
        if score.value is not None:
            points.append(
                TrendPoint(at=float(score.day.toordinal()), value=score.value, label=label, words=words.day(score.day))
            )
    return points
