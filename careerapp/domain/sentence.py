"""Sentences that are put into words later, where it is known in which language."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Union

from careerapp.domain.language import Language, english, to_translate

Value = Union["Sentence", str, int, float, Path]
"""What a field of a sentence is filled with; numbers are written as the reader writes them."""

_DIGITS = 12  # more than anybody types


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence, or a part of one, with what stands in it.

    Attributes
    ----------
    text : str
        In English, marked by `careerapp.domain.language.to_translate`; its fields are in braces.
    values : mapping of str to Value
        By the names of the fields.
    """

    text: str
    values: Mapping[str, Value] = field(default_factory=dict, hash=False)

    def said(self, tr: Language) -> str:
        """Return it in the language of a reader."""
        return tr(self.text).format(**{name: _said(it, tr) for name, it in self.values.items()})

    def at(self, place: "str | Path | Sentence") -> "Sentence":
        """Return it with the file, sheet, column or field before it that it is about."""
        return Sentence(to_translate("{place}: {problem}"), {"place": place, "problem": self})

    def __str__(self) -> str:
        return self.said(english)


def _said(value: Value, tr: Language) -> str:
    match value:
        case Sentence():
            return value.said(tr)
        case int():
            return tr.number(value)
        case float():
            return tr.decimal(value, _DIGITS)
        case _:
            return str(value)
