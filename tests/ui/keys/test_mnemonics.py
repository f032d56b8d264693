"""No letter leads to two things at once, in any language, and no key that all programs share is
taken for something else."""

from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractButton, QLabel, QMenu, QMenuBar, QTabBar, QWidget
from pytestqt.qtbot import QtBot

from careerapp.domain.job_list import Display, ListView
from careerapp.domain.responses import InterestWay, ValueWay
from careerapp.domain.scales import Interest
from careerapp.ui.keys.key_use import standard
from careerapp.ui.main_window import MainWindow
from careerapp.ui.many.batch_window import BatchWindow
from careerapp.ui.results.results_view import ResultsView
from careerapp.ui.results.side_panel import Panel
from careerapp.ui.translations import Translations, offered
from careerapp.ui.wizard.ways.ways_page import WaysPage
from tests.ui.many.steps import check, match
from tests.ui.steps import ACTORS, DEVELOPERS, NURSES, PERSON, open_job
from tests.ui.wizard_steps import INTERESTS, VALUES

_OTHERS = ("folder", "report", "two_people", "then_and_now")


@pytest.fixture(params=offered())
def language(request: pytest.FixtureRequest, translations: Translations) -> Iterator[str]:
    """Each language that the program speaks, one after the other."""
    translations.chosen = request.param
    yield request.param
    translations.chosen = "en"


def _letters(texts: list[str]) -> dict[str, list[str]]:
    """Return texts by the letter that leads to them, where there are several."""
    found = defaultdict(list)
    for text in texts:
        found[QKeySequence.mnemonic(text).toString()].append(text)
    found.pop("", None)
    return {letter: which for letter, which in found.items() if len(which) > 1}


def _seen(window: QWidget) -> list[str]:
    """Return the texts of all that Alt and a letter may lead to in a window."""
    buttons = [one.text() for one in window.findChildren(QAbstractButton) if _is_seen(one, window)]
    labels = [
        one.text()
        for one in window.findChildren(QLabel)
        if _is_seen(one, window) and one.buddy() is not None
    ]
    texts = [*buttons, *labels]
    for bar in window.findChildren(QMenuBar):
        texts += [action.text() for action in bar.actions()]
    for tabs in (one for one in window.findChildren(QTabBar) if one.isVisible()):
        texts += [tabs.tabText(place) for place in range(tabs.count())]
    return texts


def _is_seen(widget: QWidget, window: QWidget) -> bool:
    return widget.isVisible() and widget.window() is window


def _menus(window: QWidget) -> list[dict[str, list[str]]]:
    """Return what is twice in each of a window's menus."""
    menus = [[action.text() for action in one.actions()] for one in window.findChildren(QMenu)]
    return [letters for texts in menus if (letters := _letters(texts))]


@pytest.mark.usefixtures("language")
def test_every_letter_leads_to_one_thing_in_menus(window: MainWindow, results: ResultsView) -> None:
    assert _menus(window) == []


@pytest.mark.usefixtures("language")
def test_every_letter_leads_to_one_thing_among_jobs(
    qtbot: QtBot, window: MainWindow, results: ResultsView
) -> None:
    twice = {}
    window.state.shortlist = window.state.shortlist.with_favorite(DEVELOPERS).with_rejected(ACTORS)
    open_job(results, NURSES)
    results.tabs.compare([NURSES, DEVELOPERS])
    pages = [results.tabs.widget(place) for place in range(results.tabs.count())]
    for panel in (None, *Panel):
        if panel is None:
            results.trial.answer(Interest.SOCIAL, 0.0)
        for page in filter(None, pages):
            results.tabs.go_to(page)
            if panel is not None and results.header.button(panel).isEnabled():
                results.header.button(panel).setChecked(True)
            qtbot.waitUntil(lambda: not results.charts.turns.waiting)
            twice[f"{type(page).__name__}, {panel}"] = _letters(_seen(window))
    for display in Display:
        results.tabs.go_to(results.ranking)
        window.state.view = ListView(display=display)
        twice[display] = _letters(_seen(window))
    assert {view: letters for view, letters in twice.items() if letters} == {}


@pytest.mark.usefixtures("language")
def test_every_letter_leads_to_one_thing_while_one_answers(window: MainWindow) -> None:
    twice = {}
    wizard = window.wizard
    for index in range(len(wizard.steps)):
        wizard.setCurrentId(index)
        twice[f"page {index}"] = _letters(_seen(window))
    for index, ways in ((INTERESTS, InterestWay), (VALUES, ValueWay)):
        wizard.setCurrentId(index)
        page = wizard.pages[index]
        assert isinstance(page, WaysPage)
        for way in ways:
            page.choose(way)
            twice[f"{way} on page {index}"] = _letters(_seen(window))
    wizard.show_profile(PERSON)
    for index in (INTERESTS, VALUES):
        wizard.open_page(index)
        twice[f"result on page {index}"] = _letters(_seen(window))
    assert {view: letters for view, letters in twice.items() if letters} == {}


@pytest.mark.usefixtures("language")
@pytest.mark.parametrize("name", _OTHERS)
def test_every_letter_leads_to_one_thing_in_other_windows(
    name: str, request: pytest.FixtureRequest
) -> None:
    window = request.getfixturevalue(name)
    assert _letters(_seen(window)) == {}
    assert _menus(window) == []


@pytest.mark.usefixtures("language")
def test_every_letter_leads_to_one_thing_over_a_table(
    qtbot: QtBot, batch: BatchWindow, table: Path
) -> None:
    twice = {"start": _letters(_seen(batch))}
    with qtbot.waitSignal(batch.table_shown):
        batch.open_table(table)
    twice["table"] = _letters(_seen(batch))
    check(qtbot, batch)
    twice["check"] = _letters(_seen(batch))
    match(qtbot, batch)
    tabs = batch.pages.results.tabs
    for place in range(tabs.count()):
        tabs.setCurrentIndex(place)
        twice[f"results {place}"] = _letters(_seen(batch))
    assert {view: letters for view, letters in twice.items() if letters} == {}


_OWN = {"Bold": "Ctrl+B"}
"""Standard keys of what this program does not do, and that it has for something else."""

_MEANT = {
    "Close",
    "Cancel",
    "Delete",
    "Find",
    "HelpContents",
    "New",
    "NextChild",
    "Open",
    "PreviousChild",
    "Print",
    "Quit",
    "Redo",
    "Refresh",
    "Save",
    "SaveAs",
    "Undo",
    "WhatsThis",
    "ZoomIn",
    "ZoomOut",
}
"""What the program uses the standard keys of, as they are meant."""


def test_no_standard_key_does_something_else(window: MainWindow, results: ResultsView) -> None:
    taken: dict[str, list[str]] = defaultdict(list)
    for action in window.findChildren(QAction):
        for sequence in action.shortcuts():
            taken[sequence.toString()].append(action.text())
    for shortcut in window.findChildren(QShortcut):
        for sequence in shortcut.keys():  # noqa: SIM118 - no dict
            taken[sequence.toString()].append(shortcut.whatsThis())
    overridden = [
        f"{key} means {standard_key.name}"
        for standard_key in QKeySequence.StandardKey
        if standard_key.name not in _MEANT
        for key in standard(standard_key)
        if key in taken and _OWN.get(standard_key.name) != key
    ]
    assert overridden == []
    assert [key for key, uses in taken.items() if len(uses) > 1 and key != "Del"] == []
