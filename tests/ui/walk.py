"""A walk through every page and view of the window, in any language and at any size of text.

Nothing is found by its words. `walk` and its parts are generators: at each stop a page is on the
screen, laid out, and whoever walks looks at it. Walks can follow each other in one window.
"""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

from PySide6.QtWidgets import QApplication, QDialog, QMenu, QWidget
from pytestqt.qtbot import QtBot

from careerapp.domain.job_filter import InPlace, JobFilter
from careerapp.domain.job_list import Display
from careerapp.domain.profile import Profile
from careerapp.domain.responses import InterestWay, ValueWay
from careerapp.domain.scales import EducationLevel, Interest, Subject
from careerapp.domain.shortlist import Favorite, Shortlist
from careerapp.ui.background import Background
from careerapp.ui.document.known import Known
from careerapp.ui.layouts import lay_out_now
from careerapp.ui.main_window import MainWindow
from careerapp.ui.results.job.ways import Way, WaySwitch
from careerapp.ui.results.results_view import ResultsView
from careerapp.ui.results.side_panel import Panel
from careerapp.ui.results.what_if.fold import Fold
from careerapp.ui.tick_box import TickBox
from careerapp.ui.window_dialogs import show_about, show_glossary, show_help
from careerapp.ui.wizard.ways.ways_page import WaysPage
from tests.ui.data.example import (
    absent_dialog,
    show_changes,
    show_crosswalk,
    show_reading,
    update_dialog,
)
from tests.ui.steps import (
    ACTORS,
    DEVELOPERS,
    LEGISLATORS,
    NURSES,
    PERSON,
    find_results,
    open_complete_job,
)
from tests.ui.wizard_steps import INTERESTS, PLACE, SCHOOL, SUBJECTS, VALUES

WELCOME = 0
LONG_NAME = "Maximiliane Alexandra von Hohenberg-Lindenfels y García"
KNOWN = [
    Known(Path("a.career"), LONG_NAME, None, 1.7e9),
    Known(Path("b.career"), "", Path("A long name, with a date.career"), 1.7e9, unsaved=True),
    *(Known(Path(f"{place}.career"), "Cy", None, 1.7e9) for place in range(5)),
]
SOMEBODY = replace(
    PERSON,
    name=LONG_NAME,
    planned_education=EducationLevel.DOCTORAL_OR_PROFESSIONAL,
    subjects={Subject.BIOLOGY: 1.0, Subject.MATHEMATICS: 2 / 3, Subject.CHEMISTRY: 0.0},
)
NO_JOB_PASSES = JobFilter(EducationLevel.LESS_THAN_HIGH_SCHOOL, 200_000)
KEPT = Shortlist(
    (
        Favorite(NURSES, 3, "Ask at the job fair, and what the shifts are like. " * 4),
        Favorite(LEGISLATORS, 1),
        Favorite("29-9999.99", 2),  # which nobody knows
    )
)


class Stop(NamedTuple):
    """A page that is on the screen, and how a finding calls it."""

    name: str
    page: QWidget


def walk(qtbot: QtBot, window: MainWindow) -> Iterator[Stop]:
    """Go through everything in a window: questions, results, menus and dialogs."""
    for part in (
        through_questions(qtbot, window),
        through_results(qtbot, window),
        through_menus(window),
        through_dialogs(window),
    ):
        for stop in part:
            settle()
            yield stop


def settle() -> None:
    """Let what has been asked for be laid out, without waiting for charts."""
    for _ in range(5):  # what has another width may want another height, and its page too
        lay_out_now()


def through_questions(qtbot: QtBot, window: MainWindow) -> Iterator[Stop]:
    """Show all pages of the questions, in all ways of answering."""
    wizard = window.wizard
    qtbot.waitUntil(lambda: wizard.has_loaded)
    yield Stop("first page", window)
    wizard.welcome.show_known(KNOWN)
    yield Stop("first page, known people", window)
    wizard.show_profile(SOMEBODY)
    for index, name in ((PLACE, "place"), (SCHOOL, "school"), (SUBJECTS, "subjects")):
        wizard.setCurrentId(index)
        yield Stop(name, window)
    for index, ways in ((INTERESTS, InterestWay), (VALUES, ValueWay)):
        wizard.show_profile(Profile())
        wizard.setCurrentId(index)
        page = wizard.pages[index]
        assert isinstance(page, WaysPage)
        yield Stop(f"{ways.__name__}: choice", window)
        for way in ways:
            page.choose(way)
            yield Stop(f"{ways.__name__}: {way}", window)
        wizard.show_profile(SOMEBODY)
        wizard.setCurrentId(index)
        yield Stop(f"{ways.__name__}: result", window)
    wizard.show_profile(Profile())
    wizard.accept()
    yield Stop("something is missing", window)


