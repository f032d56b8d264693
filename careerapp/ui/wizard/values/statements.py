"""The statements about work values that are sorted or compared."""

from functools import cache

from careerapp.catalog.value_statements import read_value_statements
from careerapp.domain.value_statements import ValueStatement
from careerapp.ui.language import tr

_read_once = cache(read_value_statements)


def value_statements() -> tuple[ValueStatement, ...]:
    """Return all of them in the reader's language, in the order in which they are shown."""
    return _read_once(tr.language)
