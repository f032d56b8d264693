"""Finding English in a language in which nothing is written with English letters alone."""

import html
import re
from collections.abc import Collection, Iterable, Iterator
from typing import NamedTuple

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from careerapp import paths
from careerapp.catalog.store import Catalog
from careerapp.ui.licenses import read_parts
from tests.ui.languages.said import said

_ADDRESS = r"https?://\S+"
_ANYWHERE = (
    r"\b[RIASEC]{1,3}\b",  # codes of interests
    r"\d\W[AP]M\b",  # of the locale that stands in for one that there is not
    r"\b[A-Z][a-z]{2,8} (?:\d{1,2}, )?\d{4}\b",  # the same, a day or a month
    r"\b(UTF|Windows)-\d+\b",
    r"\b[0-9a-f]{64}\b",  # checksums
    r"\(Language\)",  # so that whoever chose a strange one finds the way back
    r"\b(Ctrl|Shift|Alt|Tab|Esc|Enter|Return|Space|Home|End|Page|Del|F\d+)\b",
)
"""What is the same in all languages, by pattern."""

_LANGUAGES = ("English", "Qps")
_OF_QT = ("Scroll Left", "Scroll Right", "Commit", "Close", "Undo", "Redo", "separator")
"""Of widgets that Qt makes and translates; it has no pseudo-language."""


class Finding(NamedTuple):
    """English, and what says it."""

    where: str
    words: str


def names(catalog: Catalog, codes: Iterable[str], own: Iterable[str]) -> list[str]:
    """Return what is left as it is, the longest first.

    Parameters
    ----------
    catalog : Catalog
        Has the jobs, and names its sources as their licenses ask for.
    codes : iterable of str
        Jobs whose other titles and tools are seen.
    own : iterable of str
        People's own words, and names of files.
    """
    jobs = [name for code in codes for name in _in_english(catalog, code)]
    found = {*own, *jobs, *_given(catalog), *_LANGUAGES, *_OF_QT} - {""}
    return sorted(found, key=len, reverse=True)


def english_on(page: QWidget, names: Collection[str]) -> Iterator[Finding]:
    """Return what a page says in English besides names."""
    for one, text in said(page):
        if words := english_in(text, names):
            yield Finding(_called(one), words)


def english_in(text: str, names: Iterable[str]) -> str:
    """Return the words of a text that are in English letters, and no names."""
    rest = html.unescape(re.sub(r"<[^>]*>", " ", text))
    if any(name.startswith(rest.removesuffix("…")) for name in names):
        return ""  # cut off
    rest = re.sub(_ADDRESS, " ", rest)
    for name in names:
        rest = rest.replace(name, " ")
    for pattern in _ANYWHERE:
        rest = re.sub(pattern, " ", rest)
    return " ".join(re.findall(r"[A-Za-z]{2,}", rest))


def _in_english(catalog: Catalog, code: str) -> Iterable[str]:
    job = catalog.occupation(code)
    return (*job.alternate_titles, *(each.name for each in job.technologies))


def _given(catalog: Catalog) -> Iterable[str]:
    """Return what licenses ask to be said, and what the parts of the program are called."""
    for source in catalog.sources:
        yield from (source.name, source.license, source.attribution, source.file)
    for part in read_parts(paths.LICENSES):
        yield from (part.name, part.license)


def _called(one: QWidget | QAction) -> str:
    return f"{type(one).__name__} {one.objectName()}".strip()
