"""What a paper is to hold: its shape, its sections, and sensitive answers one by one.  Knows no store."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from feltapp.actions import words
from feltapp.actions.paper import PaperPage
from feltapp.actions.papers import ARK, HENVISNING, IN_LANGUAGES, LOMMEKORT, SKJEMA
from feltapp.domain.ids import Path
from feltapp.oversettelse import tr
from feltapp.ui.parts.card import Card, clear_layout
from feltapp.ui.parts.check_list import CheckBox, CheckList
from feltapp.ui.parts.chips import ChipGroup
from feltapp.ui.parts.labels import label
from feltapp.ui.print.language_choice import LanguageChoice
from feltapp.ui.theme.tokens import Skrift

_SPERRE = tr(
    "Personen har adressesperre. Adresse, telefon, steder og navn på tjenester er tatt ut. "
    "Les gjennom det som er skrevet med egne ord før noen får papiret."
)
_WITH_SECTIONS = (SKJEMA, HENVISNING)


class Contents(Card):
    """Signal `changed`: the person chose something else."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Hva skal være med?"), "FileText", padded=True, parent=parent)
        self._clear()

    def _clear(self) -> None:
        self._shape: ChipGroup | None = None
        self._neutral: CheckBox | None = None
        self._languages: LanguageChoice | None = None
        self._parts: CheckList | None = None
        self._sensitive: CheckList | None = None
        self._all: frozenset[str] = frozenset()
        self._of: PaperPage | None = None

    def show_page(self, page: PaperPage | None, shape: str = "") -> None:
        """What this record can be; everything but what is sensitive is chosen.  None: nothing is asked yet."""
        clear_layout(self.body)
        self._clear()
        self._of = page
        if page is None:
            self.hide()
            return
        if page.protected:
            self.body.addWidget(label(_SPERRE, Skrift.BROD_FET, wrap=True))
        if len(page.shapes) > 1:
            self._shape = ChipGroup([(one.code, tr(one.words)) for one in page.shapes], tr("Hva skal skrives ut"))
            self._shape.set_value(shape or page.shapes[0].code)
            self._shape.chosen.connect(lambda _shape: self._choose_shape())
            self.body.addWidget(self._shape)
        if any(one.code in IN_LANGUAGES for one in page.shapes):
            self._languages = LanguageChoice(page.languages)
            self._languages.changed.connect(self.changed)
            self.body.addWidget(self._languages)
        if any(one.code == ARK for one in page.shapes):
            self._neutral = CheckBox(tr("Nøytral tittel («Min plan»)"))
            self._neutral.clicked.connect(lambda _on: self.changed.emit())
            self.body.addWidget(self._neutral)
        if page.numbers_checked is not None:
            checked = tr("Nødnumrene er sist kontrollert {dag}.").format(dag=words.day(page.numbers_checked))
            self.body.addWidget(label(checked, Skrift.HJELP, "dempet", wrap=True))
        if page.parts:
            self._all = frozenset(one for one, _ in page.parts)
            self._parts = CheckList(page.parts, tr("Deler som skal være med"))
            self._parts.set_values(self._all)
            self._parts.changed.connect(self.changed)
            self.body.addWidget(self._parts)
        if page.sensitive:
            self.body.addWidget(label(tr("Sensitivt, bare hvis dere velger det"), Skrift.BROD_FET, wrap=True))
            self._sensitive = CheckList([(one.path, one.label) for one in page.sensitive], tr("Sensitive svar"))
            self._sensitive.changed.connect(self.changed)
            self.body.addWidget(self._sensitive)
        self.setVisible(bool(page.protected or self._shape or self._languages or self._parts or self._sensitive))
        self._choose_shape(quiet=True)

    @property
    def shape(self) -> str:
        """The code of the chosen shape; empty for the only one."""
        return (self._shape.value() or "") if self._shape is not None else ""

    @property
    def language(self) -> str:
        """The code of the language of the paper's own words; empty where there is nothing to choose."""
        chosen = self._languages is not None and self._in_languages()
        return self._languages.value() if self._languages is not None and chosen else ""

    @property
    def neutral(self) -> bool:
        """Whether the title is to say nothing."""
        return self._neutral is not None and self._neutral.isChecked()

    @property
    def parts(self) -> frozenset[str] | None:
        """The chosen sections; None when it is all of them, or there are none to choose from."""
        if self._parts is None or not self._parts.isVisibleTo(self):
            return None
        chosen = frozenset(self._parts.values())
        return None if chosen == self._all else chosen

    @property
    def sensitive(self) -> frozenset[Path]:
        """The sensitive answers that were chosen."""
        if self._sensitive is None or not self._sensitive.isVisibleTo(self):
            return frozenset()
        return frozenset(Path(one) for one in self._sensitive.values())

    def leave_out(self, parts: frozenset[str]) -> None:
        """Take sections away, at the person's word."""
        if self._parts is not None:
            self._parts.set_values(frozenset(self._parts.values()) - parts)
            self.changed.emit()

    def _shown_shape(self) -> str:
        usual = self._of.shapes[0].code if self._of is not None and self._of.shapes else ""
        return self.shape or usual

    def _in_languages(self) -> bool:
        return self._shown_shape() in IN_LANGUAGES

    def _choose_shape(self, *, quiet: bool = False) -> None:
        whole = self.shape not in ("", *_WITH_SECTIONS)
        for one in (self._parts, self._sensitive):
            if one is not None:
                one.setVisible(not whole)
        if self._languages is not None:
            self._languages.setVisible(self._in_languages())
            self._languages.about_overdose(self._shown_shape() in (ARK, LOMMEKORT))
        if self._neutral is not None:
            self._neutral.setVisible(self.shape == ARK)
        if not quiet:
            self.changed.emit()
