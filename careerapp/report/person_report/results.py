"""One person's ranking and the part of it that a report shows, before it is put into words."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from careerapp.catalog.facts import read_facts
from careerapp.catalog.store import Catalog
from careerapp.domain.former_jobs import AbsentJob, FormerJobs, absent_jobs
from careerapp.domain.job_facts import JobFacts
from careerapp.domain.job_list import Display, JobOrder, ListView, Selection, select
from careerapp.domain.match import Match
from careerapp.domain.person import Person
from careerapp.matching.block_points import BlockPoints
from careerapp.matching.recommender import Recommender

RANKED = 10
"""How many jobs the report ranks."""

FIRST = 5
"""Of how many it tells more."""


@dataclass(frozen=True, eq=False)
class PersonResults:
    """What is known of one person's jobs.

    Attributes
    ----------
    catalog : Catalog
        The jobs.
    recommender : Recommender
        Ranks and explains them.
    person : Person
        Answers that tell jobs apart, the filters of the list, and the shortlist.
    matches : tuple of Match
        All jobs, best first.
    facts : mapping of str to JobFacts
        Of all jobs in the person's place, by code.
    points : BlockPoints
        How the matches are divided among the pages of answers.
    selection : Selection
        The jobs of the report: the best that pass the person's filters.
    nothing_passes : bool
        Whether no job passes them; the best of all are shown then.
    absent : tuple of AbsentJob
        Jobs on the shortlist, kept or hidden, that the catalog does not have.
    """

    catalog: Catalog
    recommender: Recommender
    person: Person
    matches: tuple[Match, ...]
    facts: Mapping[str, JobFacts]
    points: BlockPoints
    selection: Selection
    nothing_passes: bool
    absent: tuple[AbsentJob, ...]

    @property
    def first(self) -> tuple[Match, ...]:
        """The jobs that more is told of."""
        return self.selection.shown[:FIRST]


def rank_person(
    catalog: Catalog,
    recommender: Recommender,
    person: Person,
    former: FormerJobs | None = None,
) -> PersonResults:
    """Rank all jobs for a person, and choose those that a report shows.

    Parameters
    ----------
    catalog : Catalog
        The jobs.
    recommender : Recommender
        Ranks them.
    person : Person
        The person.
    former : FormerJobs, optional
        What is known of jobs that the catalog does not have.

    Raises
    ------
    NotEnoughAnswersError
        When the answers tell no jobs apart.
    """
    profile = person.profile
    matches = tuple(recommender.recommend(profile, limit=len(recommender.codes)))
    facts = read_facts(catalog, profile.location)
    view = replace(person.view, order=JobOrder.MATCH, size=RANKED, display=Display.BARS)
    selection = select(matches, facts, view, person.shortlist.rejected)
    nothing_passes = not selection.shown
    if nothing_passes:
        everything = ListView(size=RANKED)
        selection = select(matches, facts, everything)
    titles = {str(code): str(title) for code, title in catalog.titles.items()}
    return PersonResults(
        catalog,
        recommender,
        person,
        matches,
        facts,
        recommender.block_points(profile),
        selection,
        nothing_passes,
        absent_jobs(person.shortlist, titles, former or FormerJobs(), catalog.language),
    )
