"""Cells of tables that spreadsheets open: no text in them is taken for a formula.

As OWASP advises, an apostrophe goes before what could begin one. That can be a cell, and also what
stands after a separator within a cell, since some spreadsheets split lines elsewhere than at
commas; quotation marks there may go, since they are written twice. Numbers stay numbers, and
`original_cell` takes the apostrophes away again.
"""

import re
from typing import TypeVar

_SIGNS = "=+\\-@\N{FULLWIDTH EQUALS SIGN}\N{FULLWIDTH PLUS SIGN}\N{FULLWIDTH HYPHEN-MINUS}"
_SIGNS += "\N{FULLWIDTH COMMERCIAL AT}"
_BEGINNING = r"(?:^|(?<=[,;|\t\r\n]))"
# An apostrophe that is written leaves what matches as it is, so that it can be found again.
_FORMULA = rf"(?:(?:['\"]|[^\S\t\r\n])*[{_SIGNS}]|['\"]*[\t\r\n])"
_MAY_NEED_CARE = re.compile(rf"[{_SIGNS}\x00-\x1f\x7f-\x9f]")
_TO_ESCAPE = re.compile(rf"{_BEGINNING}(?={_FORMULA})")
_ESCAPED = re.compile(rf"{_BEGINNING}'(?={_FORMULA})")
_NUMBER = re.compile(r"[-+]?(?:\d+(?:[.,]\d+)?|[.,]\d+)(?:[eE][-+]?\d+)?%?", re.ASCII)
_PICTURES = {code: 0x2400 + code for code in range(0x20) if chr(code) not in "\t\r\n"}
_PICTURES[0x7F] = 0x2421
_PICTURES |= dict.fromkeys(range(0x80, 0xA0), ord("\N{REPLACEMENT CHARACTER}"))  # have no picture

_Value = TypeVar("_Value")


def safe_cell(text: str) -> str:
    """Return a text as a cell that no spreadsheet computes.

    Parameters
    ----------
    text : str
        Of people, or of data. What controls a terminal or a printer is shown by its picture, or
        by the sign for one that has none.
    """
    if not _MAY_NEED_CARE.search(text) or _NUMBER.fullmatch(text):
        return text
    return _TO_ESCAPE.sub("'", text.translate(_PICTURES))


def original_cell(text: str) -> str:
    """Return the text that `safe_cell` has made a cell of."""
    return _ESCAPED.sub("", text) if "'" in text else text


def safe_value(value: _Value) -> _Value | str:
    """Return a value for a cell; what is no text stays as it is."""
    return safe_cell(value) if isinstance(value, str) else value
