"""What tests of the comparison of jobs do over and over."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from careerapp.ui.results.compare.compare_tab import CompareTab
from careerapp.ui.results.job.job_tab import JobTab
from careerapp.ui.results.results_view import ResultsView
from careerapp.ui.results.table_model import CODE, NOTE
from tests.ui.steps import ACTORS, LEGISLATORS, NURSES

PRACTITIONERS = "29-1171.00"
FOUR = (NURSES, ACTORS, LEGISLATORS, PRACTITIONERS)
PAY = "Pay in California: half earn more than"


def compare(results: ResultsView, *codes: str) -> CompareTab:
    """Put jobs side by side."""
    results.tabs.compare(codes)
    return open_page(results)


def open_page(results: ResultsView) -> CompareTab:
    """Return the comparison that is in front."""
    page = results.tabs.currentWidget()
    assert isinstance(page, CompareTab)
    return page


def row_names(page: CompareTab) -> list[str]:
    """Return what each row is called, from the top."""
    model = page.table.model()
    return [model.index(row, 0).data(CODE) for row in range(model.rowCount())]


def cells(page: CompareTab, name: str) -> list[str]:
    """Return a row, with the mark of the better job after its figure."""
    model, row = page.table.model(), row_names(page).index(name)
    indexes = (model.index(row, column) for column in range(model.columnCount()))
    return [" ".join(filter(None, (each.data(), each.data(NOTE)))) for each in indexes]


def words(widget: QWidget) -> str:
    """Return all labels that are seen."""
    labels = [label.text() for label in widget.findChildren(QLabel) if label.isVisible()]
    return "\n".join(labels)


def press_compare(tab: JobTab) -> None:
    """Ask for a comparison on a job's page."""
    button = next(each for each in tab.findChildren(QPushButton) if each.text() == "Compare")
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
