"""Finding what has not enough room in lists and tables."""

from collections.abc import Iterator

from PySide6.QtCore import QModelIndex, QRect, Qt
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QListView,
    QStyleOptionViewItem,
    QTableView,
)

from careerapp.ui.results.job_cell import JobCell
from careerapp.ui.text_lines import longest_word

_MOST_ROWS = 30  # looked at; the others are alike
_ROUNDING = 1


def crowded_rows(view: QAbstractItemView) -> Iterator[str]:
    """Say which rows are lower than their words, and which words no column has room for."""
    if isinstance(view, QTableView):
        for row in range(min(view.model().rowCount(), _MOST_ROWS)):
            for column in range(view.model().columnCount()):
                if not view.isColumnHidden(column):
                    room = QRect(0, 0, view.columnWidth(column), view.rowHeight(row))
                    if view.columnSpan(row, column) > 1:
                        room.setWidth(view.viewport().width())
                    yield from _crowded(view, view.model().index(row, column), room)
        yield from _crowded_head(view.horizontalHeader())
    elif isinstance(view, QListView):
        for row in range(min(view.model().rowCount(), _MOST_ROWS)):
            index = view.model().index(row, view.modelColumn())
            yield from _crowded(view, index, view.visualRect(index))


def _crowded(view: QAbstractItemView, index: QModelIndex, room: QRect) -> Iterator[str]:
    words = index.data()
    if not words or room.isEmpty():
        return
    option = QStyleOptionViewItem()
    view.initViewItemOption(option)
    option.rect = room
    font = index.data(Qt.ItemDataRole.FontRole)
    option.font = font if isinstance(font, QFont) else option.font
    delegate = view.itemDelegateForIndex(index)
    needed = delegate.sizeHint(option, index)
    if needed.height() > room.height() + _ROUNDING:
        yield f"the row of “{words}” is {room.height()} high and needs {needed.height()}"
    wraps = isinstance(view, (QTableView, QListView)) and view.wordWrap()
    metrics = QFontMetrics(option.font)
    widest = longest_word(metrics, words) if wraps else metrics.horizontalAdvance(words)
    tells_all = isinstance(delegate, JobCell) and not wraps  # what is cut off, when pointed at
    if widest > room.width() + _ROUNDING and not tells_all:
        yield f"“{words}” is {widest} wide and has {room.width()}"


def _crowded_head(header: QHeaderView) -> Iterator[str]:
    if not header.isVisible():
        return
    for section in range(header.count()):
        words = str(header.model().headerData(section, header.orientation()) or "")
        tip = header.model().headerData(section, header.orientation(), Qt.ItemDataRole.ToolTipRole)
        widest = max(map(header.fontMetrics().horizontalAdvance, words.split("\n")))
        if widest > header.sectionSize(section) and not header.isSectionHidden(section) and not tip:
            yield f"the heading “{words}” is {widest} wide and has {header.sectionSize(section)}"
    if header.sizeHint().height() > header.height() + _ROUNDING:
        yield f"headings are {header.height()} high and need {header.sizeHint().height()}"
