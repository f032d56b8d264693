"""Data that are old are said to be so, where a counselor sees it."""

from datetime import date

import pytest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from careerapp.ui.data import age
from careerapp.ui.main_window import MainWindow
from tests.ui.data.steps import said_of_sources
from tests.ui.steps import PERSON, find_results, words

NOTE = (
    "More than two years old: what is known about jobs (May 2025) and pay (May 2025). "
    "Data → Update from file… takes in newer files."
)


@pytest.fixture
def in_july_2027(monkeypatch: pytest.MonkeyPatch) -> None:
    class InJuly2027(date):
        @classmethod
        def today(cls) -> "InJuly2027":
            return cls(2027, 7, 1)

    monkeypatch.setattr(age, "date", InJuly2027)


@pytest.mark.usefixtures("in_july_2027")
def test_it_is_said_over_the_careers_and_where_the_sources_are(
    qtbot: QtBot, window: MainWindow
) -> None:
    results = find_results(qtbot, window, PERSON)
    assert NOTE in words(results.tabs.ranking, visible=True)
    said = said_of_sources(window)
    assert "What is known about jobs is from May 2025, more than two years ago." in said
    assert "takes in newer files from www.onetcenter.org/database.html." in said
    assert "takes in newer files from www.bls.gov/oes." in said
    assert "The outlook is from" not in said  # of August 2025


@pytest.mark.usefixtures("in_july_2027")
def test_the_way_is_called_as_in_the_menus(window: MainWindow) -> None:
    (menu,) = [each for each in window.menuBar().findChildren(QMenu) if each.title() == "&Data"]
    entries = [entry.text().replace("&", "") for entry in menu.actions()]
    assert "Update from file…" in entries


def test_nothing_is_said_of_data_that_are_not_old(qtbot: QtBot, window: MainWindow) -> None:
    results = find_results(qtbot, window, PERSON)
    assert "two years" not in words(results.tabs.ranking, visible=True)
    assert "two years" not in said_of_sources(window)
