"""The pairs of activities that are almost the same, as they lie in the resources."""

from pathlib import Path

import pytest

from careerapp.catalog.errors import DataError
from careerapp.catalog.interest_items import read_interest_items
from careerapp.catalog.interest_twins import read_interest_twins

ITEMS = read_interest_items()


def test_there_are_nine_pairs_and_four_of_them_in_the_short_form() -> None:
    short = {item.id for item in ITEMS if item.in_short_form}
    twins = read_interest_twins(ITEMS)
    assert len(twins) == 9
    assert sum(short.issuperset(pair) for pair in twins) == 4
    assert ("C1", "C9") in twins


@pytest.mark.parametrize(
    ("rows", "sentence"),
    [
        ("C1,C99", "interest_twins.csv: line 2, other: no item is called “C99”"),
        ("C1,", "line 2, other: there is no text"),
        ("C1,C1", "line 2, other: “C1” is no twin of its own"),
        ("C1,E1", "line 2, other: one is conventional, the other enterprising"),
        ("C1,C9\nC9,C1", "line 3, other: C9 and C1 are there twice"),
        ("C1,C9\nC1,C9", "line 3, other: C1 and C9 are there twice"),
    ],
)
def test_a_broken_pair_is_named(tmp_path: Path, rows: str, sentence: str) -> None:
    (tmp_path / "interest_twins.csv").write_text(f"one,other\n{rows}\n", encoding="utf-8")
    with pytest.raises(DataError, match=sentence):
        read_interest_twins(ITEMS, tmp_path)


def test_a_column_that_is_not_there_is_named(tmp_path: Path) -> None:
    (tmp_path / "interest_twins.csv").write_text("one\nC1\n", encoding="utf-8")
    with pytest.raises(DataError, match="no column 'other'"):
        read_interest_twins(ITEMS, tmp_path)
