"""What on a chart stands for a job, and can be pointed at."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from math import dist


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
    is_round : bool
        Whether it fills the circle in the box rather than the box.
    """

    code: str
    name: str
    left: float
    top: float
    width: float
    height: float
    is_round: bool = False

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


class Step(Enum):
    """A way from one mark to the next."""

    UP = "up"
    DOWN = "down"
    LEFT = "left"
    RIGHT = "right"
    FIRST = "first"
    LAST = "last"


class Marks:
    """All marks of a chart, in the order of its list.

    Parameters
    ----------
    marks : sequence of Mark
        One for each job.
    """

    def __init__(self, marks: Sequence[Mark] = ()) -> None:
        self._marks = tuple(marks)

    def find(self, code: str) -> Mark | None:
        """Return a job's mark, if it has one."""
        return next((mark for mark in self._marks if mark.code == code), None)

    def place(self, code: str) -> int:
        """Return where in the list a job is; the first place for one that has no mark."""
        return next((place for place, mark in enumerate(self._marks) if mark.code == code), 0)

    def at(self, place: int) -> Mark | None:
        """Return the mark at a place in the list, or the last one where the list is shorter."""
        return self._marks[min(place, len(self._marks) - 1)] if self._marks else None

    def nearest(self, x: float, y: float, *, within: float) -> Mark | None:
        """Return the mark whose middle is nearest, of those not further away than a distance."""
        near = [mark for mark in self._marks if mark.contains(x, y, within=within)]
        return min(near, key=lambda mark: dist(mark.center, (x, y)), default=None)

    def step(self, code: str, step: Step) -> Mark | None:
        """Return the mark that a step leads to, in the order in which they are seen.

        Parameters
        ----------
        code : str
            Of the job to go from; from none of them every step leads to the first.
        step : Step
            Where to.

        Returns
        -------
        Mark or None
            None where there is none further.
        """
        if step is Step.LAST:
            return self._marks[-1] if self._marks else None
        here = self.find(code)
        if step is Step.FIRST or here is None:
            return self._marks[0] if self._marks else None
        if step in (Step.UP, Step.DOWN):
            row = sorted(self._marks, key=lambda mark: mark.center[::-1])
        else:
            row = sorted(self._marks, key=lambda mark: mark.center)
        place = row.index(here) + (1 if step in (Step.DOWN, Step.RIGHT) else -1)
        return row[place] if 0 <= place < len(row) else None
