"""A walk with the Tab key through all that a window has, and what has to be true of it."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage, QPalette, QRegion
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QHeaderView,
    QLineEdit,
    QPlainTextEdit,
    QRadioButton,
    QScrollArea,
    QScrollBar,
    QTabBar,
    QTextBrowser,
    QTextEdit,
    QWidget,
)

from careerapp.ui.arrow_stops import ArrowStops
from careerapp.ui.figure_view import FigureView
from careerapp.ui.wizard.liking_mark import LikingMark
from tests.ui.keyboard import press, spoken_name

_MOST = 250
_MOST_IN_A_ROW = 12
_CONTROLS = (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QTabBar,
    FigureView,
)
_SLACK = 4  # pixels in which edges count as the same
_LEAST_CHANGE = 30  # pixels that have to look plainly different with the focus
_CONTRAST = 3.0
_EDGE = 3


@dataclass(frozen=True)
class Stop:
    """A control that the Tab key stopped at, and how it was found."""

    widget: QWidget
    box: QRect
    seen: QRect
    with_focus: NDArray[np.uint8]
    before: QRect  # where the stop before it is now

    @property
    def name(self) -> str:
        """What it is, to be said in a failure."""
        return f"{type(self.widget).__name__} {spoken_name(self.widget)!r}"


def walk(window: QWidget, *, back: bool = False) -> list[Stop]:
    """Press Tab until the keyboard is back where it was; the stops in between, the first first."""
    if QApplication.focusWidget() is None:
        _press(window, back=back)
    first = _focused(window)
    stops = [_stop(first, window, first)]
    for _ in range(_MOST):
        widget = _next(stops[-1].widget, window, back=back)
        if widget is first:
            return [_stop(first, window, stops[-1].widget), *stops[1:]]
        names = [stop.widget for stop in stops]
        assert widget not in names, (
            f"a trap: Tab leads from {stops[-1].name} back to {stops[names.index(widget)].name}, "
            f"and never again to {stops[0].name}"
        )
        stops.append(_stop(widget, window, stops[-1].widget))
    raise AssertionError("the Tab key goes on and on")


def _next(widget: QWidget, window: QWidget, *, back: bool) -> QWidget:
    _press(widget, back=back)
    for _ in range(_MOST):
        if not (isinstance(widget, QTextBrowser) and widget.hasFocus()):
            break
        _press(widget, back=back)  # from link to link
    return _focused(window)


def _press(widget: QWidget, *, back: bool) -> None:
    key = Qt.Key.Key_Backtab if back else Qt.Key.Key_Tab
    held = Qt.KeyboardModifier.ShiftModifier if back else Qt.KeyboardModifier.NoModifier
    QTest.keyClick(widget, key, held)


def _focused(window: QWidget) -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None, "the keyboard focus is lost"
    assert widget.window() is window, f"the keyboard has left the window, for {widget}"
    return widget


def _stop(widget: QWidget, window: QWidget, before: QWidget) -> Stop:
    QApplication.processEvents()  # pages scroll, and charts come, a moment later
    return Stop(widget, _box(widget), _seen(widget), _picture(widget), _box(before))


def _box(widget: QWidget) -> QRect:
    return QRect(widget.mapTo(widget.window(), QPoint()), widget.size())


def _seen(widget: QWidget) -> QRect:
    """Return what of a control, or of its current cell, lies within all that it stands in."""
    box = _box(widget)
    if isinstance(widget, QAbstractItemView) and widget.currentIndex().isValid():
        cell = widget.visualRect(widget.currentIndex())
        box = cell.translated(widget.viewport().mapTo(widget.window(), QPoint()))
    parent = widget.parentWidget()
    while parent is not None:
        box &= _box(parent)
        parent = None if parent.isWindow() else parent.parentWidget()
    return box


def _picture(widget: QWidget) -> NDArray[np.uint8]:
    """Return what a control looks like; of a page that scrolls, its edge only."""
    image = QImage(widget.size(), QImage.Format.Format_RGB32)
    image.fill(widget.window().palette().color(QPalette.ColorRole.Window))  # which shines through
    QWidget.render(widget, image, QPoint(), QRegion(), QWidget.RenderFlag.DrawChildren)
    lines = (
        np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), -1, 4)[..., :3].copy()
    )
    if isinstance(widget, QScrollArea):
        lines[_EDGE:-_EDGE, _EDGE:-_EDGE] = 0
    return lines


def unreached(window: QWidget, stops: list[Stop]) -> list[str]:
    """Return what one can see and use in a window, but not reach by keys."""
    reached = {stop.widget for stop in stops}
    return [
        f"{type(widget).__name__} {spoken_name(widget)!r}"
        for widget in window.findChildren(QWidget)
        if isinstance(widget, _CONTROLS)
        and widget.window() is window
        and widget.isVisible()
        and widget.isEnabled()
        and widget not in reached
        and not _has_other_keys(widget, reached)
    ]


def _has_other_keys(widget: QWidget, reached: set[QWidget]) -> bool:
    """Whether keys get there from a control that Tab stops at."""
    parent = widget.parentWidget()
    if isinstance(widget, QScrollBar | QHeaderView):
        return True  # keys of what scrolls; the order of tables is a choice beside them
    if isinstance(parent, QLineEdit | QComboBox | QAbstractSpinBox | QTabBar):
        return True  # a part of its control; Ctrl+W closes a tab
    if isinstance(widget, QAbstractButton) and _arrows_lead_to(widget, reached):
        return True
    if isinstance(widget, QRadioButton | LikingMark) and parent is not None:
        group = widget.group() if isinstance(widget, QRadioButton) else None
        near = group.buttons() if group else parent.findChildren(type(widget))
        return any(one in reached for one in near)  # arrow keys go on from there
    return isinstance(widget, QAbstractScrollArea) and any(
        widget.isAncestorOf(one) for one in reached
    )


def _arrows_lead_to(button: QAbstractButton, reached: set[QWidget]) -> bool:
    """Press arrow keys where these press nothing, as on the steps of the questions."""
    row = button.parentWidget()
    starts = [one for one in reached if one.parentWidget() is row]
    if row is None or not starts or not _is_walked_by_arrows(row):
        return False
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Left):
        starts[0].setFocus()
        for _ in range(_MOST_IN_A_ROW):
            press(key)
            if button.hasFocus():
                return True
    return False


def _is_walked_by_arrows(row: QWidget) -> bool:
    part: QWidget | None = row
    while part is not None:
        if part.findChild(ArrowStops, options=Qt.FindChildOption.FindDirectChildrenOnly):
            return True
        part = part.parentWidget()
    return False


def jumps_back(stops: list[Stop]) -> list[str]:
    """Return steps that a person sees going up or to the left, but for the way to the start."""
    found = [
        f"{one.name} at {other.before.getRect()} -> {other.name} at {other.box.getRect()}"
        for one, other in zip([stops[-1], *stops[:-1]], stops, strict=True)
        if _is_back(other.before, other.box)
    ]
    return found if len(found) > 1 else []


def _is_back(one: QRect, other: QRect) -> bool:
    if other.top() >= one.bottom() - _SLACK:
        return False  # below
    if other.left() >= one.right() - _SLACK:
        return False  # beside, in the next column
    if one.contains(other.center()):
        return False  # within
    if abs(other.center().y() - one.center().y()) <= max(one.height(), other.height()) / 2:
        return other.left() < one.left() - _SLACK
    return other.top() < one.top()


def hidden(stops: list[Stop]) -> list[str]:
    """Return stops that are cut off though there is room for them."""
    found = []
    for stop in stops:
        if isinstance(stop.widget, QAbstractItemView):
            is_seen = not stop.seen.isEmpty()
        else:
            room = _room(stop.widget)
            wanted = min(stop.box.height(), room.height() // 2)
            across = min(stop.box.width(), room.width())
            is_seen = stop.seen.height() >= wanted - _SLACK and stop.seen.width() >= across - _SLACK
        if not is_seen:
            found.append(f"{stop.name}: {stop.seen.getRect()} of {stop.box.getRect()}")
    return found


def _room(widget: QWidget) -> QRect:
    """Return how much of anything the page that it is on can show."""
    room = widget.window().rect()
    parent = widget.parentWidget()
    while parent is not None and not parent.isWindow():
        if isinstance(parent, QAbstractScrollArea):
            view = parent.viewport().rect()
            room = QRect(0, 0, min(room.width(), view.width()), min(room.height(), view.height()))
        parent = parent.parentWidget()
    return room


def without_visible_focus(stops: list[Stop]) -> list[str]:
    """Return stops that look the same, or nearly, with and without the focus."""
    found = []
    for stop in stops:
        if not stop.widget.hasFocus():
            changed = _changed(stop.with_focus, _picture(stop.widget))
            if changed < _LEAST_CHANGE:
                found.append(f"{stop.name}: {changed} pixels")
    return found


def _changed(one: NDArray[np.uint8], other: NDArray[np.uint8]) -> int:
    """Return how many pixels differ by a contrast of 3:1."""
    if one.shape != other.shape:
        return _LEAST_CHANGE
    other_color = np.any(one != other, axis=-1)
    before, after = _luminance(one[other_color]), _luminance(other[other_color])
    ratio = (np.maximum(before, after) + 0.05) / (np.minimum(before, after) + 0.05)
    return int(np.count_nonzero(ratio >= _CONTRAST))


def _luminance(picture: NDArray[np.uint8]) -> NDArray[np.float64]:
    """Return the relative luminance of each pixel, as WCAG defines it."""
    share = picture.astype(np.float64) / 255
    linear = np.where(share <= 0.04045, share / 12.92, ((share + 0.055) / 1.055) ** 2.4)
    weights = np.array([0.0722, 0.7152, 0.2126])  # blue, green, red
    luminance: NDArray[np.float64] = linear @ weights
    return luminance


def faults(window: QWidget) -> dict[str, list[str]]:
    """Walk through a window in both directions, and return what is wrong with it."""
    stops = walk(window)
    back = walk(window, back=True)
    there, here = ([stop.widget for stop in way] for way in (stops, back))
    ways = (
        []
        if there[1:] == here[:0:-1]
        else [f"{[s.name for s in stops]} / {[s.name for s in back]}"]
    )
    found = {
        "not reached": unreached(window, stops),
        "jumps back": jumps_back(stops),
        "not in sight": [*hidden(stops), *hidden(back)],
        "no visible focus": without_visible_focus(stops),
        "other way back": ways,
    }
    return {what: which for what, which in found.items() if which}
