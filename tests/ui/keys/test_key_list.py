"""The list of keys says all that the program listens for, and nothing else."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from careerapp.ui.keys.answer_keys import answer_groups
from careerapp.ui.keys.common_keys import common_groups, explain_keys, help_keys
from careerapp.ui.keys.key_list import all_groups
from careerapp.ui.keys.key_use import KeyGroup
from careerapp.ui.keys.result_keys import result_groups
from careerapp.ui.keys.window_keys import window_groups
from careerapp.ui.main_window import MainWindow
from careerapp.ui.results.results_view import ResultsView

UI = Path(__file__).parents[3] / "careerapp" / "ui"

HEARD = {
    "canvas.py": (),  # hears nothing itself
    "figure_view.py": ("On any chart",),
    "keys/keys_dialog.py": ("This list of keys",),
    "main_window.py": (),  # has Enter press buttons, as dialogs do
    "many/batch_window.py": (),  # the same
    "many/column_list.py": ("Many people: list of columns",),
    "people/comparison_window.py": (),  # the same
    "people/folder_view.py": (),  # the same
    "people/people_table.py": ("People in a folder: table",),
    "picking_view.py": ("Your careers: bars, map and list",),
    "roomy_page.py": ("On a page that scrolls",),
    "results/browse_tab.py": ("All jobs: search box and list",),
    "results/overview/chart_page.py": ("Your careers: bars, map and list",),
    "results/overview/overview_list.py": ("Your careers: bars, map and list",),
    "results/shortlist/star_choice.py": ("Shortlist: on the stars of a job",),
    "results/side_panel.py": ("Panel at the side",),
    "results/title_link.py": ("On the title of a job",),
    "results/what_if/slider_row.py": (),  # counts how often a key is pressed, whichever it is
    "scrolled_page.py": ("On a page that scrolls",),
    "wizard/interests/item_row.py": ("Questions: on an activity",),
    "wizard/interests/profiler_view.py": ("Questions: scores you have",),
    "wizard/interests/questionnaire_view.py": ("Questions: on an activity",),
    "wizard/liking_mark.py": ("Questions: on an activity",),
    "wizard/location_page.py": ("Questions: place",),
    "wizard/marks_row.py": ("Questions: on a subject", "Questions: on an activity"),
    "wizard/rating_slider.py": ("Questions: on a slider",),
    "wizard/values/pairs_view.py": ("Questions: two statements at a time",),
    "wizard/values/sort_view.py": ("Questions: on a card to sort",),
    "wizard/values/statement_card.py": (
        "Questions: on a card to sort",
        "Questions: two statements at a time",
    ),
}
"""Where the list says what the controls in a file hear."""

_SAME = {"Enter": "Return", "Backspace": "Del", "Delete": "Del", "Select": "Space", "Escape": "Esc"}
_SAME |= {"PageUp": "PgUp", "PageDown": "PgDown", "F10": "Shift+F10"}


def _english(text: str) -> str:
    return text


def _groups() -> list[KeyGroup]:
    makers = (common_groups, answer_groups, result_groups, window_groups)
    return [group for make in makers for group in make(_english)]


def _listed(where: tuple[str, ...]) -> set[str]:
    groups = [group for group in _groups() if group.where in where]
    assert len(groups) == len(where), f"the list has no place {where}"
    return {key for group in groups for use in group.uses for key in use.keys}


def _listening_files() -> dict[str, set[str]]:
    """Return the keys that each file of the window names, if it hears keys at all."""
    found = {}
    for file in UI.rglob("*.py"):
        tree = ast.parse(file.read_text(encoding="utf-8"))
        names = [node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)]
        if any(node.name == "keyPressEvent" for node in names):
            keys = {
                node.attr.removeprefix("Key_")
                for node in ast.walk(tree)
                if isinstance(node, ast.Attribute) and node.attr.startswith("Key_")
            }
            found[file.relative_to(UI).as_posix()] = {_SAME.get(key, key) for key in keys}
    return found


@pytest.mark.usefixtures("qapp")
def test_every_control_with_keys_of_its_own_is_in_the_list() -> None:
    heard = _listening_files()
    assert set(heard) == set(HEARD)
    missing = {
        file: left
        for file, keys in heard.items()
        if (left := keys - _listed(HEARD[file]) if HEARD[file] else keys)
    }
    assert missing == {}


def _shortcuts(window: QWidget) -> set[str]:
    """Return what a window listens for itself."""
    sequences = [sequence for one in window.findChildren(QShortcut) for sequence in one.keys()]  # noqa: SIM118 - no dict
    for action in window.findChildren(QAction):
        sequences += action.shortcuts()
    return {sequence.toString() for sequence in sequences}


def _keys(groups: Iterator[KeyGroup]) -> set[str]:
    return {key for group in groups for use in group.uses for key in use.keys}


def test_the_list_has_all_shortcuts_of_the_main_window(
    window: MainWindow, results: ResultsView
) -> None:
    groups = all_groups(window.menuBar(), _english)
    listed = _keys(group for group in groups if group.where.startswith("Main window"))
    assert _shortcuts(window) == listed
    actions = window.findChildren(QAction)
    texts = {one.text().replace("&", "").rstrip("…") for one in actions if one.shortcuts()}
    listed_words = {use.meaning for group in groups for use in group.uses}
    assert texts - listed_words == set()


@pytest.mark.parametrize(
    ("name", "where"),
    [
        ("folder", "People in a folder"),
        ("batch", "Many people from a table"),
        ("report", "Report before printing"),
        ("two_people", "Two people, or then and now"),
        ("then_and_now", "Two people, or then and now"),
    ],
)
def test_the_list_has_all_shortcuts_of_other_windows(
    qtbot: QtBot, name: str, where: str, request: pytest.FixtureRequest
) -> None:
    window = request.getfixturevalue(name)
    assert _shortcuts(window) - {*help_keys(), *explain_keys()} == _listed((where,))


def test_no_key_does_two_things_in_one_place(window: MainWindow) -> None:
    for group in all_groups(window.menuBar(), _english):
        keys = [key for use in group.uses for key in use.keys]
        assert len(keys) == len(set(keys)), group.where
        assert all(not QKeySequence(key).isEmpty() for key in keys)
        assert all(use.keys or use.said for use in group.uses)
