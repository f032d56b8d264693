"""Finding and sorting people among results."""

import numpy as np
import pytest

from careerapp.report.batch_results import PeopleResults
from careerapp.report.results_order import ResultsIndex, ResultsOrder

TITLES = ("Registered Nurses", "Software Developers", "Actors", "Débutants")
NAMES = ("Student 10", "José Álvarez", "Student 9", "ann nurse", "Zoë")


@pytest.fixture
def index() -> ResultsIndex:
    ratings = np.full((5, 46), np.nan, dtype=np.float32)
    ratings[:, :6] = 0.5
    ratings[1, 0], ratings[2, 0], ratings[3, 0] = 0.9, 1.0, np.nan
    results = PeopleResults(
        ids=np.array(NAMES, dtype=np.dtypes.StringDType()),
        lines=np.arange(2, 7, dtype=np.int32),
        ratings=ratings,
        details=np.full((5, 3), 255, dtype=np.uint8),
        rows=np.array([[0, 1, 2], [1, 2, 3], [2, 0, 1], [2, 1, 0], [1, 2, 1]], dtype=np.int16),
        matches=np.array(
            [[80, 70, 60], [90, 60, 10], [80, 75, 20], [70, 69, 68], [60, 50, 40]], dtype=np.float32
        ),
        ranks=np.ones((5, 3), dtype=np.int16),
        labels=np.zeros((5, 3), dtype=np.int8),
        untold=np.empty((0, 46), dtype=np.float32),
    )
    return ResultsIndex(results)


@pytest.mark.parametrize(
    ("order", "places"),
    [
        (ResultsOrder.TABLE, [0, 1, 2, 3, 4]),
        (ResultsOrder.NAME, [3, 1, 2, 0, 4]),  # 9 before 10, and accents as in a dictionary
        (ResultsOrder.FIRST, [1, 0, 2, 3, 4]),  # equals in the order of the table
        (ResultsOrder.SECOND, [2, 0, 3, 1, 4]),
        (ResultsOrder.THIRD, [3, 0, 4, 2, 1]),
        (ResultsOrder.CLARITY, [2, 1, 0, 4, 3]),  # not known comes last
    ],
)
def test_people_are_sorted(index: ResultsIndex, order: ResultsOrder, places: list[int]) -> None:
    assert index.find("", order, TITLES).tolist() == places
    assert index.find("", order, TITLES, backwards=True).tolist() == places[::-1]


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("alvarez", [1]),
        ("ZOE", [4]),
        ("nurse", [0, 2, 3]),  # by a job, by a job, by name and job
        ("student nurses", [0, 2]),
        ("debutants", [1]),
        ("plumber", []),
    ],
)
def test_people_are_found_by_name_and_by_job(
    index: ResultsIndex, text: str, places: list[int]
) -> None:
    assert index.find(text, ResultsOrder.TABLE, TITLES).tolist() == places


def test_what_is_found_is_sorted(index: ResultsIndex) -> None:
    assert index.find("nurse", ResultsOrder.FIRST, TITLES).tolist() == [0, 2, 3]
    assert index.find("nurse", ResultsOrder.NAME, TITLES).tolist() == [3, 2, 0]
