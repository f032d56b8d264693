"""What a person sees when the questions about values are answered."""

import pytest
from PySide6.QtWidgets import QPushButton, QSlider
from pytestqt.qtbot import QtBot

from careerapp.domain.profile import Profile
from careerapp.domain.scales import WorkValue
from careerapp.ui.wizard.profile_wizard import ProfileWizard
from careerapp.ui.wizard.values.values_result import ValuesResult
from careerapp.ui.wizard.ways.result_row import ResultRow
from tests.ui.fitting import cut_off
from tests.ui.keyboard import KEY, press, tab_to, wait_for_focus
from tests.ui.steps import words
from tests.ui.wizard_steps import VALUES

PERSON = Profile(
    values={WorkValue.ACHIEVEMENT: 0.3, WorkValue.SUPPORT: 0.9, WorkValue.RECOGNITION: 0.55}
)


def _result(wizard: ProfileWizard) -> ValuesResult:
    wizard.show_profile(PERSON)
    wizard.setCurrentId(VALUES)
    result = wizard.pages[VALUES].findChild(ValuesResult)
    assert isinstance(result, ValuesResult)
    return result


def test_values_stand_strongest_first_without_a_code(small: ProfileWizard) -> None:
    result = _result(small)
    rows = sorted(result.findChildren(ResultRow), key=lambda row: row.y())
    assert [words(row).splitlines()[0] for row in rows] == [
        "Fair bosses",
        "Moving up",
        "Using your strengths",
    ]
    said = words(result, visible=True)
    assert "55\N{NO-BREAK SPACE}%" in said
    assert "Not answered: Deciding yourself, Good company and Pay and security." in said
    assert "code" not in said


def test_values_can_be_gone_over_again(qtbot: QtBot, small: ProfileWizard) -> None:
    _result(small)
    wait_for_focus(qtbot, QPushButton, "Next")
    tab_to(QPushButton, "Go over my answers again")
    press(KEY.Key_Space)
    wait_for_focus(qtbot, QSlider)


@pytest.mark.parametrize("size", ["usual", "large"])
def test_nothing_is_cut_off(qtbot: QtBot, size: str, request: pytest.FixtureRequest) -> None:
    if size == "large":
        request.getfixturevalue("large_text")
    result = _result(request.getfixturevalue("small"))
    qtbot.waitUntil(lambda: cut_off(result) == [])
