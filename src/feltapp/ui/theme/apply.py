"""Put a scheme on the application: style, fonts, palette, style sheet.

May be called again at any time; open windows follow.  Order matters: painted parts read the palette when the style
sheet makes them repaint.
"""

from PySide6.QtWidgets import QApplication

from feltapp.ui.theme.fonts import font, load_fonts
from feltapp.ui.theme.palette import make_palette
from feltapp.ui.theme.stylesheet import make_stylesheet
from feltapp.ui.theme.tokens import Scheme, Skrift


def apply_theme(app: QApplication, scheme: Scheme) -> None:
    load_fonts()
    if not app.styleSheet():
        # Only the first time: under a style sheet the style no longer tells its name.
        app.setStyle("Fusion")
    app.setFont(font(Skrift.BROD))
    app.setPalette(make_palette(scheme.farger))
    app.setStyleSheet(make_stylesheet(scheme.farger))
