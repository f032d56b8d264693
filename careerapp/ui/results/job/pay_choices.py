"""How pay is shown, on the pages of all jobs alike."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from careerapp.domain.pay import PayPeriod
from careerapp.domain.scales import ANYWHERE, LOCATIONS
from careerapp.ui import theme
from careerapp.ui.results.labeled import add_labeled
from careerapp.ui.results.segmented import Segmented
from careerapp.ui.results.steady_choice import SteadyChoice
from careerapp.ui.words import location_name

_LETTERS = 18  # of the longest names of places, nearly


class PayChoices(QObject):
    """What a person chose on one page, so that the next one, and the same made anew, have it too.

    Parameters
    ----------
    parent : QObject
        Whoever makes the pages.

    Signals: ``changed()``, when one of the choices is another.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._period = PayPeriod.YEAR
        self._place: str | None = None

    @property
    def period(self) -> PayPeriod:
        """What pay is counted by, for jobs that are published both ways."""
        return self._period

    @period.setter
    def period(self, period: PayPeriod) -> None:
        if period is not self._period:
            self._period = period
            self.changed.emit()

    @property
    def place(self) -> str | None:
        """Postal code of the place to compare with, if one is chosen."""
        return self._place

    @place.setter
    def place(self, place: str | None) -> None:
        if place != self._place:
            self._place = place
            self.changed.emit()


class PayChoicesBar(QWidget):
    """The controls for the choices; they show what is chosen, wherever it was.

    Parameters
    ----------
    choices : PayChoices
        What is chosen.
    periods : sequence of PayPeriod
        What the job's pay is published by; where that is one, there is nothing to choose.
    own : str or None
        Postal code of the person's place, which need not be chosen.
    """

    def __init__(self, choices: PayChoices, periods: Sequence[PayPeriod], own: str | None) -> None:
        super().__init__()
        self._choices = choices
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.SPACE_24)
        self._period: Segmented[PayPeriod] | None = None
        if len(periods) > 1:
            name = self.tr("Pay by the")
            words = {PayPeriod.YEAR: self.tr("Year"), PayPeriod.HOUR: self.tr("Hour")}
            self._period = Segmented(name, words)
            self._period.chosen.connect(self._choose_period)
            add_labeled(row, name, self._period)
        self._place = SteadyChoice()
        self._place.setMinimumContentsLength(_LETTERS)
        self._place.addItem(self.tr("No other place"), None)
        for place in LOCATIONS:
            if place.code not in (ANYWHERE.code, own):
                self._place.addItem(location_name(place.code), place.code)
        self._place.activated.connect(self._choose_place)
        add_labeled(row, self.tr("Compare with"), self._place)
        row.addStretch()
        choices.changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        if self._period is not None:
            self._period.show_value(self._choices.period)
        self._place.setCurrentIndex(max(0, self._place.findData(self._choices.place)))

    def _choose_period(self, period: PayPeriod) -> None:
        self._choices.period = period

    def _choose_place(self) -> None:
        self._choices.place = self._place.currentData()
