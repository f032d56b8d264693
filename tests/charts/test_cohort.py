"""The charts of a group: marks where the figures are, and words out of each other's way."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

import numpy as np
import pytest
from matplotlib.collections import PathCollection
from matplotlib.figure import Figure

from careerapp.charts.cohort_education import (
    LevelPair,
    PairWords,
    draw_level_pairs,
    level_pairs_height,
)
from careerapp.charts.cohort_families import CountBar, counts_height, draw_counts
from careerapp.charts.cohort_interests import SpreadRow, SpreadWords, draw_spread, spread_height
from careerapp.charts.lettering import LEAD, Lettering
from careerapp.charts.theme import DARK, LIGHT, ChartTheme
from tests.charts.conftest import filled_boxes, make_figure, written

SPREAD = [
    SpreadRow("Hands-on work", (0.25, 0.5, 0.75), "50", "12,345"),
    SpreadRow("Finding out why", (0.0, 0.0, 0.5), "0", "3"),
    SpreadRow("Creating", (1.0, 1.0, 1.0), "100", "3"),
    SpreadRow("Helping people", None, "–", "0"),
    SpreadRow("Leading and selling", (0.1, 0.2, 0.3), "20", "1"),
    SpreadRow("Keeping order", (0.1, 0.2, 0.3), "20", "1"),
]
SPREAD_WORDS = SpreadWords(
    title="Most often the strongest interest: “Hands-on work” (12,345 of 100,000 people)",
    source="Ratings from 0 to 100. Source: answers in students.csv, matched on May 2, 2026.",
    box="the middle half of the group",
    median="the middle of the group",
    median_head="Middle",
    strongest_head="Strongest",
)
COUNTS = [
    CountBar("Arts, media and sports", 40_000, "40,000 · 40 %"),
    CountBar("Social work and counseling", 20_000, "20,000 · 20 %"),
    CountBar("Law", 1, "1 · 0 %"),
]
PAIRS = [
    LevelPair("Less than a high school diploma", 0.0, 0.1),
    LevelPair("High school diploma or equivalent", 0.3, 0.2),
    LevelPair("Bachelor's degree", 0.6, 0.3),
    LevelPair("Doctoral or professional degree", 0.1, 0.4),
]
PAIR_WORDS = PairWords(
    title="Most often planned: a bachelor's degree",
    source="Percent of 26 people. Source: answers in students.csv.",
    aims="people who plan it",
    asks="best matches that ask for it",
)

Draw = Callable[[Figure, ChartTheme], None]
Height = Callable[[float, ChartTheme], float]

CHARTS: dict[str, tuple[Draw, Height]] = {
    "interests": (
        partial(draw_spread, rows=SPREAD, words=SPREAD_WORDS),
        partial(spread_height, rows=SPREAD, words=SPREAD_WORDS),
    ),
    "groups": (
        partial(draw_counts, bars=COUNTS, title="Career groups", source="Number of people."),
        partial(counts_height, bars=COUNTS, title="Career groups", source="Number of people."),
    ),
    "education": (
        partial(draw_level_pairs, pairs=PAIRS, words=PAIR_WORDS),
        partial(level_pairs_height, pairs=PAIRS, words=PAIR_WORDS),
    ),
}


@pytest.fixture(params=CHARTS)
def chart(request: pytest.FixtureRequest) -> tuple[Draw, Height]:
    return CHARTS[request.param]


def _middles(figure: Figure) -> dict[str, float]:
    return {
        text.get_text().replace("\n", " "): float(text.get_window_extent().y0)
        for text in written(figure)
    }


@pytest.mark.parametrize("theme", [LIGHT, DARK, replace(LIGHT, font_size=14.0)])
def test_nothing_is_cut_off_or_in_the_way(
    figure: Figure,
    check_texts: Callable[[Figure], None],
    chart: tuple[Draw, Height],
    theme: ChartTheme,
) -> None:
    chart[0](figure, theme)
    check_texts(figure)


@pytest.mark.parametrize("size", [10.0, 20.0])
@pytest.mark.parametrize("width", [480, 720, 912])
def test_type_keeps_its_size_in_the_height_that_is_asked_for(
    check_texts: Callable[[Figure], None], chart: tuple[Draw, Height], width: int, size: float
) -> None:
    draw, height = chart
    theme = replace(LIGHT, font_size=size)
    points = height(width * 0.75, theme)
    figure = make_figure(width, round(points / 0.75) + 1)
    draw(figure, theme)
    check_texts(figure)
    title = written(figure)[0]
    wide = Lettering(theme).text_width(title.get_text(), LEAD, bold=True) / 0.75
    assert title.get_window_extent().width == pytest.approx(wide, rel=0.08)


def test_boxes_go_from_the_lower_to_the_upper_quarter() -> None:
    figure = make_figure(912, 340)
    draw_spread(figure, LIGHT, rows=SPREAD, words=SPREAD_WORDS)
    boxes = [box for box in filled_boxes(figure, LIGHT.job) if box[1] - box[0] != 22.0]  # the key
    start = boxes[1][0]
    full = 2 * (boxes[1][1] - start)  # to 0.5 of the scale
    places = [((low - start) / full, (high - start) / full) for low, high in boxes]
    assert places[0] == pytest.approx((0.25, 0.75))
    assert places[2][0] == pytest.approx(1.0)  # and a line wide, so that it is seen
    assert len(boxes) == 5  # none for what nobody rated
    signs = [len(np.atleast_2d(each.get_offsets())) for each in figure.findobj(PathCollection)]
    assert sorted(signs) == [1, 5]  # the key's, and a middle for each box


def test_bars_are_as_long_as_the_counts(figure: Figure) -> None:
    CHARTS["groups"][0](figure, LIGHT)
    lengths = [end - start for start, end in filled_boxes(figure, LIGHT.job)]
    assert lengths[1] / lengths[0] == pytest.approx(0.5)
    assert lengths[2] / lengths[0] == pytest.approx(1 / 40_000)


def test_aims_are_filled_and_what_is_asked_for_is_striped() -> None:
    figure = make_figure(912, 340)
    CHARTS["education"][0](figure, LIGHT)
    lengths = [end - start for start, end in filled_boxes(figure, LIGHT.person)]
    key, *aims = sorted(lengths, key=lambda length: length != 22.0)
    assert key == 22.0
    assert sorted(length / max(aims) for length in aims) == pytest.approx([1 / 6, 0.5, 1.0])
    assert len([text for text in written(figure) if text.get_text().endswith(" %")]) == 8


def test_names_stand_level_with_their_figures() -> None:
    figure = make_figure(912, 340)
    CHARTS["groups"][0](figure, LIGHT)
    heights = _middles(figure)
    assert heights["Law"] == pytest.approx(heights["1 · 0 %"], abs=3)
