"""What tests of the overview do over and over."""

import sqlite3
from contextlib import closing

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QMenu, QWidget

from careerapp import paths
from careerapp.domain.job_list import Display
from careerapp.ui.results.overview.filter_form import FilterForm
from careerapp.ui.results.overview.overview_tab import OverviewTab
from careerapp.ui.results.results_view import ResultsView
from careerapp.ui.results.side_panel import Panel
from careerapp.ui.results.table_model import CODE, NOTE


def jobs_where(condition: str, place: str = "CA") -> set[str]:
    """Return the codes of the jobs that a condition holds for, asked of the database itself.

    The condition may name ``code``, ``entry_education``, ``growth`` and ``openings`` of a job, and
    ``jobs``, ``quotient``, ``pay`` and ``hourly`` of the place.
    """
    query = f"""
        SELECT code FROM occupations JOIN projections USING (bls_code) LEFT JOIN (
            SELECT bls_code, employment AS jobs, location_quotient AS quotient,
                wage_median AS pay, hourly_median AS hourly
            FROM labor_market WHERE location = ?
        ) USING (bls_code) WHERE {condition}"""
    with closing(sqlite3.connect(paths.DATABASE)) as connection:
        return {code for (code,) in connection.execute(query, (place,))}


def open_filters(results: ResultsView) -> FilterForm:
    """Open the panel with the filters, if it is closed."""
    button = results.header.button(Panel.FILTERS)
    if not button.isChecked():
        click(button)
    assert results.filters.isVisible()
    return results.filters.form


def show_as(overview: OverviewTab, display: Display) -> None:
    """Choose bars, map or list with the mouse."""
    click(overview.toolbar.display.button(display))


def choose(choice: QComboBox, text: str) -> None:
    """Go to a word of a choice with the arrow keys."""
    place = choice.findText(text)
    assert place >= 0, f"{text!r} is no choice among {texts(choice)}"
    assert choice.isVisible(), f"{choice.accessibleName()} is not to be seen"
    while choice.currentIndex() != place:
        down = choice.currentIndex() < place
        QTest.keyClick(choice, Qt.Key.Key_Down if down else Qt.Key.Key_Up)


def texts(choice: QComboBox) -> list[str]:
    """Return all words of a choice."""
    return [choice.itemText(place) for place in range(choice.count())]


def click(widget: QAbstractButton) -> None:
    """Click what can be seen and clicked."""
    assert widget.isVisible(), f"{widget.text()} is not to be seen"
    assert widget.isEnabled(), f"{widget.text()} cannot be clicked"
    middle = QPoint(12, widget.height() // 2)
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton, pos=middle)


def button(widget: QWidget, text: str) -> QAbstractButton:
    """Return the button that is seen and whose words or name begin with a text."""
    return next(
        each
        for each in widget.findChildren(QAbstractButton)
        if each.isVisible() and text in (each.text().replace("&", ""), each.accessibleName())
    )


def column(overview: OverviewTab, place: int, role: int = Qt.ItemDataRole.DisplayRole) -> list[str]:
    """Return a column of the list, from the top."""
    model = overview.list.model()
    return [model.index(row, place).data(role) for row in range(model.rowCount())]


def listed(overview: OverviewTab) -> list[str]:
    """Return the codes of the jobs in the list, from the top."""
    return column(overview, 0, CODE)


def notes(overview: OverviewTab) -> list[str]:
    """Return what stands under the titles in the list."""
    return column(overview, 1, NOTE)


def said(widget: QWidget) -> str:
    """Return all that can be read in a widget outside its charts."""
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


def popup(widget: QWidget) -> QMenu:
    """Return the menu that is open."""
    return next(menu for menu in widget.findChildren(QMenu) if menu.isVisible())
