"""Which data the commands answer from, when some were taken in, and when these are broken."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pandas as pd
import pytest

from careerapp import cli, match_people, paths
from careerapp.catalog import load_in_use as loading
from careerapp.catalog.checksums import checksum, write_checksums
from careerapp.catalog.in_use import own_crosswalk, own_database
from careerapp.catalog.own_crosswalk import OwnCrosswalk
from careerapp.catalog.store import load_catalog
from careerapp.domain.former_jobs import Crosswalk
from careerapp.report import match_people as matching
from careerapp.user_folder import user_folder
from tests import data_faults
from tests.catalog.workbooks import NURSES as NURSES_ROW
from tests.catalog.workbooks import write
from tests.data_faults import bundled_copy
from tests.program import CLONE, Program

pytestmark = [
    pytest.mark.linux,  # where a variable says which folder is the person's
    pytest.mark.usefixtures("qapp"),  # or a report makes one that has no windows
]

_SAMPLE = CLONE / "data" / "people" / "sample.json"
_NEW = "Every Job Is Called So"


@pytest.fixture
def own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Data of a person's own, in which all jobs have one name."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "own"))
    path = own_database(user_folder())
    path.parent.mkdir(parents=True)
    bundled_copy(paths.DATABASE, path.parent)
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("UPDATE texts SET title = ?", (_NEW,))
        connection.commit()
    write_checksums(path.parent, [checksum(path)])
    return path


def _commands(folder: Path) -> dict[str, tuple[object, ...]]:
    people = folder / "people.csv"
    people.write_text("id,realistic,social\nAda,0.1,0.9\n", encoding="utf-8")
    pay = write(folder / "national_M2026_dl.xlsx", [NURSES_ROW], sheet="national_M2026_dl")
    return {
        "recommend": ("recommend", _SAMPLE),
        "browse": ("browse", "nurse"),
        "batch": ("batch", people, "--output", folder / "matches.csv"),
        "report": ("report", _SAMPLE, "-o", folder / "report.csv"),
        "info": ("data", "info"),
        "import": ("data", "import", "--dry-run", pay),
    }


def _written(folder: Path, name: str) -> str:
    file = {"batch": "matches.csv", "report": "report.csv"}.get(name)
    return "" if file is None else (folder / file).read_text(encoding="utf-8-sig")


@pytest.mark.parametrize("name", ["recommend", "browse", "batch", "report"])
def test_commands_use_the_data_that_were_taken_in(
    own: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], name: str
) -> None:
    assert cli.main([*map(str, _commands(tmp_path)[name])]) == 0
    assert _NEW in capsys.readouterr().out + _written(tmp_path, name)


@pytest.mark.parametrize("name", ["recommend", "browse", "batch", "report", "info", "import"])
def test_commands_say_that_they_cannot_use_them_and_go_on(
    own: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], name: str
) -> None:
    data_faults.one_bit_flipped(own)
    assert cli.main([*map(str, _commands(tmp_path)[name])]) == 0
    told = capsys.readouterr()
    warnings = [line for line in told.err.splitlines() if line.startswith("careerapp: ")]
    (warning,) = warnings
    assert warning == (
        "careerapp: the data that you took in cannot be used, so the program uses those that came "
        "with it. `careerapp data import` takes the files in again, and `careerapp data rollback` "
        f"goes back. What is wrong: {own}: the database of jobs cannot be read: "
        f"{data_faults.CHANGED}."
    )
    assert _NEW not in told.out + _written(tmp_path, name)
    assert own.exists()


@pytest.mark.parametrize("name", ["recommend", "browse", "batch", "report", "info", "import"])
def test_commands_say_how_an_installation_is_mended(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], name: str
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "nobody"))
    copy = bundled_copy(paths.DATABASE, tmp_path)
    data_faults.missing(copy)
    monkeypatch.setattr(loading, "DATABASE", copy)
    assert cli.main([*map(str, _commands(tmp_path)[name])]) == 2
    told = capsys.readouterr()
    assert told.out == ""
    assert told.err.splitlines()[-1] == (
        "careerapp: what the program knows about jobs is not as it came with it. Get the program "
        "again and put it in the place of this one. Your answers are not in there; they stay. What "
        f"is wrong: {copy}: the database of jobs cannot be read: the file is missing."
    )


@pytest.mark.parametrize(
    "spoil", [data_faults.one_bit_flipped, data_faults.missing, data_faults.a_folder]
)
def test_going_back_helps(
    own: Path, capsys: pytest.CaptureFixture[str], spoil: data_faults.Spoil
) -> None:
    spoil(own)
    assert cli.main(["data", "rollback"]) == 0
    assert capsys.readouterr().out == "The program uses the data that came with it again.\n"
    assert cli.main(["data", "info"]) == 0
    assert capsys.readouterr().err == ""


def test_taking_the_same_files_in_again_helps_where_a_language_is_missing(
    own: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    pay = _commands(tmp_path)["import"][-1]
    assert cli.main(["data", "import", str(pay)]) == 0
    with closing(sqlite3.connect(own)) as connection:  # as of a program that spoke no Spanish
        connection.execute("DELETE FROM texts WHERE language = 'es'")
        connection.commit()
    write_checksums(own.parent, [checksum(own)])
    report = tmp_path / "informe.csv"
    spanish = ("report", "--language", "es", _SAMPLE, "-o", report)
    # In a process of its own, since this one would go on in Spanish.
    assert "no tiene textos en 'es'" in Program().run(*spanish).stderr
    assert _NEW not in report.read_text(encoding="utf-8-sig")
    assert cli.main(["data", "import", str(pay)]) == 0
    assert capsys.readouterr().out.splitlines()[-2] == (
        "Texts about jobs are added in each language that your data lack."
    )
    assert Program().run(*spanish).stderr == ""
    assert "Legisladores" in load_catalog(own, "es").titles.to_list()


@pytest.fixture
def crosswalk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """One that was taken in and cannot be read any more."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "own"))
    path = own_crosswalk(user_folder())
    path.parent.mkdir(parents=True)
    path.write_text("name,social\nAda,1\n", encoding="utf-8")
    return path


