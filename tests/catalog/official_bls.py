"""Workbooks of the Bureau of Labor Statistics as they are downloaded, made of the real tables."""

import csv
import shutil
import zipfile
from collections.abc import Container
from pathlib import Path

import openpyxl

from tests.catalog.workbooks import HEADER

_FIGURES = {*HEADER[HEADER.index("TOT_EMP") :]}
_WITHHELD = {"TOT_EMP": "**"}
_PAY = ("A_", "H_")


def write_wages(
    sources: Path,
    folder: Path,
    year: int,
    codes: Container[str],
    *,
    national: bool,
    times: float = 1,
) -> Path:
    """Write the pay of a year as the official workbook has it: that of 2025, so many times.

    Of some codes only, because all take ten seconds.
    """
    kind = "national" if national else "state"
    name = f"{kind}_M{year}_dl"
    book = openpyxl.Workbook(write_only=True)
    sheet = book.create_sheet(name)
    sheet.append(list(HEADER))
    with (sources / "bls" / f"oews_2025_{kind}.csv").open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            if row["OCC_CODE"] in codes:
                sheet.append([_cell(column, row.get(column, ""), times) for column in HEADER])
    path = folder / f"{name}.xlsx"
    book.save(path)
    return path


def zipped_states(workbook: Path) -> Path:
    """Put the workbook of the states into its archive."""
    year = workbook.stem.split("_")[1][3:]
    folder = f"oesm{year}st"
    path = workbook.with_name(f"{folder}.zip")
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.write(workbook, f"{folder}/{workbook.name}")
        archive.writestr(f"{folder}/field_descriptions.xlsx", b"")
    return path


def copy_projections(sources: Path, folder: Path) -> Path:
    """Copy the workbook of the projections to where it is downloaded, as it is called there."""
    target = folder / "occupation.xlsx"
    shutil.copy(sources / "bls" / "employment_projections_2024_2034.xlsx", target)
    return target


def _cell(column: str, text: str, times: float) -> object:
    if column not in _FIGURES:
        return text
    if not text:
        return _WITHHELD.get(column, "*")
    return float(text) * times if column.startswith(_PAY) else float(text)
