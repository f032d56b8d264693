"""The chart of pay."""

from collections.abc import Callable

import numpy as np
import pytest
from matplotlib.figure import Figure

from careerapp.charts.pay import PayRange, draw_pay, pay_height
from careerapp.charts.theme import LIGHT

CALIFORNIA = PayRange("California", 105_810, 117_700, 137_650, 170_450, 178_040)
COUNTRY = PayRange("The whole US", 78_270, 88_900, 100_040, 116_140, 138_760)
HALF_KNOWN = PayRange("District of Columbia", 60_000, 80_000, 120_000, None, None)
NOT_KNOWN = PayRange("Guam", None, None, None, None, None)
LOW = PayRange("Puerto Rico", 20_000, 20_100, 20_200, 20_300, 20_400)
SPREAD = PayRange("The whole US", 22_000, 35_000, 61_000, 88_000, 239_000)


def _draw(figure: Figure, *rows: PayRange) -> None:
    draw_pay(figure, LIGHT, rows=rows, title="What workers earn", source="BLS, May 2025.")


def _spans(figure: Figure) -> list[list[float]]:
    lines = [np.asarray(line.get_xdata(), dtype=float).tolist() for line in figure.axes[0].lines]
    return [xs for xs in lines if xs != [0.0, 0.0] and xs != [0.0, 1.0]]


def test_lines_run_between_the_percentiles(figure: Figure) -> None:
    _draw(figure, CALIFORNIA, COUNTRY)
    assert _spans(figure) == [
        [105_810, 178_040],
        [117_700, 170_450],
        [137_650],
        [78_270, 138_760],
        [88_900, 116_140],
        [100_040],
    ]
    assert "$137,650" in [text.get_text() for text in figure.texts]


def test_what_is_missing_is_not_drawn_as_zero(figure: Figure) -> None:
    _draw(figure, HALF_KNOWN, NOT_KNOWN)
    edge = figure.axes[0].get_xlim()[1]
    assert _spans(figure) == [[60_000, 120_000], [120_000, edge], [120_000]]
    assert [line.get_linestyle() for line in figure.axes[0].lines].count(":") == 1
    words = [text.get_text() for text in figure.texts]
    assert "$60,000" in words
    assert "$0" not in words
    assert words.count("–") == 2  # District of Columbia's highest tenth, and all of Guam


def test_a_place_without_any_figure_says_so(figure: Figure) -> None:
    draw_pay(figure, LIGHT, rows=[NOT_KNOWN], title="Pay", source="BLS", missing="not published")
    assert _spans(figure) == []
    assert "not published" in [text.get_text() for text in figure.texts]


def test_the_axis_starts_at_zero(figure: Figure) -> None:
    _draw(figure, CALIFORNIA)
    assert figure.axes[0].get_xlim()[0] == 0


@pytest.mark.parametrize(
    "rows",
    [
        (CALIFORNIA, COUNTRY),
        (HALF_KNOWN, COUNTRY),
        (LOW, COUNTRY),
        (COUNTRY,),
        (LOW,),
        (LOW, SPREAD),
    ],
)
@pytest.mark.parametrize("width", [420, 480, 900])
def test_nothing_is_cut_off_or_in_the_way(
    check_texts: Callable[[Figure], None], rows: tuple[PayRange, ...], width: int
) -> None:
    figure = Figure((width / 96, pay_height(len(rows), LIGHT) / 96), dpi=96)
    _draw(figure, *rows)
    check_texts(figure)
