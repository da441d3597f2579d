"""Where Tab goes: in the order that things are laid out, however late they were made.

Qt's own chain puts what is made later last, so that a list read from the store would come after the status line.
"""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QScrollArea, QWidget


def in_order(root: QWidget) -> Iterator[QWidget]:
    """Every visible widget inside `root`, as the layouts have them: what lies in no layout comes after what does."""
    seen: set[QWidget] = set()
    for child in _children(root):
        if child in seen or not child.isVisibleTo(root):
            continue
        seen.add(child)
        yield child
        yield from in_order(child)


def move_focus(root: QWidget, *, forward: bool) -> bool:
    """Give the keyboard to the next stop, or the one before; round at the ends.  False when there is none."""
    current = root.focusWidget()
    everything = list(in_order(root))
    stops = [at for at, widget in enumerate(everything) if _is_stop(widget)]
    if not stops:
        return False
    here = everything.index(current) if current in everything else -1
    if forward:
        to = next((at for at in stops if at > here), stops[0])
    else:
        to = next((at for at in reversed(stops) if at < here), stops[-1])
    reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
    everything[to].setFocus(reason)
    _bring_into_view(everything[to])
    return True


def _is_stop(widget: QWidget) -> bool:
    by_tab = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return by_tab and widget.isEnabled() and widget.focusProxy() is None


def _children(widget: QWidget) -> Iterator[QWidget]:
    layout = widget.layout()
    if layout is not None:
        yield from _laid_out(layout)
    yield from (child for child in widget.children() if isinstance(child, QWidget) and not child.isWindow())


def _laid_out(layout: QLayout) -> Iterator[QWidget]:
    for at in range(layout.count()):
        item = layout.itemAt(at)
        if item is None:
            continue
        inside, widget = item.layout(), item.widget()
        if inside is not None:
            yield from _laid_out(inside)
        elif widget is not None:
            yield widget


def _bring_into_view(widget: QWidget) -> None:
    around = widget.parentWidget()
    while around is not None:
        if isinstance(around, QScrollArea):
            around.ensureWidgetVisible(widget, 0, 40)
        around = around.parentWidget()
