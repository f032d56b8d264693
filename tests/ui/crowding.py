"""Finding what has not enough room in a window, by geometry alone.

Nothing here knows a page or a language. Each finding says what is wrong, with the words or the name
of the control, so that one finds it on the screen.
"""

from collections.abc import Iterator
from itertools import combinations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QTextDocument
from PySide6.QtGui import Qt as RichTextQt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QComboBox,
    QGroupBox,
    QLabel,
    QLineEdit,
    QMenuBar,
    QProgressBar,
    QScrollArea,
    QStyle,
    QStyleOptionFrame,
    QTabBar,
    QTabWidget,
    QToolTip,
    QWidget,
)

from tests.ui.crowded_rows import crowded_rows

_ROUNDING = 1
_OVERLAP = 2  # pixels that neighbors share so that their borders are one line
_PARTS_OF_ONE = (QAbstractItemView, QComboBox, QLineEdit, QToolTip, QTabBar, QMenuBar)
"""Made of widgets that Qt puts where it likes."""


def crowded(page: QWidget) -> list[str]:
    """Return what cannot be read, reached or told apart on a page, however one scrolls it."""
    found: list[str] = []
    for widget in _seen(page):
        if not _is_part(widget):
            found += _misplaced(widget)
            found += _too_small(widget)
        if isinstance(widget, QAbstractItemView):
            found += crowded_rows(widget)
    found += _overlapping(page)
    return list(dict.fromkeys(found))


def called(widget: QWidget) -> str:
    """Return how a finding calls a widget."""
    text = widget.text() if isinstance(widget, (QLabel, QAbstractButton)) else ""
    name = text or widget.accessibleName() or widget.objectName()
    return f"{type(widget).__name__} “{name[:60]}”"


def _seen(page: QWidget) -> Iterator[QWidget]:
    yield page
    for child in page.findChildren(QWidget):
        if child.isVisible() and child.window() is page.window():
            yield child


def _is_part(widget: QWidget) -> bool:
    parent = widget.parentWidget()
    while parent is not None:
        if isinstance(parent, _PARTS_OF_ONE):
            return True
        parent = parent.parentWidget()
    return False


def _misplaced(widget: QWidget) -> Iterator[str]:
    """Say whether a widget sticks out of what it stands in, or has to be scrolled sideways."""
    parent = widget.parentWidget()
    if isinstance(widget, QScrollArea) and widget.horizontalScrollBar().maximum() > 0:
        beyond = widget.horizontalScrollBar().maximum()
        yield f"{called(widget)} has to be scrolled sideways, by {beyond}"
    if parent is None or widget.isWindow():
        return
    area = parent.parentWidget()
    if isinstance(area, QAbstractScrollArea) and area.viewport() is parent:
        return  # what is in it scrolls
    if _is_window_for_heads(parent):
        return
    room, place = parent.rect(), widget.geometry()
    grown = room.adjusted(-_OVERLAP, -_OVERLAP, _OVERLAP, _OVERLAP)
    if not place.isEmpty() and not grown.contains(place):
        yield f"{called(widget)} sticks out of {called(parent)}: {_sides(place)} in {_sides(room)}"


def _is_window_for_heads(parent: QWidget) -> bool:
    """Return whether what is in a widget scrolls with the columns of a table."""
    holder = parent.parentWidget()
    return holder is not None and type(holder).__name__ == "JobHeads"


def _too_small(widget: QWidget) -> Iterator[str]:
    given, needed = widget.size(), _needed(widget)
    if needed.width() > given.width() + _ROUNDING:
        yield f"{called(widget)} is {given.width()} wide and needs {needed.width()}"
    if needed.height() > given.height() + _ROUNDING:
        yield f"{called(widget)} is {given.height()} high and needs {needed.height()}"
    yield from _cut(widget)


