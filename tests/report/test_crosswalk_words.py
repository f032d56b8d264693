"""What is said of a crosswalk before it is used."""

import pytest

from careerapp.domain.former_jobs import Crosswalk, FormerJobs
from careerapp.report.crosswalk_words import CrosswalkReview, crosswalk_sentences

KNOWN = {"11-1011.00": "Chief Executives", "29-1141.00": "Registered Nurses"}
ONE = "This table gives a new code for 1 old job code."
IN_VAIN = (
    "Some of these codes are missing from your data, but so are the jobs that this table puts in "
    "their place, so it does not help with these data."
)
NONE_MISSING = (
    "None of them is missing from the data that are used now, so that it changes nothing yet."
)


def sentences(successors: dict[str, tuple[str, ...]]) -> list[str]:
    return crosswalk_sentences(CrosswalkReview(Crosswalk(successors), KNOWN, FormerJobs(), "en"))


@pytest.mark.parametrize(
    ("successors", "said"),
    [
        ({"99-0000.00": ("99-0001.00",)}, [ONE, IN_VAIN]),
        ({"11-1011.00": ("99-0001.00",)}, [ONE, NONE_MISSING]),
        ({"99-0000.00": ("29-1141.00",)}, [ONE]),
        # A code that stays is not a new one.
        ({"29-1141.00": ("29-1141.00",), "11-1011.00": ("99-0001.00",)}, [ONE, NONE_MISSING]),
    ],
)
def test_whether_it_helps_with_the_data_in_use(
    successors: dict[str, tuple[str, ...]], said: list[str]
) -> None:
    assert sentences(successors) == said


@pytest.mark.parametrize(
    ("split", "whole", "said"),
    [
        (1, 0, "1 old job code, which was split into several jobs."),
        (0, 2, "2 old job codes."),
        (1, 1, "2 old job codes; 1 of them was split into several jobs."),
        (2, 1, "3 old job codes; 2 of them were split into several jobs."),
    ],
)
def test_how_many_codes_are_others_now(split: int, whole: int, said: str) -> None:
    several = {f"98-000{place}.00": ("11-1011.00", "29-1141.00") for place in range(split)}
    one = {f"99-000{place}.00": ("29-1141.00",) for place in range(whole)}
    assert sentences({**several, **one}) == [f"This table gives new codes for {said}"]
