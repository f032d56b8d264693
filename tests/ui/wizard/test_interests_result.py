"""What a person sees when the questions about interests are answered."""

from collections.abc import Mapping
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication, QPushButton, QWizard
from pytestqt.qtbot import QtBot

from careerapp.catalog.interest_items import read_interest_items
from careerapp.domain.answering import answer_items
from careerapp.domain.interest_items import short_form
from careerapp.domain.profile import Profile
from careerapp.domain.responses import InterestWay, Responses
from careerapp.domain.scales import EducationLevel, Interest, Subject, WorkValue
from careerapp.ui.engine import Engine
from careerapp.ui.figure_view import Charts
from careerapp.ui.wizard.interests.interest_chart import InterestChart
from careerapp.ui.wizard.interests.interests_result import InterestsResult
from careerapp.ui.wizard.interests.questionnaire_view import QuestionnaireView
from careerapp.ui.wizard.loaded import Loaded
from careerapp.ui.wizard.profile_wizard import ProfileWizard
from careerapp.ui.wizard.ways import result_view
from careerapp.ui.wizard.ways.result_row import ResultRow
from tests.ui.fitting import cut_off
from tests.ui.keyboard import KEY, focused, press, spoken_name, tab_to, wait_for_focus
from tests.ui.steps import words
from tests.ui.wizard_steps import INTERESTS

ITEMS = read_interest_items()
SHORT = short_form(ITEMS)
BY_LETTER = {"S": 4, "A": 3, "I": 3, "R": 1, "E": 1, "C": 0}
FIRST_ANSWER = "See a first list now"
AGAIN = "Go over them again"


def _answered(likings: Mapping[str, int], way: InterestWay = InterestWay.SHORT) -> Profile:
    profile = answer_items(Profile(), ITEMS, likings)
    return replace(profile, responses=replace(profile.responses, interest_way=way))


def _rated(*ratings: float) -> Profile:
    interests = dict(zip(Interest, ratings, strict=False))
    return Profile(interests=interests, responses=Responses(interest_way=InterestWay.SLIDERS))


CLEAR = _answered({item.id: BY_LETTER[item.id[0]] for item in SHORT})
ALIKE = _answered({item.id: 2 for item in SHORT} | {"S1": 4, "S3": 4, "R1": 0})
CONTRADICTING = _answered({**CLEAR.responses.likings, "C1": 4})


def _result(wizard: ProfileWizard, profile: Profile) -> InterestsResult:
    wizard.show_profile(profile)
    wizard.setCurrentId(INTERESTS)
    result = wizard.pages[INTERESTS].findChild(InterestsResult)
    assert isinstance(result, InterestsResult)
    for _ in range(5):  # over all screens of the questionnaire
        if not result.isVisible():
            wizard.next()
    assert result.isVisible()
    return result


def _said(result: InterestsResult) -> str:
    return words(result, visible=True)


def _buttons(result: InterestsResult, text: str) -> list[QPushButton]:
    buttons = result.findChildren(QPushButton)
    return [each for each in buttons if each.isVisible() and each.text() == text]


def _rows(result: InterestsResult) -> list[list[str]]:
    rows = [each for each in result.findChildren(ResultRow) if each.isVisible()]
    return [words(row).splitlines() for row in sorted(rows, key=lambda row: row.y())]


def test_the_six_stand_strongest_first_with_what_they_mean(small: ProfileWizard) -> None:
    rows = _rows(_result(small, CLEAR))
    assert [(title, percent) for title, _, percent, _ in rows] == [
        ("Helping people", "100\N{NO-BREAK SPACE}%"),
        ("Finding out why", "75\N{NO-BREAK SPACE}%"),
        ("Creating", "75\N{NO-BREAK SPACE}%"),
        ("Hands-on work", "25\N{NO-BREAK SPACE}%"),
        ("Leading and selling", "25\N{NO-BREAK SPACE}%"),
        ("Keeping order", "0\N{NO-BREAK SPACE}%"),
    ]
    assert rows[0][1] == "Social"
    assert rows[0][3] == "Teach, care for or advise other people."


def test_a_clear_profile_has_a_code(small: ProfileWizard) -> None:
    said = _said(_result(small, CLEAR))
    assert "Your code: SIA" in said
    assert "Social (Helping people), Investigative (Finding out why), Artistic (Creating)" in said
    assert "I and A are level, so their order says nothing." in said
    assert "A clear profile" in said
    assert "100 points apart" in said
    assert "simulated answers only, not on people" in said


def test_a_flat_profile_says_what_that_means(small: ProfileWizard) -> None:
    said = _said(_result(small, _rated(0.5, 0.6, 0.5, 0.7, 0.5, 0.45)))
    assert "A flat profile" in said
    assert "25 points apart" in said
    assert "That is not a bad thing" in said
    assert "simulated answers only" not in said  # sliders are no questionnaire


def test_what_is_not_rated_is_named(small: ProfileWizard) -> None:
    said = _said(_result(small, _rated(0.2, 0.8, 0.4, 0.6)))
    assert "Your code: ISA" in said
    assert "Not answered: Leading and selling and Keeping order." in said
    assert "With all six it may be another one." in said
    assert "profile" not in said


def test_two_ratings_make_no_code(small: ProfileWizard) -> None:
    said = _said(_result(small, _rated(0.2, 0.8)))
    assert "Your code:" not in said
    assert "With three or more of the six, your code is shown here." in said


def test_another_person_leaves_no_row_behind(small: ProfileWizard) -> None:
    _result(small, CLEAR)
    assert len(_rows(_result(small, _rated(0.2, 0.8)))) == 2
    assert len(_rows(_result(small, CLEAR))) == 6


