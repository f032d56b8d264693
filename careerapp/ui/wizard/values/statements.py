"""The statements about work values that are sorted or compared."""

from functools import cache

from careerapp.catalog.value_statements import read_value_statements
from careerapp.domain.value_statements import ValueStatement


@cache
def value_statements() -> tuple[ValueStatement, ...]:
    """Return all of them, in the order in which they are shown; read once."""
    return read_value_statements()
