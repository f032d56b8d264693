"""What is measured of a method."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from careerapp.domain.scales import Block
from careerapp.matching.calibration import wavering
from careerapp.matching.evaluation.methods import Method, Ours
from careerapp.matching.evaluation.people import (
    FEW_SUBJECTS,
    RATED,
    noisy_copies,
    shifted,
    squeezed,
    with_few_subjects,
    with_one_dropped,
)

NOISES = (0.1, 0.2)
HITS = (1, 5, 10)
SHIFT = 0.2
TOP = 10
_RECALL = 20
_SPREAD_RANKS = (1, 5, 10, 100)


@dataclass(frozen=True, eq=False)
class Setting:
    """What all methods are measured on.

    Attributes
    ----------
    ratings : ndarray, shape (occupations, 46)
        0-1, none missing.
    related : sequence of frozenset of int
        By occupation, the rows of its primary related ones.
    groups : mapping of str to ndarray, shape (occupations,)
        Ways to divide the occupations: a label for each.
    """

    ratings: NDArray[np.float64]
    related: Sequence[frozenset[int]]
    groups: Mapping[str, NDArray[np.str_]]


def related_occupations(method: Method, setting: Setting) -> dict[str, float]:
    """Task A: each occupation asks with its own profile for its related ones."""
    count = len(setting.ratings)
    rows, _ = method.rank(setting.ratings, count)
    precisions: dict[int, list[float]] = {5: [], 10: []}
    recalls, reciprocals = [], []
    for own, (row, related) in enumerate(zip(rows, setting.related, strict=True)):
        hits = np.isin(row[row != own], list(related))
        for places, found in precisions.items():
            found.append(float(hits[:places].mean()))
        if related:
            recalls.append(float(hits[:_RECALL].sum() / len(related)))
            reciprocals.append(float(1 / (1 + hits.argmax())) if hits.any() else 0.0)
    return {
        **{f"P@{places}": float(np.mean(found)) for places, found in precisions.items()},
        f"recall@{_RECALL}": float(np.mean(recalls)),
        "MRR": float(np.mean(reciprocals)),
    }


def recognition(method: Method, setting: Setting) -> dict[str, float]:
    """Tasks C and D: noisy copies of occupations look for their own."""
    scores: dict[str, float] = {}
    for noise in NOISES:
        ranks = _own_ranks(method, noisy_copies(setting.ratings, noise), len(setting.ratings))
        scores |= {f"C sd {noise} hit@{places}": _share(ranks, places) for places in HITS}
    people = noisy_copies(setting.ratings, NOISES[0])
    for name, changed in (
        ("D shifted", np.concatenate([shifted(people, SHIFT), shifted(people, -SHIFT)])),
        ("D squeezed", squeezed(people)),
    ):
        scores[f"{name} hit@{TOP}"] = _share(_own_ranks(method, changed, len(setting.ratings)), TOP)
    return scores


def recognition_with_one_dropped(method: Method, setting: Setting) -> dict[str, float]:
    """Task C with each single rating left out in turn: the mean and the worst."""
    if not method.takes_missing:
        return {}
    count = len(setting.ratings)
    people = noisy_copies(setting.ratings, NOISES[0])[:count]
    shares = [
        _share(_own_ranks(method, fewer, count), TOP)
        for fewer in with_one_dropped(people, method.blocks)
    ]
    return {
        f"C one dropped hit@{TOP}": float(np.mean(shares)),
        f"C one dropped, worst hit@{TOP}": min(shares),
    }


def recognition_with_few_subjects(method: Method, setting: Setting) -> dict[str, float]:
    """Task C with a few subjects marked and the others left open, as most people answer."""
    if Block.SUBJECTS not in method.blocks:
        return {}
    count = len(setting.ratings)
    people = with_few_subjects(noisy_copies(setting.ratings, NOISES[0])[:count])
    ranks = _own_ranks(method, people, count)
    return {f"C {FEW_SUBJECTS} subjects hit@{TOP}": _share(ranks, TOP)}


def coverage(method: Method, setting: Setting) -> dict[str, float]:
    """Return who appears in the first ten of noisy people, and whether some are starved."""
    count = len(setting.ratings)
    people = noisy_copies(setting.ratings, NOISES[0])
    rows, _ = method.rank(people, TOP)
    appearances = np.bincount(rows[rows >= 0], minlength=count)
    own = np.tile(np.arange(count), len(people) // count)
    found = (rows == own[:, None]).any(axis=1)
    scores = {
        "occupations in a top ten": float((appearances > 0).sum()),
        "largest share of top tens": float(appearances.max() / appearances.sum()),
    }
    for name, labels in setting.groups.items():
        shares = [found[labels[own] == label].mean() for label in np.unique(labels)]
        scores[f"lowest hit@{TOP} by {name}, of average"] = float(min(shares) / found.mean())
    return scores


def spread(method: Method, setting: Setting) -> dict[str, float]:
    """Return median matches of noisy people, by rank and for an occupation picked at random."""
    if not isinstance(method, Ours):
        return {}  # the others have no percentage
    count = len(setting.ratings)
    people = noisy_copies(setting.ratings, NOISES[0])[:count]
    _, matches = method.rank(people, count)
    scores = {
        f"match at rank {rank}": float(np.median(matches[:, rank - 1])) for rank in _SPREAD_RANKS
    }
    scores["match at random"] = float(np.median(matches))
    scores["rank 1 - rank 10"] = float(np.median(matches[:, 0] - matches[:, TOP - 1]))
    calibration = method.calibration
    for label, floor in (("strong", calibration.strong), ("good", calibration.good)):
        reached = (np.round(matches) >= round(floor)).sum(axis=1)
        scores |= {f"{label} from": floor, f"{label} or better": float(np.median(reached))}
    scores["tied within"] = calibration.tie
    return scores


def stability(method: Method, setting: Setting) -> dict[str, float]:
    """Return how much of the first ten stays when every rating moves by 5 %.

    And how far two of the first ten move apart or together then, in points of the match: what is
    closer than that is a tie.
    """
    count = len(setting.ratings)
    people = noisy_copies(setting.ratings, NOISES[0])[:count]
    before, _ = method.rank(people, TOP)
    rows, matches = method.rank(people, count)
    again, moved = method.rank(np.where(RATED, wavering(people), people), count)
    kept = [
        len(np.intersect1d(one, other)) / TOP
        for one, other in zip(before, again[:, :TOP], strict=True)
    ]
    scores = {"top ten kept": float(np.mean(kept))}
    if matches is not None and moved is not None:
        drifts = _by_row(again, moved) - _by_row(rows, matches)
        top = np.take_along_axis(drifts, before, axis=1)
        one, other = np.triu_indices(TOP, 1)
        scores["tie noise"] = float(np.median(np.abs(top[:, one] - top[:, other])))
    return scores


def _own_ranks(method: Method, people: NDArray[np.float64], count: int) -> NDArray[np.intp]:
    """Return how far down a person's own occupation is, 0 for the first place."""
    rows, _ = method.rank(people, max(HITS))
    own = np.tile(np.arange(count), len(people) // count)
    found = rows == own[:, None]
    return np.where(found.any(axis=1), found.argmax(axis=1), max(HITS))


def _share(ranks: NDArray[np.intp], places: int) -> float:
    return float((ranks < places).mean())


def _by_row(rows: NDArray[np.intp], matches: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return matches in the order of the catalog."""
    sorted_matches = np.zeros_like(matches)
    np.put_along_axis(sorted_matches, rows, matches, axis=1)
    return sorted_matches
