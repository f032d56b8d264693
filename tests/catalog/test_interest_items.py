"""The items of the questionnaire, as they lie in the resources."""

from collections import Counter
from itertools import pairwise
from pathlib import Path

import pytest

from careerapp import paths
from careerapp.catalog.errors import DataError
from careerapp.catalog.interest_items import read_interest_items
from careerapp.domain.interest_items import InterestItem, short_form
from careerapp.domain.scales import Interest

HEAD = "id,interest,activity,short_form\n"


@pytest.fixture(scope="module", params=["en", "es"])
def items(request: pytest.FixtureRequest) -> tuple[InterestItem, ...]:
    return read_interest_items(request.param)


def test_every_interest_has_ten_items_and_five_in_the_short_form(
    items: tuple[InterestItem, ...],
) -> None:
    assert Counter(item.interest for item in items) == dict.fromkeys(Interest, 10)
    assert Counter(item.interest for item in short_form(items)) == dict.fromkeys(Interest, 5)
    assert len({item.id for item in items}) == 60
    assert len({item.activity for item in items}) == 60


def test_an_item_is_called_by_the_letter_of_its_interest(items: tuple[InterestItem, ...]) -> None:
    assert all(item.id[0] == item.interest[0].upper() for item in items)


def test_no_interest_comes_twice_in_a_row(items: tuple[InterestItem, ...]) -> None:
    for form in (items, short_form(items)):
        assert all(one.interest is not other.interest for one, other in pairwise(form))


def test_the_texts_are_the_languages_own() -> None:
    english, spanish = read_interest_items(), read_interest_items("es")
    assert [item.id for item in english] == [item.id for item in spanish]
    assert english[0].activity == "Find out why a car engine will not start"
    assert spanish[0].activity == "Averiguar por qué no arranca el motor de un auto"


@pytest.mark.parametrize(
    ("row", "sentence"),
    [
        (
            "R1,realistik,Mend a bicycle,1",
            "line 2, interest: “realistik” is none of realistic, ",
        ),
        ("R1,realistic,Mend a bicycle,yes", "line 2, short_form: “yes” is not 0 or 1"),
        ("R1,realistic, ,1", "line 2, activity: there is no text"),
    ],
)
def test_a_broken_row_is_named(tmp_path: Path, row: str, sentence: str) -> None:
    (tmp_path / "interest_items.csv").write_text(f"{HEAD}{row}\n", encoding="utf-8")
    with pytest.raises(DataError, match=sentence):
        read_interest_items(folder=tmp_path)


def test_a_column_that_is_not_there_is_named(tmp_path: Path) -> None:
    (tmp_path / "interest_items.csv").write_text(
        "id,interest,activity\nR1,realistic,Mend\n", encoding="utf-8"
    )
    with pytest.raises(DataError, match="no column 'short_form'"):
        read_interest_items(folder=tmp_path)


def test_an_item_without_a_translation_is_named(tmp_path: Path) -> None:
    for file in ("interest_items.csv", "es/interest_items.csv"):
        text = (paths.CONTENT / file).read_text(encoding="utf-8")
        kept = [line for line in text.splitlines() if file[:2] != "es" or line[:3] != "S4,"]
        (tmp_path / file).parent.mkdir(exist_ok=True)
        (tmp_path / file).write_text("\n".join([*kept, ""]), encoding="utf-8")
    with pytest.raises(DataError, match=r"es/interest_items\.csv: there is no row for id S4"):
        read_interest_items("es", tmp_path)
