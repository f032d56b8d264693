"""The chart of pay."""

from collections.abc import Callable

import numpy as np
import pytest
from matplotlib.collections import PathCollection
from matplotlib.figure import Figure

from careerapp.charts.pay import PayRow, draw_pay, pay_height
from careerapp.charts.place_style import PlaceRole
from careerapp.charts.theme import LIGHT
from careerapp.domain.pay import PayRange
from tests.charts.conftest import filled_boxes, written

CALIFORNIA = PayRow(
    "California", PlaceRole.OWN, PayRange(105_810, 117_700, 137_650, 170_450, 178_040)
)
COUNTRY = PayRow(
    "The whole US", PlaceRole.COUNTRY, PayRange(78_270, 88_900, 100_040, 116_140, 138_760)
)
HALF_KNOWN = PayRow(
    "District of Columbia", PlaceRole.CHOSEN, PayRange(60_000, 80_000, 120_000, None, None)
)
NOT_KNOWN = PayRow("Guam", PlaceRole.OWN, PayRange())
LOW = PayRow("Puerto Rico", PlaceRole.OWN, PayRange(20_000, 20_100, 20_200, 20_300, 20_400))
SPREAD = PayRow(
    "The whole US", PlaceRole.COUNTRY, PayRange(22_000, 35_000, 61_000, 88_000, 239_000)
)
HOURLY = PayRow("New York", PlaceRole.OWN, PayRange(median=28.44))


def _draw(figure: Figure, *rows: PayRow, cents: bool = False) -> None:
    draw_pay(
        figure,
        LIGHT,
        rows=rows,
        cents=cents,
        title="What workers earn",
        source="BLS, May 2025.",
        missing="not published",
    )


def _words(figure: Figure) -> list[str]:
    return [text.get_text() for text in written(figure)]


def _medians(figure: Figure) -> list[float]:
    """Return where the markers stand, in points; each has a ring of the ground under it."""
    markers = [one for one in figure.findobj(PathCollection) if isinstance(one, PathCollection)]
    return [float(np.asarray(one.get_offsets())[0][0]) for one in markers][1::2]


@pytest.fixture
def dollars(figure: Figure) -> Callable[[float], float]:
    """Turn points across a drawn chart into dollars, by the words of its axis."""

    def turn(x: float) -> float:
        # The hairlines of the axis stand at round amounts; the first is $0, the second a step.
        ticks = sorted({round(left, 1) for left, right in filled_boxes(figure, LIGHT.rule)})
        zero = min(left for left, _ in filled_boxes(figure, LIGHT.quiet_text))
        step = 50_000
        return (x - zero) * step / (ticks[0] - zero)

    return turn


def test_lines_and_markers_stand_at_the_percentiles(
    figure: Figure, dollars: Callable[[float], float]
) -> None:
    _draw(figure, CALIFORNIA, COUNTRY)
    assert "$50,000" in _words(figure)
    thin, thick = filled_boxes(figure, LIGHT.place)
    assert [dollars(x) for x in (*thin, *thick)] == pytest.approx(
        [105_810, 178_040, 117_700, 170_450], rel=0.01
    )
    thin, thick = filled_boxes(figure, LIGHT.country)
    assert [dollars(x) for x in (*thin, *thick)] == pytest.approx(
        [78_270, 138_760, 88_900, 116_140], rel=0.01
    )
    assert [dollars(x) for x in _medians(figure)] == pytest.approx([137_650, 100_040], rel=0.01)
    assert {"$137,650", "$105,810", "$178,040"} <= set(_words(figure))


def test_the_axis_is_shown_and_starts_at_zero(figure: Figure) -> None:
    _draw(figure, CALIFORNIA)
    at = {text.get_text(): text.get_position()[0] for text in written(figure)}
    assert at["$0"] < at["$50,000"] < at["$100,000"] < at["$150,000"] < 1
    zero = min(left for left, _ in filled_boxes(figure, LIGHT.quiet_text))
    assert zero / (figure.get_size_inches()[0] * 72) == pytest.approx(at["$0"], abs=0.03)


def test_what_is_missing_is_not_drawn_as_zero(figure: Figure) -> None:
    _draw(figure, HALF_KNOWN, NOT_KNOWN)
    words = _words(figure)
    assert "$60,000" in words
    assert words.count("$0") == 1  # of the axis
    # District of Columbia's highest tenth, and all of Guam
    assert words.count("not published") == 2
    dots = filled_boxes(figure, LIGHT.place)[1:]
    assert len(dots) > 5
    assert len(_medians(figure)) == 1


def test_a_lone_median_has_no_ends(figure: Figure) -> None:
    _draw(figure, HOURLY, cents=True)
    assert "$28.44" in _words(figure)
    assert "not published" not in _words(figure)
    assert len(_medians(figure)) == 1


def test_small_amounts_have_cents(figure: Figure) -> None:
    hourly = PayRange(48.68, 58.87, 67.44, 83.25, 102.56)
    _draw(figure, PayRow("California", PlaceRole.OWN, hourly), cents=True)
    assert {"$0", "$48.68", "$67.44", "$102.56"} <= set(_words(figure))


@pytest.mark.parametrize(
    "rows",
    [
        (CALIFORNIA, COUNTRY),
        (CALIFORNIA, COUNTRY, HALF_KNOWN),
        (NOT_KNOWN, COUNTRY),
        (LOW, COUNTRY),
        (COUNTRY,),
        (LOW,),
        (LOW, SPREAD),
        (HOURLY,),
    ],
)
@pytest.mark.parametrize("width", [420, 480, 660, 900])
def test_nothing_is_cut_off_or_in_the_way(
    check_texts: Callable[[Figure], None], rows: tuple[PayRow, ...], width: int
) -> None:
    figure = Figure((width / 96, pay_height(len(rows), LIGHT) / 96), dpi=96)
    _draw(figure, *rows)
    check_texts(figure)
