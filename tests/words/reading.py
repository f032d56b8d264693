"""How hard a text is to read, in English and in Spanish."""

import re
import warnings
from collections.abc import Iterable

with warnings.catch_warnings():
    warnings.simplefilter("ignore")  # it says itself that pkg_resources will go
    from textstat.textstat import textstatistics

_FIELD = re.compile(r"\{[^{}]*\}")
_TAG = re.compile(r"<[^<>]*>")
_POINT_IN_A_NUMBER = re.compile(r"(?<=\d)\.(?=\d)")
_ENDS = (".", "?")


def english_grade(texts: Iterable[str]) -> float:
    """Return the school grade that the texts ask for, by Flesch and Kincaid."""
    return float(_measure("en_US").flesch_kincaid_grade(sentences(texts)))


def spanish_ease(texts: Iterable[str]) -> float:
    """Return how easy the texts are, 0 to 100, by Szigriszt Pazos."""
    return float(_measure("es").szigriszt_pazos(sentences(texts)))


def _measure(language: str) -> textstatistics:
    measure = textstatistics()
    measure.set_lang(language)
    measure.set_rounding(False)
    return measure


def sentences(texts: Iterable[str]) -> str:
    """Return what ends as a sentence does; what is filled in is one word of one syllable.

    Names and headings would make any page easy: few words, taken for a sentence each.
    """
    return " ".join(plain for plain in map(_plain, texts) if plain.endswith(_ENDS))


def _plain(text: str) -> str:
    shown = _TAG.sub(" ", text).replace("&", "")
    return _POINT_IN_A_NUMBER.sub("", _FIELD.sub("one", shown)).strip()
