"""Matches of many people as lines of CSV."""

import re
from collections.abc import Sequence
from itertools import chain

import numpy as np
from numpy.typing import NDArray

from careerapp.domain.match import Band
from careerapp.matching.recommender import Recommender
from careerapp.report.batch_ranking import RankedBlock
from careerapp.report.spreadsheet_cells import safe_cell

HEADER = "id,rank,code,title,match,label\n"
_TO_QUOTE = re.compile(r'[,"\r\n]')


class MatchLines:
    """Makes a line of each match.

    Parameters
    ----------
    recommender : Recommender
        Has the occupations.
    """

    def __init__(self, recommender: Recommender) -> None:
        # All that a line can be made of, since looking it up is quicker than writing it.
        self._ranks = [f",{rank}," for rank in range(len(recommender.codes) + 1)]
        self._occupations = [
            f"{code},{_quoted(title)}"
            for code, title in zip(recommender.codes, recommender.titles, strict=True)
        ]
        self._matches = [f",{cents / 100:.2f}," for cents in range(10_001)]
        self._labels = [f"{band.value}\n" for band in Band]

    def of(self, ids: Sequence[str], ranked: RankedBlock) -> str:
        """Return the lines of some people.

        Parameters
        ----------
        ids : sequence of str
            What they are called.
        ranked : RankedBlock
            Their matches; those whose answers tell no occupations apart get no lines.
        """
        told = ranked.told
        people = [
            [_quoted(name)] * ranked.rows.shape[1]
            for name, is_told in zip(ids, told.tolist(), strict=True)
            if is_told
        ]
        pieces = zip(
            chain.from_iterable(people),
            map(self._ranks.__getitem__, ranked.ranks[told].ravel().tolist()),
            map(self._occupations.__getitem__, ranked.rows[told].ravel().tolist()),
            map(self._matches.__getitem__, _cents(ranked.matches[told].ravel()).tolist()),
            map(self._labels.__getitem__, ranked.labels[told].ravel().tolist()),
            strict=True,
        )
        return "".join(chain.from_iterable(pieces))


def _cents(matches: NDArray[np.float64]) -> NDArray[np.intp]:
    """Return matches in hundredths, rounded as Python rounds them when it writes two decimals."""
    hundredths = 100 * matches
    cents = np.rint(hundredths).astype(np.intp)
    # Halves go up or down by what is beyond the last digit of a number, which the factor changes.
    for place in np.flatnonzero(np.abs(hundredths % 1 - 0.5) < 1e-6).tolist():
        cents[place] = round(100 * round(float(matches[place]), 2))
    return cents


def _quoted(text: str) -> str:
    """Return a cell of CSV."""
    text = safe_cell(text)
    if _TO_QUOTE.search(text):
        escaped = text.replace('"', '""')
        return f'"{escaped}"'
    return text
