"""What a job and a person share."""

from collections.abc import Sequence

import pytest

from careerapp.domain.match import most_shared


@pytest.mark.parametrize(
    ("job", "person", "place"),
    [
        ([0.1, 0.9, 0.6], [0.2, 0.5, 0.7], 2),
        ([0.5, 0.5], [0.5, 0.5], 0),
        ([0.9, 0.6], [None, 0.7], 1),
        ([0.9, 0.3], [None, None], None),
        ([0.9, 0.3], [0.4, 1.0], None),
    ],
)
def test_the_highest_that_both_have(
    job: Sequence[float | None], person: Sequence[float | None], place: int | None
) -> None:
    assert most_shared(job, person) == place
