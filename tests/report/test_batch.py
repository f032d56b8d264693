"""Many people from a file: the same answer as one by one, and nothing lost silently."""

import csv
import io
from dataclasses import replace
from pathlib import Path

import pytest

from careerapp.catalog.store import load_catalog
from careerapp.domain.profile import Profile
from careerapp.domain.scales import EducationLevel, Interest, Subject, WorkValue
from careerapp.matching.recommender import Recommender
from careerapp.report import batch_reader
from careerapp.report.batch import BatchResult, run_batch
from careerapp.report.table_columns import assigned, refuse_unknown
from careerapp.report.table_file import TableError, look_at
from careerapp.report.table_scale import Scales, scale_named
from tests.matching.people import random_people

RATED = (*Interest, *WorkValue, *(f"subject:{subject}" for subject in Subject))
HEADER = ("id", "location", "education", "planned_education", *RATED)


@pytest.fixture(scope="module")
def recommender() -> Recommender:
    return Recommender(load_catalog())


class Batch:
    """Runs batches in a folder of their own."""

    def __init__(self, recommender: Recommender, folder: Path) -> None:
        self._recommender = recommender
        self.people = folder / "people.csv"
        self.output = folder / "out.csv"
        self.read: list[float] = []

    def run(self, text: str, top: int = 3, scale: str = "0-1") -> BatchResult:
        self.people.write_bytes(text.encode())
        return self.run_again(top, scale)

    def run_again(self, top: int = 3, scale: str = "0-1") -> BatchResult:
        table = look_at(self.people)
        assignment = assigned(table, {})
        refuse_unknown(table, assignment)
        return run_batch(
            self._recommender,
            table,
            assignment,
            self.output,
            top=top,
            scales=Scales(interests=scale_named(scale)),
            progress=self.read.append,
        )

    @property
    def rows(self) -> list[dict[str, str]]:
        with self.output.open(encoding="utf-8", newline="") as file:
            return list(csv.DictReader(file))

    @property
    def problems(self) -> list[tuple[str, ...]]:
        path = self.output.with_name("out-problems.csv")
        with path.open(encoding="utf-8", newline="") as file:
            return [tuple(row.values()) for row in csv.DictReader(file)]

    @property
    def files(self) -> set[str]:
        return {path.name for path in self.output.parent.iterdir()}


@pytest.fixture
def batch(recommender: Recommender, tmp_path: Path) -> Batch:
    return Batch(recommender, tmp_path)


def _as_csv(people: list[Profile]) -> str:
    file = io.StringIO()
    writer = csv.writer(file)
    writer.writerow(HEADER)
    for number, person in enumerate(people):
        current, planned = person.current_education, person.planned_education
        writer.writerow(
            [
                f"person {number}",
                person.location or "",
                "" if current is None else current.value,
                "" if planned is None else planned.value,
                *(person.interests.get(key, "") for key in Interest),
                *(person.values.get(key, "") for key in WorkValue),
                *(person.subjects.get(key, "") for key in Subject),
            ]
        )
    return file.getvalue()


