"""Ctrl+C at moments of a command that writes files."""

import csv
import signal
import subprocess
from contextlib import suppress
from pathlib import Path

import pytest

from tests.e2e.faults.computer import Computer

_PEOPLE = 400_000  # more than are matched until the last moment
_INTERESTS = ("realistic", "investigative", "artistic", "social", "enterprising", "conventional")
_STOPPED = 130


@pytest.fixture(scope="module")
def people(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A table of many people."""
    path = tmp_path_factory.mktemp("people") / "people.csv"
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(("id", *_INTERESTS))
        for number in range(1, 1 + _PEOPLE):
            writer.writerow([number, *((number + 9 * place) % 17 / 16 for place in range(6))])
    return path


@pytest.mark.parametrize("after", [0, 0.05, 0.1, 0.2, 0.3, 0.5, 0.7, 1, 1.4, 1.8, 2.4, 3])
def test_it_says_so_and_leaves_nothing_half(
    computer: Computer, people: Path, tmp_path: Path, after: float
) -> None:
    matches = tmp_path / "out" / "matches.csv"
    matches.parent.mkdir()
    with computer.process(
        "-m", "careerapp", "batch", str(people), "--output", str(matches)
    ) as process:
        assert process.stderr is not None
        process.stderr.readline()  # how the table is read; libraries are imported after it
        with suppress(subprocess.TimeoutExpired):
            process.wait(after)
        process.send_signal(signal.SIGINT)
        said = process.stderr.read()
        assert process.wait(timeout=20) == _STOPPED, said
    assert said.splitlines()[-1] == "careerapp: stopped"
    assert "Traceback" not in said
    assert list(matches.parent.iterdir()) == []
