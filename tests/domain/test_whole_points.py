"""A match that adds up in whole points."""

import pytest

from careerapp.domain.explanation import Contribution, Explanation
from careerapp.domain.scales import Block, Subject
from careerapp.domain.whole_points import whole_figures, whole_points

SUBJECTS = list(Subject)


def _explanation(*points: float) -> Explanation:
    contributions = tuple(
        Contribution(Block.SUBJECTS, subject, 1.0, 0.9, -0.1, each)
        for subject, each in zip(SUBJECTS, points, strict=False)
    )
    return Explanation("a", 50.0, 50.0 + sum(points), (), contributions, False, None)


@pytest.mark.parametrize(
    ("figures", "total", "rounded"),
    [
        ([1.4, 1.4, 1.2], 4, [2, 1, 1]),
        ([1.6, 1.6, 1.8], 5, [1, 2, 2]),
        ([-1.4, 3.2, -0.8], 1, [-1, 3, -1]),
        ([0.4, 0.4, 0.4], 1, [1, 0, 0]),
        ([12.0, -4.0], 8, [12, -4]),
        ([], 0, []),
    ],
)
def test_rounded_figures_add_up(figures: list[float], total: int, rounded: list[int]) -> None:
    assert whole_figures(figures, total) == rounded


@pytest.mark.parametrize(
    "points",
    [
        (9.4, -4.4, 3.4, 2.4, -1.4, 1.3, 1.2, 0.3),
        (0.6, 0.6, 0.6, 0.6, 0.6, 0.6, 0.6, 0.6, 0.6, 0.6, -0.6, -0.6, -0.6),
        (0.5, -0.5),
        (0.4, 0.3, 0.2),
        (3.3,),
        (),
    ],
)
def test_base_and_points_add_up_to_the_match(points: tuple[float, ...]) -> None:
    explanation = _explanation(*points)
    whole = whole_points(explanation)
    total = sum(part.points for part in whole.parts) + whole.rest_points
    assert whole.base + total == whole.match == round(explanation.match)
    assert len(whole.parts) + len(whole.rest) == len(points)


def test_no_answer_is_shown_with_nothing() -> None:
    # Each would be 1 point; together they are 2.
    whole = whole_points(_explanation(0.55, 0.54, 0.53, 0.52))
    assert whole.parts == ()
    assert (len(whole.rest), whole.rest_points) == (4, 2)
    whole = whole_points(_explanation(2.6, 0.6, 0.6, 0.6))
    assert all(part.points > 0 for part in whole.parts)


def test_what_speaks_against_is_shown_however_strong_the_other_side() -> None:
    whole = whole_points(_explanation(*[4.0] * 12, -1.0))
    assert [part.points for part in whole.taking] == [-1]
    assert len(whole.parts) == 8
    assert whole.rest_points == 20


def test_both_sides_are_in_the_order_of_strength() -> None:
    whole = whole_points(_explanation(2.0, -3.0, 5.0, -6.0))
    assert [part.points for part in whole.parts] == [5, 2, -3, -6]
    assert [part.points for part in whole.adding] == [5, 2]
    assert [part.points for part in whole.taking] == [-6, -3]


def test_a_single_answer_is_no_rest() -> None:
    whole = whole_points(_explanation(*[4.0] * 8, 2.0))
    assert len(whole.parts) == 9
    assert whole.rest == ()
