"""What stands on the screen while nothing is open: who, passphrase, and what became of what was written.

Knows staff names and nothing else; keeps no passphrase: the field is emptied when it is handed over.  Look 01.
"""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QPalette, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from feltapp.actions.profil import Profil
from feltapp.clock import Clock
from feltapp.oversettelse import tr
from feltapp.ui.foot import Foot
from feltapp.ui.parts.avatar import Avatar
from feltapp.ui.parts.banner import Banner
from feltapp.ui.parts.buttons import Button, Storrelse, filled_button, plain_button
from feltapp.ui.parts.card import Card, clear_layout
from feltapp.ui.parts.labeled_field import LabeledField
from feltapp.ui.parts.labels import IconLabel, label
from feltapp.ui.parts.row import Row
from feltapp.ui.parts.text_fields import LineEdit
from feltapp.ui.theme.tokens import MAAL, Skrift

WIDTH = 440
PRACTISE = tr("Øv med oppdiktede personer")


class PassphraseField(LineEdit):
    """A field with dots, and a button that shows what was typed for as long as it is held down as on."""

    def __init__(self) -> None:
        super().__init__()
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self.setMinimumHeight(MAAL.felt + 4)
        self.setInputMethodHints(Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText)
        self._show = plain_button(tr("Vis"), "Eye", Storrelse.LITEN_LENKE)
        self._show.clicked.connect(self._toggle)
        inside = QHBoxLayout(self)
        inside.setContentsMargins(0, 0, 8, 0)
        inside.addStretch(1)
        inside.addWidget(self._show)
        self.setTextMargins(0, 0, self._show.sizeHint().width() + 8, 0)

    def take(self) -> str:
        """The text, once: the field is empty afterwards, its undo history too."""
        text = self.text()
        self.clear_all()
        return text

    def clear_all(self) -> None:
        """Empty and covered."""
        self.setText("")
        self._set_shown(False)

    def _toggle(self) -> None:
        self._set_shown(self.echoMode() is QLineEdit.EchoMode.Password)

    def _set_shown(self, shown: bool) -> None:
        self.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)
        self._show.set_text(tr("Skjul") if shown else tr("Vis"))
        self._show.set_icon("EyeSlash" if shown else "Eye")


