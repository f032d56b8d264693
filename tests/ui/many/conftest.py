"""The window for tables of people, as somebody has just opened it."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from careerapp.ui.background import Background
from careerapp.ui.engine import Engine
from careerapp.ui.figure_view import Charts
from careerapp.ui.many.batch_window import BatchWindow
from tests.ui.many.thirty_rows import ENGLISH, students, write_csv

MANY = 15_000
Opened = Callable[[Path], BatchWindow]


@pytest.fixture
def window(
    qtbot: QtBot, engine: Engine, charts: Charts, background: Background
) -> Iterator[BatchWindow]:
    window = BatchWindow(engine, charts, background)
    window.resize(1024, 640)
    window.show()
    qtbot.waitExposed(window)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    yield window
    if isValid(window):
        window.work.cancel()
        qtbot.waitUntil(lambda: not window.work.busy)
        window.close()


@pytest.fixture
def opened(qtbot: QtBot, window: BatchWindow) -> Opened:
    """Opens a table, and waits until it has been looked at."""

    def open_table(path: Path) -> BatchWindow:
        with qtbot.waitSignal(window.table_shown):
            window.open_table(path)
        return window

    return open_table


@pytest.fixture
def flawed(tmp_path: Path) -> Path:
    """A table of 30 with three errors."""
    rows = students(0, 40)
    rows[4][5] = "forty"
    rows[6][1] = "Bavaria"
    rows[9] = rows[9][:6]
    return write_csv(tmp_path / "class.csv", ENGLISH, rows)


@pytest.fixture
def many(tmp_path: Path) -> Path:
    """A table that takes a while."""
    rows = students(0, 40, decimals=3)
    more = [[f"{row[0]} {number}", *row[1:]] for number in range(MANY // 30) for row in rows]
    return write_csv(tmp_path / "many.csv", ENGLISH, more)
