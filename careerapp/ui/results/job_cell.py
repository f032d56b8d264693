"""A cell of a list of jobs: a text, over a note in quiet type where there is one."""

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import (
    QBrush,
    QFont,
    QFontMetrics,
    QGuiApplication,
    QHelpEvent,
    QPainter,
    QPalette,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
)

from careerapp.ui import theme
from careerapp.ui.results.table_model import NOTE, QUIET
from careerapp.ui.tips import plain_tip

_INSET = (theme.SPACE_8, theme.SPACE_4, -theme.SPACE_8, -theme.SPACE_4)
_ENDLESS = 10_000  # pixels


class JobCell(QStyledItemDelegate):
    """Draws a text over its note.

    Both wrap, and the row is as high as they need; in a view without word wrap each is a line,
    cut off where there is no room, and the whole text is told to whoever points at it. It is for
    all columns of a list, so that texts stand under their headings.
    """

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        cell = QStyleOptionViewItem(option)
        self.initStyleOption(cell, index)
        text, cell.text = cell.text, ""
        style = QApplication.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, cell, painter, cell.widget)

        note = index.data(NOTE) or ""
        room = cell.rect.adjusted(*_INSET)
        upper = _Lines(cell, cell.font, text, room.width())
        lower = _Lines(cell, theme.scaled_font(theme.CAPTION), note, room.width())
        top = room.top() + max(0, (room.height() - upper.height - lower.height) // 2)
        role = QPalette.ColorRole
        if cell.state & QStyle.StateFlag.State_Selected:
            first = second = cell.palette.brush(role.HighlightedText)
        else:
            first = _quiet() if index.data(QUIET) else cell.palette.brush(role.Text)
            second = _quiet()
        painter.save()
        upper.draw(painter, first, room.left(), top)
        lower.draw(painter, second, room.left(), top + upper.height)
        painter.restore()

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        width = option.rect.width() - 2 * theme.SPACE_8
        height = _Lines(option, option.font, index.data() or "", width).height + 2 * theme.SPACE_4
        if note := index.data(NOTE):
            height += _Lines(option, theme.scaled_font(theme.CAPTION), note, width).height
        return super().sizeHint(option, index).expandedTo(QSize(0, height))

    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> bool:
        cell = QStyleOptionViewItem(option)
        self.initStyleOption(cell, index)
        width = cell.rect.width() - 2 * theme.SPACE_8
        texts = (cell.text, index.data(NOTE) or "")
        lines = (
            _Lines(cell, cell.font, texts[0], width),
            _Lines(cell, theme.scaled_font(theme.CAPTION), texts[1], width),
        )
        if event.type() != QEvent.Type.ToolTip or not any(line.is_cut for line in lines):
            return super().helpEvent(event, view, option, index)
        QToolTip.showText(event.globalPos(), plain_tip("\n".join(filter(None, texts))), view)
        return True


class _Lines:
    """A text in a font, wrapped or cut off as a cell wants it."""

    def __init__(self, cell: QStyleOptionViewItem, font: QFont, text: str, width: int) -> None:
        metrics = QFontMetrics(font)
        wraps = bool(cell.features & QStyleOptionViewItem.ViewItemFeature.WrapText)
        side = cell.displayAlignment & Qt.AlignmentFlag.AlignHorizontal_Mask
        self._font = font
        self._flags = side.value | (Qt.TextFlag.TextWordWrap.value if wraps else 0)
        self._text = text if wraps else metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)
        self._width = width
        self.is_cut = self._text != text
        room = QRect(0, 0, width, _ENDLESS)
        self.height = metrics.boundingRect(room, self._flags, self._text).height() if text else 0

    def draw(self, painter: QPainter, brush: QBrush, left: int, top: int) -> None:
        """Draw the text below a point."""
        painter.setFont(self._font)
        painter.setPen(brush.color())
        painter.drawText(QRect(left, top, self._width, self.height), self._flags, self._text)


def _quiet() -> QBrush:
    # Not the list's own palette: a style sheet with a text color makes this one too faint there.
    return QGuiApplication.palette().brush(QPalette.ColorRole.PlaceholderText)
