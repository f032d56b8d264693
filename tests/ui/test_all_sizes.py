"""Nothing is cut off, covered or too small, on any page, from 80 to 200 % of the text's size."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from careerapp.ui.background import Background
from careerapp.ui.engine import Engine
from careerapp.ui.figure_view import Charts
from careerapp.ui.main_window import MainWindow
from careerapp.ui.theme import Theme
from tests.ui.room import LEAST, USUAL, cramped, cramped_beside
from tests.ui.walk_many import through_all

SIZES = 200, 80, 150, 100
ROUNDS = ((200, LEAST), (80, USUAL), (150, USUAL), (100, LEAST), (200, USUAL))


def test_everything_has_the_room_it_needs(qtbot: QtBot, window: MainWindow, resized: Theme) -> None:
    assert cramped(qtbot, window, resized, ROUNDS) == {}


def test_windows_for_many_people_have_the_room_they_need(
    qtbot: QtBot,
    engine: Engine,
    charts: Charts,
    background: Background,
    resized: Theme,
    tmp_path: Path,
) -> None:
    stops = through_all(qtbot, engine, charts, background, tmp_path)
    assert cramped_beside(stops, resized, SIZES) == {}
