"""Which jobs a person wants to see; it narrows a list and never changes a match."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from types import MappingProxyType

from careerapp.domain.job_facts import AVERAGE_QUOTIENT, MANY_OPENINGS, JobFacts
from careerapp.domain.scales import EducationLevel


class InPlace(StrEnum):
    """What a person asks of a job in their place."""

    ANY = "any"
    EXISTS = "exists"
    ABOVE_AVERAGE = "above average"


class Criterion(StrEnum):
    """One thing that a filter can ask for."""

    ENTRY_EDUCATION = "entry education"
    LEAST_PAY = "least pay"
    IN_PLACE = "in place"
    GROWING = "growing"
    MANY_OPENINGS = "many openings"
    FAMILY = "family"
    REJECTED = "rejected"


@dataclass(frozen=True, slots=True)
class JobFilter:
    """What a person wants to see.

    A job whose figure is not published does not pass a criterion that needs it, because nobody
    can say that it does; how many are left out so is counted, and said.

    Attributes
    ----------
    entry_education : EducationLevel or None
        Keep jobs that are typically entered with this or less; None keeps all.
    least_pay : int or None
        Keep jobs of which half the workers earn this or more in the place, US dollars a year.
    in_place : InPlace
        Keep jobs that are found in the place, or have more than the average share there.
    growing : bool
        Keep jobs of which there will be more in the whole country in ten years.
    many_openings : bool
        Keep jobs with at least `careerapp.domain.job_facts.MANY_OPENINGS` openings a year.
    family : str or None
        Keep one major group of the Standard Occupational Classification, its two digits.
    """

    entry_education: EducationLevel | None = None
    least_pay: int | None = None
    in_place: InPlace = InPlace.ANY
    growing: bool = False
    many_openings: bool = False
    family: str | None = None

    @property
    def criteria(self) -> tuple[Criterion, ...]:
        """What is asked for, in the order of `Criterion`."""
        asked = {
            Criterion.ENTRY_EDUCATION: self.entry_education is not None,
            Criterion.LEAST_PAY: self.least_pay is not None,
            Criterion.IN_PLACE: self.in_place is not InPlace.ANY,
            Criterion.GROWING: self.growing,
            Criterion.MANY_OPENINGS: self.many_openings,
            Criterion.FAMILY: self.family is not None,
        }
        return tuple(criterion for criterion in Criterion if asked.get(criterion, False))

    def without(self, criterion: Criterion) -> "JobFilter":
        """Return the filter with one criterion taken back."""
        match criterion:
            case Criterion.ENTRY_EDUCATION:
                return replace(self, entry_education=None)
            case Criterion.LEAST_PAY:
                return replace(self, least_pay=None)
            case Criterion.IN_PLACE:
                return replace(self, in_place=InPlace.ANY)
            case Criterion.GROWING:
                return replace(self, growing=False)
            case Criterion.MANY_OPENINGS:
                return replace(self, many_openings=False)
            case Criterion.FAMILY:
                return replace(self, family=None)
            case Criterion.REJECTED:
                return self

    def verdict(self, facts: JobFacts, criterion: Criterion) -> bool | None:
        """Return whether a job passes one of the `criteria`; None where it has no figure."""
        return _VERDICTS[criterion](self, facts)


def _entry_education(wanted: JobFilter, facts: JobFacts) -> bool | None:
    limit, needed = wanted.entry_education, facts.entry_education
    return None if limit is None or needed is None else needed.rank <= limit.rank


def _least_pay(wanted: JobFilter, facts: JobFacts) -> bool | None:
    least, pay = wanted.least_pay, facts.pay
    return None if least is None or pay is None else pay >= least


def _in_place(wanted: JobFilter, facts: JobFacts) -> bool | None:
    if wanted.in_place is InPlace.EXISTS:
        return None if facts.employment is None else facts.employment > 0
    quotient = facts.location_quotient
    return None if quotient is None else quotient > AVERAGE_QUOTIENT


def _growing(_wanted: JobFilter, facts: JobFacts) -> bool | None:
    return None if facts.growth is None else facts.growth > 0


def _many_openings(_wanted: JobFilter, facts: JobFacts) -> bool | None:
    return None if facts.openings is None else facts.openings >= MANY_OPENINGS


def _family(wanted: JobFilter, facts: JobFacts) -> bool | None:
    return facts.family == wanted.family


_VERDICTS: Mapping[Criterion, Callable[[JobFilter, JobFacts], bool | None]] = MappingProxyType(
    {
        Criterion.ENTRY_EDUCATION: _entry_education,
        Criterion.LEAST_PAY: _least_pay,
        Criterion.IN_PLACE: _in_place,
        Criterion.GROWING: _growing,
        Criterion.MANY_OPENINGS: _many_openings,
        Criterion.FAMILY: _family,
    }
)
