"""Disks that are full, protected or gone: it is said what is wrong, and no answer is lost.

The disks are mounted in a name space of their own, so that no rights are needed and none is left.
"""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from careerapp import paths
from tests.program import CLONE

_OWN_DISKS = ("unshare", "--user", "--map-root-user", "--mount")


def _meet(obstacle: str, folder: Path) -> dict[str, Any]:
    (folder / "disk").mkdir()
    (folder / "Ada.career").write_bytes((paths.PEOPLE / "sample.json").read_bytes())
    command = [*_OWN_DISKS, sys.executable, "-m", "tests.faults.obstacles", obstacle, str(folder)]
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        command,
        cwd=CLONE,
        env=environment,
        stdout=subprocess.PIPE,
        text=True,
        check=True,
        timeout=60,
    )
    found: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return found


@pytest.mark.parametrize(
    ("obstacle", "named"),
    [
        ("full", "the disk is full"),
        ("protected", "protected from writing"),
        ("gone", "its folder is no longer there"),
    ],
)
def test_what_is_in_the_way_of_saving_is_said_and_saving_works_again_without_it(
    tmp_path: Path, obstacle: str, named: str
) -> None:
    found = _meet(obstacle, tmp_path)
    assert found["text"] == "The file could not be saved."
    assert named in found["detail"]
    assert str(tmp_path / "disk" / "Ada.career") in found["detail"]
    assert "Your answers are still here" in found["detail"]
    assert found["still here"] == "Ada 2"
    assert found["kept"] == ["Ada 2"]  # on another disk
    assert found["saved"] == "Ada 2"
    assert found.get("then") == ("Ada.career is no longer there." if obstacle == "gone" else None)


def test_a_file_that_was_removed_is_written_again_when_that_is_wanted(tmp_path: Path) -> None:
    found = _meet("removed", tmp_path)
    assert found["text"] == found["then"] == "Ada.career is no longer there."
    assert found["kept"] == ["Ada 2"]
    assert found["saved"] == "Ada 2"


def test_what_cannot_be_kept_is_said_not_to_be_and_kept_as_soon_as_it_can(tmp_path: Path) -> None:
    found = _meet("keep", tmp_path)
    assert found["said"][0] == "Your answers cannot be saved."
    assert "the disk is full" in found["said"][1]
    assert found["said"][2] == "Your answers are saved."
    assert found["kept"] == ["Ada 2"]
