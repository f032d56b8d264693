"""What is said where there is no room for all of it."""

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from careerapp.ui.results.choice import Choice
from careerapp.ui.results.job_table import JobTable
from careerapp.ui.results.table_model import Cell, Column, Row

_LONG = "Sales Representatives, Wholesale and Manufacturing, Except Technical Products"


@pytest.fixture
def table(qtbot: QtBot) -> JobTable:
    table = JobTable("Jobs", (Column("Job", is_wide=True), Column("Match", is_figure=True)))
    qtbot.addWidget(table)
    table.resize(300, 200)
    table.show_rows(
        [
            Row((Cell(_LONG, "Sales"), Cell("61 %")), "41-4012.00"),
            Row((Cell("Actors", "Arts"), Cell("60 %")), "27-2011.00"),
        ]
    )
    table.show()
    qtbot.waitExposed(table)
    return table


def _pointed_at(table: JobTable, row: int) -> str:
    """Return what is told to somebody who points at a row's job."""
    place = table.visualRect(table.model().index(row, 0)).center()
    event = QHelpEvent(QEvent.Type.ToolTip, place, table.viewport().mapToGlobal(place))
    QApplication.sendEvent(table.viewport(), event)
    return QToolTip.text() if QToolTip.isVisible() else ""


def test_a_title_that_is_cut_off_is_told_whole(qtbot: QtBot, table: JobTable) -> None:
    table.setWordWrap(False)
    assert _pointed_at(table, 0) == f"{_LONG}\nSales"
    QToolTip.hideText()
    qtbot.waitUntil(lambda: not QToolTip.isVisible())
    assert _pointed_at(table, 1) == ""


def test_a_title_that_wraps_makes_its_row_higher(table: JobTable) -> None:
    table.resizeRowsToContents()
    assert table.rowHeight(0) > table.rowHeight(1)


def test_columns_are_as_wide_as_their_texts_and_do_not_get_narrower(table: JobTable) -> None:
    before = table.columnWidth(1)
    table.show_rows([Row((Cell("Actors"), Cell("= 1,000 %")))])
    wider = table.columnWidth(1)
    assert wider > before
    table.show_rows([Row((Cell("Actors"), Cell("1")))])
    assert table.columnWidth(1) == wider
    assert table.columnWidth(0) + wider == table.viewport().width()


def test_a_choice_ends_in_dots_where_there_is_no_room(qtbot: QtBot) -> None:
    choice = Choice()
    qtbot.addWidget(choice)
    choice.addItems(["Law", "Doctoral or professional degree"])
    choice.show()
    choices = ((0, 120), (1, 120), (1, 400))
    cut = []
    for place, width in choices:
        choice.setCurrentIndex(place)
        choice.resize(width, 34)
        cut.append(choice.is_cut)
    assert cut == [False, True, False]
