"""How single answers change a profile: the latest answer to a rating is the one that counts."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from careerapp.domain.interest_items import InterestItem, interest_scores
from careerapp.domain.profile import Profile
from careerapp.domain.profiler_scores import MOST
from careerapp.domain.scales import Interest


def answer_items(
    profile: Profile, items: Sequence[InterestItem], likings: Mapping[str, int]
) -> Profile:
    """Return a profile with other answers to the questionnaire about interests.

    An interest with an answer that is new, another or taken back is rated anew, from all answers
    to its items. The others keep their ratings, which may have been given in another way.

    Parameters
    ----------
    profile : Profile
        The answers so far.
    items : sequence of InterestItem
        The full questionnaire.
    likings : mapping of str to int
        0 to 4 by the id of an item; all of them, not only what is new.
    """
    before = profile.responses.likings
    changed = {item.interest for item in items if likings.get(item.id) != before.get(item.id)}
    known = {item.id: likings[item.id] for item in items if item.id in likings}
    scores = interest_scores(items, known)
    kept = {key: rating for key, rating in profile.interests.items() if key not in changed}
    anew = {key: rating for key, rating in scores.items() if key in changed}
    return replace(
        profile,
        interests=_in_order(kept | anew),
        responses=replace(profile.responses, likings=dict(likings)),
    )


def take_profiler_scores(profile: Profile, scores: Mapping[Interest, int]) -> Profile:
    """Return a profile with the interests that O*NET's Interest Profiler found.

    Parameters
    ----------
    profile : Profile
        The answers so far.
    scores : mapping of Interest to int
        0 to 40, all six.
    """
    return replace(
        profile,
        interests=_in_order({interest: score / MOST for interest, score in scores.items()}),
        responses=replace(profile.responses, profiler=dict(scores)),
    )


def _in_order(ratings: Mapping[Interest, float]) -> dict[Interest, float]:
    # So that the same answers are the same profile.
    return {interest: ratings[interest] for interest in Interest if interest in ratings}