def test_everybody_gets_what_they_would_get_alone(
    batch: Batch, recommender: Recommender, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(batch_reader, "BLOCK_OF_PEOPLE", 16)  # so that there are several
    people = [replace(person, importance={}) for person in random_people(80, seed=11)]
    told = [person.obstacle is None for person in people]
    result = batch.run(_as_csv(people), top=10)
    assert (result.people, result.left_out) == (sum(told), len(told) - sum(told))
    expected = [
        (f"person {number}", str(m.rank), m.code, m.title, f"{m.match:.2f}", m.band.value)
        for number, person in enumerate(people)
        if told[number]
        for m in recommender.recommend(person, 10)
    ]
    assert [tuple(row.values()) for row in batch.rows] == expected
    assert list(batch.rows[0]) == ["id", "rank", "code", "title", "match", "label"]


@pytest.mark.parametrize(
    ("scale", "social", "artistic"),
    [("0-1", "0.9", "0.3"), ("0-40", "36", "12"), ("1-5", "4.6", "2.2"), ("0-100", "90", "30")],
)
def test_interests_may_be_on_another_scale(
    batch: Batch, recommender: Recommender, scale: str, social: str, artistic: str
) -> None:
    batch.run(f"social,artistic,support\n{social},{artistic},0.5\n", scale=scale)
    alone = recommender.recommend(
        Profile(
            interests={Interest.SOCIAL: 0.9, Interest.ARTISTIC: 0.3},
            values={WorkValue.SUPPORT: 0.5},
        ),
        3,
    )
    assert [row["code"] for row in batch.rows] == [match.code for match in alone]


def test_bad_rows_are_reported_and_do_not_stop_the_rest(batch: Batch) -> None:
    result = batch.run(
        "id,location,education,planned_education,social,artistic,subject:Biology\n"
        "good,CA,high_school,bachelors,0.9,0.2,1\n"
        "high,,,,1.5,0.2,\n"
        "word,,,,often,nan,1_0\n"
        "place,XX,,,0.9,0.2,\n"
        "school,,wizardry,,0.9,0.2,\n"
        "below,,masters,associate,0.9,0.2,\n"
        "short,,\n"
        "\n"
        "flat,,,,0.5,0.5,\n"
        '"two\nlines",,,,0.9,0.2,\n'
    )
    assert (result.people, result.left_out) == (2, 7)
    assert {row["id"] for row in batch.rows} == {"good", "two\nlines"}
    problems = batch.problems
    assert [row[:3] for row in problems] == [
        ("3", "social", "1.5"),
        ("4", "social", "often"),
        ("4", "artistic", "nan"),
        ("4", "subject:Biology", "1_0"),
        ("5", "location", "XX"),
        ("6", "education", "wizardry"),
        ("7", "planned_education", "associate"),
        ("8", "", ""),
        ("10", "", ""),
    ]
    assert "0 to 1" in problems[0][3]
    assert "postal code" in problems[4][3]
    assert "Bachelor's degree" in problems[5][3]
    assert "masters" in problems[6][3]
    assert "3 cells" in problems[7][3]
    assert "no jobs apart" in problems[8][3]


def test_without_problems_there_is_no_file_of_them(batch: Batch) -> None:
    batch.run("social,artistic\n2,0\n")
    assert batch.files == {"people.csv", "out.csv", "out-problems.csv"}
    result = batch.run("social,artistic\n0.9,0.1\n")
    assert result.problems is None
    assert batch.files == {"people.csv", "out.csv"}


def test_people_without_an_id_are_numbered(batch: Batch) -> None:
    batch.run("id,social,artistic\n,0.9,0.1\nAda,0.8,0.2\n,0.1,0.9\n", top=1)
    assert [row["id"] for row in batch.rows] == ["1", "Ada", "3"]


def test_names_with_commas_and_quotes_come_back_whole(batch: Batch) -> None:
    batch.run('id,social,artistic\n"Lovelace, ""Ada""",0.9,0.1\n', top=1)
    assert batch.rows[0]["id"] == 'Lovelace, "Ada"'


def test_a_file_saved_by_a_windows_spreadsheet_is_read(batch: Batch) -> None:
    batch.run("\ufeffid,social,artistic\r\nAda,0.9,0.1\r\n", top=1)
    assert [row["id"] for row in batch.rows] == ["Ada"]


def test_education_is_what_somebody_is_ready_to_reach(
    batch: Batch, recommender: Recommender
) -> None:
    interests = {Interest.SOCIAL: 0.9, Interest.ARTISTIC: 0.1}
    batch.run("education,planned_education,social,artistic\nhigh_school,masters,0.9,0.1\n", top=5)
    ready = Profile(interests=interests, planned_education=EducationLevel.MASTERS)
    assert [row["code"] for row in batch.rows] == [
        match.code for match in recommender.recommend(ready, 5)
    ]


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("", "first line"),
        ("id,soc\n1,2\n", "'soc'"),
        ("id,subject:Astrology\n1,2\n", "subject:Astrology"),
        ("id,social,social\n1,2,3\n", "'social' is there twice"),
    ],
)
def test_a_bad_header_is_refused_and_leaves_nothing(batch: Batch, text: str, named: str) -> None:
    with pytest.raises(TableError, match=named) as refusal:
        batch.run(text)
    assert "people.csv" in str(refusal.value)
    assert batch.files == {"people.csv"}


def test_a_file_that_turns_out_not_to_be_text_leaves_the_old_output(batch: Batch) -> None:
    batch.run("social,artistic\n0.9,0.1\n")
    before = batch.rows
    batch.people.write_bytes(b"social,artistic\n0.9,0.1\n0.9,\x00\n")
    with pytest.raises(TableError, match="not text"):
        batch.run_again()
    assert batch.rows == before
    assert batch.files == {"people.csv", "out.csv"}


def test_progress_goes_up_to_the_end_of_the_file(
    batch: Batch, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(batch_reader, "BLOCK_OF_PEOPLE", 2)
    batch.run("social,artistic\n" + "0.9,0.1\n" * 9)
    assert batch.read == sorted(batch.read)
    assert batch.read[-1] == 1
