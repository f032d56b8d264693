"""What a ranking promises."""

from dataclasses import replace
from statistics import median

import pytest

from careerapp.catalog.store import Catalog
from careerapp.domain.match import Band
from careerapp.domain.profile import Obstacle, Profile
from careerapp.domain.scales import Block, EducationLevel, Interest, Subject, WorkValue
from careerapp.matching.recommender import NotEnoughAnswersError, Recommender
from tests.matching.people import copy_of, random_people

PERSON = Profile(
    current_education=EducationLevel.HIGH_SCHOOL,
    planned_education=EducationLevel.BACHELORS,
    interests={Interest.INVESTIGATIVE: 0.9, Interest.REALISTIC: 0.2, Interest.SOCIAL: 0.6},
    values={WorkValue.ACHIEVEMENT: 0.9, WorkValue.RECOGNITION: 0.4},
)
EVERYTHING = 923


def _codes(recommender: Recommender, profile: Profile, limit: int = 50) -> list[str]:
    return [match.code for match in recommender.recommend(profile, limit)]


def _rank(recommender: Recommender, profile: Profile, code: str) -> int:
    return _codes(recommender, profile, EVERYTHING).index(code)


def test_all_occupations_take_part(catalog: Catalog, recommender: Recommender) -> None:
    matches = recommender.recommend(PERSON, limit=10_000)
    assert len(matches) == EVERYTHING
    assert {match.code for match in matches} == set(catalog.titles.index)


def test_every_occupation_is_the_best_match_of_its_like(
    catalog: Catalog, recommender: Recommender
) -> None:
    lost = []
    for code in catalog.titles.index:
        best = recommender.recommend(copy_of(catalog, code), limit=1)[0]
        if best.code != code or best.match < 100 - 1e-6:
            lost.append((code, best))
    assert lost == []


def test_the_average_job_is_a_match_of_about_50(recommender: Recommender) -> None:
    middles = [
        median(match.match for match in recommender.recommend(person, EVERYTHING))
        for person in random_people(40)
        if person.obstacle is None
    ]
    assert 45 <= median(middles) <= 55


@pytest.mark.parametrize("limit", [1, 7, 922])
def test_as_many_as_asked_for_come_best_first(recommender: Recommender, limit: int) -> None:
    matches = recommender.recommend(PERSON, limit)
    assert len(matches) == limit
    keys = [(-match.match, match.code) for match in matches]
    assert keys == sorted(keys)


def test_near_ties_share_the_smallest_rank(recommender: Recommender) -> None:
    matches = recommender.recommend(PERSON, EVERYTHING)
    accuracy = recommender.calibration(PERSON).tie
    assert 0.5 < accuracy < 4
    first = matches[0]
    for place, match in enumerate(matches, start=1):
        if first.match - match.match > accuracy:
            first = match
        if match is first:
            assert match.rank == place
        assert match.rank == first.rank
        assert match.code in match.tied
        assert set(match.tied_with) == set(first.tied) - {match.code}
    assert {code for match in matches for code in match.tied} == {match.code for match in matches}


def test_a_tie_is_told_beyond_the_end_of_the_list(recommender: Recommender) -> None:
    everything = recommender.recommend(PERSON, EVERYTHING)
    for limit in range(1, 30):
        assert recommender.recommend(PERSON, limit) == everything[:limit]


def test_the_same_answers_give_the_same_ranking(catalog: Catalog, recommender: Recommender) -> None:
    again = Recommender(catalog)
    assert again.recommend(PERSON, EVERYTHING) == recommender.recommend(PERSON, EVERYTHING)


def test_five_by_default(recommender: Recommender) -> None:
    assert len(recommender.recommend(PERSON)) == 5


@pytest.mark.parametrize("limit", [0, -1])
def test_an_empty_list_cannot_be_asked_for(recommender: Recommender, limit: int) -> None:
    with pytest.raises(ValueError, match=str(limit)):
        recommender.recommend(PERSON, limit=limit)


def test_missing_blocks_are_estimated_and_said_to_be(recommender: Recommender) -> None:
    estimated = {match.code: match.estimated for match in recommender.recommend(PERSON, EVERYTHING)}
    assert Block.VALUES in estimated["15-1252.00"]  # Software Developers
    assert estimated["29-1141.00"] == ()  # Registered Nurses
    assert sum(Block.VALUES in blocks for blocks in estimated.values()) == EVERYTHING - 874
    assert sum(Block.EDUCATION in blocks for blocks in estimated.values()) == EVERYTHING - 858
    assert sum(Block.SUBJECTS in blocks for blocks in estimated.values()) == EVERYTHING - 879
    assert not any(Block.INTERESTS in blocks for blocks in estimated.values())


def test_the_planned_education_moves_jobs_up(recommender: Recommender) -> None:
    def rank(code: str, planned: EducationLevel) -> int:
        return _rank(
            recommender, Profile(interests=PERSON.interests, planned_education=planned), code
        )

    doctor, helper = "19-1042.00", "47-3012.00"  # Medical Scientists, Helpers--Carpenters
    doctoral, school = EducationLevel.DOCTORAL_OR_PROFESSIONAL, EducationLevel.HIGH_SCHOOL
    assert rank(doctor, doctoral) < rank(doctor, school)
    assert rank(helper, school) < rank(helper, doctoral)


