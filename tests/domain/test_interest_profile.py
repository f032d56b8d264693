"""Codes and differentiation, worked out by hand."""

import pytest

from careerapp.domain.interest_profile import (
    Clarity,
    clarity,
    differentiation,
    holland_code,
    strongest_first,
    unrated,
)
from careerapp.domain.scales import Interest

R, I, A, S, E, C = Interest  # noqa: E741 - the letters are the field's own


def _rated(*ratings: float) -> dict[Interest, float]:
    return dict(zip(Interest, ratings, strict=True))


def test_the_code_has_the_three_strongest() -> None:
    code = holland_code(_rated(0.1, 0.75, 0.5, 0.9, 0.2, 0.3))
    assert code is not None
    assert code.interests == (S, I, A)
    assert code.letters == "SIA"
    assert code.level == ()


def test_of_equals_the_first_of_riasec_comes_first() -> None:
    ratings = {C: 0.8, S: 0.8, A: 0.9, R: 0.1, I: 0.2, E: 0.3}
    assert strongest_first(ratings) == [A, S, C, E, I, R]
    code = holland_code(ratings)
    assert code is not None
    assert code.letters == "ASC"
    assert code.level == ((S, C),)


def test_what_is_level_with_the_last_letter_is_named_too() -> None:
    code = holland_code(_rated(0.9, 0.8, 0.5, 0.5, 0.5, 0.1))
    assert code is not None
    assert code.letters == "RIA"
    assert code.level == ((A, S, E),)


def test_what_is_level_behind_the_code_is_not_named() -> None:
    code = holland_code(_rated(0.9, 0.8, 0.7, 0.5, 0.5, 0.5))
    assert code is not None
    assert code.level == ()


def test_level_is_what_looks_the_same_in_percent() -> None:
    code = holland_code(_rated(0.1, 0.1, 0.2, 0.796, 0.8, 0.804))
    assert code is not None
    assert code.letters == "SEC"
    assert code.level == ((S, E, C),)


def test_four_ratings_make_a_code_and_two_do_not() -> None:
    code = holland_code({I: 0.4, S: 0.9, E: 0.6, C: 0.1})
    assert code is not None
    assert code.letters == "SEI"
    assert holland_code({I: 0.4, S: 0.9}) is None
    assert unrated({I: 0.4, S: 0.9, E: 0.6, C: 0.1}) == [R, A]


def test_six_that_are_equal_make_no_code() -> None:
    assert holland_code(_rated(*[0.5] * 6)) is None


def test_differentiation_is_the_highest_minus_the_lowest() -> None:
    assert differentiation(_rated(0.1, 0.75, 0.5, 0.9, 0.2, 0.3)) == pytest.approx(0.8)
    assert differentiation(_rated(*[0.5] * 6)) == 0
    assert differentiation({I: 0.4, S: 0.9}) is None


@pytest.mark.parametrize(
    ("lowest", "highest", "clear"),
    [
        (0.5, 0.5, Clarity.FLAT),
        (0.35, 0.65, Clarity.FLAT),
        (0.35, 0.66, Clarity.SOME),
        (0.2, 0.89, Clarity.SOME),
        (0.2, 0.9, Clarity.CLEAR),
        (0.0, 1.0, Clarity.CLEAR),
    ],
)
def test_how_clear_a_profile_is(lowest: float, highest: float, clear: Clarity) -> None:
    assert clarity(_rated(lowest, 0.5, 0.5, 0.5, 0.5, highest)) is clear


def test_five_ratings_do_not_say_how_clear_it_is() -> None:
    assert clarity({R: 0.0, I: 0.2, A: 0.4, S: 0.6, E: 1.0}) is None
