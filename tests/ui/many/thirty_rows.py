"""Thirty students as a counselor has them in a spreadsheet."""

import csv
from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy as np
import openpyxl

from careerapp.domain.scales import Interest

NAMES = [
    *("José Álvarez", "María Núñez", "Sofía Muñoz", "Liam O'Brien", "Ángel Peña"),
    *("Zoë Müller", "Ava Chen", "Noah Kim", "Emma Garcia", "Olivia Ruiz"),
    *("Lucas Díaz", "Mia Patel", "Ethan Brown", "Isabella López", "Mason Lee"),
    *("Camila Ortega", "Logan White", "Valentina Ríos", "James Hall", "Renée Dubois"),
    *("Henry Scott", "Luna Vega", "Jack Young", "Nina Ivanova", "Owen King"),
    *("Paula Ibáñez", "Leo Wright", "Sara Cohen", "Ian Nguyen", "Soo Kim"),
]
ENGLISH = ("Name", "State", "Education", "Planned education", *map(str.title, Interest))
SPANISH = (
    *("Nombre", "Estado", "Educación", "Meta"),
    *("Realista", "Investigador", "Artístico", "Social", "Emprendedor", "Convencional"),
)
_STATES = ("CA", "Texas", "")
_AIMS = ("Bachelor's degree", "associate", "masters", "")


def students(low: int, high: int, *, decimals: int = 0, comma: bool = False) -> list[list[str]]:
    """Return a row each: who, where, what school, and six interests on a scale."""
    ratings = low + (high - low) * np.random.default_rng(8).random((len(NAMES), len(Interest)))
    rows = []
    for number, (name, person) in enumerate(zip(NAMES, ratings.tolist(), strict=True)):
        cells = [f"{rating:.{decimals}f}" for rating in person]
        if comma:
            cells = [cell.replace(".", ",") for cell in cells]
        place = _STATES[number % len(_STATES)]
        rows.append([name, place, "high school", _AIMS[number % len(_AIMS)], *cells])
    return rows


def write_csv(
    path: Path,
    header: Sequence[str],
    rows: Sequence[Sequence[str]],
    *,
    separator: str = ",",
    encoding: str = "utf-8",
) -> Path:
    """Write a table as text."""
    with path.open("w", encoding=encoding, newline="") as file:
        writer = csv.writer(file, delimiter=separator)
        writer.writerow(header)
        writer.writerows(rows)
    return path


def write_workbook(path: Path, sheets: Mapping[str, Sequence[Sequence[object]]]) -> Path:
    """Write a workbook of several sheets, each from its header on."""
    workbook = openpyxl.Workbook()
    workbook.remove(workbook.active)
    for name, rows in sheets.items():
        sheet = workbook.create_sheet(name)
        for row in rows:
            sheet.append(list(row))
    workbook.save(path)
    return path
