"""No cell of ours is taken for a formula by a spreadsheet, and what is read back is the same."""

import csv
import io
import json
import re
from collections.abc import Callable
from pathlib import Path

import openpyxl
import pytest

from careerapp.catalog.store import Catalog, load_catalog
from careerapp.domain.person import Person
from careerapp.matching.recommender import Recommender
from careerapp.report.batch import run_batch
from careerapp.report.batch_check import check
from careerapp.report.batch_export import write_matches, write_problem_list
from careerapp.report.person_report.results import PersonResults, rank_person
from careerapp.report.ranking_csv import ranking_csv
from careerapp.report.spreadsheet_cells import original_cell, safe_cell, safe_value
from careerapp.report.table_columns import Assignment, assigned
from careerapp.report.table_file import TableFile, look_at
from careerapp.report.table_scale import Scales
from tests.report.person_report.people import SAM
from tests.safety.code import PACKAGE, called, files, nodes
from tests.safety.hostile.formulas import ATTACKS, HARMLESS
from tests.safety.hostile_data import write_hostile_data

_FORMULA = re.compile(r"\s*[=+\-@＝＋－＠]|[\t\r]")
_NUMBER = re.compile(r"[-+][\d.,]+(?:e-?\d+)?%?")


def computed(text: str) -> list[str]:
    """Return the cells that a spreadsheet would compute, whatever separates cells for it."""
    return [
        cell
        for separator in ",;\t|"
        for row in csv.reader(io.StringIO(text, newline=""), delimiter=separator)
        for cell in row
        if _FORMULA.match(cell) and not _NUMBER.fullmatch(cell)
    ]


def _written(*cells: object) -> str:
    text = io.StringIO()
    csv.writer(text).writerow(cells)
    return text.getvalue()


@pytest.mark.parametrize("text", ATTACKS)
def test_a_formula_is_written_as_a_text_and_read_back_as_it_was(text: str) -> None:
    assert computed(_written("Ana", safe_cell(text), "x")) == []
    assert original_cell(safe_cell(text)) == text
    assert original_cell(safe_cell(safe_cell(text))) == safe_cell(text)


def test_without_care_they_would_be_computed() -> None:
    assert sum(computed(_written("Ana", text, "x")) != [] for text in ATTACKS) == 24


@pytest.mark.parametrize("text", HARMLESS)
def test_other_texts_and_numbers_stay_as_they_are(text: str) -> None:
    assert safe_cell(text) == original_cell(text) == text


def test_what_is_no_text_stays_a_number() -> None:
    assert [safe_value(one) for one in (-5, -0.5, None)] == [-5, -0.5, None]


def test_what_controls_a_terminal_is_shown() -> None:
    assert safe_cell("Ana\x1b[2J\x00\x07\x7f") == "Ana␛[2J␀␇␡"
    assert safe_cell("Ana\x9b2J\x80\x85\x9f") == "Ana\N{REPLACEMENT CHARACTER}2J" + 3 * "�"


def test_a_sign_that_is_shown_begins_no_formula() -> None:
    assert safe_cell("\x1c=1") == "␜=1"


@pytest.fixture(scope="module")
def hostile_catalog(tmp_path_factory: pytest.TempPathFactory) -> Catalog:
    """Data whose titles are formulas too."""
    folder = tmp_path_factory.mktemp("data")
    return load_catalog(write_hostile_data(folder / "careers.sqlite", mark="=1+1;@2,"))


@pytest.fixture(scope="module")
def hostile(hostile_catalog: Catalog) -> Recommender:
    return Recommender(hostile_catalog)


Table = tuple[TableFile, Assignment, list[str]]


