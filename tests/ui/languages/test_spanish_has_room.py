"""Nothing is cut off or covered in Spanish, in the smallest window."""

from pytestqt.qtbot import QtBot

from careerapp.ui.main_window import MainWindow
from careerapp.ui.window_place import LEAST_SIZE
from tests.ui.crowding import crowded
from tests.ui.walk import walk


def test_everything_has_the_room_it_needs(qtbot: QtBot, window: MainWindow) -> None:
    window.resize(LEAST_SIZE)
    found: dict[str, str] = {}
    for stop in walk(qtbot, window):
        assert window.size() == LEAST_SIZE, stop.name
        for finding in crowded(stop.page):
            found.setdefault(finding, stop.name)
    assert found == {}
