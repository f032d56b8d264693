"""How fast jobs grow beside all others."""

import pytest

from careerapp.domain.growth import Pace, pace


@pytest.mark.parametrize(
    ("growth", "expected"),
    [
        (15.8, Pace.MUCH_FASTER),
        (6.3, Pace.MUCH_FASTER),
        (6.2, Pace.FASTER),
        (3.7, Pace.FASTER),
        (3.6, Pace.ALIKE),
        (3.1, Pace.ALIKE),
        (2.6, Pace.ALIKE),
        (2.5, Pace.SLOWER),
        (0.1, Pace.SLOWER),
        (0.0, Pace.UNCHANGED),
        (-0.1, Pace.SHRINKING),
    ],
)
def test_growth_is_read_against_that_of_all_jobs(growth: float, expected: Pace) -> None:
    assert pace(growth, 3.1) is expected
