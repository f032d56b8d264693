"""The bar chart of matches."""

from collections.abc import Callable

import pytest
from matplotlib.artist import Artist
from matplotlib.collections import PolyCollection
from matplotlib.figure import Figure
from matplotlib.text import Text

from careerapp.charts.ranking import Bar, draw_ranking, ranking_height
from careerapp.charts.theme import LIGHT

LONGEST = (
    "Secondary School Teachers, Except Special and Career/Technical Education",
    "Heating, Air Conditioning, and Refrigeration Mechanics and Installers",
    "Sales Representatives, Wholesale and Manufacturing, Except Technical and Scientific Products",
)
BARS = [
    Bar("Registered Nurses", 84.4, "strong fit"),
    Bar(LONGEST[0], 71.0, "good fit"),
    Bar("Actors", 12.5, "weak fit"),
]


def _draw(figure: Figure, bars: list[Bar]) -> None:
    draw_ranking(figure, bars, LIGHT, title="How well they match", source="100 = the same. O*NET.")


def _words(figure: Figure) -> list[str]:
    return [" ".join(text.get_text().split()) for text in figure.texts]


def _lengths(figure: Figure) -> list[float]:
    """Return the lengths of the bars, on a scale on which the ground under them is 100."""
    grounds, bars, _ = (_widths(shapes) for shapes in figure.artists)
    return [round(100 * bar / ground, 6) for bar, ground in zip(bars, grounds, strict=True)]


def _widths(shapes: Artist) -> list[float]:
    assert isinstance(shapes, PolyCollection)
    return [float(path.get_extents().width) for path in shapes.get_paths()]


def test_bars_are_as_long_as_the_match(figure: Figure) -> None:
    _draw(figure, BARS)
    assert _lengths(figure) == [84.4, 71.0, 12.5]


def test_the_best_is_on_top(figure: Figure) -> None:
    _draw(figure, BARS)
    heights = {" ".join(text.get_text().split()): text.get_position()[1] for text in figure.texts}
    assert heights["Registered Nurses"] > heights[LONGEST[0]] > heights["Actors"]


def test_titles_are_whole_and_figures_are_printed(figure: Figure) -> None:
    _draw(figure, BARS)
    words = _words(figure)
    assert {bar.title for bar in BARS} <= set(words)
    assert {"84 % strong fit", "71 % good fit", "12 % weak fit"} <= set(words)
    assert "100 = the same. O*NET." in words


@pytest.mark.parametrize("count", [5, 10, 20])
@pytest.mark.parametrize("width", [420, 1200])
@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_nothing_is_cut_off_or_in_the_way(
    check_texts: Callable[[Figure], None], count: int, width: int, scale: float
) -> None:
    bars = [Bar(LONGEST[place % 3], 90.0 - place, "strong fit") for place in range(count)]
    height = ranking_height(bars, LIGHT)
    figure = Figure((width / 96, height / 96), dpi=96 * scale)
    _draw(figure, bars)
    check_texts(figure)


def test_drawing_again_leaves_nothing_of_the_old(figure: Figure) -> None:
    _draw(figure, BARS)
    _draw(figure, BARS[:1])
    assert "Actors" not in [text.get_text() for text in figure.findobj(Text)]


def test_a_chart_too_small_for_its_words_sets_them_smaller(
    check_texts: Callable[[Figure], None],
) -> None:
    figure = Figure((430 / 96, 330 / 96), dpi=96)
    _draw(figure, [Bar(LONGEST[2], 90.0 - place, "strong fit") for place in range(5)])
    check_texts(figure)
    assert _words(figure).count(LONGEST[2]) == 5
