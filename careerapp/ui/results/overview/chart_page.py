"""A chart of careers that scrolls."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from careerapp.ui.figure_view import ChartHeight, Charts, DrawChart
from careerapp.ui.picking_view import PickingView
from careerapp.ui.results.overview.listing import Listing

_LEAST_HEIGHT = 200


class ChartPage(QScrollArea):
    """A chart as high as it needs to be; Delete hides the job that the keyboard is at.

    Parameters
    ----------
    charts : Charts
        Colors, and turns to be drawn in.
    name : str
        What the chart is.

    Attributes
    ----------
    chart : PickingView
        Where jobs are pointed at and chosen.
    title : str
        What is seen now.
    room : int or None
        How high the page around this one is, where that scrolls in its place.

    Signals: ``rejected(code)``.
    """

    rejected = Signal(str)

    def __init__(self, charts: Charts, name: str) -> None:
        super().__init__()
        self.chart = PickingView(charts, name=name, height=_LEAST_HEIGHT)
        self.title = name
        holder = QWidget()
        holder.setProperty("page", True)
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.chart)
        column.addStretch(1)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFocusProxy(self.chart)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(holder)
        self.room: int | None = None

    def show_chart(
        self, listing: Listing, title: str, draw: DrawChart, height: ChartHeight
    ) -> None:
        """Show jobs; the page keeps its scroll.

        Parameters
        ----------
        listing : Listing
            Tells their figures.
        title : str
            What is seen.
        draw, height : callable
            Draw the chart, and say how high it has to be.
        """
        self.title = title
        self.chart.show_jobs(
            draw, listing.tell, name=title, description=listing.figures, height=height
        )

    def show_whole(self, room: int | None) -> None:
        """Be as high as the chart, or scroll; see `OverviewBody`."""
        self.room = room
        policy = Qt.ScrollBarPolicy
        whole = room is not None
        self.setVerticalScrollBarPolicy(
            policy.ScrollBarAlwaysOff if whole else policy.ScrollBarAsNeeded
        )
        self.updateGeometry()

    def hasHeightForWidth(self) -> bool:
        return self.room is not None

    def heightForWidth(self, width: int) -> int:
        return self.chart.heightForWidth(width)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        code = self.chart.pointed_code
        if event.key() == Qt.Key.Key_Delete and code:
            self.rejected.emit(code)
        else:
            super().keyPressEvent(event)
