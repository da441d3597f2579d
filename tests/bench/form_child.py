"""Open forms in the product's own page, and answer in them, in a process with one screen; bare widgets by turns.

    python -m tests.bench.form_child FOLDER RUNS EDITS

Prints one JSON object: what was measured, as seconds.  «Open» is from when the form's data is there until Qt has put
the first picture on the screen; an edit, from the key until the picture after it.
"""

import json
import sys
import time
from collections.abc import Callable, Iterator
from itertools import cycle, islice
from pathlib import Path as File

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QRadioButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from feltapp.actions.form import OpenForm
from feltapp.clock import new_id
from feltapp.domain.ids import BrukerId, MappeId, RecordId, RevisionId
from feltapp.domain.revision import EMPTY_VIEW
from feltapp.forms.definition import FormDefinition
from feltapp.store.draft import Draft
from feltapp.ui.app import make_app
from feltapp.ui.forms.block import FieldBlock
from feltapp.ui.forms.page import FormPage
from feltapp.ui.forms.section import SectionView
from feltapp.ui.page import Tools
from feltapp.ui.parts.roving import ChoiceButton
from feltapp.ui.tasks import Tasks
from feltapp.ui.warm import draw_once
from tests.bench.big_form import ITEMS, big_form
from tests.ui.keyboard import press, write
from tests.unit.actions.world import CATALOG, KARI, Laptop, Sentral, laptop

SIZE = 1178, 680
_MOST_TURNS = 5_000


class Window(QWidget):
    """Knows when its last picture was put on the screen."""

    def __init__(self) -> None:
        super().__init__()
        self.painted = 0.0
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.resize(*SIZE)

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() == QEvent.Type.UpdateRequest:
            self.painted = time.perf_counter()
        return done

    def until_painted(self, begun: float, turns: list[float]) -> float:
        """How long it took; each turn of the loop goes into `turns`."""
        for _ in range(_MOST_TURNS):
            if self.painted > begun:
                return self.painted - begun
            turn(turns)
        raise RuntimeError("nothing was painted")


def turn(turns: list[float]) -> None:
    begun = time.perf_counter()
    QCoreApplication.processEvents()
    turns.append(time.perf_counter() - begun)


def settle() -> None:
    for _ in range(6):
        QCoreApplication.processEvents()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


class Ours:
    """A form in the page that people see."""

    def __init__(self, one: Laptop, tasks: Tasks, window: Window) -> None:
        self._one, self._tasks, self._window = one, tasks, window
        self._bruker = one.register()
        self.page: FormPage | None = None

    def open(self, definition: FormDefinition) -> tuple[float, float]:
        """Until the first picture; and the longest turn until all of it is drawn."""
        page = self.page = FormPage(Tools(ctx=self._one.ctx, tasks=self._tasks))
        self._window.column.addWidget(page)
        settle()
        opened = _opened(self._one, self._bruker, definition)
        turns: list[float] = []
        begun = time.perf_counter()
        page.show_form(opened)
        turns.append(time.perf_counter() - begun)
        seen = self._window.until_painted(begun, turns)
        while not self.section().is_whole:
            turn(turns)
        settle()
        return seen, max(turns)

    def close(self) -> None:
        if self.page is not None:
            self.page.hide()
            self.page.deleteLater()
            self.page = None
        settle()

    def section(self) -> SectionView:
        found = self.page.findChildren(SectionView) if self.page is not None else []
        return next(one for one in found if one.isVisible())

    def fields(self) -> Iterator[QWidget]:
        """What the keyboard goes to, question by question, for ever; those that a tick has opened too."""
        while True:
            for block in [one for one in self.section().findChildren(FieldBlock) if not one.field.read_only]:
                if isValid(block) and block.isVisible():
                    target = block.widget.target()
                    yield target.focusProxy() or target


