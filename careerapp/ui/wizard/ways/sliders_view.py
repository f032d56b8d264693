"""Six things to rate with sliders, for those who know how they would rate them."""

from collections.abc import Mapping
from enum import StrEnum
from typing import Generic, TypeVar

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QVBoxLayout, QWidget

from careerapp.domain.rounding import whole
from careerapp.ui.labels import rule
from careerapp.ui.wizard.rating_row import RatingRow
from careerapp.ui.wizard.rating_slider import PERCENT
from careerapp.ui.wizard.ways.way_view import WayView

_Scale = TypeVar("_Scale", bound=StrEnum)


class SlidersView(WayView, Generic[_Scale]):
    """A row for each member of a scale.

    Parameters
    ----------
    rows : mapping of member to RatingRow
        In the order of the scale.
    """

    def __init__(self, rows: Mapping[_Scale, RatingRow]) -> None:
        super().__init__()
        self._rows = rows
        self._shown: Mapping[_Scale, float] = {}
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for number, row in enumerate(rows.values()):
            if number:
                layout.addWidget(rule())
            layout.addWidget(row)
            row.align_with(rows.values())
            row.changed.connect(self.answers_changed)

    @property
    def first_control(self) -> QWidget:
        return next(iter(self._rows.values())).slider

    @property
    def complete(self) -> bool:
        return all(row.rating is not None for row in self._rows.values())

    @property
    def ratings(self) -> dict[_Scale, float]:
        """The ratings given, 0-1; what is not answered is absent.

        A slider has whole percents; what was there before, and is not moved, keeps its own figure.
        """
        found = {}
        for key, row in self._rows.items():
            if row.rating is not None:
                before = self._shown.get(key, row.rating)
                moved = whole(before * PERCENT) != whole(row.rating * PERCENT)
                found[key] = row.rating if moved else before
        return found

    def show_ratings(self, ratings: Mapping[_Scale, float]) -> None:
        """Show ratings, 0-1; what is not there is not answered."""
        self._shown = ratings
        with QSignalBlocker(self):
            for key, row in self._rows.items():
                row.slider.set_rating(ratings.get(key))
