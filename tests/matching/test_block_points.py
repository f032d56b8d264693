"""How matches are divided among the pages of answers."""

import pytest

from careerapp.domain.profile import Profile
from careerapp.domain.scales import Block, EducationLevel, Interest
from careerapp.matching.recommender import NotEnoughAnswersError, Recommender
from tests.matching.people import random_people


@pytest.fixture(scope="module")
def people() -> list[Profile]:
    return [person for person in random_people(40, seed=11) if person.obstacle is None]


def test_points_of_all_occupations_add_up_to_their_matches(
    recommender: Recommender, people: list[Profile]
) -> None:
    assert len(people) > 20
    for person in people:
        points = recommender.block_points(person)
        for match in recommender.recommend(person, 923):
            parts = points.of(match.code)
            assert list(parts) == list(person.counted)
            assert sum(parts.values()) == pytest.approx(match.match, abs=1e-5)
            assert min(parts.values()) >= 0


def test_points_are_those_of_the_explanation(
    recommender: Recommender, people: list[Profile]
) -> None:
    codes = recommender.codes[::100]
    for person in people:
        points = recommender.block_points(person)
        for explanation in recommender.explain(person, codes):
            explained = {share.block: share.points for share in explanation.blocks}
            assert points.of(explanation.code) == explained


def test_a_page_that_alone_counts_makes_up_the_whole_match(recommender: Recommender) -> None:
    person = Profile(
        planned_education=EducationLevel.BACHELORS,
        interests={Interest.SOCIAL: 1.0, Interest.REALISTIC: 0.0},
        importance={Block.EDUCATION: 0.0},
    )
    points = recommender.block_points(person)
    (best,) = recommender.recommend(person, 1)
    assert points.of(best.code) == {Block.INTERESTS: pytest.approx(best.match, abs=1e-5)}


def test_without_enough_answers_there_are_no_points(recommender: Recommender) -> None:
    with pytest.raises(NotEnoughAnswersError):
        recommender.block_points(Profile())
