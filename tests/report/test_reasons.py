"""What is said for and against a job, and what would change it."""

import pytest

from careerapp.domain.explanation import Change, Contribution, Explanation
from careerapp.domain.profile import Profile
from careerapp.domain.scales import Block, EducationLevel, Interest, Subject, WorkValue
from careerapp.report.reasons import (
    change_sentence,
    few_answers_sentence,
    reasons_against,
    reasons_for,
    separation_sentence,
)
from careerapp.report.schooling import Schooling
from tests.report.contributions import contribution

STUDENT = Profile(
    current_education=EducationLevel.HIGH_SCHOOL, planned_education=EducationLevel.BACHELORS
)
HELPING, CREATING = Interest.SOCIAL, Interest.ARTISTIC
COMPANY, SECURITY = WorkValue.RELATIONSHIPS, WorkValue.WORKING_CONDITIONS
BIOLOGY = Subject.BIOLOGY


def _explanation(
    *contributions: Contribution, among_first: bool = False, change: Change | None = None
) -> Explanation:
    match = 50 + sum(one.points for one in contributions)
    return Explanation("29-1141.00", 50.0, match, (), contributions, among_first, change)


def test_the_strongest_come_first_and_no_more_than_asked_for() -> None:
    explanation = _explanation(
        contribution(HELPING, 0.9, 0.9, 3),
        contribution(CREATING, 0.9, 0.1, -2),
        contribution(BIOLOGY, 1.0, 0.9, 7),
        contribution(COMPANY, 0.9, 0.1, -5),
        contribution(SECURITY, 0.8, 0.8, 2),
        contribution(Interest.REALISTIC, 0.1, 0.1, 1),
        contribution(Interest.ENTERPRISING, 0.9, 0.1, -1),
    )
    names = ["“Biology”", "“Helping people”", "“Pay and security”"]
    found = reasons_for(explanation, STUDENT)
    assert [name in one for name, one in zip(names, found, strict=True)] == [True] * 3
    found = reasons_against(explanation, STUDENT)
    assert [name in one for name, one in zip(("company", "Creating"), found, strict=True)] == [
        True,
        True,
    ]
    assert len(reasons_for(explanation, STUDENT, limit=1)) == 1


def test_what_rests_on_an_estimate_says_so() -> None:
    explanation = _explanation(
        contribution(HELPING, 0.9, 0.9, 3), contribution(BIOLOGY, 1.0, 0.1, -4)
    )
    assert reasons_against(explanation, STUDENT, estimated=(Block.SUBJECTS,)) == [
        "You love “Biology”, but this job uses little of it. That is estimated."
    ]
    (rated,) = reasons_for(explanation, STUDENT, estimated=(Block.SUBJECTS,))
    assert "estimated" not in rated


def test_what_is_nothing_in_whole_points_is_left_out() -> None:
    explanation = _explanation(
        contribution(HELPING, 0.9, 0.9, 0.4), contribution(CREATING, 0.9, 0.1, -0.4)
    )
    assert reasons_for(explanation, STUDENT) == []
    assert reasons_against(explanation, STUDENT) == []
    assert reasons_for(_explanation(), STUDENT) == []
    # Rounding makes the match 2 points better than the base, and not 3.
    close = _explanation(contribution(HELPING, 0.9, 0.9, 1.9), contribution(COMPANY, 0.9, 0.9, 0.5))
    assert len(reasons_for(close, STUDENT)) == 1


def test_entering_with_more_school_than_planned_is_told_however_few_points_it_costs() -> None:
    masters = Schooling(entry=EducationLevel.MASTERS)
    hurdle = "People typically get in with a master's degree; you plan a bachelor's degree."
    cheap = _explanation(
        contribution(CREATING, 0.9, 0.1, -6),
        contribution(COMPANY, 0.9, 0.1, -5),
        contribution(None, EducationLevel.BACHELORS.length, 0.6, -0.2),
    )
    found = reasons_against(cheap, STUDENT, schooling=masters)
    assert len(found) == 3
    assert found[2] == hurdle
    dear = _explanation(
        contribution(None, EducationLevel.BACHELORS.length, EducationLevel.MASTERS.length, -7),
        contribution(CREATING, 0.9, 0.1, -6),
    )
    found = reasons_against(dear, STUDENT, schooling=masters)
    assert len(found) == 2
    assert found[0] == hurdle


def test_a_match_that_rests_on_few_answers_says_so() -> None:
    few = [contribution(HELPING, 0.9, 0.9, 3), contribution(CREATING, 0.9, 0.1, -2)]
    assert few_answers_sentence(_explanation(*few)) == "This match rests on only 2 answers."
    assert few_answers_sentence(_explanation(*few, *few, few[0])) == ""


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        (
            Change(Block.INTERESTS, CREATING, 0.4, 0.7),
            "It would be in your top five if you rated “Creating” 70 % instead of 40 %.",
        ),
        (
            Change(Block.VALUES, COMPANY, 0.9, 0.35),
            "It would be in your top five if you rated “Good company” 35 % instead of 90 %.",
        ),
        (
            Change(Block.SUBJECTS, BIOLOGY, 1 / 3, 1.0),
            (
                "It would be in your top five if your answer to “Biology” were “Love” "
                "instead of “Fine”."
            ),
        ),
        (
            Change(Block.SUBJECTS, BIOLOGY, 1 / 3, 0.55),
            "It would be in your top five if you rated “Biology” 55 % instead of 33 %.",
        ),
        (
            Change(
                Block.EDUCATION,
                None,
                EducationLevel.BACHELORS.length,
                EducationLevel.MASTERS.length,
                EducationLevel.MASTERS,
            ),
            (
                "It would be in your top five if you planned a master's degree "
                "instead of a bachelor's degree."
            ),
        ),
    ],
)
def test_one_change_that_is_enough_is_named(change: Change, sentence: str) -> None:
    told = change_sentence(_explanation(change=change))
    assert told.replace("\N{NO-BREAK SPACE}", " ") == sentence


def test_a_job_among_the_first_needs_no_change() -> None:
    assert change_sentence(_explanation(among_first=True)) == "It is in your top five already."


def test_where_no_single_change_is_enough_the_worst_answer_is_named() -> None:
    none = "No change of one answer would bring it into your top five."
    worst = contribution(CREATING, 0.9, 0.1, -6)
    school = contribution(None, EducationLevel.BACHELORS.length, 0, -9)
    helping = contribution(HELPING, 0.9, 0.9, 6)
    assert change_sentence(_explanation(helping, worst)) == (
        f"{none} Your answer to “Creating” takes away the most."
    )
    assert change_sentence(_explanation(helping, worst, school)) == (
        f"{none} Your answer to “Education” takes away the most."
    )
    assert change_sentence(_explanation(helping)) == none
    assert change_sentence(_explanation()) == none


def test_what_tells_jobs_apart_is_a_page_or_a_question() -> None:
    page = "Answer the page “{}” to tell them apart."
    assert separation_sentence(Block.SUBJECTS, None) == page.format("Subjects")
    assert separation_sentence(Block.EDUCATION, None) == page.format("Education")
    question = "Rate “{}” to tell them apart."
    assert separation_sentence(Block.INTERESTS, CREATING) == question.format("Creating")
    assert separation_sentence(Block.SUBJECTS, BIOLOGY) == question.format("Biology")
