"""No letter leads to two things at once."""

from collections import defaultdict
from enum import StrEnum

import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QAbstractButton, QLabel, QMenuBar, QWidget
from pytestqt.qtbot import QtBot

from careerapp.domain.job_list import Display, ListView
from careerapp.domain.responses import InterestWay, ValueWay
from careerapp.domain.scales import Interest
from careerapp.ui.main_window import MainWindow
from careerapp.ui.results.results_view import ResultsView
from careerapp.ui.results.side_panel import Panel
from careerapp.ui.wizard.ways.ways_page import WaysPage
from tests.ui.steps import NURSES, open_job
from tests.ui.wizard_steps import INTERESTS, VALUES


def _letters(window: MainWindow) -> dict[str, list[str]]:
    """Return what can be seen in a window, by the letter that leads to it with Alt."""
    (bar,) = window.findChildren(QMenuBar)
    buttons = [each.text() for each in window.findChildren(QAbstractButton) if each.isVisible()]
    labels = [
        each.text()
        for each in window.findChildren(QLabel)
        if each.isVisible() and each.buddy() is not None
    ]
    found = defaultdict(list)
    for text in (*buttons, *labels, *(action.text() for action in bar.actions())):
        found[QKeySequence.mnemonic(text).toString()].append(text)
    found.pop("", None)
    return found


def _page(results: ResultsView, name: str) -> QWidget:
    if name == "job":
        return open_job(results, NURSES)
    if name == "comparison":
        results.tabs.compare([match.code for match in results.matches[:2]])
        page = results.tabs.comparison
        assert page is not None
        return page
    pages = {"overview": results.ranking, "browse": results.browse, "shortlist": results.shortlist}
    return pages[name]


@pytest.mark.parametrize("panel", [None, *Panel])
@pytest.mark.parametrize("name", ["overview", "browse", "shortlist", "job", "comparison"])
def test_every_letter_leads_to_one_thing(
    qtbot: QtBot, window: MainWindow, results: ResultsView, name: str, panel: Panel | None
) -> None:
    results.tabs.go_to(_page(results, name))
    if panel is not None and results.header.button(panel).isEnabled():
        results.header.button(panel).click()
    if panel is None:
        results.trial.answer(Interest.SOCIAL, 0.0)
    qtbot.waitUntil(lambda: not results.charts.turns.waiting)
    twice = {letter: texts for letter, texts in _letters(window).items() if len(texts) > 1}
    assert twice == {}


@pytest.mark.parametrize("display", list(Display))
def test_every_letter_leads_to_one_thing_over_bars_map_and_list(
    window: MainWindow, results: ResultsView, display: Display
) -> None:
    results.header.button(Panel.FILTERS).click()
    window.state.view = ListView(display=display)
    twice = {letter: texts for letter, texts in _letters(window).items() if len(texts) > 1}
    assert twice == {}


@pytest.mark.parametrize(
    ("index", "way"),
    [*((INTERESTS, way) for way in InterestWay), *((VALUES, way) for way in ValueWay)],
)
def test_every_letter_leads_to_one_thing_while_one_answers(
    window: MainWindow, index: int, way: StrEnum
) -> None:
    window.wizard.setCurrentId(index)
    page = window.wizard.pages[index]
    assert isinstance(page, WaysPage)
    for _ in range(2):  # the choice, then the way
        twice = {letter: texts for letter, texts in _letters(window).items() if len(texts) > 1}
        assert twice == {}
        page.choose(way)
    assert page.way is way
