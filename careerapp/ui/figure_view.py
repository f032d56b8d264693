"""A chart in the window; the only matplotlib canvas."""

from collections.abc import Callable

from matplotlib.backends.backend_qtagg import FigureCanvasQTAgg
from matplotlib.figure import Figure
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication, QWheelEvent
from PySide6.QtWidgets import QSizePolicy

from careerapp.charts.theme import ChartTheme
from careerapp.ui.theme import Theme


class FigureView(FigureCanvasQTAgg):
    """Shows one chart, laid out anew for every size and color scheme.

    Nothing is drawn before the view is first visible.

    Parameters
    ----------
    draw : callable
        Draws the chart into an empty figure of the view's size.
    theme : Theme
        Gives colors and font.
    name, description : str
        What a screen reader says: what the chart is, and the figures in it.
    height : int
        Least height in pixels.
    """

    def __init__(
        self,
        draw: Callable[[Figure, ChartTheme], None],
        theme: Theme,
        *,
        name: str,
        description: str,
        height: int,
    ) -> None:
        # As many dots to the inch as Qt has, so that points are as large as in the window.
        dots = QGuiApplication.primaryScreen().logicalDotsPerInch()
        super().__init__(Figure(dpi=dots))
        self._draw_chart = draw
        self._theme = theme
        self.setAccessibleName(name)
        self.setAccessibleDescription(description)
        self.setMinimumHeight(height)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        theme.changed.connect(self.draw_idle)

    def show_chart(
        self, draw: Callable[[Figure, ChartTheme], None], *, name: str, description: str
    ) -> None:
        """Show another chart in the same place."""
        self._draw_chart = draw
        self.setAccessibleName(name)
        self.setAccessibleDescription(description)
        self.draw_idle()

    def draw(self) -> None:
        self._draw_chart(self.figure, self._theme.colors)
        super().draw()

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self.minimumHeight())

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()  # the wheel scrolls the page that the chart stands on
