"""What stands for somebody or something on a chart is told from the rest, with and without color.

All charts with a key are drawn; the signs in it are those of the chart itself.
"""

from collections.abc import Callable
from dataclasses import replace
from itertools import combinations

import numpy as np
import pytest
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.collections import PathCollection
from matplotlib.colors import to_hex
from matplotlib.figure import Figure
from matplotlib.patches import PathPatch
from numpy.typing import NDArray

from careerapp.charts.key import Key, KeyEntry
from careerapp.charts.polar import draw_people, draw_polars
from careerapp.charts.sheet import Sheet
from careerapp.charts.theme import (
    DARK,
    HIGH_CONTRAST_DARK,
    HIGH_CONTRAST_LIGHT,
    LIGHT,
    ChartTheme,
)
from careerapp.report.family_words import family_names
from tests.charts import (
    test_career_map,
    test_cohort,
    test_pairs,
    test_ranking,
)
from tests.charts.conftest import make_figure
from tests.charts.sight import SIGHT, least_distance
from tests.charts.test_polar import JOB, JOBS, LABELS, PERSON

_GRAY = "#555555"
_DIFFERENT = 0.05  # of the pixels that either sign covers
_INK = 200  # of 255; what is darker is not the ground
_SIDE = 40.0  # points

Draw = Callable[[Figure, ChartTheme], object]


def _draw_map(figure: Figure, theme: ChartTheme) -> None:
    points = [
        replace(test_career_map.NURSES, code=family, family=family, match=80.0 - place)
        for place, family in enumerate(family_names())
    ]
    test_career_map._draw(figure, points, theme)


CHARTS: dict[str, Draw] = {
    "parts of a match": lambda figure, theme: test_ranking._draw(figure, test_ranking.BARS, theme),
    "four jobs and a person": lambda figure, theme: draw_polars(
        figure, LABELS, JOBS, PERSON, theme, title="Interests"
    ),
    "a job and two people": lambda figure, theme: draw_people(
        figure, LABELS, JOB, (PERSON, replace(PERSON, name="Sam")), theme, title="Interests"
    ),
    "bars of four jobs and a person": lambda figure, theme: test_pairs._draw(
        figure, JOBS, PERSON, theme
    ),
    "career groups": _draw_map,
    "education of a group": test_cohort.CHARTS["education"][0],
    "interests of a group": test_cohort.CHARTS["interests"][0],
}

# Of the groups, several share a color; `test_theme` sees to those that share a shape.
_ONE_COLOR_EACH = {name: draw for name, draw in CHARTS.items() if name != "career groups"}

charts = pytest.mark.parametrize("draw", CHARTS.values(), ids=CHARTS)


@pytest.fixture
def keys(monkeypatch: pytest.MonkeyPatch) -> list[KeyEntry]:
    """The signs of all keys that are drawn."""
    drawn: list[KeyEntry] = []
    usual = Key.draw

    def draw(key: Key, sheet: Sheet, theme: ChartTheme, left: float, top: float) -> None:
        drawn.extend(placed.entry for placed in key.entries)
        usual(key, sheet, theme, left, top)

    monkeypatch.setattr(Key, "draw", draw)
    return drawn


def _in_one_gray(theme: ChartTheme) -> ChartTheme:
    """Return a theme in which nothing is told by its color."""
    return replace(
        theme,
        job=_GRAY,
        person=_GRAY,
        place=_GRAY,
        country=_GRAY,
        text=_GRAY,
        further_jobs=(_GRAY,) * 3,
        blocks=dict.fromkeys(theme.blocks, _GRAY),
        kinds_of_work=(_GRAY,) * 6,
    )


def _picture(entry: KeyEntry) -> NDArray[np.bool_]:
    """Return where a sign covers the ground."""
    figure = Figure((_SIDE / 72, _SIDE / 72), dpi=288)
    entry.draw(Sheet(figure, LIGHT), (_SIDE - entry.width) / 2, _SIDE / 2)
    canvas = FigureCanvasAgg(figure)
    canvas.draw()  # type: ignore[no-untyped-call]
    pixels: NDArray[np.uint8] = np.asarray(canvas.buffer_rgba())  # type: ignore[no-untyped-call]
    return pixels[..., 0] < _INK


@charts
def test_signs_differ_without_color(draw: Draw, keys: list[KeyEntry]) -> None:
    draw(make_figure(900, 800), _in_one_gray(LIGHT))
    pictures = {entry.words: _picture(entry) for entry in keys}
    assert len(pictures) >= 2
    alike = [
        f"{one} and {other}"
        for (one, first), (other, second) in combinations(pictures.items(), 2)
        if (first != second).sum() < _DIFFERENT * (first | second).sum()
    ]
    assert alike == []


@pytest.mark.parametrize("theme", [LIGHT, DARK, HIGH_CONTRAST_LIGHT, HIGH_CONTRAST_DARK])
@pytest.mark.parametrize("draw", _ONE_COLOR_EACH.values(), ids=_ONE_COLOR_EACH)
def test_colors_beside_each_other_differ_for_everybody(
    draw: Draw, theme: ChartTheme, keys: list[KeyEntry]
) -> None:
    draw(make_figure(900, 800), theme)
    colors = [color for entry in keys if (color := _color(entry, theme))]
    least = 0.2 if theme is LIGHT and set(colors) == set(theme.blocks.values()) else 0.15
    near = [
        f"{one} and {other} in {sight}: {least_distance((one, other), sight):.2f}"
        for one, other in combinations(colors, 2)
        for sight in SIGHT
        if least_distance((one, other), sight) < least
    ]
    assert near == []


def _color(entry: KeyEntry, theme: ChartTheme) -> str:
    """Return the color of a sign, if it has one that no words have."""
    figure = Figure((_SIDE / 72, _SIDE / 72))
    entry.draw(Sheet(figure, theme), 0.0, _SIDE / 2)
    plain = {theme.surface, theme.text, theme.quiet_text, theme.rule, theme.track}
    shown = [
        to_hex(color).upper()
        for artist in [*figure.findobj(PathPatch), *figure.findobj(PathCollection)]
        for color in [
            *np.atleast_2d(artist.get_facecolor()),  # type: ignore[attr-defined]
            *np.atleast_2d(artist.get_edgecolor()),  # type: ignore[attr-defined]
        ]
        if len(color) and color[3]
    ]
    return next((color for color in shown if color not in plain), "")
