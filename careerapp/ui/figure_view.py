"""A chart in the window."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from math import ceil

from matplotlib.figure import Figure
from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QColor,
    QContextMenuEvent,
    QFocusEvent,
    QGuiApplication,
    QHideEvent,
    QImage,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QShowEvent,
)
from PySide6.QtWidgets import QMenu, QSizePolicy

from careerapp.charts.files import ChartFile
from careerapp.charts.marks import Mark
from careerapp.charts.system_fonts import letters_without_font
from careerapp.charts.theme import ChartTheme
from careerapp.ui.accessible import speak_as
from careerapp.ui.canvas import Canvas
from careerapp.ui.chart_menu import ChartMenu
from careerapp.ui.keys.pressing import asks_for_menu
from careerapp.ui.layouts import lay_out_now
from careerapp.ui.text_size import Measured, beside_text
from careerapp.ui.theme import Theme
from careerapp.ui.turns import Turns

DrawChart = Callable[[Figure, ChartTheme], Sequence[Mark] | None]
"""Draws a chart into a figure, which it clears first; may say where the jobs on it are."""

LeastHeight = int | Callable[[ChartTheme], int]
"""Pixels, which grow with text, or a function that says how many a chart needs."""

ChartHeight = Callable[[float, ChartTheme], float]
"""Returns the height that a chart needs in a width, both in points."""

_POINTS_PER_INCH = 72
_RING = 2.0


class FigureView(Canvas, Measured):
    """Shows one chart, laid out anew for every size, screen and color scheme.

    It is drawn when its turn comes, and not while it is hidden; until then its place is empty,
    or keeps the last picture. A chart that somebody looks at is drawn before the others.

    Parameters
    ----------
    draw : callable or None
        Draws the chart into a figure of the view's size; None for a chart that is shown later.
    theme : Theme
        Gives colors and font.
    turns : Turns
        Says when to draw.
    name, description : str
        What a screen reader says: what the chart is, and the figures in it.
    height : LeastHeight
        Least height.

    Signals: ``painted()``, when what is on the screen is up to date.
    """

    painted = Signal()

    def __init__(
        self,
        draw: DrawChart | None,
        theme: Theme,
        turns: Turns,
        *,
        name: str,
        description: str,
        height: LeastHeight,
    ) -> None:
        self._current = False
        self._picture = QImage()
        self._draw_chart = draw
        self._needed_height: ChartHeight | None = None
        self._title = name
        self._theme = theme
        self._turns = turns
        # As many dots to the inch as Qt has, so that points are as large as in the window.
        self._dots: float = QGuiApplication.primaryScreen().logicalDotsPerInch()
        super().__init__(Figure(dpi=self._dots))
        self.setMouseTracking(False)
        speak_as(self, QAccessible.Role.Graphic)
        self.setAccessibleName(name)
        self.setAccessibleDescription(description)
        self.set_least_height(height)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # for its menu
        theme.changed.connect(self.draw_idle)

    @property
    def current(self) -> bool:
        """Whether the picture is that of the present chart, size and colors."""
        return self._current

    @property
    def pixels_per_point(self) -> float:
        """How many of the window's pixels a point of the chart takes; a screen may have more."""
        return self._dots / _POINTS_PER_INCH

    def set_least_height(self, height: LeastHeight) -> None:
        """Let the chart have another least height."""
        self._least_height = height
        self.measure()

    def measure(self) -> None:
        least = self._least_height
        self.setMinimumHeight(
            beside_text(least) if isinstance(least, int) else least(self._theme.colors)
        )
        self.updateGeometry()

    def show_chart(
        self, draw: DrawChart, *, name: str, description: str, height: ChartHeight | None = None
    ) -> None:
        """Show another chart in the same place.

        Parameters
        ----------
        draw : callable
            Draws it.
        name, description : str
            What a screen reader says: what the chart is, and the figures in it.
        height : callable or None
            Says how high it has to be; None where the least height will do.
        """
        self._draw_chart = draw
        self._needed_height = height
        self._title = name
        self.setAccessibleName(self.reader_name())
        self.setAccessibleDescription(description)
        policy = self.sizePolicy()
        policy.setHeightForWidth(height is not None)
        self.setSizePolicy(policy)
        self.updateGeometry()
        self.draw_idle()

    def draw(self) -> None:
        lay_out_now()  # first, or the picture is for a size that the view no longer has
        self._turns.drop(self)
        if self._draw_chart is None:
            return
        marks = self._draw_chart(self.figure, self._theme.colors)
        boxes = letters_without_font(self.figure)
        if boxes:
            self._theme.letters_missing.emit(boxes)
        self._picture = self.take_picture()
        self._current = True
        self.take_marks(marks or ())
        self.update()

    def reader_name(self) -> str:
        """Return what a screen reader calls the chart."""
        return self._title

    def menu_place(self) -> QPoint:
        """Return where the menu goes that keys ask for."""
        place: QPoint = self.visibleRegion().boundingRect().center()
        return place

    def extend_menu(self, menu: QMenu) -> None:
        """Add to a menu that is about to be shown, before what all charts have."""

    def take_marks(self, marks: Sequence[Mark]) -> None:
        """Hear where the jobs on a new picture are."""

    def release(self) -> None:
        """Forget the picture; it is drawn again when the view is shown."""
        self._current = False
        self._picture = QImage()

    def draw_idle(self) -> None:
        """Draw when the turn comes; matplotlib's own calls of this come here too."""
        self._current = False
        self._ask_for_turn()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        self._ask_for_turn(urgent=True)
        with QPainter(self) as painter:
            painter.fillRect(event.rect(), QColor(self._theme.colors.surface))
            painter.drawImage(0, 0, self._picture)
            self.paint_over(painter)
        if self._current:
            self.painted.emit()

    def paint_over(self, painter: QPainter) -> None:
        """Paint what comes and goes without the chart being drawn again: where the focus is."""
        if self.hasFocus():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(self._theme.colors.job), _RING))
            painter.drawRect(QRectF(self.rect()).adjusted(1, 1, -1, -1))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_mouse = event.reason() == QContextMenuEvent.Reason.Mouse
        self._show_menu(event.pos() if by_mouse else self.menu_place())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if asks_for_menu(event):
            self._show_menu(self.menu_place())
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._ask_for_turn()

    def hideEvent(self, event: QHideEvent) -> None:
        self._turns.drop(self)
        super().hideEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self.minimumHeight())

    def heightForWidth(self, width: int) -> int:
        if self._needed_height is None:
            return -1
        needed = self._needed_height(width / self.pixels_per_point, self._theme.colors)
        least: int = self.minimumHeight()
        return max(ceil(needed * self.pixels_per_point), least)

    def _ask_for_turn(self, *, urgent: bool = False) -> None:
        wanted = self._draw_chart is not None and not self._current
        if wanted and self.isVisible() and not self.size().isEmpty():
            self._turns.add(self, self.draw, urgent=urgent)

    def _show_menu(self, place: QPoint) -> None:
        if self._draw_chart is None:
            return
        scale = self.pixels_per_point
        chart = ChartFile(
            self._draw_chart,
            self._theme.colors,
            self.width() / scale,
            self.height() / scale,
            self._title,
        )
        menu = ChartMenu(self, chart, self._dots)
        self.extend_menu(menu)
        menu.complete()
        menu.popup(self.mapToGlobal(place))


@dataclass(frozen=True, slots=True)
class Charts:
    """What all charts of a window share: colors, and turns to be drawn in."""

    theme: Theme
    turns: Turns

    def view(
        self, draw: DrawChart | None, *, name: str, description: str, height: LeastHeight
    ) -> FigureView:
        """Return a view of a chart; see `FigureView`."""
        return FigureView(
            draw, self.theme, self.turns, name=name, description=description, height=height
        )
