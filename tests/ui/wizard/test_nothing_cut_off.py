"""No words are cut off on the plain pages, in the least window, at twice the size of text."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QWizard
from pytestqt.qtbot import QtBot

from careerapp.domain.profile import Profile
from careerapp.domain.scales import EducationLevel, Subject
from careerapp.ui.document.known import Known
from careerapp.ui.engine import Engine
from careerapp.ui.figure_view import Charts
from careerapp.ui.wizard.loaded import Loaded
from careerapp.ui.wizard.profile_wizard import ProfileWizard
from tests.ui.fitting import cut_off
from tests.ui.wizard_steps import PLACE, SCHOOL, SUBJECTS

WELCOME = 0
PERSON = Profile(
    location="DC",
    current_education=EducationLevel.LESS_THAN_HIGH_SCHOOL,
    planned_education=EducationLevel.DOCTORAL_OR_PROFESSIONAL,
    subjects={Subject.BIOLOGY: 1.0},
)

KNOWN = [
    Known(Path("a.career"), "Maximiliane Alexandra von Hohenberg-Lindenfels y García", None, 1.7e9),
    Known(Path("b.career"), "", Path("A long name, with a date.career"), 1.7e9, unsaved=True),
    Known(Path("c.career"), "Bo", Path("Bo.career"), 1.7e9),
    *(Known(Path(f"{place}.career"), "Cy", None, 1.7e9) for place in range(4)),
]


@pytest.mark.parametrize("page", [WELCOME, PLACE, SCHOOL, SUBJECTS])
def test_usual_text(
    qtbot: QtBot, small: ProfileWizard, charts: Charts, engine: Engine, page: int
) -> None:
    _check(qtbot, small, Loaded(charts, engine.openings, engine.catalog.editions), page)


@pytest.mark.usefixtures("large_text")
@pytest.mark.parametrize("page", [WELCOME, PLACE, SCHOOL, SUBJECTS])
def test_large_text(
    qtbot: QtBot, small: ProfileWizard, charts: Charts, engine: Engine, page: int
) -> None:
    _check(qtbot, small, Loaded(charts, engine.openings, engine.catalog.editions), page)


def _check(qtbot: QtBot, wizard: ProfileWizard, loaded: Loaded, page: int) -> None:
    wizard.welcome.show_known(KNOWN)
    wizard.show_loaded(loaded)
    for person in (Profile(), PERSON):
        wizard.show_profile(person)
        wizard.setCurrentId(page)
        assert wizard.pages[page].isVisible()
        qtbot.waitUntil(lambda: cut_off(wizard) == [])
        _check_buttons(wizard)


def _check_buttons(wizard: ProfileWizard) -> None:
    for which in (QWizard.WizardButton.CancelButton, QWizard.WizardButton.FinishButton):
        button = wizard.button(which)
        assert button.height() >= button.sizeHint().height()
