"""The top of a page: the way back, title, subtitle, and the page's buttons at the right."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from feltapp.ui.parts.avatar import Avatar, initials
from feltapp.ui.parts.buttons import Button, Rolle, Storrelse
from feltapp.ui.parts.labels import ElidedLabel, label
from feltapp.ui.parts.paint import draw_line, painter_for
from feltapp.ui.theme.palette import farger
from feltapp.ui.theme.tokens import MAAL, Skrift


class PageHeader(QWidget):
    """`bar` gives the white ground with a line under it; `under` puts the subtitle under the title. Signal `back`."""

    back = Signal()

    def __init__(
        self,
        title: str,
        subtitle: str = "",
        *,
        back_text: str = "",
        avatar: bool = False,
        under: bool = False,
        bar: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._bar = bar
        layout = QHBoxLayout(self)
        layout.setContentsMargins(MAAL.sidemarg, 8, MAAL.sidemarg, 4 if under else 8)
        layout.setSpacing(12)
        self._avatar = Avatar(initials(title), 44)
        layout.addWidget(self._avatar)
        words = QVBoxLayout()
        words.setSpacing(0)
        self._back = Button(back_text, "ChevronLeft", rolle=Rolle.REN, storrelse=Storrelse.LITEN_LENKE)
        self._back.clicked.connect(self.back)
        words.addWidget(self._back)
        skrift = Skrift.SKJEMATITTEL if back_text else Skrift.SIDETITTEL
        self._title = ElidedLabel(title, skrift)
        small = back_text or under
        self._subtitle = ElidedLabel(
            subtitle, (Skrift.HJELP if under else Skrift.BROD) if small else Skrift.UNDERTITTEL, "dempet"
        )
        if under:
            words.addWidget(self._title)
            words.addWidget(self._subtitle)
        else:
            line = QHBoxLayout()
            line.setSpacing(8 if back_text else 12)
            line.addWidget(self._title)
            line.addWidget(self._subtitle)
            line.addStretch(1)
            words.addLayout(line)
        layout.addLayout(words, 1)
        self._right = QHBoxLayout()
        self._right.setSpacing(12)
        layout.addLayout(self._right)
        self._note = label("", Skrift.HJELP_FET, "ok")
        # Not before they are inside: what has no parent is shown as a window of its own, and takes the keyboard.
        self._avatar.setVisible(avatar)
        self._back.setVisible(bool(back_text))
        self.set_title(title, subtitle)

    def set_title(self, title: str, subtitle: str = "") -> None:
        self._title.set_text(title)
        # The subtitle gives way first; only a very long title is cut.
        self._title.setMinimumWidth(min(self._title.sizeHint().width(), 300))
        self._subtitle.set_text(subtitle)
        self._subtitle.setVisible(bool(subtitle))
        self._avatar.set_letters(initials(title))
        self.setAccessibleName(title)

    def set_back(self, text: str) -> None:
        self._back.set_text(text)
        self._back.setVisible(bool(text))

    def add_right(self, widget: QWidget) -> None:
        """A button or a state, in order from the left; the filled button last."""
        self._right.addWidget(widget)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._bar:
            f = farger()
            painter = painter_for(self)
            painter.fillRect(self.rect(), f.flate)
            draw_line(painter, self.height() - 1, 0, self.width(), f.kant)
