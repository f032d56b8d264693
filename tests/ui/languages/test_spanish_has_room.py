"""Nothing is cut off or covered in Spanish, with the largest text in the smallest window too."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from careerapp.ui.background import Background
from careerapp.ui.engine import Engine
from careerapp.ui.figure_view import Charts
from careerapp.ui.main_window import MainWindow
from careerapp.ui.theme import Theme
from tests.ui.room import LEAST, cramped, cramped_beside
from tests.ui.walk_many import through_all


def test_everything_has_the_room_it_needs(qtbot: QtBot, window: MainWindow, resized: Theme) -> None:
    assert cramped(qtbot, window, resized, ((200, LEAST), (100, LEAST))) == {}


def test_windows_for_many_people_have_the_room_they_need(
    qtbot: QtBot,
    engine: Engine,
    charts: Charts,
    background: Background,
    resized: Theme,
    tmp_path: Path,
) -> None:
    stops = through_all(qtbot, engine, charts, background, tmp_path)
    assert cramped_beside(stops, resized, (200, 100)) == {}
