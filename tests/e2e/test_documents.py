"""A person's file on the command line, and what the whole program leaves in a home."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from careerapp.domain.person_json import read_person
from tests.program import CLONE, Program

_FONTS = ".cache/matplotlib/fontlist-"  # of the system, nothing of a person
_DIALOGS = ".config/QtProject.conf"  # where Qt's file dialog was last, for all programs
_LOG = ".local/share/careerapp/log/careerapp.log"  # has the warnings of the offscreen platform
_FOLDERS_OF_THE_SYSTEM = ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME")


@pytest.fixture
def career(tmp_path: Path) -> Path:
    """The sample person as the window saves them."""
    return Path(shutil.copy(CLONE / "data" / "people" / "sample.json", tmp_path / "Sam.career"))


def test_a_command_takes_a_persons_file(program: Program, career: Path) -> None:
    done = program.run("recommend", career)
    assert done.returncode == 0
    assert "Genetic Counselors" in done.stdout


@pytest.mark.parametrize("command", [["recommend"], ["demo"], ["report", "-o", "x.csv"]])
def test_a_file_of_a_later_version_is_refused(
    program: Program, career: Path, command: list[str]
) -> None:
    text = career.read_text(encoding="utf-8").replace('"version": 2', '"version": 3')
    career.write_text(text, encoding="utf-8")
    done = program.run(*command, career)
    assert done.returncode == 2
    assert f"{career}: version: 3 is of a newer careerapp" in done.stderr
    assert len(done.stderr.splitlines()) == 1


def _visit(home: Path, *options: str) -> list[str]:
    """Let somebody use the program; return all files that are there then."""
    environment = {
        name: value for name, value in os.environ.items() if name not in _FOLDERS_OF_THE_SYSTEM
    }
    environment |= {"HOME": str(home), "QT_QPA_PLATFORM": "offscreen"}
    (home / "mine").mkdir()
    command = [sys.executable, "-m", "tests.e2e.visit", *options, str(home / "mine")]
    subprocess.run(command, cwd=CLONE, env=environment, check=True, timeout=60)
    return sorted(str(path.relative_to(home)) for path in home.rglob("*") if path.is_file())


@pytest.mark.linux
def test_the_program_leaves_what_the_readme_says(tmp_path: Path) -> None:
    left = _visit(tmp_path)
    assert [path for path in left if not path.startswith(_FONTS)] == [
        _DIALOGS,
        ".config/careerapp/careerapp.ini",
        _LOG,
        ".local/share/careerapp/recent.json",
        "mine/Sam.career",
    ]
    assert read_person(tmp_path / "mine" / "Sam.career").profile.name == "Sam"
    log = (tmp_path / _LOG).read_text(encoding="utf-8")
    assert "Sam" not in log
    assert str(tmp_path) not in log


@pytest.mark.linux
@pytest.mark.parametrize("option", ["--keep-nothing", "--remove"])
def test_nothing_is_left_but_what_was_saved(tmp_path: Path, option: str) -> None:
    left = _visit(tmp_path, option)
    own = [path for path in left if not path.startswith(_FONTS) and path != _DIALOGS]
    assert own == ["mine/Sam.career"]
    qt = tmp_path / _DIALOGS
    assert not qt.exists() or str(tmp_path) not in qt.read_text(encoding="utf-8")
