"""A database that is read back and written again."""

import sqlite3
from contextlib import closing
from pathlib import Path

from careerapp import paths
from careerapp.catalog.read_back import read_back
from careerapp.catalog.write import write


def dump(path: Path) -> list[str]:
    with closing(sqlite3.connect(path)) as connection:
        return list(connection.iterdump())


def test_nothing_is_lost_or_changed(tmp_path: Path) -> None:
    written = tmp_path / "again.sqlite"
    write(read_back(paths.DATABASE), written)
    assert dump(written) == dump(paths.DATABASE)