@pytest.fixture(params=["csv", "xlsx"])
def table(request: pytest.FixtureRequest, tmp_path: Path) -> Table:
    """A table whose people are called by attacks, and one of whom has one for an answer."""
    # An apostrophe before a sign is taken for ours.
    names = [name for name in ATTACKS if name == name.strip() == original_cell(name)]
    header = ["id", "realistic", "social", "=A1"]
    rows = [[name, "1", "0", "x"] for name in names] + [["Bo", "=1+1", "0", "x"]]
    path = tmp_path / f"people.{request.param}"
    if request.param == "csv":
        with path.open("w", encoding="utf-8", newline="") as file:
            csv.writer(file).writerows([header, *rows])
    else:
        book = openpyxl.Workbook()
        for place, row in enumerate([header, *rows], start=1):
            for column, value in enumerate(row, start=1):
                cell = book.active.cell(place, column, value)
                cell.data_type = "s"
        book.save(path)
    found = look_at(path)
    return found, assigned(found, {}), names


@pytest.mark.parametrize("kept", [False, True], ids=["file", "window"])
def test_matches_and_what_is_left_out(
    hostile: Recommender, table: Table, tmp_path: Path, *, kept: bool
) -> None:
    found, assignment, names = table
    output, problems = tmp_path / "out.csv", tmp_path / "out-problems.csv"
    ran = run_batch(
        hostile,
        found,
        assignment,
        None if kept else output,
        top=3,
        scales=Scales(),
        progress=lambda _done: None,
        keep=kept,
    )
    if kept:
        assert ran.results is not None
        write_matches(hostile, ran.results, found.path, output, progress=lambda _done: None)
        checked = check(found, assignment, Scales(), progress=lambda _done: None)
        write_problem_list(checked.problems, found.path, problems)
    for file in (output, problems):
        assert computed(file.read_text(encoding="utf-8-sig")) == []
    with output.open(encoding="utf-8-sig", newline="") as text:
        rows = list(csv.DictReader(text))
    assert list(dict.fromkeys(original_cell(row["id"]) for row in rows)) == names
    assert all(original_cell(row["title"]).startswith("=1+1;@2,") for row in rows)
    with problems.open(encoding="utf-8-sig", newline="") as text:
        (problem,) = csv.DictReader(text)
    assert original_cell(problem["value"]) == "=1+1"


def test_names_that_were_written_are_read_as_they_were(
    hostile: Recommender, table: Table, tmp_path: Path
) -> None:
    """Somebody makes the next table of people from the names in our file."""
    _found, _assignment, names = table
    path = tmp_path / "again.csv"
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(["id", "realistic", "social"])
        writer.writerows([safe_cell(name), "1", "0"] for name in names)
    again = look_at(path)
    ran = run_batch(
        hostile,
        again,
        assigned(again, {}),
        None,
        top=1,
        scales=Scales(),
        progress=lambda _done: None,
        keep=True,
    )
    assert ran.results is not None
    assert ran.results.ids.tolist() == names


def test_all_jobs_of_a_person(hostile: Recommender, hostile_catalog: Catalog) -> None:
    text = ranking_csv(rank_person(hostile_catalog, hostile, SAM))
    assert computed(text) == []
    rows = list(csv.DictReader(io.StringIO(text, newline="")))
    assert all(original_cell(row["title"]).startswith("=1+1;@2,") for row in rows)
    assert any(row["growth_percent"].startswith("-") for row in rows)  # a number still


def test_figures_are_numbers(rank: Callable[[Person], PersonResults]) -> None:
    rows = list(csv.DictReader(io.StringIO(ranking_csv(rank(SAM)), newline="")))
    assert min(float(row["growth_percent"]) for row in rows if row["growth_percent"]) < -10
    assert "'" not in json.dumps([row["match"] for row in rows])


def test_no_other_part_writes_tables() -> None:
    """What writes one is tested here; what is read again stays inside."""
    writers = ("writer", "DictWriter", "to_csv", "to_excel", "Workbook", "MatchLines")
    found = {
        str(file.relative_to(PACKAGE))
        for file in files()
        for node in nodes(file)
        if called(node) in writers and "Workbook(path" not in file.read_text(encoding="utf-8")
    }
    assert found == {
        "report/ranking_csv.py",
        "report/batch_writer.py",
        "report/batch_export.py",
        "catalog/own_crosswalk.py",
        "catalog/wage_workbook.py",
    }
