"""Looks for inputs that no test has, guided by the coverage of the program's code.

``python -m tests.fuzz.run --minutes N`` gives each target its share of N minutes, as many at once
as there are cores, but never more than ``--jobs``. What is found is written to
``tests/fuzz/cases``, an input for each place in the code that raises; ``make test`` runs them
again.
"""

import argparse
import os
import re
import subprocess
import sys
import traceback
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

_CLONE = Path(__file__).parents[2]
_CORPUS = _CLONE / ".fuzz"  # what was found to be worth keeping, from one run to the next
_INSTRUMENTED = [
    *("careerapp", "zipfile", "openpyxl.reader", "openpyxl.cell"),
    *("openpyxl.worksheet._reader", "openpyxl.worksheet._read_only"),
]
_LONGEST = 20_000  # bytes of an input
_PATIENCE = 10  # seconds for an input
_MOST_MEMORY = 2048  # MB
_FIGURE = re.compile(r"stat::(\w+):\s+(\d+)")
_FOUND = "found: "


def fuzz(name: str, seconds: int) -> None:
    """Fuzz one target in this process; does not return."""
    import atheris

    with atheris.instrument_imports(include=_INSTRUMENTED):
        from tests.fuzz.targets import run
    from tests.fuzz.seeds import CASES, seeds

    known: set[str] = set()

    def one_input(data: bytes) -> None:
        try:
            run(name, data)
        except Exception as error:  # whatever it is, it is a finding
            at = _where(error)
            if at not in known:
                known.add(at)
                _keep(CASES / name, at, data)
                print(f"{_FOUND}{at}", flush=True)
                traceback.print_exc()

    corpus = _CORPUS / name
    begun = _CORPUS / f"{name}.seeds"
    for folder in (corpus, begun):
        folder.mkdir(parents=True, exist_ok=True)
    for number, seed in enumerate(seeds(name)):
        (begun / str(number)).write_bytes(seed)
    atheris.Setup(
        [
            sys.argv[0],
            f"-max_total_time={seconds}",
            f"-max_len={_LONGEST}",
            f"-timeout={_PATIENCE}",
            f"-rss_limit_mb={_MOST_MEMORY}",
            f"-artifact_prefix={CASES / name}-",
            "-print_final_stats=1",
            "-verbosity=0",
            str(corpus),
            str(begun),
        ],
        one_input,
    )
    atheris.Fuzz()


def _where(error: BaseException) -> str:
    """Return what tells one fault from another: what it is, and where in our code it comes from."""
    frames = traceback.extract_tb(error.__traceback__)
    ours = [one for one in frames if "careerapp" in one.filename] or frames[-1:]
    return f"{type(error).__name__}-{Path(ours[-1].filename).stem}-{ours[-1].lineno}"


def _keep(folder: Path, name: str, data: bytes) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    (folder / name).write_bytes(data)


def _in_own_process(name: str, seconds: int) -> tuple[str, dict[str, int], list[str]]:
    done = subprocess.run(
        [sys.executable, "-m", "tests.fuzz.run", "--target", name, "--seconds", str(seconds)],
        cwd=_CLONE,
        env=os.environ | {"OPENBLAS_NUM_THREADS": "1"},
        capture_output=True,
        text=True,
        errors="replace",
        check=False,
    )
    output = done.stdout + done.stderr
    figures = {key: int(value) for key, value in _FIGURE.findall(output)}
    found = [line.removeprefix(_FOUND) for line in output.splitlines() if line.startswith(_FOUND)]
    if done.returncode:
        found.append(f"ended with {done.returncode}: {output[-2000:]}")
    return name, figures, found


def main() -> None:
    """Do what the command line says."""
    options = argparse.ArgumentParser(prog="tests.fuzz.run")
    options.add_argument("--minutes", type=float, default=20.0)
    options.add_argument("--jobs", type=int, default=os.cpu_count() or 1)
    options.add_argument("--target")
    options.add_argument("--seconds", type=int)
    chosen = options.parse_args()
    if chosen.seconds:
        fuzz(chosen.target, chosen.seconds)
    from tests.fuzz.targets import TARGETS

    names = [chosen.target] if chosen.target else list(TARGETS)
    seconds = max(round(60 * chosen.minutes / len(names)), 1)
    ended = 0
    with ThreadPoolExecutor(chosen.jobs) as pool:
        for name, figures, found in pool.map(lambda one: _in_own_process(one, seconds), names):
            count = figures.get("number_of_executed_units", 0)
            print(f"{name:18}{count:>10,} inputs in {seconds} s, {len(found)} findings", flush=True)
            for one in found:
                print(f"    {one}", flush=True)
            ended |= bool(found)
    sys.exit(ended)


if __name__ == "__main__":
    main()
