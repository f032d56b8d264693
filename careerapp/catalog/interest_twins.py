"""Reading which activities of the questionnaire are almost the same thing."""

import csv
from collections.abc import Sequence
from pathlib import Path

from careerapp import paths
from careerapp.catalog.errors import DataError
from careerapp.domain.answer_checks import Twins
from careerapp.domain.interest_items import InterestItem

_NAME = "interest_twins.csv"
_COLUMNS = ("one", "other")


def read_interest_twins(
    items: Sequence[InterestItem], folder: Path = paths.CONTENT
) -> tuple[Twins, ...]:
    """Return pairs of items that who likes the one can be expected to like too.

    Parameters
    ----------
    items : sequence of InterestItem
        The questionnaire that they belong to.
    folder : Path
        Has the file.

    Raises
    ------
    DataError
        When a column is missing, an id is no item, a pair is there twice, or its items speak for
        two interests.
    """
    file = folder / _NAME
    interests = {item.id: item.interest for item in items}
    found: list[Twins] = []
    for one, other in _pairs(file):
        place = f"{file}: {one},{other}"
        for item in (one, other):
            if item not in interests:
                raise DataError(f"{place}: no item is called “{item}”")
        if one == other:
            raise DataError(f"{place}: an item is no twin of its own")
        if interests[one] is not interests[other]:
            raise DataError(f"{place}: one is {interests[one]}, the other {interests[other]}")
        if (one, other) in found or (other, one) in found:
            raise DataError(f"{place}: there twice")
        found.append((one, other))
    return tuple(found)


def _pairs(file: Path) -> list[Twins]:
    with file.open(encoding="utf-8", newline="") as text:
        rows = csv.DictReader(text, restval="")
        missing = [column for column in _COLUMNS if column not in (rows.fieldnames or ())]
        if missing:
            raise DataError(f"{file}: no column {', '.join(missing)}")
        return [(row["one"].strip(), row["other"].strip()) for row in rows]
