"""How people use the scale is taken out; what they say is kept."""

import numpy as np
import pytest
from numpy.typing import NDArray

from careerapp.matching.response_style import UsualStyle, plausible

# Four occupations that use a scale of four questions as usual: middle 0.5, spread 0.3 to 0.4.
USUAL = np.array(
    [[0.1, 0.9, 0.1, 0.9], [0.8, 0.8, 0.2, 0.2], [0.95, 0.15, 0.15, 0.95], [0.2, 0.8, 0.7, 0.1]]
)
ALL = np.ones(4, dtype=bool)


def _adjusted(ratings: list[float], *, centered: bool) -> NDArray[np.float64]:
    return UsualStyle(USUAL, ALL, centered).adjust(np.array([ratings]))[0, :]


@pytest.mark.parametrize(
    ("deviation", "kept"), [(0, 0), (1.5, 1.5), (-2, -2), (2.5, 1), (-2.5, -1), (3, 0), (9, 0)]
)
def test_what_is_usual_is_kept_and_what_is_not_fades(deviation: float, kept: float) -> None:
    assert plausible(np.array([deviation]))[0] == pytest.approx(kept)


@pytest.mark.parametrize("centered", [True, False])
def test_rating_everything_higher_changes_nothing(centered: bool) -> None:
    low, high = ([by + 0.2 * each for each in (0, 1, 0, 1)] for by in (0.0, 0.8))
    np.testing.assert_allclose(
        _adjusted(low, centered=centered), _adjusted(high, centered=centered), atol=1e-12
    )


def test_a_usual_level_is_kept_where_it_says_something() -> None:
    ratings = [0.2, 0.85, 0.2, 0.8]
    np.testing.assert_allclose(_adjusted(ratings, centered=False), ratings)
    np.testing.assert_allclose(_adjusted(ratings, centered=True), np.array(ratings) - 0.5125)


def test_a_narrow_range_is_stretched_five_times_at_most() -> None:
    narrow = _adjusted([0.49, 0.51, 0.49, 0.51], centered=True)
    np.testing.assert_allclose(narrow, [-0.05, 0.05, -0.05, 0.05])


def test_who_marks_only_what_they_love_means_that_it_stands_out() -> None:
    answered = np.array([True, True, False, False])
    (loved,) = UsualStyle(USUAL, answered, centered=True).adjust(np.array([[1.0, 1.0]]))
    # The level is the mean of two ratings of 1 and two of the usual 0.5.
    rest = USUAL.mean()
    assert loved == pytest.approx([1 - (2 + 2 * rest) / 4] * 2)
