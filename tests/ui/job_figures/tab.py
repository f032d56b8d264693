"""What a job's tab is to say, as it is written down in the files beside this one."""

from collections.abc import Sequence
from dataclasses import dataclass

SHARE = "\N{NO-BREAK SPACE}%"


@dataclass(frozen=True)
class Tab:
    """What a job's tab is to say.

    Attributes
    ----------
    code, place : str
        The job, and where the person is.
    lines : tuple of str
        Lines of text, each of which stands on the page.
    charts : dict of str to str
        Descriptions by name; those of the match are left out, which no file has.
    related : tuple of str
        Titles.
    """

    code: str
    place: str
    lines: tuple[str, ...]
    charts: dict[str, str]
    related: tuple[str, ...]


def pairs(figures: Sequence[tuple[str, int, str]]) -> str:
    """Return the description of a polar chart, which a screen reader reads without a break."""
    return "; ".join(
        f"{name}: this job {job}{SHARE}, you {person}" for name, job, person in figures
    )
