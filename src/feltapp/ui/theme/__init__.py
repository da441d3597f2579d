"""The look as data: colours, sizes, fonts, and how they reach Qt.

Nothing here knows a widget of ours; `parts` is built on it.  All values stand in `tokens.py`.
"""

from feltapp.ui.theme.apply import STYLE, apply_theme
from feltapp.ui.theme.fonts import font, load_fonts
from feltapp.ui.theme.palette import farger
from feltapp.ui.theme.tokens import Farger, Scheme, Skrift, Status

__all__ = ["STYLE", "Farger", "Scheme", "Skrift", "Status", "apply_theme", "farger", "font", "load_fonts"]
