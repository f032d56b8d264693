"""Tables in XLSX, with all that cells can hold."""

import random
import zipfile
from datetime import date, datetime, time
from pathlib import Path
from time import process_time

import openpyxl
import pytest

from careerapp.catalog.guarded_zip import Limits
from careerapp.report import table_workbook
from careerapp.report.table_file import DecimalSign, Doubt, TableError, TableFile, look_at
from careerapp.report.table_rows import open_rows
from tests.report.excel_workbook import write_as_excel


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "people.xlsx"


def write(path: Path, *rows: list[object], sheet: str = "People") -> None:
    book = openpyxl.Workbook()
    page = book.active
    assert page is not None
    page.title = sheet
    for row in rows:
        page.append(row)
    book.save(path)


def rows_of(table: TableFile) -> list[tuple[int, list[str]]]:
    with open_rows(table) as rows:
        return list(rows)


def with_sheet_xml(path: Path, old: str, new: str) -> None:
    """Put something into a sheet that openpyxl does not write, such as the result of a formula."""
    with zipfile.ZipFile(path) as archive:
        members = {name: archive.read(name) for name in archive.namelist()}
    name = "xl/worksheets/sheet1.xml"
    assert old.encode() in members[name]
    members[name] = members[name].replace(old.encode(), new.encode())
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for member, content in members.items():
            archive.writestr(member, content)


def test_cells_are_read_as_they_look(path: Path) -> None:
    write(
        path,
        ["id", "social", "artistic", "born", "seen", "at", "ok"],
        [1001.0, 0.75, "0.5", date(2009, 3, 4), datetime(2026, 1, 2, 9, 30), time(8), True],
        ["Zoë", 1, None, None, None, None, False],
    )
    table = look_at(path)
    assert (table.sheet, table.sheets, table.doubts) == ("People", ("People",), ())
    assert (table.encoding, table.separator, table.decimal) == (None, None, DecimalSign.POINT)
    assert table.header == ("id", "social", "artistic", "born", "seen", "at", "ok")
    assert rows_of(table) == [
        (2, ["1001", "0.75", "0.5", "2009-03-04", "2026-01-02 09:30:00", "08:00:00", "TRUE"]),
        (3, ["Zoë", "1", "", "", "", "", "FALSE"]),
    ]
    assert [list(row) for row in table.preview] == [row for _line, row in rows_of(table)]


def test_a_workbook_is_read_as_excel_writes_it(path: Path) -> None:
    write_as_excel(path)
    table = look_at(path)
    assert (table.sheet, table.header) == ("Class 7b", ("Name", "Social", "Artistic", "Born"))
    assert rows_of(table) == [
        (2, ["Zoë", "80%", "0.4", "2009-01-02"]),
        (3, ["Zoë!", "0.25", "=B3*2", ""]),  # whose result was never stored
    ]


def test_a_percentage_stays_one(path: Path) -> None:
    write(path, ["id", "social"], ["Ada", 0.8], ["Bob", 0.125])
    book = openpyxl.load_workbook(path)
    book["People"]["B2"].number_format = "0%"
    book["People"]["B3"].number_format = "0.0%"
    book.save(path)
    assert [row for _line, row in rows_of(look_at(path))] == [["Ada", "80%"], ["Bob", "12.5%"]]


def test_formulas_count_by_their_results_and_show_themselves_where_none_is_stored(
    path: Path,
) -> None:
    write(path, ["id", "social", "artistic"], ["Ada", "=1/4", "=1/2"], ["Bob", 0.5, None])
    with_sheet_xml(path, "<f>1/4</f><v />", "<f>1/4</f><v>0.25</v>")
    assert [row for _line, row in rows_of(look_at(path))] == [
        ["Ada", "0.25", "=1/2"],
        ["Bob", "0.5", ""],
    ]


def test_formulas_of_a_sheet_that_is_not_the_first_one(path: Path) -> None:
    write(path, ["id", "social"], ["Ada", 1])
    book = openpyxl.load_workbook(path)
    more = book.create_sheet("More")
    more.append(["id", "social"])
    more.append(["Bob", "=1/2"])
    book.save(path)
    assert rows_of(look_at(path, sheet="More")) == [(2, ["Bob", "=1/2"])]
    assert rows_of(look_at(path)) == [(2, ["Ada", "1"])]


