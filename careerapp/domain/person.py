"""All that is kept of one person."""

from dataclasses import dataclass, field
from datetime import datetime

from careerapp.domain.job_list import ListView
from careerapp.domain.profile import Profile
from careerapp.domain.shortlist import Shortlist

MOST_EARLIER = 20


@dataclass(frozen=True, slots=True)
class EarlierAnswers:
    """What somebody answered on another day.

    Attributes
    ----------
    date : str
        The day, ``YYYY-MM-DD``, on which these answers were last changed.
    profile : Profile
        The answers.
    """

    date: str
    profile: Profile


@dataclass(frozen=True, slots=True)
class Person:
    """One person's answers and what they have done with the results.

    When it was changed and what it was matched with say nothing about the person: two records
    that differ in these alone are equal.

    Attributes
    ----------
    profile : Profile
        The answers.
    view : ListView
        Filters, order and length of their list.
    shortlist : Shortlist
        Jobs they keep and jobs they have hidden.
    earlier : tuple of EarlierAnswers
        Of other days, oldest first, `MOST_EARLIER` at most.
    updated : str or None
        Date and time of the last change in UTC, ``YYYY-MM-DDTHH:MM:SSZ``.
    matched_with : str or None
        The release of the occupations' ratings that they were last matched with.
    """

    profile: Profile = field(default_factory=Profile)
    view: ListView = field(default_factory=ListView)
    shortlist: Shortlist = field(default_factory=Shortlist)
    earlier: tuple[EarlierAnswers, ...] = ()
    updated: str | None = field(default=None, compare=False)
    matched_with: str | None = field(default=None, compare=False)

    @property
    def day(self) -> str | None:
        """The day of the last change where the program runs, ``YYYY-MM-DD``.

        An evening in America is the next day in UTC, and still the same sitting.
        """
        if self.updated is None:
            return None
        return datetime.fromisoformat(self.updated).astimezone().date().isoformat()
