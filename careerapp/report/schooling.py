"""What education a job asks for, and what its workers have."""

from dataclasses import dataclass

from careerapp.catalog.facts import ENTRY_EDUCATION
from careerapp.domain.occupation import Occupation
from careerapp.domain.scales import EducationLevel


@dataclass(frozen=True, slots=True)
class Schooling:
    """The levels that sentences about school name beside the average.

    Attributes
    ----------
    entry : EducationLevel or None
        Typically needed to enter; None where that is not published.
    commonest : EducationLevel or None
        What more workers have than any other level; None where they have not been asked.
    """

    entry: EducationLevel | None = None
    commonest: EducationLevel | None = None


NOT_KNOWN = Schooling()


def schooling_of(occupation: Occupation) -> Schooling:
    """Return the levels of one occupation."""
    entry, shares = occupation.outlook.entry_education, occupation.education
    return Schooling(
        entry=None if entry is None else ENTRY_EDUCATION[entry],
        commonest=None if shares is None else max(EducationLevel, key=lambda one: shares[one]),
    )
