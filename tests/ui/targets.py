"""Finding what is too small, or too near to something else, to be hit (WCAG 2.5.8, in pixels).

Left out, as the criterion does: links within sentences; the cross in a line, which keys do as well;
scroll bars, which the style draws as the system's own; and jobs on charts, which the list and the
arrow keys offer too.
"""

from collections.abc import Callable, Iterator
from typing import NamedTuple

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QHeaderView,
    QLineEdit,
    QListView,
    QMenu,
    QMenuBar,
    QPlainTextEdit,
    QSlider,
    QTabBar,
    QTableView,
    QWidget,
)

from careerapp.ui.results.shortlist.star_choice import StarChoice
from tests.ui.crowding import called

LEAST = 24
_MOST_ROWS = 30
_CONTROLS = (QAbstractButton, QComboBox, QLineEdit, QPlainTextEdit, QSlider)


class Target(NamedTuple):
    """Something that can be clicked, and where it is on its window."""

    name: str
    place: QRect


def small_targets(page: QWidget) -> list[str]:
    """Return what is smaller than 24 by 24 pixels and has not as much room to itself."""
    targets = list(_targets(page))
    found = []
    for target in targets:
        if min(target.place.width(), target.place.height()) >= LEAST:
            continue
        room = QRect(0, 0, LEAST, LEAST)
        room.moveCenter(target.place.center())
        near = [other for other in targets if other is not target and other.place.intersects(room)]
        if near:
            sides = f"{target.place.width()} x {target.place.height()}"
            found.append(f"{target.name} is {sides} and next to {near[0].name}")
    return found


def _targets(page: QWidget) -> Iterator[Target]:
    window = page.window()
    for widget in (page, *page.findChildren(QWidget)):
        if not widget.isVisible() or widget.window() is not window:
            continue
        if isinstance(widget.parentWidget(), QLineEdit):
            continue
        for name, place in _parts(widget):
            corner = widget.mapTo(window, QPoint(0, 0))
            yield Target(name, place.translated(corner))


def _parts(widget: QWidget) -> Iterator[tuple[str, QRect]]:
    """Yield what of a widget can be clicked, each with its place in the widget."""
    for kind, parts in _KINDS:
        if isinstance(widget, kind):
            yield from parts(widget)
            return


def _stars(choice: StarChoice) -> Iterator[tuple[str, QRect]]:
    step = choice.width() // choice.maximum()
    for star in range(choice.maximum()):
        yield f"star {star + 1}", QRect(star * step, 0, step, choice.height())


def _whole(widget: QWidget) -> Iterator[tuple[str, QRect]]:
    yield called(widget), widget.rect()


def _tabs(bar: QTabBar) -> Iterator[tuple[str, QRect]]:
    for place in range(bar.count()):
        if bar.isTabVisible(place):
            yield f"tab “{bar.tabText(place)}”", bar.tabRect(place)


def _entries(menu: QMenu | QMenuBar) -> Iterator[tuple[str, QRect]]:
    for action in menu.actions():
        if action.isVisible() and not action.isSeparator():
            yield f"entry “{action.text()}”", menu.actionGeometry(action)


def _headings(header: QHeaderView) -> Iterator[tuple[str, QRect]]:
    if header.sectionsClickable():
        for section in range(header.count()):
            left, width = header.sectionViewportPosition(section), header.sectionSize(section)
            yield f"heading {section}", QRect(left, 0, width, header.height())


def _rows(view: QAbstractItemView) -> Iterator[tuple[str, QRect]]:
    shift = view.viewport().geometry().topLeft()
    for row in range(min(view.model().rowCount(), _MOST_ROWS)):
        place = view.visualRect(view.model().index(row, 0)).intersected(view.viewport().rect())
        if place.height() == view.visualRect(view.model().index(row, 0)).height():
            yield f"row {row} of {called(view)}", place.translated(shift)


_KINDS: tuple[tuple[type | tuple[type, ...], Callable[..., Iterator[tuple[str, QRect]]]], ...] = (
    (StarChoice, _stars),
    (_CONTROLS, _whole),
    (QTabBar, _tabs),
    ((QMenu, QMenuBar), _entries),
    (QHeaderView, _headings),
    ((QTableView, QListView), _rows),
)
