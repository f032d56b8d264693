"""Related jobs: their matches, and the way to them."""

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTableView
from pytestqt.qtbot import QtBot

from careerapp.ui import formats
from careerapp.ui.engine import Engine
from careerapp.ui.main_window import MainWindow
from careerapp.ui.results.job.job_tab import JobTab
from careerapp.ui.results.job.related_section import RelatedSection
from careerapp.ui.results.results_view import ResultsView
from tests.ui.steps import NURSES, browse, open_job


def _table(tab: JobTab) -> QTableView:
    (section,) = tab.findChildren(RelatedSection)
    (table,) = section.findChildren(QTableView)
    return table


def _cell(table: QTableView, row: int, column: int) -> QModelIndex:
    return table.model().index(row, column)


def test_each_related_job_has_its_own_match(results: ResultsView, engine: Engine) -> None:
    table = _table(open_job(results, NURSES))
    matches = {match.code: match for match in results.matches}
    related = engine.catalog.occupation(NURSES).related
    assert table.model().rowCount() == 10
    for row in range(10):
        assert _cell(table, row, 0).data() == related[row].title
        assert _cell(table, row, 1).data() == formats.match(matches[related[row].code])


def test_a_click_opens_a_related_job(results: ResultsView, engine: Engine) -> None:
    tab = open_job(results, NURSES)
    table = _table(tab)
    tab.page.ensureWidgetVisible(table)
    place = table.visualRect(_cell(table, 2, 0)).center()
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    opened = results.tabs.currentWidget()
    assert isinstance(opened, JobTab)
    assert opened.code == engine.catalog.occupation(NURSES).related[2].code


def test_enter_opens_or_compares(qtbot: QtBot, results: ResultsView, engine: Engine) -> None:
    tab = open_job(results, NURSES)
    table = _table(tab)
    table.setFocus()
    qtbot.waitUntil(table.hasFocus)
    QTest.keyClick(table, Qt.Key.Key_Down)
    QTest.keyClick(table, Qt.Key.Key_Right)
    QTest.keyClick(table, Qt.Key.Key_Right)
    related = engine.catalog.occupation(NURSES).related[1]
    spoken = table.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == f"Compare {related.title}"
    with qtbot.waitSignal(results.tabs.compare_wanted) as wanted:
        QTest.keyClick(table, Qt.Key.Key_Return)
    assert wanted.args == [related.code]
    table.setCurrentIndex(_cell(table, 1, 0))
    QTest.keyClick(table, Qt.Key.Key_Return)
    opened = results.tabs.currentWidget()
    assert isinstance(opened, JobTab)
    assert opened.code == related.code


def test_without_answers_there_are_no_matches(qtbot: QtBot, window: MainWindow) -> None:
    table = _table(open_job(browse(qtbot, window), NURSES))
    assert table.model().columnCount() == 2
    assert _cell(table, 0, 1).data() == "Compare"
