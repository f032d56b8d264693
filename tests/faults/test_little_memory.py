"""Memory runs out while many people are matched."""

import csv
from pathlib import Path
from subprocess import CompletedProcess

from tests.e2e.faults.computer import Computer

_MANY, _FEWER = 1_000_000, 200_000
_NAMES = ("id", "realistic", "investigative", "artistic", "social", "enterprising", "conventional")


def _write_people(path: Path, count: int) -> Path:
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(_NAMES)
        writer.writerows(
            [
                number,
                *(
                    f"{((number + 5) * step * step + step) % 97 / 97:.3f}"
                    for step in (1, 3, 7, 11, 31, 57)
                ),
            ]
            for number in range(1, 1 + count)
        )
    return path


def _match(computer: Computer, spare: int, people: Path, matches: Path) -> CompletedProcess[str]:
    """Match people; once some are, there are so many more MiB of memory to be had."""
    command = ("batch", str(people), "--output", str(matches))
    with computer.process("-m", "tests.faults.little_memory", str(spare), *command) as process:
        said, error = process.communicate(timeout=280)
    return CompletedProcess(command, process.returncode, said, error)


def test_it_is_said_in_one_sentence_and_nothing_half_is_left(
    computer: Computer, tmp_path: Path
) -> None:
    people = _write_people(tmp_path / "people.csv", _MANY)
    matches = tmp_path / "matches.csv"
    done = _match(computer, 0, people, matches)
    assert done.returncode == 1, done.stderr
    assert done.stderr.splitlines()[-1] == (
        "careerapp: there is not enough memory (close other programs, and try again)"
    )
    assert "Traceback" not in done.stderr
    assert [path.name for path in tmp_path.iterdir() if "matches" in path.name] == []


def test_a_table_of_any_size_needs_little(computer: Computer, tmp_path: Path) -> None:
    people = _write_people(tmp_path / "people.csv", _FEWER)
    matches = tmp_path / "matches.csv"
    done = _match(computer, 64, people, matches)
    assert done.returncode == 0, done.stderr
    assert done.stdout.splitlines()[-1] == f"{matches}: people matched: {_FEWER:,}"
