"""Looking through all jobs: the list, and the search box over it."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from careerapp.ui.results.job.job_tab import JobTab
from careerapp.ui.results.results_view import ResultsView
from tests.ui.browse.steps import column_of, notes_of, said
from tests.ui.steps import NURSES


def test_all_jobs_are_listed_with_their_kind_of_work(view: ResultsView) -> None:
    titles = column_of(view.browse)
    assert len(titles) == 923
    assert titles[:2] == ["Accountants and Auditors", "Actors"]
    assert notes_of(view.browse)[:2] == ["Business and finance", "Arts, media and sports"]
    assert "923 jobs" in said(view.browse)


def test_typing_narrows_the_list_and_enter_opens_the_first_job(
    qtbot: QtBot, view: ResultsView
) -> None:
    qtbot.waitUntil(view.browse.search.hasFocus)
    QTest.keyClicks(view.browse.search, "registered nu")
    titles = column_of(view.browse)
    assert titles[0] == "Registered Nurses"  # and others that are also called registered nurse
    assert f"{len(titles)} of 923 jobs" in said(view.browse)
    QTest.keyClick(view.browse.search, Qt.Key.Key_Return)
    tab = view.tabs.currentWidget()
    assert isinstance(tab, JobTab)
    assert tab.code == NURSES


def test_down_leads_from_the_search_box_into_the_list(qtbot: QtBot, view: ResultsView) -> None:
    qtbot.waitUntil(view.browse.search.hasFocus)
    QTest.keyClick(view.browse.search, Qt.Key.Key_Down)
    assert view.browse.list.hasFocus()
    QTest.keyClick(view.browse.list, Qt.Key.Key_Down)
    QTest.keyClick(view.browse.list, Qt.Key.Key_Return)
    assert view.tabs.tabText(view.tabs.currentIndex()) == "Actors"


def test_escape_leads_back_to_the_search_box_and_empties_it(
    qtbot: QtBot, view: ResultsView
) -> None:
    search = view.browse.search
    qtbot.waitUntil(search.hasFocus)
    QTest.keyClicks(search, "nurse")
    QTest.keyClick(search, Qt.Key.Key_Down)
    QTest.keyClick(view.browse.list, Qt.Key.Key_Escape)
    assert search.hasFocus()
    assert search.selectedText() == "nurse"
    QTest.keyClick(search, Qt.Key.Key_Escape)
    assert search.text() == ""
    assert len(column_of(view.browse)) == 923


def test_a_click_opens_a_job_and_closing_it_leads_back(qtbot: QtBot, view: ResultsView) -> None:
    listing = view.browse.list
    third = listing.visualRect(listing.model().index(2, 0)).center()
    QTest.mouseClick(listing.viewport(), Qt.MouseButton.LeftButton, pos=third)
    assert view.tabs.tabText(view.tabs.currentIndex()) == "Actuaries"
    view.tabs.close_current()
    assert view.tabs.currentWidget() is view.browse
    qtbot.waitUntil(listing.hasFocus)


def test_another_name_is_told_under_the_title(view: ResultsView) -> None:
    view.browse.search.setText("game designer")
    listing = view.browse.list.model()
    assert listing.index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole) == (
        "Commercial and Industrial Designers, also called Game Designer · Arts, media and sports"
    )


def test_typing_errors_are_forgiven_while_typing(view: ResultsView) -> None:
    QTest.keyClicks(view.browse.search, "sofware dev")
    assert column_of(view.browse)[0] == "Software Developers"
    assert view.browse.list.currentIndex().row() == 0


def test_headings_stand_over_their_cells(view: ResultsView) -> None:
    listing = view.browse.list
    listing.clearSelection()
    picture = listing.grab().toImage()
    top = listing.horizontalHeader().height()
    frame = listing.frameWidth() + 1

    def first_ink(above: int, below: int) -> int:
        return next(
            x
            for x in range(frame, picture.width())
            if any(picture.pixelColor(x, y).lightness() < 150 for y in range(above, below))
        )

    heading = first_ink(frame, top - 1)
    row = listing.rowHeight(1)
    cell = first_ink(top + row + 2, top + 2 * row - 2)  # "Job", "Actors" and its note
    assert abs(heading - cell) <= 1
