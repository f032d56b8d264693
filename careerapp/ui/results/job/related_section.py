"""Other jobs that are like a job."""

from collections.abc import Mapping

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Signal
from PySide6.QtGui import QGuiApplication, QPalette
from PySide6.QtWidgets import QStyleOptionViewItem

from careerapp.domain.match import Match
from careerapp.domain.occupation import Occupation
from careerapp.domain.profile import Profile
from careerapp.report.glossary import Term, meaning
from careerapp.ui import formats, theme
from careerapp.ui.language import tr
from careerapp.ui.results.figure_table import FigureTable
from careerapp.ui.results.job_cell import JobCell
from careerapp.ui.results.section import Section
from careerapp.ui.results.table_model import CODE, Cell, Column, Row
from careerapp.ui.text_size import limit_width

_MOST = 10


class RelatedSection(Section):
    """A table of related jobs, nearest first: title, match, and a cell to compare by.

    Parameters
    ----------
    occupation : Occupation
        The job.
    matches : mapping of str to Match
        Of all jobs, by code; empty where they are not ranked.

    Signals: ``job_chosen(code)``, ``compare_wanted(code)``, for one of them.
    """

    job_chosen = Signal(str)
    compare_wanted = Signal(str)

    def __init__(self, occupation: Occupation, matches: Mapping[str, Match]) -> None:
        super().__init__(self.tr("Related jobs"), Term.RELATED)
        self._related = occupation.related[:_MOST]
        if not self._related:
            self.add_text(self.tr("O*NET names no related jobs."), quiet=True)
            return
        edition = occupation.editions.related
        self._table = FigureTable(self.tr("Related jobs"), ())
        self._table.setItemDelegate(_LinkCell(self._table))
        limit_width(self._table, theme.TEXT_WIDTH)
        # Enter and a single click do the same everywhere, whatever the platform's habit.
        self._table.activated.connect(self._choose)
        self._table.clicked.connect(self._choose)
        self.body.addWidget(self._table)
        self.add_text(
            self.tr("Nearest first. Source: O*NET {release}, {month}.").format(
                release=edition.release, month=tr.month(edition.month)
            ),
            quiet=True,
            scale=theme.CAPTION,
        )
        self._show(matches)

    def renew(self, profile: Profile, matches: Mapping[str, Match]) -> None:
        """Show the matches that the jobs have now."""
        if self._related:
            self._show(matches)

    def _show(self, matches: Mapping[str, Match]) -> None:
        columns = [
            Column(self.tr("Job"), meaning=meaning(Term.JOB, tr=tr)),
            Column(spoken=self.tr("Compare")),
        ]
        if matches:
            columns.insert(
                1, Column(self.tr("Match"), meaning=meaning(Term.MATCH, tr=tr), is_figure=True)
            )
        compare = self.tr("Compare")
        rows = []
        for related in self._related:
            cells = [
                Cell(related.title),
                Cell(compare, spoken=self.tr("Compare {title}").format(title=related.title)),
            ]
            if matches:
                cells.insert(1, Cell(formats.match(matches[related.code])))
            rows.append(Row(tuple(cells), related.code))
        self._table.show_rows(rows, columns)

    def _choose(self, index: QModelIndex) -> None:
        last = index.model().columnCount() - 1
        chosen = self.compare_wanted if index.column() == last else self.job_chosen
        chosen.emit(index.data(CODE))


class _LinkCell(JobCell):
    """Draws titles and what is to be clicked in the color of links."""

    def initStyleOption(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().initStyleOption(option, index)
        if index.column() in (0, index.model().columnCount() - 1):
            link = QGuiApplication.palette().brush(QPalette.ColorRole.Link)
            option.palette.setBrush(QPalette.ColorRole.Text, link)
