"""How long something will still take, as far as one can know it."""

import pytest

from careerapp.report.time_left import TimeLeft, time_left_phrase


def test_what_is_prepared_before_does_not_count() -> None:
    left = TimeLeft()
    assert left.after(0.0, 4.0) is None  # nothing is done yet
    assert left.after(0.1, 5.0) is None  # this is where counting begins
    assert left.after(0.2, 5.5) is None  # too soon to tell
    assert left.after(0.3, 7.0) == pytest.approx(7.0)  # a fifth took 2 seconds; 7 tenths are left


@pytest.mark.parametrize(
    ("seconds", "phrase"),
    [
        (None, ""),
        (0.2, "a few seconds left"),
        (5.0, "about 10 seconds left"),
        (41.0, "about 50 seconds left"),
        (55.0, "about 1 minute left"),
        (89.0, "about 1 minute left"),
        (130.0, "about 2 minutes left"),
    ],
)
def test_it_is_told_no_more_exactly_than_it_is_known(seconds: float | None, phrase: str) -> None:
    assert time_left_phrase(seconds) == phrase
