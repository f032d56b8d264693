"""How far the questionnaires have got."""

from collections.abc import Sequence

from careerapp.domain.interest_items import InterestItem, in_form
from careerapp.domain.profile import Profile
from careerapp.domain.responses import ValueWay
from careerapp.domain.value_pairs import MOST_QUESTIONS, next_pair
from careerapp.domain.value_sort import LIMITS
from careerapp.ui.wizard.pace import (
    ITEM_SECONDS,
    MINUTE,
    PAIR_SECONDS,
    STATEMENT_SECONDS,
    interest_minutes,
    value_minutes,
)


def interests_begun(profile: Profile) -> bool:
    """Return whether the questionnaire that was chosen is half done."""
    asked = _asked(profile)
    return 0 < len(_open(asked, profile)) < len(asked)


def interest_minutes_left(profile: Profile) -> float:
    """Return how long what is open takes in the way that was chosen, or is recommended."""
    asked = _asked(profile)
    if asked:
        return len(_open(asked, profile)) * ITEM_SECONDS / MINUTE
    return interest_minutes(profile.responses.interest_way)


def values_begun(profile: Profile) -> bool:
    """Return whether the sorting or the choices that were chosen are half done."""
    return 0 < _value_questions_left(profile) < _value_questions(profile)


def value_minutes_left(profile: Profile) -> float:
    """Return how long what is open takes in the way that was chosen, or is recommended."""
    match profile.responses.value_way:
        case ValueWay.SORT:
            return _value_questions_left(profile) * STATEMENT_SECONDS / MINUTE
        case ValueWay.PAIRS:
            return _value_questions_left(profile) * PAIR_SECONDS / MINUTE
        case way:
            return value_minutes(way)


def _value_questions(profile: Profile) -> int:
    match profile.responses.value_way:
        case ValueWay.SORT:
            return sum(LIMITS)
        case ValueWay.PAIRS:
            return MOST_QUESTIONS
        case _:
            return 0


def _value_questions_left(profile: Profile) -> int:
    from careerapp.ui.wizard.values.statements import value_statements

    responses = profile.responses
    match responses.value_way:
        case ValueWay.SORT:
            return sum(each.id not in responses.sorting for each in value_statements())
        case ValueWay.PAIRS:
            settled = next_pair(value_statements(), responses.pairs) is None
            return 0 if settled else max(MOST_QUESTIONS - len(responses.pairs), 1)
        case _:
            return 0


def _asked(profile: Profile) -> Sequence[InterestItem]:
    if profile.responses.interest_way is None:
        return ()  # the items are not read before the page is opened
    from careerapp.ui.wizard.interests.items import interest_items

    return in_form(interest_items(), profile.responses.interest_way)


def _open(items: Sequence[InterestItem], profile: Profile) -> Sequence[InterestItem]:
    return [item for item in items if item.id not in profile.responses.likings]
