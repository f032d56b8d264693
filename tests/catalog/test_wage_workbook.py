"""Workbooks of the wage survey as they are published."""

import csv
import tempfile
import zipfile
from collections.abc import Callable
from pathlib import Path

import pandas as pd
import pytest

from careerapp.catalog import bls, releases
from careerapp.catalog.tables import Table
from careerapp.catalog.wage_workbook import wages_as_csv, wages_in
from careerapp.domain.progress import Canceled
from tests.catalog.workbooks import (
    HEADER,
    NURSES,
    SHEET,
    STATES,
    SURGEONS,
    Row,
    change,
    csv_of,
    write,
    zipped,
)

FIGURES = {*HEADER[HEADER.index("TOT_EMP") :]}


@pytest.fixture
def national(tmp_path: Path) -> Path:
    return write(tmp_path / "national_M2024_dl.xlsx")


def test_the_country_and_its_year_are_known(national: Path) -> None:
    wages, _text = csv_of(national)
    assert wages.national
    assert wages.release == releases.oews(2024)
    assert (wages.release.number, wages.release.date) == ("May 2024", "2024-05")
    assert wages.file == "national_M2024_dl.xlsx"


def test_figures_are_written_exactly_and_withheld_ones_left_empty(national: Path) -> None:
    _wages, text = csv_of(national)
    header, *rows = text.splitlines()
    assert header.split(",") == [
        *("PRIM_STATE", "OCC_CODE", "AREA_TITLE", "O_GROUP", "TOT_EMP"),
        *("A_PCT10", "A_PCT25", "A_MEDIAN", "A_PCT75", "A_PCT90", "H_MEDIAN"),
    ]
    assert rows == [
        "US,29-1141,U.S.,detailed,3391000,68940,80330,97550,112350,137470,46.9",
        "US,29-1249,U.S.,detailed,,68940,80330,,112350,137470,",
    ]


def _replacing(old: bytes, new: bytes) -> Callable[[bytes], bytes]:
    return lambda data: data.replace(old, new)


def test_numbers_that_are_stored_in_other_ways(national: Path) -> None:
    expected = csv_of(national)[1]
    for stored, other in ((b"97550", b"9.755E4"), (b"80330", b"80330.0"), (b"46.9", b"4.690e+01")):
        change(national, SHEET, _replacing(b"<v>%s</v>" % stored, b"<v>%s</v>" % other))
    assert csv_of(national)[1] == expected


def test_the_archive_of_the_states(tmp_path: Path) -> None:
    path = write(tmp_path / "state_M2023_dl.xlsx", STATES, sheet="state_M2023_dl")
    archive = zipped(path, "oesm23st/state_M2023_dl.xlsx")
    wages = wages_in(archive.rename(tmp_path / "download.zip"))
    assert wages is not None
    assert not wages.national
    assert wages.release.number == "May 2023"
    with wages_as_csv(tmp_path / "download.zip", wages, progress=lambda _fraction: None) as text:
        table = bls.read_state_wages(text)
    assert table.file == "oesm23st/state_M2023_dl.xlsx"
    found = bls.state_market(table).set_index("location").loc["AL"]
    assert (found["jobs_per_1000"], found["location_quotient"]) == (21.309, 0.98)
    assert not text.exists()


@pytest.mark.parametrize(
    ("name", "sheet"),
    [
        ("download.xlsx", "national_M2024_dl"),
        ("national_M2024_dl (1).xlsx", "Sheet1"),
        ("oesm24nat.xlsx", "data"),
        ("NATIONAL_M2024_DL.XLSX", "Sheet1"),
        ("national_M2024_dl.xlsx", "All May 2021 data"),
    ],
)
def test_any_of_its_names_may_say_the_year(tmp_path: Path, name: str, sheet: str) -> None:
    wages = wages_in(write(tmp_path / name, sheet=sheet))
    assert wages is not None
    assert wages.release.number == "May 2024"


def test_what_else_an_archive_was_published_with(national: Path) -> None:
    """The Bureau has left locks of Excel in archives."""
    archive = zipped(national, "oesm24nat/national_M2024_dl.xlsx")
    with zipfile.ZipFile(archive, "a") as added:
        added.writestr("oesm24nat/~$national_M2024_dl.xlsx", b"Somebody")
        added.write(national, "oesm24nat/field_descriptions.xlsx")
    assert csv_of(archive)[1] == csv_of(national)[1]