def test_answers_that_are_alike_are_asked_about_by_keyboard(
    qtbot: QtBot, small: ProfileWizard
) -> None:
    result = _result(small, ALIKE)
    assert "You answered 27 of 30 alike." in _said(result)
    wait_for_focus(qtbot, QPushButton, "Next")
    tab_to(QPushButton, AGAIN)
    press(KEY.Key_Space)
    questions = small.pages[INTERESTS].findChild(QuestionnaireView)
    assert isinstance(questions, QuestionnaireView)
    assert questions.isVisible()
    assert spoken_name(focused()).startswith(SHORT[0].activity)


def test_twins_that_contradict_each_other_are_asked_about(small: ProfileWizard) -> None:
    result = _result(small, CONTRADICTING)
    assert (
        "You would like to keep the accounts of a small company in order, but not to build a "
        "spreadsheet that tracks a budget. They are much the same kind of thing."
    ) in _said(result)
    (again,) = _buttons(result, AGAIN)
    again.click()
    assert spoken_name(focused()).startswith("Keep the accounts of a small company in order:")


@pytest.mark.parametrize("profile", [CLEAR, replace(ALIKE, responses=_rated(0.5).responses)])
def test_nothing_is_asked_about_other_answers(small: ProfileWizard, profile: Profile) -> None:
    assert _buttons(_result(small, profile), AGAIN) == []


def test_a_result_from_some_activities_says_so_and_leads_to_the_others(
    small: ProfileWizard,
) -> None:
    result = _result(small, _answered({"R1": 4, "I1": 0}))
    assert "This comes from 2 of 30 activities; the others can change it." in _said(result)
    assert "simulated people" not in _said(result)  # of whom all have answered all
    _buttons(result, "Answer the others")[0].click()
    assert spoken_name(focused()).startswith(SHORT[2].activity)
    assert "activities; the others" not in _said(_result(small, CLEAR))


def test_a_first_answer_ends_the_wizard(qtbot: QtBot, small: ProfileWizard) -> None:
    result = _result(small, CLEAR)
    with qtbot.waitSignal(small.profile_ready) as ready:
        _buttons(result, FIRST_ANSWER)[0].click()
    assert ready.args == [CLEAR]


def test_what_each_open_page_would_add_is_said(small: ProfileWizard) -> None:
    said = _said(_result(small, CLEAR))
    assert "With interests alone, 70 of 100 simulated people" in said
    assert (
        "\N{BULLET} Interests and education: 81 of 100\n\N{BULLET} Interests and values: 88 of 100"
    ) in said
    school = replace(CLEAR, planned_education=EducationLevel.BACHELORS)
    said = _said(_result(small, school))
    assert "With interests and education, 81 of 100" in said
    assert "Interests and education: 81" not in said
    assert "Interests, education and values: 92 of 100" in said


def test_nothing_more_is_promised_to_who_has_answered_all(small: ProfileWizard) -> None:
    everything = replace(
        CLEAR,
        planned_education=EducationLevel.BACHELORS,
        values={WorkValue.SUPPORT: 0.2, WorkValue.RECOGNITION: 0.9},
        subjects={Subject.BIOLOGY: 1.0},
    )
    assert _buttons(_result(small, everything), FIRST_ANSWER) == []


def test_answers_that_tell_no_jobs_apart_give_no_first_answer(small: ProfileWizard) -> None:
    assert _buttons(_result(small, _rated(*[0.5] * 6)), FIRST_ANSWER) == []


def test_the_result_is_read_out_when_it_appears(
    qtbot: QtBot, small: ProfileWizard, monkeypatch: pytest.MonkeyPatch
) -> None:
    heard: list[str] = []
    monkeypatch.setattr(result_view, "announce", lambda _widget, text: heard.append(text))
    result = _result(small, CONTRADICTING)
    qtbot.waitUntil(lambda: bool(heard))
    _ = small.pages  # makes the others, at which a wizard shows its page anew
    QApplication.processEvents()
    (message,) = heard
    assert message.startswith("Your interests: Helping people 100\N{NO-BREAK SPACE}%, ")
    assert "Your code is S I A." in message
    assert "You would like to keep the accounts" in message
    small.next()
    QApplication.processEvents()
    small.back()
    assert result.isVisible()
    qtbot.waitUntil(lambda: heard == [message, message])


def test_the_chart_comes_into_its_place(
    qtbot: QtBot, small: ProfileWizard, charts: Charts, engine: Engine
) -> None:
    result = _result(small, CLEAR)
    QApplication.processEvents()
    before = result.size()
    assert result.findChildren(InterestChart) == []
    small.show_loaded(Loaded(charts, engine.openings, engine.catalog.editions))
    (chart,) = result.findChildren(InterestChart)
    qtbot.waitUntil(chart.isVisible)
    QApplication.processEvents()
    assert result.size() == before


@pytest.mark.parametrize("size", ["usual", "large"])
@pytest.mark.parametrize("profile", [CLEAR, ALIKE, CONTRADICTING, _rated(0.2, 0.8, 0.4, 0.6)])
def test_nothing_is_cut_off(
    qtbot: QtBot, profile: Profile, size: str, request: pytest.FixtureRequest
) -> None:
    if size == "large":
        request.getfixturevalue("large_text")
    small: ProfileWizard = request.getfixturevalue("small")
    result = _result(small, profile)
    qtbot.waitUntil(lambda: cut_off(result) == [])


def test_next_leads_on_to_values(small: ProfileWizard) -> None:
    _result(small, CLEAR)
    small.button(QWizard.WizardButton.NextButton).click()
    assert small.currentId() == INTERESTS + 1