class LockScreen(QWidget):
    """`unlock(profile folder, passphrase, recovery key)`; `enrol()` when somebody new wants to use this laptop;
    `practise()` to try it with made-up people.
    """

    unlock = Signal(str, str, str)
    enrol = Signal()
    practise = Signal()

    def __init__(self, version: str, clock: Clock | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._profiles: tuple[Profil, ...] = ()
        self._chosen: Profil | None = None
        self._practice_buttons: list[Button] = []
        self.setProperty("rolle", "side")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setViewport(_viewport())
        scroll.setWidget(self._column())
        outer.addWidget(scroll, 1)
        self.foot = Foot(
            tr("Ingen opplysninger om brukere er åpne nå"), tr("Versjon {versjon}").format(versjon=version), clock
        )
        outer.addWidget(self.foot)
        self.set_note("", "")
        self.set_error("")
        QShortcut(QKeySequence(Qt.Key.Key_Escape), self, lambda: self._choose(self._chosen))

    def set_profiles(self, profiles: Sequence[Profil], chosen: str = "") -> None:
        """Who may unlock here; `chosen` is the folder of the one to show, else the first."""
        self._profiles = tuple(profiles)
        by_folder = {str(one.folder): one for one in self._profiles}
        self._choose(by_folder.get(chosen) or (self._profiles[0] if self._profiles else None))

    def set_note(self, first: str, text: str, *, well: bool = True) -> None:
        """The banner below the card: why it is locked, and that nothing is lost."""
        self._note.setVisible(bool(first))
        self._note.set_state("info" if well else "snart", first, text, "CheckmarkCircle" if well else "")

    def set_waiting_words(self, words: str) -> None:
        """What has been written and not sent yet, as the shell knows it."""
        self.foot.set_extra(words)

    def set_error(self, words: str) -> None:
        """Why it was not opened; the person may try again."""
        self._busy(False)
        self._field.set_error(words)
        self._recovery_field.set_error(words if not self._recovery_card.isHidden() else "")
        if words:
            (self.recovery if not self._recovery_card.isHidden() else self.passphrase).setFocus()

    def who(self) -> str:
        """Whose passphrase is asked for."""
        return self._chosen.name if self._chosen is not None else ""

    def error(self) -> str:
        """What stands under the passphrase."""
        return self._field.error()

    def note(self) -> str:
        """What the banner says, when it shows."""
        return "" if self._note.isHidden() else self._note.accessibleName()

    def set_opening(self) -> None:
        """The passphrase is being tried."""
        self._busy(True)

    def set_practising(self) -> None:
        """Made-up people are being made ready."""
        self._busy(True)
        self.open_button.set_text(tr("Lås opp"))
        for button in self._practice_buttons:
            button.set_text(tr("Gjør klar øvingen …"))
            button.setEnabled(False)

    def focus(self) -> None:
        """Where typing should go."""
        self.passphrase.setFocus(Qt.FocusReason.OtherFocusReason)

    def _column(self) -> QWidget:
        holder = QWidget()
        across = QHBoxLayout(holder)
        column = QVBoxLayout()
        column.setSpacing(16)
        column.addStretch(2)
        column.addLayout(self._brand())
        self._unlock_card = self._build_unlock()
        self._recovery_card = self._build_recovery()
        self._choose_card = Card(tr("Hvem er du?"), "PersonGroup")
        for card in (self._unlock_card, self._recovery_card, self._choose_card):
            column.addWidget(card)
        self._note = Banner("info", "", live=True)
        column.addWidget(self._note)
        column.addStretch(3)
        across.addStretch(1)
        inside = QWidget()
        inside.setFixedWidth(WIDTH)
        inside.setLayout(column)
        column.setContentsMargins(0, 8, 0, 8)
        across.addWidget(inside)
        across.addStretch(1)
        across.setContentsMargins(0, 0, 0, 0)
        return holder

    def _brand(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(2, 0, 0, 0)
        row.setSpacing(14)
        row.addWidget(IconLabel("HouseHeart", 40, "aksent"))
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(label("feltapp", Skrift.SIDETITTEL, "aksent"))
        self._team = label("", Skrift.HJELP, "dempet")
        words.addWidget(self._team)
        row.addLayout(words, 1)
        return row

    def _build_unlock(self) -> Card:
        card = Card()
        box = card.body
        box.setContentsMargins(24, 24, 24, 24)
        box.setSpacing(16)
        box.addWidget(label(tr("Lås opp"), Skrift.SIDETITTEL))
        who = QHBoxLayout()
        who.setSpacing(12)
        self._avatar = Avatar("", 40)
        who.addWidget(self._avatar)
        names = QVBoxLayout()
        names.setSpacing(0)
        self._name = label("", Skrift.BROD_FET)
        self._title = label("", Skrift.HJELP, "dempet")
        names.addWidget(self._name)
        names.addWidget(self._title)
        who.addLayout(names, 1)
        other = plain_button(tr("Bytt"))
        other.clicked.connect(self._show_choice)
        who.addWidget(other)
        box.addLayout(who)
        self.passphrase = PassphraseField()
        self.passphrase.returnPressed.connect(self._ask)
        self._field = LabeledField(
            tr("Passordsetning"), self.passphrase, tr("Fem ord eller mer. Store og små bokstaver teller.")
        )
        box.addWidget(self._field)
        self.open_button = filled_button(tr("Lås opp"), "PadlockUnlocked")
        self.open_button.setMinimumHeight(48)
        _wide(self.open_button)
        self.open_button.clicked.connect(self._ask)
        box.addWidget(self.open_button)
        forgotten = plain_button(tr("Glemt? Bruk gjenopprettingsnøkkel"), "KeyHorizontal")
        forgotten.clicked.connect(self.show_recovery)
        box.addWidget(forgotten, alignment=Qt.AlignmentFlag.AlignLeft)
        box.addWidget(self._practice_button(), alignment=Qt.AlignmentFlag.AlignLeft)
        return card

    def _build_recovery(self) -> Card:
        card = Card(tr("Bruk gjenopprettingsnøkkel"), "KeyHorizontal", padded=True)
        card.body.setSpacing(12)
        self.recovery = LineEdit()
        self._recovery_field = LabeledField(
            tr("Gjenopprettingsnøkkel"), self.recovery, tr("Den du fikk på papir da maskinen ble meldt inn.")
        )
        self.new, self.again = PassphraseField(), PassphraseField()
        self._again_field = LabeledField(tr("Den samme en gang til"), self.again)
        card.body.addWidget(self._recovery_field)
        card.body.addWidget(LabeledField(tr("Ny passordsetning"), self.new, tr("Fem tilfeldige ord eller mer.")))
        card.body.addWidget(self._again_field)
        self.recover_button = filled_button(tr("Lås opp med ny passordsetning"), "PadlockUnlocked")
        _wide(self.recover_button)
        self.recover_button.clicked.connect(self._ask_recovery)
        self.again.returnPressed.connect(self._ask_recovery)
        card.body.addWidget(self.recover_button)
        back = plain_button(tr("Tilbake"), "ChevronLeft")
        back.clicked.connect(lambda: self._choose(self._chosen))
        card.body.addWidget(back, alignment=Qt.AlignmentFlag.AlignLeft)
        return card

    def _practice_button(self) -> Button:
        button = plain_button(PRACTISE, "PersonGroup")
        button.clicked.connect(self.practise)
        self._practice_buttons.append(button)
        return button

    def _choose(self, profile: Profil | None) -> None:
        self._chosen = profile
        self.passphrase.clear_all()
        self.recovery.setText("")
        self.new.clear_all()
        self.again.clear_all()
        self._field.set_error("")
        self._team.setText(profile.team_name if profile else "")
        self._team.setVisible(bool(profile and profile.team_name))
        if profile is None:
            return
        self._avatar.set_letters(profile.initials)
        self._name.setText(profile.name)
        self._title.setText(profile.title)
        self._show_card(self._unlock_card)
        self.focus()

    def _show_choice(self) -> None:
        clear_layout(self._choose_card.body)
        for profile in self._profiles:
            row = Row(profile.name, profile.title, left=Avatar(profile.initials, 40), chevron=True)
            row.activated.connect(lambda one=profile: self._choose(one))
            self._choose_card.body.addWidget(row)
        new = Row(
            tr("Noen andre"), tr("Meld inn en medarbeider til på denne maskinen"), icon="PersonPlus", chevron=True
        )
        new.activated.connect(self.enrol)
        self._choose_card.body.addWidget(new)
        self._show_card(self._choose_card)
        first = self._choose_card.findChildren(Row)[0]
        first.show()  # now: what is not shown cannot have the keyboard
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_recovery(self) -> None:
        """The card for those who have forgotten."""
        self._recovery_field.set_error("")
        self._again_field.set_error("")
        self._show_card(self._recovery_card)
        self.recovery.setFocus(Qt.FocusReason.OtherFocusReason)

    def _ask(self) -> None:
        if self._chosen is not None and self.passphrase.text() and self.open_button.isEnabled():
            self.set_opening()
            self.unlock.emit(str(self._chosen.folder), self.passphrase.take(), "")

    def _ask_recovery(self) -> None:
        if self.new.text() != self.again.text():
            self._again_field.set_error(tr("De to passordsetningene er ikke like."))
            return
        self._again_field.set_error("")
        if self._chosen is not None and self.recovery.text() and self.new.text() and self.recover_button.isEnabled():
            self.set_opening()
            self.again.clear_all()
            key = self.recovery.text()
            self.recovery.setText("")
            self.unlock.emit(str(self._chosen.folder), self.new.take(), key)

    def _show_card(self, shown: Card) -> None:
        for card in (self._unlock_card, self._recovery_card, self._choose_card):
            card.setVisible(card is shown)

    def _busy(self, busy: bool) -> None:
        self.open_button.setEnabled(not busy)
        self.recover_button.setEnabled(not busy)
        self.open_button.set_text(tr("Låser opp …") if busy else tr("Lås opp"))
        if busy:
            self._field.set_error("")
        for button in self._practice_buttons:
            button.set_text(PRACTISE)
            button.setEnabled(not busy)


def _viewport() -> QWidget:
    """As Qt's own, which Python would meet as a stranger: to find out what it is, it makes every class of widget."""
    made = QWidget()
    made.setObjectName("qt_scrollarea_viewport")
    made.setBackgroundRole(QPalette.ColorRole.NoRole)
    made.setAutoFillBackground(True)
    return made


def _wide(button: QWidget) -> None:
    policy = button.sizePolicy()
    policy.setHorizontalPolicy(policy.Policy.Expanding)
    button.setSizePolicy(policy)
