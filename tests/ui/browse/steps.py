"""What tests of the list of all jobs do over and over."""

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from careerapp.domain.browsing import Facet
from careerapp.ui.main_window import MainWindow
from careerapp.ui.results.browse_tab import BrowseTab
from careerapp.ui.results.results_view import ResultsView
from careerapp.ui.results.table_model import NOTE


def column_of(tab: BrowseTab, column: int = 0) -> list[str]:
    """Return what is in a column of the list, from the top."""
    model = tab.list.model()
    return [model.index(row, column).data() for row in range(model.rowCount())]


def notes_of(tab: BrowseTab, column: int = 0) -> list[str]:
    """Return what stands under the words of a column."""
    model = tab.list.model()
    return [model.index(row, column).data(NOTE) for row in range(model.rowCount())]


def said(tab: BrowseTab) -> str:
    """Return all that can be read beside the list."""
    return "\n".join(label.text() for label in tab.findChildren(QLabel) if label.isVisible())


def look_through(qtbot: QtBot, results: ResultsView) -> BrowseTab:
    """Go to the list of all jobs beside a ranking, and wait until it is filled."""
    results.tabs.go_to(results.browse)
    qtbot.waitUntil(lambda: results.browse.list.model().rowCount() > 0)
    return results.browse


def action(window: MainWindow, words: str) -> QAction:
    """Return the entry of a menu with some words."""
    actions = window.findChildren(QAction)
    return next(each for each in actions if words in each.text().replace("&", ""))


def choose(tab: BrowseTab, facet: Facet, name: str) -> None:
    """Narrow the list."""
    choice = tab.choices.choices[facet]
    place = choice.findText(name)
    assert place >= 0, f"{name!r} is no choice"
    choice.setCurrentIndex(place)


def orders_of(tab: BrowseTab) -> list[str]:
    """Return what the list can be sorted by."""
    return [tab.choices.order.itemText(place) for place in range(tab.choices.order.count())]
