"""One answer as somebody gave it: its value, its state, where it came from.

An answer is one whole: two laptops that set value and kilde differently have two versions of it.
States: domain brief §2 and FHIR data-absent-reason; "ikke spurt" is the default and is stored as no answer at all.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType

from feltapp.domain.ids import Path

JsonValue = None | bool | int | str | list["JsonValue"] | dict[str, "JsonValue"]


class AnswerState(StrEnum):
    """Whether a question has been answered, and if not, why not."""

    BESVART = "besvart"
    IKKE_SPURT = "ikke-spurt"
    ONSKER_IKKE = "onsker-ikke"
    VET_IKKE = "vet-ikke"
    IKKE_AKTUELT = "ikke-aktuelt"


class Kilde(StrEnum):
    """Who or what an answer comes from (domain brief §2)."""

    BRUKER = "bruker"
    PAARORENDE = "paarorende"
    INSTANS = "annen-instans"
    OBSERVASJON = "egen-observasjon"
    DOKUMENT = "dokument"


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What stands under one question.

    `value` by kind of field: boolean → bool; integer → int; decimal → str ("2.5"); date → "2026", "2026-06" or
    "2026-06-02"; dateTime → ISO 8601; time → "08:30"; string, text, url → str; choice → {"code", "system"?};
    repeated choice → list of those; open-choice → the same or str; quantity → {"value": str, "unit": str};
    attachment → {"sha256", "type", "title", "size", "data"}; reference → {"ref", "display"}; a row → {"place": str} or
    None.
    """

    state: AnswerState = AnswerState.BESVART
    value: JsonValue = None
    kilde: Kilde | None = None
    kommentar: str = ""

    @property
    def answered(self) -> bool:
        """Whether there is a value to read, as opposed to a reason why there is none."""
        return self.state is AnswerState.BESVART and self.value is not None


Answers = Mapping[Path, Answer]

IKKE_SPURT = Answer(state=AnswerState.IKKE_SPURT)
NO_ANSWERS: Answers = MappingProxyType({})


def code_of(answer: Answer | None) -> str:
    """The code of a chosen option, or empty when nothing single was chosen."""
    if answer is None or not isinstance(answer.value, dict):
        return ""
    code = answer.value.get("code")
    return code if isinstance(code, str) else ""


def codes_of(answer: Answer | None) -> tuple[str, ...]:
    """The codes of a repeated choice, in the order chosen."""
    if answer is None:
        return ()
    values = answer.value if isinstance(answer.value, list) else [answer.value]
    codes = (value.get("code") for value in values if isinstance(value, dict))
    return tuple(code for code in codes if isinstance(code, str))


def text_of(answer: Answer | None) -> str:
    """The words of a text answer, or empty."""
    return answer.value if answer is not None and isinstance(answer.value, str) else ""
