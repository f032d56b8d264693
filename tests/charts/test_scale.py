"""Round figures along an axis."""

import pytest

from careerapp.charts.scale import round_down, round_scale


@pytest.mark.parametrize(
    ("low", "high", "most", "ticks"),
    [
        (46_000, 161_000, 6, [60_000, 80_000, 100_000, 120_000, 140_000, 160_000]),
        (46_000, 161_000, 4, [50_000, 100_000, 150_000]),
        (64.3, 75.0, 6, [66, 68, 70, 72, 74]),
        (60_000, 60_000, 5, [60_000, 60_001]),
        (71.2, 71.9, 5, [71, 72]),
        (0, 1, 3, [0, 1]),
    ],
)
def test_figures_are_round_and_not_too_many(
    low: float, high: float, most: int, ticks: list[int]
) -> None:
    scale = round_scale(low, high, most)
    assert scale.ticks == ticks
    assert scale.low <= low
    assert scale.high >= high
    assert all(0 <= scale.share(tick) <= 1 for tick in scale.ticks)


@pytest.mark.parametrize(
    ("value", "rounded"), [(1, 1), (9.9, 5), (10, 10), (328_140, 200_000), (499_999, 200_000)]
)
def test_rounding_down_to_a_plain_figure(value: float, rounded: int) -> None:
    assert round_down(value) == rounded
