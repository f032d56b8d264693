"""Workbooks that would take gigabytes or minutes, refused with little of either."""

import json
import random
import subprocess
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.catalog.workbooks import SHEET, change, write

NAME = "national_M2024_dl.xlsx"
MOST_SECONDS = 2
MOST_MEGABYTES = 200

# In a process of its own, whose peak is that of the refusal.
_PROGRAM = """
import json, sys, time
from pathlib import Path
from openpyxl.reader import excel
from careerapp.catalog.archive import ArchiveError
from careerapp.catalog.wage_workbook import wages_as_csv, wages_in

def peak():
    status = Path("/proc/self/status").read_text()
    return int(status.partition("VmHWM:")[2].split()[0]) / 1024

path = Path(sys.argv[1])
before, start = peak(), time.process_time()
try:
    wages = wages_in(path)
    with wages_as_csv(path, wages, progress=lambda _fraction: None):
        said = "nothing"
except ArchiveError as error:
    said = str(error).removeprefix(f"{path}: ")
print(json.dumps([said, time.process_time() - start, peak() - before]))
"""


def _noise(piece: bytes, count: int) -> bytes:
    """Return so many pieces, with so much between them that they cannot be packed small."""
    found = random.Random(4)
    return b"".join(piece + b" " * found.randrange(1, 9) for _ in range(count))


def _in_sheet(data: bytes) -> Callable[[bytes], bytes]:
    return lambda sheet: sheet.replace(b"</sheetData>", data + b"</sheetData>")


def _before_sheet(data: bytes) -> Callable[[bytes], bytes]:
    return lambda sheet: sheet.replace(b"<sheetData>", data + b"<sheetData>")


def _styles(data: bytes) -> bytes:
    start, found, rest = data.partition(b"<cellXfs")
    _attributes, end, rest = rest.partition(b">")
    return start + found + end + _noise(b'<xf numFmtId="0"/>', 300_000) + rest


def _many_sheets(data: bytes) -> bytes:
    start, end, rest = data.partition(b"</sheets>")
    one = b'<sheet name="s%d" sheetId="%d" r:id="rId1"/>'
    return start + b"".join(one % (number, number) for number in range(2, 9000)) + end + rest


LARGE = f"{SHEET!r} in the workbook is larger than this program reads"
ROWS = (
    "sheet 'national_M2024_dl' has more than 60,000 rows or 100 columns, which no official one has"
)
CELLS = _noise(b"<c/>", 400_000)
DIGITS = random.Random(4).randbytes(5_000_000).hex().encode()


@pytest.mark.linux
@pytest.mark.parametrize(
    ("part", "changed", "said"),
    [
        (SHEET, _in_sheet(b"<row>" + CELLS + b"</row>"), LARGE),
        (SHEET, _before_sheet(b"<cols>" + CELLS + b"</cols>"), LARGE),
        (SHEET, _in_sheet(_noise(b'<row r="1"/>', 500_000)), LARGE),
        (SHEET, _in_sheet(b"<row><c><v>" + DIGITS + b"</v></c></row>"), LARGE),
        (
            SHEET,
            _in_sheet(_noise(b"<row/>", 200_000)),
            ROWS,
        ),
        (
            "xl/styles.xml",
            _styles,
            "'xl/styles.xml' in the workbook is larger than this program reads",
        ),
        (
            "xl/workbook.xml",
            _many_sheets,
            "the workbook has 8,999 sheets; no official one has over 20",
        ),
        (
            "docProps/core.xml",
            lambda data: data + _noise(b"<!-- -->", 300_000),
            "'docProps/core.xml' in the workbook is larger than this program reads",
        ),
        (
            "[Content_Types].xml",
            lambda data: data.replace(
                b"</Types>", _noise(b'<Override PartName="/a"/>', 100_000) + b"</Types>"
            ),
            "'[Content_Types].xml' in the workbook is larger than this program reads",
        ),
    ],
    ids=[
        "cells in a row",
        "elements before the rows",
        "one row again and again",
        "a figure",
        "empty rows",
        "styles",
        "sheets",
        "comments",
        "types",
    ],
)
def test_it_is_refused_soon_and_with_little_memory(
    tmp_path: Path, part: str, changed: Callable[[bytes], bytes], said: str
) -> None:
    path = write(tmp_path / NAME)
    change(path, part, changed)
    with zipfile.ZipFile(path) as archive:
        assert archive.getinfo(part).file_size > 100_000
    assert refused(path) == said


@pytest.mark.linux
@pytest.mark.parametrize("text", [b"<si/>", b"<si><t>a</t></si>", b"<x/>"])
def test_more_texts_than_all_sheets_have(tmp_path: Path, text: bytes) -> None:
    path = write(tmp_path / NAME)
    texts = "xl/sharedStrings.xml"
    space = b'<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">'
    change(path, texts, lambda _nothing: space + _noise(text, 300_000) + b"</sst>")
    kind = b"application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"
    entry = b'<Override PartName="/%s" ContentType="%s"/></Types>' % (texts.encode(), kind)
    change(path, "[Content_Types].xml", lambda data: data.replace(b"</Types>", entry))
    assert refused(path) == f"{texts!r} in the workbook is larger than this program reads"


def refused(path: Path) -> str:
    """Return what is said of a file, where that takes little time and memory."""
    ran = subprocess.run(
        [sys.executable, "-c", _PROGRAM, str(path)], capture_output=True, text=True, check=True
    )
    said, seconds, megabytes = json.loads(ran.stdout)
    assert seconds < MOST_SECONDS
    assert megabytes < MOST_MEGABYTES
    return str(said)
