"""Sentences about the labor market."""

import pytest

from careerapp.domain.occupation import MarketGroup
from careerapp.report.market_words import (
    common_sentence,
    group_sentence,
    growth_sentence,
    standing,
)

TITLES = {"11-1011.00": "Chiefs", "11-1011.03": "Officers", "11-1021.00": "Managers"}


def test_a_job_with_figures_of_its_own_has_no_group() -> None:
    assert (
        group_sentence(MarketGroup("11-1021", "Managers", ("11-1021.00",)), "11-1021.00", {}) == ""
    )


def test_a_wider_group_is_named_with_the_other_jobs_in_it() -> None:
    group = MarketGroup("11-1000", "Top executives", tuple(TITLES))
    assert group_sentence(group, "11-1011.03", TITLES) == (
        "These figures are for “Top executives”, which also holds: Chiefs; Managers."
    )


def test_a_wider_group_may_hold_jobs_that_nobody_has_rated() -> None:
    group = MarketGroup("51-2090", "Assemblers", ("51-2092.00",))
    assert group_sentence(group, "51-2092.00", {"51-2092.00": "Team Assemblers"}) == (
        "These figures are for “Assemblers”, which also holds jobs not listed here."
    )


@pytest.mark.parametrize(
    ("growth", "sentence"),
    [
        (15.8, "15.8 % more jobs: more than twice as fast as all jobs together (3.1 %)"),
        (4.9, "4.9 % more jobs: faster than all jobs together (3.1 %)"),
        (3.4, "3.4 % more jobs: about as fast as all jobs together (3.1 %)"),
        (0.3, "0.3 % more jobs: slower than all jobs together (3.1 %)"),
        (0.0, "no change, while all jobs together grow (3.1 %)"),
        (-36.1, "36.1 % fewer jobs, while all jobs together grow (3.1 %)"),
        (None, "not published"),
    ],
)
def test_growth_is_told_beside_that_of_all_jobs(growth: float | None, sentence: str) -> None:
    assert growth_sentence(growth, 3.1) == sentence


def test_without_an_average_growth_stands_alone() -> None:
    assert growth_sentence(4.9, None) == "4.9 % more jobs"


def test_how_common_a_job_is_names_the_place() -> None:
    assert common_sentence("Texas", 1.87) == "Texas: about twice as common here as in the US."
    assert common_sentence("Guam", None) == ("Guam: how common the job is here is not published.")


def test_a_place_has_its_standing() -> None:
    assert standing("California", 2, 51) == "California: number 2 of 51"
    assert standing("Guam", None, 51) == "Guam: not published"