def test_columns_in_small_letters(tmp_path: Path, national: Path) -> None:
    small = [column.lower() for column in HEADER]
    rows = [{column.lower(): cell for column, cell in NURSES.items()}]
    path = write(tmp_path / "small_national_M2024_dl.xlsx", rows, header=small)
    assert csv_of(path)[1].splitlines() == csv_of(national)[1].splitlines()[:2]


def test_totals_are_left_out_also_where_they_share_a_code(tmp_path: Path, national: Path) -> None:
    totals: list[Row] = [{**NURSES, "O_GROUP": group} for group in ("total", "major", "broad")]
    path = write(tmp_path / "with_totals.xlsx", [*totals, NURSES, SURGEONS])
    assert csv_of(path)[1] == csv_of(national)[1]


def test_other_sheets_beside_it(tmp_path: Path) -> None:
    import openpyxl

    book = openpyxl.load_workbook(write(tmp_path / "national_M2024_dl.xlsx"))
    book.create_sheet("UpdateTime", 0)["A1"] = "Updated in April"
    book.save(tmp_path / "national_M2024_dl.xlsx")
    assert csv_of(tmp_path / "national_M2024_dl.xlsx")[0].sheet == "national_M2024_dl"


def test_whoever_asks_to_stop_finds_nothing_left(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    rows = [{**NURSES, "OCC_CODE": f"29-{number}"} for number in range(1000, 2000)]
    path = write(tmp_path / "national_M2024_dl.xlsx", rows)
    wages = wages_in(path)
    assert wages is not None
    private = tmp_path / "private"
    private.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(private))
    told: list[float] = []
    with (
        pytest.raises(Canceled),
        wages_as_csv(path, wages, progress=told.append, canceled=lambda: len(told) == 3),
    ):
        pytest.fail("it went on")
    assert len(told) == 3
    assert list(private.iterdir()) == []


def test_progress_goes_up_to_its_end(tmp_path: Path) -> None:
    rows = [{**NURSES, "OCC_CODE": f"29-{number}"} for number in range(1000, 2000)]
    path = write(tmp_path / "national_M2024_dl.xlsx", rows)
    wages = wages_in(path)
    assert wages is not None
    told: list[float] = []
    with wages_as_csv(path, wages, progress=told.append) as written:
        assert len(written.read_text(encoding="utf-8").splitlines()) == 1001
    assert told == sorted(told)
    assert len(told) == 11
    assert told[-1] == 1


def _as_published(line: dict[str, str], number: int) -> Row:
    """Return a row with its marks and numbers in the place of text."""
    row: Row = {}
    for column, cell in line.items():
        if column not in FIGURES:
            row[column] = cell
        elif cell:
            row[column] = float(cell) if "." in cell else int(cell)
        else:
            row[column] = ("*", "**", "#", None)[number % 4]
    return row


@pytest.mark.sources
@pytest.mark.parametrize(
    ("kind", "every", "read", "market"),
    [
        ("national", 1, bls.read_national_wages, bls.national_market),
        ("state", 12, bls.read_state_wages, bls.state_market),
    ],
)
def test_the_real_figures_come_out_as_they_are(
    sources: Path,
    tmp_path: Path,
    kind: str,
    every: int,
    read: Callable[[Path], Table],
    market: Callable[[Table], pd.DataFrame],
) -> None:
    given = (sources / f"bls/oews_2025_{kind}.csv").read_text(encoding="utf-8")
    header, *lines = given.splitlines()
    part = tmp_path / "part.csv"
    part.write_text("\n".join([header, *lines[::every]]) + "\n", encoding="utf-8")
    with part.open(encoding="utf-8", newline="") as file:
        rows = [_as_published(line, number) for number, line in enumerate(csv.DictReader(file))]
    totals = [{**row, "O_GROUP": "broad"} for row in rows[:50]]
    name = f"{kind}_M2025_dl"
    columns = header.split(",")
    path = write(tmp_path / f"{name}.xlsx", [*totals, *rows], sheet=name, header=columns)
    wages = wages_in(path)
    assert wages is not None
    assert wages.national == (kind == "national")
    assert wages.release == releases.OEWS
    with wages_as_csv(path, wages, progress=lambda _fraction: None) as written:
        found = market(read(written))
    pd.testing.assert_frame_equal(found, market(read(part)))
