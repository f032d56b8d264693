"""How many careers are open with some education."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from careerapp.domain.job_facts import JobFacts
from careerapp.domain.scales import EducationLevel


@dataclass(frozen=True, slots=True)
class Openings:
    """Careers by what one typically needs to enter them.

    Attributes
    ----------
    with_level : mapping of EducationLevel to int
        How many typically ask for that level or less.
    not_published : int
        For how many it is not known.
    total : int
        How many careers there are.
    """

    with_level: Mapping[EducationLevel, int]
    not_published: int
    total: int


def openings(facts: Iterable[JobFacts]) -> Openings:
    """Count careers by their typical entry education.

    Parameters
    ----------
    facts : iterable of JobFacts
        All careers.
    """
    asked = Counter(each.entry_education for each in facts)
    return Openings(
        {
            level: sum(asked[lower] for lower in EducationLevel if lower.rank <= level.rank)
            for level in EducationLevel
        },
        not_published=asked[None],
        total=asked.total(),
    )
