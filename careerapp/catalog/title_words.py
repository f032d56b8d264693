"""What people call jobs, taken apart into words that can be compared."""

import re
import unicodedata

_APOSTROPHES = re.compile("['’]")  # "driver's" is found by "drivers"
_WORD = re.compile(r"[^\W_]+(?:\+\+)?")  # C++ is more than C
_EXCEPTIONS = re.compile(r",? except\w* .*", re.IGNORECASE)  # the same word begins in Spanish
_SHORT_FORM = re.compile(r"(.+?) \((.+)\)")
_STOP_WORDS = frozenset(("a", "an", "and", "at", "for", "in", "of", "or", "the", "to", "with"))
_SHORTEST_PLURAL = 4
_HISSING = ("ches", "shes", "sses", "xes")


def fold(text: str) -> str:
    """Return a text without case and accents, for comparing."""
    if text.isascii():
        return text.casefold()
    decomposed = unicodedata.normalize("NFKD", text)
    return "".join(sign for sign in decomposed if not unicodedata.combining(sign)).casefold()


def words_of(text: str) -> list[str]:
    """Return the words of a name or a query, folded; small ones only if there is nothing else."""
    return split(folded(text))


def folded(text: str) -> str:
    """Return a text ready to be split into words."""
    return _APOSTROPHES.sub("", fold(text))


def split(text: str) -> list[str]:
    """Return the words of a folded text."""
    words = _WORD.findall(text)
    return [word for word in words if word not in _STOP_WORDS] or words


def without_exceptions(title: str) -> str:
    """Return a title without what it is not: "Teachers, Except Special Education"."""
    return _EXCEPTIONS.sub("", title)


def forms_of(name: str) -> tuple[str, ...]:
    """Return a name's forms: "Certified Nursing Assistant (CNA)" is two names."""
    if name.endswith(")") and (both := _SHORT_FORM.fullmatch(name)):
        return both.groups()
    return (name,)


def singular(word: str) -> str:
    """Return an English word without the ending of its plural, as far as one can tell by it."""
    if len(word) < _SHORTEST_PLURAL or not word.endswith("s") or word.endswith("ss"):
        return word
    if word.endswith("ies"):
        return f"{word[:-3]}y"
    return word[:-2] if word.endswith(_HISSING) else word[:-1]
