"""Data that a person has taken in, beside those that came with the program."""

import os
from dataclasses import replace
from pathlib import Path

import pytest

from careerapp import paths
from careerapp.catalog.errors import DataError
from careerapp.catalog.former_titles import place_of, read_former_titles
from careerapp.catalog.gather import Gathered
from careerapp.catalog.installed import Installed, InstallError
from careerapp.catalog.read_back import read_back
from careerapp.catalog.store import load_catalog

ACTORS = "27-2011.00"


@pytest.fixture(scope="module")
def bundled() -> Gathered:
    return read_back(paths.DATABASE)


@pytest.fixture
def installed(tmp_path: Path) -> Installed:
    return Installed(tmp_path / "not there yet")


def called(bundled: Gathered, title: str) -> Gathered:
    """Return the data with another title for one job."""
    english = bundled.texts["en"].copy()
    english.loc[ACTORS, "title"] = title
    return replace(bundled, texts={**bundled.texts, "en": english})


def title(installed: Installed) -> str:
    return str(load_catalog(installed.database).titles[ACTORS])


def test_first_there_are_the_data_that_came_with_the_program(installed: Installed) -> None:
    assert installed.database == paths.DATABASE
    assert not installed.has_own


def test_each_step_back_leads_to_the_data_of_before(
    installed: Installed, bundled: Gathered
) -> None:
    for name in ("Players", "Mimes"):
        installed.put(called(bundled, name))
        assert title(installed) == name
    installed.go_back()
    assert title(installed) == "Players"
    installed.go_back()
    assert installed.database == paths.DATABASE
    with pytest.raises(InstallError, match="nothing was taken in"):
        installed.go_back()


def test_what_is_wrong_takes_the_place_of_nothing(installed: Installed, bundled: Gathered) -> None:
    installed.put(called(bundled, "Players"))
    wrong = replace(bundled, interests=bundled.interests + 7)
    with pytest.raises(DataError):
        installed.put(wrong)
    assert title(installed) == "Players"
    assert sorted(path.name for path in installed.database.parent.iterdir()) == [
        "careers.sqlite",
        "changing.lock",
        "checksums.txt",
        "titles.before.json",
    ]


def test_titles_of_all_data_of_before_are_kept(installed: Installed, bundled: Gathered) -> None:
    for name in ("Players", "Mimes"):
        installed.put(called(bundled, name))
    folder = installed.database.parent
    assert read_former_titles(folder)["en"][ACTORS] == "Players"
    assert read_former_titles(folder)["es"][ACTORS] == load_catalog(language="es").titles[ACTORS]
    installed.go_back()
    assert read_former_titles(folder)["en"][ACTORS] == "Mimes"
    place_of(folder).write_text('{"en": [', encoding="utf-8")
    assert read_former_titles(folder) == {}
    installed.go_back()  # which mends it
    assert read_former_titles(folder)["en"][ACTORS] == "Players"


def test_a_folder_that_cannot_be_made(tmp_path: Path, bundled: Gathered) -> None:
    file = tmp_path / "file"
    file.write_bytes(b"")
    with pytest.raises(InstallError) as caught:
        Installed(file).put(bundled)
    assert str(caught.value) == (
        f"{file / 'data'}: the new data cannot be kept: a part of its path is a file, not a folder"
    )


def test_what_was_cut_off_is_removed_once_it_is_surely_nobodys(
    installed: Installed, bundled: Gathered
) -> None:
    installed.put(called(bundled, "Players"))
    folder = installed.database.parent
    for name in (".new-cutoff", ".new-running"):
        (folder / name).mkdir()
        (folder / name / "careers.sqlite").write_bytes(b"half")
    os.utime(folder / ".new-cutoff", (0, 0))
    installed.put(called(bundled, "Mimes"))
    assert sorted(path.name for path in folder.iterdir()) == [
        ".new-running",
        "careers.before.sqlite",
        "careers.sqlite",
        "changing.lock",
        "checksums.txt",
        "titles.before.json",
    ]
