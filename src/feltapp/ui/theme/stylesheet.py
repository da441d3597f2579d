"""Tokens → the one style sheet.

It colours what Qt draws itself: labels, text fields, scroll bars, menus, tables, the calendar.  Buttons, badges, chips
and cards paint themselves (`parts/paint.py`): a style sheet border is uneven at 150 %.  No font is set here, or it
would win over `setFont`.
"""

from string import Template

from feltapp.ui.theme.tokens import Farger

_SHEET = Template("""
QMainWindow, QDialog { background: $side; }
QWidget[rolle="side"] { background: $side; }
QWidget[rolle="flate"] { background: $flate; }
QWidget[rolle="sprett"] { background: $flate; border: 1px solid $kontroll; }
QLabel { background: transparent; }
QLabel[farge="dempet"] { color: $dempet; }
QLabel[farge="aksent"] { color: $aksent_tekst; }
QLabel[farge="ok"] { color: $ok; }
QLabel[farge="snart"] { color: $snart; }
QLabel[farge="passert"] { color: $passert; }
QLabel[farge="info"] { color: $info; }
QLabel[farge="sensitiv"] { color: $sensitiv; }
QLabel[farge="ord"] { color: $ord; }
QLabel[farge="sitat"] { color: $ord_sitat; }
QLabel:disabled { color: $dempet; }

QLineEdit, QPlainTextEdit, QTextEdit, QSpinBox {
    background: $flate; color: $tekst; border: 1px solid $kontroll; border-radius: 6px; padding: 0 9px;
    placeholder-text-color: $dempet; }
QPlainTextEdit, QTextEdit { padding: 6px 8px; }
QLineEdit[feil="true"], QPlainTextEdit[feil="true"] { border: 2px solid $passert_kant; padding: 0 8px; }
QPlainTextEdit[feil="true"] { padding: 5px 7px; }
QLineEdit:disabled, QPlainTextEdit:disabled { background: $senket; color: $dempet; }
QLineEdit:read-only, QPlainTextEdit:read-only { background: $senket; }
QLineEdit[rolle="naken"] { border: none; background: transparent; padding: 0; }

QPushButton {
    background: $flate; color: $aksent_tekst; border: 1px solid $aksent_kant; border-radius: 6px;
    padding: 0 14px; min-height: 34px; min-width: 64px; }
QPushButton:hover, QPushButton:pressed { background: $aksent_myk2; }
QPushButton:default { background: $aksent; color: $aksent_paa; border-color: $aksent; }
QPushButton:disabled { background: $senket; color: $dempet; border-color: $kontroll; }

QScrollArea, QScrollArea > QWidget > QWidget { background: transparent; border: none; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 0; border: none; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; border: none; }
QScrollBar::handle { background: $kontroll; border-radius: 4px; margin: 2px; }
QScrollBar::handle:disabled { background: transparent; }
QScrollBar::handle:vertical { min-height: 40px; }
QScrollBar::handle:horizontal { min-width: 40px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; border: none; background: none; }
QScrollBar::add-page, QScrollBar::sub-page { background: none; }

QListView, QTableView, QTreeView {
    background: $flate; border: none; outline: none; gridline-color: $kant;
    selection-background-color: $aksent_myk2; selection-color: $tekst; }
QListView[rolle="naken"] { background: transparent; }
QListView::item:hover { background: $aksent_myk; }
QHeaderView { background: $flate; border: none; }
QHeaderView::section {
    background: $flate; color: $dempet; border: none; border-bottom: 1px solid $kant; padding: 6px 12px; }
QTableCornerButton::section { background: $flate; border: none; }
QComboBox QAbstractItemView { background: $flate; border: 1px solid $kontroll; padding: 4px; outline: none; }
QComboBox QAbstractItemView::item { min-height: 36px; padding: 0 8px; color: $tekst; }
QComboBox QAbstractItemView::item:selected { background: $aksent_myk2; color: $tekst; }

QMenu { background: $flate; border: 1px solid $kontroll; padding: 4px; }
QMenu::item { padding: 7px 23px 7px 11px; border: 1px solid transparent; }
QMenu::item:selected { background: $aksent_myk2; border-color: $aksent_kant; }
QMenu::separator { height: 1px; background: $kant; margin: 4px 0; }
QToolTip { background: $tekst; color: $flate; border: none; padding: 4px 8px; }

QCalendarWidget QWidget { background: $flate; alternate-background-color: $senket; }
QCalendarWidget QToolButton { background: transparent; border: none; padding: 4px 8px; color: $aksent_tekst; }
QCalendarWidget QToolButton:hover { background: $aksent_myk2; }
QCalendarWidget QAbstractItemView { selection-background-color: $aksent; selection-color: $aksent_paa; }
QCalendarWidget QAbstractItemView:disabled { color: $dempet; }
""")


def make_stylesheet(f: Farger) -> str:
    """The style sheet of a scheme."""
    return _SHEET.substitute(
        side=f.side,
        flate=f.flate,
        senket=f.senket,
        kant=f.kant,
        kontroll=f.kontroll,
        tekst=f.tekst,
        dempet=f.dempet,
        aksent=f.aksent,
        aksent_paa=f.aksent_paa,
        aksent_tekst=f.aksent_tekst,
        aksent_kant=f.aksent_kant,
        aksent_myk=f.aksent_myk,
        aksent_myk2=f.aksent_myk2,
        ok=f.ok.tekst,
        snart=f.snart.tekst,
        passert=f.passert.tekst,
        passert_kant=f.passert.kant,
        info=f.info.tekst,
        sensitiv=f.sensitiv.tekst,
        ord=f.ord.tekst,
        ord_sitat=f.ord_sitat,
    )
