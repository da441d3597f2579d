"""Record views with one text or several versions, for the tests of what reads them."""

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, timedelta

from feltapp.domain.answer import IKKE_SPURT, Answer, JsonValue
from feltapp.domain.ids import MedarbeiderId, Path, RevisionId
from feltapp.domain.revision import Choice, RecordView, Version, WorkState

HEAD, OTHER = RevisionId("1" * 32), RevisionId("2" * 32)
Given = Mapping[str, JsonValue | Answer]


def answer(value: JsonValue | Answer) -> Answer:
    """An answer of a bare value."""
    return value if isinstance(value, Answer) else Answer(value=value)


def signed(values: Given) -> RecordView:
    """One signed text."""
    answers = {Path(path): answer(value) for path, value in values.items()}
    return RecordView(answers=answers, heads=(HEAD,), signed_by=HEAD, state=WorkState.SIGNERT)


def apart(texts: Sequence[Given]) -> RecordView:
    """What is seen when these texts were signed apart, each by somebody who had not seen the others'."""
    paths = {path for text in texts for path in text}
    versions = {path: [answer(text[path]) if path in text else IKKE_SPURT for text in texts] for path in paths}
    choices = []
    for path, several in sorted(versions.items()):
        different = [one for index, one in enumerate(several) if one not in several[:index]]
        if len(different) > 1:
            choices.append(Choice(path=Path(path), versions=tuple(_version(n, one) for n, one in enumerate(different))))
    open_paths = {choice.path for choice in choices}
    return RecordView(
        answers={Path(path): several[0] for path, several in versions.items() if path not in open_paths},
        choices=tuple(choices),
        heads=(HEAD, OTHER),
        signed_by=HEAD,
        state=WorkState.SIGNERT,
    )


def _version(number: int, one: Answer) -> Version:
    return Version(
        answer=one,
        revision=RevisionId(f"{number:032x}"),
        author=MedarbeiderId("a" * 32),
        recorded_at=datetime(2026, 6, 2, tzinfo=UTC) + timedelta(hours=number),
    )
