"""Why a job matches as it does, in sentences made of the person's own answers."""

from careerapp.domain.explanation import Change, Explanation
from careerapp.domain.profile import Profile
from careerapp.domain.scales import Block, EducationLevel, Interest, Subject, WorkValue
from careerapp.report.answer_names import (
    answer_name,
    level_phrase,
    page_name,
    percent,
)
from careerapp.report.reason_sentence import reason_sentence
from careerapp.report.words import LIKINGS, Translate, english, liking_names, nearest_liking

NEGLIGIBLE = 0.5
"""Points; what adds or takes away less is not worth a sentence."""

_SAME = 0.01  # of a rating; less than anybody sees


def reasons_for(
    explanation: Explanation, profile: Profile, tr: Translate = english, limit: int = 3
) -> list[str]:
    """Return what speaks most for a job, strongest first.

    Parameters
    ----------
    explanation : Explanation
        The match taken apart.
    profile : Profile
        The answers that it was computed from.
    tr : callable
        Translates a text.
    limit : int
        How many sentences at most; what adds less than half a point is left out.
    """
    helping = [one for one in explanation.contributions if one.points >= NEGLIGIBLE]
    helping.sort(key=lambda one: -one.points)
    return [reason_sentence(one, profile, tr) for one in helping[:limit]]


def reasons_against(
    explanation: Explanation, profile: Profile, tr: Translate = english, limit: int = 2
) -> list[str]:
    """Return what speaks most against a job, strongest first; see `reasons_for`."""
    hindering = [one for one in explanation.contributions if one.points <= -NEGLIGIBLE]
    hindering.sort(key=lambda one: one.points)
    return [reason_sentence(one, profile, tr) for one in hindering[:limit]]


def change_sentence(explanation: Explanation, tr: Translate = english) -> str:
    """Return what would have to change for the job to be among the first five."""
    if explanation.among_first:
        return tr("It is among your top five already.")
    if explanation.change is not None:
        return _change(explanation.change, tr)
    sentence = tr("No single different answer would bring it into your top five.")
    worst = min(explanation.contributions, key=lambda one: one.points, default=None)
    if worst is None or worst.points > -NEGLIGIBLE:
        return sentence
    hint = tr("Your answer to “{answer}” takes away the most.")
    return f"{sentence} {hint.format(answer=answer_name(worst.answer, tr))}"


def separation_sentence(
    block: Block, answer: Interest | WorkValue | Subject | None, tr: Translate = english
) -> str:
    """Return what to answer so that jobs with one match are told apart.

    Parameters
    ----------
    block : Block
        The page to go to.
    answer : Interest, WorkValue, Subject or None
        The question on it; None for the whole page.
    tr : callable
        Translates a text.
    """
    if answer is None:
        return tr("Answer the page “{page}” to tell them apart.").format(page=page_name(block, tr))
    return tr("Rate “{answer}” to tell them apart.").format(answer=answer_name(answer, tr))


def _change(change: Change, tr: Translate) -> str:
    name = answer_name(change.answer, tr)
    if change.block is Block.EDUCATION:
        needed = change.level or EducationLevel.nearest(change.needed)
        return tr("It would enter your top five if you planned {needed} instead of {own}.").format(
            needed=level_phrase(needed, tr),
            own=level_phrase(EducationLevel.nearest(change.person), tr),
        )
    likings = [nearest_liking(rating) for rating in (change.person, change.needed)]
    told = abs(LIKINGS[likings[1]] - change.needed) < _SAME and likings[0] != likings[1]
    if change.block is Block.SUBJECTS and told:
        own, other = (liking_names(tr)[liking] for liking in likings)
        sentence = tr(
            "It would enter your top five if your answer to “{name}” were “{needed}” "
            "instead of “{own}”."
        )
        return sentence.format(name=name, needed=other, own=own)
    return tr(
        "It would enter your top five if you rated “{name}” {needed} instead of {own}."
    ).format(name=name, needed=percent(change.needed), own=percent(change.person))
