"""Where the Tab key goes in a window whose parts come and go."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

_REASONS = {True: Qt.FocusReason.TabFocusReason, False: Qt.FocusReason.BacktabFocusReason}


def tab_through(parts: Sequence[QWidget], *, forward: bool) -> None:
    """Go to the next stop of the parts, or the one before, whichever of them was made first.

    Parameters
    ----------
    parts : sequence of QWidget
        Of one window, in reading order; hidden ones are left out.
    forward : bool
        Whether to the next.
    """
    focused = QApplication.focusWidget()
    stops = [stop for part in parts for stop in _stops(part, focused)]
    if stops:
        here = stops.index(focused) if focused in stops else -1 if forward else 0
        stops[(here + (1 if forward else -1)) % len(stops)].setFocus(_REASONS[forward])


def first_stop(part: QWidget) -> QWidget:
    """Return what the Tab key stops at first in a part, or the part itself."""
    return next(iter(_stops(part, None)), part)


def part_beside(parts: Sequence[QWidget], *, forward: bool) -> QWidget | None:
    """Return the part after the one with the keyboard, or before it, that has anything to go to."""
    focused = QApplication.focusWidget()
    usable = [(part, stops) for part in parts if (stops := _stops(part, focused))]
    if not usable:
        return None
    places = [place for place, (_, stops) in enumerate(usable) if focused in stops]
    here = places[0] if places else -1 if forward else 0
    return usable[(here + (1 if forward else -1)) % len(usable)][0]


def _stops(part: QWidget, focused: QWidget | None) -> list[QWidget]:
    """Return what the Tab key stops at in a part, and what has the focus, in reading order."""
    if not part.isVisible():
        return []
    widgets = part.findChildren(QWidget)
    stops = [one for one in widgets if one is focused or _is_stop(one)]
    return [*([part] if part is focused or _is_stop(part) else []), *_read(stops, part)]


def _read(stops: Sequence[QWidget], frame: QWidget) -> list[QWidget]:
    """Return stops within a frame as they are read; what scrolls is read through before going on.

    Parameters
    ----------
    stops : sequence of QWidget
        In any order.
    frame : QWidget
        Has all of them; places in it count, not those on the screen, which depend on scrolling.
    """
    scrolled: dict[QScrollArea, list[QWidget]] = {}
    single = []
    for stop in stops:
        area = _outermost_area(stop, frame)
        if area is None:
            single.append(stop)
        else:
            scrolled.setdefault(area, []).append(stop)
    boxes = {one: _box(one, frame, stops) for one in (*single, *scrolled)}
    order = []
    for one in _line_by_line(boxes):
        if one in single:
            order.append(one)
        if isinstance(one, QScrollArea) and one in scrolled:
            order += _read(scrolled[one], one.viewport())
    return order


def _line_by_line(boxes: Mapping[QWidget, QRect]) -> list[QWidget]:
    """Order by line; what begins above the middle of the first in a line is in the line too."""
    lines: list[list[QWidget]] = []
    for one, box in sorted(boxes.items(), key=lambda item: (item[1].top(), item[1].left())):
        if lines and box.center().y() <= boxes[lines[-1][0]].bottom():
            lines[-1].append(one)
        else:
            lines.append([one])
    if QApplication.isRightToLeft():
        return [one for line in lines for one in sorted(line, key=lambda one: -boxes[one].right())]
    return [one for line in lines for one in sorted(line, key=lambda one: boxes[one].left())]


def _outermost_area(stop: QWidget, frame: QWidget) -> QScrollArea | None:
    found = None
    parent = stop.parentWidget()
    while parent is not None and parent is not frame:
        if isinstance(parent, QScrollArea):
            found = parent
        parent = parent.parentWidget()
    return found


def _box(one: QWidget, frame: QWidget, stops: Sequence[QWidget]) -> QRect:
    """Return where something is in a frame; of what has other stops in it, the upper edge."""
    has_others = any(one is not other and one.isAncestorOf(other) for other in stops)
    height = 1 if has_others and not isinstance(one, QScrollArea) else one.height()
    return QRect(one.mapTo(frame, QPoint()), QSize(one.width(), height))


def _is_stop(widget: QWidget) -> bool:
    return (
        bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
        and widget.isVisible()
        and widget.isEnabled()
        and widget.focusProxy() is None
    )
