"""The activities that the questionnaire asks about."""

from functools import cache

from careerapp.catalog.interest_items import read_interest_items
from careerapp.domain.interest_items import InterestItem
from careerapp.ui.language import tr

_read_once = cache(read_interest_items)


def interest_items() -> tuple[InterestItem, ...]:
    """Return all of them in the reader's language, in the order in which they are asked."""
    return _read_once(tr.language)
