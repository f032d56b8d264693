"""What is noticed among the answers to a questionnaire, and what is not."""

import pytest

from careerapp.domain.answer_checks import StraightLine, contradictions, straight_line
from careerapp.domain.interest_items import InterestItem
from careerapp.domain.scales import Interest

ITEMS = [
    InterestItem(f"R{number}", Interest.REALISTIC, f"Do {number}", True) for number in range(30)
]
TWINS = [("R0", "R1"), ("R2", "R3")]


def _given(*answers: int) -> dict[str, int]:
    return {item.id: answer for item, answer in zip(ITEMS, answers, strict=False)}


@pytest.mark.parametrize(
    ("answers", "found"),
    [
        ([2] * 30, StraightLine(30, 30)),
        ([4] * 27 + [0] * 3, StraightLine(27, 30)),
        ([4] * 26 + [0] * 4, None),
        ([2] * 12, StraightLine(12, 12)),
        ([2] * 11, None),
        ([2] * 11 + [3], StraightLine(11, 12)),
        ([2] * 10 + [3] * 2, None),
        ([], None),
    ],
)
def test_nearly_all_alike_is_noticed(answers: list[int], found: StraightLine | None) -> None:
    assert straight_line(ITEMS, _given(*answers)) == found


def test_answers_to_what_is_asked_no_more_do_not_count() -> None:
    old = {f"Q{number}": number % 5 for number in range(30)}
    assert straight_line(ITEMS, _given(*[2] * 12) | old) == StraightLine(12, 12)


@pytest.mark.parametrize(
    ("one", "other", "noticed"),
    [(4, 1, True), (4, 0, True), (3, 0, True), (3, 1, False), (4, 2, False), (2, 0, False)],
)
def test_twins_contradict_each_other_three_steps_apart(
    one: int, other: int, *, noticed: bool
) -> None:
    assert bool(contradictions(ITEMS, TWINS, _given(one, other))) is noticed
    assert bool(contradictions(ITEMS, TWINS, _given(other, one))) is noticed


def test_a_contradiction_says_which_is_liked() -> None:
    first, second = contradictions(ITEMS, TWINS, _given(0, 3, 4, 1))
    assert (first.liked.activity, first.disliked.activity) == ("Do 1", "Do 0")
    assert (second.liked.activity, second.disliked.activity) == ("Do 2", "Do 3")


def test_a_twin_without_an_answer_contradicts_nothing() -> None:
    assert contradictions(ITEMS, TWINS, {"R0": 4}) == []
