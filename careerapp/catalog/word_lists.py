"""Many short texts as lists of words."""

from collections.abc import Sequence

import numpy as np

from careerapp.catalog.vocabulary import Scores, Vocabulary


class WordLists:
    """Scores the best word of each list; the words of all lists lie one after the other.

    Parameters
    ----------
    lists : sequence of sequence of str
        Folded words; none is empty.
    """

    def __init__(self, lists: Sequence[Sequence[str]]) -> None:
        self._vocabulary = Vocabulary({word for words in lists for word in words})
        numbers = {word: number for number, word in enumerate(self._vocabulary.words)}
        self._words = np.array([numbers[word] for words in lists for word in words])
        lengths = np.array([len(words) for words in lists])
        self._firsts = np.cumsum(lengths) - lengths

    def beginning_with(self, typed: str) -> Scores:
        """Return for each list what `Vocabulary.beginning_with` gives its best word."""
        return self._best(self._vocabulary.beginning_with(typed))

    def resembling(self, typed: str) -> Scores:
        """Return for each list what `Vocabulary.resembling` gives its best word."""
        return self._best(self._vocabulary.resembling(typed))

    def _best(self, of_words: Scores) -> Scores:
        best: Scores = np.maximum.reduceat(of_words[self._words], self._firsts)
        return best
