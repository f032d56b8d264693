"""A chart in the window, of the window's size and as sharp as the screen."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from matplotlib.figure import Figure
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from careerapp.charts.sheet import Sheet
from careerapp.charts.theme import DARK, LIGHT, ChartTheme
from careerapp.ui.figure_view import Charts, FigureView
from careerapp.ui.theme import Appearance

_TWO_SCREENS = """
{"screens": [
  {"name": "sharp", "x": 0, "y": 0, "width": 1920, "height": 1080},
  {"name": "sharper", "x": 1920, "y": 0, "width": 1920, "height": 1080}
]}
"""
_BETWEEN_SCREENS = """
from PySide6.QtCore import QEventLoop
from PySide6.QtWidgets import QApplication
from careerapp.charts.sheet import Sheet
from careerapp.ui.figure_view import Charts
from careerapp.ui.theme import Appearance, Theme
from careerapp.ui.turns import Turns

application = QApplication([])
charts = Charts(Theme(application, Appearance.LIGHT), Turns(application))
def draw(figure, theme):
    Sheet(figure, theme).heading("Title")
    print(round(figure.dpi), end=" ")
view = charts.view(draw, name="Title", description="", height=100)
def wait():
    painted = QEventLoop()
    view.painted.connect(painted.quit)
    painted.exec()
view.show()
wait()
for screen in application.screens()[::-1]:
    view.windowHandle().setScreen(screen)
    wait()
"""


def _draw(figure: Figure, theme: ChartTheme) -> None:
    Sheet(figure, theme).heading("Title")


@pytest.fixture
def chart(qtbot: QtBot, charts: Charts) -> FigureView:
    view = charts.view(_draw, name="Title", description="", height=100)
    qtbot.addWidget(view)
    view.resize(300, 200)
    view.show()
    qtbot.waitUntil(lambda: view.current)
    return view


def test_a_chart_is_drawn_as_large_as_its_place(qtbot: QtBot, charts: Charts) -> None:
    drawn: list[tuple[int, int]] = []

    def draw(figure: Figure, theme: ChartTheme) -> None:
        _draw(figure, theme)
        width, height = figure.get_size_inches() * figure.dpi
        drawn.append((round(width), round(height)))

    view = charts.view(draw, name="Title", description="", height=100)
    qtbot.addWidget(view)
    view.show()
    for width, height in ((300, 200), (517, 341), (120, 100)):
        view.resize(width, height)
        qtbot.waitUntil(lambda: view.current)
        assert drawn[-1] == (width, height)


def test_colors_follow_the_window(qtbot: QtBot, chart: FigureView, charts: Charts) -> None:
    assert chart.grab().toImage().pixelColor(150, 150) == QColor(LIGHT.surface)
    charts.theme.appearance = Appearance.DARK
    try:
        qtbot.waitUntil(lambda: chart.current)
        assert chart.grab().toImage().pixelColor(150, 150) == QColor(DARK.surface)
    finally:
        charts.theme.appearance = Appearance.LIGHT


def test_a_chart_is_as_high_as_it_has_to_be_in_its_width(qtbot: QtBot, charts: Charts) -> None:
    view = charts.view(None, name="", description="", height=50)
    page, area = QWidget(), QScrollArea()
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(view)
    column.addStretch(1)
    area.setWidgetResizable(True)
    area.setWidget(page)
    qtbot.addWidget(area)
    area.resize(500, 400)
    view.show_chart(_draw, name="", description="", height=lambda width, _: 150_000 / width)
    area.show()
    scale = view.pixels_per_point
    qtbot.waitUntil(lambda: view.current)
    for width in (500, 320, 640):
        area.resize(width, 400)
        qtbot.waitUntil(
            lambda: abs(view.height() - 150_000 * scale**2 / view.width()) <= 1,
        )


def test_a_chart_that_needs_another_height_is_drawn_once_and_in_that(
    qtbot: QtBot, charts: Charts
) -> None:
    drawn: list[int] = []

    def draw(figure: Figure, theme: ChartTheme) -> None:
        _draw(figure, theme)
        drawn.append(round(figure.get_size_inches()[1] * figure.dpi))

    page = QWidget()
    qtbot.addWidget(page)
    view = charts.view(draw, name="Title", description="", height=50)
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(view)
    column.addStretch(1)
    page.resize(400, 600)
    page.show()
    qtbot.waitUntil(lambda: view.current)
    drawn.clear()
    high = 300 / view.pixels_per_point
    view.show_chart(draw, name="Title", description="", height=lambda _width, _theme: high)
    view.draw()
    with qtbot.waitSignal(view.painted):
        pass
    assert view.height() == 300
    assert drawn == [300]


def test_a_chart_is_drawn_again_for_a_screen_of_another_scale(tmp_path: Path) -> None:
    screens = tmp_path / "screens.json"
    screens.write_text(_TWO_SCREENS, encoding="utf-8")
    environment = {
        **os.environ,
        "QT_QPA_PLATFORM": f"offscreen:configfile={screens}",
        "QT_SCREEN_SCALE_FACTORS": "sharp=1;sharper=2",
    }
    drawn = subprocess.run(
        [sys.executable, "-c", _BETWEEN_SCREENS],
        env=environment,
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    assert drawn.stdout.split() == ["96", "192", "96"]
