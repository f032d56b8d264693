"""The jobs on the shortlist under each other, most stars first."""

from collections.abc import Callable
from itertools import pairwise

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from careerapp.domain.shortlist import MOST_COMPARED
from careerapp.ui.person_state import PersonState
from careerapp.ui.results.shortlist.favorite_row import FavoriteRow, JobLine


class FavoriteList(QWidget):
    """A row a favorite; a row that moves keeps the keyboard.

    Parameters
    ----------
    state : PersonState
        Has the shortlist; what is done in the rows is done to it.
    describe : callable
        Says what is known about the job with a code.

    Signals: ``job_chosen(code)``; ``picked()``, when jobs are ticked or no longer are.
    """

    job_chosen = Signal(str)
    picked = Signal()

    def __init__(self, state: PersonState, describe: Callable[[str], JobLine]) -> None:
        super().__init__()
        self._state = state
        self._describe = describe
        self._rows: dict[str, FavoriteRow] = {}
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)

    @property
    def rows(self) -> tuple[FavoriteRow, ...]:
        """The rows as they stand under each other."""
        return tuple(self._rows.values())

    @property
    def picks(self) -> tuple[str, ...]:
        """Codes of the jobs that are ticked, in the order of the rows."""
        return tuple(row.code for row in self.rows if row.box.isChecked())

    def row(self, code: str) -> FavoriteRow:
        """Return the row of a job."""
        return self._rows[code]

    def describe_anew(self) -> None:
        """Show other matches, or pay in another place."""
        for code, row in self._rows.items():
            row.show_job(self._describe(code))

    def show_favorites(self) -> None:
        """Show the shortlist as it is now."""
        favorites = self._state.shortlist.in_order
        before = self.rows
        rows = {one.code: self._rows.get(one.code) or self._make(one.code) for one in favorites}
        for row in before:
            if row.code not in rows:
                self._layout.removeWidget(row)
                row.hide()
                row.deleteLater()
        self._rows = rows
        for favorite in favorites:
            rows[favorite.code].show_favorite(favorite)
        if self.rows != before:
            self._put_in_order()
            self._limit_picks()

    def _make(self, code: str) -> FavoriteRow:
        row = FavoriteRow(code, self._describe(code))
        row.job_chosen.connect(self.job_chosen)
        row.picked.connect(self._limit_picks)
        row.stars_chosen.connect(self._set_stars)
        row.note_written.connect(self._set_note)
        row.taken_off.connect(self._take_off)
        row.refused.connect(self._refuse)
        return row

    def _put_in_order(self) -> None:
        """Order the rows for the eye and for the Tab key."""
        for place, row in enumerate(self.rows):
            self._layout.insertWidget(place, row)
            row.show()
        controls = [control for row in self.rows for control in row.controls]
        for earlier, later in pairwise(controls):
            QWidget.setTabOrder(earlier, later)

    def _limit_picks(self) -> None:
        full = len(self.picks) >= MOST_COMPARED
        for row in self.rows:
            row.box.setEnabled(row.known and (row.box.isChecked() or not full))
        self.picked.emit()

    def _set_stars(self, code: str, stars: int) -> None:
        self._state.shortlist = self._state.shortlist.changed(code, stars=stars)

    def _set_note(self, code: str, note: str) -> None:
        self._state.shortlist = self._state.shortlist.changed(code, note=note)

    def _take_off(self, code: str) -> None:
        self._state.shortlist = self._state.shortlist.without_favorite(code)

    def _refuse(self, code: str) -> None:
        self._state.shortlist = self._state.shortlist.with_rejected(code)
