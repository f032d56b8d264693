"""Crosswalks as O*NET publishes them, of a few codes."""

import csv
from collections.abc import Sequence
from io import StringIO
from pathlib import Path

from openpyxl import Workbook

HEADER = (
    "O*NET-SOC 2010 Code",
    "O*NET-SOC 2010 Title",
    "O*NET-SOC 2019 Code",
    "O*NET-SOC 2019 Title",
)
NURSES = ("29-1141.00", "Registered Nurses", "29-1141.00", "Registered Nurses")
SURVEYORS = ("17-1022.00", "Surveyors", "17-1022.01", "Geodetic Surveyors")
DIVIDED = (
    ("15-1199.99", "Computer Occupations, All Other", "15-1299.01", "Web Administrators"),
    ("15-1199.99", "Computer Occupations, All Other", "15-1252.00", "Software Developers"),
)
ROWS = (NURSES, SURVEYORS, *DIVIDED)


def as_text(rows: Sequence[Sequence[str]], sign: str = ",") -> str:
    """Return rows as spreadsheets save them."""
    text = StringIO(newline="")
    csv.writer(text, delimiter=sign).writerows(rows)
    return text.getvalue()


def write_csv(path: Path, rows: Sequence[Sequence[str]] = ROWS, sign: str = ",") -> Path:
    """Write a crosswalk as text, and return where it is."""
    path.write_text(as_text((HEADER, *rows), sign), encoding="utf-8", newline="")
    return path


def write_xlsx(path: Path, *sheets: Sequence[Sequence[object]]) -> Path:
    """Write a workbook of some sheets, and return where it is."""
    book = Workbook()
    del book[book.sheetnames[0]]
    for number, rows in enumerate(sheets, start=1):
        sheet = book.create_sheet(f"Sheet {number}")
        for row in rows:
            sheet.append(list(row))
    book.save(path)
    return path
