"""Occupations by what people call them, in any of the languages that they are told in."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from careerapp.catalog.job_names import JobNames
from careerapp.catalog.store import Catalog
from careerapp.catalog.title_words import without_exceptions, words_of
from careerapp.catalog.vocabulary import Scores

_ENOUGH = 3  # jobs found, to believe that every letter was meant

# What a name is worth beyond how well its words fit what was typed, which is at most 1.
_TITLE = 0.4  # it is the job's title
_OTHER_TITLE = 0.35  # it is the job's title in another language
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
        O*NET-SOC code, and title in the language that jobs are shown in.
    called : str or None
        The other name that was found, maybe the title in another language; None where it was the
        title.
    """

    code: str
    title: str
    called: str | None = None


class TitleIndex:
    """All titles and other names, for searching at every letter that is typed.

    What is typed may be of any language; jobs are shown in that of the catalog.

    Parameters
    ----------
    catalog : Catalog
        The occupations.
    names : JobNames, optional
        Theirs; taken apart anew by default, which takes a while.
    """

    def __init__(self, catalog: Catalog, names: JobNames | None = None) -> None:
        self._names = names = JobNames(catalog) if names is None else names
        self._jobs = [Hit(str(code), str(title)) for code, title in catalog.titles.items()]
        self._in_order = sorted(self._jobs, key=lambda job: (words_of(job.title), job.code))
        self._titles = names.firsts + names.languages.index(catalog.language)
        self._of_titles = np.zeros(len(names.names), dtype=np.float32)
        for language in range(len(names.languages)):
            self._of_titles[names.firsts + language] = _OTHER_TITLE
        self._of_titles[self._titles] = _TITLE

    def in_language(self, catalog: Catalog) -> "TitleIndex":
        """Return an index over the same names, in a few milliseconds.

        Parameters
        ----------
        catalog : Catalog
            The same occupations in another language.
        """
        return TitleIndex(catalog, self._names)

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
            Whatever has been typed, in any of the languages; case, accents and the endings of
            gender and number do not matter. No words give all occupations in the order of titles.
        """
        wanted = words_of(without_exceptions(query))
        if not wanted:
            return list(self._in_order)
        found: dict[str, Hit] = {}
        for tolerant in (False, True):
            scores = [self._names.score(word, tolerant) for word in wanted]
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
        return self._best_first(worth, self._names.of_jobs(worth) > 0)

    def _find_jobs(self, wanted: Sequence[str], scores: Sequence[Scores]) -> list[Hit]:
        """Find jobs with all words somewhere in their names."""
        has_all = np.all([self._names.of_jobs(each) for each in scores], axis=0)
        return self._best_first(self._worth(wanted, scores), has_all)

    def _find_told(self, wanted: Sequence[str]) -> list[Hit]:
        """Find jobs with all words in their names or in what is told about them."""
        called = [self._names.of_jobs(self._names.score(word, False)) for word in wanted]
        best = np.maximum(called, [self._names.score_told(word) for word in wanted])
        found = np.flatnonzero(np.all(best, axis=0))
        order = (best.mean(axis=0) + _COMMON * self._names.common)[found]
        return [self._jobs[job] for job in found[np.argsort(-order, kind="stable")]]

    def _worth(self, wanted: Sequence[str], scores: Sequence[Scores]) -> Scores:
        together = np.array(scores)
        whole_words = np.all(together == 1, axis=0)
        worth: Scores = together.mean(axis=0) + self._of_titles
        worth += _WHOLE_WORDS * whole_words
        worth += _SAYS_JUST_THAT * (whole_words & (self._names.lengths == len(wanted)))
        worth += _SAYS_LITTLE_ELSE * np.minimum(1, len(wanted) / self._names.lengths)
        return worth

    def _best_first(self, worth: Scores, is_found: NDArray[np.bool_]) -> list[Hit]:
        found = np.flatnonzero(is_found)
        order = (self._names.of_jobs(worth) + _COMMON * self._names.common)[found]
        return [self._hit(job, worth) for job in found[np.argsort(-order, kind="stable")]]

    def _hit(self, job: int, worth: Scores) -> Hit:
        names, found = self._names, self._jobs[job]
        first, own = int(names.firsts[job]), int(self._titles[job])
        best = first + int(worth[first : names.beyond[job]].argmax())
        # Nobody has to be told what the title says too, only because another language is shorter.
        is_title = best < first + len(names.languages)
        if best == own or (is_title and worth[own] > 0):
            return found
        return Hit(found.code, found.title, names.names[best])


def search(catalog: Catalog, query: str) -> list[str]:
    """Return the codes of the occupations that a query may mean; see `TitleIndex.find`."""
    return [hit.code for hit in TitleIndex(catalog).find(query)]
