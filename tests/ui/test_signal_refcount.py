"""PySide6 6.12.0 on Python 3.11 drops one reference to True at every emit, until the process ends itself.

docs/adr and pyproject shut that version out; this notices if it, or another like it, comes in all the same.
"""

import sys

from PySide6.QtCore import QObject, Signal


class Sender(QObject):
    told = Signal(bool)
    said = Signal(str)


def test_ten_thousand_emits_leave_true_alone() -> None:
    sender = Sender()
    heard: list[object] = []
    sender.told.connect(heard.append)
    sender.said.connect(heard.append)
    before = sys.getrefcount(True)
    for _ in range(10_000):
        sender.told.emit(True)
        sender.said.emit("ŋ")
        heard.clear()
    assert abs(sys.getrefcount(True) - before) < 100
