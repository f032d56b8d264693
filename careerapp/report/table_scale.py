"""The scale that ratings in a table are on."""

from dataclasses import dataclass

from careerapp.domain.scales import Interest, Subject, WorkValue


@dataclass(frozen=True, slots=True)
class Scale:
    """Numbers from the lowest to the highest rating.

    Attributes
    ----------
    low, high : int
        Least and most.
    """

    low: int
    high: int

    @property
    def name(self) -> str:
        """What it is called: ``0-1``."""
        return f"{self.low}-{self.high}"


UNIT = Scale(0, 1)
SCALES = (
    UNIT,
    Scale(0, 4),
    Scale(0, 5),
    Scale(0, 10),
    Scale(0, 40),
    Scale(0, 100),
    Scale(1, 4),
    Scale(1, 5),
    Scale(1, 7),
    Scale(1, 10),
)
"""Those that questionnaires use; 0-40 is that of O*NET's Interest Profiler, 1-7 that of O*NET."""


@dataclass(frozen=True, slots=True)
class Scales:
    """The scales of a table.

    Attributes
    ----------
    interests, values, subjects : Scale
        Of the ratings in each group.
    """

    interests: Scale = UNIT
    values: Scale = UNIT
    subjects: Scale = UNIT

    def of(self, rated: Interest | WorkValue | Subject) -> Scale:
        """Return the scale of a rating."""
        match rated:
            case Interest():
                return self.interests
            case WorkValue():
                return self.values
            case Subject():
                return self.subjects


def scale_named(name: str) -> Scale:
    """Return a scale by its name; ValueError when it is none of `SCALES`."""
    for scale in SCALES:
        if scale.name == name:
            return scale
    known = ", ".join(scale.name for scale in SCALES)
    raise ValueError(f"scale {name!r} is none of {known}")
