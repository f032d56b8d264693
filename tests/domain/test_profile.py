"""What answers must be like to tell occupations apart."""

import pytest

from careerapp.domain.profile import Obstacle, Profile, ProfileError
from careerapp.domain.scales import (
    LOCATIONS,
    SUBJECT_FAMILIES,
    Block,
    EducationLevel,
    Interest,
    Subject,
    WorkValue,
)


@pytest.mark.parametrize(
    ("profile", "obstacle"),
    [
        (Profile(), Obstacle.NOTHING_RATED),
        (
            Profile(location="CA", current_education=EducationLevel.MASTERS),
            Obstacle.NOTHING_RATED,
        ),
        (Profile(interests={Interest.SOCIAL: 0.9}), Obstacle.ONE_RATING),
        (
            Profile(interests={Interest.SOCIAL: 0.9}, values={WorkValue.SUPPORT: 0.2}),
            Obstacle.ONE_RATING,
        ),
        (Profile(interests=dict.fromkeys(Interest, 0.5)), Obstacle.ALL_ALIKE),
        (
            Profile(interests=dict.fromkeys(Interest, 0.5), values=dict.fromkeys(WorkValue, 0.9)),
            Obstacle.ALL_ALIKE,
        ),
        (Profile(interests={Interest.SOCIAL: 0.9, Interest.ARTISTIC: 0.2}), None),
        (Profile(values={WorkValue.SUPPORT: 0.9, WorkValue.RECOGNITION: 0.0}), None),
    ],
)
def test_what_keeps_a_person_from_a_ranking(profile: Profile, obstacle: Obstacle | None) -> None:
    assert profile.obstacle is obstacle


def test_a_block_rated_all_alike_is_named_and_does_not_count() -> None:
    profile = Profile(
        interests=dict.fromkeys(Interest, 0.5),
        values={WorkValue.SUPPORT: 0.9, WorkValue.RECOGNITION: 0.1},
    )
    assert profile.flat == (Block.INTERESTS,)
    assert profile.counted == (Block.VALUES,)


def test_ratings_one_step_apart_are_nearly_alike() -> None:
    step, steps = ({Interest.SOCIAL: 0.5, Interest.ARTISTIC: 0.5 + by} for by in (0.05, 0.1))
    assert Profile(interests=step).flat == (Block.INTERESTS,)
    assert Profile(interests=steps).flat == ()


def test_a_single_rating_counts_beside_a_block_that_tells() -> None:
    profile = Profile(
        interests={Interest.ARTISTIC: 1.0},
        values={WorkValue.SUPPORT: 0.9, WorkValue.RECOGNITION: 0.1},
    )
    assert profile.flat == ()
    assert profile.counted == (Block.INTERESTS, Block.VALUES)


def test_a_few_subjects_loved_stand_out_from_the_rest() -> None:
    few = Profile(subjects={Subject.BIOLOGY: 1.0, Subject.CHEMISTRY: 1.0})
    assert few.obstacle is None
    every = Profile(subjects=dict.fromkeys(Subject, 1.0))
    assert every.flat == (Block.SUBJECTS,)
    assert every.obstacle is Obstacle.ALL_ALIKE


def test_what_is_set_to_ignore_does_not_count() -> None:
    interests = {Interest.SOCIAL: 0.9, Interest.ARTISTIC: 0.2}
    ignored = Profile(interests=interests, importance={Block.INTERESTS: 0.0})
    assert ignored.counted == ()
    assert ignored.obstacle is Obstacle.ALL_IGNORED
    both = Profile(
        interests=interests,
        values={WorkValue.SUPPORT: 0.9, WorkValue.RECOGNITION: 0.1},
        importance={Block.INTERESTS: 0.0},
    )
    assert both.counted == (Block.VALUES,)
    assert both.obstacle is None


def test_education_counts_beside_ratings() -> None:
    profile = Profile(
        current_education=EducationLevel.ASSOCIATE,
        interests={Interest.SOCIAL: 0.9, Interest.ARTISTIC: 0.2},
    )
    assert profile.counted == (Block.INTERESTS, Block.EDUCATION)


@pytest.mark.parametrize("number", [-0.1, 2.1, float("nan"), float("inf")])
def test_an_importance_out_of_range_is_refused(number: float) -> None:
    with pytest.raises(ProfileError, match=r"importance\.values"):
        Profile(importance={Block.VALUES: number})


@pytest.mark.parametrize("rating", [-0.1, 1.1, float("nan"), float("inf")])
def test_a_rating_out_of_range_is_refused(rating: float) -> None:
    with pytest.raises(ProfileError, match=r"interests\.social"):
        Profile(interests={Interest.SOCIAL: rating})


def test_there_are_fifty_states_dc_three_territories_and_the_whole_country() -> None:
    assert len({place.code for place in LOCATIONS}) == 50 + 1 + 3 + 1


def test_every_subject_is_in_one_family() -> None:
    grouped = [subject for family in SUBJECT_FAMILIES.values() for subject in family]
    assert len(grouped) == 33
    assert set(grouped) == set(Subject)
