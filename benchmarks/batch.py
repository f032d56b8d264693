"""How fast many people are matched, beside scikit-learn alone and beside the floor.

Run as ``python -m benchmarks.batch``; ``--memory`` adds the memory from 10,000 to 1,000,000
people, which takes a minute or two. Ratios within one run say more than figures: machines drift.
"""

import argparse
import gc
import re
import resource
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from statistics import median

import numpy as np
import pandas as pd
from numpy.typing import NDArray
from sklearn.neighbors import NearestNeighbors

from careerapp.catalog.store import load_catalog
from careerapp.domain.profile import Profile
from careerapp.domain.scales import Block, EducationLevel, Interest, Subject, WorkValue
from careerapp.matching.features import COLUMNS, WIDTH
from careerapp.matching.recommender import Recommender
from careerapp.report.batch import run_batch
from careerapp.report.batch_ranking import rank_block
from careerapp.report.batch_reader import BLOCK_OF_PEOPLE
from careerapp.report.match_people import match_people
from careerapp.report.table_columns import assigned
from careerapp.report.table_file import look_at
from careerapp.report.table_scale import Scales

PEOPLE = 50_000
TOP = 10
ROUNDS = 5
_TICK = 0.005  # seconds
_LENGTHS = [level.length for level in EducationLevel]
_HEADER = ",".join(
    ["id", "planned_education", *Interest, *WorkValue, *(f"subject:{one}" for one in Subject)]
)


