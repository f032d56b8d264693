"""What is shown of a ranking, with the words for it."""

from dataclasses import dataclass
from functools import cached_property

from careerapp.domain.editions import Editions
from careerapp.domain.job_facts import JobFacts
from careerapp.domain.job_list import JobOrder, ListView, Selection
from careerapp.domain.match import Match
from careerapp.report.job_line import JobDetails, JobWords
from careerapp.report.list_words import ListWords
from careerapp.ui.engine import Ranking
from careerapp.ui.language import tr


@dataclass(frozen=True)
class Listing:
    """The part of a ranking that passes, in its order.

    Attributes
    ----------
    ranking : Ranking
        All jobs.
    selection : Selection
        Those that are shown.
    view : ListView
        What was asked for.
    """

    ranking: Ranking
    selection: Selection
    view: ListView

    @property
    def editions(self) -> Editions:
        """Which editions the figures are from."""
        return self.ranking.editions

    @cached_property
    def words(self) -> ListWords:
        """What is said about all of them."""
        return ListWords(self.ranking.profile.location, tr)

    @cached_property
    def job_words(self) -> JobWords:
        """What is said about each."""
        return JobWords(self.ranking.profile, self.editions, tr)

    def facts(self, code: str) -> JobFacts:
        """Return what is known about a job in the person's place."""
        return self.ranking.facts.get(code) or JobFacts(code)

    def match(self, code: str) -> Match | None:
        """Return a job that is shown."""
        return next((match for match in self.selection.shown if match.code == code), None)

    def details(self, match: Match) -> JobDetails:
        """Return all that is told of a job before it is opened."""
        points = self.ranking.block_points.of(match.code)
        return self.job_words.details(match, self.facts(match.code), points)

    def tell(self, code: str) -> str:
        """Return title and figures of a job that is shown, a line each."""
        match = self.match(code)
        return "" if match is None else "\n".join(self.details(match).lines)

    @property
    def by_match(self) -> bool:
        """Whether the jobs are in the order of their matches."""
        return self.view.sorting is JobOrder.MATCH

    @property
    def title(self) -> str:
        """What is shown, in which order."""
        return self.words.title(self.selection, self.view.sorting)

    @property
    def order_note(self) -> str:
        """Why jobs stand at the end of the order, where some have no figure."""
        return self.words.order_note(self.selection.shown, self.ranking.facts, self.view.sorting)

    @property
    def figures(self) -> str:
        """All that bars show, as text."""
        return "; ".join(
            f"{match.rank}. {match.title}: {self.job_words.fit(match)}, "
            + self.job_words.caption(self.facts(match.code), self.view.sorting)
            for match in self.selection.shown
        )
