"""The six interests as a round chart, as far as they are known."""

from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from careerapp.domain.rounding import whole
from careerapp.domain.scales import Interest
from careerapp.ui.text_size import beside_text
from careerapp.ui.words import interest_words

if TYPE_CHECKING:
    from matplotlib.figure import Figure

    from careerapp.charts.theme import ChartTheme
    from careerapp.ui.figure_view import Charts

_HEIGHT = 260
_PERCENT = 100


def chart_height() -> int:
    """Return how high the chart is at least."""
    return beside_text(_HEIGHT)


class InterestChart(QWidget):
    """One's own interests on six spokes.

    Parameters
    ----------
    charts : Charts
        Makes the view of the chart.
    """

    def __init__(self, charts: "Charts") -> None:
        super().__init__()
        self._name = self.tr("Your interests")
        self._view = charts.view(None, name=self._name, description="", height=_HEIGHT)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._view)

    def show_interests(self, interests: Mapping[Interest, float]) -> None:
        """Show ratings, 0-1; what is not there has no mark on its spoke.

        Parameters
        ----------
        interests : mapping of Interest to float
            The ratings so far.
        """
        names = [interest_words(interest).title for interest in Interest]
        ratings = [interests.get(interest) for interest in Interest]
        self._view.show_chart(
            partial(self._draw, names, ratings),
            name=self._name,
            description=self._figures(names, ratings),
        )

    def _figures(self, names: list[str], ratings: list[float | None]) -> str:
        figures = [
            self.tr("{name}: {percent} %").format(name=name, percent=whole(rating * _PERCENT))
            for name, rating in zip(names, ratings, strict=True)
            if rating is not None
        ]
        return "; ".join(figures) or self.tr("Nothing is answered yet.")

    def _draw(
        self,
        names: list[str],
        ratings: list[float | None],
        figure: "Figure",
        colors: "ChartTheme",
    ) -> None:
        from careerapp.charts.polar import Series, draw_polars

        person = Series(self.tr("You"), ratings)
        draw_polars(figure, names, [], person, colors, title=self._name)
