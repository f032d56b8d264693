"""The script that makes an unpacked program, and the files it opens, known to the desktop."""

import configparser
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from release.freeze import add_menu_files

pytestmark = pytest.mark.linux

TYPE = "application/x-careerapp+json"
_ASK_QT = """
import json, sys
from PySide6.QtCore import QMimeDatabase
known = QMimeDatabase().mimeTypeForFile(sys.argv[1])
print(json.dumps([known.name(), known.comment(), known.parentMimeTypes(), known.iconName()]))
"""


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """Somebody's, whose desktop knows nothing yet."""
    home = tmp_path / "home"
    home.mkdir()
    return home


def make_bundle(folder: Path) -> Path:
    bundle = folder / "careerapp"
    (bundle / "_internal").mkdir(parents=True)
    add_menu_files(bundle)
    program = bundle / "careerapp"
    program.write_text("#!/bin/sh\n", encoding="utf-8")
    program.chmod(0o755)
    return bundle


def run(bundle: Path, home: Path, *arguments: str) -> str:
    environment = {"HOME": str(home), "PATH": os.environ["PATH"]}
    command = [str(bundle / "add-to-menu"), *arguments]
    done = subprocess.run(command, env=environment, check=True, capture_output=True, text=True)
    assert done.stderr == ""
    return done.stdout


def installed(home: Path) -> list[str]:
    """What is there, but for what the desktop's own tools have gathered from it."""
    share = home / ".local" / "share"
    files = [path.relative_to(share).as_posix() for path in share.rglob("*") if path.is_file()]
    return sorted(
        file for file in files if file.endswith((".desktop", ".svg", "packages/careerapp.xml"))
    )


def unescaped(value: str) -> str:
    """What the desktop reads of a string in the file."""
    return value.replace("\\\\", "\\")


@pytest.mark.parametrize("name", ["plain", "with space", "Schöne & böse", '50% $HOME `x` "q" \\'])
def test_the_entry_names_the_program_wherever_it_lies(
    tmp_path: Path, home: Path, name: str
) -> None:
    bundle = make_bundle(tmp_path / name)
    said = run(bundle, home)
    assert ("% in its name" in said) is ("%" in name)

    parser = configparser.RawConfigParser()
    parser.optionxform = str  # type: ignore[assignment,method-assign]
    parser.read(home / ".local" / "share" / "applications" / "careerapp.desktop", "utf-8")
    entry = parser["Desktop Entry"]
    assert entry["MimeType"] == f"{TYPE};"
    assert unescaped(entry["Icon"]) == str(bundle / "careerapp.svg")
    command, file = unescaped(entry["Exec"]).rsplit(" ", 1)
    assert file == "%f"
    assert command[0] == command[-1] == '"'
    for sign in '"`$\\':
        command = command[:1] + command[1:-1].replace(f"\\{sign}", sign) + command[-1:]
    assert command[1:-1].replace("%%", "%") == str(bundle / "careerapp")


def test_a_persons_file_has_a_type_and_an_icon_of_its_own(tmp_path: Path, home: Path) -> None:
    file = tmp_path / "Ana.career"
    file.write_text('{"version": 2}', encoding="utf-8")
    run(make_bundle(tmp_path), home)
    told = subprocess.run(
        [sys.executable, "-c", _ASK_QT, file],
        env=os.environ | {"XDG_DATA_HOME": str(home / ".local" / "share")},
        check=True,
        capture_output=True,
        text=True,
    )
    name, comment, parents, icon = json.loads(told.stdout)
    assert (name, comment, parents) == (TYPE, "Person in careerapp", ["application/json"])
    drawing = home / ".local/share/icons/hicolor/scalable/mimetypes" / f"{icon}.svg"
    assert drawing.read_text(encoding="utf-8").startswith("<svg")


def test_it_can_be_done_again_from_a_medium_that_cannot_be_written_to_and_undone(
    tmp_path: Path, home: Path
) -> None:
    bundle = make_bundle(tmp_path)
    for file in ("_internal/careerapp-file-type.xml", "_internal/careerapp.desktop"):
        (bundle / file).chmod(0o444)
    for _ in range(2):
        run(bundle, home)
    assert installed(home) == [
        "applications/careerapp.desktop",
        "icons/hicolor/scalable/mimetypes/application-x-careerapp+json.svg",
        "mime/packages/careerapp.xml",
    ]
    said = run(bundle, home, "--remove")
    assert "no longer" in said
    assert installed(home) == []
    assert not (home / ".local" / "share" / "icons").exists()
    run(bundle, home, "--remove")  # and once more, where there is nothing


def test_the_folder_for_a_persons_data_is_wherever_they_say(tmp_path: Path, home: Path) -> None:
    bundle = make_bundle(tmp_path)
    elsewhere = tmp_path / "else where"
    environment = {"HOME": str(home), "PATH": os.environ["PATH"], "XDG_DATA_HOME": str(elsewhere)}
    subprocess.run([bundle / "add-to-menu"], env=environment, check=True, capture_output=True)
    assert (elsewhere / "mime" / "packages" / "careerapp.xml").is_file()
    assert list(home.iterdir()) == []


def test_without_the_desktops_tools_it_says_what_to_do(tmp_path: Path, home: Path) -> None:
    tools = tmp_path / "tools"
    tools.mkdir()
    for name in ("dirname", "sed", "mkdir", "cat", "touch", "rm", "rmdir", "sh"):
        where = shutil.which(name)
        assert where is not None
        (tools / name).symlink_to(where)
    done = subprocess.run(
        [make_bundle(tmp_path) / "add-to-menu"],
        env={"HOME": str(home), "PATH": str(tools)},
        check=True,
        capture_output=True,
        text=True,
    )
    assert done.stderr == ""
    assert "Open with" in done.stdout
