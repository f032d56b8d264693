"""Archives and workbooks that are as they should be, for what can be done to them."""

import zipfile
from collections.abc import Callable
from pathlib import Path

import openpyxl

from tests.catalog.workbooks import write

Base = Callable[[Path], object]
"""Writes one at a path."""

_OUTLOOK = (
    "2024 National Employment Matrix title",
    "Occupation type",
    "2024 National Employment Matrix code",
    "Employment, 2024",
    "Employment, 2034",
    "Employment change, percent, 2024-34",
    "Occupational openings, 2024-34 annual average",
    "Percent self employed, 2024",
    "Typical education needed for entry",
    "Work experience in a related occupation",
    "Typical on-the-job training needed",
)


def write_people(path: Path) -> None:
    """Write a table of one person."""
    book = openpyxl.Workbook()
    book.active.append(["id", "realistic", "social"])
    book.active.append(["Ana", 1, 0])
    book.save(path)


def _outlook(path: Path) -> None:
    book = openpyxl.Workbook()
    book.active.title = "Table 1.2"
    book.active.append(["Table 1.2 Occupational projections"])
    book.active.append(_OUTLOOK)
    education, training = "Bachelor's degree", "None"
    for title, code, kind in (
        ("Total, all occupations", "00-0000", "Summary"),
        ("Registered nurses", "29-1141", "Line item"),
    ):
        figures = (3391.0, 3557.1, 4.9, 189.1, 0.9)
        book.active.append([title, kind, code, *figures, education, training, training])
    book.active.append(["Footnotes:"])
    book.save(path)


def _crosswalk(path: Path) -> None:
    book = openpyxl.Workbook()
    book.active.append(["2010", "2019"])
    book.active.append(["13-2011.01", "13-2011.00"])
    book.save(path)


def _onet(path: Path) -> None:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("db_31_0_text/Job Zones.txt", "O*NET-SOC Code\tJob Zone\n11-1011.00\t5\n")


Read = tuple[str, str, Base]
"""What it is read as, what it is called, and what writes it."""

WORKBOOKS: tuple[Read, ...] = (
    ("table", "people.xlsx", write_people),
    ("release", "national_M2024_dl.xlsx", write),
    ("release", "occupation.xlsx", _outlook),
)
WITH_CROSSWALK = (*WORKBOOKS, ("crosswalk", "crosswalk.xlsx", _crosswalk))
ARCHIVES = (*WITH_CROSSWALK, ("release", "db_31_0_text.zip", _onet))
