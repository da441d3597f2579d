"""What a screen reader says of a question: its name, and after it the help, what is wrong, and how the answer stands.

The bus that screen readers listen on knows no «required» or «wrong» from Qt; so both are words.  Words only.
"""

from PySide6.QtWidgets import QAbstractButton, QWidget

from feltapp.actions import words
from feltapp.domain.answer import AnswerState
from feltapp.forms.definition import Field
from feltapp.forms.state import FieldState, FieldStatus
from feltapp.forms.words import KILDE_WORDS, STATE_WORDS
from feltapp.oversettelse import tr

MUST = tr("må fylles ut")
MISSING = tr("Mangler svar.")
_SILENT = (AnswerState.IKKE_SPURT, AnswerState.BESVART)


def spoken_name(field: Field) -> str:
    """The question, and whether the form can be signed without it."""
    return f"{field.text}, {MUST}" if field.required else field.text


def spoken_state(state: FieldState) -> str:
    """What the marks and chips around a field say to those who see them."""
    shown = state.shown
    day = words.day(state.previous_date) if state.previous_date else tr("sist")
    said = {
        FieldStatus.FRA_SIST: tr("Fra {dag}: bekreft eller endre.").format(dag=day),
        FieldStatus.BEKREFTET: tr("Bekreftet i dag."),
        FieldStatus.ENDRET: tr("Endret siden {dag}.").format(dag=day),
    }
    parts = [
        "" if shown.state in _SILENT else f"{tr(STATE_WORDS[shown.state])}.",
        tr("Kilde: {kilde}.").format(kilde=tr(KILDE_WORDS[shown.kilde]).lower()) if shown.kilde else "",
        said.get(state.status, ""),
        MISSING if state.missing else "",
    ]
    return " ".join(part for part in parts if part)


def describe(target: QWidget, help_words: str, wrong: str, stands: str) -> None:
    """Let it be heard.  In a group the keyboard is on its buttons, so they say themselves what is wrong."""
    said = " ".join(part for part in (help_words, wrong, stands) if part)
    if said == target.accessibleDescription():
        return
    target.setAccessibleDescription(said)
    for button in target.findChildren(QAbstractButton):
        if button.accessibleDescription() != wrong:
            button.setAccessibleDescription(wrong)
