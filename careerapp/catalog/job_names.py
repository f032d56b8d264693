"""What jobs are called and what is told of them, in all languages, taken apart into words."""

import json
from collections import Counter
from functools import lru_cache
from typing import TYPE_CHECKING

import numpy as np

from careerapp.catalog.title_words import folded, forms_of, split, without_exceptions, words_of
from careerapp.catalog.vocabulary import Scores
from careerapp.catalog.word_lists import WordLists

if TYPE_CHECKING:
    from careerapp.catalog.store import Catalog

_REMEMBERED = 8  # words typed last; all but one stay as they are at the next letter


class JobNames:
    """All names of all occupations, one after the other, ready for being searched.

    Those of an occupation lie together: its titles, in the order of `languages`, then its other
    names. Nothing here depends on the language that jobs are shown in.

    Parameters
    ----------
    catalog : Catalog
        The occupations.

    Attributes
    ----------
    languages : list of str
        Tags of all languages that there are titles in.
    names : list of str
        As they are written.
    firsts : array of int
        For each occupation, in the order of their codes, the number of its first name.
    beyond : list of int
        For each occupation the number behind that of its last name.
    lengths : array of int
        How many words each name has.
    common : array of float
        0-1, how common each occupation is.
    """

    def __init__(self, catalog: "Catalog") -> None:
        # One row an occupation: a thread hands the interpreter over at every row that it reads.
        with catalog.opened() as connection:
            rows = connection.execute(
                "SELECT occupations.bls_code, employment,"
                " (SELECT json_group_object(language, json_array(title, summary))"
                " FROM texts WHERE occupation = id),"
                " (SELECT group_concat(title, char(10))"
                " FROM alternate_titles WHERE occupation = id)"
                " FROM occupations LEFT JOIN labor_market"
                " ON labor_market.bls_code = occupations.bls_code AND location = 'US'"
                " ORDER BY code"
            ).fetchall()
        sharing = Counter(bls_code for bls_code, *_ in rows)
        workers = np.log1p([(number or 0) / sharing[bls_code] for bls_code, number, *_ in rows])
        self.common = (workers / workers.max()).astype(np.float32)

        texts = [json.loads(told) for _, _, told, _ in rows]
        self.languages = sorted(texts[0])
        self.names: list[str] = []
        words: list[list[str]] = []
        firsts = []
        for of_job, (*_, others) in zip(texts, rows, strict=True):
            firsts.append(len(self.names))
            for language in self.languages:
                title, _ = of_job[language]
                self.names.append(title)
                words.append(words_of(without_exceptions(title)))
            for name, form in _forms(others or ""):
                self.names.append(name)
                words.append(form)
        self.firsts = np.array(firsts)
        self.beyond = [*firsts[1:], len(self.names)]
        self.lengths = np.array([len(one) for one in words])

        self._called = WordLists(words)
        summaries = (" ".join(summary for _, summary in of_job.values()) for of_job in texts)
        self._told = WordLists([words_of(summary) for summary in summaries])
        self.score = lru_cache(_REMEMBERED)(self._score)

    def _score(self, word: str, tolerant: bool) -> Scores:  # noqa: FBT001 - by lru_cache
        """Return how well each name's best word is meant by a word that was typed, 0-1."""
        return self._called.resembling(word) if tolerant else self._called.beginning_with(word)

    def score_told(self, word: str) -> Scores:
        """Return how well the best word of what is told of each occupation is meant by a word."""
        return self._told.beginning_with(word)

    def of_jobs(self, of_names: Scores) -> Scores:
        """Return for each occupation what its best name has."""
        best: Scores = np.maximum.reduceat(of_names, self.firsts)
        return best


def _forms(names: str) -> list[tuple[str, list[str]]]:
    """Return the words of all forms of names, a line each, with the name that is shown."""
    lines = zip(names.splitlines(), folded(names).splitlines(), strict=True)
    return [(name, split(form)) for name, plain in lines for form in forms_of(plain)]
