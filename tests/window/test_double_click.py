"""A double click on somebody's file, once the script in the archive has been run."""

import json
import shlex
import subprocess
from pathlib import Path
from subprocess import DEVNULL

import pytest

from release.freeze import add_menu_files
from tests.program import Program
from tests.window.accessibility import Element, Tree
from tests.window.hands import ANSWERS, choose_in_menu


@pytest.fixture
def unpacked(program: Program, tmp_path: Path) -> Path:
    """A folder like that of an unpacked archive, around the program under test."""
    bundle = tmp_path / 'Häns & "Gretel"' / "careerapp"
    (bundle / "_internal").mkdir(parents=True)
    add_menu_files(bundle)
    start = bundle / "careerapp"
    start.write_text(f'#!/bin/sh\nexec {shlex.join(program.command)} "$@"\n', encoding="utf-8")
    start.chmod(0o755)
    return bundle


def test_it_opens_the_file(
    unpacked: Path, environment: dict[str, str], tree: Tree, tmp_path: Path
) -> None:
    file = tmp_path / "Zoë's 100% file.career"
    file.write_text(json.dumps(ANSWERS), encoding="utf-8")
    desk = environment | {"HOME": str(tmp_path)}

    def on_the_desktop(*command: object) -> str:
        done = subprocess.run(
            list(map(str, command)), env=desk, check=True, capture_output=True, text=True
        )
        return done.stdout

    def opened() -> Element | None:
        return next(tree.windows("frame", f"{file.name} — Careers that fit"), None)

    assert "double click" in on_the_desktop(unpacked / "add-to-menu")
    on_the_desktop(
        "desktop-file-validate", tmp_path / ".local/share/applications/careerapp.desktop"
    )
    # Without pipes, which the program would keep open.
    subprocess.run(["gio", "open", file], env=desk, check=True, stdout=DEVNULL, stderr=DEVNULL)
    window = tree.wait_for(opened, "the window with the file")
    choose_in_menu(window, "File", "Quit")
    tree.wait_for(lambda: not list(tree.windows("frame")), "the window to close")

    on_the_desktop(unpacked / "add-to-menu", "--remove")
    known = on_the_desktop("gio", "info", "--attributes", "standard::content-type", file)
    assert "careerapp" not in known.split("standard::content-type")[1]
