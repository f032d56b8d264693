"""Releases whose files do not make a whole."""

from pathlib import Path

import pytest

from careerapp.catalog.deliveries import identify, taken_in
from careerapp.catalog.gather import Gathered
from tests.catalog.broken_release.conftest import Refuse
from tests.catalog.broken_release.spoiling import (
    CHIEFS,
    FOLDER,
    NURSES,
    Broken,
    Files,
    Spoil,
    place,
    replaced,
    without,
    without_line,
)
from tests.catalog.official import write_files

pytestmark = pytest.mark.sources

UNKNOWN = (
    "{path}: this is not a file that can be taken in; it would be the text files of O*NET, called "
    "like db_31_0_text.zip, a workbook of pay, called like state_M2026_dl.xlsx, or the one of the "
    "outlook, called occupation.xlsx"
)
NOT_ONE = "{path}: this is not the archive of one O*NET release in text files"


def _in_folder(folder: str, *tables: str) -> Spoil:
    """Move tables, or all of them, into another folder."""

    def spoil(files: Files) -> None:
        for old in [place(table) for table in tables] or list(files):
            files[f"{folder}/{old.partition('/')[2]}"] = files.pop(old)

    return spoil


def _by_both_names(files: Files) -> None:
    files[place("Career Interest Types")] = files[place("Interests")]


def _half_of_the_skills(files: Files) -> None:
    files[place("Essential Skills")] = files.pop(place("Skills"))


def _without_last_lines_of_skills(files: Files) -> None:
    """Cut off one of the two tables in which skills are from 30.3 on."""
    skills = files.pop(place("Skills")).decode().splitlines(keepends=True)
    kept = [line for line in skills if not line.startswith(NURSES)]
    half = len(skills) // 4  # of the skills of the first job, both scales
    files[place("Essential Skills")] = "".join(kept[:half]).encode()
    files[place("Transferable Skills")] = "".join([kept[0], *kept[half:]]).encode()


def _with_other_codes(files: Files) -> None:
    for old, new in ((CHIEFS, "11-9999.00"), (NURSES, "29-9999.00")):
        for name in files:
            files[name] = files[name].replace(old.encode(), new.encode())


def _in_small_letters(files: Files) -> None:
    for name in list(files):
        files[name.lower()] = files.pop(name)


BROKEN = [
    Broken(
        "no titles",
        without("Occupation Data"),
        "O*NET 31.0: the table Occupation Data.txt is missing, without which jobs cannot be "
        "matched",
        "Occupation Data.txt",
    ),
    Broken(
        "no interests, by neither name",
        without("Interests"),
        "O*NET 31.0: the table Interests.txt or Career Interest Types.txt is missing, without "
        "which jobs cannot be matched",
        "Career Interest Types.txt",
    ),
    Broken(
        "names of files in small letters",
        _in_small_letters,
        "O*NET 31.0: the table Occupation Data.txt is missing, without which jobs cannot be "
        "matched",
        "Occupation Data.txt",
    ),
    Broken(
        "one of two tables of skills",
        _half_of_the_skills,
        f"{FOLDER}/Essential Skills.txt: the table Transferable Skills.txt, which belongs to it, "
        "is missing",
        "Transferable Skills.txt",
    ),
    Broken(
        "interests by both names",
        _by_both_names,
        f"{FOLDER}/Career Interest Types.txt: the archive has Interests.txt too, which is the same "
        "table by its former name",
        "Interests.txt",
    ),
    Broken(
        "a job without a title",
        without_line("Occupation Data", NURSES),
        f"{FOLDER}/Interests.txt: {NURSES} has a row here, but none in Occupation Data.txt",
        NURSES,
    ),
    Broken(
        "a job that is known to one table only",
        replaced("Technology Skills", NURSES, "29-1141.99"),
        f"{FOLDER}/Technology Skills.txt: 29-1141.99 has a row here, but none in "
        "Occupation Data.txt",
        "29-1141.99",
    ),
    Broken(
        "a table that is cut off after a line",
        without_line("Knowledge", NURSES),
        f"{FOLDER}/Knowledge.txt: no row is about a job whose code begins with 29-; the file seems "
        "cut off",
        "29-",
    ),
    Broken(
        "one of two tables of skills that is cut off",
        _without_last_lines_of_skills,
        f"{FOLDER}/Essential Skills.txt: no row is about a job whose code begins with 29-; the "
        "file seems cut off",
        "29-",
    ),
    Broken(
        "jobs by other codes",
        _with_other_codes,
        "O*NET 31.0: of the 3 jobs that are there now, only 1 would be left; the files seem cut "
        "off",
        "3",
    ),
    Broken(
        "files in another folder",
        _in_folder("onet"),
        UNKNOWN,
        "db_31_0_text.zip",
    ),
    Broken(
        "a release that there cannot be",
        _in_folder("db_31_4_text"),
        UNKNOWN,
        "db_31_0_text.zip",
    ),
    Broken("two releases", _in_folder("db_30_3_text", "Interests", "Job Zones"), NOT_ONE, "O*NET"),
]


@pytest.mark.parametrize("broken", BROKEN, ids=str)
def test_it_is_refused(few_jobs: Files, refuse: Refuse, broken: Broken) -> None:
    refuse(few_jobs, broken)


def test_it_is_taken_in_where_nothing_is_wrong(
    few_jobs: Files, present: Gathered, tmp_path: Path
) -> None:
    path = write_files(tmp_path / "db_31_0_text.zip", few_jobs)
    found = taken_in(present, [identify(path)])
    assert found.codes == present.codes
    assert found.interests.loc[NURSES, "realistic"] == 3.66  # as in the file of 29.3
