"""The whole window with people in it, for a screen reader to walk through: `-m tests.journey.heard_pages FOLDER`.

Takes one order a line: «til NAME» (tests/ui/screens.py), «søk WORDS», «ned», «feil», «uhell», «vent».  Says «shown»
when all that was asked for has come.
"""

import sys
from pathlib import Path as File

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtTest import QTest

from feltapp.domain.changes import Changes
from feltapp.errors import Trouble, UserError
from feltapp.ui.app import make_app
from feltapp.ui.forms.section import SectionView
from feltapp.ui.main_window import MainWindow
from feltapp.ui.tasks import Lines, Tasks
from tests.ui.keyboard import write
from tests.ui.screens import FULL, World, make_window, make_world

ROUNDS = 3
"""What was asked for may itself ask."""


class Guide(QObject):
    """Does as it is told, and tells when it is done."""

    def __init__(self, window: MainWindow, world: World) -> None:
        super().__init__(window)
        self._window, self._world = window, world
        self._left = 0
        self._lines = Lines(sys.stdin.buffer, self)
        self._lines.line.connect(self._take)
        self._lines.start()

    def _take(self, line: bytes) -> None:
        order, _, words = line.decode().strip().partition(" ")
        match order:
            case "til":
                self._window.go(self._world.place(words))
            case "søk":
                self._window.top.focus_search()
                write(self._window.top.search.line, words)
            case "ned":
                QTest.keyClick(self._window.top.search.line, Qt.Key.Key_Down)
            case "feil":
                self._window.messages.show_refused(UserError("utkast-til-teamleder"))
            case "uhell":
                self._window.messages.show_trouble(Trouble("disken-er-full"))
        self._left = ROUNDS
        self._ask()

    def _ask(self) -> None:
        answered: list[object] = []

        def one_more(answer: object) -> None:
            answered.append(answer)
            if len(answered) == 3:
                self._left -= 1
                (self._ask if self._left else self._tell)()

        tasks = self._window.tools.tasks
        tasks.read(Changes, one_more)
        tasks.read(Changes, one_more)
        tasks.write(Changes, one_more)

    def _tell(self) -> None:
        for section in self._window.findChildren(SectionView):
            section.complete()
        QTimer.singleShot(0, self._say)

    def _say(self) -> None:
        sys.stdout.write("shown\n")
        sys.stdout.flush()


def main(folder: File) -> int:
    app = make_app("feltapp", "lys")
    world = make_world(folder)
    window = make_window(world.one.ctx, Tasks())
    window.resize(*FULL)
    window.show()
    window.activateWindow()
    Guide(window, world)
    sys.stdout.write("shown\n")
    sys.stdout.flush()
    return app.exec()


if __name__ == "__main__":
    sys.exit(main(File(sys.argv[1])))
