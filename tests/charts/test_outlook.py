"""The chart of jobs now and in ten years."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from matplotlib.figure import Figure

from careerapp.charts.outlook import YearBar, draw_outlook, outlook_height
from careerapp.charts.theme import LIGHT, ChartTheme
from tests.charts.conftest import written

NOW = YearBar("2024", 40_000, "about 40,000 jobs")
MORE = YearBar("2034", 50_000, "about 50,000 jobs")
FEWER = YearBar("2034", 25_600, "about 26,000 jobs")


def _draw(figure: Figure, *years: YearBar, theme: ChartTheme = LIGHT) -> None:
    draw_outlook(figure, theme, years=years, title="Jobs now and in ten years", source="BLS.")


def _end(figure: Figure, text: str) -> float:
    return next(
        float(each.get_window_extent().x0) for each in written(figure) if each.get_text() == text
    )


@pytest.mark.parametrize("then", [MORE, FEWER])
def test_figures_stand_at_the_ends_of_bars_that_begin_at_0(figure: Figure, then: YearBar) -> None:
    _draw(figure, NOW, then)
    start = _end(figure, "2024") + 1
    now, later = (_end(figure, year.shown) for year in (NOW, then))
    assert (later > now) is (then.employment > NOW.employment)
    assert start < min(now, later)


@pytest.mark.parametrize("width", [420, 660, 912])
@pytest.mark.parametrize("size", [10.0, 14.0])
def test_nothing_is_cut_off_or_in_the_way(
    check_texts: Callable[[Figure], None], width: int, size: float
) -> None:
    theme = replace(LIGHT, font_size=size)
    figure = Figure((width / 96, outlook_height(theme) / 96), dpi=96)
    _draw(figure, NOW, MORE, theme=theme)
    check_texts(figure)


def test_the_line_does_not_run_through_the_words_of_a_slightly_shorter_bar(figure: Figure) -> None:
    slightly = YearBar("2034", 39_700, "about 39,700 jobs")
    _draw(figure, NOW, slightly)
    assert _end(figure, slightly.shown) == _end(figure, NOW.shown)
