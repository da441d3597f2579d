"""A rettelse: a signed text beside a signed text that is locked, which stays as it was (helsepersonelloven § 42).

A record of its own whose body points at the one it corrects; nothing is ever changed or taken away by it.  What is
counted (a score, a date that a frist starts from) is counted from the text that holds now.  Pure.
"""

import re

from feltapp.domain.answer import Answer, Answers
from feltapp.domain.ids import Path, RecordId

RETTER = Path("urn:feltapp:retter")
"""Where a body says which record it corrects.  No question has this path: a «:» of a linkId is written otherwise."""

WITHOUT = frozenset({"samtykke", "samtykke-trukket", "unntak", "kopi"})
"""Locked forms that are not corrected beside: a samtykke is withdrawn and given anew, and what was handed out was."""


_ID = re.compile("[0-9a-f]{32}")


def pointer(record: RecordId) -> Answer:
    """What stands under `RETTER`."""
    return Answer(value={"ref": record})


def corrects(answers: Answers) -> RecordId | None:
    """The record that these answers correct, if any."""
    found = answers.get(RETTER)
    ref = found.value.get("ref") if found is not None and isinstance(found.value, dict) else None
    return RecordId(ref) if isinstance(ref, str) and _ID.fullmatch(ref) else None
