"""All that is kept of one person."""

from dataclasses import dataclass, field

from careerapp.domain.job_list import ListView
from careerapp.domain.profile import Profile
from careerapp.domain.shortlist import Shortlist


@dataclass(frozen=True, slots=True)
class Person:
    """One person's answers and what they have done with the results.

    Attributes
    ----------
    profile : Profile
        The answers.
    view : ListView
        Filters, order and length of their list.
    shortlist : Shortlist
        Jobs they keep and jobs they have hidden.
    """

    profile: Profile = field(default_factory=Profile)
    view: ListView = field(default_factory=ListView)
    shortlist: Shortlist = field(default_factory=Shortlist)
