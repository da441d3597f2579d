"""Tokens → QPalette, and back: which scheme is on right now.

Painted parts ask `farger()` while they paint, so a change of scheme needs no bookkeeping.  The application's palette is
the one place Qt itself keeps that state, and style sheets do not touch it (they do touch a widget's own palette).
`QStyleHints.setColorScheme` does nothing on xcb and offscreen, so the palette is ours alone.
"""

from PySide6.QtGui import QColor, QGuiApplication, QPalette

from feltapp.ui.theme.tokens import LYS, Farger, Scheme

_BY_SIDE = {QColor(scheme.farger.side).rgb(): scheme.farger for scheme in Scheme}


def farger() -> Farger:
    """The colours in use; light until a theme has been applied."""
    side = QGuiApplication.palette().color(QPalette.ColorRole.Window).rgb()
    return _BY_SIDE.get(side, LYS)


def make_palette(f: Farger) -> QPalette:
    role = QPalette.ColorRole
    colours = {
        role.Window: f.side,
        role.WindowText: f.tekst,
        role.Base: f.flate,
        role.AlternateBase: f.senket,
        role.Text: f.tekst,
        role.PlaceholderText: f.dempet,
        role.Button: f.flate,
        role.ButtonText: f.tekst,
        role.BrightText: f.aksent_paa,
        role.ToolTipBase: f.tekst,
        role.ToolTipText: f.flate,
        role.Highlight: f.aksent,
        role.HighlightedText: f.aksent_paa,
        role.Accent: f.aksent,
        role.Link: f.aksent_tekst,
        role.LinkVisited: f.aksent_tekst,
        role.Light: f.flate,
        role.Midlight: f.senket,
        role.Mid: f.kant,
        role.Dark: f.kontroll,
        role.Shadow: f.kant,
    }
    palette = QPalette()
    for one, colour in colours.items():
        palette.setColor(one, QColor(colour))
    for one in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, one, QColor(f.dempet))
    return palette
