"""The day itself: what every step of it may use."""

from dataclasses import dataclass
from datetime import date

from feltapp.demo.telling import Telling


@dataclass(slots=True, kw_only=True)
class Day(Telling):
    """The day it is, and whom it is about."""

    today: date
    lars: str
