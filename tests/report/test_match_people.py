"""A DataFrame of people in, a DataFrame of matches out: the same rows as the batch."""

import csv
import pickle
from pathlib import Path

import numpy as np
import pandas as pd
import pytest

import careerapp
from careerapp import match_people
from careerapp.catalog.store import load_catalog
from careerapp.domain.scales import EducationLevel, Interest, Subject, WorkValue
from careerapp.matching.recommender import Recommender
from careerapp.report import match_people as module
from careerapp.report.batch import run_batch
from careerapp.report.table_columns import assigned
from careerapp.report.table_file import look_at
from careerapp.report.table_scale import Scale, Scales

RATED = [*Interest, *WorkValue, *(f"subject:{subject}" for subject in Subject)]


def some_people(count: int) -> pd.DataFrame:
    random = np.random.default_rng(3)
    people = pd.DataFrame({"id": [f"person {number}" for number in range(count)]})
    people["location"] = random.choice(["CA", "Texas", ""], count)
    people["education"] = random.choice(["high_school", "GED", ""], count)
    people["planned_education"] = random.choice([*map(str, EducationLevel), ""], count)
    for name in RATED:
        ratings = random.random(count).round(2)
        people[str(name)] = np.where(random.random(count) < 0.1, np.nan, ratings)
    people["social"] *= 40
    people.loc[3, list(map(str, RATED))] = np.nan  # who has answered nothing
    people.loc[5, "social"] = 41  # and whom the scale does not fit
    return people


def test_the_rows_are_those_of_the_batch(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "BLOCK_OF_PEOPLE", 16)
    people = some_people(60)
    people.to_csv(tmp_path / "people.csv", index=False)
    table = look_at(tmp_path / "people.csv")
    run_batch(
        Recommender(load_catalog()),
        table,
        assigned(table, {}),
        tmp_path / "out.csv",
        top=7,
        scales=Scales(interests=Scale(0, 40)),
        progress=lambda _done: None,
    )
    with (tmp_path / "out.csv").open(encoding="utf-8", newline="") as file:
        written = [tuple(row.values()) for row in csv.DictReader(file)]
    found = match_people(people, top=7, interests="0-40", invalid="leave out")
    assert list(found.columns) == ["id", "rank", "code", "title", "match", "label"]
    rows = [
        (person, str(rank), code, title, f"{match:.2f}", label)
        for person, rank, code, title, match, label in found.itertuples(index=False, name=None)
    ]
    assert len(rows) > 300
    assert rows == written


def test_parts_have_the_rows_of_the_whole() -> None:
    people = some_people(40).drop(5)
    whole = match_people(people, top=4, interests="0-40")
    parts = [
        match_people(people.iloc[start : start + 13], top=4, interests="0-40")
        for start in range(0, 40, 13)
    ]
    pd.testing.assert_frame_equal(pd.concat(parts, ignore_index=True), whole, check_exact=True)


def test_the_types_are_those_that_are_promised() -> None:
    people = pd.DataFrame(
        {"id": [7, 9], "social": [0.9, 0.1], "artistic": [0.1, 0.9]},
    )
    for found in (match_people(people, top=2), match_people(people.head(0))):
        assert [str(kind) for kind in found.dtypes] == [
            *("int64", "int16", "category", "category", "float64", "category")
        ]
    assert match_people(people, top=2)["id"].tolist() == [7, 7, 9, 9]
    assert len(match_people(people, top=5000)) == 2 * 923


def test_without_an_id_the_index_tells_people_apart() -> None:
    people = pd.DataFrame({"social": [0.9, 0.1], "artistic": [0.1, 0.9]}, index=["Ann", "Bob"])
    assert match_people(people, top=1)["id"].tolist() == ["Ann", "Bob"]


def test_ratings_may_be_whole_numbers_text_or_missing() -> None:
    numbers = pd.DataFrame({"social": [36, 4], "artistic": [4, 36]})
    expected = match_people(numbers, interests="0-40")
    for kind in ("Int64", "float32", "str", "object"):
        pd.testing.assert_frame_equal(
            match_people(numbers.astype(kind), interests="0-40"), expected
        )
    shares = pd.DataFrame({"social": ["90%", "10 %"], "artistic": ["4", "36"]})
    pd.testing.assert_frame_equal(match_people(shares, interests="0-40"), expected)
    missing = pd.DataFrame({"social": [0.9, None], "artistic": [0.1, 0.2]}).astype("Float64")
    assert match_people(missing, top=1)["id"].tolist() == [0]


@pytest.mark.parametrize(
    ("people", "said"),
    [
        ({"social": [0.5, 2.0], "artistic": [0, 1]}, "row 1, column 'social', value 2.0: not a"),
        ({"social": ["x", "1"], "artistic": [0, 1]}, "row 0, column 'social', value 'x': not a"),
        ({"social": [True, False], "artistic": [0, 1]}, "row 0, column 'social', value True"),
        ({"social": [np.inf, 0], "artistic": [0, 1]}, "row 0, column 'social', value inf"),
        (
            {"social": [0, 1], "artistic": [0, 1], "location": ["CA", "Atlantis"]},
            "row 1, column 'location', value 'Atlantis'",
        ),
        (
            {"social": [0, 1], "artistic": [0, 1], "education": ["PhD", "wizardry"]},
            "row 1, column 'education', value 'wizardry': not a level of education",
        ),
        ({"soc": [1], "artistic": [0]}, "column 'soc' is not known; known are id, location"),
        ({"social": [1]}, "at least two interests"),
    ],
)
def test_what_cannot_be_read_is_named(people: dict[str, list[object]], said: str) -> None:
    with pytest.raises(ValueError, match=r".") as refusal:
        match_people(pd.DataFrame(people))
    assert said in str(refusal.value)


def test_a_column_twice_is_refused() -> None:
    people = pd.DataFrame([[1, 0, 1]], columns=["social", "artistic", "social"])
    with pytest.raises(ValueError, match="'social' is there twice"):
        match_people(people)


def test_wrong_options_are_refused() -> None:
    people = pd.DataFrame({"social": [1], "artistic": [0]})
    with pytest.raises(ValueError, match="top: 0"):
        match_people(people, top=0)
    with pytest.raises(ValueError, match="scale '0-3' is none of 0-1, 0-4"):
        match_people(people, values="0-3")
    with pytest.raises(ValueError, match="'ignore' is neither"):
        match_people(people, invalid="ignore")  # type: ignore[arg-type]


def test_it_can_be_sent_to_another_process() -> None:
    assert pickle.loads(pickle.dumps(careerapp.match_people)) is match_people
