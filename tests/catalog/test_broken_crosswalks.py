"""Files that are no crosswalk, or a broken one: each gets a sentence, in both languages."""

import io
import time
import zipfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import pytest

from careerapp.catalog.crosswalk import read_crosswalk
from careerapp.catalog.errors import DataError
from careerapp.domain.errors import sentence_of
from tests.catalog.broken_release.conftest import Spanish
from tests.catalog.crosswalks import HEADER, NURSES, ROWS, SURVEYORS, as_text, write_xlsx

_MOST_SECONDS = 2.0
_TEXT = as_text((HEADER, *ROWS)).encode()
_BESIDE = "each code stands beside itself, so that none would be replaced"
_NO_CODES = (
    "no column has codes like 29-1141.00; a crosswalk has two, codes of before and codes since"
)
_ONE_ONLY = " has one code only; each code needs another beside it"


def _rows(*rows: Sequence[str]) -> bytes:
    return as_text((HEADER, *rows)).encode()


def _workbook(folder: Path, *sheets: Sequence[Sequence[object]]) -> bytes:
    return write_xlsx(folder / "made.xlsx", *sheets).read_bytes()


def _cut(folder: Path) -> bytes:
    return _workbook(folder, [HEADER, *ROWS])[:2000]


def _no_workbook(_folder: Path) -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr("crosswalk.csv", _TEXT)
    return packed.getvalue()


@dataclass(frozen=True, slots=True)
class _Broken:
    """A file, and what is said of it after its name."""

    what: str
    content: bytes | Callable[[Path], bytes]
    said: str


def _broken_line(what: str, row: Sequence[str], said: str) -> _Broken:
    """Return a crosswalk whose fourth line is broken, and what is said of that line."""
    return _Broken(what, _rows(NURSES, SURVEYORS, row), f"line 4{said}")


BROKEN = (
    _Broken("nothing", b"", "the file is empty"),
    _Broken("no codes", b"name,interest\r\nAda,1\r\n", _NO_CODES),
    _Broken("only names of columns", _rows(), _NO_CODES),
    _Broken(
        "one column of codes",
        as_text([row[:2] for row in (HEADER, *ROWS)]).encode(),
        "only the column 'O*NET-SOC 2010 Code' has codes like 29-1141.00; a crosswalk has two such "
        "columns, codes of before and codes since",
    ),
    _Broken(
        "three columns of codes",
        as_text([(*row, row[2]) for row in (HEADER, *ROWS)]).encode(),
        "the columns 'O*NET-SOC 2010 Code', 'O*NET-SOC 2019 Code', 'O*NET-SOC 2019 Code' all have "
        "codes; keep the one with codes of before and the one with codes since, and save the file "
        "again",
    ),
    _broken_line("a code without another", ("11-1011.00", "Chiefs", "", ""), _ONE_ONLY),
    _broken_line("another code without one", ("", "", "11-1011.00", "Chiefs"), _ONE_ONLY),
    _Broken(
        "a code without another in the first row",
        _rows(("", "", "11-1011.03", "New job"), NURSES, SURVEYORS),
        "line 2 has one code only; each code needs another beside it",
    ),
    _broken_line(
        "a cut code",
        ("11-10", "Chiefs", "11-1011.00", "Chiefs"),
        ": '11-10' is not a code like 29-1141.00",
    ),
    _broken_line(
        "a code that a spreadsheet took for a day",
        ("11-1011.00", "Chiefs", "Nov-11", "Chiefs"),
        ": 'Nov-11' is not a code like 29-1141.00",
    ),
    _broken_line(
        "digits of another script",
        ("１1-1011.00", "Chiefs", "11-1011.00", "Chiefs"),
        ": '１1-1011.00' is not a code like 29-1141.00",
    ),
    _Broken("each code beside itself", _rows(NURSES), _BESIDE),
    _Broken(
        "a quotation mark that is never closed",
        _TEXT.replace(b"Surveyors", b'"Surveyors', 1),
        "line 3 has quotation marks that do not close a cell; save the table again as CSV or XLSX",
    ),
    _Broken(
        "no text",
        _TEXT[:90] + b"\0" + _TEXT[90:],
        r"line 2 has the sign '\x00' in it, so this is not text; a crosswalk is saved as CSV, text "
        "or XLSX",
    ),
    _Broken(
        "too many rows",
        _rows(*([SURVEYORS] * 20_001)),
        "it has more than 20,000 rows, which no crosswalk has",
    ),
    _Broken(
        "too many cells",
        _rows(NURSES, SURVEYORS, ("x",) * 51),
        "row 4 has more than 50 cells, which no crosswalk has",
    ),
    _Broken(
        "enormous",
        b"x" * 20_000_001,
        "the file has more than 20,000,000 bytes, which no official one has",
    ),
    _Broken(
        "a workbook that is cut off",
        _cut,
        "this is not a whole ZIP archive; it may be cut off or damaged",
    ),
    _Broken("an archive", _no_workbook, "this is not an Excel workbook (.xlsx)"),
    _Broken(
        "a workbook with a broken code",
        lambda folder: _workbook(folder, [HEADER, NURSES, SURVEYORS, [17, "", "17-1022.00", ""]]),
        "line 4: '17' is not a code like 29-1141.00",
    ),
    _Broken(
        "a broken code on another sheet",
        lambda folder: _workbook(folder, [["notes"]], [HEADER, NURSES, SURVEYORS, [17, "", "x"]]),
        "sheet 'Sheet 2': line 4: '17' is not a code like 29-1141.00",
    ),
    _Broken(
        "a workbook of a sheet that is too wide, and one without codes",
        lambda folder: _workbook(folder, [["notes"]], [HEADER, NURSES, ["x"] * 60]),
        "sheet 'Sheet 2': row 3 has more than 50 cells, which no crosswalk has",
    ),
    _Broken(
        "a workbook without codes",
        lambda folder: _workbook(folder, [["name"], ["Ada"]], [["=1+1"]]),
        _NO_CODES,
    ),
)


@pytest.mark.parametrize("broken", BROKEN, ids=lambda broken: broken.what)
def test_a_broken_file_is_refused_in_a_sentence(broken: _Broken, tmp_path: Path) -> None:
    path = tmp_path / "crosswalk.csv"
    path.write_bytes(
        broken.content if isinstance(broken.content, bytes) else broken.content(tmp_path)
    )
    _refused(path, broken.said)


def test_a_file_that_is_gone(tmp_path: Path) -> None:
    _refused(tmp_path / "gone.csv", f"the file is missing from {tmp_path}")


def test_a_folder(tmp_path: Path) -> None:
    _refused(tmp_path, "the file cannot be read: it is a folder")


def _refused(path: Path, said: str) -> None:
    begun = time.process_time()
    with pytest.raises(DataError) as caught:
        read_crosswalk(path)
    assert time.process_time() - begun < _MOST_SECONDS
    english = str(caught.value)
    place, _, problem = english.partition(": ")
    assert place.endswith(path.name)
    assert problem == said
    spanish = sentence_of(caught.value).said(Spanish())
    assert spanish.startswith(f"{place}: ")
    assert problem not in spanish
