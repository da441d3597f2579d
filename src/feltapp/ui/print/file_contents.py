"""What a file is to hold, form by form, and what the gate says of each record in it.  Decides nothing."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from feltapp.actions.deling import Deling, DelSvar
from feltapp.actions.eksport import EksportPage, Slag
from feltapp.oversettelse import tr
from feltapp.ui.parts.card import Card, clear_layout
from feltapp.ui.parts.check_list import CheckBox
from feltapp.ui.parts.labels import label
from feltapp.ui.theme.tokens import Skrift

ABOUT = tr(
    "Filen kan leses som PDF, og av andre systemer i formatet FHIR R4. Hvem som har lest og skrevet, er bare med når "
    "det er personen selv som får filen."
)
_INDENT = 34


@dataclass(frozen=True, slots=True, kw_only=True)
class _Line:
    slag: Slag
    box: CheckBox
    said: QLabel


class FileContents(Card):
    """Signal `changed`: the person chose something else."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Hva skal være med?"), "FileText", padded=True, parent=parent)
        self._lines: list[_Line] = []
        self._without: frozenset[str] = frozenset()

    def clear(self) -> None:
        """Nothing of anybody."""
        clear_layout(self.body)
        self._lines = []
        self._without = frozenset()

    def show_page(self, page: EksportPage) -> None:
        """Everything that can go is chosen."""
        self.clear()
        self.body.addWidget(label(ABOUT, Skrift.HJELP, "dempet", wrap=True))
        for one in page.slag:
            box = CheckBox(_counted(one.name, len(one.records)))
            box.setChecked(True)
            box.clicked.connect(lambda _on: self.changed.emit())
            said = label("", Skrift.HJELP, "dempet", wrap=True)
            said.setContentsMargins(_INDENT, 0, 0, 6)
            said.hide()
            together = QVBoxLayout()
            together.setSpacing(0)
            together.addWidget(box)
            together.addWidget(said)
            self.body.addLayout(together)
            self._lines.append(_Line(slag=one, box=box, said=said))
        if page.left_out:
            self.body.addWidget(label(tr("Er ikke med"), Skrift.BROD_FET))
            words = tr("{liste}. Slikt gis aldri i en fil, eller kan ikke leses på denne maskinen.").format(
                liste=", ".join(page.left_out)
            )
            self.body.addWidget(label(words, Skrift.HJELP, "dempet", wrap=True))

    @property
    def records(self) -> frozenset[str]:
        """The chosen records."""
        chosen = (record for line in self._lines if line.box.isChecked() for record in line.slag.records)
        return frozenset(chosen) - self._without

    def leave_out(self, records: frozenset[str]) -> None:
        """Take records away, at the person's word."""
        self._without |= records
        for line in self._lines:
            if self._without.issuperset(line.slag.records):
                line.box.setChecked(False)
        self.changed.emit()

    def take_back(self) -> None:
        """Somebody else is to have it: what was left out for another may go."""
        self._without = frozenset()

    def show_answers(self, answers: Sequence[Deling]) -> None:
        """What each may be given of each form, by reason, and how many are left out."""
        for line in self._lines:
            words = "\n".join(_said(line.slag, answers))
            gone = sum(record in self._without for record in line.slag.records)
            if gone and line.box.isChecked():
                away = tr("{antall} av {alle} er tatt bort").format(antall=gone, alle=len(line.slag.records))
                words = f"{words}\n{away}"
            line.said.setText(words)
            line.said.setVisible(bool(words))


def _said(slag: Slag, answers: Sequence[Deling]) -> Iterator[str]:
    for one in answers:
        parts = [part for part in one.deler if part.id in slag.records]
        counted = Counter(map(_of_part, parts))
        reasons = " · ".join(said if len(counted) == 1 else _counted(said, number) for said, number in counted.items())
        if reasons:
            yield f"{one.mottaker.name}: {reasons}" if len(answers) > 1 else f"{reasons[:1].upper()}{reasons[1:]}"


def _of_part(part: DelSvar) -> str:
    said = tr("kan få – {hvorfor}") if part.allowed else tr("kan ikke få – {hvorfor}")
    return said.format(hvorfor=f"{part.words[:1].lower()}{part.words[1:]}")


def _counted(name: str, number: int) -> str:
    return name if number == 1 else f"{name} ({number})"
