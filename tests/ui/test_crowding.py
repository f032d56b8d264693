"""What `crowded` finds, each on a fault made for it, and nothing where there is none."""

import pytest
from PySide6.QtWidgets import (
    QGroupBox,
    QLabel,
    QLineEdit,
    QListView,
    QPushButton,
    QScrollArea,
    QTabBar,
    QTableView,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from careerapp.ui.labels import text_label
from careerapp.ui.results.steady_choice import SteadyChoice
from careerapp.ui.results.table_model import Cell, Column, Row, TableModel
from careerapp.ui.theme import Theme
from tests.ui.crowding import crowded

LONG = "Words that need far more room than they are given here"


@pytest.fixture
def page(qtbot: QtBot, theme: Theme) -> QWidget:
    page = QWidget()
    qtbot.addWidget(page)
    page.resize(400, 300)
    page.show()
    return page


def _put(page: QWidget, part: QWidget, x: int, y: int, width: int, height: int) -> None:
    part.setParent(page)
    part.setGeometry(x, y, width, height)
    part.show()


def test_nothing_is_found_where_nothing_is_wrong(page: QWidget) -> None:
    column = QVBoxLayout(page)
    for part in (text_label(LONG * 3), QPushButton(LONG), QLineEdit(), QListView()):
        column.addWidget(part)
    assert crowded(page) == []


def test_words_in_a_narrow_place(page: QWidget) -> None:
    label = QLabel(LONG)
    _put(page, label, 0, 0, 60, 40)
    (found,) = crowded(page)
    assert found.startswith(f"QLabel “{LONG}” is 60 wide and needs ")


def test_lines_in_a_low_place(page: QWidget) -> None:
    _put(page, text_label(LONG * 2), 0, 0, 200, 20)
    (found,) = crowded(page)
    assert " is 20 high and needs " in found


def test_a_word_that_is_wider_than_its_lines(page: QWidget) -> None:
    _put(page, text_label("Rechtsschutzversicherungsgesellschaften"), 0, 0, 80, 200)
    (found,) = crowded(page)
    assert " is 80 wide and needs " in found


def test_rich_text_that_is_cut_off(page: QWidget) -> None:
    label = QLabel(f"<table><tr><td>{LONG}</td><td>{LONG}</td></tr></table>")
    label.setWordWrap(True)
    _put(page, label, 0, 0, 200, 20)
    (found,) = crowded(page)
    assert " is 20 high and needs " in found


def test_a_table_that_does_not_wrap(page: QWidget) -> None:
    label = QLabel(f"<table><tr><td>{LONG}</td><td>{LONG}</td></tr></table>")
    _put(page, label, 0, 0, 200, 200)
    assert any(" is 200 wide and needs " in each for each in crowded(page))


def test_a_button_that_is_squeezed(page: QWidget) -> None:
    _put(page, QPushButton("Next"), 0, 0, 20, 40)
    (found,) = crowded(page)
    assert found.startswith("QPushButton “Next” is 20 wide and needs ")


def test_what_covers_each_other(page: QWidget) -> None:
    for name, y in (("one", 0), ("two", 30)):
        _put(page, QPushButton(name), 0, y, 100, 40)
    assert crowded(page) == ["QPushButton “one” and QPushButton “two” overlap: 0, 30, 100 x 10"]


def test_what_sticks_out(page: QWidget) -> None:
    _put(page, QPushButton("Next"), 350, 0, 100, 40)
    (found,) = crowded(page)
    assert (
        found == "QPushButton “Next” sticks out of QWidget “”: 350, 0, 100 x 40 in 0, 0, 400 x 300"
    )


def test_what_has_to_be_scrolled_sideways(page: QWidget) -> None:
    area, wide = QScrollArea(), QWidget()
    wide.setMinimumSize(500, 50)
    area.setWidget(wide)
    _put(page, area, 0, 0, 300, 100)
    (found,) = crowded(page)
    assert found.startswith("QScrollArea “” has to be scrolled sideways, by ")


def test_a_choice_whose_words_are_told_nowhere(page: QWidget) -> None:
    choice = SteadyChoice()
    choice.addItem(LONG)
    _put(page, choice, 0, 0, 160, 40)
    assert crowded(page) == [], "it tells them to whoever points at it"
    choice.setToolTip("What you like")
    assert crowded(page) == [f"SteadyChoice “” cuts off “{LONG}”"]


def test_an_example_that_is_cut_off(page: QWidget) -> None:
    line = QLineEdit()
    line.setPlaceholderText(LONG)
    _put(page, line, 0, 0, 120, 40)
    assert crowded(page) == [f"QLineEdit “” cuts off “{LONG}”"]


def test_a_title_and_tabs_that_are_cut_off(page: QWidget) -> None:
    _put(page, QGroupBox(LONG), 0, 100, 120, 100)
    bar = QTabBar()
    bar.addTab(LONG)
    _put(page, bar, 0, 0, 150, 40)
    found = crowded(page)
    assert f"QGroupBox “” cuts off “{LONG}”" in found
    assert f"a tab cuts off “{LONG}”" in found
    bar.setTabToolTip(0, LONG)
    assert f"a tab cuts off “{LONG}”" not in crowded(page)


def test_rows_that_are_too_low_and_columns_that_are_too_narrow(page: QWidget) -> None:
    table = QTableView()
    model = TableModel([Column("Rechtsschutzversicherung")], table)
    model.set_rows([Row((Cell("Kraftfahrzeughaftpflicht"),))])
    table.setModel(model)
    _put(page, table, 0, 0, 300, 200)
    table.setRowHeight(0, 5)
    table.setColumnWidth(0, 50)
    found = " ".join(crowded(page))
    assert "the row of “Kraftfahrzeughaftpflicht” is " in found
    assert "“Kraftfahrzeughaftpflicht” is " in found
    assert "the heading “Rechtsschutzversicherung” is " in found