class Bare:
    """As many widgets of Qt's own, of the same kinds, that know nothing."""

    def __init__(self, window: Window) -> None:
        self._window = window
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        window.column.addWidget(self._area)
        self._area.hide()
        self.lines: list[QWidget] = []

    def open(self) -> float:
        turns: list[float] = []
        begun = time.perf_counter()
        content = QWidget()
        column = QVBoxLayout(content)
        self.lines = []
        for number, make in zip(range(ITEMS), cycle(_KINDS), strict=False):
            column.addWidget(QLabel(f"Spørsmål {number + 1} om hvordan det går"))
            made = make()
            row = QHBoxLayout()
            for widget in made:
                row.addWidget(widget)
            column.addLayout(row)
            self.lines += [one for one in made[:1] if isinstance(one, QLineEdit | QPlainTextEdit)]
        self._area.setWidget(content)
        self._area.show()
        seen = self._window.until_painted(begun, turns)
        settle()
        return seen

    def close(self) -> None:
        self._area.hide()
        settle()


_KINDS: tuple[Callable[[], list[QWidget]], ...] = (
    lambda: [QPlainTextEdit()],
    lambda: [QRadioButton(f"Svar nummer {number}") for number in range(4)],
    lambda: [QLineEdit()],
    lambda: [QCheckBox(f"Svar nummer {number}") for number in range(6)],
    lambda: [QRadioButton(words) for words in ("Ja", "Nei")],
    lambda: [QLineEdit()],
    lambda: [QLineEdit()],
    lambda: [QComboBox()],
)


def edit(window: Window, field: QWidget) -> float:
    """One key in a field, until it is on the screen."""
    field.setFocus()
    settle()
    begun = time.perf_counter()
    if isinstance(field, QComboBox):
        press(field, Qt.Key.Key_Down if field.currentIndex() < field.count() - 1 else Qt.Key.Key_Up)
    elif isinstance(field, QLineEdit | QPlainTextEdit):
        write(field, "1")
    else:
        press(field, Qt.Key.Key_Right if isinstance(field, ChoiceButton) else Qt.Key.Key_Space)
    return window.until_painted(begun, [])


def _opened(one: Laptop, bruker: BrukerId, definition: FormDefinition) -> OpenForm:
    now = one.ctx.clock.now()
    draft = Draft(
        id=RevisionId(new_id(one.ctx.clock)),
        record=RecordId(new_id(one.ctx.clock)),
        mappe=MappeId(new_id(one.ctx.clock)),
        bruker=bruker,
        skjema=definition.ref,
        base=(),
        edits={},
        raw={},
        place="",
        begun_at=now,
        saved_at=now,
    )
    return OpenForm(
        draft=draft,
        definition=definition,
        seen=EMPTY_VIEW,
        previous=None,
        previous_date=None,
        today=now.date(),
        begun=False,
        name="Lars",
        samtykker=(),
    )


def main(folder: File, runs: int, edits: int) -> int:
    make_app("feltapp", "lys")
    draw_once()
    one, tasks = laptop(folder, KARI, Sentral()), Tasks()
    window = Window()
    window.show()
    window.activateWindow()
    settle()
    ours, bare = Ours(one, tasks, window), Bare(window)
    forms = {
        f"a form of {ITEMS} items on one page": big_form(1),
        f"a form of {ITEMS} items in 8 sections": big_form(8),
        "the whole kartlegging": CATALOG.newest("alna-kartlegging"),
    }
    found: dict[str, dict[str, list[float]]] = {}
    for name, definition in forms.items():
        said = found[name] = {"open": [], "stall": [], "edit": [], "bare open": [], "bare edit": []}
        for _ in range(runs + 1):
            seen, longest = ours.open(definition)
            said["open"].append(seen)
            said["stall"].append(longest)
            ours.close()
            said["bare open"].append(bare.open())
            bare.close()
        for values in said.values():
            del values[:1]  # the first of its kind meets fonts and styles that none has met
        ours.open(definition)
        said["edit"] = [edit(window, field) for field in islice(ours.fields(), edits)]
        ours.close()
        bare.open()
        said["bare edit"] = [edit(window, line) for line in islice(cycle(bare.lines), edits // 4)]
        bare.close()
    sys.stdout.write(json.dumps(found) + "\n")
    sys.stdout.flush()
    tasks.close(2)
    return 0


if __name__ == "__main__":
    sys.exit(main(File(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3])))
