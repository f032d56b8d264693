"""Several people in one window: nothing of the first is left, and nothing is missing."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from careerapp.domain.person import Person
from careerapp.domain.person_json import person_to_json, read_person
from careerapp.domain.profile import Profile
from careerapp.domain.scales import Interest, Subject
from careerapp.ui.figure_view import FigureView
from careerapp.ui.main_window import MainWindow
from tests.ui.document.files import action, change, open_file
from tests.ui.kept import Kept, answer, asks, question, settle
from tests.ui.wizard_steps import INTERESTS

BO = Profile(
    name="Bo & Co", interests=dict(zip(Interest, (0.9, 0.1, 0.2, 0.3, 0.4, 0.5), strict=True))
)


@pytest.fixture
def second(tmp_path: Path) -> Path:
    """The file of somebody else."""
    path = tmp_path / "Bo.career"
    path.write_text(person_to_json(Person(BO)), encoding="utf-8")
    return path


def test_the_charts_of_the_questions_outlive_the_careers_of_the_first(
    qtbot: QtBot, ada: MainWindow, second: Path
) -> None:
    with qtbot.waitSignal(ada.results_shown):
        ada.wizard.accept()
    ada.wizard.open_page(INTERESTS)
    open_file(qtbot, ada, second)
    ada.wizard.open_page(INTERESTS)
    (chart,) = [
        each
        for each in ada.wizard.pages[INTERESTS].findChildren(FigureView)
        if each.isVisibleTo(ada)
    ]
    qtbot.waitUntil(lambda: chart.current)
    assert ada.wizard.profile == BO


def test_recent_files_can_be_opened_from_the_first_one_on(
    qtbot: QtBot, window: MainWindow, second: Path
) -> None:
    entry = action(window, "Open recent")
    file_menu, recent = action(window, "File").menu(), entry.menu()
    assert isinstance(file_menu, QMenu)
    assert isinstance(recent, QMenu)
    assert not entry.isEnabled()
    with qtbot.waitSignal(window.desk.known_changed):
        open_file(qtbot, window, second)
    file_menu.aboutToShow.emit()
    assert entry.isEnabled()
    assert [each.text() for each in recent.actions()] == ["&1  Bo && Co (Bo.career)"]


def test_two_clicks_open_somebody_once(qtbot: QtBot, ada: MainWindow, second: Path) -> None:
    with qtbot.waitSignal(ada.desk.shown):
        ada.desk.open(second)
        ada.desk.open(second)
    assert ada.wizard.profile == BO
    settle()  # a second opening would be done by then
    assert not asks(ada)
    assert ada.windowTitle() == "Bo.career[*] — Careers that fit"


def test_somebody_new_waits_until_the_other_is_saved(
    qtbot: QtBot, ada: MainWindow, file: Path
) -> None:
    change(ada)
    action(ada, "Save").trigger()
    with qtbot.waitSignal(ada.desk.shown):
        action(ada, "New person").trigger()
    assert not asks(ada)
    assert ada.wizard.profile == Profile()
    assert ada.here.document.file is None
    assert read_person(file).profile.subjects[Subject.BIOLOGY] == 1.0


def test_a_question_about_somebody_goes_when_somebody_else_is_opened(
    qtbot: QtBot, ada: MainWindow, second: Path
) -> None:
    change(ada)
    ada.close()
    ada.desk.open(second)
    assert question(ada).text() == "Save the changes to Ada.career?"
    with qtbot.waitSignal(ada.desk.shown):
        answer(ada, "Don’t save")
    assert ada.isVisible()
    assert ada.wizard.profile == BO


def test_what_was_not_to_be_saved_is_kept_on_where_nobody_else_can_be_opened(
    qtbot: QtBot, ada: MainWindow, tmp_path: Path, kept: Kept
) -> None:
    change(ada)
    changed = ada.wizard.profile
    kept.wait_for(qtbot, changed)
    damaged = tmp_path / "damaged.career"
    damaged.write_bytes(b"{")
    ada.desk.open(damaged)
    answer(ada, "Don’t save")
    qtbot.waitUntil(lambda: asks(ada))
    assert "damaged.career" in question(ada).informativeText()
    question(ada).close()
    kept.wait_for(qtbot, changed)
