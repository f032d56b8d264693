"""The bundled data as if they were of other editions, and what tells that a text is of the old."""

import re
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

from careerapp import paths
from careerapp.catalog.checksums import checksum, write_checksums

_LATER = 31  # years; so that no year of the bundled data is one of theirs
_BEFORE = 60  # letters
_EDITS = f"""
    UPDATE sources SET
        release = '41.0',
        date = '2036-08',
        attribution = replace(replace(attribution, '29.3', '41.0'), '30.2', '41.0')
    WHERE name = 'O*NET Database';
    UPDATE sources SET
        release = 'May 2036',
        date = '2036-05',
        file = replace(file, '2025', 'M2036'),
        attribution = replace(attribution, '2025', '2036')
    WHERE release = 'May 2025';
    UPDATE sources SET
        release = '2036-2046',
        date = '2037-08',
        file = 'occupation.xlsx',
        attribution = replace(attribution, '2024-2034', '2036-2046')
    WHERE release = '2024-2034';
    UPDATE rated SET year = year + {_LATER};
"""
_EDITIONS = (
    r"\b(?:29\.3|30\.2)\b",
    r"(?<!\d, )(?<!\d\d-)\b(?:2008|2020|2024|2025|2034)\b",  # not Nov 3, 2025, nor 29-2034
    # In 2026 most interests were rated; somebody may run this then, so that days are told too.
    r"\b(?:February|febrero de|in|en) 2026\b",
)
_BUNDLED = re.compile("|".join(_EDITIONS))


def write_other_editions(path: Path) -> None:
    """Write a database that differs from the bundled one in nothing but its editions."""
    path.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(paths.DATABASE, path)
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.executescript(_EDITS)
    write_checksums(path.parent, [checksum(path)])


def of_bundled_editions(text: str) -> str:
    """Return what a text says about an edition of the bundled data; empty if it names none."""
    found = _BUNDLED.search(text)
    return "" if found is None else text[max(0, found.start() - _BEFORE) : found.end()]
