"""Two versions of the same answer, side by side, and the choice that settles it.  Look 07.

Neither is chosen beforehand, nothing is put together by the machine, and the choice names exactly what was on screen.
"""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from feltapp.actions import versjoner, words
from feltapp.actions.versjoner import OpenQuestion, TwoVersions, VersionText
from feltapp.domain.answer import Answer
from feltapp.domain.changes import Changes
from feltapp.domain.ids import Path, RecordId
from feltapp.domain.place import Place
from feltapp.errors import FeltappError
from feltapp.forms.definition import FieldKind
from feltapp.oversettelse import tr
from feltapp.ui.page import Page, Tools
from feltapp.ui.parts.avatar import Avatar, initials
from feltapp.ui.parts.badge import Kind
from feltapp.ui.parts.banner import Banner
from feltapp.ui.parts.buttons import filled_button, outline_button, plain_button
from feltapp.ui.parts.card import Card
from feltapp.ui.parts.labels import label
from feltapp.ui.parts.page_header import PageHeader
from feltapp.ui.parts.text_fields import TextArea
from feltapp.ui.scroll_page import scrolled
from feltapp.ui.text import words as error_words
from feltapp.ui.theme.palette import farger
from feltapp.ui.theme.tokens import Skrift
from feltapp.ui.versjoner.difference import differing, marked
from feltapp.ui.waves import watch

CALM = (tr("Ingenting er tapt."), tr("Begge tekstene blir liggende i historikken."))
WRITABLE = (FieldKind.TEXT, FieldKind.STRING)


