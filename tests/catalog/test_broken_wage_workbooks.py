"""Workbooks of wages that are not as they are published, and those that mean harm."""

import struct
from collections.abc import Callable
from pathlib import Path

import openpyxl
import pytest

from careerapp.catalog import workbook
from careerapp.catalog.archive import ArchiveError
from careerapp.catalog.wage_workbook import wages_in
from tests.catalog.workbooks import (
    HEADER,
    NURSES,
    SHEET,
    STATES,
    Row,
    change,
    csv_of,
    write,
    zipped,
)

NAME = "national_M2024_dl.xlsx"
NOT_WHOLE = "this is not a whole ZIP archive; it may be cut off or damaged"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return write(tmp_path / NAME)


def refused(path: Path) -> str:
    """Return what is said of a file, without its name."""
    with pytest.raises(ArchiveError) as caught:
        csv_of(path)
    said = str(caught.value)
    assert said.startswith(f"{path}: ")
    return said.removeprefix(f"{path}: ")


def test_another_sheet(path: Path) -> None:
    book = openpyxl.Workbook()
    book.active["A1"] = "Contents"
    book.save(path)
    assert refused(path) == (
        "no sheet begins with the columns of the survey of pay, such as OCC_CODE"
    )


def test_an_empty_workbook(path: Path) -> None:
    openpyxl.Workbook().save(path)
    assert refused(path) == (
        "no sheet begins with the columns of the survey of pay, such as OCC_CODE"
    )


def test_a_header_with_nothing_below(path: Path) -> None:
    assert refused(write(path, [])) == "sheet 'national_M2024_dl' has no pay of any job"


def test_nothing_but_totals(path: Path) -> None:
    totals = [{**NURSES, "O_GROUP": "major"}]
    assert refused(write(path, totals)) == "sheet 'national_M2024_dl' has no pay of any job"


@pytest.mark.parametrize("column", ["A_PCT10", "O_GROUP", "AREA_TYPE", "PRIM_STATE"])
def test_a_column_that_is_missing_or_comes_twice(path: Path, column: str) -> None:
    said = f"sheet 'national_M2024_dl' has no column {column}, or more than one"
    assert refused(write(path, header=[each for each in HEADER if each != column])) == said
    assert refused(write(path, header=[*HEADER, column])) == said


def test_the_states_need_jobs_per_1000(path: Path) -> None:
    header = [each for each in HEADER if each != "JOBS_1000"]
    assert refused(write(path, STATES, header=header)) == (
        "sheet 'national_M2024_dl' has no column JOBS_1000, or more than one"
    )


@pytest.mark.parametrize(
    ("cell", "shown"),
    [
        ("n/a", "n/a"),
        ("***", "***"),
        ("97,550", "97,550"),
        (-1, "-1"),
        (True, "True"),
        (1e300, "1" + "0" * 59 + "..."),
        ("9" * 5000, "9" * 60 + "..."),
        ("#N/A", "#N/A"),
    ],
)
def test_text_in_the_place_of_a_figure(path: Path, cell: object, shown: str) -> None:
    rows = [NURSES, {**NURSES, "A_MEDIAN": cell}]
    said = refused(write(path, rows))
    assert said == f"A_MEDIAN in row 3 of sheet 'national_M2024_dl' is {shown!r}, not a figure"


def test_a_number_beyond_all_numbers(path: Path) -> None:
    write(path, [{**NURSES, "A_MEDIAN": 123454321}])
    change(path, SHEET, lambda data: data.replace(b"123454321", b"1E999"))
    assert refused(path) == (
        "A_MEDIAN in row 2 of sheet 'national_M2024_dl' is 'Infinity', not a figure"
    )


@pytest.mark.parametrize("kind", ["4", "6", None, "x"])
def test_cities(path: Path, kind: str | None) -> None:
    assert refused(write(path, [{**NURSES, "AREA_TYPE": kind}])) == (
        "this is not pay in the whole US or in its states; the official files are called like "
        "oesm25nat.zip and oesm25st.zip"
    )


def test_no_year(tmp_path: Path) -> None:
    assert refused(write(tmp_path / "wages.xlsx", sheet="Sheet1")) == (
        "neither the sheet nor the file says the year; the official file is called like "
        "state_M2025_dl.xlsx or national_M2025_dl.xlsx"
    )


def test_two_years(path: Path) -> None:
    assert refused(write(path, sheet="national_M2023_dl")) == (
        "its names say two years, 2023 and 2024; give the file its official name again"
    )


@pytest.mark.parametrize(
    ("names", "count"),
    [
        (("oesm24nat/national_M2024_dl.xlsx", "oesm24nat/state_M2024_dl.xlsx"), 2),
        (("oesm24nat/wages.xlsx",), 0),
    ],
)
def test_an_archive_of_more_or_less_than_one(
    path: Path, names: tuple[str, ...], count: int
) -> None:
    archive = zipped(path, *names).rename(path.with_name("oesm24nat.zip"))
    assert refused(archive) == (
        f"the archive has {count} workbooks of pay, where the official one has one, called "
        "like state_M2025_dl.xlsx or national_M2025_dl.xlsx"
    )


