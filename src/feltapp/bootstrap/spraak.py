"""Which language a process speaks: asked before anything that says something is imported.

The shell's is what was chosen on this laptop; a session is told its own by the shell.  Imports Qt for no other language
than those that need it.
"""

import os
from pathlib import Path

from platformdirs import user_data_path

from feltapp.actions.utseende import read
from feltapp.bootstrap.later import later
from feltapp.oversettelse import BOKMAL, VARIABLE


def base_folder(given: Path | None) -> Path:
    """Where profiles lie: what was asked for, or the machine's own place for a person's data."""
    return given if given is not None else user_data_path("feltapp", appauthor=False)


def speak_as_chosen(base: Path | None) -> None:
    """Be the shell in the language chosen on this laptop."""
    look = read(base_folder(base))
    _speak(look.spraak if look is not None else BOKMAL)


def speak_as_told() -> None:
    """Be a session in the language that the shell said."""
    _speak(os.environ.get(VARIABLE, BOKMAL))


def _speak(code: str) -> None:
    if code != BOKMAL:
        later("feltapp.ui.spraak:speak_language")(code)
