"""What to ask next when jobs are level."""

from dataclasses import replace

from careerapp.domain.profile import Profile
from careerapp.domain.scales import Block, EducationLevel, Interest, Subject, WorkValue
from careerapp.matching.recommender import Recommender

NURSES, PAINTERS, DEVELOPERS = "29-1141.00", "27-1013.00", "15-1252.00"
SOME = Profile(interests=dict(zip(Interest, (0.2, 0.9, 0.4, 0.6, 0.3, 0.35), strict=True)))


def test_the_page_that_tells_most_apart_is_asked_for(recommender: Recommender) -> None:
    assert recommender.separating_question(SOME, [NURSES, PAINTERS, DEVELOPERS]) == (
        Block.SUBJECTS,
        None,
    )


def test_a_question_left_open_on_an_answered_page_comes_after_pages(
    recommender: Recommender,
) -> None:
    person = replace(
        SOME,
        planned_education=EducationLevel.BACHELORS,
        values=dict.fromkeys(WorkValue, 0.5) | {WorkValue.SUPPORT: 0.9},
        subjects={
            subject: 0.5 for subject in Subject if subject is not Subject.MEDICINE_AND_DENTISTRY
        },
    )
    assert recommender.separating_question(person, [NURSES, PAINTERS]) == (
        Block.SUBJECTS,
        Subject.MEDICINE_AND_DENTISTRY,
    )


def test_with_everything_answered_or_ignored_there_is_nothing_to_ask(
    recommender: Recommender,
) -> None:
    person = replace(
        SOME, importance={Block.VALUES: 0.0, Block.SUBJECTS: 0.0, Block.EDUCATION: 0.0}
    )
    assert recommender.separating_question(person, [NURSES, PAINTERS]) is None
