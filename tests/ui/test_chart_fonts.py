"""A chart with letters that its fonts lack is drawn again in a font of the system."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from matplotlib.figure import Figure
from matplotlib.font_manager import fontManager
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from careerapp.charts import system_fonts
from careerapp.charts.sheet import Sheet
from careerapp.charts.theme import ChartTheme
from careerapp.ui.background import Background
from careerapp.ui.chart_fonts import ChartFonts
from careerapp.ui.figure_view import Charts, FigureView
from careerapp.ui.theme import Theme
from tests.charts.block_font import write_font

_LEFT, _TOP, _SCALE = 20, 20, 6.0  # of the letters on the chart


def _draw(figure: Figure, theme: ChartTheme) -> None:
    Sheet(figure, theme).write("李王", _LEFT, _TOP, scale=_SCALE)


@pytest.fixture
def searches(
    theme: Theme, background: Background, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> Iterator[list[int]]:
    """Have one font on the system, with one letter; has an entry for each look at all fonts."""
    monkeypatch.setattr(fontManager, "ttflist", list(fontManager.ttflist))
    monkeypatch.setattr(theme, "_further_families", ())
    font = write_font(tmp_path / "font.ttf", "李", family="One Chinese letter")
    searches: list[int] = []

    def fonts() -> list[str]:
        searches.append(len(searches))
        return [str(font)]

    monkeypatch.setattr(system_fonts, "findSystemFonts", fonts)
    finder = ChartFonts(theme, background)
    yield searches
    delete(finder)


@pytest.fixture
def chart(qtbot: QtBot, charts: Charts) -> FigureView:
    view = charts.view(_draw, name="李王", description="", height=100)
    qtbot.addWidget(view)
    view.resize(400, 200)
    view.show()
    return view


def _color(chart: FigureView, letter: int) -> QColor:
    """Return the color in the middle of a letter, which is as wide as it is high."""
    em = chart.pixels_per_point * chart.font().pointSizeF() * _SCALE
    x = chart.pixels_per_point * _LEFT + em * (letter + 0.5)
    y = chart.pixels_per_point * _TOP + em
    color: QColor = chart.grab().toImage().pixelColor(round(x), round(y))
    return color


def test_letters_get_a_font_once_it_is_found(
    qtbot: QtBot, theme: Theme, searches: list[int], chart: FigureView
) -> None:
    ink = QColor(theme.colors.text)
    qtbot.waitUntil(lambda: chart.current and _color(chart, 0) == ink)
    assert _color(chart, 1) == QColor(theme.colors.surface)  # a box is empty
    assert searches == [0]


def test_the_same_letters_are_looked_for_only_once(
    qtbot: QtBot, theme: Theme, searches: list[int], chart: FigureView
) -> None:
    qtbot.waitUntil(lambda: bool(theme.colors.further_families))
    for _ in range(2):
        with qtbot.waitSignals([theme.letters_missing, chart.painted]):
            chart.draw_idle()
    assert searches == [0]
