"""A page as the window shows it: real context, real tasks, and waiting on signals instead of the clock."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path as File
from threading import Barrier

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from feltapp.domain.changes import Changes
from feltapp.domain.ids import BrukerId
from feltapp.domain.place import Place
from feltapp.oppdiktet import seed
from feltapp.oppdiktet.people import people
from feltapp.ui.forms.section import SectionView
from feltapp.ui.page import PageFactory, Tools
from feltapp.ui.tasks import READERS, Tasks
from tests.ui.keyboard import click, show_active
from tests.unit.actions.world import AMIR, KARI, Laptop, Sentral, laptop

LONG_MS = 10_000


class Strays(QObject):
    """Widgets that were shown before they had a parent: each flashes up as a window of its own."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.seen.append(f"{type(watched).__name__} {watched.accessibleName()}")
        return super().eventFilter(watched, event)


class Shown:
    """One page on screen, with what it asked to go to."""

    def __init__(self, qtbot: QtBot, one: Laptop, tasks: Tasks, page: PageFactory, size: tuple[int, int]) -> None:
        self.qtbot, self.laptop, self.tasks = qtbot, one, tasks
        self.went: list[Place] = []
        self.crashes: list[object] = []
        tasks.crashed.connect(self.crashes.append)
        self.window = QWidget()
        layout = QVBoxLayout(self.window)
        layout.setContentsMargins(0, 0, 0, 0)
        self.page = page(Tools(ctx=one.ctx, tasks=tasks))
        layout.addWidget(self.page)
        self.page.go.connect(self.went.append)
        tasks.changed.connect(lambda changes, _initiator: self.page.refresh(changes))
        self.window.resize(*size)
        show_active(qtbot, self.window)

    def open(self, place: Place) -> None:
        """Go there, and wait until all that was asked has come."""
        self.page.show_place(place)
        self.settle()

    def settle(self) -> None:
        """Wait until all that was asked of the store has been answered and shown, and what that asked for too."""
        for _ in range(3):
            self._empty_the_workers()
        for section in self.page.findChildren(SectionView):
            section.complete()
        assert self.crashes == []

    def _empty_the_workers(self) -> None:
        meet = Barrier(READERS)  # each reader has to come, so none is busy with something older
        answered: list[bool] = []
        for _ in range(READERS):
            self.tasks.read(meet.wait, lambda _: answered.append(True))
        self.tasks.write(Changes, lambda _: answered.append(True))
        self.until(lambda: len(answered) == READERS + 1)

    def until(self, true: Callable[[], bool]) -> None:
        """Wait for it."""
        self.qtbot.waitUntil(true, timeout=LONG_MS)

    def words(self) -> str:
        """All that can be read on the page now."""
        return "\n".join(_words(self.page))

    def button(self, words: str) -> QAbstractButton:
        """The one visible button that says this."""
        found = [one for one in self.page.findChildren(QAbstractButton) if one.isVisible() and _says(one, words)]
        assert len(found) == 1, (words, [one.text() for one in found])
        return found[0]

    def click(self, button: QAbstractButton) -> None:
        """Scroll to it, click it as a mouse does, and wait for what follows."""
        area = button.parentWidget()
        while area is not None and not isinstance(area, QScrollArea):
            area = area.parentWidget()
        if isinstance(area, QScrollArea):
            QCoreApplication.processEvents()
            area.ensureWidgetVisible(button)
        click(self.window, button)
        self.settle()

    def press(self, words: str) -> None:
        """Click the button that says this, and wait for what follows."""
        self.click(self.button(words))


def _says(button: QAbstractButton, words: str) -> bool:
    return words in (button.text(), button.accessibleName())


def _words(widget: QWidget) -> Iterator[str]:
    for child in widget.findChildren(QWidget):
        if not child.isVisible():
            continue
        for text in (getattr(child, name, None) for name in ("text", "toPlainText", "full_text")):
            if callable(text):
                said = text()
                if isinstance(said, str) and said:
                    yield said
        if child.accessibleName():
            yield child.accessibleName()
        if isinstance(child, QLabel) and child.pixmap() is None and child.text():
            yield child.text()


@contextmanager
def no_strays() -> Iterator[None]:
    """Nothing may be shown as a window of its own in here.  Slow: it sees every event."""
    app = QApplication.instance()
    assert app is not None
    strays = Strays()
    app.installEventFilter(strays)
    try:
        yield
    finally:
        app.removeEventFilter(strays)
    assert not strays.seen, strays.seen


@contextmanager
def opened(qtbot: QtBot, one: Laptop, page: PageFactory, size: tuple[int, int] = (1178, 680)) -> Iterator[Shown]:
    """A page on screen, and tasks that end with it."""
    tasks = Tasks()
    shown = Shown(qtbot, one, tasks, page, size)
    try:
        yield shown
    finally:
        tasks.close(5)


def with_lars(folder: File, count: int = 2) -> tuple[Laptop, tuple[BrukerId, ...]]:
    """Kari's laptop with made-up Lars, and some others, as the demo has them."""
    one = laptop(folder, KARI, Sentral())
    today = one.clock.now().date()
    made = seed.make_mapper(one.ctx, people(today)[:count])
    staff = {"kari": KARI.id, "amir": AMIR.id, "leder": AMIR.id}
    for person in made:
        seed.write(one.ctx, seed.written(one.ctx, person, staff, today))
    return one, tuple(person.bruker for person in made)
