"""A chart whose jobs can be pointed at, walked through and opened."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QMenu, QToolTip

from careerapp.charts.marks import Mark, Marks, Step
from careerapp.ui.figure_view import ChartHeight, Charts, DrawChart, FigureView
from careerapp.ui.focus_in_sight import reveal
from careerapp.ui.tips import plain_tip

_REACH = 4.0  # points from a mark that still point at it
_ROOM = 3.0  # pixels between a mark and the ring around it
_CORNER = 4.0
_HOVER, _FOCUS = 1.5, 2.5  # widths of rings
_CASING = 1.5  # of the ground's color around a ring, so that it is seen on any mark
_SHOWN = 2**31 - 1  # milliseconds, the most there is: figures go with the pointer or the focus
_BELOW_POINTER, _BELOW_MARK = QPoint(12, 16), QPoint(0, 4)
_CHOOSING = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
_COMING = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
    Qt.FocusReason.OtherFocusReason,
)
_STEPS = {
    Qt.Key.Key_Up: Step.UP,
    Qt.Key.Key_Down: Step.DOWN,
    Qt.Key.Key_Left: Step.LEFT,
    Qt.Key.Key_Right: Step.RIGHT,
    Qt.Key.Key_Home: Step.FIRST,
    Qt.Key.Key_End: Step.LAST,
}


class PickingView(FigureView):
    """Shows a chart of jobs, with the figures of the one that is pointed at.

    The arrow keys go from job to job, in the order in which they are seen; Home and End go to the
    first and the last of the list. A click or Enter chooses a job. The current job stays current
    when the chart is drawn with other figures; the one in its place follows it where it is gone.

    Parameters
    ----------
    charts : Charts
        Colors, and turns to be drawn in.
    name : str
        What the chart is.
    height : int
        Least height in pixels.

    Signals: ``job_chosen(code)``; ``pointed(code)``, empty when nothing is pointed at any more;
    ``menu_opening(menu, code)``, for actions about the job that is pointed at.
    """

    job_chosen = Signal(str)
    pointed = Signal(str)
    menu_opening = Signal(QMenu, str)

    def __init__(self, charts: Charts, *, name: str, height: int) -> None:
        super().__init__(None, charts.theme, charts.turns, name=name, description="", height=height)
        self._marks = Marks()
        self._figures: Callable[[str], str] = str
        self._next_figures: Callable[[str], str] = str
        self._hovered: Mark | None = None
        self._focused: Mark | None = None
        self._pointed = ""
        self._pointer = QPointF()
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    @property
    def pointed_code(self) -> str:
        """The job that is pointed at, by mouse or keys; empty if none is."""
        return self._pointed

    def show_jobs(
        self,
        draw: DrawChart,
        figures: Callable[[str], str],
        *,
        name: str,
        description: str,
        height: ChartHeight | None = None,
    ) -> None:
        """Show another chart of jobs in the same place.

        Parameters
        ----------
        draw : callable
            Draws it, and returns where the jobs are.
        figures : callable
            Says what is told of a job on the chart, given its code: title and figures, on a few
            lines. It is asked until the next chart is drawn.
        name, description : str
            What a screen reader says: what the chart is, and the figures in it.
        height : callable or None
            Says how high it has to be; None where the least height will do.
        """
        self._next_figures = figures
        self.show_chart(draw, name=name, description=description, height=height)

    def take_marks(self, marks: Sequence[Mark]) -> None:
        before, self._marks = self._marks, Marks(marks)
        self._figures = self._next_figures
        if self._focused is not None:
            code = self._focused.code
            self._focused = self._marks.find(code) or self._marks.at(before.place(code))
        elif self.hasFocus():  # since before there was anything to see
            self._focused = self._marks.at(0)
        if self._hovered is not None:
            self._hover(self._mark_at(self._pointer))
        self._follow()

    def menu_place(self) -> QPoint:
        if self._focused is None:
            return super().menu_place()
        return self._ring(self._focused).center().toPoint()

    def extend_menu(self, menu: QMenu) -> None:
        if self._pointed:
            self.menu_opening.emit(menu, self._pointed)

    def reader_name(self) -> str:
        if self._focused is None or not self.hasFocus():
            return super().reader_name()
        return self._figures(self._focused.code).replace("\n", ", ")

    def paint_over(self, painter: QPainter) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._hovered is not None:
            self._paint_ring(painter, self._hovered, _HOVER)
        if self._focused is not None and self.hasFocus():
            self._paint_ring(painter, self._focused, _FOCUS)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._pointer = event.position()
        self._hover(self._mark_at(self._pointer))

    def leaveEvent(self, event: QEvent) -> None:
        self._hover(None)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        mark = self._mark_at(event.position())
        if event.button() == Qt.MouseButton.LeftButton and mark is not None:
            self._focused = mark
            self._follow()
        else:
            event.ignore()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        mark = self._mark_at(event.position())
        if event.button() == Qt.MouseButton.LeftButton and mark and mark == self._focused:
            self.job_chosen.emit(mark.code)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        there = self._focused
        step = _STEPS.get(key)
        to = self._marks.step(there.code if there else "", step) if step else None
        if to is not None and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self._focus(to)
        elif key in _CHOOSING and there is not None:
            self.job_chosen.emit(there.code)
        else:
            if key == Qt.Key.Key_Escape:
                QToolTip.hideText()
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        mark = self._focused or self._marks.step("", Step.FIRST)
        if event.reason() in _COMING and mark is not None:
            self._focus(mark)
        else:
            self._follow()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._follow()

    def _hover(self, mark: Mark | None) -> None:
        before, self._hovered = self._hovered, mark
        if mark is None:
            self.unsetCursor()
            QToolTip.hideText()
        elif mark != before:
            self.setCursor(Qt.CursorShape.PointingHandCursor)
            self._show_figures(mark, self._pointer.toPoint() + _BELOW_POINTER)
        if mark != before:
            self._follow()

    def _focus(self, mark: Mark) -> None:
        self._hover(None)  # keys go before a mouse that rests
        self._focused = mark
        box = self._ring(mark)
        reveal(self, box.toAlignedRect())
        self._show_figures(mark, box.bottomLeft().toPoint() + _BELOW_MARK)
        self._follow()

    def _follow(self) -> None:
        """Show which job is pointed at, and tell it where it is another one than before."""
        mark = self._hovered or (self._focused if self.hasFocus() else None)
        code = mark.code if mark else ""
        if code != self._pointed:
            self._pointed = code
            self.pointed.emit(code)
        # A screen reader says the name of what has the focus once more when it changes.
        if self.reader_name() != self.accessibleName():
            self.setAccessibleName(self.reader_name())
        self.update()

    def _show_figures(self, mark: Mark, place: QPoint) -> None:
        box = self._ring(mark).toRect()
        QToolTip.showText(
            self.mapToGlobal(place), plain_tip(self._figures(mark.code)), self, box, _SHOWN
        )

    def _paint_ring(self, painter: QPainter, mark: Mark, width: float) -> None:
        ring = self._ring(mark)
        corner = ring.height() / 2 if mark.is_round else _CORNER
        for color, wide in (
            (self._theme.colors.surface, width + 2 * _CASING),
            (self._theme.colors.text, width),
        ):
            painter.setPen(QPen(QColor(color), wide))
            painter.drawRoundedRect(ring, corner, corner)

    def _ring(self, mark: Mark) -> QRectF:
        """Return where the ring around a mark goes, in the window's pixels."""
        scale = self.pixels_per_point
        box = QRectF(mark.left * scale, mark.top * scale, mark.width * scale, mark.height * scale)
        return box.adjusted(-_ROOM, -_ROOM, _ROOM, _ROOM)

    def _mark_at(self, place: QPointF) -> Mark | None:
        scale = self.pixels_per_point
        return self._marks.nearest(place.x() / scale, place.y() / scale, within=_REACH)
