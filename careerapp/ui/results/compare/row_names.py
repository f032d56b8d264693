"""The names of a table's rows, which stay while its columns scroll sideways."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPalette
from PySide6.QtWidgets import QHeaderView, QWidget

from careerapp.ui import theme

_INSET = (theme.SPACE_8, theme.SPACE_4, -theme.SPACE_8, -theme.SPACE_4)
_WRAPPED = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class RowNames(QHeaderView):
    """A vertical header whose texts wrap; bold ones head the rows under them."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setSectionsClickable(False)

    def height_of(self, section: int, width: int) -> int:
        """Return how high a name is in a header of some width."""
        room = QRect(0, 0, width, 10_000).adjusted(*_INSET)
        font = self._heading_font(section) or self.font()
        bounds = QFontMetrics(font).boundingRect(room, _WRAPPED.value, self._text(section))
        return bounds.height() + 2 * theme.SPACE_4

    def sizeHint(self) -> QSize:
        # Not Qt's own, which measures a hundred names each time a row gets its height.
        return QSize(self.width(), self.length())

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:  # noqa: N803 - Qt calls it by name
        painter.save()
        painter.fillRect(rect, self.palette().color(QPalette.ColorRole.Base))
        painter.setPen(self.palette().color(QPalette.ColorRole.Midlight))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        heading = self._heading_font(logicalIndex)
        role = QPalette.ColorRole
        painter.setPen(self.palette().color(role.Text if heading else role.PlaceholderText))
        painter.setFont(heading or self.font())
        painter.drawText(rect.adjusted(*_INSET), _WRAPPED.value, self._text(logicalIndex))
        painter.restore()

    def _heading_font(self, section: int) -> QFont | None:
        role = Qt.ItemDataRole.FontRole
        font = self.model().headerData(section, Qt.Orientation.Vertical, role)
        return font if isinstance(font, QFont) else None

    def _text(self, section: int) -> str:
        text = self.model().headerData(section, Qt.Orientation.Vertical)
        return "" if text is None else str(text)
