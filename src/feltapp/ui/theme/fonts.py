"""Source Sans 3 in the roles of the look.

Only regular and semibold are shipped: no other weight is asked for, and nothing is set in italics.  Its figures are
equally wide as they are (tested), so that times and dates stand in columns.
"""

from functools import cache

from PySide6.QtGui import QFont, QFontDatabase

from feltapp.resources import resource
from feltapp.ui.theme.tokens import Skrift

FAMILY = "Source Sans 3"
_FILES = ("SourceSans3-Regular.ttf", "SourceSans3-Semibold.ttf")


def load_fonts() -> None:
    """Give Qt the shipped fonts; twice does no harm."""
    if FAMILY in QFontDatabase.families():
        return
    for name in _FILES:
        QFontDatabase.addApplicationFont(str(resource("fonts", name)))


@cache
def font(skrift: Skrift) -> QFont:
    """The font of a role. Copy before changing: it is shared."""
    made = QFont(FAMILY)
    made.setPixelSize(skrift.px)
    made.setWeight(QFont.Weight.DemiBold if skrift.vekt == 600 else QFont.Weight.Normal)
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return made
