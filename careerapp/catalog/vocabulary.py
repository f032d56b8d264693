"""The words that jobs are called by, and how near a typed word comes to each of them."""

from bisect import bisect_left
from collections.abc import Iterable
from functools import cache

import numpy as np
from numpy.typing import NDArray
from rapidfuzz import process
from rapidfuzz.distance import OSA

from careerapp.catalog.title_words import field_root, roots, singular

Scores = NDArray[np.float32]

_PREFIX = 0.65  # of a beginning; the rest by how much of the word it is
_FIELD = 0.9  # of what people do, where what they are was typed, and the other way round
_TYPO = 0.9  # of a word that is nearly right, before what is wrong is taken off
_ERRORS = ((4, 0), (6, 1), (9, 2))  # allowed in a word shorter than that
_MOST_ERRORS = 3


class Vocabulary:
    """Words in alphabetical order.

    Parameters
    ----------
    words : iterable of str
        Folded; each once.
    """

    def __init__(self, words: Iterable[str]) -> None:
        self.words = sorted(words)
        self._lengths = np.array([len(singular(word)) for word in self.words], dtype=np.float32)
        self._by_root: dict[str, list[int]] = {}
        self._by_field: dict[str | None, list[int]] = {}
        for number, word in enumerate(self.words):
            for root in roots(word):
                self._by_root.setdefault(root, []).append(number)
            if (field := field_root(word)) is not None:
                self._by_field.setdefault(field, []).append(number)
        self._beginnings = cache(self._find_beginnings)

    def beginning_with(self, typed: str) -> Scores:
        """Return 1 for the typed word and its other forms, and less for longer words.

        Parameters
        ----------
        typed : str
            A folded word, perhaps not typed to its end.

        Returns
        -------
        array
            From 0 to 1 for each word of the vocabulary; 0 where it does not begin like this.
        """
        scores = np.zeros(len(self.words), dtype=np.float32)
        first = bisect_left(self.words, typed)
        beyond = bisect_left(self.words, typed + chr(0x10FFFF), lo=first)
        share = np.minimum(1, len(typed) / self._lengths[first:beyond])
        scores[first:beyond] = _PREFIX + (1 - _PREFIX) * share
        scores[self._by_field.get(field_root(typed), [])] = _FIELD
        for root in roots(typed):
            scores[self._by_root.get(root, [])] = 1
        return scores

    def resembling(self, typed: str) -> Scores:
        """Return the same, and something for words that begin nearly so.

        A letter that is missing, too many, wrong, or has changed places with its neighbor is an
        error. The more errors the less; of words with more errors than others nothing is kept.

        Parameters
        ----------
        typed : str
            A folded word, perhaps not typed to its end.
        """
        scores = self.beginning_with(typed)
        allowed = _errors_in(len(typed))
        if not allowed or scores.max() == 1:
            return scores  # what is a word is hardly another one with an error
        errors = np.full(len(self.words), allowed + 1, dtype=np.uint8)
        for length in (len(typed) - 1, len(typed), len(typed) + 1):
            beginnings, which = self._beginnings(length)
            found = process.cdist(
                [typed], beginnings, scorer=OSA.distance, score_cutoff=allowed, dtype=np.uint8
            )
            np.minimum(errors, found[0][which], out=errors)
        near = errors <= min(allowed, int(errors[scores == 0].min(initial=allowed)) + 1)
        share = np.minimum(1, len(typed) / self._lengths)
        nearly = _TYPO * (1 - errors / len(typed)) * (_PREFIX + (1 - _PREFIX) * share)
        return np.where(near, np.maximum(scores, nearly), scores).astype(np.float32)

    def _find_beginnings(self, length: int) -> tuple[list[str], NDArray[np.intp]]:
        """Return the words cut to a length, each once, and which of them belongs to each word."""
        found: dict[str, int] = {}
        which = [found.setdefault(word[:length], len(found)) for word in self.words]
        return list(found), np.array(which, dtype=np.intp)


def _errors_in(length: int) -> int:
    return next((errors for shorter, errors in _ERRORS if length < shorter), _MOST_ERRORS)
