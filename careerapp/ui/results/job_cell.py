"""A cell of a list of jobs: a text, over a note in quiet type where there is one."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QBrush, QFontMetrics, QGuiApplication, QPainter, QPalette
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from careerapp.ui import theme
from careerapp.ui.results.table_model import NOTE, QUIET

_INSET = (theme.SPACE_8, theme.SPACE_4, -theme.SPACE_8, -theme.SPACE_4)
_WRAP = Qt.TextFlag.TextWordWrap


class JobCell(QStyledItemDelegate):
    """Draws a text over its note; both wrap, and the row is as high as they need.

    It is for all columns of a list, so that texts stand under their headings.
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
        style = cell.widget.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, cell, painter, cell.widget)

        note = index.data(NOTE) or ""
        room = cell.rect.adjusted(*_INSET)
        upper = _bounds(QFontMetrics(cell.font), room.width(), text)
        lower = _bounds(_note_metrics(), room.width(), note)
        top = room.top() + max(0, (room.height() - upper.height() - lower.height()) // 2)
        side = cell.displayAlignment & Qt.AlignmentFlag.AlignHorizontal_Mask
        flags = _WRAP.value | side.value
        role = QPalette.ColorRole
        painter.save()
        if cell.state & QStyle.StateFlag.State_Selected:
            first = second = cell.palette.brush(role.HighlightedText)
        else:
            first = _quiet() if index.data(QUIET) else cell.palette.brush(role.Text)
            second = _quiet()
        painter.setFont(cell.font)
        painter.setPen(first.color())
        painter.drawText(upper.translated(room.left(), top), flags, text)
        if note:
            painter.setFont(theme.scaled_font(theme.CAPTION))
            painter.setPen(second.color())
            painter.drawText(lower.translated(room.left(), top + upper.height()), flags, note)
        painter.restore()

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        width = option.rect.width() - 2 * theme.SPACE_8
        upper = _bounds(QFontMetrics(option.font), width, index.data() or "")
        lower = _bounds(_note_metrics(), width, index.data(NOTE) or "")
        height = upper.height() + lower.height() + 2 * theme.SPACE_4
        return super().sizeHint(option, index).expandedTo(QSize(0, height))


def _quiet() -> QBrush:
    # Not the list's own palette: a style sheet with a text color makes this one too faint there.
    return QGuiApplication.palette().brush(QPalette.ColorRole.PlaceholderText)


def _note_metrics() -> QFontMetrics:
    return QFontMetrics(theme.scaled_font(theme.CAPTION))


def _bounds(metrics: QFontMetrics, width: int, text: str) -> QRect:
    if not text:
        return QRect(0, 0, width, 0)
    found = metrics.boundingRect(QRect(0, 0, width, 10_000), _WRAP, text)
    return QRect(0, 0, width, found.height())
