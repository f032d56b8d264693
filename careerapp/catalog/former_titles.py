"""What jobs were called in data of before, for people whose files still name them."""

import json
from collections.abc import Mapping
from pathlib import Path

from careerapp.catalog import details
from careerapp.catalog.errors import DataError

_FILE = "titles.before.json"
_MOST_BYTES = 10_000_000

Titles = Mapping[str, Mapping[str, str]]
"""By language, then by code."""


def place_of(folder: Path) -> Path:
    """Return the file that they are kept in, beside a person's own data."""
    return folder / _FILE


def read_former_titles(folder: Path) -> Titles:
    """Return the titles that are kept in a folder.

    They only help to know a job again. Where the file is gone or damaged, codes do.
    """
    path = place_of(folder)
    try:
        if path.stat().st_size > _MOST_BYTES:
            return {}
        read = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        return {}
    if not isinstance(read, dict):
        return {}
    return {
        language: {code: title for code, title in titles.items() if isinstance(title, str)}
        for language, titles in read.items()
        if isinstance(titles, dict)
    }


def with_titles_of(database: Path, kept: Titles) -> dict[str, dict[str, str]]:
    """Return the titles that are kept, and those of data that are about to go.

    Parameters
    ----------
    database : Path
        Whose titles are added; one that cannot be read adds none.
    kept : mapping
        By language, then by code.
    """
    found = {language: dict(titles) for language, titles in kept.items()}
    try:
        with details.opened(database) as connection:
            rows = connection.execute(
                "SELECT language, code, title FROM texts"
                " JOIN occupations ON occupations.id = occupation ORDER BY language, code"
            ).fetchall()
    except DataError:
        return found
    for language, code, title in rows:
        found.setdefault(language, {})[code] = title
    return found
