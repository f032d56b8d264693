"""Pay and jobs as figures, a column a place."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QPalette

from careerapp.domain.pay import PayPeriod, pay_range
from careerapp.report import figures
from careerapp.report.glossary import Term
from careerapp.ui.explained import explain
from careerapp.ui.language import tr
from careerapp.ui.results.job.shown_place import ShownPlace
from careerapp.ui.table_text import TextCell, table, use_even_digits
from careerapp.ui.wrapped_label import RichLabel


class MarketTable(RichLabel):
    """The percentiles of pay, the number of jobs, and jobs of every 1,000.

    Figures can be selected and copied. A screen reader gets them place by place, each with what
    it is.
    """

    def __init__(self) -> None:
        super().__init__()
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        use_even_digits(self)
        explain(self, Term.HALF_EARN_MORE, Term.MIDDLE_HALF, Term.TENTHS, Term.JOBS_IN_PLACE)
        self._names = (
            self.tr("Half earn more than"),
            self.tr("The middle half earn"),
            self.tr("The lowest tenth, at most"),
            self.tr("The highest tenth, at least"),
            self.tr("Jobs"),
            self.tr("Of every 1,000 jobs"),
        )
        self._columns: list[tuple[str, tuple[str, ...]]] = []

    def show_places(self, places: Sequence[ShownPlace], period: PayPeriod) -> None:
        """Show the figures of some places.

        Parameters
        ----------
        places : sequence of ShownPlace
            From left to right.
        period : PayPeriod
            What pay is counted by.
        """
        self._columns = [(place.name, self._figures(place, period)) for place in places]
        parts = [self.tr("Pay and jobs")]
        for place, known in self._columns:
            parts.append(place)
            parts += [f"{name}: {one}" for name, one in zip(self._names, known, strict=True)]
        self.setAccessibleName("; ".join(parts))
        self._show()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._show()

    def _show(self) -> None:
        quiet = self.palette().color(QPalette.ColorRole.PlaceholderText).name()
        head = [TextCell(place, bold=True, at_right=True) for place, _ in self._columns]
        rows = [
            [TextCell(name, color=quiet), *(TextCell(one, at_right=True) for one in known)]
            for name, *known in zip(
                self._names, *(known for _, known in self._columns), strict=True
            )
        ]
        self.setText(table([[TextCell(""), *head], *rows]))

    def _figures(self, place: ShownPlace, period: PayPeriod) -> tuple[str, ...]:
        pay, market = pay_range(place.market, period), place.market
        return (
            figures.pay(pay.median, period, tr),
            figures.middle_half(pay, period, tr),
            figures.amount(pay.p10, period, tr),
            figures.amount(pay.p90, period, tr),
            figures.jobs(market.employment, tr),
            figures.per_1000(market.jobs_per_1000, tr),
        )
