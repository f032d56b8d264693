"""Occupations by what people call them."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from careerapp.catalog import details
from careerapp.catalog.store import Catalog
from careerapp.catalog.title_words import folded, forms_of, split, without_exceptions, words_of
from careerapp.catalog.vocabulary import Scores
from careerapp.catalog.word_lists import WordLists

_ENOUGH = 3  # jobs found, to believe that every letter was meant
_REMEMBERED = 8  # words typed last; all but one stay as they are at the next letter

# What a name is worth beyond how well its words fit what was typed, which is at most 1.
_TITLE = 0.4  # it is the job's title
_WHOLE_WORDS = 0.1  # all its words have been typed to their ends
_SAYS_JUST_THAT = 0.2  # it has no other words
_SAYS_LITTLE_ELSE = 0.2  # at most; by its part of the name
_COMMON = 0.3  # at most; by how many people have the job


@dataclass(frozen=True, slots=True)
class Hit:
    """An occupation that was found.

    Attributes
    ----------
    code, title : str
        O*NET-SOC code and title.
    called : str or None
        The other name that was found; None where it was the title.
    """

    code: str
    title: str
    called: str | None = None


class TitleIndex:
    """All titles and other names, prepared for searching at every letter that is typed.

    Names lie one after the other, those of a job together and its title first.

    Parameters
    ----------
    catalog : Catalog
        The occupations.
    """

    def __init__(self, catalog: Catalog) -> None:
        # One row an occupation: a thread hands the interpreter over at every row that it reads.
        with details.opened(catalog.path) as connection:
            rows = connection.execute(
                "SELECT code, group_concat(alternate_titles.title, char(10)),"
                " occupations.bls_code, employment, summary"
                " FROM occupations JOIN texts ON texts.occupation = id AND language = ?"
                " LEFT JOIN alternate_titles ON alternate_titles.occupation = id"
                " LEFT JOIN labor_market"
                " ON labor_market.bls_code = occupations.bls_code AND location = 'US'"
                " GROUP BY id ORDER BY code",
                (catalog.language,),
            ).fetchall()
        self._jobs = [Hit(code, str(catalog.titles[code])) for code, *_ in rows]
        self._in_order = sorted(self._jobs, key=lambda job: (words_of(job.title), job.code))
        sharing = Counter(bls_code for _, _, bls_code, *_ in rows)
        workers = np.log1p(
            [(number or 0) / sharing[bls_code] for _, _, bls_code, number, _ in rows]
        )
        self._common = (workers / workers.max()).astype(np.float32)

        names: list[str | None] = []  # None is the title
        words: list[list[str]] = []
        first_names = []
        for job, (_, others, *_) in zip(self._jobs, rows, strict=True):
            first_names.append(len(names))
            names.append(None)
            words.append(words_of(without_exceptions(job.title)))
            for name, form in _forms(others or ""):
                names.append(name)
                words.append(form)
        self._names = names
        self._first_names = np.array(first_names)
        self._beyond = [*first_names[1:], len(names)]
        self._is_title = np.array([name is None for name in names])
        self._lengths = np.array([len(one) for one in words])

        self._called = WordLists(words)
        self._told = WordLists([words_of(summary) for *_, summary in rows])
        self._scores = lru_cache(_REMEMBERED)(self._score_names)

    def find(self, query: str) -> list[Hit]:
        """Return the occupations that a query may mean, best first.

        All words must be found, in any order; a beginning of a word will do. Best is a title
        before another name, whole words before beginnings, a name that says little else, and a
        job that many people have. Where that finds next to nothing, words of several names of a
        job are put together, then words that are no known ones may have errors, and at last words
        may stand in what is told about a job: an "eye doctor" is an optometrist.

        Parameters
        ----------
        query : str
            Whatever has been typed; case and accents do not matter. No words give all
            occupations in the order of titles.
        """
        wanted = words_of(without_exceptions(query))
        if not wanted:
            return list(self._in_order)
        found: dict[str, Hit] = {}
        for tolerant in (False, True):
            scores = [self._scores(word, tolerant) for word in wanted]
            for find in (self._find_names, self._find_jobs):
                for hit in find(wanted, scores):
                    found.setdefault(hit.code, hit)
                if len(found) >= _ENOUGH:
                    return list(found.values())
        for hit in self._find_told(wanted):
            found.setdefault(hit.code, hit)
        return list(found.values())

    def _find_names(self, wanted: Sequence[str], scores: Sequence[Scores]) -> list[Hit]:
        """Find jobs with all words in one of their names."""
        worth = self._worth(wanted, scores) * np.all(scores, axis=0)
        return self._best_first(worth, self._of_jobs(worth) > 0)

    def _find_jobs(self, wanted: Sequence[str], scores: Sequence[Scores]) -> list[Hit]:
        """Find jobs with all words somewhere in their names."""
        has_all = np.all([self._of_jobs(each) for each in scores], axis=0)
        return self._best_first(self._worth(wanted, scores), has_all)

    def _find_told(self, wanted: Sequence[str]) -> list[Hit]:
        """Find jobs with all words in their names or in what is told about them."""
        called = [self._of_jobs(self._scores(word, False)) for word in wanted]
        best = np.maximum(called, [self._told.beginning_with(word) for word in wanted])
        found = np.flatnonzero(np.all(best, axis=0))
        order = (best.mean(axis=0) + _COMMON * self._common)[found]
        return [self._jobs[job] for job in found[np.argsort(-order, kind="stable")]]

    def _worth(self, wanted: Sequence[str], scores: Sequence[Scores]) -> Scores:
        together = np.array(scores)
        whole_words = np.all(together == 1, axis=0)
        worth: Scores = together.mean(axis=0) + _TITLE * self._is_title
        worth += _WHOLE_WORDS * whole_words
        worth += _SAYS_JUST_THAT * (whole_words & (self._lengths == len(wanted)))
        worth += _SAYS_LITTLE_ELSE * np.minimum(1, len(wanted) / self._lengths)
        return worth

    def _best_first(self, worth: Scores, is_found: NDArray[np.bool_]) -> list[Hit]:
        found = np.flatnonzero(is_found)
        order = (self._of_jobs(worth) + _COMMON * self._common)[found]
        return [self._hit(job, worth) for job in found[np.argsort(-order, kind="stable")]]

    def _hit(self, job: int, worth: Scores) -> Hit:
        first = self._first_names[job]
        best = first + int(worth[first : self._beyond[job]].argmax())
        name, found = self._names[best], self._jobs[job]
        return found if name is None else Hit(found.code, found.title, name)

    def _of_jobs(self, of_names: Scores) -> Scores:
        best: Scores = np.maximum.reduceat(of_names, self._first_names)
        return best

    def _score_names(self, word: str, tolerant: bool) -> Scores:  # noqa: FBT001 - by lru_cache
        return self._called.resembling(word) if tolerant else self._called.beginning_with(word)


def search(catalog: Catalog, query: str) -> list[str]:
    """Return the codes of the occupations that a query may mean; see `TitleIndex.find`."""
    return [hit.code for hit in TitleIndex(catalog).find(query)]


def _forms(names: str) -> list[tuple[str, list[str]]]:
    """Return the words of all forms of names, a line each, with the name that is shown."""
    lines = zip(names.splitlines(), folded(names).splitlines(), strict=True)
    return [(name, split(form)) for name, plain in lines for form in forms_of(plain)]
