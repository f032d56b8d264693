"""Many people at once: from a CSV file of answers to a CSV file of matches."""

import csv
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from io import TextIOWrapper
from pathlib import Path
from typing import TextIO

import numpy as np
from numpy.typing import NDArray

from careerapp.domain.match import Band
from careerapp.domain.scales import Block
from careerapp.matching import score
from careerapp.matching.recommender import Recommender
from careerapp.report.batch_reader import BatchError, PeopleBlock, PeopleReader, Problem

_HEADER = "id,rank,code,title,match,label\n"
_PROBLEM_HEADER = ("line", "column", "value", "problem")
_EQUAL = np.ones(len(Block))
_NOTHING_TELLING = (
    "the answers tell no occupations apart: at least two interests, values or subjects "
    "must be rated, and differently"
)


@dataclass(frozen=True, slots=True)
class BatchResult:
    """What became of a file of people.

    Attributes
    ----------
    people : int
        How many were matched.
    left_out : int
        How many rows were not.
    problems : Path or None
        Where it says why; None when no row was left out.
    """

    people: int
    left_out: int
    problems: Path | None


@dataclass(frozen=True, eq=False)
class RankedBlock:
    """Some people's best occupations.

    Attributes
    ----------
    rows : ndarray, shape (people, occupations)
        Rows of the catalog, best first.
    matches, ranks, labels : ndarray, shape (people, occupations)
        0-100; from 1; places in `Band`.
    told : ndarray of bool, shape (people,)
        Whose answers tell occupations apart; the rest of the arrays holds nothing for others.
    """

    rows: NDArray[np.intp]
    matches: NDArray[np.float64]
    ranks: NDArray[np.intp]
    labels: NDArray[np.intp]
    told: NDArray[np.bool_]


def rank_block(recommender: Recommender, ratings: NDArray[np.float64], top: int) -> RankedBlock:
    """Match people, all blocks of answers counting equally.

    Parameters
    ----------
    recommender : Recommender
        Has the occupations.
    ratings : ndarray, shape (people, 46)
        0-1; NaN where nothing is answered.
    top : int
        How many occupations each.
    """
    top = min(top, len(recommender.codes))
    shape = (len(ratings), top)
    block = RankedBlock(
        rows=np.zeros(shape, dtype=np.intp),
        matches=np.zeros(shape),
        ranks=np.zeros(shape, dtype=np.intp),
        labels=np.zeros(shape, dtype=np.intp),
        told=np.zeros(len(ratings), dtype=np.bool_),
    )
    for ranked in recommender.neighbors.rank(ratings, _EQUAL, top):
        if ranked.columns.any():
            people = ranked.people
            block.told[people] = True
            block.rows[people] = ranked.rows
            block.matches[people] = ranked.matches
            calibration = recommender.neighbors.calibration(ranked.columns, _EQUAL)
            block.ranks[people] = score.shared_ranks(ranked.matches, calibration.tie)
            block.labels[people] = score.labels(ranked.matches, calibration.floors)
    return block


def run_batch(
    recommender: Recommender,
    people: Path,
    output: Path,
    *,
    top: int,
    scale: str,
    progress: Callable[[int], None],
) -> BatchResult:
    """Match all people of a file; memory does not grow with their number.

    The output appears under its name when it is complete. Rows that cannot be read are reported
    in a second file beside it, named after it.

    Parameters
    ----------
    recommender : Recommender
        Has the occupations.
    people, output : Path
        CSV files in UTF-8.
    top : int
        How many occupations for each person.
    scale : str
        Scale of the interests, one of `careerapp.report.batch_reader.SCALES`.
    progress : callable
        Told how far the input has been read, in bytes from its start.

    Raises
    ------
    BatchError
        When the input is not such a file, or a file cannot be opened or written.
    """
    problem_path = output.with_name(f"{output.stem}-problems.csv")
    matched = left_out = 0
    try:
        with (
            people.open("rb") as source,
            TextIOWrapper(source, encoding="utf-8-sig", newline="") as text,
            _complete(output) as target,
            _complete(problem_path) as complaints,
            ThreadPoolExecutor(max_workers=1) as ahead,
        ):
            lines = _Lines(recommender)
            writer = csv.writer(complaints, lineterminator="\n")
            writer.writerow(_PROBLEM_HEADER)
            target.write(_HEADER)
            blocks = iter(PeopleReader(people, text, scale))
            block = next(blocks, None)
            while block is not None:
                # The next block is read while this one is matched, which needs no lock of Python.
                ranking = ahead.submit(rank_block, recommender, block.ratings, top)
                following = next(blocks, None)
                ranked = ranking.result()
                target.writelines(lines.of(block, ranked))
                problems = _problems(block, ranked)
                writer.writerows((one.line, one.column, one.value, one.problem) for one in problems)
                matched += int(ranked.told.sum())
                left_out += len({problem.line for problem in problems})
                progress(source.tell())
                block = following
    except OSError as error:
        raise BatchError(f"{error.filename or output}: {error.strerror}") from error
    if not left_out:
        problem_path.unlink()
    return BatchResult(matched, left_out, problem_path if left_out else None)


class _Lines:
    """Writes matches as lines of CSV."""

    def __init__(self, recommender: Recommender) -> None:
        self._occupations = [
            f"{code},{_quoted(title)}"
            for code, title in zip(recommender.codes, recommender.titles, strict=True)
        ]
        self._labels = [band.value for band in Band]

    def of(self, block: PeopleBlock, ranked: RankedBlock) -> Iterator[str]:
        """Yield the lines of some people."""
        columns = (ranked.told, ranked.rows, ranked.ranks, ranked.matches, ranked.labels)
        for person, told, rows, ranks, matches, labels in zip(
            block.ids, *(column.tolist() for column in columns), strict=True
        ):
            if told:
                name = _quoted(person)
                for row, rank, match, label in zip(rows, ranks, matches, labels, strict=True):
                    yield (
                        f"{name},{rank},{self._occupations[row]},{match:.2f},"
                        f"{self._labels[label]}\n"
                    )


def _problems(block: PeopleBlock, ranked: RankedBlock) -> list[Problem]:
    untold = [
        Problem(block.lines[place], "", "", _NOTHING_TELLING)
        for place in np.flatnonzero(~ranked.told)
    ]
    return sorted([*block.problems, *untold], key=lambda problem: problem.line)


def _quoted(text: str) -> str:
    """Return a cell of CSV."""
    if any(character in text for character in ',"\n\r'):
        escaped = text.replace('"', '""')
        return f'"{escaped}"'
    return text


@contextmanager
def _complete(path: Path) -> Iterator[TextIO]:
    """Open a file that appears under its name only when all of it has been written."""
    partial = path.with_name(f"{path.name}.part")
    try:
        with partial.open("w", encoding="utf-8", newline="") as file:
            yield file
        partial.replace(path)
    finally:
        partial.unlink(missing_ok=True)
