"""How long the questions take, for what is said about the time that is left."""

from careerapp.domain.responses import InterestWay, ValueWay
from careerapp.domain.value_pairs import MOST_QUESTIONS
from careerapp.domain.value_sort import LIMITS

ITEM_SECONDS = 8
"""For one activity of the questionnaire, which 30 of take four minutes."""

STATEMENT_SECONDS = 8
"""For one statement to sort."""

PAIR_SECONDS = 8
"""For one choice between two statements."""

PLACE_MINUTES, SCHOOL_MINUTES, SUBJECTS_MINUTES = 0.3, 0.3, 1.1

MINUTE = 60  # seconds

_SLIDERS_MINUTES = 0.6


def interest_minutes(way: InterestWay | None) -> float:
    """Return how long a way of asking about interests takes; for None, the recommended one."""
    match way or InterestWay.SHORT:
        case InterestWay.SHORT:
            return 30 * ITEM_SECONDS / MINUTE
        case InterestWay.FULL:
            return 60 * ITEM_SECONDS / MINUTE
        case _:
            return _SLIDERS_MINUTES


def value_minutes(way: ValueWay | None) -> float:
    """Return how long a way of asking about work values takes; for None, the recommended one."""
    match way or ValueWay.SORT:
        case ValueWay.SORT:
            return sum(LIMITS) * STATEMENT_SECONDS / MINUTE
        case ValueWay.PAIRS:
            return MOST_QUESTIONS * PAIR_SECONDS / MINUTE
        case ValueWay.SLIDERS:
            return _SLIDERS_MINUTES
