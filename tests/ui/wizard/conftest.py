"""Pages of the wizard by themselves."""

import pytest
from pytestqt.qtbot import QtBot

from careerapp.domain.responses import InterestWay
from careerapp.ui.window_place import LEAST_SIZE
from careerapp.ui.wizard.profile_wizard import ProfileWizard
from tests.ui.wizard.questionnaire_steps import interests_page
from tests.ui.wizard_steps import INTERESTS


@pytest.fixture
def small(qtbot: QtBot, wizard: ProfileWizard) -> ProfileWizard:
    """The wizard in the least room it can get, with the keyboard on it."""
    wizard.resize(LEAST_SIZE.width(), LEAST_SIZE.height() - 30)  # below the menus
    wizard.activateWindow()
    qtbot.waitUntil(wizard.isActiveWindow)
    return wizard


@pytest.fixture
def questionnaire(small: ProfileWizard) -> ProfileWizard:
    """The wizard at the first activity of the short form."""
    small.setCurrentId(INTERESTS)
    interests_page(small).choose(InterestWay.SHORT)
    return small
