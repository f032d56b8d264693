"""The documented range of each source scale, and the one formula that brings it to 0-1."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray


@dataclass(frozen=True, slots=True)
class Range:
    """Lowest and highest value of a scale.

    Attributes
    ----------
    low, high : float
        Both belong to the scale.
    """

    low: float
    high: float

    def to_unit(self, values: NDArray[np.float64]) -> NDArray[np.float64]:
        """Return values of the scale as 0 (lowest) to 1 (highest)."""
        return (values - self.low) / (self.high - self.low)


# From O*NET's "Scales Reference"; job zones from its "Job Zone Reference".
INTEREST = Range(1, 7)
WORK_VALUE = Range(1, 7)
IMPORTANCE = Range(1, 5)
EDUCATION_SHARE = Range(0, 100)
JOB_ZONE = Range(1, 5)

RANGES = {
    "OI": INTEREST,
    "EX": WORK_VALUE,
    "IM": IMPORTANCE,
    "RL": EDUCATION_SHARE,
}