class VersjonerPage(Page):
    """The open questions of one record, one at a time."""

    menu = "brukere"

    def __init__(self, tools: Tools, parent: QWidget | None = None) -> None:
        super().__init__(tools, parent)
        self._place = Place(page="to-versjoner")
        self._open: TwoVersions | None = None
        self._index = 0
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        self._header = PageHeader(tr("To versjoner av samme svar"), back_text=tr("Tilbake"), bar=True)
        self._header.back.connect(self._leave)
        self._count = label("", Skrift.HJELP, "dempet")
        self._header.add_right(self._count)
        layout.addWidget(self._header)
        content = QWidget()
        self._column = QVBoxLayout(content)
        self._column.setContentsMargins(20, 14, 20, 20)
        self._column.setSpacing(12)
        self._calm = Banner(Kind.INFO, *CALM)
        self._column.addWidget(self._calm)
        heading = QHBoxLayout()
        heading.setSpacing(8)
        self._question = label("", Skrift.SKJEMATITTEL, wrap=True)
        heading.addWidget(self._question, 1)
        self._legend = QLabel()
        heading.addWidget(self._legend)
        self._column.addLayout(heading)
        self._texts = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._texts.setSpacing(16)
        self._column.addLayout(self._texts)
        self._write = self._write_card()
        self._column.addWidget(self._write)
        self._column.addLayout(self._bottom())
        self._column.addStretch(1)
        layout.addWidget(scrolled(content), 1)

    @property
    def title(self) -> str:
        """Never whose."""
        return tr("To versjoner")

    def show_place(self, place: Place) -> None:
        self._place = place
        self._open = None
        self._index = 0
        self._clear_texts()
        self._calm.set_state(Kind.INFO, *CALM)
        self._area.set_text("")
        self._read()

    def refresh(self, changes: Changes) -> None:
        if self._place.record in changes.records and not self._area.text():
            self._read()

    def set_narrow(self, narrow: bool) -> None:
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._texts.setDirection(down if narrow else across)

    def _read(self) -> None:
        record = RecordId(self._place.record)
        self.tasks.read(partial(versjoner.open_versions, self.ctx, record), self._show, latest=(self, "versions"))

    def _show(self, opened: TwoVersions) -> None:
        self._open = opened
        if not opened.questions:
            self._leave()
            return
        self._index = min(self._index, len(opened.questions) - 1)
        self._show_question(opened.questions[self._index])

    def _show_question(self, question: OpenQuestion) -> None:
        opened = self._open
        if opened is None:
            return
        self._header.set_back(" · ".join(part for part in (opened.title, question.section) if part))
        total = len(opened.questions)
        self._count.setText(tr("{tall} av {alle} svar").format(tall=self._index + 1, alle=total) if total > 1 else "")
        self._question.setText(question.label)
        f = farger()
        mark = f"background-color:{f.ulikt};color:{f.snart.tekst};text-decoration:underline"
        self._legend.setText(
            tr("{begynn}Uthevet tekst{slutt} er ulik").format(begynn=f'<span style="{mark}">', slutt="</span>")
        )
        self._legend.setTextFormat(Qt.TextFormat.RichText)
        self._clear_texts()
        for version in question.versions:
            self._texts.addWidget(self._card(question, version), 1)
        writable = question.field is not None and question.field.kind in WRITABLE and not opened.read_only
        self._write.setVisible(writable)
        self._save.setVisible(writable)
        names = [version.who for version in question.versions if not version.mine]
        who = names[0].split(" ")[0] if names else tr("Kollegene")
        self._after.setText(
            tr("Valget ditt blir en ny versjon. {hvem} ser hva du valgte, og kan gå tilbake.").format(hvem=who)
        )

    def _clear_texts(self) -> None:
        while (item := self._texts.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()

    def _card(self, question: OpenQuestion, version: VersionText) -> Card:
        card = Card()
        top = QHBoxLayout()
        top.setContentsMargins(16, 10, 16, 10)
        top.setSpacing(10)
        top.addWidget(Avatar(initials(version.who)))
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addWidget(
            label(tr("{hvem} (deg)").format(hvem=version.who) if version.mine else version.who, Skrift.BROD_FET)
        )
        when = words.moment(version.when, self.ctx.clock.now())
        kilde = tr("kilde: {kilde}").format(kilde=version.kilde.lower()) if version.kilde else ""
        names.addWidget(label(" · ".join(part for part in (when, kilde) if part), Skrift.HJELP, "dempet"))
        top.addLayout(names, 1)
        card.body.addLayout(top)
        card.body.addWidget(self._text(question, version))
        card.body.addStretch(1)
        foot = QHBoxLayout()
        foot.setContentsMargins(16, 10, 16, 12)
        keep = outline_button(
            tr("Behold min tekst") if version.mine else tr("Behold {hvems} tekst").format(hvems=_genitive(version.who)),
            "Checkmark",
        )
        keep.clicked.connect(partial(self._settle, question.path, version.answer))
        keep.setEnabled(self._open is not None and not self._open.read_only)
        foot.addWidget(keep)
        foot.addStretch(1)
        card.body.addLayout(foot)
        return card

    def _text(self, question: OpenQuestion, version: VersionText) -> QLabel:
        other = next((one.text for one in question.versions if one is not version), "")
        f = farger()
        words_of = label("", Skrift.BROD, wrap=True)
        words_of.setTextFormat(Qt.TextFormat.RichText)
        pieces = differing(version.text, other)
        words_of.setText(marked(pieces, f.ulikt, f.snart.tekst))
        words_of.setContentsMargins(16, 8, 16, 12)
        words_of.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        words_of.setAccessibleName(tr("{hvem} skrev: {tekst}").format(hvem=version.who, tekst=version.text))
        return words_of

    def _write_card(self) -> Card:
        card = Card(tr("Skriv sammen"), "", tr("Start fra begge tekstene. Bare du ser dette til du lagrer."))
        undo = plain_button(tr("Angre"), "ArrowUndo")
        both = plain_button(tr("Sett inn begge"), "Layers")
        card.add_header_widget(undo)
        card.add_header_widget(both)
        self._area = TextArea(min_lines=3)
        self._area.setAccessibleName(tr("Skriv sammen"))
        watch(self._area, self.spelling)
        box = QVBoxLayout()
        box.setContentsMargins(16, 12, 16, 14)
        box.addWidget(self._area)
        card.body.addLayout(box)
        undo.clicked.connect(self._area.undo)
        both.clicked.connect(self._put_both)
        self._area.edited.connect(lambda text: self._save.setEnabled(bool(text.strip())))
        return card

    def _bottom(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(12)
        self._after = label("", Skrift.HJELP, "dempet", wrap=True)
        row.addWidget(self._after, 1)
        later = outline_button(tr("Avgjør senere"))
        later.clicked.connect(self._later)
        self._save = filled_button(tr("Lagre sammenskrevet tekst"), "Checkmark")
        self._save.setEnabled(False)
        self._save.clicked.connect(self._settle_written)
        row.addWidget(later)
        row.addWidget(self._save)
        return row

    def _put_both(self) -> None:
        if self._open is not None:
            question = self._open.questions[self._index]
            self._area.selectAll()
            self._area.insertPlainText("\n".join(dict.fromkeys(one.text for one in question.versions if one.text)))
            self._save.setEnabled(True)
            self._area.setFocus()

    def _settle_written(self) -> None:
        if self._open is not None and self._area.text().strip():
            question = self._open.questions[self._index]
            kilde = question.versions[0].answer.kilde
            self._settle(question.path, Answer(value=self._area.text().strip(), kilde=kilde))

    def _settle(self, path: Path, answer: Answer) -> None:
        if self._open is None:
            return
        work = partial(versjoner.settle, self.ctx, self._open.record, self._open.heads, {path: answer})
        self.tasks.write(work, self._settled, failed=self._refused, initiator=self)

    def _settled(self, changes: Changes) -> None:
        self._area.set_text("")
        self._read()

    def _refused(self, error: FeltappError) -> None:
        self._calm.set_state(Kind.PASSERT, error_words(error), "", "ExclamationmarkTriangle")

    def _later(self) -> None:
        if self._open is not None and self._index + 1 < len(self._open.questions):
            self._index += 1
            self._area.set_text("")
            self._show_question(self._open.questions[self._index])
        else:
            self._leave()

    def _leave(self) -> None:
        if self._open is not None and not self._open.about_a_person:
            self.back.emit()
            return
        bruker = self._open.bruker if self._open else self._place.bruker
        self.go.emit(Place(page="person", bruker=bruker))


def _genitive(name: str) -> str:
    first = name.split(" ")[0]
    return (tr("{navn}'", "eier") if first[-1:] in "sxz" else tr("{navn}s", "eier")).format(navn=first)
