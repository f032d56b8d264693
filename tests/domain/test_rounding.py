"""Whole numbers as people round them."""

import pytest

from careerapp.domain.rounding import whole


@pytest.mark.parametrize(
    ("figure", "expected"),
    [
        (22.5, 23),
        (23.5, 24),
        (22.49, 22),
        (100 * (3.26 - 1) / 4, 57),  # 56.49999999999999
        (510.5, 511),
        (0.0, 0),
        (-2.4, -2),
    ],
)
def test_a_half_goes_up(figure: float, expected: int) -> None:
    assert whole(figure) == expected
