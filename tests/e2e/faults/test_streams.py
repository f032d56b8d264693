"""Standard output or error is closed, full, or nobody reads it."""

import subprocess
from pathlib import Path

import pytest

from tests.e2e.faults.computer import Computer
from tests.program import CLONE, FROM_SOURCE

pytestmark = pytest.mark.linux  # which has a shell, and a disk that is always full


def test_a_full_disk_behind_standard_output_is_said_in_one_line(computer: Computer) -> None:
    with Path("/dev/full").open("w", encoding="utf-8") as full:
        done = computer.command("browse", "nurse", stdout=full)
    assert done.returncode == 1
    assert done.stderr == "careerapp: there is no space left\n"


def test_closed_streams_are_no_error(computer: Computer, tmp_path: Path) -> None:
    report = tmp_path / "Sam.csv"
    sample = CLONE / "data" / "people" / "sample.json"
    command = [*FROM_SOURCE, "report", str(sample), "-o", str(report)]
    shell = ["sh", "-c", '"$@" <&- >&- 2>&-', "sh", *command]
    done = subprocess.run(shell, cwd=CLONE, env=computer.environment, check=False)
    assert done.returncode == 0
    # Nothing that was meant for a stream has got into the file.
    lines = report.read_text(encoding="utf-8-sig").splitlines()
    assert len(lines) == 1 + 923


def test_who_has_read_enough_of_it_is_told_nothing(computer: Computer) -> None:
    command = 'set -o pipefail; "$@" | head -1'
    done = subprocess.run(
        ["bash", "-c", command, "bash", *FROM_SOURCE, "browse"],
        cwd=CLONE,
        env=computer.environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.stdout == "13-2011.00  Accountants and Auditors\n"
    assert done.stderr == ""
