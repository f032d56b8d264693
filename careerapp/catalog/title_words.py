"""What people call jobs, taken apart into words that can be compared."""

import re
import unicodedata

_ACCENTS = re.compile("[\u0300-\u036f]+")
_APOSTROPHES = re.compile("['’]")  # "driver's" is found by "drivers"
_WORD = re.compile(r"[^\W_]+(?:\+\+)?")  # C++ is more than C
_EXCEPTIONS = re.compile(r",? except\w* .*", re.IGNORECASE)  # the same word begins in Spanish
_SHORT_FORM = re.compile(r"(.+?) \((.+)\)")
_STOP_WORDS = frozenset(
    (
        *("a", "an", "and", "at", "for", "in", "of", "or", "the", "to", "with"),
        *("al", "con", "de", "del", "e", "el", "en", "la", "las", "los", "o", "para", "por", "y"),
    )
)
_SHORTEST_PLURAL = 4
_HISSING = ("ches", "shes", "sses", "xes")
_SPANISH_PLURAL = re.compile("(?:(?<=[dlnr])es|(?<=[aeiou])s)$")
_CHANGING = ("a", "o", "s")
_ONE_WITHOUT_A = ("ana", "esa", "eza", "ina", "ona", "ora")  # jueza, bailarina, directora


def fold(text: str) -> str:
    """Return a text without case and accents, for comparing."""
    if text.isascii():
        return text.casefold()
    return _ACCENTS.sub("", unicodedata.normalize("NFKD", text)).casefold()


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


def roots(word: str) -> set[str]:
    """Return what a word shares with its other forms, and hardly with other words.

    Of English these are singular and plural, of Spanish also the endings of gender: "enfermera" and
    "enfermeros" have one root. Which of the languages a word is of need not be known: few words are
    taken for forms of one of the other.

    Parameters
    ----------
    word : str
        Folded.
    """
    if len(word) < _SHORTEST_PLURAL or not word.endswith(_CHANGING):
        return {word}
    one = f"{word[:-3]}z" if word.endswith("ces") else _SPANISH_PLURAL.sub("", word)
    found = {singular(word), one}
    if one.endswith(("a", "o")):
        # Marked, because nobody takes "techos" for a form of "tech".
        found.add(f"{one[:-1]}-")
    if one.endswith(_ONE_WITHOUT_A):
        found.add(one[:-1])
    return found


def field_root(word: str) -> str | None:
    """Return what a Spanish name of a field shares with its people: "enfermería", "enfermera".

    Parameters
    ----------
    word : str
        Folded.

    Returns
    -------
    str or None
        None where a word is neither, as far as one can tell by its ending.
    """
    if len(word) < _SHORTEST_PLURAL or not word.endswith(_CHANGING):
        return None
    one = word.removesuffix("s")
    return one[:-1].removesuffix("i") if one.endswith(("a", "o")) else None
