"""The size that windows open in."""

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QScreen
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from careerapp.ui.background import Background
from careerapp.ui.engine import Engine
from careerapp.ui.figure_view import Charts
from careerapp.ui.many.batch_window import BatchWindow
from careerapp.ui.paper.report_dialog import ReportDialog
from careerapp.ui.people.folder_view import FolderView
from tests.report.person_report.people import SAM


def test_windows_open_with_all_their_buttons_on_a_small_screen(
    monkeypatch: pytest.MonkeyPatch,
    qtbot: QtBot,
    engine: Engine,
    charts: Charts,
    background: Background,
) -> None:
    screen = QSize(1024, 680)
    monkeypatch.setattr(QScreen, "availableSize", lambda _: screen)
    main = QWidget()
    qtbot.addWidget(main)
    report = ReportDialog(main, engine, SAM, background)
    folder = FolderView(engine.recommender, background)
    table = BatchWindow(engine, charts, background)
    for window in (report, folder, table):
        frame = QSize(0, 24)
        assert (window.size() + frame).boundedTo(screen) == window.size() + frame
    for window in (folder, table):
        qtbot.addWidget(window)
    report.open()  # it goes with its parent, once nothing works for it
    qtbot.waitUntil(report.save_button.isEnabled)
