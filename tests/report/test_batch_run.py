"""A batch beside a window: stopped, kept as arrays, and never at the cost of another file."""

import csv
import os
import threading
import time
from collections.abc import Callable
from pathlib import Path

import openpyxl
import pytest

from careerapp.catalog.store import load_catalog
from careerapp.domain.match import Band
from careerapp.domain.profile import Profile
from careerapp.domain.progress import Canceled, never
from careerapp.domain.scales import EducationLevel, Interest, Subject
from careerapp.matching.recommender import Recommender
from careerapp.report import batch_reader
from careerapp.report.batch import BatchResult, run_batch
from careerapp.report.table_columns import assigned
from careerapp.report.table_file import TableError, look_at
from careerapp.report.table_scale import Scale, Scales

PEOPLE = (
    "Name;State;Education level;Planned education;Social;Artistic;Biology\r\n"
    "Ann;California;High school;Bachelor's degree;36;4;20%\r\n"
    "Bob;;;;50;4;1\r\n"
    "Cy;tx;;;4;36;\r\n"
)


@pytest.fixture(scope="module")
def recommender() -> Recommender:
    return Recommender(load_catalog())


@pytest.fixture
def people(tmp_path: Path) -> Path:
    path = tmp_path / "people.csv"
    path.write_bytes(PEOPLE.encode("cp1252"))
    return path


def run(
    recommender: Recommender,
    people: Path,
    output: Path | None,
    progress: Callable[[float], None] = lambda _done: None,
    canceled: Callable[[], bool] = never,
) -> BatchResult:
    table = look_at(people)
    return run_batch(
        recommender,
        table,
        assigned(table, {}),
        output,
        top=3,
        scales=Scales(interests=Scale(0, 40)),
        progress=progress,
        canceled=canceled,
        keep=True,
    )


def test_results_are_kept_as_they_are_written(
    recommender: Recommender, people: Path, tmp_path: Path
) -> None:
    output = tmp_path / "out.csv"
    result = run(recommender, people, output)
    results = result.results
    assert results is not None
    assert (result.people, result.left_out, len(results)) == (2, 1, 2)
    assert (results.ids.tolist(), results.lines.tolist()) == (["Ann", "Cy"], [2, 4])
    with output.open(encoding="utf-8", newline="") as file:
        written = [tuple(row.values()) for row in csv.DictReader(file)]
    bands = list(Band)
    kept = [
        (
            results.ids[person],
            str(results.ranks[person, place]),
            recommender.codes[results.rows[person, place]],
            recommender.titles[results.rows[person, place]],
            f"{results.matches[person, place]:.2f}",
            bands[results.labels[person, place]].value,
        )
        for person in range(2)
        for place in range(3)
    ]
    assert kept == written


def test_a_person_can_be_had_back_with_all_answers(recommender: Recommender, people: Path) -> None:
    results = run(recommender, people, None).results
    assert results is not None
    assert results.profile(0) == Profile(
        name="Ann",
        location="CA",
        current_education=EducationLevel.HIGH_SCHOOL,
        planned_education=EducationLevel.BACHELORS,
        interests={Interest.SOCIAL: 0.9, Interest.ARTISTIC: 0.1},
        subjects={Subject.BIOLOGY: 0.2},
    )
    assert results.profile(1) == Profile(
        name="Cy",
        location="TX",
        interests={Interest.SOCIAL: 0.1, Interest.ARTISTIC: 0.9},
    )


def test_without_an_output_nothing_is_written(
    recommender: Recommender, people: Path, tmp_path: Path
) -> None:
    result = run(recommender, people, None)
    assert result.problems is None
    assert [path.name for path in tmp_path.iterdir()] == ["people.csv"]


def test_a_table_without_people_gives_no_results(recommender: Recommender, tmp_path: Path) -> None:
    people = tmp_path / "people.csv"
    people.write_text("id,social,artistic\n", encoding="utf-8")
    result = run(recommender, people, tmp_path / "out.csv")
    assert result.results is not None
    assert (result.people, len(result.results)) == (0, 0)


def test_a_workbook_gives_the_rows_of_the_same_csv(
    recommender: Recommender, people: Path, tmp_path: Path
) -> None:
    book = openpyxl.Workbook()
    page = book.active
    assert page is not None
    for row in csv.reader(PEOPLE.splitlines(), delimiter=";"):
        page.append([int(cell) if cell.isdecimal() else cell for cell in row])
    book.save(tmp_path / "people.xlsx")
    run(recommender, people, tmp_path / "a.csv")
    run(recommender, tmp_path / "people.xlsx", tmp_path / "b.csv")
    for name in ("{}.csv", "{}-problems.csv"):
        first, second = (tmp_path / name.format(stem) for stem in "ab")
        assert first.read_bytes() == second.read_bytes()


def test_stopping_leaves_nothing_and_keeps_an_older_output(
    recommender: Recommender, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(batch_reader, "BLOCK_OF_PEOPLE", 4)
    people, output = tmp_path / "people.csv", tmp_path / "out.csv"
    people.write_text("social,artistic\n" + "1,0\n" * 40, encoding="utf-8")
    output.write_text("earlier", encoding="utf-8")
    told: list[float] = []
    with pytest.raises(Canceled):
        run(recommender, people, output, told.append, lambda: len(told) == 2)
    assert len(told) == 2
    assert output.read_text(encoding="utf-8") == "earlier"
    assert {path.name for path in tmp_path.iterdir()} == {"people.csv", "out.csv"}


def test_the_table_itself_is_never_replaced(recommender: Recommender, tmp_path: Path) -> None:
    people = tmp_path / "out-problems.csv"
    people.write_text("social,artistic\n1,0\n", encoding="utf-8")
    for output in (people, tmp_path / "out.csv"):
        with pytest.raises(TableError, match="would be lost"):
            run(recommender, people, output)
    assert people.read_text(encoding="utf-8") == "social,artistic\n1,0\n"


@pytest.mark.linux
def test_a_place_that_cannot_be_written_to_is_named(recommender: Recommender, people: Path) -> None:
    for output in (people.parent / "missing" / "out.csv", Path("/proc/out.csv")):
        with pytest.raises(TableError, match="cannot be written") as refusal:
            run(recommender, people, output)
        assert str(output) in str(refusal.value)


@pytest.mark.linux
def test_a_full_disk_is_named(
    recommender: Recommender, people: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    open_file = os.open
    monkeypatch.setattr(os, "open", lambda *_how: open_file("/dev/full", os.O_WRONLY))
    with pytest.raises(TableError, match=r"cannot be written \(there is no space left\)"):
        run(recommender, people, tmp_path / "out.csv")
    assert not (tmp_path / "out.csv").exists()


def test_a_window_beside_it_is_never_kept_waiting(recommender: Recommender, tmp_path: Path) -> None:
    people = tmp_path / "people.csv"
    people.write_text(
        "social,artistic,realistic\n" + "0.9,0.1,0.5\n0.2,0.8,0.75\n" * 15_000, encoding="utf-8"
    )
    done = threading.Event()
    gaps: list[float] = []

    def tick() -> None:
        before = time.perf_counter()
        while not done.wait(0.005):
            now = time.perf_counter()
            gaps.append(now - before)
            before = now

    ticking = threading.Thread(target=tick)
    ticking.start()
    try:
        run(recommender, people, tmp_path / "out.csv")
    finally:
        done.set()
        ticking.join()
    assert len(gaps) > 20
    # Nine in ten, since a busy machine makes any thread wait now and then.
    assert sorted(gaps)[int(0.9 * len(gaps))] < 0.1
