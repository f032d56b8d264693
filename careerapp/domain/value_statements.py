"""Statements about what matters in a job."""

from dataclasses import dataclass

from careerapp.domain.scales import WorkValue


@dataclass(frozen=True, slots=True)
class ValueStatement:
    """One thing that may matter to somebody.

    Attributes
    ----------
    id : str
        Letters of the work value and a number.
    value : WorkValue
        What it speaks for.
    statement : str
        What one would have or do.
    """

    id: str
    value: WorkValue
    statement: str
