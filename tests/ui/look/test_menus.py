"""Marks and lines of menus, as they are on the screen."""

from collections.abc import Iterator

import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtCore import QRect
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget
from pytestqt.qtbot import QtBot

from careerapp.ui.menu import Menu
from careerapp.ui.style_sizes import menu_room
from careerapp.ui.text_size import NORMAL
from careerapp.ui.theme import Appearance, Theme
from tests.charts.sight import contrast
from tests.ui.look.conftest import LOOKS
from tests.ui.look.picture import as_array, picture

_LEAST = 3.0
_LARGE = 200  # percent
_SCALE = 2  # of pictures

looks = pytest.mark.parametrize("appearance", LOOKS)


@pytest.fixture(autouse=True)
def size_of_before(theme: Theme) -> Iterator[None]:
    yield
    theme.text_percent = NORMAL


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    parent = QWidget()
    qtbot.addWidget(parent)
    return parent


@pytest.fixture
def menu(qtbot: QtBot, theme: Theme, parent: QWidget) -> Menu:
    """A menu with all that there is in one, its first entry pointed at."""
    menu = Menu("All", parent)
    qtbot.addWidget(menu)
    for text in ("Pointed at", "Chosen"):
        action = menu.addAction(text)
        action.setCheckable(True)
        action.setChecked(True)
    menu.addSeparator()
    menu.addMenu(QMenu("Further", menu))
    locked = menu.addMenu(QMenu("Locked", menu))
    locked.setEnabled(False)
    menu.popup(parent.mapToGlobal(parent.rect().center()))
    menu.setActiveAction(menu.actions()[0])
    return menu


@looks
def test_marks_and_separators_stand_out(theme: Theme, menu: Menu, appearance: Appearance) -> None:
    theme.appearance = appearance
    _lay_out(menu)
    pale = [what for what, part in _parts(menu).items() if _contrast(menu, part) < _LEAST]
    assert pale == []


@looks
def test_marks_grow_with_words(theme: Theme, menu: Menu, appearance: Appearance) -> None:
    theme.appearance = appearance
    usual = {what: _drawn(menu, part) for what, part in _parts(menu).items()}
    theme.text_percent = _LARGE
    _lay_out(menu)
    large = {what: _drawn(menu, part) for what, part in _parts(menu).items()}
    for what in usual.keys() - {"separator"}:
        (width, height), (wide, high) = usual[what], large[what]
        assert wide == pytest.approx(2 * width, abs=3), what
        assert high == pytest.approx(2 * height, abs=3), what


@looks
def test_words_begin_and_end_beside_the_marks(
    theme: Theme, menu: Menu, appearance: Appearance
) -> None:
    theme.appearance = appearance
    for percent in (NORMAL, _LARGE):
        theme.text_percent = percent
        _lay_out(menu)
        for what, part in _parts(menu).items():
            if what != "separator":
                left, right = _columns(menu, part)
                assert left > 0, what
                assert right < part.width() * _SCALE - 1, what


def _lay_out(menu: Menu) -> None:
    menu.resize(menu.sizeHint())


def _parts(menu: Menu) -> dict[str, QRect]:
    """Return where marks and lines are, by what they are."""
    pointed, chosen, line, further, locked = menu.actions()
    return {
        "tick of what is pointed at": _start(menu, pointed),
        "tick": _start(menu, chosen),
        "separator": menu.actionGeometry(line),
        "arrow": _end(menu, further),
        "arrow of what is locked": _end(menu, locked),
    }


def _start(menu: Menu, action: QAction) -> QRect:
    place = menu.actionGeometry(action)
    return QRect(place.left() + 2, place.top() + 2, menu_room() - 4, place.height() - 4)


def _end(menu: Menu, action: QAction) -> QRect:
    place = _start(menu, action)
    place.moveRight(menu.actionGeometry(action).right() - 2)
    return place


def _pixels(menu: Menu, part: QRect) -> NDArray[np.uint32]:
    pixels = as_array(picture(menu))
    rows = slice(part.top() * _SCALE, (part.bottom() + 1) * _SCALE)
    return pixels[rows, part.left() * _SCALE : (part.right() + 1) * _SCALE]


def _ground(pixels: NDArray[np.uint32]) -> np.uint32:
    colors, counts = np.unique(pixels, return_counts=True)
    return np.uint32(colors[counts.argmax()])


def _contrast(menu: Menu, part: QRect) -> float:
    """Return the contrast of what is drawn there with what it is drawn on."""
    pixels = _pixels(menu, part)
    ground = f"#{_ground(pixels):06X}"
    return max(contrast(f"#{color:06X}", ground) for color in np.unique(pixels))


def _columns(menu: Menu, part: QRect) -> tuple[int, int]:
    pixels = _pixels(menu, part)
    (columns,) = np.nonzero((pixels != _ground(pixels)).any(axis=0))
    return int(columns.min()), int(columns.max())


def _drawn(menu: Menu, part: QRect) -> tuple[int, int]:
    """Return how wide and how high what is drawn there is."""
    pixels = _pixels(menu, part)
    rows, columns = np.nonzero(pixels != _ground(pixels))
    return int(np.ptp(columns)) + 1, int(np.ptp(rows)) + 1
