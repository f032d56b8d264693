"""The rows behind lists of jobs."""

import gc

import pytest
from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from shiboken6 import Shiboken

from careerapp.ui.results.job_table import JobTable
from careerapp.ui.results.table_model import CODE, NOTE, QUIET, Cell, Column, Row, TableModel

_COLUMNS = (Column("Job"), Column("Match", is_figure=True))
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


def _rows(count: int, first: str = "Actors") -> list[Row]:
    return [
        Row((Cell(first if row == 0 else f"Job {row}"), Cell(f"{row} %")), f"code {row}")
        for row in range(count)
    ]


@pytest.fixture
def model(qapp: QApplication) -> TableModel:
    model = TableModel(_COLUMNS, qapp)
    model.set_rows(_rows(3))
    return model


@pytest.fixture
def table(qtbot: QtBot) -> JobTable:
    table = JobTable("Jobs", _COLUMNS)
    qtbot.addWidget(table)
    table.resize(400, 200)
    table.show()
    return table


def test_it_behaves_as_views_expect(model: TableModel) -> None:
    tester = QAbstractItemModelTester(
        model, QAbstractItemModelTester.FailureReportingMode.Warning, model
    )
    for count in (5, 5, 0, 0, 2):
        model.set_rows(_rows(count))
        assert model.rowCount() == count
    model.set_rows([Row((Cell("Actors"),))], [Column("Job")])
    assert tester.model() is model


def test_headings_and_figures_are_aligned_alike(model: TableModel) -> None:
    roles = Qt.ItemDataRole
    horizontal = Qt.Orientation.Horizontal
    assert [model.headerData(column, horizontal) for column in (0, 1)] == ["Job", "Match"]
    assert model.headerData(1, horizontal, roles.TextAlignmentRole) == _RIGHT
    assert model.index(0, 1).data(roles.TextAlignmentRole) == _RIGHT
    assert model.headerData(0, Qt.Orientation.Vertical) is None


def test_a_cell_has_a_note_and_words_for_a_screen_reader(model: TableModel) -> None:
    spoken = Qt.ItemDataRole.AccessibleTextRole
    cells = (Cell("Actors", "also called Player"), Cell("= 3", is_quiet=True, spoken="3, shared"))
    model.set_rows([Row(cells, "27-2011.00")])
    job, rank = model.index(0, 0), model.index(0, 1)
    assert (job.data(), job.data(NOTE), job.data(QUIET)) == ("Actors", "also called Player", False)
    assert job.data(spoken) == "Actors, also called Player"
    assert (rank.data(QUIET), rank.data(spoken)) == (True, "3, shared")
    assert [index.data(CODE) for index in (job, rank)] == ["27-2011.00", "27-2011.00"]
    assert QModelIndex().data() is None


def test_as_many_rows_replace_others_without_a_reset(qtbot: QtBot, model: TableModel) -> None:
    with qtbot.assertNotEmitted(model.modelReset), qtbot.waitSignal(model.dataChanged):
        model.set_rows(_rows(3, first="Dancers"))
    assert model.index(0, 0).data() == "Dancers"
    with qtbot.waitSignal(model.modelReset):
        model.set_rows(_rows(4))
    with qtbot.waitSignal(model.modelReset):
        model.set_rows(_rows(4), [Column("Work"), Column("Match")])


def test_a_table_keeps_its_scroll_and_its_row(table: JobTable) -> None:
    table.show_rows(_rows(60))
    assert table.currentIndex().row() == 0
    table.setCurrentIndex(table.model().index(40, 0))
    scrolled = table.verticalScrollBar().value()
    assert scrolled > 0
    table.show_rows(_rows(60, first="Dancers"))
    assert table.verticalScrollBar().value() == scrolled
    assert table.currentIndex().row() == 40
    table.show_rows(_rows(2))
    assert table.currentIndex().row() == 0


def test_a_table_filled_hundreds_of_times_leaves_no_objects_behind(table: JobTable) -> None:
    def objects() -> list[Shiboken.Object]:
        gc.collect()
        return [each for each in gc.get_objects() if isinstance(each, Shiboken.Object)]

    def fill(time: int) -> None:
        table.show_rows(_rows(5 + time % 3))
        table.horizontalHeader().repaint()
        table.viewport().repaint()
        for column in range(2):
            assert table.model().headerData(column, Qt.Orientation.Horizontal)

    fill(0)
    before = objects()
    known = {id(each) for each in before}
    for time in range(300):
        fill(time)
    left_behind = [each for each in objects() if id(each) not in known]
    assert left_behind == []


def test_a_click_and_enter_choose_a_job(qtbot: QtBot, table: JobTable) -> None:
    table.show_rows(_rows(3))
    table.selectionModel().setCurrentIndex(
        table.model().index(1, 1), QItemSelectionModel.SelectionFlag.ClearAndSelect
    )
    with qtbot.waitSignal(table.job_chosen) as chosen:
        QTest.keyClick(table, Qt.Key.Key_Return)
    assert chosen.args == ["code 1"]
    second = table.visualRect(table.model().index(2, 0)).center()
    with qtbot.waitSignal(table.job_chosen) as chosen:
        QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=second)
    assert chosen.args == ["code 2"]
