"""The ranked jobs as a table: rank, title with a note, match, fit."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from careerapp.domain.job_list import later_ties
from careerapp.domain.match import Match
from careerapp.ui.results.job_cell import QUIET, JobCell, QuietCell, job_item
from careerapp.ui.words import band_name

_CODE = Qt.ItemDataRole.UserRole
_RANK_COLUMN, _JOB_COLUMN, _MATCH_COLUMN = 0, 1, 2
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class RankingList(QTableView):
    """A row a job; a click or Enter chooses it.

    Signals: ``job_chosen(code)``.
    """

    job_chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._rows = QStandardItemModel(0, 4, self)
        self.setModel(self._rows)
        self.setAccessibleName(self.tr("Careers closest to your answers"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(True)
        self.setItemDelegateForColumn(_RANK_COLUMN, QuietCell(self))
        self.setItemDelegateForColumn(_JOB_COLUMN, JobCell(self))
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        # Enter and a single click do the same everywhere, whatever the platform's habit.
        self.horizontalHeader().sectionResized.connect(self.resizeRowsToContents)
        self.activated.connect(self._choose)
        self.clicked.connect(self._choose)

    def show_matches(self, matches: Sequence[Match], notes: Mapping[str, str]) -> None:
        """Show jobs in a given order.

        Parameters
        ----------
        matches : sequence of Match
            The jobs; one that shares its rank with one above it is marked.
        notes : mapping of str to str
            What stands under a job's title, by code.
        """
        self._rows.clear()
        self._rows.setHorizontalHeaderLabels(["", self.tr("Job"), self.tr("Match"), self.tr("Fit")])
        tied = later_ties(matches)
        for match in matches:
            percentage = QStandardItem(f"{round(match.match)} %")
            percentage.setTextAlignment(_RIGHT)
            self._rows.appendRow(
                [
                    self._rank_item(match, tied=match.code in tied),
                    job_item(_title(match), notes.get(match.code, "")),
                    percentage,
                    QStandardItem(band_name(match.band)),
                ]
            )
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(_JOB_COLUMN, QHeaderView.ResizeMode.Stretch)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for column in (_RANK_COLUMN, _MATCH_COLUMN):
            self._rows.horizontalHeaderItem(column).setTextAlignment(_RIGHT)
        self.setCurrentIndex(self._rows.index(0, 0))

    def _rank_item(self, match: Match, *, tied: bool) -> QStandardItem:
        rank = QStandardItem(f"= {match.rank}" if tied else str(match.rank))
        rank.setData(match.code, _CODE)
        rank.setTextAlignment(_RIGHT)
        if tied:
            rank.setData(True, QUIET)
            rank.setAccessibleText(self.tr("{rank}, shared").format(rank=match.rank))
        return rank

    def _choose(self, index: QModelIndex) -> None:
        self.job_chosen.emit(index.siblingAtColumn(_RANK_COLUMN).data(_CODE))


def _title(match: Match) -> str:
    return f"{match.title} *" if match.estimated else match.title
