"""«Språk på papiret»: the language of the words on a paper that nobody wrote, the person's own chosen.

Says what the paper says of itself: what stands in bokmål all the same, and where there is no paper yet.
"""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from feltapp.actions.papirsprak import PaperLanguages
from feltapp.oversettelse import tr
from feltapp.ui.parts.chips import ChipGroup
from feltapp.ui.parts.labels import label
from feltapp.ui.theme.tokens import Skrift


class LanguageChoice(QWidget):
    """Signal `changed`: another language."""

    changed = Signal()

    def __init__(self, languages: PaperLanguages, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._of = languages
        self._overdose = False
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(label(tr("Språk på papiret"), Skrift.BROD_FET))
        self._chips = ChipGroup(list(languages.choices), tr("Språk på papiret"))
        self._chips.set_value(languages.own)
        self._chips.chosen.connect(lambda _code: self._choose())
        column.addWidget(self._chips)
        self._said = label("", Skrift.HJELP, "dempet", wrap=True)
        column.addWidget(self._said)
        self._tell()

    def value(self) -> str:
        """The code of the language."""
        return self._chips.value() or self._of.own

    def about_overdose(self, told: bool) -> None:
        """Whether the paper says what to do at an overdose."""
        self._overdose = told
        self._tell()

    def _choose(self) -> None:
        self._tell()
        self.changed.emit()

    def _tell(self) -> None:
        said = []
        if self._of.missing:
            said.append(tr("Det finnes ikke kontrollert tekst på {sprak} ennå.").format(sprak=self._of.missing))
        if self._overdose and self.value() in self._of.unchecked:
            said.append(tr("Rådene ved overdose står på bokmål: helsepersonell har ikke kontrollert en oversettelse."))
        self._said.setText(" ".join(said))
        self._said.setVisible(bool(said))