def _needed(widget: QWidget) -> QSize:
    """Return what a widget needs to show all of its words."""
    if isinstance(widget, QLabel):
        return _needed_of_label(widget)
    if isinstance(widget, (QAbstractScrollArea, QProgressBar, QTabWidget)) or widget.layout():
        return QSize(0, 0)  # scrolls, has no words, or holds what is looked at by itself
    least = widget.minimumSizeHint().expandedTo(QSize(0, 0))
    if isinstance(widget, QAbstractButton) and not _wraps(widget):
        least = widget.sizeHint().boundedTo(widget.maximumSize())
    if isinstance(widget, (QComboBox, QLineEdit)):
        least.setHeight(widget.sizeHint().height())
    if widget.hasHeightForWidth():
        least.setHeight(max(widget.heightForWidth(widget.width()), 0))
    return least


def _wraps(widget: QWidget) -> bool:
    return widget.hasHeightForWidth()


def _needed_of_label(label: QLabel) -> QSize:
    if not label.text():
        return QSize(0, 0)
    margins = label.contentsMargins()
    around = margins.left() + margins.right() + 2 * label.margin() + max(label.indent(), 0)
    if not label.wordWrap():
        return label.sizeHint()
    if _is_rich(label):
        document = QTextDocument()
        document.setDefaultFont(label.font())
        document.setDocumentMargin(0)
        document.setHtml(label.text())
        document.setTextWidth(label.width() - around)
        return QSize(round(document.idealWidth()) + around, label.heightForWidth(label.width()))
    metrics = QFontMetrics(label.font())
    longest = max(map(metrics.horizontalAdvance, label.text().split()), default=0)
    return QSize(longest + around, label.heightForWidth(label.width()))


def _is_rich(label: QLabel) -> bool:
    if label.textFormat() is Qt.TextFormat.AutoText:
        return bool(RichTextQt.mightBeRichText(label.text()))
    return label.textFormat() is Qt.TextFormat.RichText


def _cut(widget: QWidget) -> Iterator[str]:
    """Say what is cut off with nothing that tells all of it."""
    if isinstance(widget, QComboBox):
        room = widget.width() - widget.sizeHint().width()
        widest = widget.fontMetrics().horizontalAdvance(widget.currentText())
        widget.grab()  # it notices when it is painted
        is_cut = bool(getattr(widget, "is_cut", room < 0 and widest > widget.width()))
        if is_cut and widget.currentText() not in widget.toolTip():
            yield f"{called(widget)} cuts off “{widget.currentText()}”"
    elif isinstance(widget, QLineEdit) and not widget.text():
        option = QStyleOptionFrame()
        widget.initStyleOption(option)
        part = QStyle.SubElement.SE_LineEditContents
        room = widget.style().subElementRect(part, option, widget).width()
        words = widget.placeholderText()
        if widget.fontMetrics().horizontalAdvance(words) > room and words not in widget.toolTip():
            yield f"{called(widget)} cuts off “{words}”"
    elif isinstance(widget, QGroupBox):
        if widget.fontMetrics().horizontalAdvance(widget.title()) > widget.width():
            yield f"{called(widget)} cuts off “{widget.title()}”"
    elif isinstance(widget, QTabBar):
        for place in range(widget.count()):
            words = widget.tabText(place).replace("&&", "\0").replace("&", "").replace("\0", "&")
            needed = widget.fontMetrics().horizontalAdvance(words)
            if needed > widget.tabRect(place).width() and words not in widget.tabToolTip(place):
                yield f"a tab cuts off “{words}”"


def _overlapping(page: QWidget) -> Iterator[str]:
    by_parent: dict[QWidget, list[QWidget]] = {}
    for widget in _seen(page):
        parent = widget.parentWidget()
        lies_over = widget.testAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        if parent is not None and not (widget.isWindow() or lies_over or _is_part(widget)):
            by_parent.setdefault(parent, []).append(widget)
    for siblings in by_parent.values():
        for one, other in combinations(siblings, 2):
            shared = one.geometry().intersected(other.geometry())
            if min(shared.width(), shared.height()) > _OVERLAP:
                yield f"{called(one)} and {called(other)} overlap: {_sides(shared)}"


def _sides(place: QRect) -> str:
    return f"{place.x()}, {place.y()}, {place.width()} x {place.height()}"
