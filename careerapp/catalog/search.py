"""Occupations by what people call them."""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

from careerapp.catalog import details
from careerapp.catalog.store import Catalog

_APOSTROPHES = re.compile("['’]")  # "driver's" is found by "drivers"
_BETWEEN_WORDS = re.compile(r"[^\w\n]+|_+")


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

    Parameters
    ----------
    catalog : Catalog
        The occupations.
    """

    def __init__(self, catalog: Catalog) -> None:
        # One row an occupation: a thread hands the interpreter over at every row that it reads.
        with details.opened(catalog.path) as connection:
            others = dict(
                connection.execute(
                    "SELECT code, group_concat(title, char(10))"
                    " FROM occupations JOIN alternate_titles ON occupation = id GROUP BY id"
                ).fetchall()
            )
        entries = [
            _Entry(str(code), str(title), others.get(code, ""))
            for code, title in catalog.titles.items()
        ]
        self._entries = sorted(entries, key=lambda entry: (entry.folded, entry.code))

    def find(self, words: str) -> list[Hit]:
        """Return the occupations with all words in their title, then in one of their other names.

        Parameters
        ----------
        words : str
            Beginnings of words, in any order; case and accents do not matter. No words give all
            occupations. Both groups are in the order of titles.
        """
        wanted = _words(words).split()
        by_title = []
        by_other_name = []
        for entry in self._entries:
            if _has(entry.folded, wanted):
                by_title.append(Hit(entry.code, entry.title))
            elif (called := entry.other_name(wanted)) is not None:
                by_other_name.append(Hit(entry.code, entry.title, called))
        return by_title + by_other_name


class _Entry:
    """One occupation; other names, a line each, are folded together, which is faster."""

    def __init__(self, code: str, title: str, others: str) -> None:
        self.code = code
        self.title = title
        self.folded = _words(title)
        self._others = others
        self._folded_others = _words(others)

    def other_name(self, wanted: Sequence[str]) -> str | None:
        """Return the shortest other name that has all words."""
        if not _has(self._folded_others, wanted):
            return None
        lines = zip(self._others.split("\n"), self._folded_others.split("\n"), strict=True)
        names = [name for name, folded in lines if _has(folded, wanted)]
        return min(names, key=lambda name: (len(name), name), default=None)


def search(catalog: Catalog, words: str) -> list[str]:
    """Return the codes of occupations with all words in a title; see `TitleIndex.find`."""
    return [hit.code for hit in TitleIndex(catalog).find(words)]


def fold(text: str) -> str:
    """Return a text without case and accents, for comparing."""
    if text.isascii():
        return text.casefold()
    decomposed = unicodedata.normalize("NFKD", text)
    return "".join(sign for sign in decomposed if not unicodedata.combining(sign)).casefold()


def _words(text: str) -> str:
    """Return the folded words of each line, a space before every word."""
    plain = _BETWEEN_WORDS.sub(" ", _APOSTROPHES.sub("", fold(text)))
    return " " + plain.replace("\n", "\n ")


def _has(folded: str, wanted: Sequence[str]) -> bool:
    return all(f" {word}" in folded for word in wanted)
