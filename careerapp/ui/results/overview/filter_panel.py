"""What narrows the list of careers, beside it."""

from functools import cached_property

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QScrollArea

from careerapp.domain.editions import Editions
from careerapp.domain.job_list import Selection
from careerapp.ui.person_state import PersonState
from careerapp.ui.results.overview.filter_form import FilterForm


class FilterPanel(QScrollArea):
    """The filters, made when they are first looked at, and kept up to date while they are.

    Parameters
    ----------
    state : PersonState
        Holds the filters and the jobs hidden by hand.
    editions : Editions
        Of the data.
    """

    def __init__(self, state: PersonState, editions: Editions) -> None:
        super().__init__()
        self._state = state
        self._editions = editions
        self._place: str | None = None
        self._selection = Selection()
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    @cached_property
    def form(self) -> FilterForm:
        """The controls."""
        form = FilterForm(self._state, self._editions)
        form.show_place(self._place)
        self.setWidget(form)
        self.setFocusProxy(form)
        return form

    def show_place(self, place: str | None) -> None:
        """Ask about another place, a postal code; no place is the whole country."""
        self._place = place
        if self.widget() is not None:
            self.form.show_place(place)

    def show_selection(self, selection: Selection) -> None:
        """Say how many jobs pass, and how many nobody can say that of."""
        self._selection = selection
        if self.isVisible():
            self.form.show_selection(selection)

    def showEvent(self, event: QShowEvent) -> None:
        self.form.show_selection(self._selection)
        super().showEvent(event)
