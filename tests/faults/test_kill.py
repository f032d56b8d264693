"""Processes are killed at random moments; no file is lost, none is half written."""

import json
import os
import random
import signal
import subprocess
import sys
import time
from collections import Counter
from contextlib import suppress
from pathlib import Path

import pytest
from pypdf import PdfReader

from careerapp import paths
from careerapp.domain.person_json import read_person
from careerapp.ui.document.kept_people import KeptPeople
from careerapp.ui.document.known import known_people
from careerapp.ui.document.opening import open_file, open_kept
from careerapp.ui.document.recent_files import RecentFiles
from tests.faults.hand import ENDINGS, file_of, kept_in
from tests.program import CLONE

SEED = 20261127
KILLS = {"save": 80, "keep": 60, "report": 60}
_LONGEST = {"save": 0.4, "keep": 0.5, "report": 1.5}  # seconds from the first writing to the kill
_OCCUPATIONS = 923


def _moments() -> list[tuple[str, int, float]]:
    """Return what is killed, and how long after its first writing; the same in every run."""
    chance = random.Random(SEED)
    return [
        (task, number, chance.uniform(0, _LONGEST[task]))
        for task, kills in KILLS.items()
        for number in range(kills)
    ]


def _kill(task: str, folder: Path, after: float, tally: Counter[str]) -> tuple[int, int]:
    """Return the numbers of the last writing that was done and the last that was begun."""
    command = [sys.executable, "-m", "tests.faults.hand", task, str(folder)]
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    with subprocess.Popen(
        command, cwd=CLONE, env=environment, stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        lines = [process.stdout.readline()]
        assert lines[0].startswith("begin"), lines
        with suppress(subprocess.TimeoutExpired):
            process.wait(after)
        process.send_signal(signal.SIGKILL)
        lines += process.stdout.readlines()
    done, begun = 0, 0
    for line in lines:
        if not line.endswith("\n"):
            continue  # it was killed while it said so
        word, _, number = line.partition(" ")
        if word == "begin":
            begun = int(number)
        elif word == "done":
            done = int(number)
    tally[f"in {task}" if begun > done else f"between two of {task}"] += 1
    return done, begun


def _number(name: str) -> int:
    return int(name.removeprefix("Ada ") or 0)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with a person's file in it."""
    own = file_of(tmp_path)
    own.parent.mkdir()
    text = (paths.PEOPLE / "sample.json").read_text(encoding="utf-8")
    own.write_text(text.replace('"Sam"', '"Ada 0"'), encoding="utf-8")
    return tmp_path


@pytest.mark.parametrize(("task", "number", "after"), _moments())
def test_whatever_is_cut_off_all_is_there(
    folder: Path, tally: Counter[str], task: str, number: int, after: float
) -> None:
    done, begun = _kill(task, folder, after, tally)
    {"save": _check_saved, "keep": _check_kept, "report": _check_reports}[task](folder, done, begun)


def _check_saved(folder: Path, done: int, begun: int) -> None:
    own, people = file_of(folder), KeptPeople(kept_in(folder))
    assert done <= _number(read_person(own).profile.name) <= begun
    backup = own.with_name(f"{own.name}.backup")
    if done > 1:
        assert _number(read_person(backup).profile.name) < begun
    opening = open_file(own, people)  # as the next start does
    assert opening.read_only is None
    assert done <= _number(opening.person.profile.name) <= begun
    assert opening.link is not None
    opening.release()
    assert not [
        known for known in known_people(people, RecentFiles(kept_in(folder))) if known.problem
    ]


def _check_kept(folder: Path, done: int, begun: int) -> None:
    people = KeptPeople(kept_in(folder))
    listed = people.list()
    assert len(listed) == 1 if done else len(listed) <= 1
    for kept in listed:
        assert kept.problem is None
        assert done <= _number(kept.name) <= begun
        opening = open_kept(kept.path, people)
        opening.release()
    if not people.folder.exists():
        return  # it was killed before the first letter
    # Nothing of what was cut off stays once it is surely nobody's.
    for path in people.folder.iterdir():
        os.utime(path, (0, 0))
    people.list()
    left = [path.name for path in people.folder.iterdir()]
    assert all(name.endswith((".career", ".career.backup")) for name in left)


def _check_reports(folder: Path, done: int, begun: int) -> None:
    for place, ending in enumerate(ENDINGS, start=1):
        path = folder / f"Ada.{ending}"
        assert path.exists() or done < place
        if path.exists():
            assert begun >= place
            _check_whole(path)
    halves = list(folder.glob("*.careerapp-*"))
    for half in halves:
        os.utime(half, (0, 0))
    if halves:
        command = [sys.executable, "-m", "careerapp", "report", str(file_of(folder))]
        subprocess.run([*command, "-o", str(folder / "again.csv")], cwd=CLONE, check=True)
        assert list(folder.glob("*.careerapp-*")) == []


def _check_whole(path: Path) -> None:
    content = path.read_bytes()
    match path.suffix:
        case ".pdf":
            assert content.rstrip().endswith(b"%%EOF")
            assert "Ada 0" in PdfReader(path).pages[0].extract_text()
        case ".json":
            assert json.loads(content)
        case ".csv":
            assert len(content.decode("utf-8-sig").splitlines()) == 1 + _OCCUPATIONS
        case ".html":
            assert content.rstrip().endswith(b"</html>")
        case ".svg":
            assert content.rstrip().endswith(b"</svg>")
        case ".png":
            assert content.endswith(b"IEND\xaeB`\x82")


def test_a_lock_of_a_process_that_was_killed_holds_nobody_up(folder: Path) -> None:
    begun = time.monotonic()
    _kill("save", folder, 0.1, Counter())
    opening = open_file(file_of(folder), KeptPeople(kept_in(folder)))
    assert opening.read_only is None
    opening.release()
    assert time.monotonic() - begun < 30
