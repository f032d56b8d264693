"""A page that no browser opens is told of, whatever has the keyboard."""

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from careerapp.ui.engine import Engine
from careerapp.ui.translations import Translations
from tests.ui.kept import Kept
from tests.ui.steps import NURSES, PERSON, find_results, open_job
from tests.ui.whole_program import whole_program


def test_it_is_told_while_another_program_has_the_keyboard(
    qtbot: QtBot,
    qapp: QApplication,
    store: QSettings,
    kept: Kept,
    engine: Engine,
    translations: Translations,  # English, for all other tests
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _url: False)
    monkeypatch.setattr(QApplication, "activeWindow", lambda: None)
    with whole_program(qapp, store, kept.folder, lambda _language: engine) as program:
        window = program.window
        window.show()
        qtbot.waitUntil(window.wizard.isVisible)
        tab = open_job(find_results(qtbot, window, PERSON), NURSES)
        page = "Open jobs: CareerOneStop"
        buttons = tab.findChildren(QPushButton)
        next(each for each in buttons if each.accessibleName() == page).click()
        (box,) = window.findChildren(QMessageBox)
        assert box.isVisible()
        assert box.text() == "The page was not opened."
        assert "https://www.careeronestop.org/" in box.informativeText()
        box.close()
