"""What answers must be like to tell occupations apart."""

import pytest

from careerapp.domain.profile import Obstacle, Profile, ProfileError
from careerapp.domain.scales import LOCATIONS, Block, EducationLevel, Interest, WorkValue


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


def test_a_block_rated_all_alike_says_nothing() -> None:
    profile = Profile(
        interests=dict.fromkeys(Interest, 0.5),
        values={WorkValue.SUPPORT: 0.9, WorkValue.RECOGNITION: 0.1},
    )
    assert profile.telling_interests == {}
    assert profile.telling_values == profile.values
    assert profile.alike == (Block.INTERESTS,)


def test_a_single_rating_counts_beside_a_block_that_tells() -> None:
    profile = Profile(
        interests={Interest.ARTISTIC: 1.0},
        values={WorkValue.SUPPORT: 0.9, WorkValue.RECOGNITION: 0.1},
    )
    assert profile.telling_interests == {Interest.ARTISTIC: 1.0}
    assert profile.alike == ()


@pytest.mark.parametrize("rating", [-0.1, 1.1, float("nan"), float("inf")])
def test_a_rating_out_of_range_is_refused(rating: float) -> None:
    with pytest.raises(ProfileError, match=r"interests\.social"):
        Profile(interests={Interest.SOCIAL: rating})


def test_there_are_fifty_states_dc_three_territories_and_the_whole_country() -> None:
    assert len({place.code for place in LOCATIONS}) == 50 + 1 + 3 + 1
