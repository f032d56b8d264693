"""What the program keeps of a person, on a computer that others use."""

import os
import stat
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.catalog.workbooks import NURSES, write
from tests.e2e.faults.computer import Computer

pytestmark = pytest.mark.linux  # where a folder says who may look into it


@pytest.fixture(autouse=True)
def usual_rights() -> Iterator[None]:
    """Have the system let others read what is made, as most do."""
    before = os.umask(0o022)
    yield
    os.umask(before)


@pytest.fixture
def computer(tmp_path: Path) -> Computer:
    """A home with nothing in it."""
    return Computer(tmp_path)


def _open_to_others(folder: Path) -> list[Path]:
    folders = [folder, *(path for path in folder.rglob("*") if path.is_dir())]
    return [path for path in folders if stat.S_IMODE(path.stat().st_mode) & 0o077]


def test_nobody_else_can_look_into_what_the_window_keeps(computer: Computer) -> None:
    assert computer.sit_down()["kept"]
    assert computer.kept()
    assert _open_to_others(computer.own.parent) == []


def test_nobody_else_can_look_into_where_new_data_lie(computer: Computer, tmp_path: Path) -> None:
    pay = write(tmp_path / "national_M2026_dl.xlsx", [NURSES], sheet="national_M2026_dl")
    assert computer.command("data", "import", pay).returncode == 0
    assert (computer.own / "data" / "careers.sqlite").exists()
    assert _open_to_others(computer.own.parent) == []


def test_rights_that_somebody_has_chosen_stay(computer: Computer) -> None:
    computer.own.mkdir(parents=True)
    computer.own.chmod(0o750)
    assert computer.sit_down()["kept"]
    assert stat.S_IMODE(computer.own.stat().st_mode) == 0o750
    assert stat.S_IMODE((computer.own / "people").stat().st_mode) == 0o700
