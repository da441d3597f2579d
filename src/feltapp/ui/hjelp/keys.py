"""Which key does what: the list that F1 leads to."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from feltapp.oversettelse import tr
from feltapp.ui.parts.keycap import Keycap
from feltapp.ui.parts.labels import label

KEYS = (
    ("Ctrl K", tr("Søk etter person, notat, skjema eller handling")),
    ("Ctrl L", tr("Lås med én gang")),
    ("F8", tr("Dekk skjermen, og vis den igjen")),
    ("Alt ←", tr("Tilbake til forrige side")),
    ("Ctrl 1", tr("Min dag")),
    ("Ctrl 2", tr("Mine brukere")),
    ("Ctrl 9", tr("Synkronisering")),
    ("F1", tr("Hjelp til siden du er på, og tilbake igjen")),
    ("F4", tr("Snu skjermen mot personen: samtykke og plan")),
    ("F7", tr("Skjul sensitive svar")),
    ("Ctrl Page Down", tr("Neste del av skjemaet")),
    ("Ctrl Page Up", tr("Forrige del av skjemaet")),
    ("Ctrl Enter", tr("Signer skjemaet")),
    ("Ctrl P", tr("Skriv ut det du skriver, merket UTKAST")),
    (tr("Ctrl Mellomrom"), tr("Sett inn en av teamets fraser")),
    ("F9", tr("Forslag til neste ord med bølge under")),
    ("Ctrl Z", tr("Angre det du skrev. Ctrl Y gjør om igjen")),
    ("Tab", tr("Neste felt. Piler velger i en rekke")),
    (tr("1 til 7"), tr("Velg tall når skjermen er snudd")),
    ("Esc", tr("Lukk det som ble åpnet")),
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
