"""Jobs side by side: every control of the page, with the real jobs."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QPushButton, QRadioButton, QWidget
from pytestqt.qtbot import QtBot

from careerapp.domain.scales import Block, Interest
from careerapp.domain.shortlist import Favorite, Shortlist
from careerapp.domain.what_if import Weight
from careerapp.ui.figure_view import FigureView
from careerapp.ui.main_window import MainWindow
from careerapp.ui.results.compare.compare_tab import CompareTab
from careerapp.ui.results.job.job_tab import JobTab
from careerapp.ui.results.results_view import ResultsView
from careerapp.ui.results.side_panel import Panel
from careerapp.ui.results.table_model import CODE, NOTE
from tests.ui.keyboard import KEY, focused, press
from tests.ui.steps import ACTORS, DEVELOPERS, LEGISLATORS, NURSES, browse, open_job

PRACTITIONERS = "29-1171.00"
FOUR = (NURSES, ACTORS, LEGISLATORS, PRACTITIONERS)
PAY = "Pay in California: half earn more than"


@pytest.fixture
def shown(qtbot: QtBot, window: MainWindow, results: ResultsView) -> ResultsView:
    """The results, in a window that has the keyboard."""
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return results


def _compare(results: ResultsView, *codes: str) -> CompareTab:
    results.tabs.compare(codes)
    return _page(results)


def _page(results: ResultsView) -> CompareTab:
    page = results.tabs.currentWidget()
    assert isinstance(page, CompareTab)
    return page


def _names(page: CompareTab) -> list[str]:
    model = page.table.model()
    return [model.index(row, 0).data(CODE) for row in range(model.rowCount())]


def _cells(page: CompareTab, name: str) -> list[str]:
    """Return a row, with the mark of the better job after its figure."""
    model, row = page.table.model(), _names(page).index(name)
    indexes = (model.index(row, column) for column in range(model.columnCount()))
    return [" ".join(filter(None, (each.data(), each.data(NOTE)))) for each in indexes]


def _words(widget: QWidget) -> str:
    labels = [label.text() for label in widget.findChildren(QLabel) if label.isVisible()]
    return "\n".join(labels)


def _press_compare(tab: JobTab) -> None:
    button = next(each for each in tab.findChildren(QPushButton) if each.text() == "Compare")
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_the_first_job_asks_for_another_one(shown: ResultsView) -> None:
    _press_compare(open_job(shown, NURSES))
    page = _page(shown)
    assert page.codes == (NURSES,)
    assert "Add a job to see how it differs from Registered Nurses." in _words(page)
    assert not page.table.isVisible()
    assert page.search.hasFocus()


def test_a_related_job_can_be_added_at_once(shown: ResultsView) -> None:
    page = _compare(shown, NURSES)
    links = page.first_steps.findChildren(QAbstractButton)
    link = next(each for each in links if each.accessibleName() == "Add Nurse Practitioners")
    link.setFocus()
    press(KEY.Key_Return)
    assert page.codes == (NURSES, PRACTITIONERS)
    assert page.isAncestorOf(focused())
    assert page.table.isVisible()
    assert page.first_steps.isHidden()


def test_jobs_are_added_from_their_pages_into_one_comparison(shown: ResultsView) -> None:
    for code in (NURSES, DEVELOPERS):
        _press_compare(open_job(shown, code))
    page = _page(shown)
    assert page.codes == (NURSES, DEVELOPERS)
    assert _cells(page, PAY) == ["$140,270 a year", "$174,410 a year ▲ better"]
    assert sum(isinstance(each, CompareTab) for each in _pages(shown)) == 1


def _pages(results: ResultsView) -> list[QWidget | None]:
    return [results.tabs.widget(index) for index in range(results.tabs.count())]


def test_jobs_are_added_by_typing_with_errors_and_the_keyboard_stays_in_the_box(
    qtbot: QtBot, shown: ResultsView
) -> None:
    page = _compare(shown, NURSES)
    qtbot.waitUntil(lambda: page.search.is_ready)
    QTest.keyClicks(page.search, "sofware dev")
    assert page.search.found[0].code == DEVELOPERS
    press(KEY.Key_Return)
    assert page.codes == (NURSES, DEVELOPERS)
    assert page.search.text() == ""
    assert page.search.hasFocus()


def test_arrow_keys_go_to_another_of_the_jobs_found(qtbot: QtBot, shown: ResultsView) -> None:
    page = _compare(shown, NURSES)
    qtbot.waitUntil(lambda: page.search.is_ready)
    QTest.keyClicks(page.search, "teacher")
    third = page.search.found[2].code
    assert page.search.accessibleDescription().startswith("Press Enter to add ")
    popup = page.search.popup
    assert popup.isVisible()
    for _ in range(3):
        QTest.keyClick(popup, KEY.Key_Down)
    assert page.search.found[2].title in page.search.accessibleDescription()
    QTest.keyClick(popup, KEY.Key_Return)
    assert page.codes == (NURSES, third)
    assert not popup.isVisible()


def test_a_click_on_one_of_the_jobs_found_adds_it(qtbot: QtBot, shown: ResultsView) -> None:
    page = _compare(shown, NURSES)
    qtbot.waitUntil(lambda: page.search.is_ready)
    QTest.keyClicks(page.search, "actor")
    popup = page.search.popup
    place = popup.visualRect(popup.model().index(0, 0)).center()
    found = page.search.found[0].code
    QTest.mouseClick(popup.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert page.codes == (NURSES, found)


def test_where_no_job_is_found_that_is_said(qtbot: QtBot, shown: ResultsView) -> None:
    page = _compare(shown, NURSES)
    qtbot.waitUntil(lambda: page.search.is_ready)
    QTest.keyClicks(page.search, "zzxqk")
    assert "No job is called that." in _words(page)
    press(KEY.Key_Return)
    assert page.codes == (NURSES,)
    page.search.clear()
    assert "No job is called that." not in _words(page)


def test_the_box_can_be_filled_from_outside(qtbot: QtBot, shown: ResultsView) -> None:
    page = _compare(shown, NURSES, ACTORS)  # so that the keyboard is elsewhere
    page.search.setText("software developers")
    qtbot.waitUntil(lambda: bool(page.search.found))
    assert page.search.found[0].code == DEVELOPERS


def test_four_jobs_are_the_most(shown: ResultsView) -> None:
    page = _compare(shown, *FOUR)
    assert not page.search.isEnabled()
    assert "Four jobs fit side by side." in _words(page)
    _press_compare(open_job(shown, DEVELOPERS))
    assert _page(shown).codes == FOUR
    assert "Take one out to add Software Developers." in _words(page)


def test_a_job_can_be_taken_out_and_another_chosen(qtbot: QtBot, shown: ResultsView) -> None:
    page = _compare(shown, *FOUR)
    QTest.mouseClick(page.heads.head(ACTORS).remove, Qt.MouseButton.LeftButton)
    assert page.codes == (NURSES, LEGISLATORS, PRACTITIONERS)
    assert page.heads.head(NURSES).remove.accessibleName() == "Take Registered Nurses out"
    page.search.setFocus()
    qtbot.waitUntil(lambda: page.search.is_ready)
    QTest.keyClicks(page.search, "software developers")
    press(KEY.Key_Return)
    assert list(page.codes) == [NURSES, LEGISLATORS, PRACTITIONERS, DEVELOPERS]


def test_tab_goes_from_the_box_over_the_titles_to_the_table(shown: ResultsView) -> None:
    page = _compare(shown, NURSES, ACTORS)
    page.search.setFocus()
    visited = []
    while focused() is not page.table:
        press(KEY.Key_Tab)
        visited.append(focused().accessibleName())
        assert len(visited) < 10
    assert [name for name in visited if name != "The comparison"] == [
        "Registered Nurses",
        "Take Registered Nurses out",
        "Actors",
        "Take Actors out",
        "The jobs side by side",
    ]


@pytest.mark.parametrize("typed", ["registered nurse", "actor", "teacher"])
def test_the_jobs_found_are_all_seen(qtbot: QtBot, shown: ResultsView, typed: str) -> None:
    page = _compare(shown, NURSES)
    qtbot.waitUntil(lambda: page.search.is_ready)
    QTest.keyClicks(page.search, typed)
    popup = page.search.popup
    assert popup.isVisible()
    last = popup.visualRect(popup.model().index(len(page.search.found) - 1, 0))
    assert popup.viewport().rect().contains(last)


def test_a_title_opens_the_job(shown: ResultsView) -> None:
    page = _compare(shown, NURSES, ACTORS)
    page.heads.head(ACTORS).link.setFocus()
    press(KEY.Key_Return)
    tab = shown.tabs.currentWidget()
    assert isinstance(tab, JobTab)
    assert tab.code == ACTORS


def test_a_closed_comparison_is_opened_again_with_its_jobs(shown: ResultsView) -> None:
    page = _compare(shown, NURSES, ACTORS, DEVELOPERS)
    QTest.mouseClick(page.heads.head(ACTORS).remove, Qt.MouseButton.LeftButton)
    press(KEY.Key_W, Qt.KeyboardModifier.ControlModifier)
    assert shown.tabs.comparison is None
    control_shift = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    press(KEY.Key_T, control_shift)
    assert _page(shown).codes == (NURSES, DEVELOPERS)
    assert _cells(_page(shown), PAY) == ["$140,270 a year", "$174,410 a year ▲ better"]


def test_ticked_jobs_of_the_shortlist_are_compared_in_its_order(
    window: MainWindow, shown: ResultsView
) -> None:
    window.state.shortlist = Shortlist(
        (Favorite(ACTORS), Favorite(NURSES, 3), Favorite(DEVELOPERS))
    )
    shown.tabs.go_to(shown.shortlist)
    for code in (ACTORS, NURSES):
        shown.shortlist.favorites.row(code).box.click()
    QTest.mouseClick(shown.shortlist.compare, Qt.MouseButton.LeftButton)
    assert _page(shown).codes == (NURSES, ACTORS)


def test_how_two_jobs_differ_is_answered_without_scrolling(
    qtbot: QtBot, window: MainWindow, shown: ResultsView
) -> None:
    window.resize(window.minimumSize())
    page = _compare(shown, NURSES, ACTORS)
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
    page = _compare(shown, NURSES, DEVELOPERS)
    names = _names(page)
    heading = names.index("Alike")
    assert names.index(PAY) < heading < names.index("Education to get in")
    assert _cells(page, "Education to get in") == ["Bachelor's degree"] * 2
    header = page.table.model().headerData(heading, Qt.Orientation.Vertical)
    assert header == "Alike"


def test_a_single_known_figure_is_shown_and_the_others_are_not_published(
    shown: ResultsView,
) -> None:
    page = _compare(shown, ACTORS, LEGISLATORS)
    assert _cells(page, "Jobs in the US") == ["about 55,000 jobs", "not published"]
    assert _cells(page, "Pay in the US: half earn more than") == ["$29.05 an hour", "not published"]


def test_a_reader_hears_job_row_figure_and_which_is_better(shown: ResultsView) -> None:
    page = _compare(shown, NURSES, DEVELOPERS)
    index = page.table.model().index(_names(page).index(PAY), 1)
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == (
        f"Software Developers, {PAY}: $174,410 a year, better"
    )


def test_figures_of_a_wider_group_are_named_as_such(shown: ResultsView) -> None:
    page = _compare(shown, NURSES, "29-1141.01")  # acute care nurses share their BLS code
    said = _words(page)
    assert "Acute Care Nurses, pay, jobs, outlook and getting in: These figures are" in said
    assert "May 2025" in said


def test_other_weights_renew_the_matches(
    qtbot: QtBot, window: MainWindow, shown: ResultsView
) -> None:
    page = _compare(shown, NURSES, DEVELOPERS)
    before = _cells(page, "Match") + _names(page)
    with qtbot.waitSignal(shown.ranking_shown):
        shown.trial.answer(Weight(Block.VALUES), 0.0)
    assert _page(shown) is page
    assert _cells(page, "Match") + _names(page) != before
    assert "Points from Values" not in _names(page)


def test_without_answers_there_is_no_match_and_no_place(qtbot: QtBot, window: MainWindow) -> None:
    results = browse(qtbot, window)
    page = _compare(results, NURSES, DEVELOPERS)
    names = _names(page)
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
    page = _compare(shown, *FOUR)
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
    page = _compare(shown, *(match.code for match in longest))
    qtbot.waitUntil(lambda: page.heads.height() > 0)
    assert page.heads.height() < page.height() / 4
    for match in longest:
        link = page.heads.head(match.code).link
        assert link.accessibleName() == link.toolTip() == match.title
        assert link.width() >= link.minimumSizeHint().width()  # no word is cut in two


def test_where_words_need_more_room_columns_scroll_and_row_names_and_titles_keep_up(
    qtbot: QtBot, shown: ResultsView
) -> None:
    page = _compare(shown, *FOUR)
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
    page = _compare(shown, NURSES, DEVELOPERS)
    for button in page.heads.findChildren(QAbstractButton):
        assert button.accessibleName()
    assert page.table.accessibleName()
    label = next(each for each in page.findChildren(QLabel) if each.buddy() is page.search)
    assert label.text() == "Add a &job"


def _drawn(qtbot: QtBot, page: CompareTab) -> dict[Block, FigureView]:
    charts = {block: view.chart for block, view in page.overlays.views.items()}
    qtbot.waitUntil(lambda: all(one.isHidden() or one.current for one in charts.values()))
    return charts


def test_the_table_of_figures_stands_over_the_charts(qtbot: QtBot, shown: ResultsView) -> None:
    page = _compare(shown, NURSES, ACTORS)
    _drawn(qtbot, page)
    table, charts = (part.mapTo(page, QPoint(0, 0)).y() for part in (page.table, page.overlays))
    assert table < charts


def test_charts_show_all_jobs_and_the_person_with_the_figures_as_text(
    qtbot: QtBot, shown: ResultsView
) -> None:
    page = _compare(shown, NURSES, ACTORS)
    charts = _drawn(qtbot, page)
    assert charts[Block.INTERESTS].accessibleName() == (
        "Interests: these jobs differ most in “Creating”"
    )
    said = charts[Block.INTERESTS].accessibleDescription().replace("\N{NO-BREAK SPACE}", " ")
    assert "Creating: Registered Nurses 6 %, Actors 100 %, you 40 %" in said


@pytest.mark.parametrize("way", ["Bars", "Table", "Circles"])
def test_the_same_figures_can_be_seen_in_three_ways(
    qtbot: QtBot, shown: ResultsView, way: str
) -> None:
    page = _compare(shown, NURSES, ACTORS)
    _drawn(qtbot, page)
    button = next(each for each in page.overlays.findChildren(QRadioButton) if each.text() == way)
    button.setFocus()
    press(KEY.Key_Space)
    view = page.overlays.views[Block.INTERESTS]
    assert view.table.isHidden() is (way != "Table")
    assert view.chart.isHidden() is (way == "Table")
    if way == "Table":
        model = view.table.model()
        creating = [model.index(3, column).data() for column in range(model.columnCount())]
        assert [str(cell).split("\N{NO-BREAK SPACE}")[0] for cell in creating] == ["6", "100", "40"]
    else:
        _drawn(qtbot, page)


def test_what_is_not_rated_for_any_of_the_jobs_is_said(qtbot: QtBot, shown: ResultsView) -> None:
    page = _compare(shown, DEVELOPERS, LEGISLATORS)
    qtbot.waitUntil(page.overlays.views[Block.SUBJECTS].isHidden)
    assert "O*NET has rated none of these jobs for “Subjects”." in _words(page.overlays)


def test_another_answer_is_seen_on_the_charts(qtbot: QtBot, shown: ResultsView) -> None:
    page = _compare(shown, NURSES, ACTORS)
    with qtbot.waitSignal(shown.ranking_shown):
        shown.trial.answer(Interest.ARTISTIC, 0.9)
    chart = page.overlays.views[Block.INTERESTS].chart

    def creating() -> str:
        return str(chart.accessibleDescription()).partition("Creating")[2].partition(";")[0]

    qtbot.waitUntil(lambda: "you 90" in creating())