def through_results(qtbot: QtBot, window: MainWindow) -> Iterator[Stop]:
    """Show all pages of the results, with every panel beside them."""
    results = find_results(qtbot, window, SOMEBODY)
    window.state.shortlist = Shortlist()
    for place in range(results.tabs.count() - 1, -1, -1):
        results.tabs.close_tab(place)  # what an earlier walk has opened
    yield from _through_careers(results)
    yield from _through_panels(window, results)
    results.tabs.setCurrentWidget(results.browse)
    qtbot.waitUntil(lambda: results.browse.list.model().rowCount() > 0)
    yield Stop("all jobs", window)
    results.tabs.setCurrentWidget(results.shortlist)
    yield Stop("shortlist, empty", window)
    window.state.shortlist = KEPT
    yield Stop("shortlist", window)
    results.trial.reset()  # whose line stands in the place of another one
    assert results.absent_notice.isVisible()
    yield Stop("shortlist, a job is not in the data", window)
    for box in results.shortlist.findChildren(TickBox)[:2]:
        box.click()
    yield Stop("shortlist, two to compare", window)
    yield from _through_job(qtbot, window, results)
    yield from _through_comparison(window, results)


def _through_careers(results: ResultsView) -> Iterator[Stop]:
    window = results.window()
    for display in Display:
        results.ranking.toolbar.display.button(display).click()
        yield Stop(f"careers, as {display}", window)


def _through_panels(window: MainWindow, results: ResultsView) -> Iterator[Stop]:
    results.header.button(Panel.FILTERS).click()
    yield Stop("filters", window)
    state = window.state
    usual = state.view
    strict = JobFilter(EducationLevel.HIGH_SCHOOL, 90_000, InPlace.ABOVE_AVERAGE, growing=True)
    state.view = replace(usual, job_filter=strict)
    yield Stop("filters, all set", window)
    state.view = replace(usual, job_filter=NO_JOB_PASSES)
    yield Stop("filters, no job passes", window)
    state.view = usual
    results.header.button(Panel.WHAT_IF).click()
    for number, fold in enumerate(results.what_if.findChildren(Fold)):
        fold.open()
        yield Stop(f"what if, {number + 1} open", window)
    results.trial.answer(Interest.SOCIAL, 0.1)
    yield Stop("what if, tried", window)
    results.header.button(Panel.WHAT_IF).click()


def _through_job(qtbot: QtBot, window: MainWindow, results: ResultsView) -> Iterator[Stop]:
    for code in (NURSES, ACTORS):
        tab = open_complete_job(qtbot, results, code)
        yield Stop(f"job {code}", window)
    switch = tab.findChild(WaySwitch)
    assert switch is not None
    for way in (Way.BARS, Way.TABLE, Way.CIRCLES):
        switch.button(way).click()
        if way is not Way.CIRCLES:
            yield Stop(f"job, as {way}", window)


def _through_comparison(window: MainWindow, results: ResultsView) -> Iterator[Stop]:
    results.tabs.compare([])
    yield Stop("comparison, empty", window)
    for codes in ([NURSES, DEVELOPERS], [NURSES, DEVELOPERS, ACTORS, LEGISLATORS]):
        results.tabs.compare(codes)
        yield Stop(f"comparison of {len(codes)}", window)
    page = results.tabs.comparison
    assert page is not None
    switch = page.overlays.findChild(WaySwitch)
    assert switch is not None
    for way in (Way.BARS, Way.TABLE):
        switch.button(way).click()
        yield Stop(f"comparison, as {way}", window)


def through_menus(window: MainWindow) -> Iterator[Stop]:
    """Open all menus of the window."""
    for action in window.menuBar().actions():
        menu = action.menu()
        assert isinstance(menu, QMenu)
        for one in (menu, *menu.findChildren(QMenu)):
            one.popup(window.mapToGlobal(window.rect().topLeft()))
            yield Stop(f"menu {one.title()}", one)
            one.hide()


def through_dialogs(window: MainWindow) -> Iterator[Stop]:
    """Open the dialogs that tell something."""
    for show in (show_help, show_glossary, lambda over: show_about(over, window.catalog)):
        show(window)
        dialog = _front_dialog(window)
        yield Stop(type(dialog).__name__, dialog)
        dialog.close()
    application, catalog = QApplication.instance(), window.catalog
    assert application is not None
    assert catalog is not None
    for shows in ((show_reading, show_changes), (show_crosswalk,)):
        dialog = update_dialog(window, Background(application))
        for show_it in shows:
            show_it(dialog, catalog)
            yield Stop(f"new data, {show_it.__name__}", dialog)
        dialog.close()
    engine = window.flow.engine
    assert engine is not None
    absent = absent_dialog(window, engine)
    absent.open()
    yield Stop("jobs that are not in the data", absent)
    absent.close()


def _front_dialog(window: MainWindow) -> QDialog:
    """Return the dialog that is open over a window."""
    (dialog,) = [each for each in window.findChildren(QDialog) if each.isVisible()]
    return dialog
