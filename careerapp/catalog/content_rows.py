"""Rows of our own texts."""

import csv
from collections.abc import Sequence
from pathlib import Path

from careerapp.catalog.errors import DataError


def content_rows(file: Path, columns: Sequence[str]) -> list[dict[str, str]]:
    """Return the rows of a file of texts, without spaces around them.

    Parameters
    ----------
    file : Path
        CSV in UTF-8, whose first line names the columns.
    columns : sequence of str
        Those that it must have.

    Raises
    ------
    DataError
        When one of them is missing.
    """
    with file.open(encoding="utf-8", newline="") as text:
        rows = csv.DictReader(text, restval="")
        missing = [column for column in columns if column not in (rows.fieldnames or ())]
        if missing:
            raise DataError(f"{file}: no column {', '.join(missing)}")
        return [{column: row[column].strip() for column in columns} for row in rows]


def translated(file: Path, text: str, ids: Sequence[str]) -> dict[str, str]:
    """Return a text for each id in another language.

    Parameters
    ----------
    file : Path
        Has the columns ``id`` and that of the text.
    text : str
        What that column is called.
    ids : sequence of str
        Those that must have one.

    Raises
    ------
    DataError
        When one has none.
    """
    texts = {row["id"]: row[text] for row in content_rows(file, ("id", text))}
    missing = [each for each in ids if not texts.get(each)]
    if missing:
        raise DataError(f"{file}: no {text} for {', '.join(missing)}")
    return texts
