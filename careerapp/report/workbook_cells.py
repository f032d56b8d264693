"""What the cells of a workbook show, as text."""

from datetime import datetime, time
from math import isfinite
from typing import Any

from careerapp.report.table_file import DecimalSign


def cell_text(cell: Any, decimal: DecimalSign) -> str:
    """Return what a cell shows, numbers with the decimal sign of the table."""
    value = cell.value
    if value is None:
        return ""
    if isinstance(value, str):
        return value
    if isinstance(value, bool):
        return str(value).upper()
    if isinstance(value, int | float):
        return _number(value, cell).replace(".", decimal)
    if isinstance(value, datetime) and value.time() == time():
        return value.date().isoformat()
    return str(value)


def _number(value: float, cell: Any) -> str:
    if cell.has_style and "%" in cell.number_format:
        return f"{100 * value:.12g}%"
    # What is too large for a number is infinite here.
    return str(int(value)) if isfinite(value) and value == int(value) else repr(value)


def formula_text(cell: Any) -> str:
    """Return a formula, for a cell without a result."""
    if cell.data_type != "f":
        return ""
    return str(getattr(cell.value, "text", cell.value))
