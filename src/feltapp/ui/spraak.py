"""The translations that ship, and how a process gets to speak one: resources/i18n/feltapp_<code>.qm, read by Qt.

Called before the rest of the window is imported (bootstrap/spraak.py).  A language whose file is empty, as Northern
Sámi's is until somebody has translated, is not offered.
"""

from PySide6.QtCore import QTranslator

from feltapp.oversettelse import BOKMAL, Catalog, speak
from feltapp.resources import resource

NAMES = {BOKMAL: "Bokmål", "nn": "Nynorsk", "en": "English", "se": "Davvisámegiella"}
"""Each language by its own name, as in every list of languages."""


def load(code: str) -> QTranslator | None:
    """The translator of a language; None when nothing is translated."""
    translator = QTranslator()
    try:
        path = resource("i18n", f"feltapp_{code}.qm")
    except FileNotFoundError:
        return None
    return translator if translator.load(str(path)) and not translator.isEmpty() else None


def speak_language(code: str) -> None:
    """Say everything in this language; bokmål when there are no words in it."""
    translator = load(code) if code != BOKMAL else None
    if translator is None:
        speak(BOKMAL, None)
    else:
        speak(code, _catalog(translator))


def offered() -> tuple[tuple[str, str], ...]:
    """Code and name of each language that one can choose."""
    return tuple((code, name) for code, name in NAMES.items() if code == BOKMAL or load(code) is not None)


def _catalog(translator: QTranslator) -> Catalog:
    def translated(text: str, comment: str, n: int) -> str:
        return translator.translate("", text, comment, n) or ""

    return translated
