"""Put a scheme on the application: fonts, palette, style sheet.

May be called again at any time; open windows follow.  Order matters: painted parts read the palette when the style
sheet makes them repaint.
"""

from PySide6.QtWidgets import QApplication

from feltapp.ui.theme.fonts import font, load_fonts
from feltapp.ui.theme.palette import make_palette
from feltapp.ui.theme.stylesheet import make_stylesheet
from feltapp.ui.theme.tokens import Scheme, Skrift

STYLE = ("-style", "Fusion")
"""What an application is started with.  `setStyle` gives the style back, and PySide builds every class of it."""


def apply_theme(app: QApplication, scheme: Scheme) -> None:
    """Fonts and colours, from now on; the application was started with `STYLE`."""
    load_fonts()
    app.setFont(font(Skrift.BROD))
    app.setPalette(make_palette(scheme.farger))
    app.setStyleSheet(make_stylesheet(scheme.farger))
