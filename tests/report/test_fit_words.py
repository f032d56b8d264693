"""What labels mean, and a warning where there are few answers."""

import pytest

from careerapp.domain.profile import Profile
from careerapp.domain.scales import EducationLevel, Interest, WorkValue
from careerapp.report.fit_words import few_answers_warning, fit_meanings


def test_labels_are_told_with_the_figures_that_earn_them() -> None:
    meanings = dict(fit_meanings((83.4, 66.6, 50.0)))
    assert list(meanings) == ["100 %", "50 %", "strong fit", "good fit", "fair fit", "weak fit"]
    assert meanings["strong fit"].startswith("83 % or more")
    assert meanings["good fit"].startswith("67 % or more")
    assert meanings["fair fit"].startswith("50 % or more")


TWO = {Interest.SOCIAL: 1.0, Interest.ARTISTIC: 0.1}
FLAT = dict.fromkeys(WorkValue, 0.5)


@pytest.mark.parametrize(
    ("profile", "count"),
    [
        (Profile(interests=TWO), 2),
        (Profile(interests=TWO, current_education=EducationLevel.MASTERS), 3),
        (Profile(interests=TWO, values=FLAT), 2),  # what tells nothing is no answer
        (Profile(interests=dict(zip(Interest, (0.1, 0.9, 0.4, 0.3), strict=False))), 4),
    ],
)
def test_a_list_that_rests_on_few_answers_says_so(profile: Profile, count: int) -> None:
    assert f"rests on only {count} answers" in few_answers_warning(profile)


def test_two_answers_are_said_to_say_less_than_three() -> None:
    two = few_answers_warning(Profile(interests=TWO))
    assert two.endswith("one more answer would replace most of it.")
    three = few_answers_warning(Profile(interests=TWO, current_education=EducationLevel.MASTERS))
    assert three.endswith("one more answer would replace about half of it.")


def test_five_answers_are_enough() -> None:
    five = dict(zip(Interest, (0.1, 0.9, 0.4, 0.3, 0.2), strict=False))
    assert few_answers_warning(Profile(interests=five)) == ""
