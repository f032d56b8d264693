"""The example on two local processes: the same rows as on one, and nothing left behind."""

import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pandas as pd
import pytest

from careerapp import match_people
from careerapp.domain.scales import EducationLevel, Interest, Subject

EXAMPLE = Path(__file__).parents[2] / "examples" / "match_on_dask.py"
TOP = 5
FILES, PEOPLE = 4, 250


def _people() -> pd.DataFrame:
    random = np.random.default_rng(7)
    count = FILES * PEOPLE
    people = pd.DataFrame({"id": [f"person {number}" for number in range(count)]})
    people["location"] = random.choice(["CA", "Texas", ""], count)
    people["planned_education"] = random.choice([*map(str, EducationLevel), ""], count)
    for interest in Interest:
        people[str(interest)] = random.random(count).round(2)
    people[f"subject:{Subject.BIOLOGY}"] = random.random(count).round(2)
    # Some have not answered everything, some not enough, and one not on the scale.
    people.loc[random.random(count) < 0.2, "social"] = np.nan
    people.loc[5, list(map(str, Interest))] = 0.5
    people.loc[5, "subject:Biology"] = np.nan
    people.loc[6, "social"] = 50
    return people


def _running() -> set[int]:
    """Return the processes in whose environment the example's mark stands."""
    found = set()
    for process in Path("/proc").iterdir():
        try:
            environment = (process / "environ").read_bytes() if process.name.isdigit() else b""
        except OSError:  # it has ended, or is somebody else's
            continue
        if f"CAREERAPP_EXAMPLE={os.getpid()}\0".encode() in environment:
            found.add(int(process.name))
    return found


@pytest.mark.linux
def test_two_workers_give_the_rows_of_one_process(tmp_path: Path) -> None:
    people = _people()
    source, target = tmp_path / "people", tmp_path / "matches"
    source.mkdir()
    for number in range(FILES):
        part = people.iloc[number * PEOPLE : (number + 1) * PEOPLE]
        part.to_parquet(source / f"part-{number}.parquet", index=False)
    run = subprocess.run(
        [sys.executable, EXAMPLE, source, target, "--top", str(TOP)],
        check=False,
        capture_output=True,
        text=True,
        timeout=240,
        cwd=EXAMPLE.parents[1],
        env={
            **os.environ,
            "PYTHONPATH": str(EXAMPLE.parents[1]),
            "CAREERAPP_EXAMPLE": str(os.getpid()),
        },
    )
    assert run.returncode == 0, run.stderr
    found = pd.read_parquet(target).astype({"id": object})
    expected = match_people(people, top=TOP, invalid="leave out").astype({"id": object})
    assert len(found) == (FILES * PEOPLE - 2) * TOP
    pd.testing.assert_frame_equal(found, expected, check_exact=True, check_categorical=False)
    assert _running() == set()
