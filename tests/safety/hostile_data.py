"""Data, people and tables whose names look like HTML, with pictures and links."""

import json
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

from careerapp import paths

PICTURE = "<img src='file:///etc/hostname'><a href='https://example.com'>x</a>$\\frac{1}{$"
"""A picture and a link to whoever takes a text for HTML, and a broken formula for charts."""

_COLUMNS = {
    "texts": ("title", "summary", "activity_1", "activity_2", "activity_3"),
    "alternate_titles": ("title",),
    "projections": ("title",),
    "technologies": ("name",),
    "technology_categories": ("name",),
    "sources": ("attribution", "license"),
}


def write_hostile_data(path: Path, mark: str = PICTURE) -> Path:
    """Write the bundled database with such names in front of all texts of others."""
    shutil.copyfile(paths.DATABASE, path)
    mark = mark.replace("'", "''")
    with closing(sqlite3.connect(path)) as data, data:
        for table, columns in _COLUMNS.items():
            for column in columns:
                data.execute(f"UPDATE {table} SET {column} = '{mark}' || {column}")
        data.execute(f"UPDATE elements SET name = '{mark}' || name WHERE kind = 'skill'")
    return path


def give_hostile_names(folder: Path) -> None:
    """Give people in a folder, and their files, such names."""
    for file in sorted(folder.glob("0*.career")):
        person = json.loads(file.read_text(encoding="utf-8-sig"))
        person["name"] = f"{PICTURE} {file.stem}"
        file.write_text(json.dumps(person), encoding="utf-8")
        file.rename(file.with_stem(f"{file.stem[:2]} <img src='x'> {file.stem[2:]}"))
