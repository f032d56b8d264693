"""Reasons add up, and say what the answers say."""

from dataclasses import replace

import numpy as np
import pytest

from careerapp.domain.profile import Profile
from careerapp.domain.scales import Block, EducationLevel, Interest, Subject, WorkValue
from careerapp.matching.recommender import Recommender
from tests.matching.people import random_people

NURSES, PAINTERS = "29-1141.00", "27-1013.00"


@pytest.fixture(scope="module")
def people() -> list[Profile]:
    return [person for person in random_people(60, seed=7) if person.obstacle is None]


def test_contributions_add_up_to_the_match(recommender: Recommender, people: list[Profile]) -> None:
    random = np.random.default_rng(3)
    assert len(people) > 30
    for person in people:
        codes = [recommender.codes[row] for row in random.integers(0, 923, 5)]
        matches = {match.code: match.match for match in recommender.recommend(person, 923)}
        best = next(iter(matches))
        for explanation in recommender.explain(person, [best, *codes]):
            points = sum(one.points for one in explanation.contributions)
            assert explanation.base + points == pytest.approx(explanation.match, abs=1e-6)
            assert explanation.match == pytest.approx(matches[explanation.code], abs=1e-5)


def test_the_points_of_blocks_add_up_to_the_match(
    recommender: Recommender, people: list[Profile]
) -> None:
    for person in people:
        for explanation in recommender.explain(person, [NURSES, PAINTERS]):
            shares = explanation.blocks
            assert [share.block for share in shares] == list(person.counted)
            assert sum(share.points for share in shares) == pytest.approx(explanation.match)
            assert sum(share.weight for share in shares) == pytest.approx(1)
            assert all(share.points >= 0 and 0 <= share.agreement <= 100 for share in shares)


def test_every_answer_that_counts_has_a_contribution_and_no_other(
    recommender: Recommender, people: list[Profile]
) -> None:
    for person in people:
        (explanation,) = recommender.explain(person, [NURSES])
        expected: set[tuple[Block, str | None]] = {
            (block, answer) for block in person.counted for answer in person.ratings(block)
        }
        if Block.EDUCATION in person.counted:
            expected.add((Block.EDUCATION, None))
        assert {(one.block, one.answer) for one in explanation.contributions} == expected


def test_helping_people_speaks_for_nursing_and_against_painting(recommender: Recommender) -> None:
    person = Profile(interests={Interest.SOCIAL: 1.0, Interest.ARTISTIC: 0.0})
    nursing, painting = recommender.explain(person, [NURSES, PAINTERS])
    by_answer = {one.answer: one for one in nursing.contributions}
    assert by_answer[Interest.SOCIAL].points > 0
    assert by_answer[Interest.ARTISTIC].points > 0
    # O*NET 30.2 rates Social of 29-1141.00 with 5.95 of 1-7, Artistic of 27-1013.00 with 7.
    against = {one.answer: one for one in painting.contributions}
    assert against[Interest.ARTISTIC].points < 0
    assert against[Interest.ARTISTIC].job == pytest.approx(1.0)
    assert against[Interest.ARTISTIC].gap > 0


def test_strongest_reasons_come_first(recommender: Recommender, people: list[Profile]) -> None:
    for person in people:
        (explanation,) = recommender.explain(person, [PAINTERS])
        sizes = [abs(one.points) for one in explanation.contributions]
        assert sizes == sorted(sizes, reverse=True)


def test_the_change_named_does_bring_the_job_to_the_first_five(
    recommender: Recommender, people: list[Profile]
) -> None:
    tried = 0
    for person in people:
        codes = [match.code for match in recommender.recommend(person, 30)]
        for explanation in recommender.explain(person, codes):
            change = explanation.change
            if change is None:
                continue
            assert not explanation.among_first
            changed = _changed(person, change.answer, change.needed, change.level)
            first = recommender.recommend(changed, 5)
            assert explanation.code in {match.code for match in first}
            tried += 1
    assert tried > 100


def test_no_change_is_named_that_would_make_a_page_count_for_nothing(
    recommender: Recommender,
) -> None:
    # Two answers a little more than one step apart: moving one to the other leaves no difference.
    person = Profile(
        interests={Interest.SOCIAL: 0.5, Interest.ARTISTIC: 0.6},
        values={WorkValue.SUPPORT: 0.9, WorkValue.RECOGNITION: 0.1},
    )
    changes = [one.change for one in recommender.explain(person, recommender.codes)]
    changed = [
        _changed(person, change.answer, change.needed, change.level) for change in changes if change
    ]
    assert changed
    assert all(one.counted == person.counted for one in changed)


def test_a_job_that_shares_one_of_the_first_ranks_needs_no_change(
    recommender: Recommender, people: list[Profile]
) -> None:
    for person in people[:10]:
        matches = recommender.recommend(person, 40)
        explanations = recommender.explain(person, [match.code for match in matches])
        for match, explanation in zip(matches, explanations, strict=True):
            assert explanation.among_first == (match.rank <= 5)


def test_an_occupation_that_is_not_there_is_named(recommender: Recommender) -> None:
    person = Profile(interests={Interest.SOCIAL: 1.0, Interest.ARTISTIC: 0.0})
    with pytest.raises(KeyError, match="99-9999"):
        recommender.explain(person, ["99-9999.00"])


def _changed(
    person: Profile,
    answer: Interest | WorkValue | Subject | None,
    value: float,
    level: EducationLevel | None,
) -> Profile:
    if level is not None:
        return replace(person, planned_education=level)
    match answer:
        case Interest():
            return replace(person, interests={**person.interests, answer: value})
        case WorkValue():
            return replace(person, values={**person.values, answer: value})
        case Subject():
            return replace(person, subjects={**person.subjects, answer: value})
        case None:
            raise AssertionError("only education has no question of its own")
