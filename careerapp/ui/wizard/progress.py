"""How far the questionnaires have got."""

from collections.abc import Sequence

from careerapp.domain.interest_items import InterestItem, in_form
from careerapp.domain.profile import Profile
from careerapp.ui.wizard.pace import ITEM_SECONDS, MINUTE, interest_minutes


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


def _asked(profile: Profile) -> Sequence[InterestItem]:
    if profile.responses.interest_way is None:
        return ()  # the items are not read before the page is opened
    from careerapp.ui.wizard.interests.items import interest_items

    return in_form(interest_items(), profile.responses.interest_way)


def _open(items: Sequence[InterestItem], profile: Profile) -> Sequence[InterestItem]:
    return [item for item in items if item.id not in profile.responses.likings]
