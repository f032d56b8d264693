"""The list of all jobs, or of those that were looked for."""

from collections.abc import Sequence

from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QHeaderView

from careerapp.catalog.browse import BrowsedJob
from careerapp.domain.job_list import later_ties
from careerapp.report.browse_words import BrowseWords
from careerapp.report.glossary import Term, meaning
from careerapp.ui import theme
from careerapp.ui.language import tr
from careerapp.ui.results.job_table import JobTable
from careerapp.ui.results.match_cells import MatchCells
from careerapp.ui.results.table_model import Cell, Column, Row


class BrowseList(JobTable):
    """A row of two lines a job; with answers, its rank and match as well.

    All rows are alike: measuring each of 923 would be felt at every letter that is typed.
    """

    def __init__(self) -> None:
        super().__init__(tr("All jobs"), _columns(ranked=False))
        self.setWordWrap(False)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self._size_rows()

    def measure(self) -> None:
        super().measure()
        self._size_rows()

    def _size_rows(self) -> None:
        scales = (theme.BODY, theme.CAPTION)
        lines = sum(QFontMetrics(theme.scaled_font(scale)).lineSpacing() for scale in scales)
        self.verticalHeader().setDefaultSectionSize(lines + theme.SPACE_12)

    def show_jobs(
        self, jobs: Sequence[BrowsedJob], words: BrowseWords, cells: MatchCells, *, ranked: bool
    ) -> None:
        """Show jobs in their order.

        Parameters
        ----------
        jobs : sequence of BrowsedJob
            From the top.
        words : BrowseWords
            Say what stands under a title.
        cells : MatchCells
            Say how the jobs match.
        ranked : bool
            Whether the jobs are ranked for a person.
        """
        tied = later_ties([job.match for job in jobs if job.match is not None])
        rows = []
        for job, note in zip(jobs, words.notes(jobs), strict=True):
            match = job.match
            if match is None:
                rows.append(Row((Cell(job.title, note),), job.code))
            else:
                rank, title = cells.rank(match, tied=job.code in tied), cells.title(match, note)
                rows.append(Row((rank, title, cells.match(match), cells.fit(match)), job.code))
        self.show_rows(rows, _columns(ranked=ranked))


def _columns(*, ranked: bool) -> tuple[Column, ...]:
    job = Column(tr("Job"), meaning=meaning(Term.JOB, tr=tr), is_wide=True)
    if not ranked:
        return (job,)
    rank = Column(tr("Rank"), meaning=meaning(Term.RANK, tr=tr), is_figure=True)
    match = Column(tr("Match"), meaning=meaning(Term.MATCH, tr=tr), is_figure=True)
    return (rank, job, match, Column(tr("Fit"), meaning=meaning(Term.FIT, tr=tr)))
