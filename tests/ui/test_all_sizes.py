"""Nothing is cut off, covered or too small, on any page, from 80 to 200 % of the text's size."""

from collections.abc import Iterator

from pytestqt.qtbot import QtBot

from careerapp.ui.main_window import MainWindow
from careerapp.ui.theme import Theme
from tests.ui.room import LEAST, USUAL, cramped, cramped_beside
from tests.ui.walk import Stop

SIZES = 200, 80, 150, 100
ROUNDS = ((200, LEAST), (80, USUAL), (150, USUAL), (100, LEAST), (200, USUAL))


def test_everything_has_the_room_it_needs(qtbot: QtBot, window: MainWindow, resized: Theme) -> None:
    assert cramped(qtbot, window, resized, ROUNDS) == {}


def test_windows_for_many_people_have_the_room_they_need(
    many_stops: Iterator[Stop], resized: Theme
) -> None:
    assert cramped_beside(many_stops, resized, SIZES) == {}
