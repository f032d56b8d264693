"""The script that puts an unpacked program into the menu of programs."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

LINUX = Path(__file__).parent.parent.parent / "release" / "linux"

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="a script for Linux")


def run(bundle: Path, home: Path, *arguments: str) -> None:
    environment = {"HOME": str(home), "PATH": os.environ["PATH"]}
    subprocess.run([bundle / "add-to-menu", *arguments], env=environment, check=True)


def unescaped(value: str) -> str:
    """What the desktop reads of a string in the file."""
    return value.replace("\\\\", "\\")


@pytest.mark.parametrize("name", ["plain", "with space", "Schöne & böse", '50% $HOME `x` "q" \\'])
def test_the_entry_names_the_program_wherever_it_lies(tmp_path: Path, name: str) -> None:
    bundle = tmp_path / name / "careerapp"
    (bundle / "_internal").mkdir(parents=True)
    shutil.copy(LINUX / "add-to-menu", bundle)
    shutil.copy(LINUX / "careerapp.desktop", bundle / "_internal")

    run(bundle, tmp_path)

    entry = tmp_path / ".local" / "share" / "applications" / "careerapp.desktop"
    lines = entry.read_text(encoding="utf-8").splitlines()
    values = dict(line.split("=", 1) for line in lines if "=" in line)
    assert "@" not in entry.read_text(encoding="utf-8")
    assert unescaped(values["Icon"]) == str(bundle / "careerapp.svg")
    command = unescaped(values["Exec"])
    assert command[0] == command[-1] == '"'
    for sign in '"`$\\':
        command = command[:1] + command[1:-1].replace(f"\\{sign}", sign) + command[-1:]
    assert command[1:-1].replace("%%", "%") == str(bundle / "careerapp")

    run(bundle, tmp_path, "--remove")
    assert not entry.exists()
