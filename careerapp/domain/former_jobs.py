"""Jobs that a person has something to do with, and that the data in use do not have."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from careerapp.domain.sentence import Sentence
from careerapp.domain.shortlist import Favorite, Shortlist


@dataclass(frozen=True, slots=True)
class Crosswalk:
    """Which codes came in the place of others when O*NET divided jobs anew.

    Attributes
    ----------
    successors : mapping of str to tuple of str
        O*NET-SOC codes of now by each code of before; one or several, in the order of the file.
    titles : mapping of str to str
        What jobs were called before, as far as the file says so, by their code of before.
    columns : tuple of str or None
        What the columns with codes of before and codes since are called in the file; a matter of
        the file alone, so that it is neither kept nor compared.
    """

    successors: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    titles: Mapping[str, str] = field(default_factory=dict)
    columns: tuple[str, str] | None = field(default=None, compare=False)


@dataclass(frozen=True, slots=True)
class FormerJobs:
    """What is known of jobs beyond the data in use.

    Attributes
    ----------
    titles : mapping of str to mapping of str to str
        What data of before called their jobs: by language, then by code.
    crosswalk : Crosswalk
        The person's own; an empty one where they have taken in none.
    problem : Sentence or None
        Why a crosswalk that is kept cannot be read.
    """

    titles: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    crosswalk: Crosswalk = field(default_factory=Crosswalk)
    problem: Sentence | None = None

    def title(self, code: str, language: str) -> str:
        """Return what a job was called; empty where nobody knows."""
        known = self.titles.get(language, {}).get(code)
        return known or self.crosswalk.titles.get(code, "")


@dataclass(frozen=True, slots=True)
class AbsentJob:
    """A job that a person has something to do with, and that the data in use do not have.

    Attributes
    ----------
    code : str
        O*NET-SOC code.
    title : str
        What it was called; empty where nobody knows.
    favorite : Favorite or None
        What is noted about it on the shortlist.
    is_hidden : bool
        Whether it was not for the person.
    was_open : bool
        Whether its page was open, or it was compared, before the data were others.
    successors : mapping of str to str
        Titles of the jobs that came in its place, by code; none where no crosswalk says so.
    """

    code: str
    title: str
    favorite: Favorite | None
    is_hidden: bool
    was_open: bool
    successors: Mapping[str, str]


def absent_jobs(
    shortlist: Shortlist,
    known: Mapping[str, str],
    former: FormerJobs,
    language: str,
    opened: Sequence[str] = (),
) -> tuple[AbsentJob, ...]:
    """Return the jobs of a person that the data do not have, those of the shortlist first.

    Parameters
    ----------
    shortlist : Shortlist
        Kept and hidden jobs.
    known : mapping of str to str
        Titles of all jobs in the data, by code.
    former : FormerJobs
        What is known of others.
    language : str
        Tag of the language of titles.
    opened : sequence of str
        Codes of jobs whose pages were open.
    """
    kept = [favorite.code for favorite in shortlist.in_order]
    codes = dict.fromkeys((*kept, *sorted(shortlist.rejected), *opened))
    return tuple(
        AbsentJob(
            code,
            former.title(code, language),
            shortlist.favorite(code),
            is_hidden=code in shortlist.rejected,
            was_open=code in opened,
            successors={
                successor: known[successor]
                for successor in former.crosswalk.successors.get(code, ())
                if successor in known
            },
        )
        for code in codes
        if code not in known
    )
