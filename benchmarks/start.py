"""How fast the program starts, beside a bare Qt window and a script with the same imports.

Run as ``python -m benchmarks.start`` where there is a display; ``--program`` and ``--bare`` take
the frozen program and a frozen bare window instead of the sources.
"""

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from statistics import median

from benchmarks import floors
from benchmarks.table import Row, print_table

ROUNDS = 9
_PYTHON = [sys.executable, "-m"]
Figures = Mapping[str, float]


def main() -> None:
    """Print the figures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--program", nargs="+", default=[*_PYTHON, "careerapp"])
    parser.add_argument("--bare", nargs="+", default=[*_PYTHON, "benchmarks.bare_window"])
    parser.add_argument("--rounds", type=int, default=ROUNDS)
    options = parser.parse_args()
    print_table(measure(options.program, options.bare, options.rounds))


def measure(program: Sequence[str], bare: Sequence[str], rounds: int = ROUNDS) -> list[Row]:
    """Start all in turn, so that a slower minute of the machine meets all of them.

    Parameters
    ----------
    program, bare : sequence of str
        Commands of the program and of the bare window.
    rounds : int
        How often; medians are given.
    """
    commands = {
        "program": program,
        "bare": bare,
        "imports": [*_PYTHON, "benchmarks.plain_imports"],
    }
    for command in commands.values():
        _start(command)  # warm: files are read, bytecode is written
    runs: dict[str, list[Figures]] = {name: [] for name in commands}
    for _ in range(rounds):
        for name, command in commands.items():
            runs[name].append(_start(command))

    def middle(name: str, figure: str) -> float:
        return median(run[figure] for run in runs[name])

    return [
        Row("first paint", "ms", middle("program", "first_paint"), middle("bare", "first_paint")),
        Row("ready to rank", "ms", middle("program", "ready"), middle("imports", "ready")),
        Row(
            "longest stall while loading",
            "ms",
            middle("program", "longest_stall"),
            middle("bare", "longest_stall"),
        ),
        Row(
            "first answers to their painted ranking",
            "ms",
            median(run["ranking_painted"] - run["answered"] for run in runs["program"]),
            floors.measure()["ranking"],
        ),
        Row("from leaving to the end", "ms", middle("program", "end"), middle("bare", "end")),
        Row(
            "memory after the first result",
            "MiB",
            middle("program", "memory"),
            middle("imports", "memory"),
        ),
    ]


def _start(command: Sequence[str]) -> Figures:
    """Return what a run writes about itself, times in milliseconds from its start."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "timings.json"
        private = {"CAREERAPP_TIMINGS": str(file)}
        # With bytecode, as on a user's machine.
        kept = {key: value for key, value in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"}
        started = time.monotonic()
        subprocess.run(command, env=kept | private, check=True, timeout=60)
        ended = time.monotonic()
        figures = json.loads(file.read_text(encoding="utf-8"))
    figures["end"] = 1000 * (ended - figures.get("left", ended))
    moments = ("first_paint", "ready", "answered", "ranking_painted")
    return {
        key: 1000 * (value - started) if key in moments else value for key, value in figures.items()
    }


if __name__ == "__main__":
    main()
