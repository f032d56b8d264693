"""Nothing is cut off, covered or too small, on any page, from 80 to 200 % of the text's size."""

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from careerapp.ui.main_window import MainWindow
from careerapp.ui.theme import Theme
from careerapp.ui.window_place import LEAST_SIZE
from tests.ui.crowding import crowded
from tests.ui.targets import small_targets
from tests.ui.walk import walk

USUAL = 1280, 720
LEAST = LEAST_SIZE.toTuple()
ROUNDS = ((200, LEAST), (80, USUAL), (150, USUAL), (100, LEAST), (200, USUAL))
"""One after the other in one window, so that pages are made in a size, or change it."""


@pytest.fixture
def resized(theme: Theme) -> Iterator[Theme]:
    yield theme
    theme.text_percent = 100


def test_everything_has_the_room_it_needs(qtbot: QtBot, window: MainWindow, resized: Theme) -> None:
    found: dict[str, str] = {}
    for percent, size in ROUNDS:
        resized.text_percent = percent
        window.resize(*size)
        for stop in walk(qtbot, window):
            assert window.size().toTuple() == size, stop.name
            findings = crowded(stop.page)
            if percent == 100:
                findings += small_targets(stop.page)
            for finding in findings:
                found.setdefault(finding, f"{stop.name}, {percent} %, {size}")
    assert found == {}
