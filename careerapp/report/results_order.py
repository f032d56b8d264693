"""Finding and sorting people among a hundred thousand results."""

import re
from collections.abc import Sequence
from enum import Enum

import numpy as np
from numpy.typing import NDArray

from careerapp.catalog.title_words import fold
from careerapp.domain.cohort import BEST
from careerapp.domain.scales import Block
from careerapp.matching.features import COLUMNS
from careerapp.report.batch_results import PeopleResults

_DIGITS = re.compile(r"\d+")
_LONGEST_KEY = 48  # letters of a name that decide where it stands
_LONGEST_NUMBER = 12
_SOME = 1000


class ResultsOrder(Enum):
    """What people are sorted by."""

    TABLE = "the table"
    NAME = "name"
    FIRST = "best match"
    SECOND = "second match"
    THIRD = "third match"
    CLARITY = "clarity"


class ResultsIndex:
    """Searches and sorts; for a thread, and for one at a time; made in one, too.

    Parameters
    ----------
    results : PeopleResults
        All people.
    """

    def __init__(self, results: PeopleResults) -> None:
        self._results = results
        self._names = [fold(name) for name in results.ids.tolist()]
        # Of one width, because these are sorted without the interpreter's lock; some at a time,
        # because making an array of texts keeps it.
        self._name_keys = np.empty(len(results), dtype=f"U{_LONGEST_KEY}")
        for start in range(0, len(results), _SOME):
            part = slice(start, start + _SOME)
            self._name_keys[part] = [_key(name) for name in self._names[part]]

    @property
    def people(self) -> int:
        """How many there are in all."""
        return len(self._results)

    def find(
        self, text: str, order: ResultsOrder, titles: Sequence[str], *, backwards: bool = False
    ) -> NDArray[np.intp]:
        """Return the places of the people wanted, in their order.

        Parameters
        ----------
        text : str
            Words, each of which is in the name or in one of the best three titles; case and
            accents do not matter. Empty for everybody.
        order : ResultsOrder
            What they are sorted by; equals stay in the order of the table.
        titles : sequence of str
            Of the catalog's occupations, row by row.
        backwards : bool
            Whether from the other end.
        """
        places = self._orders(order)
        if backwards:
            places = places[::-1]
        wanted: NDArray[np.bool_] = np.ones(len(self._results), dtype=np.bool_)
        folded = [fold(title) for title in titles]
        for word in fold(text).split():
            wanted &= self._with_word(word, folded)
        return places[wanted[places]]

    def _orders(self, order: ResultsOrder) -> NDArray[np.intp]:
        results = self._results
        match order:
            case ResultsOrder.TABLE:
                return np.arange(len(results))
            case ResultsOrder.NAME:
                return np.argsort(self._name_keys, kind="stable")
            case ResultsOrder.FIRST | ResultsOrder.SECOND | ResultsOrder.THIRD:
                column = (ResultsOrder.FIRST, ResultsOrder.SECOND, ResultsOrder.THIRD).index(order)
                return np.argsort(-results.matches[:, column], kind="stable")
            case ResultsOrder.CLARITY:
                interests = results.ratings[:, COLUMNS[Block.INTERESTS]]
                spread = interests.max(axis=1) - interests.min(axis=1)  # NaN goes to the end
                return np.argsort(-spread, kind="stable")

    def _with_word(self, word: str, titles: Sequence[str]) -> NDArray[np.bool_]:
        titled = np.array([word in title for title in titles])
        named = np.array([word in name for name in self._names], dtype=np.bool_)
        return np.logical_or(named, np.any(titled[self._results.rows[:, :BEST]], axis=1))


def _key(name: str) -> str:
    """Return a name as it is sorted: numbers in it by their size."""
    return _DIGITS.sub(lambda found: found[0].zfill(_LONGEST_NUMBER), name)[:_LONGEST_KEY]
