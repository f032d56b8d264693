"""Every kind of page, in every window, one after another."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from careerapp.domain.job_list import Display
from careerapp.domain.person import Person
from careerapp.domain.responses import InterestWay, ValueWay
from careerapp.domain.scales import Interest
from careerapp.domain.shortlist import Favorite, Shortlist
from careerapp.ui.background import Background
from careerapp.ui.engine import Engine
from careerapp.ui.figure_view import Charts, FigureView
from careerapp.ui.main_window import MainWindow
from careerapp.ui.many.batch_window import BatchWindow
from careerapp.ui.paper.report_dialog import ReportDialog
from careerapp.ui.people.folder_view import FolderView
from careerapp.ui.results.side_panel import Panel
from careerapp.ui.theme import Appearance, Theme
from careerapp.ui.wizard.ways.ways_page import WaysPage
from tests.ui.many.steps import matched
from tests.ui.many.thirty_rows import ENGLISH, students, write_csv
from tests.ui.overview.steps import show_as
from tests.ui.people.thirty import write_thirty
from tests.ui.steps import DEVELOPERS, NURSES, PERSON, find_results, open_complete_job
from tests.ui.what_if.steps import row
from tests.ui.wizard_steps import INTERESTS, VALUES

Pages = Iterator[tuple[str, QWidget]]
"""Names of pages, and the windows that show them; a page goes when the next one is asked for."""

LOOKS = [appearance for appearance in Appearance if appearance is not Appearance.SYSTEM]


@pytest.fixture(autouse=True)
def look_of_before(theme: Theme) -> Iterator[None]:
    yield
    theme.appearance = Appearance.LIGHT


@pytest.fixture(params=["questions", "results", "folder", "table", "report"])
def pages(request: pytest.FixtureRequest) -> Pages:
    made: Pages = request.getfixturevalue(request.param)
    return made


@pytest.fixture
def active(qtbot: QtBot) -> Callable[[QWidget], QWidget]:
    def activate(window: QWidget) -> QWidget:
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        return window

    return activate


@pytest.fixture
def questions(window: MainWindow, active: Callable[[QWidget], QWidget]) -> Pages:
    def walk() -> Pages:
        wizard = window.wizard
        active(window)
        yield "welcome", window
        for number, name in enumerate(("place", "school", "interests", "values"), start=1):
            wizard.setCurrentId(number)
            yield name, window
        wizard.setCurrentId(INTERESTS)
        interests, values = wizard.pages[INTERESTS], wizard.pages[VALUES]
        assert isinstance(interests, WaysPage)
        assert isinstance(values, WaysPage)
        for way in (InterestWay.SHORT, InterestWay.SLIDERS, InterestWay.PROFILER):
            interests.choose(way)
            yield way, window
        wizard.setCurrentId(VALUES)
        for choice in ValueWay:
            values.choose(choice)
            yield choice, window
        wizard.setCurrentId(VALUES + 1)
        yield "subjects", window

    return walk()


@pytest.fixture
def results(qtbot: QtBot, window: MainWindow, active: Callable[[QWidget], QWidget]) -> Pages:
    def walk() -> Pages:
        results = find_results(qtbot, window, PERSON)
        active(window)
        for display in Display:
            show_as(results.tabs.ranking, display)
            yield display.name, window
        results.header.button(Panel.FILTERS).click()
        yield "filters", window
        row(results, Interest.SOCIAL)
        yield "what if", window
        results.header.button(Panel.WHAT_IF).click()
        open_complete_job(qtbot, results, NURSES)
        yield "job", window
        window.state.shortlist = Shortlist((Favorite(NURSES, 1), Favorite(DEVELOPERS, 3, "Ask.")))
        results.tabs.setCurrentWidget(results.shortlist)
        yield "shortlist", window
        results.tabs.compare((NURSES, DEVELOPERS))
        yield "compare", window

    return walk()


@pytest.fixture
def folder(
    qtbot: QtBot,
    engine: Engine,
    background: Background,
    tmp_path: Path,
    active: Callable[[QWidget], QWidget],
) -> Pages:
    def walk() -> Pages:
        people = tmp_path / "class"
        people.mkdir()
        write_thirty(people)
        view = FolderView(engine.recommender, background)
        qtbot.addWidget(view)
        view.resize(1024, 640)
        view.show()
        active(view)
        with qtbot.waitSignal(view.reader.finished):
            view.show_folder(people)
        yield "folder", view

    return walk()


@pytest.fixture
def table(
    qtbot: QtBot,
    engine: Engine,
    charts: Charts,
    background: Background,
    tmp_path: Path,
    active: Callable[[QWidget], QWidget],
) -> Pages:
    def walk() -> Pages:
        window = BatchWindow(engine, charts, background)
        qtbot.addWidget(window)
        window.resize(1024, 640)
        window.show()
        active(window)
        file = write_csv(tmp_path / "class.csv", ENGLISH, students(0, 40))
        with qtbot.waitSignal(window.table_shown):
            window.open_table(file)
        yield "table", window
        matched(qtbot, window)
        yield "matched", window

    return walk()


@pytest.fixture
def report(
    qtbot: QtBot, engine: Engine, background: Background, active: Callable[[QWidget], QWidget]
) -> Pages:
    def walk() -> Pages:
        parent = QWidget()
        qtbot.addWidget(parent)
        dialog = ReportDialog(parent, engine, Person(PERSON), background)
        dialog.open()
        active(dialog)
        qtbot.waitUntil(dialog.save_button.isEnabled)
        yield "report", dialog
        dialog.close()

    return walk()


def seen_charts(page: QWidget) -> list[FigureView]:
    """Return the charts of a page that are on the screen, in part at least."""
    return [
        chart
        for chart in page.findChildren(FigureView)
        if chart.isVisible() and not chart.visibleRegion().isEmpty()
    ]


def wait_for_charts(qtbot: QtBot, page: QWidget) -> None:
    """Wait until the charts that can be seen are drawn in the present look."""
    qtbot.waitUntil(lambda: all(chart.current for chart in seen_charts(page)))
