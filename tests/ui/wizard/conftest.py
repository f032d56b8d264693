"""Pages of the wizard by themselves, and text at twice its size."""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from careerapp.ui import theme
from careerapp.ui.window_place import LEAST_SIZE
from careerapp.ui.wizard.profile_wizard import ProfileWizard


@pytest.fixture
def small(qtbot: QtBot, wizard: ProfileWizard) -> ProfileWizard:
    """The wizard in the least room it can get, with the keyboard on it."""
    wizard.resize(LEAST_SIZE.width(), LEAST_SIZE.height() - 30)  # below the menus
    wizard.activateWindow()
    qtbot.waitUntil(wizard.isActiveWindow)
    return wizard


@pytest.fixture
def large_text(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Let all words be twice as large, as some people set their desktop."""
    usual = theme.scaled_font

    def large(scale: float, *, bold: bool = False) -> QFont:
        return usual(2 * scale, bold=bold)

    before = qapp.font()
    monkeypatch.setattr(theme, "scaled_font", large)
    qapp.setFont(large(theme.BODY))
    yield
    qapp.setFont(before)
