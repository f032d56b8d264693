"""Cells of a list of jobs: a title over a note in quiet type, and a cell that can be quiet."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QBrush, QFontMetrics, QGuiApplication, QPainter, QPalette, QStandardItem
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from careerapp.ui import theme

NOTE = Qt.ItemDataRole.UserRole + 1
QUIET = Qt.ItemDataRole.UserRole + 2

_INSET = (theme.SPACE_8, theme.SPACE_4, -theme.SPACE_8, -theme.SPACE_4)
_WRAP = Qt.TextFlag.TextWordWrap


def job_item(title: str, note: str) -> QStandardItem:
    """Return a cell with a title and a note, which may be empty."""
    item = QStandardItem(title)
    item.setData(note, NOTE)
    item.setAccessibleText(f"{title}, {note}" if note else title)
    return item


class JobCell(QStyledItemDelegate):
    """Draws a title over its note; both wrap, and the row is as high as they need."""

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        cell = QStyleOptionViewItem(option)
        self.initStyleOption(cell, index)
        title, cell.text = cell.text, ""
        style = cell.widget.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, cell, painter, cell.widget)

        note = index.data(NOTE) or ""
        room = cell.rect.adjusted(*_INSET)
        upper = _bounds(QFontMetrics(cell.font), room.width(), title)
        lower = _bounds(_note_metrics(), room.width(), note)
        top = room.top() + max(0, (room.height() - upper.height() - lower.height()) // 2)
        selected = bool(cell.state & QStyle.StateFlag.State_Selected)
        role = QPalette.ColorRole
        painter.save()
        painter.setFont(cell.font)
        painter.setPen(cell.palette.color(role.HighlightedText if selected else role.Text))
        painter.drawText(upper.translated(room.left(), top), _WRAP, title)
        painter.setFont(theme.scaled_font(theme.CAPTION))
        if not selected:
            painter.setPen(_quiet().color())
        painter.drawText(lower.translated(room.left(), top + upper.height()), _WRAP, note)
        painter.restore()

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        width = option.rect.width() - 2 * theme.SPACE_8
        upper = _bounds(QFontMetrics(option.font), width, index.data() or "")
        lower = _bounds(_note_metrics(), width, index.data(NOTE) or "")
        height = upper.height() + lower.height() + 2 * theme.SPACE_4
        return super().sizeHint(option, index).expandedTo(QSize(0, height))


class QuietCell(QStyledItemDelegate):
    """Draws in quiet color what is marked as quiet, in the palette of the moment."""

    def initStyleOption(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().initStyleOption(option, index)
        if index.data(QUIET):
            option.palette.setBrush(QPalette.ColorRole.Text, _quiet())


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
