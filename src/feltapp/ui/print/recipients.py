"""Who is to have the paper, and what the gate says of each: what is covered, what is not and why, in words.

Decides nothing: it shows answers, and offers to leave out what is not covered, to ask for a samtykke, or to write down
an exception by law.
"""

from collections import Counter
from collections.abc import Iterator, Sequence

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from feltapp.actions import words
from feltapp.actions.deling import Deling, DelSvar, MottakerValg
from feltapp.clock import Clock
from feltapp.domain.deling import MottakerKind
from feltapp.oversettelse import tr
from feltapp.ui.parts.buttons import outline_button, plain_button
from feltapp.ui.parts.card import Card, clear_layout
from feltapp.ui.parts.check_list import CheckList
from feltapp.ui.parts.flow import FlowLayout
from feltapp.ui.parts.labeled_field import LabeledField
from feltapp.ui.parts.labels import IconLabel, label
from feltapp.ui.parts.text_fields import LineEdit
from feltapp.ui.theme.tokens import Skrift

_PAUSE_MS = 300
_KNOWN = 8
"""So many are offered by name; others are typed."""


class Recipients(Card):
    """Signals: `changed` when somebody else is to have it; `leave_out(frozenset)`; `ask_samtykke`; `by_law`."""

    changed = Signal()
    leave_out = Signal(object)
    ask_samtykke = Signal()
    by_law = Signal()

    def __init__(self, clock: Clock, parent: QWidget | None = None) -> None:
        super().__init__(tr("Hvem skal ha kopien?"), "PersonGroup", padded=True, parent=parent)
        self._clock = clock
        self._known: CheckList | None = None
        self._person: frozenset[str] = frozenset()
        self._known_place = QVBoxLayout()
        self.body.addLayout(self._known_place)
        self._others = LineEdit(tr("Navn, flere med komma"))
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self.changed)
        self._others.edited.connect(lambda _text: self._pause.start())
        self._field = LabeledField(tr("Noen andre"), self._others, tr("Står i loggen før noe skrives ut eller lagres."))
        self.body.addWidget(self._field)
        self._said = QVBoxLayout()
        self._said.setSpacing(4)
        self.body.addLayout(self._said)

    def show_known(self, known: Sequence[MottakerValg]) -> None:
        """Those that can be chosen by name; nobody is chosen."""
        clear_layout(self._known_place)
        self._person = frozenset(one.mottaker.name for one in known if one.mottaker.kind is MottakerKind.PERSONEN)
        offered = [(one.mottaker.name, f"{one.mottaker.name} – {one.words.lower()}") for one in known[:_KNOWN]]
        self._known = CheckList([one for one in offered if one[0]], tr("Hvem skal ha kopien"))
        self._known.changed.connect(self.changed)
        self._known_place.addWidget(self._known)

    def clear(self) -> None:
        """Nobody, and no words from before."""
        clear_layout(self._known_place)
        self._known = None
        self._person = frozenset()
        self._others.set_text("")
        self._field.set_error("")
        clear_layout(self._said)

    @property
    def names(self) -> tuple[str, ...]:
        """Everybody who is to have it; nobody while one shares the person's name and it is not said who is meant."""
        if self._whom():
            return ()
        ticked = self._known.values() if self._known is not None else ()
        return tuple(dict.fromkeys([*ticked, *self._typed()]))

    def _typed(self) -> list[str]:
        return [name.strip() for name in self._others.text().split(",") if name.strip()]

    def _mistaken(self) -> frozenset[str]:
        """What the person is called, as long as it is typed and not ticked: it may be somebody of the same name."""
        ticked = frozenset(self._known.values() if self._known is not None else ())
        return frozenset(name.casefold() for name in self._person - ticked)

    def _whom(self) -> str:
        found = next((name for name in self._typed() if name.casefold() in self._mistaken()), "")
        return tr("Er det {navn} selv? Kryss av over. Ellers skriv hele navnet.").format(navn=found) if found else ""

    def choose(self, names: Sequence[str]) -> None:
        """Take these, as if somebody had chosen them one by one."""
        offered = self._known.options() if self._known is not None else ()
        if self._known is not None:
            self._known.set_values([one for one in offered if one in names])
        self._others.set_text(", ".join(one for one in names if one not in offered))
        self.changed.emit()

    def refuse(self, said: str) -> None:
        """Say why nobody gets anything, beside the field."""
        self._field.set_error(self._whom() or said if said else "")
        if said:
            self._others.setFocus()

    def show_answers(self, answers: Sequence[Deling]) -> None:
        """What each may be given."""
        clear_layout(self._said)
        self._field.set_error(self._whom())
        uncovered: set[str] = set()
        for one in answers:
            refused = [part for part in one.deler if not part.allowed]
            uncovered |= {part.id for part in refused}
            if not refused:
                self._line("CheckmarkCircle", "ok", f"{one.mottaker.name}: {_why(one)}")
                continue
            said = tr("{navn} kan ikke få alt.") if one.covered else tr("{navn} kan ikke få dette.")
            self._line("ExclamationmarkTriangle", "passert", said.format(navn=one.mottaker.name))
            for said in _refusals(one, refused):
                self._said.addWidget(label(said, Skrift.HJELP, wrap=True))
        if uncovered:
            self._ways_out(frozenset(uncovered), answers)
        if answers:
            self._said.addWidget(label(self._as_of(answers[0]), Skrift.HJELP, "dempet", wrap=True))

    def _line(self, icon: str, farge: str, said: str) -> None:
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(IconLabel(icon, 18, farge))
        row.addWidget(label(said, Skrift.BROD, wrap=True), 1)
        self._said.addLayout(row)

    def _ways_out(self, uncovered: frozenset[str], answers: Sequence[Deling]) -> None:
        place = QWidget()
        flow = FlowLayout(place)
        if any(one.allowed for answer in answers for one in answer.deler):
            without = outline_button(tr("Ta bort det som ikke er dekket"))
            without.clicked.connect(lambda: self.leave_out.emit(uncovered))
            flow.addWidget(without)
        ask = plain_button(tr("Registrer samtykke"), "Handshake")
        ask.clicked.connect(self.ask_samtykke)
        flow.addWidget(ask)
        law = plain_button(tr("Gi uten samtykke, etter lov …"))
        law.clicked.connect(self.by_law)
        flow.addWidget(law)
        self._said.addWidget(place)

    def _as_of(self, answer: Deling) -> str:
        if answer.as_of is None:
            return tr("Så vidt denne maskinen vet.")
        return tr("Så vidt denne maskinen vet, hentet {tid}.").format(tid=words.moment(answer.as_of, self._clock.now()))


def _refusals(one: Deling, refused: Sequence[DelSvar]) -> Iterator[str]:
    """Reason by reason, the parts it is true of; not named when it is all of them."""
    by_words: dict[str, list[str]] = {}
    for part in refused:
        by_words.setdefault(part.words, []).append(part.name)
    for said, names in by_words.items():
        counted = (name if count == 1 else f"{name} ({count})" for name, count in Counter(names).items())
        yield f"{said}." if len(names) == len(one.deler) else f"{said}: {', '.join(counted)}."


def _why(one: Deling) -> str:
    return ", ".join(dict.fromkeys(part.words.lower() for part in one.deler)) or tr("kan få det")
