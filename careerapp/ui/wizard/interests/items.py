"""The activities that the questionnaire asks about."""

from functools import cache

from careerapp.catalog.interest_items import read_interest_items
from careerapp.domain.interest_items import InterestItem


@cache
def interest_items() -> tuple[InterestItem, ...]:
    """Return all of them, in the order in which they are asked; read once."""
    return read_interest_items()
