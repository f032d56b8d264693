"""Reading which activities of the questionnaire are almost the same thing."""

from collections.abc import Sequence
from pathlib import Path

from careerapp import paths
from careerapp.catalog.content_rows import read_rows
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
    SourceError
        When the file cannot be read, or a column is missing.
    BuildError
        When an id is no item, a pair is there twice, or its items speak for
        two interests.
    """
    interests = {item.id: item.interest for item in items}
    found: list[Twins] = []
    for row in read_rows(folder / _NAME, _COLUMNS):
        one, other = row["one"], row["other"]
        for column in _COLUMNS:
            if row[column] not in interests:
                raise row.refusal(column, f"no item is called “{row[column]}”")
        if one == other:
            raise row.refusal("other", f"“{one}” is no twin of its own")
        if interests[one] is not interests[other]:
            raise row.refusal("other", f"one is {interests[one]}, the other {interests[other]}")
        if (one, other) in found or (other, one) in found:
            raise row.refusal("other", f"{one} and {other} are there twice")
        found.append((one, other))
    return tuple(found)