def test_what_is_wrong_inside_is_said_of_the_archive(path: Path) -> None:
    path.write_bytes(b"%PDF-1.7" + bytes(5000))
    assert refused(zipped(path, f"oesm24nat/{NAME}")) == NOT_WHOLE


@pytest.mark.parametrize("left", [0, 100, 4000, -1])
def test_a_workbook_that_is_cut_off(path: Path, left: int) -> None:
    path.write_bytes(path.read_bytes()[:left])
    assert refused(path) == NOT_WHOLE


@pytest.mark.parametrize("start", [b"%PDF-1.7", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", b"<html>"])
def test_other_files_with_its_name(path: Path, start: bytes) -> None:
    """The second is an old workbook, or one locked by a password."""
    path.write_bytes(start + bytes(5000))
    assert refused(path) == NOT_WHOLE


def test_another_office_file(path: Path) -> None:
    archive = zipped(path, "word/document.xml").rename(path.with_name("letter.docx"))
    with pytest.raises(ArchiveError, match=r"letter\.docx: this is not an Excel workbook"):
        workbook.Workbook(archive)


def _says_ten_gigabytes(data: bytearray) -> None:
    struct.pack_into("<I", data, data.rindex(b"PK\x01\x02") + 24, 4_000_000_000)


def _is_encrypted(data: bytearray) -> None:
    data[data.rindex(b"PK\x01\x02") + 8] |= 1


@pytest.mark.parametrize(
    ("spoil", "said"),
    [
        (
            _says_ten_gigabytes,
            "would have 4,000,000,000 bytes when unpacked, which is more than this program reads",
        ),
        (_is_encrypted, "needs a password"),
    ],
)
def test_what_the_list_of_contents_gives_away(
    path: Path, spoil: Callable[[bytearray], None], said: str
) -> None:
    data = bytearray(path.read_bytes())
    spoil(data)
    path.write_bytes(data)
    assert refused(path) == f"'[Content_Types].xml' in the archive {said}"


def test_a_sheet_with_another_byte(path: Path) -> None:
    data = bytearray(path.read_bytes())
    data[data.index(SHEET.encode()) + len(SHEET) + 200] ^= 0xFF
    path.write_bytes(data)
    assert refused(path) == "the workbook is damaged; download it again"


DOCTYPE = b'<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>'
PARTS = (
    SHEET,
    "xl/styles.xml",
    "xl/workbook.xml",
    "xl/_rels/workbook.xml.rels",
    "[Content_Types].xml",
    "docProps/core.xml",
)


@pytest.mark.parametrize("part", PARTS)
def test_entities(path: Path, part: str) -> None:
    change(path, part, _with_doctype)
    assert refused(path) == (
        f"{part!r} in the workbook declares a document type, which no spreadsheet does"
    )


def _with_doctype(data: bytes) -> bytes:
    declaration, end, rest = data.rpartition(b"?>")
    # Between two of the pieces in which it is read.
    return declaration + end + b" " * (16 * 1024 - 4 - len(declaration + end)) + DOCTYPE + rest


@pytest.mark.parametrize("part", PARTS)
@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-be"])
def test_entities_in_another_encoding(path: Path, part: str, encoding: str) -> None:
    change(path, part, lambda data: _with_doctype(data).decode().encode(encoding))
    assert refused(path) == f"{part!r} in the workbook is not in UTF-8, as spreadsheets write it"


def test_an_encoding_that_hides_them(path: Path) -> None:
    hidden = b'<?xml version="1.0" encoding="cp037"?>'
    change(path, SHEET, lambda data: hidden + data)
    assert refused(path) == (f"{SHEET!r} in the workbook is not in UTF-8, as spreadsheets write it")


@pytest.mark.parametrize(
    ("part", "end"),
    [(SHEET, b"</sheetData>"), ("xl/workbook.xml", b"</sheets>"), ("xl/styles.xml", b"</fonts>")],
)
def test_damaged_xml(path: Path, part: str, end: bytes) -> None:
    change(path, part, lambda data: data.replace(end, b""))
    assert refused(path) == "the workbook is damaged; download it again"


def test_more_rows_or_columns(path: Path) -> None:
    said = (
        "sheet 'national_M2024_dl' has more than 60,000 rows or 100 columns, which no official "
        "one has"
    )
    assert refused(write(path, header=[*HEADER, *map(str, range(100))])) == said
    write(path)
    far = b'<row r="1048576"><c r="A1048576"><v>1</v></c></row></sheetData>'
    change(path, SHEET, lambda data: data.replace(b"</sheetData>", far))
    assert refused(path) == said


def test_a_workbook_of_many_megabytes(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workbook, "MOST_BYTES", 1000)
    size = path.stat().st_size
    assert refused(path) == f"the workbook has {size:,} bytes, which no official one has"


def test_files_that_are_something_else_are_left_to_others(tmp_path: Path) -> None:
    other: list[Row] = [{"Name": "Ana"}]
    assert wages_in(write(tmp_path / "people.xlsx", other, sheet="x", header=["Name"])) is None
    archive = zipped(tmp_path / "people.xlsx", "db_31_0_text/Job Zones.txt")
    assert wages_in(archive) is None
