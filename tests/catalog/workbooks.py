"""Workbooks of wages, made up, and what can be done to them."""

import zipfile
from collections.abc import Callable, Sequence
from pathlib import Path

import openpyxl

from careerapp.catalog.wage_workbook import Wages, wages_as_csv, wages_in
from careerapp.domain.scales import LOCATIONS

# As it is published, in its order; we need some of them only.
HEADER = (
    "AREA", "AREA_TITLE", "AREA_TYPE", "PRIM_STATE", "NAICS", "NAICS_TITLE", "I_GROUP", "OWN_CODE",
    "OCC_CODE", "OCC_TITLE", "O_GROUP", "TOT_EMP", "EMP_PRSE", "JOBS_1000", "LOC_QUOTIENT",
    "PCT_TOTAL", "PCT_RPT", "H_MEAN", "A_MEAN", "MEAN_PRSE", "H_PCT10", "H_PCT25", "H_MEDIAN",
    "H_PCT75", "H_PCT90", "A_PCT10", "A_PCT25", "A_MEDIAN", "A_PCT75", "A_PCT90", "ANNUAL",
    "HOURLY",
)  # fmt: skip
SHEET = "xl/worksheets/sheet1.xml"

Row = dict[str, object]

NURSES: Row = {
    "AREA": "99",
    "AREA_TITLE": "U.S.",
    "AREA_TYPE": "1",
    "PRIM_STATE": "US",
    "OCC_CODE": "29-1141",
    "OCC_TITLE": "Registered Nurses",
    "O_GROUP": "detailed",
    "TOT_EMP": 3391000,
    "H_MEDIAN": 46.9,
    "A_PCT10": 68940.0,
    "A_PCT25": 80330,
    "A_MEDIAN": 97550,
    "A_PCT75": 112350,
    "A_PCT90": 137470,
}
SURGEONS: Row = {**NURSES, "OCC_CODE": "29-1249", "TOT_EMP": "**", "H_MEDIAN": "#", "A_MEDIAN": "#"}
STATES: list[Row] = [
    {
        **NURSES,
        "AREA_TITLE": place.name,
        "AREA_TYPE": "3" if place.code in {"GU", "PR", "VI"} else "2",
        "PRIM_STATE": place.code,
        "TOT_EMP": 1000,
        "JOBS_1000": 21.309,
        "LOC_QUOTIENT": 0.98,
    }
    for place in LOCATIONS
    if place.code != "US"
]


def write(
    path: Path,
    rows: Sequence[Row] = (NURSES, SURGEONS),
    *,
    sheet: str = "national_M2024_dl",
    header: Sequence[str] = HEADER,
) -> Path:
    """Write a workbook of wages; what a row does not have is empty."""
    book = openpyxl.Workbook(write_only=True)
    written = book.create_sheet(sheet)
    written.append(list(header))
    for row in rows:
        written.append([row.get(column) for column in header])
    book.save(path)
    return path


def zipped(path: Path, *names: str) -> Path:
    """Put a workbook into an archive, under each of the names."""
    target = path.with_suffix(".zip")
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for name in names:
            archive.write(path, name)
    return target


def change(path: Path, part: str, changed: Callable[[bytes], bytes]) -> None:
    """Change a part of a workbook, or add one."""
    with zipfile.ZipFile(path) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    parts[part] = changed(parts.get(part, b""))
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in parts.items():
            archive.writestr(name, data)


def csv_of(path: Path) -> tuple[Wages, str]:
    """Return what a file is, and what is written of it."""
    wages = wages_in(path)
    assert wages is not None
    with wages_as_csv(path, wages, progress=lambda _fraction: None) as written:
        return wages, written.read_text(encoding="utf-8")
