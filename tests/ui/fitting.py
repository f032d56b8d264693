"""Finding words that have not enough room."""

from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget
from pytestqt.qtbot import QtBot

from careerapp.ui.scrolled_page import ScrolledPage

_ROUNDING = 1
_LEAST_PAGE = 800, 520  # pixels that the smallest window leaves for a page


def show_in_least_room(qtbot: QtBot, view: QWidget) -> ScrolledPage:
    """Show a view on a page that scrolls, in the smallest window; the page is to be held."""
    page = ScrolledPage()
    page.column.addWidget(view)
    qtbot.addWidget(page)
    page.resize(*_LEAST_PAGE)
    page.show()
    qtbot.waitExposed(page)
    return page


def cut_off(page: QWidget) -> list[str]:
    """Return the texts of which a part cannot be seen, however one scrolls up and down."""
    labels = [label for label in page.findChildren(QLabel) if label.isVisible() and label.text()]
    buttons = [
        button
        for button in page.findChildren(QAbstractButton)
        if button.isVisible() and button.text()
    ]
    return [label.text() for label in labels if _is_cut(label) or _is_beside(label, page)] + [
        button.text()
        for button in buttons
        if _lacks(button, button.sizeHint().width()) or _is_beside(button, page)
    ]


def _is_beside(widget: QWidget, page: QWidget) -> bool:
    left = widget.mapTo(page, widget.rect().topLeft()).x()
    return left < 0 or left + widget.width() > page.width() + _ROUNDING


def _is_cut(label: QLabel) -> bool:
    if not label.wordWrap():
        return _lacks(label, label.sizeHint().width())
    metrics = QFontMetrics(label.font())
    longest = max(map(metrics.horizontalAdvance, label.text().split()), default=0)
    return _lacks(label, longest) or label.heightForWidth(label.width()) > (
        label.height() + _ROUNDING
    )


def _lacks(widget: QWidget, width: int) -> bool:
    return width > widget.width() + _ROUNDING
