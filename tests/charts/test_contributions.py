"""The addition of what answers do for a match."""

import re
from collections.abc import Callable

import numpy as np
import pytest
from matplotlib.colors import to_hex, to_rgba
from matplotlib.figure import Figure
from matplotlib.patches import PathPatch
from matplotlib.transforms import Bbox

from careerapp.charts.contributions import (
    ContributionBar,
    Ends,
    contributions_height,
    draw_contributions,
    signed,
)
from careerapp.charts.theme import DARK, LIGHT, ChartTheme
from tests.charts.conftest import written

BOTH = [
    ContributionBar("Helping people", 12),
    ContributionBar("Biology", 9),
    ContributionBar("Good company", 1),
    ContributionBar("Creating", -7),
    ContributionBar("Office work and filing", -3),
    ContributionBar("21 other answers", 2),
]
MANY = [ContributionBar("Math, science and technology", points) for points in (9, 8, 7, 6, 5, 4)]
LEAST = [ContributionBar("Leading and selling", points) for points in (-1, -2, -40)]
NAUGHT = [ContributionBar("Creating", 0)]
ALL = [BOTH, [*MANY, *LEAST], MANY, LEAST, NAUGHT, []]


def _draw(figure: Figure, bars: list[ContributionBar], theme: ChartTheme = LIGHT) -> None:
    match = 50 + sum(bar.points for bar in bars)
    draw_contributions(
        figure,
        theme,
        bars=bars,
        ends=Ends("Average job", 50, "This job", match),
        adds="adds",
        takes_away="takes away",
        title="“Helping people” adds most, “Office work and filing” takes away most",
        source="Points of a match of 100. Source: O*NET 29.3 and 30.2, and your answers.",
    )


def _words(figure: Figure) -> list[str]:
    return [" ".join(text.get_text().split()) for text in written(figure)]


def _boxes(figure: Figure, *, filled: bool) -> list[Bbox]:
    """Return where bars are drawn that add, or the outlines of those that take away, in pixels."""
    height, dots = figure.bbox.height, figure.dpi / 72
    found = []
    for patch in figure.artists:
        if isinstance(patch, PathPatch) and patch.get_zorder() == 2:
            face = patch.get_facecolor()
            is_bar = to_hex(face) == LIGHT.job.lower() if filled else to_rgba(face)[3] == 0
            shapes = patch.get_path().to_polygons(closed_only=False) if is_bar else []
            found += [dots * np.asarray(shape, dtype=float) for shape in shapes]
    return [
        Bbox(
            [
                (shape[:, 0].min(), height - shape[:, 1].max()),
                (shape[:, 0].max(), height - shape[:, 1].min()),
            ]
        )
        for shape in found
    ]


def _bars(figure: Figure) -> list[Bbox]:
    """Return the bars from top to bottom."""
    both = [*_boxes(figure, filled=True), *_boxes(figure, filled=False)]
    return sorted(both, key=lambda box: -box.y0)


def test_bars_go_right_where_an_answer_adds_and_left_where_it_takes_away(figure: Figure) -> None:
    _draw(figure, BOTH)
    drawn = _bars(figure)
    unit = drawn[0].width / BOTH[0].points
    assert [box.width / unit for box in drawn] == pytest.approx(
        [abs(bar.points) for bar in BOTH], abs=0.01
    )
    zero = drawn[0].x0
    assert [box.x0 if bar.points > 0 else box.x1 for box, bar in zip(drawn, BOTH, strict=True)] == (
        pytest.approx([zero] * len(BOTH))
    )


def test_what_takes_away_is_hollow_besides(figure: Figure) -> None:
    _draw(figure, BOTH)
    assert len(_boxes(figure, filled=False)) == sum(bar.points < 0 for bar in BOTH)


def test_the_figures_read_downward_add_up(figure: Figure) -> None:
    _draw(figure, BOTH)
    heights = {text.get_text(): text.get_position()[1] for text in written(figure)}
    order = ["50", "+12", "+9", "+1", "−7", "−3", "+2", "64"]
    assert [word for word in _words(figure) if re.fullmatch(r"[+−]?\d+", word)] == order
    assert sorted(order, key=lambda word: -heights[word]) == order
    assert {"Average job", "This job", *(bar.label for bar in BOTH)} <= set(_words(figure))


def test_each_figure_stands_in_the_row_of_its_name(figure: Figure) -> None:
    _draw(figure, BOTH)
    boxes = {
        text.get_text().replace("\n", " "): text.get_window_extent() for text in written(figure)
    }
    for bar in BOTH:
        name, points = boxes[bar.label], boxes[signed(bar.points)]
        assert (name.y0 + name.y1) / 2 == pytest.approx((points.y0 + points.y1) / 2, abs=4)


def test_a_side_without_bars_is_not_named(figure: Figure) -> None:
    _draw(figure, MANY)
    assert "takes away" not in _words(figure)
    assert "adds" in _words(figure)
    _draw(figure, LEAST)
    assert "takes away" in _words(figure)
    assert "adds" not in _words(figure)


@pytest.mark.parametrize("bars", ALL)
@pytest.mark.parametrize("width", [300, 420, 900])
@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
def test_nothing_is_cut_off_or_in_the_way(
    check_texts: Callable[[Figure], None],
    bars: list[ContributionBar],
    width: int,
    scale: float,
    theme: ChartTheme,
) -> None:
    height = contributions_height(len(bars), theme)
    figure = Figure((width / 96, height / 96), dpi=96 * scale)
    _draw(figure, bars, theme)
    check_texts(figure)


@pytest.mark.parametrize("bars", [BOTH, LEAST])
def test_bars_stay_clear_of_names_and_figures(figure: Figure, bars: list[ContributionBar]) -> None:
    _draw(figure, bars)
    words = {
        text.get_text().replace("\n", " "): text.get_window_extent() for text in written(figure)
    }
    for bar, drawn in zip(bars, _bars(figure), strict=True):
        assert words[bar.label].x1 < drawn.x0
        assert drawn.x1 < words[signed(bar.points)].x0


def test_points_have_a_sign() -> None:
    assert [signed(points) for points in (3, 0, -3)] == ["+3", "0", "−3"]
