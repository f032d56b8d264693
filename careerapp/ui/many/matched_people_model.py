"""A hundred thousand people and their best jobs, as a view wants them."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from careerapp.domain.cohort import BEST
from careerapp.domain.interest_profile import clarity
from careerapp.domain.match import Band
from careerapp.report.batch_results import PeopleResults
from careerapp.report.glossary import Term, meaning
from careerapp.report.people_folder_words import clarity_word
from careerapp.report.results_order import ResultsOrder
from careerapp.ui.language import tr
from careerapp.ui.results.table_model import NOTE, Cell
from careerapp.ui.tips import as_tip
from careerapp.ui.words import band_name

COLUMNS = (
    ResultsOrder.TABLE,
    ResultsOrder.NAME,
    ResultsOrder.FIRST,
    ResultsOrder.SECOND,
    ResultsOrder.THIRD,
    ResultsOrder.CLARITY,
)
"""What stands in each column, and what it is sorted by."""

_FIRST_JOB = COLUMNS.index(ResultsOrder.FIRST)
_BANDS = tuple(Band)
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class MatchedPeopleModel(QAbstractTableModel):
    """A row a person; a cell is made from the arrays when it is seen.

    Parameters
    ----------
    parent : QObject
        Whoever shows them.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._results: PeopleResults | None = None
        self._titles: Sequence[str] = ()
        self._places: NDArray[np.intp] = np.array([], dtype=np.intp)
        self._heads = (
            self.tr("Line"),
            self.tr("Person"),
            self.tr("Best match"),
            self.tr("Second"),
            self.tr("Third"),
            self.tr("Interests"),
        )
        match = meaning(Term.MATCH, Term.FIT, Term.LEVEL, tr=tr)
        self._meanings = ("", "", match, match, match, meaning(Term.CODE, Term.CLARITY, tr=tr))

    @property
    def places(self) -> NDArray[np.intp]:
        """Who is in each row, as a place in the results."""
        return self._places

    def show_results(self, results: PeopleResults, titles: Sequence[str]) -> None:
        """Show other people, in the order of their table."""
        self.beginResetModel()
        self._results = results
        self._titles = titles
        self._places = np.arange(len(results))
        self.endResetModel()

    def show_places(self, places: NDArray[np.intp]) -> None:
        """Show some of the people, or all in another order."""
        self.beginResetModel()
        self._places = places
        self.endResetModel()

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._places)

    def columnCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(COLUMNS)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or self._results is None:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _LEFT
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, NOTE):
            place = int(self._places[index.row()])
            return self._cell(self._results, place, index.column()).data(role)
        return None

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        if orientation is Qt.Orientation.Horizontal:
            if role == Qt.ItemDataRole.DisplayRole:
                return self._heads[section]
            if role == Qt.ItemDataRole.ToolTipRole:
                return as_tip(self._meanings[section])
            if role == Qt.ItemDataRole.AccessibleDescriptionRole:
                return self._meanings[section]
            if role == Qt.ItemDataRole.TextAlignmentRole:
                return _LEFT
        return None

    def _cell(self, results: PeopleResults, place: int, column: int) -> Cell:
        match COLUMNS[column]:
            case ResultsOrder.TABLE:
                return Cell(tr.number(int(results.lines[place])))
            case ResultsOrder.NAME:
                return Cell(str(results.ids[place]))
            case ResultsOrder.CLARITY:
                word = clarity_word(clarity(results.profile(place).interests), tr)
                return Cell(word or "\N{EN DASH}", spoken=word or self.tr("not known"))
        return self._job(results, place, column - _FIRST_JOB)

    def _job(self, results: PeopleResults, place: int, job: int) -> Cell:
        if not job < min(BEST, results.rows.shape[1]):
            return Cell()
        note = self.tr("{match} % · {label}").format(
            match=round(float(results.matches[place, job])),
            label=band_name(_BANDS[results.labels[place, job]]),
        )
        ranks = results.ranks[place]
        if job and ranks[job] == ranks[job - 1]:
            note = self.tr("{match} · level").format(match=note)
        return Cell(self._titles[results.rows[place, job]], note)
