"""Nothing is cut off, covered or too small, on any page, from 80 to 200 % of the text's size."""

from collections.abc import Iterator
from itertools import chain
from pathlib import Path

import pytest
from PySide6.QtCore import QThreadPool
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from careerapp.ui.background import Background
from careerapp.ui.engine import Engine
from careerapp.ui.figure_view import Charts
from careerapp.ui.main_window import MainWindow
from careerapp.ui.people.people_windows import PeopleWindows
from careerapp.ui.theme import Theme
from careerapp.ui.window_place import LEAST_SIZE
from tests.ui.crowding import crowded
from tests.ui.many.thirty_rows import ENGLISH, students, write_csv
from tests.ui.targets import small_targets
from tests.ui.walk import settle, walk
from tests.ui.walk_many import through_people, through_report, through_tables

USUAL = 1280, 720
LEAST = LEAST_SIZE.toTuple()
SIZES = 200, 80, 150, 100
ROUNDS = ((200, LEAST), (80, USUAL), (150, USUAL), (100, LEAST), (200, USUAL))
"""One after the other in one window, so that pages are made in a size, or change it."""


@pytest.fixture
def resized(theme: Theme) -> Iterator[Theme]:
    yield theme
    theme.text_percent = 100


def test_everything_has_the_room_it_needs(qtbot: QtBot, window: MainWindow, resized: Theme) -> None:
    found: dict[str, str] = {}
    for percent, size in ROUNDS:
        resized.text_percent = percent
        window.resize(*size)
        for stop in walk(qtbot, window):
            assert window.size().toTuple() == size, stop.name
            findings = crowded(stop.page)
            if percent == 100:
                findings += small_targets(stop.page)
            for finding in findings:
                found.setdefault(finding, f"{stop.name}, {percent} %, {size}")
    assert found == {}


def test_windows_for_many_people_have_the_room_they_need(
    qtbot: QtBot,
    engine: Engine,
    charts: Charts,
    background: Background,
    resized: Theme,
    tmp_path: Path,
) -> None:
    main = QWidget()
    qtbot.addWidget(main)
    main.show()
    windows = PeopleWindows(main, engine, charts, background)
    table = write_csv(tmp_path / "class.csv", ENGLISH, _with_errors())
    folder = tmp_path / "class"
    folder.mkdir()
    found: dict[str, str] = {}
    for stop in chain(
        through_people(qtbot, windows, folder),
        through_tables(qtbot, windows.open_table(), table),
        through_report(qtbot, main, engine, background),
    ):
        for percent in SIZES:
            resized.text_percent = percent
            stop.page.resize(*(LEAST if percent == 200 else USUAL))
            settle()
            findings = crowded(stop.page)
            if findings:  # a chart may get its height only when it has been drawn
                QThreadPool.globalInstance().waitForDone()
                settle()
                findings = crowded(stop.page)
            if percent == 100:
                findings += small_targets(stop.page)
            for finding in findings:
                found.setdefault(finding, f"{stop.name}, {percent} %")
    assert found == {}


def _with_errors() -> list[list[str]]:
    rows = students(0, 40)
    rows[4][5] = "forty"
    rows[9] = rows[9][:6]
    return rows
