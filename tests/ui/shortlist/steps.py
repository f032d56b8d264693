"""What tests of the shortlist do over and over."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

from careerapp.domain.shortlist import Favorite, Shortlist
from careerapp.ui.results.results_view import ResultsView
from careerapp.ui.results.shortlist.favorite_row import FavoriteRow
from careerapp.ui.results.shortlist.shortlist_tab import ShortlistTab
from tests.ui.steps import ACTORS, DEVELOPERS, NURSES

TEACHERS = "25-2031.00"
KEPT = Shortlist(
    (Favorite(NURSES, 1), Favorite(DEVELOPERS, 3, "Ask at the job fair."), Favorite(ACTORS, 1))
)


def titles_of(tab: ShortlistTab) -> list[str]:
    """Return the titles as they stand under each other."""
    rows = sorted(tab.favorites.rows, key=lambda row: row.mapTo(tab, row.rect().topLeft()).y())
    return [row.link.text() for row in rows]


def row_of(tab: ShortlistTab, code: str) -> FavoriteRow:
    """Return the row of a job."""
    return tab.favorites.row(code)


def click(button: QAbstractButton) -> None:
    """Click what can be seen and clicked."""
    assert button.isVisible()
    assert button.isEnabled()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton, pos=_inside(button))


def _inside(button: QWidget) -> QPoint:
    middle = button.rect().center()
    return QPoint(min(middle.x(), 10), middle.y())  # a box is ticked at its left end


def words(widget: QWidget) -> str:
    """Return all labels that are seen."""
    labels = [label.text() for label in widget.findChildren(QLabel) if label.isVisible()]
    return "\n".join(labels)


def tab_title(results: ResultsView) -> str:
    """Return what is on the tab itself."""
    return results.tabs.tabText(results.tabs.indexOf(results.shortlist))
