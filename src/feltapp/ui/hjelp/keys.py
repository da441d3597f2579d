"""Which key does what: the list that F1 leads to."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from feltapp.ui.parts.keycap import Keycap
from feltapp.ui.parts.labels import label

KEYS = (
    ("Ctrl K", "Søk etter person, notat, skjema eller handling"),
    ("Ctrl L", "Lås med én gang"),
    ("F8", "Dekk skjermen, og vis den igjen"),
    ("Alt ←", "Tilbake til forrige side"),
    ("Ctrl 1", "Min dag"),
    ("Ctrl 2", "Mine brukere"),
    ("Ctrl 9", "Synkronisering"),
    ("F1", "Hjelp til siden du er på, og tilbake igjen"),
    ("F7", "Skjul sensitive svar"),
    ("Ctrl Page Down", "Neste del av skjemaet"),
    ("Ctrl Page Up", "Forrige del av skjemaet"),
    ("Ctrl Enter", "Signer skjemaet"),
    ("Ctrl P", "Skriv ut det du skriver, merket UTKAST"),
    ("Ctrl Mellomrom", "Sett inn en av teamets fraser"),
    ("Ctrl Z", "Angre det du skrev. Ctrl Y gjør om igjen"),
    ("Tab", "Neste felt. Piler velger i en rekke"),
    ("1 til 7", "Velg tall når skjermen er snudd"),
    ("Esc", "Lukk det som ble åpnet"),
)


class KeyTable(QWidget):
    """One line for each key; the words say the key too, for those who listen."""

    def __init__(self, keys: Sequence[tuple[str, str]] = KEYS) -> None:
        super().__init__()
        table = QGridLayout(self)
        table.setContentsMargins(0, 0, 0, 0)
        table.setHorizontalSpacing(16)
        table.setVerticalSpacing(10)
        table.setColumnStretch(1, 1)
        for row, (key, what) in enumerate(keys):
            said = label(what, wrap=True)
            said.setAccessibleName(f"{key}: {what}")
            table.addWidget(Keycap(key), row, 0, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
            table.addWidget(said, row, 1)
