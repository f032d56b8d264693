"""Nothing is cut off or covered in Spanish, with the largest text in the smallest window too."""

from collections.abc import Iterator

from pytestqt.qtbot import QtBot

from careerapp.ui.main_window import MainWindow
from careerapp.ui.theme import Theme
from tests.ui.room import LEAST, cramped, cramped_beside
from tests.ui.walk import Stop


def test_everything_has_the_room_it_needs(qtbot: QtBot, window: MainWindow, resized: Theme) -> None:
    assert cramped(qtbot, window, resized, ((200, LEAST), (100, LEAST))) == {}


def test_windows_for_many_people_have_the_room_they_need(
    many_stops: Iterator[Stop], resized: Theme
) -> None:
    assert cramped_beside(many_stops, resized, (200, 100)) == {}
