"""How single answers change a profile: the latest answer to a rating is the one that counts."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from careerapp.domain.interest_items import InterestItem, interest_scores
from careerapp.domain.profile import Profile
from careerapp.domain.profiler_scores import MOST
from careerapp.domain.responses import InterestWay, PairAnswer, ValueWay
from careerapp.domain.scales import Interest, WorkValue
from careerapp.domain.value_pairs import pair_scores
from careerapp.domain.value_sort import sort_scores
from careerapp.domain.value_statements import ValueStatement


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
    scores = interest_scores(items, _known(items, likings))
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
        0 to 40, all six; or none, which takes back what the scores before have rated.
    """
    before = profile.responses.profiler
    if scores == before:
        return profile
    kept = {
        interest: rating
        for interest, rating in profile.interests.items()
        if interest not in before or rating != before[interest] / MOST
    }
    anew = {interest: score / MOST for interest, score in scores.items()}
    return replace(
        profile,
        interests=_in_order(kept | anew),
        responses=replace(profile.responses, profiler=dict(scores)),
    )


def sort_values(
    profile: Profile, statements: Sequence[ValueStatement], sorting: Mapping[str, int]
) -> Profile:
    """Return a profile with other places of the statements about work values.

    A value one of whose statements has moved is rated anew. The others keep their ratings, which
    may have been given in another way.

    Parameters
    ----------
    profile : Profile
        The answers so far.
    statements : sequence of ValueStatement
        All of them.
    sorting : mapping of str to int
        0 (matters most) to 4 by the id of a statement; all that are sorted.
    """
    before = profile.responses.sorting
    changed = {each.value for each in statements if sorting.get(each.id) != before.get(each.id)}
    kept = {key: rating for key, rating in profile.values.items() if key not in changed}
    scores = sort_scores(statements, sorting)
    anew = {key: rating for key, rating in scores.items() if key in changed}
    return replace(
        profile,
        values=_values_in_order(kept | anew),
        responses=replace(profile.responses, sorting=dict(sorting)),
    )


def choose_pairs(
    profile: Profile, statements: Sequence[ValueStatement], pairs: Sequence[PairAnswer]
) -> Profile:
    """Return a profile with other choices between two statements.

    They rate all six values when they settle their order; until then all ratings stay.

    Parameters
    ----------
    profile : Profile
        The answers so far.
    statements : sequence of ValueStatement
        All of them.
    pairs : sequence of PairAnswer
        All choices.
    """
    if tuple(pairs) == tuple(profile.responses.pairs):
        return profile
    return replace(
        profile,
        values=pair_scores(statements, pairs) or profile.values,
        responses=replace(profile.responses, pairs=tuple(pairs)),
    )


def rate_interests(profile: Profile, items: Sequence[InterestItem]) -> Profile:
    """Return a profile whose interests are rated by all answers in the way chosen last.

    Sliders stay as they stand, and so does everything where nothing is answered in that way.

    Parameters
    ----------
    profile : Profile
        The answers.
    items : sequence of InterestItem
        The full questionnaire.
    """
    responses = profile.responses
    match responses.interest_way:
        case InterestWay.SHORT | InterestWay.FULL:
            rated = interest_scores(items, _known(items, responses.likings))
        case InterestWay.PROFILER:
            rated = {key: score / MOST for key, score in responses.profiler.items()}
        case _:
            rated = {}
    return replace(profile, interests=_in_order(rated or profile.interests))


def rate_values(profile: Profile, statements: Sequence[ValueStatement]) -> Profile:
    """Return a profile whose work values are rated by all answers in the way chosen last.

    Sliders stay as they stand, and so does everything where nothing is answered in that way.

    Parameters
    ----------
    profile : Profile
        The answers.
    statements : sequence of ValueStatement
        All of them.
    """
    responses = profile.responses
    match responses.value_way:
        case ValueWay.SORT:
            rated = sort_scores(statements, responses.sorting)
        case ValueWay.PAIRS:
            rated = pair_scores(statements, responses.pairs)
        case _:
            rated = {}
    return replace(profile, values=_values_in_order(rated or profile.values))


def _known(items: Sequence[InterestItem], likings: Mapping[str, int]) -> dict[str, int]:
    return {item.id: likings[item.id] for item in items if item.id in likings}


def _in_order(ratings: Mapping[Interest, float]) -> dict[Interest, float]:
    # So that the same answers are the same profile.
    return {interest: ratings[interest] for interest in Interest if interest in ratings}


def _values_in_order(ratings: Mapping[WorkValue, float]) -> dict[WorkValue, float]:
    return {value: ratings[value] for value in WorkValue if value in ratings}
