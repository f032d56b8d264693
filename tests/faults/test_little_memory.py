"""Memory runs out while many people are matched."""

import csv
from pathlib import Path

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


def test_it_is_said_in_one_sentence_and_nothing_half_is_left(
    computer: Computer, tmp_path: Path
) -> None:
    people = _write_people(tmp_path / "people.csv", _MANY)
    matches = tmp_path / "matches.csv"
    with computer.process(
        "-m", "tests.faults.little_memory", "0", "batch", str(people), "--output", str(matches)
    ) as process:
        _, said = process.communicate(timeout=120)
    assert process.returncode == 1, said
    assert said.splitlines()[-1] == (
        "careerapp: there is not enough memory (close other programs, and try again)"
    )
    assert "Traceback" not in said
    assert [path.name for path in tmp_path.iterdir() if "matches" in path.name] == []


def test_a_table_of_any_size_needs_little(computer: Computer, tmp_path: Path) -> None:
    people = _write_people(tmp_path / "people.csv", _FEWER)
    matches = tmp_path / "matches.csv"
    with computer.process(
        "-m", "tests.faults.little_memory", "64", "batch", str(people), "--output", str(matches)
    ) as process:
        said, error = process.communicate(timeout=280)
    assert process.returncode == 0, error
    assert said.splitlines()[-1] == f"{matches}: people matched: {_FEWER:,}"
