"""Answering: what a person can do with the results."""

from dataclasses import replace

from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QStyle, QStyleOptionTab
from pytestqt.qtbot import QtBot

from careerapp.domain.job_list import Display
from careerapp.domain.profile import Profile
from careerapp.domain.scales import Interest
from careerapp.ui.engine import Engine
from careerapp.ui.figure_view import FigureView
from careerapp.ui.layouts import lay_out_now
from careerapp.ui.main_window import MainWindow
from careerapp.ui.results.job.job_tab import JobTab
from careerapp.ui.results.results_view import ResultsView
from careerapp.ui.settings import Settings
from careerapp.ui.theme import Appearance, Theme
from tests.ui.steps import DEVELOPERS, NURSES, PERSON, find_results, open_job

_WORDS_OF_TAB = QStyle.SubElement.SE_TabBarTabText


def _shown(results: ResultsView) -> list[str]:
    return [match.code for match in results.ranking.shown]


def _open_jobs(results: ResultsView) -> list[str]:
    pages = [results.tabs.widget(index) for index in range(results.tabs.count())]
    return [page.code for page in pages if isinstance(page, JobTab)]


def test_the_list_is_the_recommenders(results: ResultsView, engine: Engine) -> None:
    assert _shown(results) == [match.code for match in engine.recommender.recommend(PERSON, 10)]


def test_the_bar_chart_says_its_figures(results: ResultsView) -> None:
    said = results.ranking.chart.accessibleDescription()
    for match in results.matches[:5]:
        assert f"{match.title}: {round(match.match)} %" in said


def test_a_click_on_a_job_opens_its_tab(results: ResultsView) -> None:
    results.ranking.toolbar.display.button(Display.LIST).click()
    listing = results.ranking.list
    second = listing.visualRect(listing.model().index(1, 0)).center()
    QTest.mouseClick(listing.viewport(), Qt.MouseButton.LeftButton, pos=second)
    tab = results.tabs.currentWidget()
    assert isinstance(tab, JobTab)
    assert tab.code == results.matches[1].code


def test_a_job_opens_once_closes_and_reopens(results: ResultsView) -> None:
    first = open_job(results, NURSES)
    open_job(results, DEVELOPERS)
    assert open_job(results, NURSES) is first
    assert _open_jobs(results) == [NURSES, DEVELOPERS]
    results.tabs.close_current()
    assert _open_jobs(results) == [DEVELOPERS]
    results.tabs.reopen()
    tab = results.tabs.currentWidget()
    assert isinstance(tab, JobTab)
    assert tab.code == NURSES


def test_after_closing_a_job_the_keyboard_is_at_the_list(
    qtbot: QtBot, window: MainWindow, results: ResultsView
) -> None:
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    results.ranking.toolbar.display.button(Display.LIST).click()
    open_job(results, NURSES)
    results.tabs.close_current()
    qtbot.waitUntil(results.ranking.list.hasFocus)


def test_ratings_that_did_not_count_are_said_to(qtbot: QtBot, window: MainWindow) -> None:
    def remarks(view: ResultsView) -> list[str]:
        return [
            label.text()
            for label in view.findChildren(QLabel)
            if "do not count" in label.text() and label.isVisible()
        ]

    assert remarks(find_results(qtbot, window, PERSON)) == []
    same = Profile(interests=dict.fromkeys(Interest, 0.7), values=PERSON.values)
    assert remarks(find_results(qtbot, window, same)) == [
        "Your interests are all rated alike, or nearly, so they do not count here."
    ]
    nearly = replace(same, interests={**same.interests, Interest.SOCIAL: 0.75})
    assert len(remarks(find_results(qtbot, window, nearly))) == 1


def test_a_long_name_does_not_widen_the_window(qtbot: QtBot, window: MainWindow) -> None:
    find_results(qtbot, window, replace(PERSON, name="x" * 400))
    assert window.minimumSizeHint().width() <= 1024


def test_charts_have_as_many_dots_to_the_inch_as_the_window(results: ResultsView) -> None:
    chart = results.ranking.chart
    assert chart.figure.dpi == chart.logicalDpiX() * chart.devicePixelRatioF()


def test_enough_of_a_jobs_name_stays_on_its_tab_to_know_it_by(
    results: ResultsView, window: MainWindow, large_text: None
) -> None:
    window.resize(1024, 640)
    for match in results.matches[:6]:
        open_job(results, match.code)
    lay_out_now()
    tabs, bar = results.tabs, results.tabs.tabBar()
    metrics = bar.fontMetrics()
    for index in range(tabs.count()):
        option = QStyleOptionTab()
        bar.initStyleOption(option, index)
        words = bar.style().subElementRect(_WORDS_OF_TAB, option, bar)
        whole = metrics.horizontalAdvance(tabs.tabToolTip(index) or tabs.tabText(index))
        can_be_closed = index > 2
        enough = 7 * metrics.averageCharWidth() if can_be_closed else whole
        assert words.width() >= min(enough, whole)


def test_the_ranking_and_the_list_of_all_jobs_cannot_be_closed(results: ResultsView) -> None:
    for page in (results.ranking, results.browse):
        results.tabs.setCurrentWidget(page)
        assert not results.tabs.can_close
        results.tabs.close_current()
        assert results.tabs.currentWidget() is page


def test_a_closed_job_leads_back_to_the_list_that_it_came_from(results: ResultsView) -> None:
    for page in (results.browse, results.ranking):
        results.tabs.setCurrentWidget(page)
        open_job(results, NURSES)
        results.tabs.close_current()
        assert results.tabs.currentWidget() is page


def test_back_to_the_answers_and_again_to_the_results(
    qtbot: QtBot, window: MainWindow, results: ResultsView
) -> None:
    before = _shown(results)
    change = next(each for each in results.findChildren(QPushButton) if "answers" in each.text())
    change.click()
    assert window.wizard.isVisible()
    assert window.wizard.profile == PERSON
    window.flow.show_results()
    assert results.isVisible()
    assert _shown(results) == before

    painter = Profile(interests={Interest.ARTISTIC: 1.0, Interest.INVESTIGATIVE: 0.0})
    find_results(qtbot, window, painter)
    assert _shown(results) != before


def test_dark_and_light_switch_under_an_open_job(
    window: MainWindow, results: ResultsView, theme: Theme, store: QSettings
) -> None:
    tab = open_job(results, NURSES)
    chart = tab.findChildren(FigureView)[0]
    button = next(
        each
        for each in tab.findChildren(QPushButton)
        if each.accessibleDescription() == "Opens your browser"
    )
    seen = {}
    for name in ("Dark", "Light"):
        _appearance(window, name).trigger()
        chart.draw()
        icon = button.icon().pixmap(button.iconSize()).toImage()
        drawn = [
            icon.pixelColor(x, y).lightness()
            for x in range(icon.width())
            for y in range(icon.height())
            if icon.pixelColor(x, y).alpha() == 255
        ]
        seen[name] = (
            window.palette().window().color().lightness(),
            chart.grab().toImage().pixelColor(2, 2).lightness(),
            sum(drawn) / len(drawn),
        )
    window_dark, chart_dark, icon_dark = seen["Dark"]
    window_light, chart_light, icon_light = seen["Light"]
    assert window_dark < 60 < 200 < window_light
    assert chart_dark < 60 < 200 < chart_light
    assert icon_light < 60 < 200 < icon_dark
    assert Settings(store).appearance is Appearance.LIGHT


def _appearance(window: MainWindow, name: str) -> QAction:
    return next(
        action for action in window.findChildren(QAction) if action.text().replace("&", "") == name
    )