def main() -> None:
    """Print the figures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--memory", action="store_true", help="measure the memory too")
    parser.add_argument("--one", nargs=2, metavar=("PEOPLE.csv", "OUT.csv"), help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.one:
        _run_once(*map(Path, options.one))
        return
    recommender = Recommender(load_catalog())
    _measure_one(recommender)
    _measure_speed(recommender)
    if options.memory:
        _measure_memory()


def _measure_one(recommender: Recommender) -> None:
    everything = Profile(
        planned_education=EducationLevel.BACHELORS,
        interests=dict(zip(Interest, (0.2, 0.9, 0.4, 0.6, 0.3, 0.35), strict=True)),
        values=dict(zip(WorkValue, (0.9, 0.6, 0.4, 0.8, 0.5, 0.7), strict=True)),
        subjects=dict(zip(Subject, [1.0, 0.67, 0.0] * 11, strict=True)),
    )
    recommender.recommend(everything, TOP)
    seconds = [_seconds(partial(recommender.recommend, everything, TOP)) for _ in range(200)]
    print(f"recommend, one person, top {TOP}: {1000 * median(seconds):.2f} ms")


def _measure_speed(recommender: Recommender) -> None:
    people = random_answers(PEOPLE, seed=1)
    points = recommender.space.points
    plain = NearestNeighbors(algorithm="brute").fit(points)
    placed = recommender.space.place(people, np.ones(WIDTH, dtype=bool))
    with tempfile.TemporaryDirectory() as folder:
        source, target = Path(folder) / "people.csv", Path(folder) / "out.csv"
        write_people(source, [people])
        tasks: dict[str, Callable[[slice], object]] = {
            "matrix product alone": lambda block: placed[block] @ points.T,
            "plain kneighbors": lambda block: plain.kneighbors(placed[block], TOP),
            "matching alone": lambda block: rank_block(recommender, people[block], TOP),
        }
        speeds: dict[str, list[float]] = {name: [] for name in tasks}
        name = "CSV to CSV"
        speeds[name] = []
        frame = pd.read_csv(source)
        frame_name = "DataFrame to DataFrame"
        speeds[frame_name] = []
        waits: list[float] = []
        for _ in range(ROUNDS):
            for task, work in tasks.items():
                speeds[task].append(PEOPLE / _seconds(partial(_in_blocks, work)))
            with _waiting(waits):
                seconds = _seconds(partial(_batch, recommender, source, target))
            speeds[name].append(PEOPLE / seconds)
            speeds[frame_name].append(PEOPLE / _seconds(partial(match_people, frame, top=TOP)))
    base = median(speeds["plain kneighbors"])
    print(f"{PEOPLE:,} people, all questions answered, {len(points)} occupations, top {TOP}:")
    for task, found in speeds.items():
        speed = median(found)
        print(f"  {task:22} {speed:12,.0f} a second  {speed / base:6.2f} of plain kneighbors")
    print(
        f"another thread waits beside CSV to CSV: {1000 * median(waits):.0f} ms at the longest in "
        f"the median run, {1000 * max(waits):.0f} ms in the worst"
    )


@contextmanager
def _waiting(waits: list[float]) -> Iterator[None]:
    """Add the longest time that a thread beside the work waits for its turn.

    Without the garbage collector, as in the window.
    """
    done = threading.Event()
    gaps = [0.0]

    def tick() -> None:
        before = time.perf_counter()
        while not done.wait(_TICK):
            now = time.perf_counter()
            gaps.append(now - before - _TICK)
            before = now

    thread = threading.Thread(target=tick)
    gc.disable()
    thread.start()
    try:
        yield
    finally:
        done.set()
        thread.join()
        gc.enable()
    waits.append(max(gaps))


def _measure_memory() -> None:
    print("memory of the whole process at its highest:")
    with tempfile.TemporaryDirectory() as folder:
        source, target = Path(folder) / "people.csv", Path(folder) / "out.csv"
        for count in (10_000, 100_000, 1_000_000):
            write_people(source, (random_answers(10_000, seed) for seed in range(count // 10_000)))
            run = subprocess.run(
                [sys.executable, "-m", "benchmarks.batch", "--one", source, target],
                check=True,
                capture_output=True,
                text=True,
            )
            print(f"  {count:9,} people  {run.stdout.strip()}")


def _run_once(source: Path, target: Path) -> None:
    recommender = Recommender(load_catalog())
    seconds = _seconds(partial(_batch, recommender, source, target))
    print(f"{_highest_memory():6.0f} MiB  {seconds:6.1f} s")


def _highest_memory() -> float:
    """Return the most memory that this process has held, in MiB."""
    status = Path("/proc/self/status")
    if status.exists():  # a process inherits its parent's figure in what getrusage says
        found = re.search(r"VmHWM:\s+(\d+) kB", status.read_text())
        assert found is not None
        return int(found[1]) / 1024
    highest = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return highest / (1024 * 1024 if sys.platform == "darwin" else 1024)


def _batch(recommender: Recommender, source: Path, target: Path) -> None:
    table = look_at(source)
    run_batch(
        recommender,
        table,
        assigned(table, {}),
        target,
        top=TOP,
        scales=Scales(),
        progress=lambda _done: None,
    )


def _in_blocks(work: Callable[[slice], object]) -> None:
    for start in range(0, PEOPLE, BLOCK_OF_PEOPLE):
        work(slice(start, start + BLOCK_OF_PEOPLE))


def random_answers(count: int, seed: int) -> NDArray[np.float64]:
    """Return answers of so many people to all questions, shape (people, 46)."""
    random = np.random.default_rng(seed)
    answers = random.random((count, WIDTH)).round(2)
    answers[:, COLUMNS[Block.EDUCATION]] = random.choice(_LENGTHS, (count, 1))
    return answers


def write_people(path: Path, blocks: Iterable[NDArray[np.float64]]) -> None:
    """Write answers as a table of people, block by block."""
    people = (answers for block in blocks for answers in block.tolist())
    with path.open("w", encoding="utf-8") as file:
        file.write(f"{_HEADER}\n")
        for number, answers in enumerate(people):
            *ratings, level = answers
            education = EducationLevel.nearest(level)
            file.write(f"{number},{education},{','.join(map(str, ratings))}\n")


def _seconds(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


if __name__ == "__main__":
    main()
