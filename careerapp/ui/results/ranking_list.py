"""The ranked jobs as a table: rank, title with a note, match, fit."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHeaderView

from careerapp.domain.job_list import later_ties
from careerapp.domain.match import Match
from careerapp.ui.results.job_table import JobTable
from careerapp.ui.results.match_cells import MatchCells
from careerapp.ui.results.table_model import Column, Row


def _tr(text: str) -> str:
    return QCoreApplication.translate("ranking_list", text)


class RankingList(JobTable):
    """A row a job, as high as its words need; a click or Enter chooses it."""

    def __init__(self) -> None:
        super().__init__(
            _tr("Careers closest to your answers"),
            (
                Column(is_figure=True),
                Column(_tr("Job"), is_wide=True),
                Column(_tr("Match"), is_figure=True),
                Column(_tr("Fit")),
            ),
        )
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.horizontalHeader().sectionResized.connect(self.resizeRowsToContents)

    def show_matches(self, matches: Sequence[Match], notes: Mapping[str, str]) -> None:
        """Show jobs in a given order.

        Parameters
        ----------
        matches : sequence of Match
            The jobs; one that shares its rank with one above it is marked.
        notes : mapping of str to str
            What stands under a job's title, by code.
        """
        tied = later_ties(matches)
        cells = MatchCells()
        self.show_rows(
            [
                Row(
                    (
                        cells.rank(match, tied=match.code in tied),
                        cells.title(match, notes.get(match.code, "")),
                        cells.match(match),
                        cells.fit(match),
                    ),
                    match.code,
                )
                for match in matches
            ]
        )
