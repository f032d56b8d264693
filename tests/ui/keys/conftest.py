"""Every window of the program, open and with something in it."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from careerapp.domain.person import EarlierAnswers
from careerapp.report.sittings import SomeonesFile
from careerapp.ui.background import Background
from careerapp.ui.engine import Engine
from careerapp.ui.figure_view import Charts
from careerapp.ui.main_window import MainWindow
from careerapp.ui.many.batch_window import BatchWindow
from careerapp.ui.paper.report_dialog import ReportDialog
from careerapp.ui.people.compare_people import ComparePeople
from careerapp.ui.people.compare_then_and_now import CompareThenAndNow
from careerapp.ui.people.folder_view import FolderView
from tests.report.person_report.people import SAM
from tests.ui.keyboard import activate
from tests.ui.many.thirty_rows import ENGLISH, students, write_csv
from tests.ui.people.thirty import complete, six, write_thirty


@pytest.fixture
def folder(qtbot: QtBot, engine: Engine, background: Background, tmp_path: Path) -> FolderView:
    """The window of a folder with thirty people."""
    people = tmp_path / "class"
    people.mkdir()
    write_thirty(people)
    view = FolderView(engine.recommender, background)
    qtbot.addWidget(view)
    activate(qtbot, view)
    with qtbot.waitSignal(view.reader.finished):
        view.show_folder(people)
    return view


@pytest.fixture
def table(tmp_path: Path) -> Path:
    """A table of thirty people with an error in it."""
    rows = students(0, 40)
    rows[4][5] = "forty"
    return write_csv(tmp_path / "class.csv", ENGLISH, rows)


@pytest.fixture
def batch(qtbot: QtBot, engine: Engine, charts: Charts, background: Background) -> BatchWindow:
    """The window for tables, at its first page."""
    window = BatchWindow(engine, charts, background)
    qtbot.addWidget(window)
    activate(qtbot, window)
    return window


@pytest.fixture
def report(qtbot: QtBot, active: MainWindow, engine: Engine, background: Background) -> QWidget:
    """A report before printing."""
    dialog = ReportDialog(active, engine, SAM, background)
    qtbot.addWidget(dialog)
    dialog.open()
    qtbot.waitUntil(dialog.save_button.isEnabled)
    activate(qtbot, dialog)
    return dialog


@pytest.fixture
def two_people(
    qtbot: QtBot, active: MainWindow, engine: Engine, charts: Charts, background: Background
) -> QWidget:
    """Two people on one job."""
    ana, ben = SomeonesFile(complete(0, "Ana")), SomeonesFile(complete(3, "Ben"))
    view = ComparePeople(active, engine, charts, background, ana, ben)
    qtbot.addWidget(view)
    activate(qtbot, view)
    qtbot.waitUntil(view.table.isVisible)
    return view


@pytest.fixture
def then_and_now(
    qtbot: QtBot, active: MainWindow, engine: Engine, charts: Charts, background: Background
) -> QWidget:
    """One person with answers of another day."""
    now = complete(0, "Ana")
    then = replace(now.profile, interests=six(0.4, 0.2, 0.65, 0.4, 0.1, 0.5))
    someone = SomeonesFile(replace(now, earlier=(EarlierAnswers("2025-11-03", then),)))
    view = CompareThenAndNow(active, engine, charts, background, someone)
    qtbot.addWidget(view)
    activate(qtbot, view)
    qtbot.waitUntil(view.jobs.isVisible)
    return view
