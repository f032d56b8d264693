"""Jobs side by side: the table of their figures."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel
from pytestqt.qtbot import QtBot

from careerapp.domain.scales import Block
from careerapp.domain.what_if import Weight
from careerapp.ui.main_window import MainWindow
from careerapp.ui.results.results_view import ResultsView
from careerapp.ui.results.side_panel import Panel
from careerapp.ui.results.table_model import CODE
from tests.ui.compare.steps import FOUR, PAY, cells, compare, open_page, row_names, words
from tests.ui.steps import ACTORS, DEVELOPERS, LEGISLATORS, NURSES, browse


def test_how_two_jobs_differ_is_answered_without_scrolling(
    qtbot: QtBot, window: MainWindow, shown: ResultsView
) -> None:
    window.resize(window.minimumSize())
    page = compare(shown, NURSES, ACTORS)
    qtbot.waitUntil(lambda: page.table.rowHeight(0) > 0)
    model, table = page.table.model(), page.table
    seen = table.visibleRegion().boundingRect().bottom()
    rows = range(model.rowCount())
    whole = [row for row in rows if table.rowViewportPosition(row) + table.rowHeight(row) <= seen]
    assert [model.index(row, 0).data(CODE) for row in whole][:5] == [
        "Match",
        PAY,
        "Growth from 2024 to 2034, in the US",
        "Openings each year, in the US",
        "Education to get in",
    ]


def test_differences_come_first_and_alike_figures_under_a_heading(shown: ResultsView) -> None:
    page = compare(shown, NURSES, DEVELOPERS)
    names = row_names(page)
    heading = names.index("Alike")
    assert names.index(PAY) < heading < names.index("Education to get in")
    assert cells(page, "Education to get in") == ["Bachelor's degree"] * 2
    header = page.table.model().headerData(heading, Qt.Orientation.Vertical)
    assert header == "Alike"


def test_a_single_known_figure_is_shown_and_the_others_are_not_published(
    shown: ResultsView,
) -> None:
    page = compare(shown, ACTORS, LEGISLATORS)
    assert cells(page, "Jobs in the US") == ["about 55,000 jobs", "not published"]
    assert cells(page, "Pay in the US: half earn more than") == ["$29.05 an hour", "not published"]


def test_a_reader_hears_job_row_figure_and_which_is_better(shown: ResultsView) -> None:
    page = compare(shown, NURSES, DEVELOPERS)
    index = page.table.model().index(row_names(page).index(PAY), 1)
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == (
        f"Software Developers, {PAY}: $174,410 a year, better"
    )


def test_figures_of_a_wider_group_are_named_as_such(shown: ResultsView) -> None:
    page = compare(shown, NURSES, "29-1141.01")  # acute care nurses share their BLS code
    said = words(page)
    assert "Acute Care Nurses, pay, jobs, outlook and getting in: These figures are" in said
    assert "May 2025" in said


def test_other_weights_renew_the_matches(
    qtbot: QtBot, window: MainWindow, shown: ResultsView
) -> None:
    page = compare(shown, NURSES, DEVELOPERS)
    before = cells(page, "Match") + row_names(page)
    with qtbot.waitSignal(shown.ranking_shown):
        shown.trial.answer(Weight(Block.VALUES), 0.0)
    assert open_page(shown) is page
    assert cells(page, "Match") + row_names(page) != before
    assert "Points from Values" not in row_names(page)


def test_without_answers_there_is_no_match_and_no_place(qtbot: QtBot, window: MainWindow) -> None:
    results = browse(qtbot, window)
    page = compare(results, NURSES, DEVELOPERS)
    names = row_names(page)
    assert "Match" not in names
    assert not [name for name in names if "California" in name]
    assert "Pay in the US: half earn more than" in names


@pytest.mark.parametrize("panel_open", [False, True])
def test_four_jobs_are_whole_in_the_smallest_window_beside_the_open_panel(
    qtbot: QtBot, window: MainWindow, shown: ResultsView, panel_open: bool
) -> None:
    window.resize(window.minimumSize())
    if panel_open:
        QTest.mouseClick(shown.header.button(Panel.WHAT_IF), Qt.MouseButton.LeftButton)
    page = compare(shown, *FOUR)
    table = page.table
    qtbot.waitUntil(lambda: table.width() > 0)
    assert table.horizontalScrollBar().maximum() == 0
    assert table.columnViewportPosition(3) + table.columnWidth(3) <= table.viewport().width()
    for code in FOUR:
        head = page.heads.head(code)
        right = head.mapTo(page, head.rect().topRight()).x()
        assert right <= page.width()
        assert head.link.height() >= head.link.heightForWidth(head.link.width())


def test_long_titles_leave_the_screen_to_the_figures(
    qtbot: QtBot, window: MainWindow, shown: ResultsView
) -> None:
    window.resize(window.minimumSize())
    QTest.mouseClick(shown.header.button(Panel.WHAT_IF), Qt.MouseButton.LeftButton)
    longest = sorted(shown.matches, key=lambda match: -len(match.title))[:4]
    page = compare(shown, *(match.code for match in longest))
    qtbot.waitUntil(lambda: page.heads.height() > 0)
    assert page.heads.height() < page.height() / 4
    for match in longest:
        link = page.heads.head(match.code).link
        assert link.accessibleName() == link.toolTip() == match.title
        assert link.width() >= link.minimumSizeHint().width()  # no word is cut in two


def test_where_words_need_more_room_columns_scroll_and_row_names_and_titles_keep_up(
    qtbot: QtBot, shown: ResultsView
) -> None:
    page = compare(shown, *FOUR)
    page.table.setFixedWidth(420)
    bar = page.table.horizontalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    bar.setValue(bar.maximum())
    assert page.table.verticalHeader().isVisible()
    head = page.heads.head(FOUR[3])
    column = page.table.columnViewportPosition(3)
    viewport = page.table.viewport()
    assert head.mapTo(page, head.rect().topLeft()).x() == (
        viewport.mapTo(page, viewport.rect().topLeft()).x() + column
    )


def test_every_control_has_a_name(shown: ResultsView) -> None:
    page = compare(shown, NURSES, DEVELOPERS)
    for button in page.heads.findChildren(QAbstractButton):
        assert button.accessibleName()
    assert page.table.accessibleName()
    label = next(each for each in page.findChildren(QLabel) if each.buddy() is page.search)
    assert label.text() == "Add a &job"
