"""The questionnaire about interests, scored by hand."""

import pytest

from careerapp.domain.interest_items import InterestItem, interest_scores, short_form
from careerapp.domain.scales import Interest

ITEMS = (
    InterestItem("R1", Interest.REALISTIC, "Mend a bicycle", in_short_form=True),
    InterestItem("S1", Interest.SOCIAL, "Listen to a friend", in_short_form=True),
    InterestItem("R2", Interest.REALISTIC, "Build a shed", in_short_form=False),
    InterestItem("C1", Interest.CONVENTIONAL, "Sort letters", in_short_form=False),
)


def test_a_score_is_the_mean_of_the_answers_to_an_interest() -> None:
    scores = interest_scores(ITEMS, {"R1": 4, "R2": 1, "S1": 0, "C1": 2})
    # (4 + 1) / 2 of 4 steps, 0 and 2 of 4
    assert scores == {
        Interest.REALISTIC: 0.625,
        Interest.SOCIAL: 0.0,
        Interest.CONVENTIONAL: 0.5,
    }


def test_what_is_not_answered_is_left_out() -> None:
    assert interest_scores(ITEMS, {"R2": 3}) == {Interest.REALISTIC: 0.75}
    assert interest_scores(ITEMS, {}) == {}


def test_the_short_form_keeps_the_order() -> None:
    assert [item.id for item in short_form(ITEMS)] == ["R1", "S1"]


@pytest.mark.parametrize(
    ("answers", "sentence"),
    [
        ({"R1": 5}, "item R1: 5 is not a whole number from 0 to 4"),
        ({"S1": -1}, "item S1: -1 is not a whole number from 0 to 4"),
        ({"R1": 2, "X9": 1}, "no item is called X9"),
    ],
)
def test_an_answer_that_cannot_be_is_named(answers: dict[str, int], sentence: str) -> None:
    with pytest.raises(ValueError, match=sentence):
        interest_scores(ITEMS, answers)
