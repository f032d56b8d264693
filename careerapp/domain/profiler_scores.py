"""Reading the six scores that O*NET's Interest Profiler prints, however they are written down."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from enum import StrEnum
from types import MappingProxyType

from careerapp.domain.scales import Interest

MOST = 40
"""The highest score of an interest."""

LONGEST = 1_000
"""Letters of a text with scores; six of them have less than a hundred."""

_SHOWN = 40  # letters of a word that is refused

# A dash right after a name is no minus sign.
_TOKEN = re.compile(r"[^\W\d_]+|(?:(?<![^\W\d_])[-−])?\d+(?:[.,]\d+)?")
_OUT_OF = re.compile(rf"(?:/|\bout of\b|\bof\b|\bde\b)\s*{MOST}\b", re.IGNORECASE)
_FILLERS = frozenset(
    ("and", "y", "score", "scores", "points", "point", "pts", "puntos", "is", "my", "the")
)
_NAMES: Mapping[str, Interest] = MappingProxyType(
    {
        **{interest.value: interest for interest in Interest},
        "realista": Interest.REALISTIC,
        "investigador": Interest.INVESTIGATIVE,
        "investigativo": Interest.INVESTIGATIVE,
        "artistico": Interest.ARTISTIC,
        "artístico": Interest.ARTISTIC,
        "emprendedor": Interest.ENTERPRISING,
        "convencional": Interest.CONVENTIONAL,
    }
)
_ALIKE = 0.8  # of a name that is spelled nearly right


class Problem(StrEnum):
    """Why scores cannot be read."""

    NOTHING = "nothing"
    TOO_LONG = "too long"
    UNKNOWN_WORD = "unknown word"
    NO_NAMES = "no names"
    NO_SCORE = "no score"
    NO_NAME = "no name"
    NOT_WHOLE = "not whole"
    OUT_OF_RANGE = "out of range"
    TWICE = "twice"
    MISSING = "missing"


class ScoresError(ValueError):
    """Scores that cannot be read.

    Attributes
    ----------
    problem : Problem
        What is wrong.
    interests : sequence of Interest
        Whose scores it is about, if that is known.
    text : str
        The word or the number that it is about; empty where it is about none.
    """

    def __init__(
        self, problem: Problem, *, interests: Sequence[Interest] = (), text: str = ""
    ) -> None:
        super().__init__(f"{problem}: {', '.join(interests) or text}")
        self.problem = problem
        self.interests = tuple(interests)
        self.text = text if len(text) <= _SHOWN else f"{text[:_SHOWN]}…"


@dataclass(frozen=True, slots=True)
class _Token:
    text: str
    interest: Interest | None  # None for a number


def read_scores(text: str) -> dict[Interest, int]:
    """Return the six interests from scores that were typed or pasted.

    Names may be whole, cut short or a letter, in English or Spanish, nearly right, in any order,
    before their scores or after them; "12/40" is 12.

    Parameters
    ----------
    text : str
        Such as "R 12 I 33 A 20 S 25 E 14 C 18".

    Returns
    -------
    dict of Interest to int
        0-40, in the order of `Interest`.

    Raises
    ------
    ScoresError
        When a score is missing, there twice, or none of 0 to 40, or a word is no interest.
    """
    if len(text) > LONGEST:
        raise ScoresError(Problem.TOO_LONG)
    tokens = _tokens(_OUT_OF.sub(" ", text))
    if not tokens:
        raise ScoresError(Problem.NOTHING)
    if all(token.interest is None for token in tokens):
        raise ScoresError(Problem.NO_NAMES)
    found: dict[Interest, int] = {}
    for interest, score in _pairs(tokens):
        if interest in found:
            raise ScoresError(Problem.TWICE, interests=[interest])
        found[interest] = _whole(interest, score)
    missing = [interest for interest in Interest if interest not in found]
    if missing:
        raise ScoresError(Problem.MISSING, interests=missing)
    return {interest: found[interest] for interest in Interest}


def _tokens(text: str) -> list[_Token]:
    tokens: list[_Token] = []
    for word in _TOKEN.findall(text):
        if word.casefold() in _FILLERS:
            continue
        if not word[-1].isdigit():
            token = _Token(word, _interest(word))
            # "Realistic (R)" names it twice and means it once.
            if tokens and tokens[-1].interest is token.interest:
                continue
            tokens.append(token)
        else:
            tokens.append(_Token(word, None))
    return tokens


def _pairs(tokens: Sequence[_Token]) -> list[tuple[Interest, str]]:
    """Return names with their scores; what comes first in the text comes first everywhere."""
    names_first = tokens[0].interest is not None
    pairs = []
    for place in range(0, len(tokens), 2):
        couple = tokens[place : place + 2]
        names = [token.interest for token in couple if token.interest is not None]
        numbers = [token.text for token in couple if token.interest is None]
        if not numbers:
            raise ScoresError(Problem.NO_SCORE, interests=names[:1])
        if not names:
            raise ScoresError(Problem.NO_NAME, text=numbers[-1 if names_first else 0])
        if (couple[0].interest is not None) is not names_first:
            raise ScoresError(Problem.NO_NAME, text=numbers[0])
        pairs.append((names[0], numbers[0]))
    return pairs


def _interest(word: str) -> Interest:
    folded = word.casefold()
    begun = [interest for name, interest in _NAMES.items() if name.startswith(folded)]
    near = get_close_matches(folded, _NAMES, n=1, cutoff=_ALIKE)
    if begun:
        return begun[0]
    if near:
        return _NAMES[near[0]]
    raise ScoresError(Problem.UNKNOWN_WORD, text=word)


def _whole(interest: Interest, score: str) -> int:
    if not score.lstrip("-−").isdigit():
        raise ScoresError(Problem.NOT_WHOLE, interests=[interest], text=score)
    if not score.isdigit() or int(score) > MOST:
        raise ScoresError(Problem.OUT_OF_RANGE, interests=[interest], text=score)
    return int(score)
