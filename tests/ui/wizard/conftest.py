"""Pages of the wizard by themselves."""

import pytest
from pytestqt.qtbot import QtBot

from careerapp.ui.window_place import LEAST_SIZE
from careerapp.ui.wizard.profile_wizard import ProfileWizard


@pytest.fixture
def small(qtbot: QtBot, wizard: ProfileWizard) -> ProfileWizard:
    """The wizard in the least room it can get, with the keyboard on it."""
    wizard.resize(LEAST_SIZE.width(), LEAST_SIZE.height() - 30)  # below the menus
    wizard.activateWindow()
    qtbot.waitUntil(wizard.isActiveWindow)
    return wizard
