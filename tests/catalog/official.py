"""O*NET releases as they are downloaded, made of the real tables."""

import csv
import io
import zipfile
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path

Rows = list[list[str]]
"""Of a table, the header first."""

_ALL_OF_29_3 = (
    "Alternate Titles",
    "Education, Training, and Experience",
    "Interests",
    "Job Zones",
    "Knowledge",
    "Occupation Data",
    "Related Occupations",
    "Skills",
    "Technology Skills",
    "Work Values",
)
_BASIC_SKILLS = (
    *("Reading Comprehension", "Active Listening", "Writing", "Speaking", "Mathematics"),
    *("Science", "Critical Thinking", "Active Learning", "Learning Strategies", "Monitoring"),
)
_ELEMENT = 2  # columns of the tables of ratings: code, element, its name, scale, ...
_ELEMENT_ID = 1
_SCALE = 3


def tables_of(sources: Path, release: str = "29.3") -> dict[str, Rows]:
    """Return the tables of a release that are read, by their names."""
    folder = sources / "onet" / release
    names = [name for name in _ALL_OF_29_3 if (folder / f"{name}.txt").exists()]
    return {name: _read(folder / f"{name}.txt") for name in names}


def as_from_30_3(tables: Mapping[str, Rows]) -> dict[str, Rows]:
    """Return the tables as they are named and cut from release 30.3 on."""
    new = dict(tables)
    del new["Work Values"]
    new["Career Interest Types"] = new.pop("Interests")
    new["Software Skills"] = new.pop("Technology Skills")
    skills = new.pop("Skills")
    basic = {*_BASIC_SKILLS}
    new["Essential Skills"] = _only(skills, lambda row: row[_ELEMENT] in basic)
    new["Transferable Skills"] = _only(skills, lambda row: row[_ELEMENT] not in basic)
    schooling = new.pop("Education, Training, and Experience")
    new["Education"] = _only(schooling, lambda row: row[_ELEMENT_ID] == "2.D.1")
    new["Training and Experience"] = _only(schooling, lambda row: row[_ELEMENT_ID] != "2.D.1")
    zones = new["Job Zones"]
    place = zones[0].index("Job Zone")
    new["Job Zones"] = [
        [*row[:place], "2" if row[place] == "1" else row[place], *row[place + 1 :]] for row in zones
    ]
    return new


def specific_interest_areas(interests: Rows) -> Rows:
    """Return a table of 41 areas for 891 jobs, in the layout of the interests; ratings made up."""
    codes = list(dict.fromkeys(row[0] for row in interests[1:]))[:891]
    areas = [f"Area {number:02}" for number in range(41)]
    return [
        interests[0],
        *(
            [code, "1.B.3", area, "OI", f"{1 + (job + place) % 25 / 4:.2f}", "05/2026", "Analyst"]
            for job, code in enumerate(codes)
            for place, area in enumerate(areas)
        ),
    ]


def files_of(number: str, tables: Mapping[str, Rows]) -> dict[str, bytes]:
    """Return what is in the archive of a release, by the places in it."""
    folder = _folder(number)
    return {f"{folder}/{table}.txt": _text(rows).encode() for table, rows in tables.items()}


def write_release(path: Path, number: str, tables: Mapping[str, Rows]) -> Path:
    """Write the archive of a release into a folder, and return where it is."""
    return write_files(path / f"{_folder(number)}.zip", files_of(number, tables))


def write_files(target: Path, files: Mapping[str, bytes], *, packed: bool = True) -> Path:
    """Write an archive, and return where it is."""
    way = zipfile.ZIP_DEFLATED if packed else zipfile.ZIP_STORED
    with zipfile.ZipFile(target, "w", way, compresslevel=1) as archive:
        for folder in sorted({place.partition("/")[0] for place in files}):
            archive.writestr(f"{folder}/", "")
        for place, content in files.items():
            archive.writestr(place, content)
    return target


def _folder(number: str) -> str:
    return f"db_{number.replace('.', '_')}_text"


def _read(path: Path) -> Rows:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.reader(file, delimiter="\t", quoting=csv.QUOTE_NONE))


def _only(rows: Rows, wanted: Callable[[list[str]], bool]) -> Rows:
    return [rows[0], *filter(wanted, rows[1:])]


def _text(rows: Iterable[list[str]]) -> str:
    text = io.StringIO()
    for row in rows:
        text.write("\t".join(row) + "\r\n")
    return text.getvalue()
