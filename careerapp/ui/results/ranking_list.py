"""The ranked jobs as a table: rank, title with a note, match, fit."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHeaderView

from careerapp.domain.job_list import later_ties
from careerapp.domain.match import Match
from careerapp.ui.results.job_table import JobTable
from careerapp.ui.results.table_model import Cell, Column, Row
from careerapp.ui.words import band_name


def _tr(text: str) -> str:
    return QCoreApplication.translate("ranking_list", text)


class RankingList(JobTable):
    """A row a job, as high as its words need; a click or Enter chooses it."""

    def __init__(self) -> None:
        super().__init__(
            _tr("Careers closest to your answers"),
            (
                Column(is_figure=True),
                Column(_tr("Job")),
                Column(_tr("Match"), is_figure=True),
                Column(_tr("Fit")),
            ),
            wide=1,
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
        self.show_rows(
            [
                Row(
                    (
                        _rank_cell(match.rank, tied=match.code in tied),
                        Cell(_title(match), notes.get(match.code, "")),
                        Cell(f"{round(match.match)} %"),
                        Cell(band_name(match.band)),
                    ),
                    match.code,
                )
                for match in matches
            ]
        )


def _rank_cell(rank: int, *, tied: bool) -> Cell:
    if not tied:
        return Cell(str(rank))
    return Cell(f"= {rank}", is_quiet=True, spoken=_tr("{rank}, shared").format(rank=rank))


def _title(match: Match) -> str:
    return f"{match.title} *" if match.estimated else match.title
