"""What there may be after a kill while new data are taken in, or taken back."""

import json
import os
import subprocess
import sys
from pathlib import Path

from tests.faults.imports import BEFORE, BUNDLED, NEW, NOW, Found
from tests.program import CLONE

NOTHING_TAKEN_IN = "the data that came with the program are used; nothing was taken in"

MAY_BE = {
    "first": {(BUNDLED, NOTHING_TAKEN_IN), (NEW, BUNDLED)},
    # The copy of those of now is made before the new ones take their place.
    "next": {(NOW, BEFORE), (NOW, NOW), (NEW, NOW)},
    "back": {(NOW, BEFORE), (BEFORE, BUNDLED)},
    "back to bundled": {(NOW, BUNDLED), (BUNDLED, NOTHING_TAKEN_IN)},
}
"""What is used at the next start, and what going back leads to then, by what was cut off."""


def kill(steps: str, folder: Path, *tasks: str) -> list[Found]:
    """Kill tasks at each of their steps, and return what was found afterwards."""
    done = subprocess.run(
        [sys.executable, "-m", "tests.faults.imports", steps, str(folder), *tasks],
        cwd=CLONE,
        env=os.environ | {"OPENBLAS_NUM_THREADS": "1"},
        stdout=subprocess.PIPE,
        text=True,
        check=True,
    )
    return [Found(**json.loads(line)) for line in done.stdout.splitlines()]


def check(found: list[Found], *, least: int) -> None:
    """Check that there were so many kills, and that each left data that are whole."""
    killed = [each for each in found if each.step]
    assert len(killed) >= least
    wrong = [each for each in found if (each.used, each.back) not in MAY_BE[each.task]]
    assert wrong == [], wrong
    alarming = [each for each in found if each.alarm]
    assert alarming == [], alarming
    for task in {each.task for each in found}:  # both are seen, so the kills were not all too early
        assert len({each.used for each in found if each.task == task}) > 1