@pytest.mark.parametrize("name", ["recommend", "report", "info"])
def test_commands_say_that_a_crosswalk_cannot_be_used_and_what_helps(
    crosswalk: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], name: str
) -> None:
    assert cli.main([*map(str, _commands(tmp_path)[name])]) == 0
    told = capsys.readouterr()
    assert told.err == (
        "careerapp: the crosswalk that you took in cannot be used, so nothing is known of what "
        "came in the place of a job. `careerapp data crosswalk` takes it in again, and `careerapp "
        f"data forget-crosswalk` removes it. What is wrong: {crosswalk}: no column has codes like "
        "29-1141.00; a crosswalk has two, codes of before and codes since.\n"
    )
    assert "A crosswalk is used" not in told.out
    assert cli.main(["data", "forget-crosswalk"]) == 0
    assert cli.main(["data", "info"]) == 0
    assert capsys.readouterr().err == ""


def test_where_the_data_come_from_is_said_in_the_language_that_was_asked_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "own"))
    OwnCrosswalk(user_folder()).keep(Crosswalk({"17-1022.99": ("17-1022.00",)}))
    told = Program().run("--language", "es", "data", "info").stdout
    assert told.startswith(f"923 trabajos en {paths.DATABASE}\n")
    assert "Se usa una tabla de correspondencias; `careerapp data forget-crosswalk`" in told
    assert "Base de datos O*NET 30.2" in told
    assert "18,460 filas" in told


@pytest.fixture
def people() -> Iterator[pd.DataFrame]:
    """Somebody to be matched, with data that are loaded anew before and after."""
    matching._recommender.cache_clear()
    yield pd.DataFrame({"realistic": [0.1], "social": [0.9]})
    matching._recommender.cache_clear()


def test_a_table_of_people_is_matched_with_the_data_that_were_taken_in(
    own: Path, people: pd.DataFrame
) -> None:
    assert set(match_people(people, top=3)["title"]) == {_NEW}


def test_a_table_of_people_is_matched_with_a_warning_where_they_are_damaged(
    own: Path, people: pd.DataFrame
) -> None:
    data_faults.cut_in_the_middle(own)
    with pytest.warns(UserWarning, match="the data that you took in cannot be used"):
        matches = match_people(people, top=3)
    assert _NEW not in set(matches["title"])
