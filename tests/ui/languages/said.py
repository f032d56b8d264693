"""All texts that a page says, to those who see it and to those who hear it."""

from collections.abc import Callable, Iterator

from matplotlib.figure import Figure
from matplotlib.text import Text
from PySide6.QtCore import QAbstractItemModel, QModelIndex, Qt
from PySide6.QtGui import QAccessible, QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QGroupBox,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QProgressBar,
    QTabBar,
    QTextBrowser,
    QWidget,
)

from careerapp.charts.quick_text import QuickText
from careerapp.ui.figure_view import FigureView

_MOST_ROWS = 12  # the others are made in the same way
_ROLES = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.AccessibleDescriptionRole,
)
_HEARD = (
    QAccessible.Text.Name,
    QAccessible.Text.Description,
    QAccessible.Text.Value,
    QAccessible.Text.Help,
)


def said(page: QWidget) -> Iterator[tuple[QWidget | QAction, str]]:
    """Return what says something on a page, and what it says; what is hidden just now too."""
    for widget in (page, *page.findChildren(QWidget)):
        for text in (*_said_by_any(widget), *_said_by_its_kind(widget), *_heard(widget)):
            yield widget, text
    for action in page.findChildren(QAction):
        for text in (action.text(), action.toolTip(), action.statusTip()):
            yield action, text


def _said_by_any(widget: QWidget) -> Iterator[str]:
    yield from (widget.toolTip(), widget.statusTip(), widget.whatsThis())
    yield from (widget.accessibleName(), widget.accessibleDescription())
    if widget.isWindow():
        yield widget.windowTitle()


def _said_by_its_kind(widget: QWidget) -> Iterator[str]:
    for kind, texts in _KINDS.items():
        if isinstance(widget, kind):
            yield from texts(widget)


def _heard(widget: QWidget) -> Iterator[str]:
    heard = QAccessible.queryAccessibleInterface(widget) if widget.isVisible() else None
    if heard is not None:
        yield from map(heard.text, _HEARD)


def _on_tabs(bar: QTabBar) -> Iterator[str]:
    for place in range(bar.count()):
        yield from (bar.tabText(place), bar.tabToolTip(place))


def _in_cells(model: QAbstractItemModel | None) -> Iterator[str]:
    if model is None:
        return
    for column in range(model.columnCount()):
        for role in _ROLES:
            yield _words(model.headerData(column, Qt.Orientation.Horizontal, role))
            for row in range(min(model.rowCount(), _MOST_ROWS)):
                yield _words(model.data(model.index(row, column, QModelIndex()), role))
    for row in range(min(model.rowCount(), _MOST_ROWS)):
        yield _words(model.headerData(row, Qt.Orientation.Vertical))


def _words(data: object) -> str:
    return data if isinstance(data, str) else ""


def _drawn(figure: Figure) -> Iterator[str]:
    for artist in figure.findobj(lambda artist: isinstance(artist, (Text, QuickText))):
        if artist.get_visible() and isinstance(artist, (Text, QuickText)):
            yield artist.get_text()


_KINDS: dict[type, Callable[..., Iterator[str]]] = {
    QLabel: lambda label: iter([label.text()]),
    QAbstractButton: lambda button: iter([button.text()]),
    QGroupBox: lambda group: iter([group.title()]),
    QMenu: lambda menu: iter([menu.title()]),
    QLineEdit: lambda edit: iter([edit.placeholderText()]),
    QPlainTextEdit: lambda edit: iter([edit.placeholderText()]),
    QTextBrowser: lambda browser: iter([browser.toPlainText()]),
    QProgressBar: lambda bar: iter([bar.text()]),
    QTabBar: _on_tabs,
    QComboBox: lambda box: _in_cells(box.model()),
    QAbstractItemView: lambda view: _in_cells(view.model()),
    FigureView: lambda view: _drawn(view.figure),
}
