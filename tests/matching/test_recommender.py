"""What a ranking promises."""

import pytest

from careerapp.catalog.store import Catalog
from careerapp.domain.profile import Obstacle, Profile
from careerapp.domain.scales import Block, EducationLevel, Interest, WorkValue
from careerapp.matching.recommender import NotEnoughAnswersError, Recommender

PERSON = Profile(
    current_education=EducationLevel.HIGH_SCHOOL,
    planned_education=EducationLevel.BACHELORS,
    interests={Interest.INVESTIGATIVE: 0.9, Interest.REALISTIC: 0.2, Interest.SOCIAL: 0.6},
    values={WorkValue.ACHIEVEMENT: 0.9, WorkValue.RECOGNITION: 0.4},
)


def _like(catalog: Catalog, code: str) -> Profile:
    """Return a person whose ratings are those of an occupation."""
    occupation = catalog.occupation(code)
    return Profile(interests=occupation.interests, values=occupation.values or {})


def test_all_occupations_take_part(catalog: Catalog, recommender: Recommender) -> None:
    matches = recommender.recommend(PERSON, limit=10_000)
    assert len(matches) == 923
    assert {match.code for match in matches} == set(catalog.titles.index)


def test_every_occupation_is_somebodys_best_match(
    catalog: Catalog, recommender: Recommender
) -> None:
    lost = []
    for code in catalog.titles.index:
        best = recommender.recommend(_like(catalog, code), limit=1)[0]
        if best.code != code:
            lost.append(code)
    assert lost == []


def test_the_same_profile_is_a_match_of_100(catalog: Catalog, recommender: Recommender) -> None:
    best = recommender.recommend(_like(catalog, "29-1141.00"), limit=1)[0]
    assert best.code == "29-1141.00"
    assert best.match == pytest.approx(100)


def test_a_job_picked_at_random_is_a_match_of_50(recommender: Recommender) -> None:
    matches = recommender.recommend(PERSON, limit=923)
    assert matches[461].match == pytest.approx(50)


def test_matches_come_best_first_and_are_told_apart(recommender: Recommender) -> None:
    matches = recommender.recommend(PERSON, limit=10)
    figures = [match.match for match in matches]
    assert [match.rank for match in matches] == list(range(1, 11))
    assert figures == sorted(figures, reverse=True)
    assert figures[0] - figures[9] >= 3


def test_the_same_answers_give_the_same_ranking(catalog: Catalog, recommender: Recommender) -> None:
    again = Recommender(catalog)
    assert again.recommend(PERSON, limit=923) == recommender.recommend(PERSON, limit=923)


def test_five_by_default(recommender: Recommender) -> None:
    assert len(recommender.recommend(PERSON)) == 5


@pytest.mark.parametrize("limit", [0, -1])
def test_an_empty_list_cannot_be_asked_for(recommender: Recommender, limit: int) -> None:
    with pytest.raises(ValueError, match=str(limit)):
        recommender.recommend(PERSON, limit=limit)


def test_missing_blocks_are_estimated_and_said_to_be(recommender: Recommender) -> None:
    estimated = {match.code: match.estimated for match in recommender.recommend(PERSON, limit=923)}
    assert Block.VALUES in estimated["15-1252.00"]  # Software Developers
    assert estimated["29-1141.00"] == ()  # Registered Nurses
    assert sum(Block.VALUES in blocks for blocks in estimated.values()) == 923 - 874
    assert sum(Block.EDUCATION in blocks for blocks in estimated.values()) == 923 - 858
    assert not any(Block.INTERESTS in blocks for blocks in estimated.values())


def test_the_planned_education_moves_jobs_up(catalog: Catalog, recommender: Recommender) -> None:
    def rank(code: str, planned: EducationLevel) -> int:
        person = Profile(interests=PERSON.interests, planned_education=planned)
        return next(m.rank for m in recommender.recommend(person, limit=923) if m.code == code)

    doctor, helper = "19-1042.00", "47-3012.00"  # Medical Scientists, Helpers--Carpenters
    doctoral, school = EducationLevel.DOCTORAL_OR_PROFESSIONAL, EducationLevel.HIGH_SCHOOL
    assert rank(doctor, doctoral) < rank(doctor, school)
    assert rank(helper, school) < rank(helper, doctoral)


@pytest.mark.parametrize(
    ("profile", "obstacle"),
    [
        (Profile(), Obstacle.NOTHING_RATED),
        (Profile(interests=dict.fromkeys(Interest, 0.7)), Obstacle.ALL_ALIKE),
        (Profile(values={WorkValue.SUPPORT: 1.0}), Obstacle.ONE_RATING),
    ],
)
def test_answers_that_tell_nothing_are_not_ranked(
    recommender: Recommender, profile: Profile, obstacle: Obstacle
) -> None:
    with pytest.raises(NotEnoughAnswersError) as refusal:
        recommender.recommend(profile)
    assert refusal.value.obstacle is obstacle