def test_a_sheet_that_is_not_read_takes_no_time(path: Path) -> None:
    write(path, ["id", "social"], ["Ada", 1])
    parts = random.Random(4).randbytes(400).hex().encode() * 1000
    with zipfile.ZipFile(path, "a", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
        for number in range(200):
            archive.writestr(f"xl/worksheets/more{number}.xml", parts)
    begun = process_time()
    assert rows_of(look_at(path)) == [(2, ["Ada", "1"])]
    assert process_time() - begun < 1.0


def test_errors_of_the_spreadsheet_are_shown(path: Path) -> None:
    write(path, ["id", "social"], ["Ada", "=1/0"])
    with_sheet_xml(path, "<f>1/0</f><v />", "<f>1/0</f><v>#DIV/0!</v>")
    with_sheet_xml(path, 'r="B2"', 'r="B2" t="e"')
    assert rows_of(look_at(path)) == [(2, ["Ada", "#DIV/0!"])]


def test_the_first_sheet_is_read_or_the_one_that_is_named(path: Path) -> None:
    write(path, ["id", "social"], ["Ada", 1])
    book = openpyxl.load_workbook(path)
    book.create_sheet("More").append(["name", "artistic"])
    book.create_sheet("Empty")
    book.save(path)
    table = look_at(path)
    assert (table.sheet, table.sheets) == ("People", ("People", "More", "Empty"))
    assert table.doubts == (Doubt.SHEETS,)
    table = look_at(path, sheet="More")
    assert (table.header, table.doubts, table.preview) == (("name", "artistic"), (), ())
    with pytest.raises(TableError, match="no sheet 'Less'; there are 'People', 'More', 'Empty'"):
        look_at(path, sheet="Less")
    with pytest.raises(TableError, match="'Empty' is empty"):
        look_at(path, sheet="Empty")


def test_numbers_as_text_tell_the_decimal_sign(path: Path) -> None:
    write(path, ["id", "social", "artistic"], ["Ada", "0,5", 0.25])
    table = look_at(path)
    assert table.decimal is DecimalSign.COMMA
    assert rows_of(table) == [(2, ["Ada", "0,5", "0,25"])]
    table = look_at(path, decimal=DecimalSign.POINT)
    assert table.preview == (("Ada", "0,5", "0.25"),)


def test_rows_have_the_width_of_the_header_and_their_place_in_the_sheet(path: Path) -> None:
    write(
        path,
        [],
        ["id", "social", "artistic", None],
        ["Ada"],
        [],
        ["Bob", 1, 0, None, "beyond"],
    )
    table = look_at(path)
    assert (table.header_line, table.header) == (2, ("id", "social", "artistic"))
    assert rows_of(table) == [
        (3, ["Ada", "", ""]),
        (4, []),
        (5, ["Bob", "1", "0", "", "beyond"]),
    ]


def test_what_a_workbook_says_of_its_size_does_not_matter(path: Path) -> None:
    write(path, ["id", "social"], ["Ada", 1], ["Bob", 0])
    with_sheet_xml(path, '<dimension ref="A1:B3" />', '<dimension ref="A1" />')
    assert len(rows_of(look_at(path))) == 2


def test_the_ending_does_not_matter(path: Path) -> None:
    write(path, ["id", "social"], ["Ada", 1])
    renamed = path.rename(path.with_suffix(".csv"))
    assert look_at(renamed).sheet == "People"


def test_a_damaged_workbook_is_refused(path: Path) -> None:
    write(path, ["id", "social"], *([f"person {number}", number / 500] for number in range(500)))
    whole = path.read_bytes()
    path.write_bytes(whole[: len(whole) // 2])
    with pytest.raises(TableError, match="damaged"):
        look_at(path)
    path.write_bytes(whole)
    with_sheet_xml(path, "</row><row", "</rox><row")
    with pytest.raises(TableError, match="damaged"):
        look_at(path)


def test_a_workbook_with_too_much_text_is_refused_before_it_is_read(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(table_workbook, "_LIMITS", Limits(bytes_before=10))
    write_as_excel(path)
    with pytest.raises(TableError, match="larger than this program reads; save the table as CSV"):
        look_at(path)


def test_what_looks_like_a_workbook_and_is_none_is_refused(path: Path) -> None:
    for content, said in (
        ({"mimetype": "application/vnd.oasis.opendocument.spreadsheet"}, ".ods"),
        ({"xl/workbook.bin": ""}, ".xlsb"),
        ({"readme.txt": "hello"}, "ZIP archive"),
    ):
        with zipfile.ZipFile(path, "w") as archive:
            for name, text in content.items():
                archive.writestr(name, text)
        with pytest.raises(TableError, match=said):
            look_at(path)


def test_a_workbook_without_the_sheet_that_was_looked_at_is_refused(path: Path) -> None:
    write(path, ["id", "social"], ["Ada", 1])
    table = look_at(path)
    write(path, ["id", "social"], ["Ada", 1], sheet="Others")
    with pytest.raises(TableError, match="has changed meanwhile"):
        rows_of(table)
    write(path, ["id", "artistic"], ["Ada", 1])
    with pytest.raises(TableError, match="has changed meanwhile"):
        rows_of(table)
