"""The real window is used for hours; what piles up is found."""

import json
import os
import subprocess
import sys
from pathlib import Path
from statistics import median
from typing import cast

from tests.program import CLONE
from tests.soak.counts import Counts

_OFFSCREEN = f"offscreen:configfile={CLONE / 'tests' / 'ui' / 'screen.json'}"


def use(folder: Path, rounds: int, answers: int, jobs: int, switches: int) -> list[Counts]:
    """Let somebody use the window, and return what the process held after each round.

    Parameters
    ----------
    folder : Path
        Gets settings and people.
    rounds, answers, jobs, switches : int
        See `tests.soak.hours`.
    """
    command = [sys.executable, "-m", "tests.soak.hours"]
    command += [*map(str, (rounds, answers, jobs, switches)), str(folder)]
    environment = os.environ | {"QT_QPA_PLATFORM": _OFFSCREEN}
    done = subprocess.run(
        command, cwd=CLONE, env=environment, stdout=subprocess.PIPE, text=True, check=True
    )
    return [Counts(**json.loads(line)) for line in done.stdout.splitlines()]


def piled_up(start: list[Counts], end: list[Counts]) -> dict[str, tuple[int, int]]:
    """Return of what there is more in the end than there ever was at the start; not memory."""
    names = [name for name in Counts.__slots__ if name != "memory"]
    most = {name: (_most(start, name), _most(end, name)) for name in names}
    return {name: both for name, both in most.items() if both[1] > both[0]}


def memory(rounds: list[Counts]) -> float:
    """Return what is usual in some rounds, in MiB."""
    return median(each.memory for each in rounds)


def _most(rounds: list[Counts], name: str) -> int:
    return max(cast("int", getattr(each, name)) for each in rounds)
