"""How a job's match stands in a list."""

from collections.abc import Collection

from careerapp.domain.match import Band, Match
from careerapp.domain.scales import Block
from careerapp.ui.language import tr
from careerapp.ui.results.table_model import Cell
from careerapp.ui.words import band_name


class MatchCells:
    """Makes the cells of a list, perhaps of all jobs, with its words looked up once.

    Parameters
    ----------
    counted : collection of Block
        The pages of answers that take part in the matches.
    """

    def __init__(self, counted: Collection[Block] = ()) -> None:
        self._counted = frozenset(counted)
        self._bands = {band: Cell(band_name(band)) for band in Band}
        self._shared = tr("{rank}, shared")

    def rank(self, match: Match, *, tied: bool) -> Cell:
        """Return the rank; quiet, and marked, where a job further up has the same."""
        if not tied:
            return Cell(str(match.rank))
        spoken = self._shared.format(rank=match.rank)
        return Cell(f"= {match.rank}", is_quiet=True, spoken=spoken)

    def title(self, match: Match, note: str) -> Cell:
        """Return the title over a note, with a star where the match is partly estimated."""
        return Cell(f"{match.title} *" if self.is_estimated(match) else match.title, note)

    def is_estimated(self, match: Match) -> bool:
        """Whether a page that counts is one that O*NET has not rated for the job."""
        return not self._counted.isdisjoint(match.estimated)

    def match(self, match: Match) -> Cell:
        """Return the percentage."""
        return Cell(f"{round(match.match)} %")

    def fit(self, match: Match) -> Cell:
        """Return the label."""
        return self._bands[match.band]
