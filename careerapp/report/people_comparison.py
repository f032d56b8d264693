"""Two people on one job: how well it matches each, and what that is made of."""

from collections.abc import Sequence
from dataclasses import dataclass

from careerapp.catalog.store import Catalog
from careerapp.domain.explanation import BlockShare, Explanation
from careerapp.domain.match import Match
from careerapp.domain.occupation import Occupation
from careerapp.domain.profile import Profile
from careerapp.domain.scales import Block
from careerapp.matching.recommender import Recommender

BEST_OFFERED = 5
"""So many of each one's best jobs are offered to compare them on."""


@dataclass(frozen=True, slots=True)
class Compared:
    """Somebody who is compared.

    Attributes
    ----------
    name : str
        What they are called beside the other one.
    profile : Profile
        Their answers.
    matched_with : str or None
        The release that they were last matched with.
    """

    name: str
    profile: Profile
    matched_with: str | None = None


@dataclass(frozen=True, slots=True)
class OnJob:
    """One person on a job.

    Attributes
    ----------
    who : Compared
        The person.
    match : Match or None
        Nothing where their answers tell no jobs apart.
    explanation : Explanation or None
        The match taken apart.
    tie : float
        Points; matches closer than that are level for their answers.
    """

    who: Compared
    match: Match | None = None
    explanation: Explanation | None = None
    tie: float = 0.0

    def share(self, block: Block) -> BlockShare | None:
        """Return what a page of answers does for the match; nothing where it takes no part."""
        blocks = () if self.explanation is None else self.explanation.blocks
        return next((share for share in blocks if share.block is block), None)


@dataclass(frozen=True, slots=True)
class JobForTwo:
    """Two people on one job.

    Attributes
    ----------
    occupation : Occupation
        The job.
    people : tuple of OnJob
        The two, from left to right.
    """

    occupation: Occupation
    people: tuple[OnJob, OnJob]

    @property
    def level(self) -> bool:
        """Whether the two matches are the same within the accuracy of the answers."""
        one, other = (person.match for person in self.people)
        if one is None or other is None:
            return False
        return abs(one.match - other.match) <= max(person.tie for person in self.people)

    @property
    def same_pages(self) -> bool:
        """Whether both matches come from the same pages of answers."""
        one, other = (person.who.profile.counted for person in self.people)
        return one == other


@dataclass(frozen=True, slots=True)
class OfferedJob:
    """A job that is among the best of one of two people.

    Attributes
    ----------
    code, title : str
        O*NET-SOC code and title.
    ranks : tuple of int or None
        On the list of each.
    """

    code: str
    title: str
    ranks: tuple[int | None, ...]


def compare_on_job(
    recommender: Recommender, catalog: Catalog, people: Sequence[Compared], code: str
) -> JobForTwo:
    """Return two people on one job.

    Parameters
    ----------
    recommender : Recommender
        Matches and explains.
    catalog : Catalog
        Has the job.
    people : sequence of Compared
        Two of them.
    code : str
        O*NET-SOC code.

    Raises
    ------
    KeyError
        When no occupation has this code.
    """
    one, other = people
    return JobForTwo(
        catalog.occupation(code),
        (_on_job(recommender, one, code), _on_job(recommender, other, code)),
    )


def offered_jobs(recommender: Recommender, people: Sequence[Compared]) -> list[OfferedJob]:
    """Return the best jobs of each of some people, those first that are high on both lists.

    Parameters
    ----------
    recommender : Recommender
        Matches them.
    people : sequence of Compared
        Whoever has no matches adds none.
    """
    lists = [_everything(recommender, person.profile) for person in people]
    ranks = [{match.code: match.rank for match in matches} for matches in lists]
    titles = {match.code: match.title for matches in lists for match in matches[:BEST_OFFERED]}
    offered = [
        OfferedJob(code, title, tuple(of_one.get(code) for of_one in ranks))
        for code, title in titles.items()
    ]
    return sorted(offered, key=lambda job: (max(rank or 0 for rank in job.ranks), job.title))


def _on_job(recommender: Recommender, who: Compared, code: str) -> OnJob:
    matches = _everything(recommender, who.profile)
    if not matches:
        return OnJob(who)
    (explanation,) = recommender.explain(who.profile, [code])
    return OnJob(
        who,
        next(match for match in matches if match.code == code),
        explanation,
        recommender.calibration(who.profile).tie,
    )


def _everything(recommender: Recommender, profile: Profile) -> list[Match]:
    if profile.obstacle is not None:
        return []
    return recommender.recommend(profile, len(recommender.codes))
