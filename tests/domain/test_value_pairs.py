"""The order of six values by choices between two of them."""

from collections.abc import Sequence
from itertools import permutations, product

import pytest

from careerapp.catalog.value_statements import read_value_statements
from careerapp.domain.answering import choose_pairs
from careerapp.domain.profile import Profile
from careerapp.domain.responses import PairAnswer, Preference
from careerapp.domain.scales import WorkValue
from careerapp.domain.value_pairs import MOST_QUESTIONS, next_pair, pair_scores

STATEMENTS = read_value_statements()
VALUE = {each.id: each.value for each in STATEMENTS}
SIX = list(WorkValue)
FIRST, SECOND, SAME = Preference.FIRST, Preference.SECOND, Preference.SAME


def _ask(ranks: Sequence[int]) -> list[PairAnswer]:
    """Answer as somebody for whom the values have these ranks, 0 for the first."""
    pairs: list[PairAnswer] = []
    while (asked := next_pair(STATEMENTS, pairs)) is not None:
        one, other = (ranks[SIX.index(each.value)] for each in asked)
        preference = FIRST if one < other else SECOND if one > other else SAME
        pairs.append(PairAnswer(asked[0].id, asked[1].id, preference))
    return pairs


def test_every_strict_order_is_found_by_ten_choices_at_most() -> None:
    lengths = set()
    for ranks in permutations(range(6)):
        pairs = _ask(ranks)
        lengths.add(len(pairs))
        expected = [1 - rank / 5 for rank in ranks]
        assert list(pair_scores(STATEMENTS, pairs).values()) == pytest.approx(expected)
    assert lengths == {9, MOST_QUESTIONS}


@pytest.mark.parametrize(
    ("ranks", "scores"),
    [
        ((0, 0, 0, 0, 0, 0), [0.5] * 6),
        ((0, 0, 1, 2, 3, 4), [0.9, 0.9, 0.6, 0.4, 0.2, 0.0]),
        ((1, 0, 1, 1, 2, 2), [0.6, 1.0, 0.6, 0.6, 0.1, 0.1]),
    ],
)
def test_those_that_matter_alike_share_their_places(
    ranks: tuple[int, ...], scores: list[float]
) -> None:
    pairs = _ask(ranks)
    assert len(pairs) <= MOST_QUESTIONS
    assert list(pair_scores(STATEMENTS, pairs).values()) == pytest.approx(scores)


def test_nothing_is_asked_that_follows_from_what_was_said() -> None:
    for ranks in ((0, 1, 2, 3, 4, 5), (5, 3, 0, 1, 4, 2), (2, 2, 0, 1, 1, 3)):
        known: set[tuple[WorkValue, WorkValue]] = set()
        for pair in _ask(ranks):
            one, other = VALUE[pair.first], VALUE[pair.second]
            assert one is not other
            assert (one, other) not in known
            known |= {(one, other), (other, one)}
            for _ in SIX:  # whatever follows over others in between
                known |= {
                    (left, right)
                    for (left, middle), (again, right) in product(known, known)
                    if middle is again and left is not right and _agree(ranks, left, middle, right)
                }


def _agree(ranks: Sequence[int], *values: WorkValue) -> bool:
    """Say whether the order of the first and last follows over the one between."""
    left, middle, right = (ranks[SIX.index(value)] for value in values)
    return left <= middle <= right or left >= middle >= right


def test_the_statements_of_a_value_take_turns() -> None:
    pairs = _ask((0, 1, 2, 3, 4, 5))
    for value in SIX:
        shown = [
            each for pair in pairs for each in (pair.first, pair.second) if VALUE[each] is value
        ]
        assert len(set(shown)) == min(len(shown), 3)


def test_nothing_is_rated_before_the_order_is_settled() -> None:
    pairs = _ask((0, 1, 2, 3, 4, 5))
    for count in range(len(pairs)):
        assert pair_scores(STATEMENTS, pairs[:count]) == {}
    rated = Profile(values={WorkValue.SUPPORT: 0.9})
    assert choose_pairs(rated, STATEMENTS, pairs[:3]).values == {WorkValue.SUPPORT: 0.9}


def test_a_contradiction_in_a_file_counts_for_nothing() -> None:
    pairs = [PairAnswer("ACH1", "IND1", FIRST), *_ask((0, 1, 2, 3, 4, 5))[1:]]
    opposed = PairAnswer("IND2", "ACH2", FIRST)
    unknown = PairAnswer("OLD1", "IND1", FIRST)
    scores = pair_scores(STATEMENTS, pairs)
    assert scores[WorkValue.ACHIEVEMENT] > scores[WorkValue.INDEPENDENCE]
    assert pair_scores(STATEMENTS, [pairs[0], opposed, unknown, *pairs[1:]]) == scores


def test_choices_rate_all_values_in_place_of_earlier_answers() -> None:
    rated = Profile(values={WorkValue.SUPPORT: 0.9})
    pairs = _ask((5, 4, 3, 2, 1, 0))
    after = choose_pairs(rated, STATEMENTS, pairs)
    assert after.values == pytest.approx(
        dict(zip(WorkValue, (0.0, 0.2, 0.4, 0.6, 0.8, 1.0), strict=True))
    )
    moved = Profile(values={WorkValue.SUPPORT: 0.1}, responses=after.responses)
    assert choose_pairs(moved, STATEMENTS, pairs) == moved  # no choice is newer than the slider
