"""One person at a time and many at once are the same."""

import numpy as np

from careerapp.domain.profile import Profile
from careerapp.domain.scales import Block, WorkValue
from careerapp.matching.features import (
    BLOCK_OF_COLUMN,
    answer_of_column,
    person_importance,
    person_ratings,
)
from careerapp.matching.recommender import Recommender
from careerapp.matching.space import counted_columns
from tests.matching.people import random_people


def test_the_rules_of_what_counts_are_those_of_a_profile() -> None:
    people = random_people(400, seed=5)
    flat = [Profile(interests=person.interests, values=_alike(person)) for person in people[:100]]
    obstacles = 0
    for person in [*people, *flat]:
        ratings, importance = person_ratings(person)[None, :], person_importance(person)
        (counted,) = counted_columns(ratings, importance)
        if person.obstacle is not None:
            obstacles += 1
            assert not counted.any()
            continue
        for column, counts in enumerate(counted):
            block = BLOCK_OF_COLUMN[column]
            given = {str(key) for key in person.ratings(block)}
            answered = block is Block.EDUCATION or str(answer_of_column(column)) in given
            assert counts == (answered and block in person.counted)
    assert obstacles > 20


def test_many_people_at_once_get_what_each_gets_alone(recommender: Recommender) -> None:
    people = [person for person in random_people(150, seed=9) if person.obstacle is None]
    equal = [
        Profile(
            planned_education=person.target_education,
            interests=person.interests,
            values=person.values,
            subjects=person.subjects,
        )
        for person in people
    ]
    equal = [person for person in equal if person.obstacle is None]
    ratings = np.array([person_ratings(person) for person in equal])
    found = 0
    for ranked in recommender.neighbors.rank(ratings, np.ones(len(Block)), 10):
        for place, person in enumerate(ranked.people):
            alone = recommender.recommend(equal[person], 10)
            assert [recommender.codes[row] for row in ranked.rows[place]] == [
                match.code for match in alone
            ]
            np.testing.assert_allclose(
                ranked.matches[place], [match.match for match in alone], atol=1e-4
            )
            found += 1
    assert found == len(equal) > 50


def _alike(person: Profile) -> dict[WorkValue, float]:
    return dict.fromkeys(person.values, 0.4)
