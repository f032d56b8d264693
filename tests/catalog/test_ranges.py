"""Scaling by the documented ranges."""

import numpy as np
import pytest

from careerapp.catalog.ranges import RANGES


@pytest.mark.parametrize(
    ("scale", "values"),
    [("OI", (1, 4, 7)), ("EX", (1, 4, 7)), ("IM", (1, 3, 5)), ("RL", (0, 50, 100))],
)
def test_lowest_middle_and_highest(scale: str, values: tuple[float, float, float]) -> None:
    assert RANGES[scale].to_unit(np.array(values)).tolist() == [0, 0.5, 1]