def test_where_somebody_lives_does_not_change_who_they_are(recommender: Recommender) -> None:
    here, there = (
        recommender.recommend(replace(PERSON, location=place), 100) for place in ("CA", "GU")
    )
    assert here == there


def test_a_subject_that_is_not_for_me_is_not_the_same_as_no_answer(
    recommender: Recommender,
) -> None:
    biologists = "19-1029.04"
    without = _rank(recommender, PERSON, biologists)
    disliked, loved = (
        _rank(recommender, replace(PERSON, subjects={Subject.BIOLOGY: liking}), biologists)
        for liking in (0.0, 1.0)
    )
    assert loved < without < disliked


def test_a_few_loved_subjects_are_enough_to_see_them_in_the_list(recommender: Recommender) -> None:
    person = Profile(subjects={Subject.FINE_ARTS: 1.0, Subject.DESIGN: 1.0})
    first = _codes(recommender, person, 10)
    assert sum(code.startswith("27-1") for code in first) >= 5, first  # art and design workers


def test_what_is_not_answered_dilutes_nothing(recommender: Recommender) -> None:
    weighed = replace(PERSON, importance={Block.SUBJECTS: 2.0})
    assert recommender.recommend(weighed, 50) == recommender.recommend(PERSON, 50)


def test_an_ignored_block_is_as_good_as_not_answered(recommender: Recommender) -> None:
    ignored = replace(PERSON, importance={Block.VALUES: 0.0})
    without = replace(PERSON, values={})
    assert recommender.recommend(ignored, 50) == recommender.recommend(without, 50)


def test_a_block_that_matters_more_counts_more(recommender: Recommender) -> None:
    def share(importance: float) -> float:
        profile = replace(PERSON, importance={Block.VALUES: importance})
        (explanation,) = recommender.explain(profile, ["29-1141.00"])
        return next(each.weight for each in explanation.blocks if each.block is Block.VALUES)

    little, usual, most = share(0.5), share(1.0), share(2.0)
    # The odds of a share are in proportion to the importance.
    assert most / (1 - most) == pytest.approx(2 * usual / (1 - usual))
    assert little / (1 - little) == pytest.approx(usual / (1 - usual) / 2)


def test_a_flat_block_decides_nothing(recommender: Recommender) -> None:
    flat = replace(PERSON, values=dict.fromkeys(WorkValue, 0.7))
    without = replace(PERSON, values={})
    assert recommender.recommend(flat, 50) == recommender.recommend(without, 50)


def test_high_and_low_raters_of_one_shape_get_the_same_careers(recommender: Recommender) -> None:
    shape = [0.1, 1.0, 0.4, 0.7, 0.0, 0.5]

    def person(low: float) -> Profile:
        ratings = [round(low + 0.2 * each, 3) for each in shape]
        return Profile(
            interests=dict(zip(Interest, ratings, strict=True)),
            values=dict(zip(WorkValue, reversed(ratings), strict=True)),
            subjects=dict(zip(Subject, ratings * 5 + ratings[:3], strict=True)),
        )

    high, low = (_codes(recommender, person(start), 20) for start in (0.8, 0.0))
    assert high == low


def test_labels_follow_the_figure_shown(recommender: Recommender) -> None:
    for person in (PERSON, Profile(interests=PERSON.interests)):
        matches = recommender.recommend(person, EVERYTHING)
        limits = [round(floor) for floor in recommender.calibration(person).floors]
        for match in matches:
            missed = sum(round(match.match) < limit for limit in limits)
            assert match.band is list(Band)[missed], match
        assert {match.band for match in matches} == set(Band)


def test_fewer_answers_must_be_met_closer_for_the_same_label(recommender: Recommender) -> None:
    def least(profile: Profile) -> float:
        matches = recommender.recommend(profile, EVERYTHING)
        return min(match.match for match in matches if match.band is Band.GOOD)

    interests_only = Profile(interests=PERSON.interests)
    sciences = {Subject.BIOLOGY: 1.0, Subject.CHEMISTRY: 2 / 3, Subject.TRANSPORTATION: 0.0}
    assert least(interests_only) > least(replace(PERSON, subjects=sciences))


@pytest.mark.parametrize(
    ("profile", "obstacle"),
    [
        (Profile(), Obstacle.NOTHING_RATED),
        (Profile(interests=dict.fromkeys(Interest, 0.7)), Obstacle.ALL_ALIKE),
        (Profile(values={WorkValue.SUPPORT: 1.0}), Obstacle.ONE_RATING),
        (replace(PERSON, importance=dict.fromkeys(Block, 0.0)), Obstacle.ALL_IGNORED),
    ],
)
def test_answers_that_tell_nothing_are_not_ranked(
    recommender: Recommender, profile: Profile, obstacle: Obstacle
) -> None:
    with pytest.raises(NotEnoughAnswersError) as refusal:
        recommender.recommend(profile)
    assert refusal.value.obstacle is obstacle
    with pytest.raises(NotEnoughAnswersError):
        recommender.explain(profile, ["29-1141.00"])
