"""A cell of the table of a hundred thousand people: a text, over a note where there is one."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QFontMetrics, QGuiApplication, QPainter, QPalette
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyleOptionViewItem

from careerapp.ui import theme
from careerapp.ui.results.job_cell import JobCell
from careerapp.ui.results.table_model import NOTE

_FLAGS = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class MatchedPeopleCell(JobCell):
    """Looks like any other, and is drawn in a quarter of the time.

    Nothing is asked of the style, for which it would look into ten roles of each cell; that is
    felt while a thread wants the interpreter as well.

    Parameters
    ----------
    view : QAbstractItemView
        A view without word wrap.
    """

    def __init__(self, view: QAbstractItemView) -> None:
        super().__init__(view)
        self.measure()

    def measure(self) -> None:
        """Take the fonts as they are now."""
        self._fonts = [theme.scaled_font(scale) for scale in (theme.BODY, theme.CAPTION)]
        self._metrics = [QFontMetrics(font) for font in self._fonts]

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        rect = option.rect
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        # Not the view's own: a style sheet with a text color makes quiet type too faint there.
        role, palette = QPalette.ColorRole, QGuiApplication.palette()
        if selected:
            painter.fillRect(rect, palette.brush(role.Highlight))
        lines = [index.data(), index.data(NOTE)]
        heights = [
            metrics.lineSpacing() if line else 0
            for metrics, line in zip(self._metrics, lines, strict=True)
        ]
        left, width = rect.left() + theme.SPACE_8, rect.width() - 2 * theme.SPACE_8
        top = rect.top() + max(0, (rect.height() - sum(heights)) // 2)
        roles = (role.Text, role.PlaceholderText)
        for line, font, metrics, height, color in zip(
            lines, self._fonts, self._metrics, heights, roles, strict=True
        ):
            if line:
                painter.setFont(font)
                painter.setPen(palette.color(role.HighlightedText if selected else color))
                shown = metrics.elidedText(line, Qt.TextElideMode.ElideRight, width)
                painter.drawText(QRect(left, top, width, height), _FLAGS, shown)
                top += height
