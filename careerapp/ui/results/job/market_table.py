"""Pay and jobs as figures, a column a place."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from careerapp.domain.pay import PayPeriod, pay_range
from careerapp.report import figures
from careerapp.ui import theme
from careerapp.ui.labels import text_label
from careerapp.ui.results.job.shown_place import ShownPlace

_MOST_PLACES = 3


class MarketTable(QWidget):
    """The percentiles of pay, the number of jobs, and jobs of every 1,000.

    A column is one label of many lines: thirty pages with a label for each figure take twice the
    memory of all their other words. Its name for a screen reader has each figure with what it is.
    """

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Pay and jobs"))
        self._names = (
            self.tr("Half earn more than"),
            self.tr("The middle half earn"),
            self.tr("The lowest tenth, at most"),
            self.tr("The highest tenth, at least"),
            self.tr("Jobs"),
            self.tr("Of every 1,000 jobs"),
        )
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(theme.SPACE_16)
        self._grid.setVerticalSpacing(theme.SPACE_4)
        self._grid.setColumnStretch(_MOST_PLACES + 1, 1)
        self._grid.addWidget(_lines("\n".join(self._names), quiet=True), 1, 0)
        self._columns: list[tuple[QLabel, QLabel]] = []

    def show_places(self, places: Sequence[ShownPlace], period: PayPeriod) -> None:
        """Show the figures of some places.

        Parameters
        ----------
        places : sequence of ShownPlace
            From left to right.
        period : PayPeriod
            What pay is counted by.
        """
        while len(self._columns) < len(places):
            self._columns.append(self._make_column(len(self._columns) + 1))
        for place, (heading, column) in zip(places, self._columns, strict=False):
            known = self._figures(place, period)
            heading.setText(place.name)
            column.setText("\n".join(known))
            named = [f"{name}: {figure}" for name, figure in zip(self._names, known, strict=True)]
            column.setAccessibleName("; ".join([place.name, *named]))
        for number, column_labels in enumerate(self._columns):
            for label in column_labels:
                label.setVisible(number < len(places))

    def _make_column(self, number: int) -> tuple[QLabel, QLabel]:
        labels = _lines(bold=True), _lines()
        for row, label in enumerate(labels):
            label.setAlignment(Qt.AlignmentFlag.AlignRight)
            self._grid.addWidget(label, row, number)
        return labels

    def _figures(self, place: ShownPlace, period: PayPeriod) -> tuple[str, ...]:
        pay, market = pay_range(place.market, period), place.market
        return (
            figures.pay(pay.median, period, self.tr),
            figures.middle_half(pay, period, self.tr),
            figures.amount(pay.p10, period, self.tr),
            figures.amount(pay.p90, period, self.tr),
            figures.jobs(market.employment, self.tr),
            figures.per_1000(market.jobs_per_1000, self.tr),
        )


def _lines(text: str = "", *, bold: bool = False, quiet: bool = False) -> QLabel:
    label = text_label(text, bold=bold, quiet=quiet)
    label.setWordWrap(False)  # or lines would not stand beside their names any more
    return label
