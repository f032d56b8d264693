"""What on a chart stands for a job, and can be pointed at."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Mark:
    """Where a job is drawn, in points from the chart's top left corner.

    Attributes
    ----------
    code : str
        O*NET-SOC code.
    name : str
        The job's title.
    left, top, width, height : float
        The smallest box around what is drawn.
    """

    code: str
    name: str
    left: float
    top: float
    width: float
    height: float

    @property
    def center(self) -> tuple[float, float]:
        """The middle of the box."""
        return self.left + self.width / 2, self.top + self.height / 2

    def contains(self, x: float, y: float, *, within: float = 0.0) -> bool:
        """Say whether a point is in the box, or not further than a distance from it."""
        return (
            -within <= x - self.left <= self.width + within
            and -within <= y - self.top <= self.height + within
        )
