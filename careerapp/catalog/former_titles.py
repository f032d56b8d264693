"""What jobs were called in data of before, for people whose files still name them."""

import json
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import TypeGuard

from careerapp.catalog import details
from careerapp.catalog.errors import DataError
from careerapp.domain.plain_file import read_plain

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

    Parameters
    ----------
    folder : Path
        That of a person's own data.
    """
    try:
        read = json.loads(read_plain(place_of(folder), _MOST_BYTES).decode("utf-8"))
    except (OSError, ValueError, RecursionError):
        return {}
    found: dict[str, dict[str, str]] = {}
    if isinstance(read, dict):
        for language, titles in read.items():
            if isinstance(titles, dict):
                _add(found, ((language, code, title) for code, title in titles.items()))
    return found


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
    _add(found, rows)
    return found


def _add(found: dict[str, dict[str, str]], rows: Iterable[tuple[object, object, object]]) -> None:
    """Add what can be written again, and nothing else that damaged files may hold."""
    for language, code, title in rows:
        if _is_text(language) and _is_text(code) and _is_text(title):
            found.setdefault(language, {})[code] = title


def _is_text(value: object) -> TypeGuard[str]:
    return isinstance(value, str) and not any("\ud800" <= sign <= "\udfff" for sign in value)
